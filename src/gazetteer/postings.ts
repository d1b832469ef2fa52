/**
 * Phrases by the hashes of their keys (key.ts): open addressing, filled once when the tables are loaded.
 *
 *   slot     hash1 | hash2 | first posting + 1 | flags << 16, words of the longest phrase that begins with this one
 *   posting  entry << 12 | position << 4 | weak << 3 | form, and the next posting of the same phrase
 *
 * A slot's last number is never 0, so 0 marks a free one. Words that only begin phrases have a slot, too.
 *
 * Where a phrase goes on behind a word and its space has a bit by the first hash of all up to there: words that begin some
 * phrase are many, those that go on with one are few, and a probe of so large a table is dear.
 */
export class Postings {
  slots = new Int32Array(4 << 18)
  posting = new Int32Array(1 << 17)
  next = new Int32Array(1 << 17)
  count = 0
  readonly #ways = new Uint32Array(1 << 14)
  #mask = (1 << 18) - 1
  #used = 0

  /** Where the slot of these hashes begins in `slots`, or -1. */
  find(h1: number, h2: number): number {
    const s = this.slots
    let i = (h1 ^ (h1 >>> 15)) & this.#mask
    for (;;) {
      const at = i << 2
      if (s[at + 3] === 0) return -1
      if (s[at] === h1 && s[at + 1] === h2) return at
      i = (i + 1) & this.#mask
    }
  }

  /** The slot of these hashes, made if there was none. Valid until the next call. */
  add(h1: number, h2: number): number {
    if (this.#used * 4 > this.#mask * 3) this.#grow()
    const s = this.slots
    let i = (h1 ^ (h1 >>> 15)) & this.#mask
    for (;;) {
      const at = i << 2
      if (s[at + 3] === 0) {
        s[at] = h1
        s[at + 1] = h2
        s[at + 3] = 1
        this.#used++
        return at
      }
      if (s[at] === h1 && s[at + 1] === h2) return at
      i = (i + 1) & this.#mask
    }
  }

  /** Adds a meaning to a phrase; meanings stand by position, then in the order they came. */
  post(slot: number, entry: number, form: number, weak: number, position: number): void {
    const p = this.count++
    if (p === this.posting.length) {
      this.posting = larger(this.posting)
      this.next = larger(this.next)
    }
    this.posting[p] = (entry << 12) | (position << 4) | (weak << 3) | form
    let before = -1
    let q = this.slots[slot + 2] - 1
    while (q >= 0 && ((this.posting[q] >> 4) & 0xff) <= position) {
      before = q
      q = this.next[q]
    }
    this.next[p] = q
    if (before < 0) this.slots[slot + 2] = p + 1
    else this.next[before] = p
  }

  /** Notes that a phrase goes on behind the words and the space of this first hash. */
  leadOn(h1: number): void {
    const bit = h1 ^ (h1 >>> 13)
    this.#ways[(bit >>> 5) & 0x3fff] |= 1 << (bit & 31)
  }

  /** Whether a phrase may go on behind the words and the space of this first hash: never no where one does. */
  leadsOn(h1: number): boolean {
    const bit = h1 ^ (h1 >>> 13)
    return ((this.#ways[(bit >>> 5) & 0x3fff] >>> (bit & 31)) & 1) !== 0
  }

  /** Notes that a phrase of so many words begins with the words of this slot. */
  begins(slot: number, words: number): void {
    const s = this.slots
    if ((s[slot + 3] & 0xffff) < words) s[slot + 3] = (s[slot + 3] & ~0xffff) | words
  }

  #grow(): void {
    const old = this.slots
    this.slots = new Int32Array(old.length * 2)
    this.#mask = this.#mask * 2 + 1
    this.#used = 0
    for (let at = 0; at < old.length; at += 4) {
      if (old[at + 3] === 0) continue
      const to = this.add(old[at], old[at + 1])
      this.slots[to + 2] = old[at + 2]
      this.slots[to + 3] = old[at + 3]
    }
  }
}

function larger(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(array.length * 2)
  twice.set(array)
  return twice
}
