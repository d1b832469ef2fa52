/** What an entry is found by in full text, and what a filter asks for: words, and tokens that no text holds. */

import { loadGazetteer } from '../gazetteer/gazetteer.ts'
import { keyOf } from '../gazetteer/key.ts'
import { hashOf } from '../text/hash.ts'
import type { DocumentFormat } from '../model/document.ts'
import { fromDayNumber } from '../model/edtf.ts'
import type { EngagementKind, PartyCode } from '../model/reading.ts'
import { windowOf, type Window } from '../model/window.ts'
import type { Entry, Value } from './entry.ts'
import { within, type Filter } from './filter.ts'
import { frenchName } from './french-names.ts'
import { KINDS_IN_WORDS, SECTORS_IN_WORDS, TYPE_WORDS } from './labels.ts'
import { remembered } from './remembered.ts'
import { shortIdOf, tellerOf } from './report.ts'
import { wordsOf } from './words.ts'

/** What is known of the documents that entries rest on. */
export type Origins = ReadonlyMap<string, { readonly origin: string; readonly format: DocumentFormat }>

/**
 * Letters and digits only, as full text takes them. Names from texts are hashed: whatever they hold, a token is a
 * token, and a short one. Words of texts are never taken for tokens, see {@link textWords}.
 */
const token = {
  party: (code: string): string => `xparty${idOf(code)}`,
  from: (code: string): string => `xfrom${idOf(code)}`,
  to: (code: string): string => `xto${idOf(code)}`,
  type: (type: string): string => `xtype${type}`,
  kind: (kind: string): string => `xkind${kind.replaceAll(' ', '')}`,
  status: (status: string): string => `xstatus${status}`,
  review: (review: string): string => `xreview${review}`,
  sector: (sector: string): string => `xsector${sector}`,
  /** The first digits of a year: `xyear2009`, `xyear200` for its decade, down to `xyear` for any. */
  year: (digits: string): string => `xyear${digits}`,
  place: (name: string): string => `xplace${idOf(name)}`,
  name: (word: string): string => `xname${word}`,
  appearance: (id: string): string => `xwho${idOf(id)}`,
  report: (id: string): string => `xdocument${tellerOf(id)}`,
  document: (id: string): string => `xdocument${shortIdOf(id)}`,
  origin: (origin: string): string => `xorigin${idOf(origin)}`,
}

/** What is a token, and no word of a text. */
export const FILTER_WORD = /^x(party|from|to|type|kind|status|review|sector|year|place|name|who|document|origin)/

export const isYear = (word: string): boolean => word.startsWith('xyear')
export const wordOfYear = (year: number): string => token.year(digits(year, 1))

/** Simple codes as they are, to be read by a person who looks into an index; all else as 64 bits of hash. */
const idOf = (name: string): string =>
  /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(name)
    ? name.replace('-', '').toLowerCase()
    : `z${hashOf(name)
        .map((hash) => (hash >>> 0).toString(36).padStart(7, '0'))
        .join('')}`

/** What all have that are dated. */
export const DATED = token.year('')

/** All words and tokens of an entry, each once. */
export function entryWords(entry: Entry, origins: Origins = new Map()): string[] {
  const words = new Set<string>()
  const say = (text: string): void => {
    for (const word of textWords(text)) words.add(word)
  }
  say(TYPE_WORDS[entry.type])
  words.add(token.type(entry.type)).add(token.review(entry.review))
  for (const { value } of live(entry.kind.values)) {
    words.add(token.kind(value))
    if (!VAGUE.has(value)) for (const said of Object.values(KINDS_IN_WORDS[value])) say(said)
  }
  words.add(token.status(entry.status.preferred))
  for (const { value } of live(entry.sectors)) {
    words.add(token.sector(value))
    for (const said of [value, ...Object.values(SECTORS_IN_WORDS[value])]) say(said)
  }
  const parties = (list: Entry['parties'], tokens: readonly ((code: string) => string)[]): void => {
    for (const { value, name } of live(list)) {
      for (const code of within(value)) for (const make of tokens) words.add(make(code))
      for (const word of wordsOfParty(value)) words.add(word)
      say(name)
    }
  }
  parties(entry.from, [token.party, token.from])
  parties(entry.to, [token.party, token.to])
  parties(entry.parties, [token.party])
  for (const { appearances, name, office } of entry.participants) {
    for (const id of appearances) words.add(token.appearance(id))
    for (const { value } of name ? live(name.values) : [])
      for (const word of wordsOf(value)) words.add(word).add(token.name(word))
    for (const { value } of office ? live(office.values) : []) say(value)
  }
  for (const { value } of live(entry.places)) {
    say(value)
    words.add(token.place(placeOf(value)))
  }
  for (const slot of [entry.occasion, entry.title]) for (const { value } of slot ? live(slot.values) : []) say(value)
  // Of several dates the one that the register shows: a list by date is to have what it says.
  const window = entry.date && windowOf(entry.date.preferred)
  if (window) for (const first of yearsIn(window)) words.add(token.year(first))
  for (const id of entry.reports) words.add(token.report(id))
  for (const { document } of entry.history) {
    const known = origins.get(document)
    if (known) for (const origin of [known.format, ...stepsOf(known.origin)]) words.add(token.origin(origin))
  }
  return [...words]
}

/**
 * What full text is asked for. A person by id is looked up by who asks, see {@link askedOfPerson}, and days within a
 * year, too, see {@link daysOf}; so are the names under which documents know a party, which are its code alone unless
 * told.
 */
