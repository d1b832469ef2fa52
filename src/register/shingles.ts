/** A few runs of words by which copies of a text are found among all documents; whether they are copies, families.ts says. */

import { Class, classOf, foldedSeveral, foldOf, isLetterOrDigit } from '../text/chars.ts'
import { hash1, hash2, SEED1, SEED2 } from '../text/hash.ts'
import { COMPARED_LETTERS } from './families.ts'

/** Words of a run: enough that a formula of the trade ("the Minister of Foreign Affairs of") is none. */
const RUN = 6
/** Of two texts that share half of their runs, three pairs in a thousand have none of so many in common. */
const KEPT = 8

/**
 * The runs of six words whose hashes are the least, each as a whole number below 2^52 (the first hash above, of the
 * second what has room); a text of fewer words is one run. Runs rather than places are drawn, so that a text and its copy draw
 * the same ones whatever stands before them.
 *
 *     shinglesOf('…')    // [1862350190, 75234871263, …], at most eight
 */
export function shinglesOf(text: string): number[] {
  const least: number[] = []
  const ring1 = new Int32Array(RUN)
  const ring2 = new Int32Array(RUN)
  let count = 0
  let h1 = SEED1
  let h2 = SEED2
  let isWord = false
  const endWord = (): void => {
    ring1[count % RUN] = h1
    ring2[count % RUN] = h2
    h1 = SEED1
    h2 = SEED2
    isWord = false
    if (++count >= RUN) keep(least, runOf(ring1, count, RUN), runOf(ring2, count, RUN))
  }
  const end = Math.min(text.length, COMPARED_LETTERS)
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i)
    const kind = classOf(c)
    if (isLetterOrDigit(kind)) {
      isWord = true
      const folded = foldOf(c)
      if (folded >= 0) {
        h1 = hash1(h1, folded)
        h2 = hash2(h2, folded)
      } else
        for (const unit of foldedSeveral(folded)) {
          h1 = hash1(h1, unit.charCodeAt(0))
          h2 = hash2(h2, unit.charCodeAt(0))
        }
    } else if (isWord && kind !== Class.mark) endWord()
  }
  if (isWord) endWord()
  if (count > 0 && count < RUN) keep(least, runOf(ring1, count, count), runOf(ring2, count, count))
  return least
}

/** The hash of the last `words` words, mixed so that which one is the least says nothing of what it begins with. */
function runOf(ring: Int32Array, count: number, words: number): number {
  let run = 0
  for (let i = count - words; i < count; i++) run = (Math.imul(run, 31) + ring[i % RUN]) | 0
  run = Math.imul(run ^ (run >>> 16), 0x85ebca6b)
  run = Math.imul(run ^ (run >>> 13), 0xc2b2ae35)
  return (run ^ (run >>> 16)) >>> 0
}

/** Puts a run among the least where it belongs there. */
function keep(least: number[], high: number, low: number): void {
  const run = high * 0x10_0000 + (low >>> 12)
  if (least.length === KEPT && run >= least[KEPT - 1]) return
  let at = least.length
  while (at > 0 && least[at - 1] > run) at--
  if (at > 0 && least[at - 1] === run) return
  least.splice(at, 0, run)
  if (least.length > KEPT) least.pop()
}
