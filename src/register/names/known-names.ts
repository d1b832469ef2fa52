import { lettersFrom } from '../../gazetteer/entry.ts'
import givenNames from '../../gazetteer/tables/given-names.json' with { type: 'json' }
import surnames from '../../gazetteer/tables/surnames.json' with { type: 'json' }

let given: ReadonlySet<string> | undefined
let family: ReadonlySet<string> | undefined

/** A folded word that the gazetteer knows as a given name. */
export function isGiven(word: string): boolean {
  given ??= new Set(lettersFrom(givenNames).split('\n'))
  return given.has(word)
}

/** A folded word that the gazetteer knows as a surname. */
export function isFamily(word: string): boolean {
  family ??= new Set(lettersFrom(surnames).split('\n'))
  return family.has(word)
}
