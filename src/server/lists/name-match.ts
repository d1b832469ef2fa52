import { wordsOf } from '../../register/words.ts'

/**
 * Whether one of the names has all the words typed, or words that begin so; without accents and capitals.
 *
 *     nameMatch('cor sud')(['Corée du Sud', 'South Korea'])   // true
 */
export function nameMatch(typed: string): (names: readonly string[]) => boolean {
  const asked = wordsOf(typed)
  return (names) =>
    names.some((name) => {
      const words = wordsOf(name)
      return asked.every((one) => words.some((word) => word.startsWith(one)))
    })
}
