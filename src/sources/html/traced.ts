/** Text that knows where each of its characters stood: white space made single, what is not seen left out. */

/**
 * Stretches `[out, length, dom, width]` in the order of `out`: `length` characters from `out` on stand for `width` characters
 * of the page from `dom` on; one for one where the two are equal. What lies between two stretches was put in (a bullet, the
 * sign between two cells).
 */
export type Trace = readonly number[]

/** White space, and what has no width: soft hyphens, joiners of words, marks of direction. */
const GAP = /[\s\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g
const SPACE = /\s/
/** White space but single spaces, and what has no width. */
const IRREGULAR = /[^\S ]|  |[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/

/** No white space is due; it is, and stands nowhere. */
const NONE = -1
const BREAK = -2

export class Traced {
  /** Of all that was added; held in parts, since a long text that grows and is looked at is copied each time. */
  length = 0
  /** Where the line began, and its last character. */
  lineStart = 0
  last = ''
  readonly trace: number[] = []
  readonly #parts: string[] = []
  /** Where the white space stands that the next letter will have before it. */
  #space = NONE

  get text(): string {
    return this.#parts.join('')
  }

  /** Adds what stands at `at` in the page. */
  add(text: string, at: number): void {
    if (text !== '' && !IRREGULAR.test(text)) {
      this.#addRegular(text, at)
      return
    }
    let from = 0
    GAP.lastIndex = 0
    for (let gap = GAP.exec(text); gap; gap = GAP.exec(text)) {
      if (gap.index > from) this.#letters(text.slice(from, gap.index), at + from)
      const space = gap[0].search(SPACE)
      if (space >= 0 && this.#space < 0) this.#space = at + gap.index + space
      from = gap.index + gap[0].length
    }
    if (from < text.length) this.#letters(from ? text.slice(from) : text, at + from)
  }

  /** Words with single spaces between them, as most texts are, in one piece. */
  #addRegular(text: string, at: number): void {
    const from = text.startsWith(' ') ? 1 : 0
    const to = text.length > 1 && text.endsWith(' ') ? text.length - 1 : text.length
    if (from && this.#space < 0) this.#space = at
    if (from < to) this.#letters(text.slice(from, to), at + from)
    if (to < text.length) this.#space = at + to
  }

  /** One character that stands for several. */
  addMended(character: string, at: number, width: number): void {
    this.#flush()
    this.#put(character, at, width)
  }

  /** Parts words where an element does and no character. */
  part(): void {
    if (this.#space === NONE) this.#space = BREAK
  }

  /** What is not in the page. */
  insert(text: string): void {
    this.#append(text)
    this.#space = NONE
  }

  #letters(letters: string, at: number): void {
    this.#flush()
    this.#put(letters, at, letters.length)
  }

  #flush(): void {
    if (this.#space !== NONE && this.length && !SPACE.test(this.last)) {
      if (this.#space === BREAK) this.#append(' ')
      else this.#put(' ', this.#space, 1)
    }
    this.#space = NONE
  }

  #append(text: string): void {
    this.#parts.push(text)
    this.length += text.length
    this.last = text.at(-1) ?? this.last
    if (this.last === '\n') this.lineStart = this.length
  }

  #put(text: string, dom: number, width: number): void {
    const { trace } = this
    const last = trace.length - 4
    const goesOn =
      last >= 0 &&
      width === text.length &&
      trace[last + 1] === trace[last + 3] &&
      trace[last] + trace[last + 1] === this.length &&
      trace[last + 2] + trace[last + 3] === dom
    if (goesOn) {
      trace[last + 1] += text.length
      trace[last + 3] += text.length
    } else trace.push(this.length, text.length, dom, width)
    this.#append(text)
  }
}