export function wordsAsked(
  filter: Filter,
  codesOf: (party: PartyCode) => readonly PartyCode[] = (party) => [party],
): (string | readonly string[])[] {
  const { party, other, direction } = filter
  const asked: (string | readonly string[])[] = filter.text === undefined ? [] : typedWords(filter.text)
  const [mine, theirs] =
    direction === 'out'
      ? [token.from, token.to]
      : direction === 'in'
        ? [token.to, token.from]
        : [token.party, token.party]
  if (party !== undefined) asked.push(codesOf(party).map(mine))
  if (other !== undefined) asked.push(codesOf(other).map(theirs))
  if (filter.type) asked.push(token.type(filter.type))
  if (filter.kind) asked.push(token.kind(filter.kind))
  if (filter.status) asked.push(token.status(filter.status))
  if (filter.sector) asked.push(token.sector(filter.sector))
  if (filter.review) asked.push(token.review(filter.review))
  if (filter.person !== undefined && !isPersonId(filter.person)) asked.push(...wordsOf(filter.person).map(token.name))
  if (filter.place !== undefined) asked.push(token.place(placeOf(filter.place)))
  if (filter.source !== undefined)
    asked.push(
      /^(sha256|decision):/.test(filter.source)
        ? token.document(filter.source)
        : token.origin(filter.source.replace(/(?<=[^/])\/$/, '')),
    )
  if (filter.since !== undefined) {
    const [since, until] = daysOf(filter)
    const [first, last] = [fromDayNumber(since!).y, until === undefined ? 9999 : fromDayNumber(until).y]
    // A range that ends before it begins asks for a year that never was.
    asked.push(first > last ? token.year('never') : digitsOf(first, last).map(token.year))
  } else if (filter.until !== undefined) asked.push(token.year(''))
  return asked
}

/** What stands for a person who goes by any of these appearances. */
export const askedOfPerson = (appearances: readonly string[]): string[] => appearances.map(token.appearance)

export const isPersonId = (person: string): boolean => /^[0-9a-f]{16}$/.test(person)

/** First and last day that a filter lets by; undefined where it is open. */
export function daysOf({ since, until }: Filter): [first: number | undefined, last: number | undefined] {
  return [
    since === undefined ? undefined : windowOf(since)!.from,
    until === undefined ? undefined : windowOf(until)!.to,
  ]
}

const live = <T extends Value<unknown>>(values: readonly T[]): T[] =>
  values.filter(({ overruled }) => overruled === undefined)

/** Kinds whose words are those of other kinds. */
const VAGUE = new Set<EngagementKind>(['other', 'unspecified'])

/** Words that stand in most texts and say nothing by themselves. */
const EMPTY = new Set(
  'a an and at by for from in of on the to with au aux d de des du en et l la le les par pour sur'.split(' '),
)

/** No word of a text looks like a token; those that do (`xtype…`) are left out. */
const textWords = (text: string): string[] =>
  wordsOf(text).filter((word) => !EMPTY.has(word) && !FILTER_WORD.test(word))

/** Words of text as typed, for documents, whose index has all words of their text; `québ*` is the beginning of one. */
export const documentWordsAsked = (text: string): string[] => typedWords(text, wordsOf)

function typedWords(text: string, wordsIn = textWords): string[] {
  const typed = text.split(/\s+/).flatMap((part) => {
    const words = wordsIn(part)
    return part.endsWith('*') && words.length ? [...words.slice(0, -1), `${words.at(-1)}*`] : words
  })
  return [...new Set(typed)]
}

/** Words of all names of a party and of what it lies in, English and French, and of its people. */
const wordsOfParty = remembered(5000, (code): readonly string[] => {
  const gazetteer = loadGazetteer()
  const names = within(code).flatMap((each) => [
    ...gazetteer.namesOf(each),
    gazetteer.byCode(each)?.name ?? '',
    frenchName(each)?.name ?? '',
  ])
  return textWords([...names, code.startsWith('org:') ? code.slice(4) : ''].join(' '))
})

/** One form for Moscow and Moscou; of a place that the gazetteer does not know, its words. */
function placeOf(name: string): string {
  const key = keyOf(name)
  const found = loadGazetteer()
    .find(key)
    .find(({ entry }) => entry.kind === 'city')
  return found?.entry.code ?? key
}

/** The first digits, none to four, of the years of a window. */
function yearsIn({ from, to }: Window): Set<string> {
  const [first, last] = [Math.max(1, fromDayNumber(from).y), Math.min(9999, fromDayNumber(to).y)]
  const all = new Set([''])
  for (let unit = 1; unit <= 1000; unit *= 10)
    for (let n = Math.floor(first / unit); n <= Math.floor(last / unit); n++) all.add(digits(n, unit))
  return all
}

/**
 * The fewest first digits that cover all years from one to another, and no others.
 *
 *     digitsOf(1998, 2012)   // ['1998', '1999', '200', '2010', '2011', '2012']
 */
export function digitsOf(first: number, last: number): string[] {
  const all: string[] = []
  for (let year = first; year <= last;) {
    let unit = 1000
    while (unit > 1 && (year % unit !== 0 || year + unit - 1 > last)) unit /= 10
    all.push(digits(year / unit, unit))
    year += unit
  }
  return all
}

const digits = (n: number, unit: number): string => String(n).padStart(5 - String(unit).length, '0')

/** `a/b/c` begins with `a` and `a/b`; so does an address with its site. */
function stepsOf(origin: string): string[] {
  const steps = [...origin.matchAll(/(?<=[^/:])\/|$/g)].map(({ index }) => origin.slice(0, index))
  return [...new Set(steps)].slice(0, 12).concat(origin)
}
