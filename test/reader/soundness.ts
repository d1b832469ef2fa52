// What holds of every reading of every text, said apart from any expectation of what is read.

import type { Cite, Cited, Engagement, Reading } from '../../src/index.ts'
import { countries } from '../../src/gazetteer/tables/countries.ts'
import { subdivisions } from '../../src/gazetteer/tables/subdivisions.ts'
import { KINDS } from '../../src/model/reading.ts'
import { groundingOf } from '../../scripts/score/grounding.ts'
import { recordFrom } from '../../scripts/score/record.ts'

const COUNTRIES = new Set([...countries.matchAll(/^C\|([A-Z]{2})\|/gm)].map(([, code]) => code))
const SUBDIVISIONS = new Set([...subdivisions.join('').matchAll(/^S\|([^|]+)\|/gm)].map(([, code]) => code))

/** What is wrong with a reading, a line each; empty where it is sound. */
export function problemsOf(reading: Reading, text: string): string[] {
  const problems: string[] = []
  const wrong = (what: string, value: unknown): void => void problems.push(`${what}: ${JSON.stringify(value)}`)

  const { broken, uncited } = groundingOf(recordFrom(JSON.parse(JSON.stringify(reading))), text)
  if (broken) wrong('broken cites', broken)
  if (uncited) wrong('values without a cite', uncited)

  const { document, published, engagements } = reading
  if (document.title) isQuoted('title of the document', document.title)
  if (published && !isEdtf(published.value)) wrong('date of publication', published)
  published?.cites.forEach(isCite)
  reading.notes.forEach((note) => note.cites.forEach(isCite))

  const byId = new Map(engagements.map((e) => [e.id, e]))
  if (byId.size !== engagements.length) wrong('an id twice', [...byId.keys()])
  engagements.forEach((e, i) => {
    if (e.id !== `e${i + 1}`) wrong('ids out of order', e.id)
    check(e)
  })
  return problems

  function check(e: Engagement): void {
    const whole = e.partOf === undefined ? undefined : byId.get(e.partOf)
    if (e.partOf !== undefined && (!whole || whole === e || whole.partOf === e.id)) wrong('partOf', [e.id, e.partOf])
    if (e.date && !isEdtf(e.date.value)) wrong('date', e.date)
    if (!(KINDS[e.type] as readonly string[]).includes(e.kind)) wrong('kind', [e.type, e.kind])
    if (!/^[a-z]{2}(?:\/[a-z]+(?:-[a-z]+)*)+$/.test(e.rule)) wrong('rule', e.rule)
    if (e.size && !(Number.isInteger(e.size.count) && e.size.count > 0)) wrong('size', e.size)
    if (e.type === 'visit' ? e.parties.length : e.from.length || e.to.length) wrong('parties of the wrong type', e.id)
    for (const party of [...e.from, ...e.to, ...e.parties]) {
      isPartyCode(party.value)
      if (!party.name) wrong('party without a name', party)
    }
    for (const list of [e.from, e.to, e.parties, e.places, e.sectors])
      if (new Set(list.map(({ value }) => value)).size !== list.length) wrong('a value twice', list)
    const people = e.participants.map(({ name, office, of }) => JSON.stringify([name?.value, office?.value, of?.value]))
    if (e.participants.some(({ name }, i) => name && people.indexOf(people[i]) < i)) wrong('a person twice', people)
    for (const person of e.participants) {
      if (!person.name && !person.office) wrong('neither name nor office', person)
      if (person.name) isQuoted('name', person.name)
      if (person.office?.inferred) isOfOne(person.office)
      else if (person.office) isQuoted('office', person.office)
      if (person.of) isPartyCode(person.of.value)
      if (person.head && e.type !== 'visit') wrong('head of no visit', person)
    }
    if (e.participants.filter(({ head }) => head).length > 1) wrong('two heads', e.id)
    for (const place of e.places) if (!place.value.trim()) wrong('place', place)
    if (e.occasion) isQuoted('occasion', e.occasion)
    if (e.title) isQuoted('title', e.title)
    everyCite(e)
  }

  /** Words that are given as the text has them stand in their cites, but for white space. */
  function isQuoted(what: string, { value, cites }: Cited<string>): void {
    const quoted = cites.map((cite) => text.slice(...cite)).join('')
    if (bare(value) !== bare(quoted) || !value.trim() || /\s\s|\n/.test(value)) wrong(what, { value, quoted })
  }

  /** "Foreign Minister" of "Foreign Ministers": words of the text, but for the ends of those of several. */
  function isOfOne({ value, cites }: Cited<string>): void {
    const quoted = cites.flatMap((cite) => text.slice(...cite).split(/\s+/))
    const words = value.split(' ')
    const fits = words.every((word, k) => quoted[k]?.startsWith(word.slice(0, -2)))
    if (words.length !== quoted.length || !fits) wrong('office of several', { value, quoted })
  }

  function everyCite(node: unknown): void {
    if (Array.isArray(node)) node.forEach(everyCite)
    else if (node !== null && typeof node === 'object')
      for (const [key, value] of Object.entries(node)) {
        if (key !== 'cites') everyCite(value)
        else {
          const cites = value as Cite[]
          cites.forEach(isCite)
          cites.slice(1).forEach((cite, i) => cite[0] > cites[i][1] || wrong('cites out of order', cites))
        }
      }
  }

  function isCite(cite: Cite): void {
    const [start, end] = cite
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= text.length))
      wrong('cite', cite)
    else if (isInsidePair(text, start) || isInsidePair(text, end)) wrong('cite cuts a character in two', cite)
    else if (text.slice(start, end).trim() !== text.slice(start, end))
      wrong('cite begins or ends in space', text.slice(start, end))
  }

  function isPartyCode(code: string): void {
    const [, country, part] = /^([A-Z]{2})(?:-([A-Z0-9]{1,3}))?(?::\S.*)?$/.exec(code) ?? []
    if (country) {
      if (country !== 'EU' && !COUNTRIES.has(country)) wrong('no such country', code)
      if (part && !SUBDIVISIONS.has(`${country}-${part}`)) wrong('no such subdivision', code)
    } else if (!/^(?:org|city):\S/.test(code)) wrong('party code', code)
  }
}

