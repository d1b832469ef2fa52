/** Blocks to text as the reader knows it: an empty line between blocks, items and rows of one list below one another. */

type Kind = 'text' | 'item' | 'row'

export class Sheet {
  #text = ''
  #last: Kind | undefined

  get text(): string {
    return this.#text
  }

  /** A paragraph, or a heading, which is a block of its own too. Line breaks within are kept. */
  paragraph(words: string): void {
    this.#add('text', words)
  }

  /** `mark` is a bullet or a number: `•`, `3.` */
  item(words: string, mark = '•'): void {
    const said = tidy(words)
    if (said) this.#add('item', `${mark} ${said}`)
  }

  row(cells: readonly string[]): void {
    const said = cells.map((cell) => tidy(cell).replace(/\n/g, ' ')).filter(Boolean)
    this.#add('row', said.join(' | '))
  }

  #add(kind: Kind, words: string): void {
    const said = tidy(words)
    if (!said) return
    if (this.#last) this.#text += kind !== 'text' && kind === this.#last ? '\n' : '\n\n'
    this.#text += said
    this.#last = kind
  }
}

/** One space where there is white space, no line that is empty, nothing that is not shown. */
export const tidy = (words: string): string =>
  words
    // oxlint-disable-next-line no-control-regex -- files hold control characters, which say nothing
    .replace(/[\u0000-\u0008\u000E-\u001F\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim()
