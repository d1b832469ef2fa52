import { hash1, hash2, hashOf, SEED1, SEED2 } from './hash.ts'
import { Shape, type Tokens } from './tokens.ts'

/** Bits of {@link PhraseTable} for each slot. */
const BITS = 8

/**
 * Phrases word by word: each slot is a word behind those of another slot (behind none for a first word), found by the
 * hashes of the word, mixed with the number of the slot before. Open addressing, two 32-bit hashes, the second to verify.
 *
 *   slot  hash1 | hash2 | value + 1 | number << 1, 1 where longer phrases go on
 *
 *     "at the invitation of"    at → the → invitation → of     one probe a word, and the first that fails ends the search
 *
 * Most probes fail: of words that begin no phrase, and of those behind "the", which begins many. They are told by a bit for each
 * hash that has a slot, since the bits stay in the processor's cache, and the slots do not.
 */
export class PhraseTable {
  slots = new Int32Array(2048 * 4)
  mask = 2047
  #bits = new Uint32Array((2048 * BITS) / 32)
  #used = 0

  /** Adds a phrase of folded words, each separated by one space, unless it is there; returns its value. */
  add(key: string, value: number): number {
    let h1 = SEED1
    let h2 = SEED2
    let before = -1
    for (let i = 0; i <= key.length; i++) {
      const c = i < key.length ? key.charCodeAt(i) : 32
      if (c === 32) {
        const number = before < 0 ? 0 : this.slots[before + 3] >> 1
        if (before >= 0) this.slots[before + 3] |= 1
        before = this.#slot(mix1(h1, number), mix2(h2, number))
        h1 = SEED1
        h2 = SEED2
        continue
      }
      h1 = hash1(h1, c)
      h2 = hash2(h2, c)
    }
    const known = this.slots[before + 2]
    if (known > 0) return known - 1
    this.slots[before + 2] = value + 1
    if (this.#used * 2 > this.mask) this.#grow()
    return value
  }

  /** The value of the word with these hashes, or -1. */
  get(h1: number, h2: number): number {
    const at = this.find(h1, h2)
    return at < 0 ? -1 : this.slots[at + 2] - 1
  }

  /** The slot of these mixed hashes, or -1. */
  find(h1: number, h2: number): number {
    const bits = this.#bits
    if (!((bits[(h1 >>> 5) & (bits.length - 1)] >>> (h1 & 31)) & 1)) return -1
    const s = this.slots
    let i = h1 & this.mask
    for (;;) {
      const at = i * 4
      if (s[at + 3] === 0) return -1
      if (s[at] === h1 && s[at + 1] === h2) return at
      i = (i + 1) & this.mask
    }
  }

  #slot(h1: number, h2: number): number {
    const s = this.slots
    let i = h1 & this.mask
    for (;;) {
      const at = i * 4
      if (s[at + 3] === 0) {
        s[at] = h1
        s[at + 1] = h2
        s[at + 3] = ++this.#used << 1
        this.#bits[(h1 >>> 5) & (this.#bits.length - 1)] |= 1 << (h1 & 31)
        return at
      }
      if (s[at] === h1 && s[at + 1] === h2) return at
      i = (i + 1) & this.mask
    }
  }

  #grow(): void {
    const old = this.slots
    const used = this.#used
    this.slots = new Int32Array(old.length * 2)
    this.mask = this.mask * 2 + 1
    this.#bits = new Uint32Array(this.#bits.length * 2)
    for (let at = 0; at < old.length; at += 4) {
      if (old[at + 3] === 0) continue
      const to = this.#slot(old[at], old[at + 1])
      this.slots[to + 2] = old[at + 2]
      this.slots[to + 3] = old[at + 3]
    }
    this.#used = used
  }
}

/**
 * The value of the longest phrase whose first word has been found elsewhere, and whose others stand from token i on: "se rendre"
 * in "s’est également rendue".
 */
export function longestBehind(t: Tokens, first: string, i: number, limit: number, table: PhraseTable): number {
  const slot = table.find(...hashOf(first))
  if (slot < 0 || !(table.slots[slot + 3] & 1)) return -1
  return longestFrom(t, slot, -1, i, limit, table)
}

function mix1(h1: number, before: number): number {
  return before === 0 ? h1 : Math.imul(h1 ^ Math.imul(before, 0x9e3779b1), 0x01000193)
}

function mix2(h2: number, before: number): number {
  return (h2 + Math.imul(before, 0x85ebca6b)) | 0
}

/** Where the longest phrase found by {@link longestPhrase} ends (token index, exclusive). */
export let phraseEnd = 0

/**
 * The value of the longest phrase of the table that begins at token i and ends before `limit`, or -1.
 * A full stop after a short word ("St. Petersburg") and brackets inside ("Sakha (Yakutia)") are passed over.
 */
export function longestPhrase(t: Tokens, i: number, limit: number, table: PhraseTable): number {
  const slot = table.find(t.hash1[i], t.hash2[i])
  if (slot < 0) return -1
  phraseEnd = i + 1
  return longestFrom(t, slot, table.slots[slot + 2] - 1, i + 1, limit, table)
}

/** The longest phrase from a slot on, whose next word is sought at token k; `best` where it goes on to none. */
function longestFrom(t: Tokens, from: number, best: number, at: number, limit: number, table: PhraseTable): number {
  const { slots } = table
  let slot = from
  let k = at
  while (slots[slot + 3] & 1 && k < limit) {
    if (t.shape[k] & Shape.punct) {
      const stop = t.value[k] === 46 && !(t.shape[k] & Shape.spaced) && t.end[k - 1] - t.start[k - 1] <= 3
      const bracket = t.value[k] === 40 || (t.value[k] === 41 && k + 1 < limit && !(t.shape[k + 1] & Shape.punct))
      if (!stop && !bracket) break
      k++
      continue
    }
    if (t.shape[k] & Shape.newline) break
    const before = slots[slot + 3] >> 1
    slot = table.find(mix1(t.hash1[k], before), mix2(t.hash2[k], before))
    if (slot < 0) break
    k++
    const value = slots[slot + 2] - 1
    if (value >= 0) {
      best = value
      phraseEnd = k
    }
  }
  return best
}
