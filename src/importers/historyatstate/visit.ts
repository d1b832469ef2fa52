import type { Cite } from '../../model/cite.ts'
import type { CitedPlace, Engagement, EngagementKind, Participant } from '../../model/reading.ts'
import { companionsIn, stopsIn } from './chronicle.ts'
import { countryOf } from './countries.ts'
import { placeAt, placesIn } from './places.ts'
import { HOME, placed, type Recorded } from './recorded.ts'
import { inOrder } from './rendition.ts'

/** The visit that a record is about: what its fields say, and what its remarks (`told`, values of the record) add. */
export function visitOf(record: Recorded, told: readonly Engagement[]): Engagement {
  const { text, fields, guest, host, travellers, date } = record
  const { kind, who, country, dates, remarks } = fields
  const occasion = told.find((e) => e.occasion)?.occasion
  const size = told.find((e) => e.size)?.size
  const others = told.flatMap((e) => e.participants).map((person) => placed(record, person, 'visit'))
  return {
    id: 'e1',
    type: 'visit',
    kind:
      kindIn(remarks ? text.slice(...remarks) : '') ??
      told.find((e) => e.kind !== 'unspecified')?.kind ??
      'unspecified',
    status: 'held',
    rule: `en/record/${kind}`,
    cites: inOrder([who, country, dates]),
    from: guest ? [guest] : [],
    to: host ? [host] : [],
    parties: [],
    participants: [
      ...travellers.map((person, i) => (i ? person : { ...person, head: true as const })),
      ...once([...companions(record), ...others]),
    ],
    ...(size && { size }),
    date,
    places: distinct(placesOf(record, told)),
    ...(occasion && { occasion }),
    sectors: distinct(told.flatMap((e) => e.sectors)),
  }
}

function placesOf({ text, fields, host }: Recorded, told: readonly Engagement[]): CitedPlace[] {
  const { kind, places, remarks } = fields
  // "(Tennessee)" says where the place before it lies
  const read = told
    .flatMap((e) => e.places)
    .filter(({ cites: [[at]] }) => remarks && at >= remarks[0] && text[at - 1] !== '(')
  if (kind === 'trip') return [...(places ? placesIn(text, places, host?.value) : []), ...read]
  const stops = (remarks ? stopsIn(text.slice(...remarks)) : [])
    .map((range) => shifted(range, remarks![0]))
    .filter((cite) => !countryOf(text.slice(...cite), undefined))
    .map((cite) => placeAt(text, cite, HOME))
  // nor are the short forms of states towns: "Houston, Tex."
  const towns = [...stops, ...read].filter((place) => place.geonames !== undefined || place.value.length > 5)
  return towns.toSorted((a, b) => a.cites[0][0] - b.cites[0][0])
}

/** Those of one's own whom the remarks say the traveller went with. */
function companions(record: Recorded): Participant[] {
  const { text, fields } = record
  const { remarks } = fields
  if (!remarks) return []
  const quoted = (range: Cite) => {
    const cite = shifted(range, remarks[0])
    return { value: text.slice(...cite), cites: [cite] as const }
  }
  return companionsIn(text.slice(...remarks)).map((companion) => {
    const [name, office] = [quoted(companion.name), quoted(companion.office)]
    return placed(record, { name, office, cites: inOrder([...office.cites, ...name.cites]) }, 'visit')
  })
}

const KIND = /\b(?:(state|offici?al|working|private|unofficial|courtesy|good ?will) (?:select )?)+visit\b/i
const KINDS: readonly (readonly [words: RegExp, kind: EngagementKind])[] = [
  [/^state/i, 'state'],
  [/^off/i, 'official'],
  [/^working/i, 'working'],
  [/^(?:private|unofficial)/i, 'private'],
  [/^(?:courtesy|good)/i, 'courtesy'],
]

/** "Official working visit.", "Stopped en route to": what the remarks call the visit, by the word next to it. */
function kindIn(remarks: string): EngagementKind | undefined {
  const word = KIND.exec(remarks)?.[1]
  if (word) return KINDS.find(([words]) => words.test(word))?.[1]
  return /^(?:Stopped|Overnight stop|Refuel)/.test(remarks) ? 'transit' : undefined
}

export const shifted = ([start, end]: Cite, by: number): Cite => [start + by, end + by]

function distinct<T extends { readonly value: unknown }>(all: readonly T[]): T[] {
  const seen = new Set<unknown>()
  return all.filter(({ value }) => !seen.has(value) && seen.add(value))
}

/** Each person once. */
export function once(people: readonly Participant[]): Participant[] {
  const seen = new Set<string>()
  return people.filter(({ name, office }) => {
    const key = `${name?.value}|${office?.value}`
    return !seen.has(key) && seen.add(key)
  })
}
