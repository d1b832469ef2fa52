import { SEED1, SEED2 } from '../text/hash.ts'
import { ESCAPE } from './entry.ts'
import type { Postings } from './postings.ts'

/** The hashes (text/hash.ts) of a key while a table is read: of the whole key, and of its first word. */
export class KeyHash {
  h1 = SEED1
  h2 = SEED2
  words = 1
  first1 = 0
  first2 = 0
  readonly #postings: Postings

  constructor(postings: Postings) {
    this.#postings = postings
  }

  restart(): void {
    this.h1 = SEED1
    this.h2 = SEED2
    this.words = 1
  }

  /** Goes on behind what another has taken. */
  goOnFrom({ h1, h2, words, first1, first2 }: KeyHash): void {
    this.h1 = h1
    this.h2 = h2
    this.words = words
    this.first1 = first1
    this.first2 = first2
  }

  /**
   * Takes the letters of a table up to `|`, `~` or the end of a line, and tells where that stands.
   *
   * @param isName they are those of a name, which a key has in small letters and without hyphens
   */
  take(table: string, from: number, isName = false): number {
    let { h1, h2 } = this
    let at = from
    for (let c = table.charCodeAt(at); c !== 124 && c !== 126 && c !== 10; c = table.charCodeAt(++at)) {
      if (isName) c = c === 45 ? 32 : c | 32
      else if (c === ESCAPE) {
        c = Number.parseInt(table.slice(at + 1, at + 5), 16)
        at += 4
      }
      if (c === 32 && this.words++ === 1) {
        this.first1 = h1
        this.first2 = h2
      }
      // as in text/hash.ts, written out: a million letters are taken before anything is compiled
      h1 = Math.imul(h1 ^ c, 0x01000193)
      h2 = Math.imul(h2 + c, 0x5bd1e995)
      h2 ^= h2 >>> 15
      if (c === 32) this.#postings.leadOn(h1)
    }
    this.h1 = h1
    this.h2 = h2
    return at
  }
}
