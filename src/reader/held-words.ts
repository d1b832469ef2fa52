import type { Lexicon } from './lexicon.ts'
import { C, type ClassName } from './word-classes.ts'

// What a sentence or a text must hold for a rule to be tried at all: most hold nothing of the kind, and one test of a bit spares
// the walk through their words.

const QUESTIONS: (readonly number[])[] = []

/**
 * A bit for the words without one of which a rule can tell nothing, declared beside the rule: a class that the rule comes to ask
 * for is to be added here. `Sentence.held` and `Context.held` have the bits of the words that they hold. A bit may be set in vain,
 * since the rule looks for itself: with all of them set every reading is the same (test/reader/held-words.test.ts).
 *
 *     const HOME = holds('homeOffice', 'ally')   …   if (!(x.held & HOME)) return
 */
export function holds(...classes: readonly ClassName[]): number {
  if (QUESTIONS.length === 31) throw new RangeError('more questions than bits')
  return 1 << (QUESTIONS.push(classes.map((name) => C[name])) - 1)
}

const masks = new WeakMap<Lexicon, Int32Array>()

/** The bits of each lexeme, with those of its first word. */
export function heldBy(lexicon: Lexicon): Int32Array {
  let mask = masks.get(lexicon)
  if (!mask) masks.set(lexicon, (mask = maskOf(lexicon, QUESTIONS)))
  return mask
}

/** For each lexeme a bit for each list of classes of which it has one. */
export function maskOf(lexicon: Lexicon, lists: readonly (readonly number[])[]): Int32Array {
  const byRow = new Map<number, number>()
  return lexicon.whole.map((row) => {
    let mask = byRow.get(row)
    if (mask === undefined) {
      mask = 0
      for (const [bit, classes] of lists.entries()) if (classes.some((cls) => lexicon.rows[row + cls])) mask |= 1 << bit
      byRow.set(row, mask)
    }
    return mask
  })
}