const bare = (words: string): string => words.replace(/\s/g, '')
const isInsidePair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')

/** EDTF as the reading format uses it: a day, month, season or year, `X` for unknown digits, `~`, and intervals of them in order. */
export function isEdtf(value: string): boolean {
  const ends = value.split('/')
  if (ends.length > 2) return false
  const bounds = ends.map(boundsOf)
  if (bounds.length === 1) return bounds[0] !== undefined && ends[0] !== '..'
  const [from, to] = bounds
  return from !== undefined && to !== undefined && (ends[0] === '..' || ends[1] === '..' || from[0] <= to[1])
}

/** First and last day of an end of an interval as text that sorts; nothing where it is none. */
function boundsOf(value: string): readonly [string, string] | undefined {
  if (value === '..') return ['', '']
  const [, year, month, day] = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2})(?:-(\d{2}|[0-3]X))?)?[~?%]?$/.exec(value) ?? []
  if (!year || (year === 'XXXX' && !month)) return undefined
  const m = Number(month ?? 1)
  if (m < 1 || (m > 12 && (m < 21 || m > 24 || day))) return undefined
  if (day && !day.includes('X')) {
    const last = new Date(Date.UTC(/\d{4}/.test(year) ? Number(year) : 2000, m, 0)).getUTCDate()
    if (Number(day) < 1 || Number(day) > last) return undefined
  }
  const rest = m > 20 ? '' : (month ?? '')
  return [
    `${year.replaceAll('X', '0')}-${rest || '01'}-${day?.replace('X', '0') ?? '01'}`,
    `${year.replaceAll('X', '9')}-${rest || '12'}-${day?.replace('X', '9') ?? '31'}`,
  ]
}
