/** A document's words, what was read from them underlined, and beside each paragraph what begins in it. */

import type { Cites } from '../../model/cite.ts'
import type { Engagement } from '../../model/reading.ts'
import type { Entry } from '../../register/entry.ts'
import { shortIdOf } from '../../register/report.ts'
import { html, type Html, type Part } from '../html.ts'
import type { DocumentSeen } from '../resources/document.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { DOCUMENTS } from '../words/documents.ts'
import { headline, wayOf } from './entry.ts'
import { citesAsText, MarkedText, marksOf, wordsId, type Mark } from './marked-text.ts'
import { sign } from './signs.ts'
import { telling, type Rests, type Teller } from './telling.ts'

/** Rows that notes may span: the style sheet has a class for each. */
const ROWS = 9

export function folio(seen: DocumentSeen, site: Site): Html {
  const page = new FolioPage(seen, site)
  const isOwn = seen.language !== 'und'
  return html`<div class="folio both" ${isOwn && html` lang="${seen.language}"`}>${page.blocks()}</div>`
}

/** `e12` is the twelfth. */
const numberOf = (id: string): number => Number(id.slice(1))

class FolioPage {
  readonly #seen: DocumentSeen
  readonly #site: Site
  readonly #text: MarkedText
  readonly #ways: ReadonlyMap<number, 'in' | 'out' | undefined>
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #teller: Teller

  constructor(seen: DocumentSeen, site: Site) {
    this.#seen = seen
    this.#site = site
    this.#entries = new Map(seen.entries.map((entry) => [entry.id, entry]))
    this.#ways = waysOf(seen, site)
    this.#teller = {
      language: site.language,
      party: (code) => site.party(code),
      value: (said, rests) => this.#value(said, rests),
    }
    this.#text = new MarkedText(marksIn(seen, this.#ways), DOCUMENTS[site.language].engagement, seen.marked)
  }

  blocks(): Part {
    const { paragraphs, engagements } = this.#seen
    const notesOf = Map.groupBy(engagements, ({ cites: [[start]] }) =>
      Math.max(
        paragraphs.findIndex(({ end }) => end > start),
        0,
      ),
    )
    return paragraphs.map((paragraph, i) => {
      const notes = notesOf.get(i)
      const next = paragraphs.findIndex((_, j) => j > i && notesOf.has(j))
      const rows = Math.min((next < 0 ? paragraphs.length : next) - i, ROWS)
      const isFirst = paragraphs[i - 1]?.paragraph !== paragraph.paragraph
      return [
        this.#paragraph(paragraph, isFirst),
        notes &&
          html`<div class="beside${rows > 1 && ` r${rows}`}" lang="${this.#site.language}">
            ${notes.map((one) => this.#note(one))}
          </div>`,
      ]
    })
  }

  #paragraph({ paragraph: n, start, text }: DocumentSeen['paragraphs'][number], isFirst: boolean): Html {
    const { language } = this.#site
    const label = COMMON[language].paragraph(n).replace(' ', '\u00a0')
    const id = isFirst && html` id="b${n}"`
    const number =
      isFirst &&
      html`<a class="b" href="#b${n}" lang="${language}" aria-label="${`${label}, ${DOCUMENTS[language].paragraph(n)}`}"
        >${label}</a
      > `
    return html`<p ${id} dir="auto">${number}${this.#text.words(text, start)}</p>`
  }

  #note(one: Engagement): Html {
    const { language } = this.#site
    const [c, w] = [COMMON[language], DOCUMENTS[language]]
    const n = numberOf(one.id)
    const entry = this.#entries.get(this.#seen.entryOf[one.id] ?? '')
    const way = this.#ways.get(n)
    const kind = one.kind === 'other' ? c.types[one.type] : c.kinds[one.kind]
    const mark = one.type === 'visit' && way ? way : one.type
    return html`<article class="note e${n}${way && ` ${way}`}" id="e${n}" tabindex="-1">
      <p class="no" aria-hidden="true">${n}</p>
      <p class="kind">
        ${sign(one.status === 'held' ? mark : one.status, undefined, way)} ${kind}, ${c.status[one.status]}
      </p>
      <h3>
        ${
          entry
            ? html`<a href="${this.#site.to(['engagements', entry.id])}">${headline(entry, this.#site)}</a>`
            : html`<span class="strike">${kind}</span>`
        }
      </h3>
      ${!entry && html`<p>${w.rejected}</p>`}
      ${telling(one, this.#teller, one.partOf === undefined ? undefined : this.#within(numberOf(one.partOf)))}
    </article>`
  }

  #within(n: number): Html {
    return html`<a href="#e${n}">${DOCUMENTS[this.#site.language].within(n)}</a>`
  }

  /** Leads to its words: on this page, or where they stand. */
  #value(text: Part, { cites, inferred }: Rests): Html {
    const [[start]] = cites
    const isHere = this.#seen.paragraphs.some((one) => one.start <= start && start < one.end)
    const href = isHere
      ? `#${wordsId(cites)}`
      : `${this.#site.to(['documents', shortIdOf(this.#seen.id)], { mark: cites.map((cite) => cite.join('-')).join(',') })}#marked`
    const link = html`<a href="${href}" data-cites="${citesAsText(cites)}" ${inferred && html` class="inferred"`}
      >${text}</a
    >`
    return inferred ? html`${link}&nbsp;${sign('hence', COMMON[this.#site.language].inferred)}` : link
  }
}

/** All words that something on this page was read from. */
function marksIn({ engagements, title, published }: DocumentSeen, ways: ReadonlyMap<number, Mark['way']>): Mark[] {
  const own = [title, published].flatMap((one) => (one?.cites.length ? [{ cites: one.cites as Cites }] : []))
  const read = engagements.flatMap((one) => marksOf(one, numberOf(one.id), ways.get(numberOf(one.id))))
  return [...own, ...read]
}

/** Which way each engagement goes: that of a visit, and of what is part of it. */
function waysOf({ engagements, entryOf, entries }: DocumentSeen, site: Site): Map<number, 'in' | 'out' | undefined> {
  const entry = new Map(entries.map((one) => [one.id, one]))
  const visits = new Map(
    engagements.flatMap(({ id, type }) => {
      const of = entry.get(entryOf[id] ?? '')
      return type === 'visit' && of ? [[id, wayOf(of, site.office)] as const] : []
    }),
  )
  return new Map(engagements.map(({ id, partOf }) => [numberOf(id), visits.get(id) ?? visits.get(partOf ?? '')]))
}
