// The two hashes of a word: the first finds a slot in a table, the second verifies it. The scan makes them as it folds, and
// every table of words (phrases, the gazetteer) is built with the same.

export const SEED1 = 0x811c9dc5 | 0
export const SEED2 = 0x9747b28c | 0

/** The first hash with one more UTF-16 code unit; int32. */
export function hash1(h: number, unit: number): number {
  return Math.imul(h ^ unit, 0x01000193)
}

/** The second hash with one more UTF-16 code unit; int32. */
export function hash2(h: number, unit: number): number {
  const mixed = Math.imul(h + unit, 0x5bd1e995)
  return mixed ^ (mixed >>> 15)
}

/** Both hashes of a folded word, or of a key of several. */
export function hashOf(key: string): [h1: number, h2: number] {
  let h1 = SEED1
  let h2 = SEED2
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    h1 = hash1(h1, unit)
    h2 = hash2(h2, unit)
  }
  return [h1, h2]
}
