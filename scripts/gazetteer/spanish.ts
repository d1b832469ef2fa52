/** The Spanish layer of the gazetteer, made from data/spanish-*.tsv and the country names of CLDR. */

import type { Layer } from './layer.ts'

/** @param names CLDR's Spanish names of countries by their codes */
export const spanish = (names: Readonly<Record<string, string>>): Layer => ({
  files: 'spanish',
  name: (code) => names[code]?.replace(/^RAE de (.*) \(China\)$/, '$1'),
  official: (_, name) => [`República de ${name}`, `República del ${name}`, `República de la ${name}`],
  adjectiveForms(entry) {
    if (entry.endsWith('-')) return [entry.slice(0, -1)]
    const [masculine, given] = entry.split('/')
    const feminine = given ?? feminineOf(masculine)
    return [...new Set([masculine, ...pluralsOf(masculine), feminine, ...pluralsOf(feminine)])]
  },
})

/** costarricense, belga, marroquí have one form; danesa, alemana and neozelandesa lose their accent. */
function feminineOf(masculine: string): string {
  if (masculine.endsWith('o')) return `${masculine.slice(0, -1)}a`
  return /(?:[aeiou]s|[áéí]s|[áíó]n|ol|uz|or)$/.test(masculine) ? `${masculine}a` : masculine
}

function pluralsOf(word: string): string[] {
  if (/[íú]$/.test(word)) return [`${word}es`, `${word}s`]
  if (word.endsWith('z')) return [`${word.slice(0, -1)}ces`]
  return [/[aeiouáé]$/.test(word) ? `${word}s` : `${word}es`]
}
