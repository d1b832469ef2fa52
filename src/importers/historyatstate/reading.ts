import type { Entry } from '../../gazetteer/entry.ts'
import { loadGazetteer } from '../../gazetteer/gazetteer.ts'
import type { Cite, Cited, Cites } from '../../model/cite.ts'
import { parseDay } from '../../model/edtf.ts'
import type { CitedParty, Engagement, EngagementKind, Participant, PartyCode, Reading } from '../../model/reading.ts'
import { read, VERSION } from '../../reader/read.ts'
import { sha256 } from '../../text/sha256.ts'
import { countryOf } from './countries.ts'
import { placesIn } from './places.ts'
import { inOrder, Prelude } from './prelude.ts'
import { type Fields, fieldsOf } from './text.ts'
import { nameIn, visitorsIn } from './visitors.ts'

/**
 * The reading of a record's text: the visit that its fields tell, and what the reader takes from its remarks, as parts of
 * that visit. What the fields say goes before what the remarks say.
 */
export function readRecord(text: string): Reading {
  const fields = fieldsOf(text)
  const document = { id: `sha256:${sha256(new TextEncoder().encode(text))}`, language: 'en' }
  const reader = `chancery ${VERSION} historyatstate/${fields?.kind ?? 'unknown'}`
  if (!fields) {
    const note = { kind: 'empty', text: 'the text is no record of the register', cites: [] } as const
    return { document, reader, engagements: [], notes: [note] }
  }
  const title = { value: text.slice(0, text.indexOf('\n')), cites: [[0, text.indexOf('\n')]] as const }
  return { document: { ...document, title }, reader, engagements: new Record(text, fields).engagements(), notes: [] }
}

interface Traveller {
  readonly name: Cited<string>
  readonly office?: Cited<string>
  readonly cites: Cites
}

const HOME = 'US'
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

class Record {
  readonly #text: string
  readonly #fields: Fields
  readonly #travellers: readonly Traveller[]
  readonly #foreign: CitedParty | undefined
  readonly #home: CitedParty

  constructor(text: string, fields: Fields) {
    this.#text = text
    this.#fields = fields
    this.#travellers = travellersOf(text, fields)
    const entry = countryOf(text.slice(...fields.country), fields.countryId && text.slice(...fields.countryId))
    this.#foreign = entry && { value: entry.code, name: entry.name, cites: [fields.country] }
    this.#home = { value: HOME, name: nameOf(HOME), cites: [fields.home] }
  }

