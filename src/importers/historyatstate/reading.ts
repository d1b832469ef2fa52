import type { Entry } from '../../gazetteer/entry.ts'
import { loadGazetteer } from '../../gazetteer/gazetteer.ts'
import type { Cite, Cited, Cites } from '../../model/cite.ts'
import { parseDay } from '../../model/edtf.ts'
import type {
  CitedParty,
  CitedPlace,
  Engagement,
  EngagementKind,
  Participant,
  PartyCode,
  Reading,
} from '../../model/reading.ts'
import { read, VERSION } from '../../reader/read.ts'
import { sha256 } from '../../text/sha256.ts'
import { attendedIn, companionsIn, stopsIn } from './chronicle.ts'
import { countryOf } from './countries.ts'
import { placeAt, placesIn } from './places.ts'
import { isPresident } from './presidents.ts'
import { inOrder, Rendition, sayRemarks } from './rendition.ts'
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
  return {
    document: { ...document, title },
    reader,
    engagements: new RecordReader(text, fields).engagements(),
    notes: [],
  }
}

interface Traveller {
  readonly name: Cited<string>
  readonly office?: Cited<string>
  readonly cites: Cites
}

const HOME = 'US'
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

class RecordReader {
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
    const rendition = new Rendition(this.#fields.who)
    const people = this.#open(rendition)
    const opening = rendition.text.length
    sayRemarks(rendition, this.#text.slice(...remarks), remarks[0])
    const told = read(rendition.text, { language: 'en' })
    const back = <T>(value: T): T => recited(value, rendition, this.#text)
    const traveller = (cites: readonly Cite[]): number =>
      people.findIndex(([start, end]) => cites.some((cite) => cite[0] < end && cite[1] > start))
    const own: Engagement[] = []
    const parts: Engagement[] = []
    // the journey of the record may be told twice, and is one
    const ids = new Map<string, string>()
    for (const e of told.engagements) {
      if (this.#isOwn(e, opening)) {
        ids.set(e.id, 'e1')
        own.push(back({ ...e, participants: e.participants.filter((p) => traveller(p.cites) < 0) }))
        continue
      }
      const participants = e.participants.map((p) => {
        const who = traveller(p.cites)
        return who < 0 ? this.#placed(back(p), e.type) : this.#guestOf(this.#travellers[who])
      })
      // what is told without a subject is told of the traveller
      if (e.type === 'meeting' && !e.participants.some((p) => traveller(p.cites) >= 0))
        participants.unshift(...this.#travellers.map((person) => this.#guestOf(person)))
      parts.push(this.#part({ ...back(e), participants: once(participants) }))
    }
    const visit = this.#visit(own)
    const isPart = (e: Engagement) => (e.type === 'visit' ? this.#isElsewhere(e) : !this.#isDomestic(e))
    const all = this.#withAttended(
      visit,
      parts.filter(isPart).map((e) => this.#asCeremony(e)),
    )
    all.forEach((e, i) => ids.set(e.id, `e${i + 2}`))
    return [
      visit,
      ...all.map(({ partOf, ...e }) => {
        const whole = (partOf && ids.get(partOf)) ?? (e.type === 'visit' ? undefined : 'e1')
        return { ...e, id: ids.get(e.id)!, ...(whole && { partOf: whole }) }
      }),
    ]
  }

  /**
   * "Visited Canada August 3–5": where a foreign leader went besides. Of travels each country has a record of its own, and
   * who is "en route" will be told to have arrived.
   */
  #isElsewhere(e: Engagement): boolean {
    const { kind, dates } = this.#fields
    const isNamed = ({ value, cites }: CitedParty) =>
      countryOf(this.#text.slice(...cites[0]), undefined)?.code === value
    return (
      kind === 'visit' &&
      e.from.every(({ value }) => value === this.#guest?.value) &&
      e.to.every(isNamed) &&
      !!e.date?.cites.some((cite) => cite[0] > dates[1])
    )
  }

  /** "Met with U.S. military personnel": with one's own, abroad. */
  #isDomestic(e: Engagement): boolean {
    const others = e.participants.filter((p) => !this.#travellers.some(({ name }) => name === p.name))
    return (
      e.type === 'meeting' && !others.length && e.cites.some((cite) => /\bU\.S\.?$/.test(this.#text.slice(...cite)))
    )
  }

  /** "Attended the signing of the Peace Accord": an agreement of others, at whose signing the traveller was a guest. */
  #asCeremony(e: Engagement): Engagement {
    const [[from], [, to]] = [e.cites[0], e.cites.at(-1)!]
    if (e.type !== 'agreement' || !e.rule.endsWith('/signing-of')) return e
    if (!/(?:[Aa]ttended|[Ww]itnessed| to) (?:the )?$/.test(this.#text.slice(0, from))) return e
    const start = from + (/^the /.exec(this.#text.slice(from))?.[0].length ?? 0)
    const title = { value: this.#text.slice(start, to), cites: [[start, to]] as const }
    return this.#attended({ ...e, kind: 'ceremony', cites: [[start, to]], title })
  }

  /** An event that the traveller went to. */
  #attended(e: Pick<Engagement, 'id' | 'kind' | 'cites' | 'title' | 'sectors'>): Engagement {
    return this.#part({
      ...e,
      type: 'event',
      status: 'held',
      rule: 'en/record/attended',
      from: [],
      to: [],
      parties: [this.#guest, this.#host].filter((party) => party !== undefined),
      participants: this.#travellers.map((person) => this.#guestOf(person)),
      places: [],
    })
  }

  /** With the events of the chronicle's phrase "Attended …": under their whole names, and those that were not read. */
  #withAttended(visit: Engagement, parts: readonly Engagement[]): Engagement[] {
    const remarks = this.#fields.remarks!
    const all = [...parts]
    attendedIn(this.#text.slice(...remarks)).forEach(({ range, kind }, i) => {
      const [start, end] = [range[0] + remarks[0], range[1] + remarks[0]]
      const on = (cites: readonly Cite[] | undefined) => !!cites?.some((cite) => cite[0] < end && cite[1] > start)
      if (on(visit.occasion?.cites)) return
      const named = (cites: readonly Cite[]): Cited<string> => {
        const [whole] = inOrder([[Math.min(start, cites[0][0]), Math.max(end, cites[0][1])]])
        return { value: this.#text.slice(...whole), cites: [whole] }
      }
      const at = all.findIndex((e) => on(e.title?.cites) || on(e.occasion?.cites) || on(e.cites))
      const told = all[at]
      const nobody = told?.type === 'meeting' && told.participants.length <= this.#travellers.length
      if (told && !nobody) {
        if (told.type === 'event' && told.title && on(told.title.cites))
          all[at] = { ...told, title: named(told.title.cites) }
        return
      }
      const cites: Cites = [[start, end]]
      const event = this.#attended({
        id: `attended ${i}`,
        kind,
        cites,
        title: named(cites),
        sectors: told?.sectors ?? [],
      })
      if (told) all[at] = event
      else all.push(event)
    })
    return all.toSorted((a, b) => a.cites[0][0] - b.cites[0][0])
  }

  /** Writes the sentence that opens the telling; returns where its people stand. */
  #open(rendition: Rendition): Cite[] {
    const { home, start, end, dates } = this.#fields
    const [guest, host] = [this.#guest, this.#host]
    const people = this.#travellers.map((person, i) => {
      if (i) rendition.say(' and ')
      if (person.office) rendition.say(person.office.value, ...person.office.cites)
      if (person.office) rendition.say(' ')
      const at = rendition.say(person.name.value, ...person.name.cites)
      if (guest) rendition.say(' of ')
      if (guest) rendition.say(inProse(guest), ...guest.cites)
      return at
    })
    rendition.say(' visited ')
    rendition.say(host ? inProse(host) : this.#text.slice(...this.#fields.country), ...(host?.cites ?? [home]))
    const [from, to] = [start, end].map((cite) => inWords(this.#text.slice(...cite)))
    rendition.say(' ')
    rendition.say(from === to ? `on ${from}` : `from ${from} to ${to}`, dates)
    rendition.say('. ')
    return people
  }

  /** The journey that the record is about, told by the prelude and perhaps again by the remarks. */
  #isOwn(e: Engagement, opening: number): boolean {
    if (e.type !== 'visit') return false
    if (e.cites[0][0] < opening) return true
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
      ...(remarks && kind === 'visit' ? this.#stops(remarks) : []),
      // "(Tennessee)" says where the place before it lies
      ...told
        .flatMap((e) => e.places)
        .filter(({ cites: [[at]] }) => remarks && at >= remarks[0] && text[at - 1] !== '('),
    ]
      // nor are the short forms of states towns: "Houston, Tex."
      .filter((place) => places || place.geonames !== undefined || place.value.length > 5)
      .toSorted((a, b) => a.cites[0][0] - b.cites[0][0])
    return {
      id: 'e1',
      type: 'visit',
      kind:
        kindOf(remarks ? text.slice(...remarks) : '') ??
        told.find((e) => e.kind !== 'unspecified')?.kind ??
        'unspecified',
      status: 'held',
      rule: `en/record/${kind}`,
      cites: inOrder([who, country, dates]),
      from: this.#guest ? [this.#guest] : [],
      to: this.#host ? [this.#host] : [],
      parties: [],
      participants: [
        ...this.#travellers.map((person, i) => ({ ...this.#guestOf(person), ...(i === 0 && { head: true as const }) })),
        ...once([...this.#companions(), ...told.flatMap((e) => e.participants).map((p) => this.#placed(p, 'visit'))]),
      ],
      ...(size && { size }),
      date: { value: from === to ? from : `${from}/${to}`, cites: [dates] },
      places: distinct(stops),
      ...(occasion && { occasion }),
      sectors: distinct(told.flatMap((e) => e.sectors)),
    }
  }

  #stops(remarks: Cite): CitedPlace[] {
    return stopsIn(this.#text.slice(...remarks))
      .map(([start, end]): Cite => [start + remarks[0], end + remarks[0]])
      .filter((cite) => !countryOf(this.#text.slice(...cite), undefined))
      .map((cite) => placeAt(this.#text, cite, HOME))
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

  /** Those of one's own whom the remarks say the traveller went with. */
  #companions(): Participant[] {
    const { remarks } = this.#fields
    if (!remarks) return []
    const at = (range: Cite): Cite => [range[0] + remarks[0], range[1] + remarks[0]]
    const value = (cite: Cite) => ({ value: this.#text.slice(...cite), cites: [cite] as const })
    return companionsIn(this.#text.slice(...remarks)).map(({ office, name }) => {
      const cites = inOrder([at(office), at(name)])
      return this.#placed({ name: value(at(name)), office: value(at(office)), cites }, 'visit')
    })
  }

  /** Someone of the remarks: of the side that they are told to be of, or else of the hosts, whoever else is met with them. */
  #placed(person: Participant, type: Engagement['type']): Participant {
    const { head: _, side: __, of: read, ...rest } = person
    const of = !read || read.inferred ? (this.#partyOf(person, type) ?? undefined) : read
    const side = of?.value === this.#host?.value ? 'host' : of?.value === this.#guest?.value ? 'guest' : undefined
    return { ...rest, ...(of && { of }), ...(side && { side }) }
  }

  #partyOf({ name, office, of }: Participant, type: Engagement['type']): Cited<PartyCode> | undefined {
    const post = office?.value ?? ''
    if (/^Pope$/.test(post)) return { value: 'VA', cites: office!.cites, inferred: true }
    if (/Secretary[- ]General|High Representative/.test(post)) return undefined
    const year = Number(this.#text.slice(...this.#fields.start).slice(0, 4))
    if (name && /^President(?:-elect)?$/.test(post) && isPresident(name.value, year))
      return { value: HOME, cites: name.cites, inferred: true }
    const host = this.#host
    return type === 'visit' || !host || !of ? of : { value: host.value, cites: host.cites, inferred: true }
  }

  /** Something of the remarks. */
  #part(e: Engagement): Engagement {
    const { start, end, dates } = this.#fields
    const day = this.#text.slice(...start)
    // all that one day's record tells took place on that day
    const only = day === this.#text.slice(...end)
    const date = e.date ?? (only ? { value: day, cites: [dates] as const, inferred: true as const } : undefined)
    if (e.type === 'visit') return { ...e, ...(date && { date }) }
    // where an event was is no side of it
    const within = this.#host && `${this.#host.value}-`
    const parties = e.parties.filter(({ value }) => e.type !== 'event' || !within || !value.startsWith(within))
    for (const { of } of e.participants)
      if (of && !parties.some(({ value }) => value === of.value)) parties.push({ ...of, name: nameOf(of.value) })
    return { ...e, ...(date && { date }), parties }
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
      cites: inOrder(post ? [post, ...cites] : cites),
    }
  })
}

const KIND = /\b(?:(state|offici?al|working|private|unofficial|courtesy|good ?will) (?:select )?)+visit\b/i
const UNOFFICIAL = /^(?:unofficial|private)/i

/** "Official working visit.", "Stopped en route to": what the remarks call the visit. */
function kindOf(remarks: string): EngagementKind | undefined {
  const word = KIND.exec(remarks)?.[1].toLowerCase()
  if (!word) return /^(?:Stopped|Overnight stop|Refuel)/.test(remarks) ? 'transit' : undefined
  if (UNOFFICIAL.test(word)) return 'private'
  if (word.startsWith('off')) return 'official'
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

/** What was read in the rendition as a value of the record: every cite, and words that are given as they stand. */
function recited<T>(node: T, rendition: Rendition, text: string): T {
  if (Array.isArray(node)) return node.map((one) => recited(one, rendition, text)) as T
  if (node === null || typeof node !== 'object') return node
  const fields = Object.entries(node).map(([key, value]) => [
    key,
    key === 'cites' ? rendition.back(value as Cites) : recited(value, rendition, text),
  ])
  const made = Object.fromEntries(fields)
  const quoted = 'value' in node && 'cites' in node && wordsOf(rendition.text, node.cites as Cites)
  if (quoted && bare(quoted) === bare(String(made.value))) made.value = wordsOf(text, made.cites)
  return made
}

const wordsOf = (text: string, cites: Cites): string => cites.map((cite) => text.slice(...cite)).join(' ')
const bare = (words: string): string => words.replace(/\s/g, '')
