import { wordsFromEdtf } from '../../model/edtf-words.ts'
import type { Language } from '../../register/labels.ts'
import { html, type Html } from '../html.ts'

/** A date in words at its own precision. Its parts are kept together, and 1er is raised. */
export function when(edtf: string, language: Language, length: 'long' | 'short' = 'long'): Html {
  const said = wordsFromEdtf(edtf, language, length).replaceAll('–', '\u2060–\u2060')
  const parts = said.split(/(?<=\b1)er\b/)
  return html`<time datetime="${edtf}">${parts.map((part, i) => (i ? html`<sup>er</sup>${part}` : part))}</time>`
}

/** The day of an instant. */
export const day = (instant: string, language: Language, length: 'long' | 'short' = 'long'): Html =>
  when(instant.slice(0, 10), language, length)