  get #guest(): CitedParty | undefined {
    return this.#fields.kind === 'trip' ? this.#home : this.#foreign
  }

  get #host(): CitedParty | undefined {
    return this.#fields.kind === 'trip' ? this.#foreign : this.#home
  }

  engagements(): Engagement[] {
    const { remarks } = this.#fields
    if (!remarks) return [this.#visit([])]
    const words = this.#text.slice(...remarks)
    const prelude = new Prelude(this.#fields.who)
    const people = this.#open(prelude)
    const told = read(prelude.text + words, { language: 'en', published: this.#text.slice(...this.#fields.end) })
    const own = told.engagements.filter((e) => this.#isOwn(e, prelude))
    const others = told.engagements.filter((e) => !own.includes(e))
    const ids = new Map(own.map((e) => [e.id, 'e1']))
    others.forEach((e, i) => ids.set(e.id, `e${i + 2}`))
    const back = <T>(value: T): T => recited(value, (cites) => prelude.back(cites, remarks[0]))
    const traveller = (cites: readonly Cite[]): number =>
      people.findIndex(([start, end]) => cites.some((cite) => cite[0] < end && cite[1] > start))

    return [
      this.#visit(
        own.map((e) => ({ ...e, participants: e.participants.filter((p) => traveller(p.cites) < 0) })).map(back),
      ),
      ...others.map((e) => {
        const participants = e.participants.map((p) => {
          const who = traveller(p.cites)
          return who < 0 ? this.#placed(back(p), e.type) : this.#guestOf(this.#travellers[who])
        })
        return this.#part({ ...back(e), participants: once(participants) }, ids)
      }),
    ]
  }

  /** Writes the sentence that opens the telling; returns where its people stand. */
  #open(prelude: Prelude): Cite[] {
    const { home, start, end, dates } = this.#fields
    const [guest, host] = [this.#guest, this.#host]
    const people = this.#travellers.map((person, i) => {
      if (i) prelude.add(' and ')
      if (person.office) prelude.add(person.office.value, ...person.office.cites)
      if (person.office) prelude.add(' ')
      const at = prelude.add(person.name.value, ...person.name.cites)
      if (guest) prelude.add(' of ')
      if (guest) prelude.add(inProse(guest), ...guest.cites)
      return at
    })
    prelude.add(' visited ')
    prelude.add(host ? inProse(host) : this.#text.slice(...this.#fields.country), ...(host?.cites ?? [home]))
    const [from, to] = [start, end].map((cite) => inWords(this.#text.slice(...cite)))
    prelude.add(' ')
    prelude.add(from === to ? `on ${from}` : `from ${from} to ${to}`, dates)
    prelude.add('. ')
    return people
  }

  /** The journey that the record is about, told by the prelude and perhaps again by the remarks. */
  #isOwn(e: Engagement, prelude: Prelude): boolean {
    if (e.type !== 'visit') return false
    if (e.cites[0][0] < prelude.text.length) return true
    const within = (parties: readonly CitedParty[], of: CitedParty | undefined) =>
      parties.every((party) => party.value === of?.value || party.value.startsWith(`${of?.value}-`))
    return within(e.from, this.#guest) && within(e.to, this.#host)
  }

  #visit(told: readonly Engagement[]): Engagement {
    const { kind, who, country, dates, start, end, places, remarks } = this.#fields
    const text = this.#text
    const [from, to] = [text.slice(...start), text.slice(...end)]
    const occasion = told.find((e) => e.occasion)?.occasion
    const size = told.find((e) => e.size)?.size
    const stops = [
      ...(places ? placesIn(text, places, this.#foreign?.value) : []),
      ...told.flatMap((e) => e.places).filter(({ cites }) => remarks && cites[0][0] >= remarks[0]),
    ]
    return {
      id: 'e1',
      type: 'visit',
      kind:
        kindOf(remarks ? text.slice(...remarks) : '') ??
        told.find((e) => e.kind !== 'unspecified')?.kind ??
        'unspecified',
      status: 'held',
      rule: `en/record/${kind}`,
      cites: inOrder([who, country, dates]) as readonly Cite[] as Cites,
      from: this.#guest ? [this.#guest] : [],
      to: this.#host ? [this.#host] : [],
      parties: [],
      participants: [
        ...this.#travellers.map((person, i) => ({ ...this.#guestOf(person), ...(i === 0 && { head: true as const }) })),
        ...told.flatMap((e) => e.participants).map((p) => this.#placed({ ...p, head: undefined }, 'visit')),
      ],
      ...(size && { size }),
      date: { value: from === to ? from : `${from}/${to}`, cites: [dates] },
      places: distinct(stops),
      ...(occasion && { occasion }),
      sectors: distinct(told.flatMap((e) => e.sectors)),
    }
  }

  #guestOf(person: Traveller): Participant {
    const of = this.#guest && { value: this.#guest.value, cites: this.#guest.cites }
    return {
      name: person.name,
      ...(person.office && { office: person.office }),
      ...(of && { of }),
      side: 'guest',
      cites: person.cites,
    }
  }

  /** Someone of the remarks. */
  #placed(person: Participant, type: Engagement['type']): Participant {
    const { head: _, side: __, of, ...rest } = person
    // those met act for their hosts where nothing else is said, whoever else is met with them
    const wrong = of?.inferred && of.value === this.#guest?.value && type !== 'visit'
    const party =
      wrong && this.#host ? { value: this.#host.value, cites: this.#host.cites, inferred: true as const } : of
    const side = party?.value === this.#host?.value ? 'host' : party?.value === this.#guest?.value ? 'guest' : undefined
    return { ...rest, ...(party && { of: party }), ...(party && side && { side }) }
  }

  /** Something of the remarks, as part of the visit. */
  #part(e: Engagement, ids: ReadonlyMap<string, string>): Engagement {
    const { start, end, dates } = this.#fields
    const day = this.#text.slice(...start)
    // all that one day's record tells took place on that day
    const date =
      e.date ??
      (day === this.#text.slice(...end) ? { value: day, cites: [dates] as const, inferred: true as const } : undefined)
    const parties = e.type === 'visit' ? [] : [...e.parties]
    for (const { of } of e.type === 'visit' ? [] : e.participants)
      if (of && !parties.some(({ value }) => value === of.value)) parties.push({ ...of, name: nameOf(of.value) })
    const { partOf, ...rest } = e
    const whole = e.type === 'visit' ? partOf && ids.get(partOf) : ((partOf && ids.get(partOf)) ?? 'e1')
    return { ...rest, id: ids.get(e.id)!, ...(whole && { partOf: whole }), ...(date && { date }), parties }
  }
}

function travellersOf(text: string, { who, office }: Fields): Traveller[] {
  const field = text.slice(...who)
  const at = ([start, end]: readonly [number, number]): Cite => [start + who[0], end + who[0]]
  const all = office ? [{ name: nameIn(field) }] : visitorsIn(field)
  return all.map((visitor) => {
    const cites = visitor.name.map(at) as readonly Cite[] as Cites
    const name = { value: cites.map((cite) => text.slice(...cite)).join(' '), cites }
    const post = office ?? ('office' in visitor && visitor.office ? at(visitor.office) : undefined)
    return {
      name,
      ...(post && { office: { value: text.slice(...post), cites: [post] as const } }),
      cites: inOrder(post ? [post, ...cites] : cites) as readonly Cite[] as Cites,
    }
  })
}

const KIND = /\b(?:(state|official|working|private|unofficial|courtesy|good ?will) (?:select )?)+visit\b/i
const UNOFFICIAL = /^(?:unofficial|private)/i

/** "Official working visit.", "Stopped en route to": what the remarks call the visit. */
function kindOf(remarks: string): EngagementKind | undefined {
  const word = KIND.exec(remarks)?.[1].toLowerCase()
  if (!word) return /^(?:Stopped|Overnight stop|Refuel)/.test(remarks) ? 'transit' : undefined
  if (UNOFFICIAL.test(word)) return 'private'
  return word.startsWith('good') ? 'courtesy' : (word as EngagementKind)
}

const nameOf = (code: PartyCode): string => entryOf(code)?.name ?? code.replace(/^[a-z]+:/, '')

function entryOf(code: PartyCode): Entry | undefined {
  return loadGazetteer().byCode(code)
}

/** "the United States" */
const inProse = ({ value, name }: CitedParty): string => (value === HOME ? `the ${name}` : name)

function inWords(day: string): string {
  const { y, m, d } = parseDay(day)!
  return `${d} ${MONTHS[m - 1]} ${y}`
}

function distinct<T extends { readonly value: unknown }>(all: readonly T[]): T[] {
  const seen = new Set<unknown>()
  return all.filter(({ value }) => !seen.has(value) && seen.add(value))
}

/** Each person once. */
function once(people: readonly Participant[]): Participant[] {
  const seen = new Set<string>()
  return people.filter(({ name, office }) => {
    const key = `${name?.value}|${office?.value}`
    return !seen.has(key) && seen.add(key)
  })
}

/** A value with every list of cites in it replaced. */
function recited<T>(node: T, back: (cites: readonly Cite[]) => Cites): T {
  if (Array.isArray(node)) return node.map((one) => recited(one, back)) as T
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'cites' ? back(value as readonly Cite[]) : recited(value, back),
    ]),
  ) as T
}
