/** How nouns and adjectives of a Romance language are listed: `ministro*` in both genders, `delegación+` in both numbers, `de|del`. */

import type { ClassName } from './word-classes.ts'

/** Forms of an entry, folded, each with what its form tells. */
export type Forms = readonly (readonly [string, readonly ClassName[]])[]

/** What the forms of a verb tell. */
export const BASE: readonly ClassName[] = ['verb', 'base']
export const PRESENT: readonly ClassName[] = ['verb', 'sform']
export const PARTICIPLE: readonly ClassName[] = ['verb', 'past']
export const PAST: readonly ClassName[] = ['verb', 'past', 'finite']
export const GERUND: readonly ClassName[] = ['verb', 'ing']
export const FUTURE: readonly ClassName[] = ['verb', 'future', 'finite']

/** Forms of one stem; what two of them have in common tells what both do. */
export class FormsOfVerb {
  readonly #stem: string
  readonly #forms = new Map<string, readonly ClassName[]>()

  constructor(stem: string) {
    this.#stem = stem
  }

  put(ending: string, classes: readonly ClassName[]): void {
    const form = this.#stem + ending
    const known = this.#forms.get(form)
    this.#forms.set(form, known ? [...new Set([...known, ...classes])] : classes)
  }

  get all(): Forms {
    return [...this.#forms]
  }
}

/** Whether nothing in a text is left to fold: most words of a list are plain letters, and a language has ten thousand. */
export function isFolded(text: string): boolean {
  return !/[^a-z ]|^ | $| {2}/.test(text)
}

interface Endings {
  readonly pluralOf: (word: string) => string
  readonly feminineOf: (word: string) => string
}

/** The forms of an entry in the singular, then those of the plural that are others; `spellings` are those of a form, folded. */
export function agreeing(words: readonly string[], endings: Endings, spellings: (form: string) => string[]): Forms {
  const found = new Map<string, readonly ClassName[]>()
  for (const form of numbered(words, 0, endings).flatMap(spellings)) found.set(form, [])
  for (const form of numbered(words, 1, endings).flatMap(spellings)) if (!found.has(form)) found.set(form, ['plural'])
  return [...found]
}

/** All the ways of writing the words in the singular (0) or plural (1), in agreement. */
export function numbered(words: readonly string[], number: 0 | 1, endings: Endings): string[] {
  let made = ['']
  for (const word of words) {
    const forms = formsOf(word, number, endings)
    made = made.flatMap((before) => forms.map((form) => spaced(before, form)))
  }
  return made
}

/** The parts that are not empty, with spaces between. */
export function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

function formsOf(word: string, number: 0 | 1, { pluralOf, feminineOf }: Endings): string[] {
  const mark = /[+*]$/.exec(word)?.[0]
  const stems = word.replace(/[+*]$/, '').split('|')
  const both = mark === '*' ? stems.flatMap((stem) => [stem, feminineOf(stem)]) : stems
  return [...new Set(number === 1 && mark ? both.map(pluralOf) : both)]
}
