/** Which of several spellings can be names of one place. */

import { keyOf } from '../../src/gazetteer/key.ts'

/** Do the two names share the beginning of a word, so that they can be names of one place? */
export function alike(a: string, b: string): boolean {
  const starts = (s: string) =>
    keyOf(s)
      .split(' ')
      .filter((w) => w.length > 2)
      .map((w) => skeleton(w).slice(0, 3))
  const have = new Set(starts(a))
  return starts(b).some((s) => have.has(s))
}

/** Consonants only, spellings of one sound made one: "Hyôgo" and "Hiogo", "Samarqand" and "Samarkand". */
export function skeleton(key: string): string {
  const rough = key
    .replace(/ /g, '')
    .replace(/kh|ch|gh|q|x|ck/g, 'k')
    .replace(/sh|sz|sch|zh|z|dz|dj|j|tj/g, 's')
    .replace(/ph|v|w|b|p/g, 'f')
    .replace(/th|d|dh/g, 't')
    .replace(/g|c/g, 'k')
    .replace(/y/g, 'i')
  return (
    rough[0] +
    rough
      .slice(1)
      .replace(/[aeiouh']/g, '')
      .replace(/(.)\1+/g, '$1')
  )
}

/** How many letters must change (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]
}
