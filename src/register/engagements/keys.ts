import { edtf, fromDayNumber } from '../../model/edtf.ts'
import type { EngagementType } from '../../model/reading.ts'
import type { Keys } from '../linkage.ts'
import { isEasternFamily } from '../names/east-asia.ts'
import { keyOfWord } from '../names/keys.ts'
import type { NameToken } from '../names/tokens.ts'
import type { Report } from '../report.ts'
import type { Times } from './dates.ts'
import { type Facts, factsOf } from './facts.ts'
import { lookedUpBy, type Party } from './parties.ts'

/**
 * A key is the type with the parties, a year and a time in it, and for vague times someone who takes part:
 *
 *     visit:CA>KZ 2009 14585                an exact date emits its days, from 1970, and seeks those beside them too
 *     visit:CA>KZ 2009 Y~rgnt               what an exact date emits for vague ones that name Arcand, or
 *     visit:CA>KZ 2009 Y~minister/foreign   a foreign minister
 *     visit:CA>KZ 2009 y~rgnt               what vague dates emit: 2009, December 2009
 *     visit:CA>KZ 2009 M-12+                emitted by every exact date, for a month that names nobody
 *     visit:CA>KZ 2009 M-12-                emitted by an exact date that names nobody, for every month
 *     visit:CA>KZ 2009 m-12+, 2009 y+       the same of vague dates; with `-`, of those that name nobody
 *
 * Capitals mark what exact dates emit, so that they do not meet one another by month or year. Of a busy pair of parties hundreds may share a month; few of them share their people too.
 */
export function keysOf(report: Report): Keys {
  const { type } = report.engagement
  const facts = factsOf(report)
  const emits: string[] = []
  const seeks: string[] = []
  const time = timeKeys(facts.times, traitsOf(type, facts))
  for (const pair of pairsOf(type, facts)) {
    for (const key of time.emits) emits.push(`${type}:${pair} ${key}`)
    for (const key of time.seeks) seeks.push(`${type}:${pair} ${key}`)
  }
  if (type === 'meeting') {
    const talkers = talkerKeys(facts)
    emits.push(...talkers.emits)
    seeks.push(...talkers.seeks)
  }
  const titled = titleKeys(type, facts)
  return { ...titled, emits: [...emits, ...titled.emits], seeks: [...seeks, ...titled.seeks] }
}

/** Two who meet on a day, whoever they are said to speak for: `meeting:frnnts&rt 2023 19609`. */
function talkerKeys({ people, times: { window } }: Facts): Keys {
  const [one, other, ...more] = people.flatMap(({ name }) => (name?.tokens.length ? [familyKey(name.tokens)] : []))
  if (other === undefined || more.length || window?.precision !== 'day' || window.from !== window.to)
    return { emits: [], seeks: [] }
  const both = [one, other].sort().join('&')
  const keys = daysOf(window.from, window.to).map((day) => `meeting:${both} ${day}`)
  return { emits: keys, seeks: keys }
}

const familyKey = (tokens: readonly NameToken[]): string =>
  keyOfWord(isEasternFamily(tokens[0].text) ? tokens[0] : tokens[tokens.length - 1])

const MOST_PEOPLE = 3
const MOST_TRAITS = 6

/** Words of the names and offices of those who came or talked. Two parties sign little enough in a year. */
function traitsOf(type: EngagementType, { people }: Facts): string[] {
  if (type === 'event' || type === 'agreement') return ['any']
  const traits = new Set<string>()
  const telling = type === 'visit' ? people.filter((one) => one.guest) : people
  for (const { name, offices } of telling.slice(0, MOST_PEOPLE)) {
    for (const token of name?.tokens ?? []) if (!token.initial && token.weight >= 1) traits.add(keyOfWord(token))
    for (const { role, deputy, fields } of offices) traits.add(`${deputy ? '-' : ''}${role}/${fields[0] ?? ''}`)
  }
  return [...traits].slice(0, MOST_TRAITS)
}

/** Of engagements of many parties the first pairs in order stand for all: similar lists share most of them. */
const MOST_PAIRS = 6

function pairsOf(type: EngagementType, { from, to, parties }: Facts): string[] {
  if (type === 'visit') {
    const [senders, hosts] = [statesOf(from), statesOf(to)]
    return senders.flatMap((one) => hosts.map((other) => `${one}>${other}`)).slice(0, MOST_PAIRS)
  }
  const states = statesOf(parties)
  // both sides are of one country: a city and another's consulate told without its country
  if (states.length < 2) return states
  const pairs: string[] = []
  for (let i = 0; i < states.length && pairs.length < MOST_PAIRS; i++)
    for (let j = i + 1; j < states.length && pairs.length < MOST_PAIRS; j++) pairs.push(`${states[i]}|${states[j]}`)
  return pairs
}

