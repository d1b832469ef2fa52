/** Names, offices and titles in the reader's language, where a document in that language gives them. */

import { isAddition } from '../../model/decision.ts'
import type { Slot, Value } from '../../register/entry.ts'
import type { Language } from '../../register/labels.ts'
import type { Told } from './quotes.ts'

/** The slots whose values are words of a document, and not codes. */
const WORDED: ReadonlySet<string> = new Set(['name', 'office', 'title', 'occasion'])

/**
 * What a page is made of, with the form in its language shown of every worded slot that has one: of several the one that
 * most sources tell, then the fullest. The JSON of the page has the register's own choice, and all forms.
 */
export function inLanguage<T extends Pick<Told, 'documents'>>(data: T, language: Language): T {
  const languages = new Map(Object.values(data.documents).map((one) => [one.id, one.language]))
  // Most registers are in one language, and have nothing to choose from.
  return new Set(languages.values()).size > 1 ? (spoken(data, languages, language) as T) : data
}

function spoken(value: unknown, languages: ReadonlyMap<string, string | undefined>, language: Language): unknown {
  if (Array.isArray(value)) return value.map((each) => spoken(each, languages, language))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'documents' || key === 'cites'
        ? each
        : WORDED.has(key) && isSlot(each)
          ? slotIn(each, languages, language)
          : spoken(each, languages, language),
    ]),
  )
}

function slotIn(
  slot: Slot<string>,
  languages: ReadonlyMap<string, string | undefined>,
  language: Language,
): Slot<string> {
  const tellers = ({ sources }: Value<string>): number =>
    sources.filter(({ document }) => languages.get(document) === language).length
  const live = slot.values.filter(({ overruled }) => overruled === undefined)
  const shown = live.find(({ value }) => value === slot.preferred)
  // What a person decided is said as they wrote it.
  if (!shown || tellers(shown) || shown.sources.some(({ document }) => isAddition(document))) return slot
  const [best] = live
    .filter((one) => tellers(one))
    .sort((a, b) => tellers(b) - tellers(a) || b.value.length - a.value.length)
  return best ? { ...slot, preferred: best.value, why: 'told in the language of the page' } : slot
}

const isSlot = (value: unknown): value is Slot<string> =>
  typeof value === 'object' && value !== null && 'preferred' in value && typeof value.preferred === 'string'
