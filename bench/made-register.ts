/**
 * A made-up register as a large one might be: documents with their texts, what is told in them, and the entries that it adds up to.
 * Documents tell one to three engagements, one in five of which was announced by another document; visits have a programme; some
 * engagements were confirmed, some are told with another date, some may be others'. Who is who is known here, so that nothing is linked.
 */

import { createHash } from 'node:crypto'
import type { Cites } from '../src/model/cite.ts'
import type { Decision } from '../src/model/decision.ts'
import type { Document } from '../src/model/document.ts'
import { dayNumber, edtf, fromDayNumber } from '../src/model/edtf.ts'
import {
  KINDS,
  type CitedParty,
  type Engagement,
  type EngagementKind,
  type EngagementType,
  type Participant,
  type Reading,
  type Sector,
  type Status,
} from '../src/model/reading.ts'
import { decisionFrom } from '../src/register/decisions.ts'
import { entryOf, type Entry, type Identity } from '../src/register/entry.ts'
import { nameOfParty } from '../src/register/party-name.ts'
import { appearancesOf, type Appearance } from '../src/register/people.ts'
import { reportsOf, type Report } from '../src/register/report.ts'
import { Cast, randomFrom, wordOf, type Holder } from './made-cast.ts'

export interface MadeDocument extends Document {
  readonly text: string
  readonly reading: Reading
  /** As they are kept: with the appearance of each participant. */
  readonly reports: readonly (Report & { readonly people: readonly (string | null)[] })[]
}

/** Documents, and the engagements that they alone tell. */
export interface Made {
  readonly documents: readonly MadeDocument[]
  readonly entries: readonly Entry[]
  readonly people: readonly { readonly person: string; readonly appearance: Appearance }[]
  /** Reports that tell one engagement. */
  readonly links: readonly (readonly [a: string, b: string])[]
  /** With the report that each hangs on. */
  readonly decisions: readonly { readonly decision: Decision; readonly document: string; readonly report: string }[]
}

/** An engagement before anybody tells of it. */
interface Fact {
  readonly type: EngagementType
  readonly kind: EngagementKind
  readonly status: Status
  /** Places among parties, the busiest being 0. */
  readonly parties: readonly number[]
  readonly people: readonly Holder[]
  readonly day: number
  readonly isMonth: boolean
  readonly place?: string
  readonly occasion?: string
  readonly title?: string
  readonly sectors: readonly Sector[]
  /** It belongs to the programme of the first of the document. */
  readonly isPart: boolean
}

const [FIRST_DAY, LAST_DAY] = [dayNumber({ y: 1970, m: 1, d: 1 }), dayNumber({ y: 2026, m: 12, d: 31 })]
/** What is later is still to come. */
const TODAY = dayNumber({ y: 2026, m: 11, d: 1 })
const TYPES = 'visit,visit,visit,meeting,meeting,meeting,event,agreement'.split(',') as EngagementType[]
const OCCASIONS =
  'General Assembly,Economic Forum,Climate Summit,Joint Commission,Trade Fair,Francophonie Summit,Security Conference'.split(
    ',',
  )
const DEEDS: Readonly<Record<EngagementType, string>> = {
  visit: 'paid a visit to',
  meeting: 'met representatives of',
  event: 'took part in a gathering with',
  agreement: 'signed an agreement with',
}
const COMMON =
  'the two sides cooperation exchange of views on region further work joint programme during talks ministers agreed experts next year projects support growth both partners noted progress importance relations dialogue plan delegation'.split(
    ' ',
  )

/** The text of a document as it grows. */
class Text {
  value = ''

  say(words: string): void {
    this.value += words
  }

  /** Where the words stand; `before` them goes what is not cited. */
  cited(words: string, before = ''): Cites {
    const start = this.value.length + before.length
    this.value += before + words
    return [[start, this.value.length]]
  }
}

/** In the order of time, more of them the later it is, until there are `count` engagements; the same for the same `count`. */
export function* madeInTime(count: number): Generator<Made> {
  const maker = new Maker()
  for (let done = 0; done < count;) {
    const day = FIRST_DAY + Math.floor(Math.sqrt((done + 1) / (count + 1)) * (LAST_DAY - FIRST_DAY))
    const made = maker.made(day, count - done)
    yield made
    done += made.entries.length
  }
}

