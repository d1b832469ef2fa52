/** The entries and their keys, as src/gazetteer/gazetteer.ts reads them. */

import { entryFromLine, escapeLetters, FORM_LETTERS, Form, OWN_NAME, ownName } from '../../src/gazetteer/entry.ts'
import { type Draft, drafts } from './drafts.ts'
import { type Layer, layerKeys } from './layer.ts'
import { formCost, meanings, rankOf } from './meanings.ts'
import { common, family, given } from './people.ts'
import { always } from './weak.ts'

/** The kinds in the order in which the tables number their entries. */
export const kindOrder = ['country', 'subdivision', 'city', 'organisation', 'event']

/** As what a key names an entry: a small letter where a text must confirm it. */
const letterOf = ({ form, weak }: { readonly form: Form; readonly weak: boolean }): string =>
  weak ? FORM_LETTERS[form].toLowerCase() : FORM_LETTERS[form]

/** The entries of some kinds, a line each: what they are, a tab, their keys. */
export function table(kinds: Draft['kind'][]): string {
  return drafts
    .filter((d) => kinds.includes(d.kind))
    .map((d) => {
      const keys = [...d.keys].map(
        ([key, use]) => `${letterOf(use)}${briefly(key, d)}${use.position > 0 ? `~${use.position}` : ''}|`,
      )
      return escapeLetters(`${d.line}\t${keys.join('')}\n`)
    })
    .join('')
}

/** "& city" for "rialto city": of places, which are many. */
function briefly(key: string, { kind, line }: Draft): string {
  const name = kind === 'city' || kind === 'subdivision' ? ownName(entryFromLine(line).name) : undefined
  return name ? key.replace(new RegExp(`^${name}(?![^ ])`), String.fromCharCode(OWN_NAME)) : key
}

/** What a key means in the prose of a language. */
interface Meaning {
  readonly entry: Draft
  readonly form: Form
  readonly weak: boolean
  readonly rank: number
  /** The language gives it the name; others only share it. */
  readonly own: boolean
}

/** Of every key that a language has a meaning for, all meanings in the order in which its texts are read. */
export function layerTable(layer: Layer): string {
  const ordinal = new Map(drafts.map((entry, i) => [entry, i]))
  const found = new Map<string, Meaning[]>()
  for (const { key, entry, form } of layerKeys(layer)) {
    const list = found.get(key) ?? []
    found.set(key, list)
    // "suisse" and "Suisse", by their case
    if (list.some((m) => m.entry === entry && (m.form === Form.adjective) === (form === Form.adjective))) continue
    const named = given.has(key) || family.has(key) || common.has(key)
    const weak = always.get(key) ?? (form !== Form.acronym && form !== Form.adjective && named && !key.includes(' '))
    // the name that the language gives it before a namesake's
    list.push({ entry, form, weak, rank: entry.prior + (entry.kind === 'city' ? 12 : 6) - formCost[form], own: true })
  }
  for (const [key, list] of found) {
    for (const { entry, use } of meanings.get(key) ?? [])
      // "Mexico" is the city, where the country has a name of its own
      if (
        use.form !== Form.french &&
        use.form !== Form.adjective &&
        use.form !== Form.people &&
        entry.kind !== 'country'
      )
        if (!list.some((m) => m.entry === entry))
          list.push({ entry, form: use.form, weak: use.weak, rank: entry.prior - formCost[use.form], own: false })
    const rank = rankOf(key)
    list.sort(
      (a, b) =>
        Number(b.own) - Number(a.own) ||
        rank(a.entry) - rank(b.entry) ||
        b.rank - a.rank ||
        (a.entry.code < b.entry.code ? -1 : 1),
    )
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => {
      const written = list.slice(0, 8).map((meaning) => `${letterOf(meaning)}${ordinal.get(meaning.entry)}|`)
      return `${key}\t${written.join('')}\n`
    })
    .join('')
}
