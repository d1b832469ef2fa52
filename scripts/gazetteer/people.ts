/** Words that are names of people, and words that are common ones. */

import { keyOf } from '../../src/gazetteer/key.ts'
import { allLocales, rows } from './sources.ts'

/** Folded. */
export const given = new Set<string>()
export const family = new Set<string>()

function addNames(into: Set<string>, from: any): void {
  if (!from) return
  for (const list of Object.values(from)) {
    if (!Array.isArray(list)) continue
    for (const item of list) {
      const text = typeof item === 'string' ? item : item.value
      if (!/^[\p{Script=Latin}\p{M}'’ -]+$/u.test(text)) continue
      for (const word of keyOf(text).split(' ')) if (word.length >= 2) into.add(word)
    }
  }
}
for (const locale of Object.values(allLocales) as any[]) {
  addNames(given, locale.person?.first_name)
  addNames(family, locale.person?.last_name)
}
const listed = rows('people.tsv')
for (const [kind, , names] of listed)
  for (const word of names.split(' ')) (kind === 'given' ? given : family).add(keyOf(word))

export const common = new Set<string>()
for (const words of Object.values(allLocales.en.word) as string[][]) for (const word of words) common.add(keyOf(word))
for (const [word] of rows('common-words.tsv')) for (const w of word.split(' ')) common.add(keyOf(w))
// Names that are common words too stay names only where people.tsv says so.
const both = new Set<string>()
for (const [kind, of, names] of listed)
  if (of === 'common words too') for (const word of names.split(' ')) both.add(`${kind} ${keyOf(word)}`)
const isSurname =
  /^(bush|king|young|hill|green|brown|white|black|wood|wang|li|park|lee|long|bell|rice|ford|cook|baker|carter|cooper|fisher|hunter|mason|miller|price|stone|ward|west|woods)$/
for (const word of common) {
  if (!both.has(`given ${word}`)) given.delete(word)
  if (!isSurname.test(word) && !both.has(`family ${word}`)) family.delete(word)
}
