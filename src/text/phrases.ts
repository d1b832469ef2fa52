import { SEED1, SEED2, Shape, type Tokens } from './scan.ts'

/**
 * Phrases by the hash of their folded words: open addressing, two 32-bit hashes a key, the second to verify.
 *
 *   slot  hash1 | hash2 | value + 1 | words of the longest phrase that begins with this word
 */
export class PhraseTable {
  #slots: Int32Array
  #mask: number
  #used = 0

  constructor(expected = 1024) {
    let size = 2048
    while (size < expected * 2) size *= 2
    this.#slots = new Int32Array(size * 4)
    this.#mask = size - 1
  }

  /** Adds a phrase of folded words, each separated by one space; returns the value it had before, or -1. */
  add(key: string, value: number): number {
    let h1 = SEED1
    let h2 = SEED2
    let words = 1
    let first = -1
    for (let i = 0; i < key.length; i++) {
      const c = key.charCodeAt(i)
      if (c === 32) {
        if (words === 1) first = this.#slot(h1, h2)
        words++
      }
      h1 = Math.imul(h1 ^ c, 0x01000193)
      h2 = Math.imul(h2 + c, 0x5bd1e995)
      h2 ^= h2 >>> 15
    }
    if (first >= 0 && this.#slots[first + 3] < words) this.#slots[first + 3] = words
    const at = this.#slot(h1, h2)
    const old = this.#slots[at + 2] - 1
    this.#slots[at + 2] = value + 1
    if (this.#used * 2 > this.#mask) this.#grow()
    return old
  }

  /** The value of the phrase with these hashes, or -1. */
  get(h1: number, h2: number): number {
    const at = this.find(h1, h2)
    return at < 0 ? -1 : this.#slots[at + 2] - 1
  }

  /** The slot of these hashes, or -1. */
  find(h1: number, h2: number): number {
    const s = this.#slots
    let i = h1 & this.#mask
    for (;;) {
      const at = i * 4
      if (s[at + 2] === 0 && s[at + 3] === 0) return -1
      if (s[at] === h1 && s[at + 1] === h2) return at
      i = (i + 1) & this.#mask
    }
  }

  valueAt(slot: number): number {
    return this.#slots[slot + 2] - 1
  }

  wordsAt(slot: number): number {
    return this.#slots[slot + 3]
  }

  #slot(h1: number, h2: number): number {
    const s = this.#slots
    let i = h1 & this.#mask
    for (;;) {
      const at = i * 4
      if (s[at + 2] === 0 && s[at + 3] === 0) {
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

  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(old.length * 2)
    this.#mask = this.#mask * 2 + 1
    this.#used = 0
    for (let at = 0; at < old.length; at += 4) {
      if (old[at + 2] === 0 && old[at + 3] === 0) continue
      const to = this.#slot(old[at], old[at + 1])
      this.#slots[to + 2] = old[at + 2]
      this.#slots[to + 3] = old[at + 3]
    }
  }
}

/** Where the longest phrase found by {@link longestPhrase} ends (token index, exclusive). */
export let phraseEnd = 0
/** The value of the first word alone, or -1. */
export let firstValue = -1

/**
 * The value of the longest phrase of the table that begins at token i and ends before `limit`, or -1.
 * A full stop after a short word ("St. Petersburg") and brackets inside ("Sakha (Yakutia)") are passed over.
 */
export function longestPhrase(t: Tokens, i: number, limit: number, table: PhraseTable): number {
  const slot = table.find(t.hash1[i], t.hash2[i])
  if (slot < 0) return -1
  let best = table.valueAt(slot)
  firstValue = best
  phraseEnd = i + 1
  let left = table.wordsAt(slot) - 1
  if (left <= 0) return best
  let h1 = t.hash1[i]
  let h2 = t.hash2[i]
  let k = i + 1
  while (left > 0 && k < limit) {
    if (t.shape[k] & Shape.punct) {
      const stop = t.value[k] === 46 && !(t.shape[k] & Shape.spaced) && t.end[k - 1] - t.start[k - 1] <= 3
      const bracket = t.value[k] === 40 || (t.value[k] === 41 && k + 1 < limit && !(t.shape[k + 1] & Shape.punct))
      if (!stop && !bracket) break
      k++
      continue
    }
    if (t.shape[k] & Shape.newline) break
    h1 = Math.imul(h1 ^ 32, 0x01000193)
    h2 = Math.imul(h2 + 32, 0x5bd1e995)
    h2 ^= h2 >>> 15
    for (let f = t.foldStart[k]; f < t.foldStart[k + 1]; f++) {
      const c = t.folded[f]
      h1 = Math.imul(h1 ^ c, 0x01000193)
      h2 = Math.imul(h2 + c, 0x5bd1e995)
      h2 ^= h2 >>> 15
    }
    k++
    left--
    const at = table.find(h1, h2)
    if (at >= 0) {
      const value = table.valueAt(at)
      if (value >= 0) {
        best = value
        phraseEnd = k
      }
    }
  }
  return best
}
