/**
 * Bits of a token's shape.
 *
 *   word   Québec’s   lower|cap…  possessive: the `’s` is not part of the token
 *   word   F.         initial     a capital, or capital and letter, with its full stop
 *   word   U.S.       dotted      single letters, each with its full stop
 *   number 25 3.5 9th number      with its ordinal ending
 *   other  one sign a token
 */
export const Shape = {
  lower: 1,
  cap: 2,
  upper: 4,
  initial: 8,
  number: 16,
  punct: 32,
  dotted: 64,
  possessive: 128,
  /** Joined to the token before it by a hyphen. */
  joined: 256,
  newline: 512,
  /** White space stands before it. */
  spaced: 1024,
  ordinal: 2048,
  /** A newline and an empty line stand before it. */
  gap: 4096,
} as const

export const WORD = Shape.lower | Shape.cap | Shape.upper | Shape.initial | Shape.dotted

/**
 * The tokens of a text, as flat arrays. Buffers are reused by the next scan: nothing of them may be kept.
 *
 * folded: the folded letters of all tokens, token i at `foldStart[i] … foldStart[i + 1]`.
 */
export class Tokens {
  count = 0
  start = new Int32Array(1024)
  end = new Int32Array(1024)
  shape = new Uint16Array(1024)
  /** The code unit of a sign; the value of a number without separators and fractions, -1 where it is too large. */
  value = new Int32Array(1024)
  hash1 = new Int32Array(1024)
  hash2 = new Int32Array(1024)
  foldStart = new Int32Array(1025)
  folded = new Uint16Array(8192)
  text = ''

  room(tokens: number, letters: number): void {
    if (tokens + 1 >= this.start.length) {
      const n = this.start.length * 2
      this.start = grown(this.start, n)
      this.end = grown(this.end, n)
      this.shape = grown(this.shape, n)
      this.value = grown(this.value, n)
      this.hash1 = grown(this.hash1, n)
      this.hash2 = grown(this.hash2, n)
      this.foldStart = grown(this.foldStart, n + 1)
    }
    if (letters + 64 >= this.folded.length) this.folded = grown(this.folded, this.folded.length * 2)
  }

  /** Gives back what a very long text took, so that memory stays flat. */
  release(): void {
    if (this.start.length > 1 << 18) {
      const fresh = new Tokens()
      Object.assign(this, fresh)
    }
    this.text = ''
  }

  slice(from: number, to: number): string {
    return this.text.slice(this.start[from], this.end[to - 1])
  }

  /** The tokens as they stand, on one line: white space of any kind as one space. */
  words(from: number, to: number): string {
    return oneLine(this.slice(from, to))
  }

  /** The folded letters of a token. */
  key(i: number): string {
    const { text, folded } = this
    const first = this.foldStart[i]
    const last = this.foldStart[i + 1]
    // most words differ from their key in nothing or in their first letter
    const by = this.end[i] - last
    let from = last
    while (from > first && text.charCodeAt(from - 1 + by) === folded[from - 1]) from--
    let s = ''
    for (let k = first; k < from; k++) s += String.fromCharCode(folded[k])
    return s + text.slice(from + by, last + by)
  }
}

/** White space of any kind as one space. */
export function oneLine(text: string): string {
  // nearly all text has single spaces already: far cheaper to see than to replace
  for (let i = 0, before = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 32 || (c === 32 && before === 32) || c === 0xa0 || c >= 0x1680) return text.replaceAll(/\s+/g, ' ')
    before = c
  }
  return text
}

function grown<T extends Int32Array | Uint16Array>(old: T, length: number): T {
  const fresh = new (old.constructor as new (n: number) => T)(length)
  fresh.set(old)
  return fresh
}
