const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** The number that a word of small i, v and x writes: `xii` is 12. */
export function numberFromRoman(word: string): number {
  let sum = 0
  for (let i = 0; i < word.length; i++) {
    const here = VALUES[word[i]]
    sum += here < (VALUES[word[i + 1]] ?? 0) ? -here : here
  }
  return sum
}
