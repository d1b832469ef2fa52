import type { Cite, Cites } from '../../model/cite.ts'
import { wordsFromEdtf } from '../../model/edtf-words.ts'
import type { CitedParty, Engagement } from '../../model/reading.ts'
import { read } from '../../reader/read.ts'
import { countryOf } from './countries.ts'
import { HOME, nameOf, placed, type Recorded } from './recorded.ts'
import { Rendition, sayRemarks } from './rendition.ts'
import { once } from './visit.ts'

/** What the reader takes from the remarks, as values of the record. */
export interface Told {
  /** The journey that the record is about: it may be told twice, and is one. */
  readonly own: readonly Engagement[]
  readonly others: readonly Engagement[]
}

/** Reads the remarks of a record that has some. */
export function toldBy(record: Recorded, remarks: Cite): Told {
  const { text, travellers, guest } = record
  const rendition = new Rendition(record.fields.who)
  const people = open(rendition, record)
  const opening = rendition.text.length
  sayRemarks(rendition, text.slice(...remarks), remarks[0])
  const back = <T>(value: T): T => recited(value, rendition, opening, text)
  /** Which of the travellers words in the opening name, or -1. */
  const traveller = (cites: readonly Cite[]): number =>
    people.findIndex(([start, end]) => cites.some((cite) => cite[0] < end && cite[1] > start))

  const own: Engagement[] = []
  const others: Engagement[] = []
  for (const e of read(rendition.text, { language: 'en' }).engagements) {
    if (isOwn(record, e, opening)) {
      own.push(back({ ...e, participants: e.participants.filter((p) => traveller(p.cites) < 0) }))
      continue
    }
    const participants = e.participants.map((p) => travellers[traveller(p.cites)] ?? placed(record, back(p), e.type))
    // what is told without a subject is told of the traveller
    if (e.type === 'meeting' && !e.participants.some((p) => traveller(p.cites) >= 0))
      participants.unshift(...travellers)
    // a president named like a province is no party of it
    const parties = back(e.parties.filter((party) => traveller(party.cites) < 0))
    if (guest && parties.length < e.parties.length && !parties.some(({ value }) => value === guest.value))
      parties.unshift(guest)
    const part = completed(record, { ...back(e), parties, participants: once(participants) })
    if (e.type === 'visit' ? isElsewhere(record, part) : !isDomestic(record, part)) others.push(part)
  }
  return { own, others }
}

/** Says in one sentence who visited whom, and when; returns where its people stand. */
function open(rendition: Rendition, { text, fields, guest, host, travellers, date }: Recorded): Cite[] {
  const people = travellers.map(({ name, office }, i) => {
    if (i) rendition.say(' and ')
    const from = rendition.text.length
    if (office) rendition.say(`${office.value} `, ...office.cites)
    if (name) rendition.say(name.value, ...name.cites)
    const at: Cite = [from, rendition.text.length]
    if (guest) {
      rendition.say(' of ')
      rendition.say(inProse(guest), ...guest.cites)
    }
    return at
  })
  rendition.say(' visited ')
  if (host) rendition.say(inProse(host), ...host.cites)
  else rendition.say(text.slice(...fields.country), fields.country)
  const days = date.value.split('/').map((day) => wordsFromEdtf(day))
  rendition.say(' ')
  rendition.say(days.length === 1 ? `on ${days[0]}` : `from ${days.join(' to ')}`, fields.dates)
  rendition.say('. ')
  return people
}

/** "the United States" */
const inProse = ({ value, name }: CitedParty): string => (value === HOME ? `the ${name}` : name)

/** The journey that the record is about, told by the opening and perhaps again by the remarks. */
function isOwn({ guest, host }: Recorded, e: Engagement, opening: number): boolean {
  if (e.type !== 'visit') return false
  if (e.cites[0][0] < opening) return true
  const within = (parties: readonly CitedParty[], of: CitedParty | undefined) =>
    parties.every((party) => party.value === of?.value || party.value.startsWith(`${of?.value}-`))
  return within(e.from, guest) && within(e.to, host)
}

/**
 * "Visited Canada August 3–5": where a foreign leader went besides. Of travels each country has a record of its own, and
 * who is "en route" will be told to have arrived.
 */
function isElsewhere({ text, fields, guest }: Recorded, e: Engagement): boolean {
  const isNamed = ({ value, cites }: CitedParty) => countryOf(text.slice(...cites[0]), undefined)?.code === value
  return (
    fields.kind === 'visit' &&
    e.from.every(({ value }) => value === guest?.value) &&
    e.to.every(isNamed) &&
    !!e.date?.cites.some((cite) => cite[0] > fields.dates[1])
  )
}

/** "Met with U.S. military personnel": with one's own, abroad. */
function isDomestic({ text, travellers }: Recorded, e: Engagement): boolean {
  const alone = e.participants.every((person) => travellers.some((traveller) => traveller === person))
  return e.type === 'meeting' && alone && e.cites.some((cite) => /\bU\.S\.?$/.test(text.slice(...cite)))
}

/** With what the record says of all that its remarks tell. */
export function completed({ host, date }: Recorded, e: Engagement): Engagement {
  // all that one day's record tells took place on that day
  const day = e.date ?? (date.value.includes('/') ? undefined : { ...date, inferred: true as const })
  if (e.type === 'visit') return { ...e, ...(day && { date: day }) }
  // where an event was is no side of it
  const within = host && `${host.value}-`
  const parties = e.parties.filter(({ value }) => e.type !== 'event' || !within || !value.startsWith(within))
  for (const { of } of e.participants)
    if (of && !parties.some(({ value }) => value === of.value)) parties.push({ ...of, name: nameOf(of.value) })
  return { ...e, ...(day && { date: day }), parties }
}

/** What was read in the rendition as a value of the record: every cite, and words that are given as they stand. */
function recited<T>(node: T, rendition: Rendition, opening: number, text: string): T {
  if (Array.isArray(node)) return node.map((one) => recited(one, rendition, opening, text)) as T
  if (node === null || typeof node !== 'object') return node
  const fields = Object.entries(node).map(([key, value]) => [
    key,
    key === 'cites' ? rendition.back(value as Cites) : recited(value, rendition, opening, text),
  ])
  const made = Object.fromEntries(fields)
  if (!('value' in node && 'cites' in node)) return made
  const cites = node.cites as Cites
  if (cites[0][0] >= opening && bare(wordsOf(rendition.text, cites)) === bare(String(node.value)))
    made.value = wordsOf(text, made.cites)
  return made
}

const wordsOf = (text: string, cites: Cites): string => cites.map((cite) => text.slice(...cite)).join(' ')
const bare = (words: string): string => words.replace(/\s/g, '')