/** In order; a side that is not told is looked up as such. */
function statesOf(parties: readonly Party[]): string[] {
  return parties.length ? [...new Set(parties.flatMap(lookedUpBy))].sort() : ['?']
}

/** A longer stay is found as vague dates are. */
const LONGEST_STAY = 14
/** Half a year and more are told as years are. */
const LONGEST_SEASON = 150
const MOST_YEARS = 12

function timeKeys(times: Times, traits: readonly string[]): Keys {
  const { window } = times
  const [from, to] = window ? [window.from, window.to] : whenTold(times)
  if (from === undefined || to === undefined) return { emits: ['undated'], seeks: ['undated'] }
  const exact = window?.precision === 'day' && to - from <= LONGEST_STAY
  // what is planned may be put off
  const last = times.status === 'held' ? to : to + 60
  const years = yearsOf(from, last)
  const months = to - from > LONGEST_SEASON ? [] : monthsOf(from, exact ? to : last)
  const named = (scale: 'Y' | 'y'): string[] =>
    years.flatMap((year) => traits.map((trait) => `${year} ${scale}~${trait}`))
  const marked = (scale: string, periods: readonly string[], mark: string): string[] =>
    periods.map((period) => `${period.slice(0, 4)} ${scale}${period.slice(4)}${mark}`)
  // who names nobody looks for all, and all look for who names nobody
  const bare = traits.length === 0
  const marks = bare ? ['+', '-'] : ['+']
  const sought = bare ? '+' : '-'
  if (!exact)
    return {
      emits: [...named('y'), ...marks.flatMap((mark) => [...marked('m', months, mark), ...marked('y', years, mark)])],
      seeks: [...named('Y'), ...named('y'), ...marked('M', months, sought), ...marked('y', years, sought)],
    }
  const putOff = times.status !== 'held'
  return {
    emits: [
      ...daysOf(from, to),
      ...named('Y'),
      ...(putOff ? named('y') : []),
      ...marks.flatMap((mark) => marked('M', months, mark)),
    ],
    seeks: [...daysOf(from - 1, to + 1), ...named('y'), ...(putOff ? named('Y') : []), ...marked('m', months, sought)],
  }
}

/** Without a date, what is told as held was held in the months before, and what is planned will be in those after. */
function whenTold({ told, status }: Times): readonly [number, number] | readonly [] {
  if (!told) return []
  return status === 'planned' ? [told.from, told.to + 120] : [told.from - 60, told.to]
}

const daysOf = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${fromDayNumber(from + i).y} ${from + i}`)

function monthsOf(from: number, to: number): string[] {
  const months: string[] = []
  const { y, m } = fromDayNumber(from)
  const last = fromDayNumber(to)
  for (let i = y * 12 + m - 1; i <= last.y * 12 + last.m - 1; i++)
    months.push(edtf({ y: Math.floor(i / 12), m: (i % 12) + 1, d: 0 }))
  return months
}

function yearsOf(from: number, to: number): string[] {
  const years: string[] = []
  const last = fromDayNumber(to).y
  for (let { y } = fromDayNumber(from); y <= last && years.length < MOST_YEARS; y++) years.push(String(y))
  return years
}

const MOST_WORDS = 4
/** Dates of agreements further apart than twice these days, and than either of them is long, are of two. */
const AROUND = 75
/** A date of more than three years is none. */
const LONGEST_DATE = 3 * 366

/**
 * Events are found by a word of their title and the year, whoever is named as taking part; agreements by their parties
 * and a word, since they are spoken of for years, often without a date:
 *
 *     agreement:CA|KZ ~energy 2009     of those years ago or to come, those of about one time among themselves
 *     agreement:CA|KZ ~energy dated    all of them, for those without a date
 *     agreement:CA|KZ ~energy open     those without a date
 */
function titleKeys(type: EngagementType, facts: Facts): Keys {
  if (!facts.title || (type !== 'event' && type !== 'agreement')) return { emits: [], seeks: [] }
  const words = [...facts.title.telling].sort().slice(0, MOST_WORDS)
  const { window, told } = facts.times
  if (type === 'agreement') {
    const against = pairsOf(type, facts).flatMap((pair) => words.map((word) => `${type}:${pair} ~${word}`))
    const at = (times: readonly string[]): string[] => against.flatMap((key) => times.map((time) => `${key} ${time}`))
    if (!window || window.to - window.from > LONGEST_DATE)
      return { emits: at(['open']), seeks: at(['open', 'dated']), against }
    const around = Math.max(AROUND, window.to - window.from + 1)
    const years = yearsOf(window.from - around, window.to + around)
    return { emits: at([...years, 'dated']), seeks: at([...years, 'open']), against }
  }
  const about = window ?? told
  const years = about ? yearsOf(about.from, about.to) : ['undated']
  const keys = years.flatMap((year) => words.map((word) => `${type}:~${word} ${year}`))
  return { emits: keys, seeks: keys }
}
