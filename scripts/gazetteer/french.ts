/** The French layer of the gazetteer, made from data/french-*.tsv and the names that French pages have. */

import { Form } from '../../src/gazetteer/entry.ts'
import { from } from '../../src/register/french-articles.ts'
import { frenchName } from '../../src/register/french-names.ts'
import type { Layer } from './layer.ts'

export const french: Layer = {
  files: 'french',
  name: (code) => frenchName(code)?.name,
  official: (code, name) => {
    const bare = /^[aeiouéèêîô]/i.test(name) ? `d’${name}` : `de ${name}`
    return [...new Set([bare, from(frenchName(code)!)])].map((of) => `République ${of}`)
  },
  adjectiveForms(entry) {
    if (entry.endsWith('-')) return [entry.slice(0, -1)]
    const [masculine, given] = entry.split('/')
    const feminine = given ?? feminineOf(masculine)
    const plural = (word: string) =>
      /[sx]$/.test(word) ? word : word.endsWith('al') ? `${word.slice(0, -1)}ux` : `${word}s`
    return [...new Set([masculine, plural(masculine), feminine, plural(feminine)])]
  },
  also(key, variant, form) {
    const found: (readonly [string, Form])[] = []
    // as the reader keeps it at the end of small words (`final` of languages/fr/writing.ts): "burkinabé"
    if (form === Form.adjective && /és?$/.test(variant)) found.push([key.replace(/e(s?)$/, 'é$1'), form])
    if (/^saint(e?) /.test(key)) found.push([key.replace(/^saint(e?) /, 'st$1 '), Form.alias])
    return found
  },
}

function feminineOf(masculine: string): string {
  if (masculine.endsWith('e')) return masculine
  if (/(?:i|é|y)en$|(?:all|bret|sax|lett|fris|gris)on$|wallon$/.test(masculine)) return `${masculine}ne`
  if (masculine.endsWith('er')) return masculine.replace(/er$/, 'ère')
  return `${masculine}e`
}
