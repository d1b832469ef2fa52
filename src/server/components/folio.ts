/** A document's words, what was read from them underlined, and beside each paragraph what begins in it. */

import type { Cites } from '../../model/cite.ts'
import type { Engagement, Participant } from '../../model/reading.ts'
import type { Entry } from '../../register/entry.ts'
import { SECTORS_IN_WORDS } from '../../register/labels.ts'
import { shortIdOf } from '../../register/report.ts'
import { html, joined, type Html, type Part } from '../html.ts'
import type { DocumentSeen } from '../resources/document.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { DOCUMENTS } from '../words/documents.ts'
import { bare, headline, named, wayOf } from './entry.ts'
import { citesAsText, MarkedText, marksOf, wordsId, type Mark } from './marked-text.ts'
import { sign } from './signs.ts'
import { when } from './when.ts'

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

  constructor(seen: DocumentSeen, site: Site) {
    this.#seen = seen
    this.#site = site
    this.#entries = new Map(seen.entries.map((entry) => [entry.id, entry]))
    this.#ways = waysOf(seen, site)
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
      <dl class="facts">${this.#facts(one)}</dl>
    </article>`
  }

  #facts(one: Engagement): Part {
    const { language } = this.#site
    const [c, w] = [COMMON[language], DOCUMENTS[language]]
    const parties = (list: Engagement['parties']): Part[] =>
      list.map((party) => this.#value(this.#site.party(party.value), party))
    const people = (of: (participant: Participant) => boolean): Part[] =>
      one.participants.filter(of).map((participant) => this.#person(participant))
    const isVisit = one.type === 'visit'
    const { size } = one
    const rows: [string, readonly Part[]][] = [
      [w.slots.within, one.partOf === undefined ? [] : [this.#within(numberOf(one.partOf))]],
      [w.slots.title, one.title ? [this.#value(named(one.title.value), one.title)] : []],
      [w.slots.from, parties(one.from)],
      [w.slots.to, parties(one.to)],
      [w.slots.between, parties(one.parties)],
      [w.slots.head, people(({ head }) => isVisit && head === true)],
      [w.sides.guest, people(({ head, side }) => !(isVisit && head) && side === 'guest')],
      [w.sides.host, people(({ head, side }) => !(isVisit && head) && side === 'host')],
      [w.slots.with, people(({ head, side }) => !(isVisit && head) && !side)],
      [w.slots.size, size ? [this.#value(c.people(String(size.count), size.approximate), size)] : []],
      [
        w.slots.when,
        [
          one.date
            ? this.#value(when(one.date.value, language), one.date)
            : html`<span class="absent">${c.notStated}</span>`,
        ],
      ],
      [w.slots.where, one.places.map((place) => this.#value(named(place.value), place))],
      [w.slots.occasion, one.occasion ? [this.#value(named(one.occasion.value), one.occasion)] : []],
      [w.slots.about, one.sectors.map((sector) => this.#value(bare(SECTORS_IN_WORDS[sector.value][language]), sector))],
    ]
    return rows
      .filter(([, values]) => values.length > 0)
      .map(
        ([label, values]) =>
          html`<dt>${label}</dt>
            <dd>${joined(values, ', ')}</dd>`,
      )
  }

  #within(n: number): Html {
    return html`<a href="#e${n}">${DOCUMENTS[this.#site.language].within(n)}</a>`
  }

  #person({ name, office, cites }: Participant): Part {
    const parts = [name && this.#value(named(name.value), name), office && this.#value(named(office.value), office)]
    return parts.some(Boolean)
      ? joined(parts, ', ')
      : this.#value(html`<span class="absent">${COMMON[this.#site.language].noName}</span>`, { cites })
  }

  /** Leads to its words: on this page, or where they stand. */
  #value(text: Part, { cites, inferred }: { cites: Cites; inferred?: true }): Html {
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
