import { wordsFromEdtf } from '../../model/edtf-words.ts'
import type { Language } from '../../register/labels.ts'
import { html, type Html, type Part } from '../html.ts'

/** A date in words at its own precision. Its parts are kept together, and 1er is raised. */
export function when(edtf: string, language: Language, length: 'long' | 'short' = 'long'): Html {
  const said = wordsFromEdtf(edtf, language, length).replaceAll('–', '\u2060–\u2060')
  return html`<time datetime="${edtf}">${raised(said)}</time>`
}

/** 1er, as French sets it. */
export const raised = (text: string): Part =>
  text.split(/(?<=\b1)er\b/).map((part, i) => (i ? html`<sup>er</sup>${part}` : part))

/** The day of an instant. */
export const day = (instant: string, language: Language, length: 'long' | 'short' = 'long'): Html =>
  when(instant.slice(0, 10), language, length)

/** An instant by day and minute. Servers and readers live in different zones, so it is said in UTC. */
export const moment = (instant: string, language: Language): Html =>
  html`<time datetime="${instant}"
    >${raised(wordsFromEdtf(instant.slice(0, 10), language))},
    ${instant.slice(11, 16).replace(':', language === 'fr' ? '\u00a0h\u00a0' : ':')} UTC</time
  >`
