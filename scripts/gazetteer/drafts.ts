/** The entries of the gazetteer while they are made, and the keys under which a text names them. */

import { Form } from '../../src/gazetteer/entry.ts'
import { keyOf } from '../../src/gazetteer/key.ts'

/** As what a key names an entry, whether it names something else as well, and its place among the meanings of the key (0: the only one). */
export interface Use {
  form: Form
  weak: boolean
  position: number
}

/** An entry while it is made. */
export interface Draft {
  line: string
  kind: 'country' | 'subdivision' | 'city' | 'organisation' | 'event'
  code: string
  /** How likely a bare phrase means this entry, against others of its name. */
  prior: number
  keys: Map<string, Use>
}

/** All entries, in the order in which they were made. */
export const drafts: Draft[] = []
export const byCode = new Map<string, Draft>()

/** A new entry, with the line that its table has of it. */
export function draft(kind: Draft['kind'], code: string, line: string, prior: number): Draft {
  const made: Draft = { kind, code, line, prior, keys: new Map() }
  drafts.push(made)
  byCode.set(code, made)
  return made
}

/** Adds a name as a key, in the spellings that texts use for it; the first form given to a key stays. */
export function name(entry: Draft, text: string, form: Form): void {
  const bare = text.replace(/\s*\([^)]*\)/g, ' ').replace(/\*/g, '')
  for (const variant of new Set([bare, text.includes('(') ? text.replace(/[()]/g, ' ') : bare])) {
    let key = keyOf(variant)
    if (key.startsWith('the ')) {
      if (form !== Form.alias || entry.kind === 'city' || entry.kind === 'organisation') put(entry, key, form)
      key = key.slice(4)
    }
    put(entry, key, form)
    if (/(^| )saint /.test(key))
      put(entry, key.replace(/(^| )saint /g, '$1st '), form === Form.name ? Form.alias : form)
    else if (/(^| )st /.test(key))
      put(entry, key.replace(/(^| )st /g, '$1saint '), form === Form.name ? Form.alias : form)
  }
}

/** Adds another name, or the letters for it. */
export const alias = (entry: Draft, text: string): void =>
  name(entry, text, isAcronym(text) ? Form.acronym : Form.alias)

/** Adds a key as it is. */
export function put(entry: Draft, key: string, form: Form): void {
  if (key === '' || key.length > 90 || /[|~\n\t]/.test(key)) return
  if (!/\p{L}/u.test(key) || key.length === 1) return
  const had = entry.keys.get(key)
  if (had === undefined || (had.form === Form.adjective && form === Form.name))
    entry.keys.set(key, { form, weak: false, position: 0 })
}

/** Adds an adjective, and the people it makes: Kazakh, Kazakhs. */
export function adjective(entry: Draft, text: string): void {
  name(entry, text, Form.adjective)
  const plural = pluralOf(text)
  if (plural) name(entry, plural, Form.people)
}

/** Kazakh → Kazakhs, Emirati → Emiratis; nothing for Chinese, Dutch, British, Swiss. */
export function pluralOf(word: string): string | undefined {
  if (/(ese|[^e]sh|ss|nch|tch|[sz]|ois|ais|ic|\.|UK|US)$/.test(word) || /\s?(Island|Islands|United States)$/.test(word))
    return undefined
  if (/[a-z]man$/.test(word) && /^(French|English|Irish|Welsh|Dutch|Scots|Manx|Cornish)/.test(word))
    return word.replace(/man$/, 'men')
  return `${word}s`
}

/** UAE, U.S., DR Congo is not one. */
export function isAcronym(text: string): boolean {
  return (
    /^(\p{Lu}\.?)+$|^[\p{Lu}\d&+-]+[\p{Lu}\d]$|^(BiH|RoK|PALOP|AfDB|UNCTADs?)$/u.test(text) ||
    (/^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d+-]*$/u.test(text) &&
      !/\s/.test(text) &&
      text.length < 12 &&
      !/^(Mc|Mac|De|La|Le|eS)\p{Lu}/u.test(text))
  )
}
