/**
 * A reading beside its text, each value a link to its words. It needs nothing but the two, so the page /read makes it
 * in the browser as well as on the server.
 */

import type { Cited, Cites } from '../../model/cite.ts'
import type { Engagement, PartyCode, Reading } from '../../model/reading.ts'
import { entryOf } from '../../register/entry.ts'
import type { Language } from '../../register/labels.ts'
import { nameOfParty } from '../../register/party-name.ts'
import { html, type Html, type Part } from '../html.ts'
import { COMMON } from '../words/common.ts'
import { READ } from '../words/read.ts'
import { headline, named, wayOf } from './entry.ts'
import { citesAsText, markedText, marksOf, wordsId, type Mark } from './marked-text.ts'
import { sign } from './signs.ts'
import { telling, type Rests, type Teller } from './telling.ts'
import { when } from './when.ts'

export interface TextAndReading {
  readonly text: string
  readonly reading: Reading
}

/** For whom it is shown. */
export interface Reader {
  readonly language: Language
  readonly office?: PartyCode
}

type Way = 'out' | 'in' | undefined

/** The text with its read words marked, and what is known of it as a whole. */
export function readText({ text, reading }: TextAndReading, { language, office }: Reader, milliseconds?: number): Html {
  const w = READ[language]
  const { published } = reading
  const marks: Mark[] = reading.engagements.flatMap((engagement, i) =>
    marksOf(engagement, i + 1, wayIn(reading, engagement, office)),
  )
  if (published?.cites.length) marks.push({ cites: published.cites as Cites })
  const size = w.characters(text.length.toLocaleString(language))
  return html`<p class="hint over">${origin(reading, language)}</p>
    <div class="sheet" ${reading.document.language !== 'und' && html` lang="${reading.document.language}"`}>
      <div class="passage">${markedText(text, marks, w.engagement)}</div>
    </div>
    <p class="hint gap">
      ${milliseconds === undefined ? `${size}.` : w.took(size, milliseconds.toLocaleString(language, { maximumFractionDigits: 1 }))}
      ${w.underlined}
    </p>`
}

/** What was read. */
export function readEngagements(reading: Reading, reader: Reader): Html {
  const w = READ[reader.language]
  const { engagements, notes } = reading
  const isUnread = notes.some(({ kind }) => kind === 'language-not-read')
  if (!engagements.length)
    return html`<p class="empty"><b>${isUnread ? w.notRead : w.none}</b>${isUnread ? w.notReadWhy : w.noneWhy}</p>`
  return html`<ol class="reading">
    ${engagements.map((engagement, i) => item(reading, engagement, i + 1, reader))}
  </ol>`
}

/** How many there are, for those who do not see them, too. */
export function readingSaid({ engagements }: Reading, language: Language): string {
  const w = READ[language]
  return [w.found(engagements.length), engagements.length ? w.pointAt : ''].join(' ').trim()
}

function origin({ document, published }: Reading, language: Language): Part {
  const w = READ[language]
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const isKnown = document.language !== 'und'
  return [
    isKnown && w.about(names.of(document.language) ?? document.language),
    isKnown &&
      published && [
        published.cites.length ? w.publishedOn : w.byCaller,
        published.cites.length
          ? value(when(published.value, language), published as Cited<string>, language)
          : when(published.value, language),
      ],
    isKnown && '.',
  ]
}

/** Which way a visit went, or that which something is part of. */
function wayIn({ engagements }: Reading, engagement: Engagement, office: PartyCode | undefined): Way {
  const { type, partOf } = engagement
  if (type === 'visit') return wayOf(engagement, office)
  const whole = engagements.find(({ id }) => id === partOf)
  return whole?.type === 'visit' ? wayOf(whole, office) : undefined
}

function item(reading: Reading, e: Engagement, n: number, { language, office }: Reader): Html {
  const [w, all] = [READ[language], COMMON[language]]
  const way = wayIn(reading, e, office)
  const kind = e.kind === 'other' ? all.types[e.type] : all.kinds[e.kind]
  const own = e.type === 'visit' ? (way ?? 'visit') : e.type
  const whole = reading.engagements.findIndex(({ id }) => id === e.partOf)
  const party = (code: PartyCode): string => nameOfParty(code, language)
  const entry = entryOf([{ id: e.id, document: reading.document.id, engagement: e }])
  const teller: Teller = { language, party, value: (said, rests) => value(said, rests, language) }
  return html`<li class="e${n}${way ? ` ${way}` : ''}" id="e${n}" tabindex="-1">
    <p class="kind">
      ${n}. ${sign(own)} <span class="${way ? 'dir' : ''}">${kind}</span> · ${sign(e.status)} ${all.status[e.status]}
      ${whole >= 0 && html`· <a href="#e${whole + 1}">${w.within(all.types[reading.engagements[whole].type], whole + 1)}</a>`}
    </p>
    <h3>${named(headline(entry, { language, party }))}</h3>
    ${telling(e, teller)}
    <details class="screen">
      <summary class="hint">${w.explain}</summary>
      <p class="hint">${w.proposed} <code>${e.rule}</code>. ${value(w.itsWords, e, language)}</p>
    </details>
  </li>`
}

/** What was read, as a link to its words; dots where it follows from them rather than standing in them. */
function value(said: Part, { cites, inferred }: Rests, language: Language): Html {
  return html`<a href="#${wordsId(cites)}" data-cites="${citesAsText(cites)}" ${inferred && html` class="inferred"`}
      >${said}</a
    >${inferred && html` ${sign('hence', COMMON[language].inferred)}`}`
}