export function* entriesInTime(count: number): Generator<Entry> {
  for (const { entries } of madeInTime(count)) yield* entries
}

type Draft = Document & {
  readonly text: string
  readonly reading: Reading
  readonly reports: Report[]
  readonly holders: ReadonlyMap<Participant, Holder>
}

class Maker {
  readonly #random = randomFrom(42)
  readonly #cast = new Cast(this.#random)
  /** Ids of people. */
  readonly #persons = new Map<string, string>()
  /** When the last document came in. */
  #added = Date.UTC(2026, 0, 1)

  /** What is told of a day, `most` engagements at most. */
  made(day: number, most: number): Made {
    const random = this.#random
    const facts: Fact[] = []
    for (let i = this.#pick([1, 1, 1, 2, 3]); i > 0 && facts.length < most; i--) facts.push(this.#fact(day, facts[0]))
    const report = this.#document(facts, day)
    // One announcement in twenty names another day.
    const shift = random() < 0.05 ? 40 : 0
    const isAnnounced = facts[0].status === 'held' && random() < 0.2
    const announced = isAnnounced
      ? [this.#document([{ ...facts[0], status: 'planned', day: day + shift }], day - 7)]
      : []
    const decisions = random() < 0.03 ? [confirmed(report, Math.min(TODAY, day + 30))] : []
    const identities = new Map<Participant, Identity>()
    const people: Made['people'][number][] = []
    const documents = [report, ...announced].map(({ holders, reports, ...document }): MadeDocument => {
      const { appearances, of } = appearancesOf(reports)
      const personOf = new Map<string, string>()
      for (const [participant, { key }] of holders) {
        const appearance = of.get(participant)!
        const person = this.#persons.get(key) ?? appearance
        this.#persons.set(key, person)
        personOf.set(appearance, person)
        identities.set(participant, { appearance, person })
      }
      for (const appearance of appearances) people.push({ person: personOf.get(appearance.id)!, appearance })
      const named = ({ engagement }: Report) => engagement.participants.map((one) => of.get(one) ?? null)
      return { ...document, reports: reports.map((one) => ({ ...one, people: named(one) })) }
    })
    const [first, ...others] = report.reports
    const tellers = [first, ...announced.flatMap(({ reports }) => reports)]
    return {
      documents,
      entries: [tellers, ...others.map((one) => [one])].map((told) => entryOf(told, (one) => identities.get(one))),
      people,
      links: announced.map(({ reports }) => [first.id, reports[0].id].sort() as [string, string]),
      decisions,
    }
  }

  /** Some more of the same day; of a visit, mostly what belongs to its programme. */
  #fact(day: number, main: Fact | undefined): Fact {
    const random = this.#random
    const cast = this.#cast
    const year = fromDayNumber(day).y
    const isPart = main?.type === 'visit' && random() < 0.7
    const type = isPart ? 'meeting' : this.#pick(TYPES)
    const [a, other] = isPart ? main.parties : [cast.party(), cast.party()]
    let b = other
    while (cast.parties[b].slice(0, 2) === cast.parties[a].slice(0, 2)) b = cast.party()
    const isMore = !isPart && type !== 'visit' && (type === 'event' || random() < 0.05)
    const others = isMore ? [cast.party()].filter((one) => one !== a && one !== b) : []
    const host = cast.holder(b, year)
    return {
      type,
      kind: this.#pick(KINDS[type]),
      status: day > TODAY ? 'planned' : random() < 0.02 ? 'cancelled' : 'held',
      parties: [a, b, ...others],
      people: isPart ? [main.people[0], host] : [cast.holder(a, year), ...(random() < 0.5 ? [host] : [])],
      day: isPart ? day + 1 : day,
      isMonth: !isPart && random() < 0.15,
      ...(random() < 0.7 ? { place: cast.place() } : {}),
      ...(random() < 0.2 ? { occasion: `${this.#pick(OCCASIONS)} ${year}` } : {}),
      ...(type === 'agreement' ? { title: `cooperation agreement on ${cast.sector()}` } : {}),
      sectors: [...new Set([cast.sector(), ...(random() < 0.4 ? [cast.sector()] : [])])],
      isPart,
    }
  }

  #document(facts: readonly Fact[], published: number): Draft {
    const text = new Text()
    const holders = new Map<Participant, Holder>()
    const title = `${facts[0].people[0].name}: ${facts[0].kind}, ${facts[0].sectors.join(' and ')}`
    const titled = { value: title, cites: text.cited(title) }
    const day = text.cited(inWords(published), '\n\n')
    text.say('. ')
    const engagements = facts.map((fact, i) => this.#told(fact, i, text, holders))
    const bytes = new TextEncoder().encode(text.value)
    const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    const reading: Reading = {
      document: { id, language: 'en', title: titled },
      published: { value: edtf(fromDayNumber(published)), cites: day },
      reader: 'made up',
      engagements,
      notes: [],
    }
    return {
      id,
      bytes,
      format: 'text',
      origin: `archive/${fromDayNumber(published).y}/${id.slice(7, 23)}.txt`,
      added: new Date((this.#added += 13_000)).toISOString(),
      text: text.value,
      reading,
      reports: reportsOf(id, reading),
      holders,
    }
  }

  #told(fact: Fact, nth: number, text: Text, holders: Map<Participant, Holder>): Engagement {
    const { type, kind, status, place, occasion, title, sectors } = fact
    const participants = fact.people.map((holder, i): Participant => {
      const name = text.cited(holder.name, i ? ', with ' : '')
      const participant: Participant = {
        name: { value: holder.name, cites: name },
        office: { value: holder.office, cites: text.cited(holder.office, ', ') },
        of: { value: holder.of, cites: text.cited(nameOfParty(holder.of), ' of ') },
        ...(i === 0 ? { head: true } : {}),
        cites: name,
      }
      holders.set(participant, holder)
      return participant
    })
    const partyOf = (party: number): CitedParty => {
      const value = this.#cast.parties[party]
      const name = nameOfParty(value)
      return { value, name, cites: text.cited(name, ' ') }
    }
    text.say(', for')
    const a = partyOf(fact.parties[0])
    const cites = text.cited(DEEDS[type], ', ')
    const others = fact.parties.slice(1).map(partyOf)
    const engagement: Engagement = {
      id: `e${nth + 1}`,
      type,
      kind,
      status,
      ...(fact.isPart ? { partOf: 'e1' } : {}),
      rule: 'made',
      cites,
      from: type === 'visit' ? [a] : [],
      to: type === 'visit' ? others : [],
      parties: type === 'visit' ? [] : [a, ...others],
      participants,
      date: {
        value: edtf({ ...fromDayNumber(fact.day), ...(fact.isMonth ? { d: 0 } : {}) }),
        cites: text.cited(inWords(fact.day, fact.isMonth), ' in '),
      },
      places: place ? [{ value: place, cites: text.cited(place, ' at ') }] : [],
      ...(occasion ? { occasion: { value: occasion, cites: text.cited(occasion, ' for the ') } } : {}),
      ...(title ? { title: { value: title, cites: text.cited(title, ', the ') } } : {}),
      sectors: sectors.map((sector) => ({ value: sector, cites: text.cited(sector, ', about ') })),
    }
    text.say(`.\n\n${this.#prose()}\n\n`)
    return engagement
  }

  /** Two to six sentences, most words of which stand in many documents, and some in few. */
  #prose(): string {
    const random = this.#random
    const word = (): string => (random() < 0.04 ? wordOf(Math.floor(random() * 50_000)) : this.#pick(COMMON))
    const sentence = (): string => `${Array.from({ length: 9 + Math.floor(random() * 14) }, word).join(' ')}.`
    return Array.from({ length: 2 + Math.floor(random() * 5) }, sentence).join(' ')
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)]
  }
}

/** Somebody has looked at the first engagement of a document. */
function confirmed({ text, reports }: Draft, day: number): Made['decisions'][number] {
  const [{ id: report, document, engagement, ...rest }] = reports
  const [start, end] = engagement.cites[0]
  const decision = decisionFrom({
    kind: 'confirm',
    at: `${edtf(fromDayNumber(day))}T09:00:00.000Z`,
    by: 'A. Clerk',
    on: { document, exact: text.slice(start, end), start, type: engagement.type },
  })
  const { id, at, by } = decision
  reports[0] = { ...rest, id: report, document, engagement, decided: [{ decision: id, by, at, kind: 'confirm' }] }
  return { decision, document, report }
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

function inWords(day: number, isMonth = false): string {
  const { y, m, d } = fromDayNumber(day)
  return `${isMonth ? '' : `${d} `}${MONTHS[m - 1]} ${y}`
}
