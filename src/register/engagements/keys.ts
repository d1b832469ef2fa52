import { edtf, fromDayNumber } from '../../model/edtf.ts'
import type { EngagementType } from '../../model/reading.ts'
import type { Keys } from '../linkage.ts'
import type { Report } from '../report.ts'
import type { Times } from './dates.ts'
import { type Facts, factsOf } from './facts.ts'
import { lookedUpBy, type Party } from './parties.ts'

/**
 * A key is type, parties and a stretch of time as long as the date is vague:
 *
 *     visit CA>KZ w2084     exact dates meet in their week (counted from 1970) and the ones beside it
 *     visit CA>KZ M2009-12  what an exact date emits for vague ones to find …
 *     visit CA>KZ m2009-12  … and a month emits for exact ones
 *     visit CA>KZ Y2009, y2009   the same for years
 *
 * So a vague report meets all that it may mean, while exact ones of a busy pair of parties meet only their week.
 */
export function keysOf(report: Report): Keys {
  const { type } = report.engagement
  const facts = factsOf(report)
  const emits: string[] = []
  const seeks: string[] = []
  const time = timeKeys(facts.times)
  for (const pair of pairsOf(type, facts)) {
    for (const key of time.emits) emits.push(`${type} ${pair} ${key}`)
    for (const key of time.seeks) seeks.push(`${type} ${pair} ${key}`)
  }
  for (const key of titleKeys(type, facts)) {
    emits.push(key)
    seeks.push(key)
  }
  return { emits, seeks }
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

/** An "exact" stay of years says no more than its years do. */
const LONGEST_STAY = 42
const MOST_YEARS = 12

interface TimeKeys {
  readonly emits: readonly string[]
  readonly seeks: readonly string[]
}

function timeKeys(times: Times): TimeKeys {
  const { window } = times
  const [from, to] = window ? [window.from, window.to] : whenTold(times)
  if (from === undefined || to === undefined) return { emits: ['undated'], seeks: ['undated'] }
  const length = to - from
  if (length > 366 || window?.precision === 'year') {
    const years = yearsOf(from, to)
    return { emits: prefixed('y', years), seeks: [...prefixed('Y', years), ...prefixed('y', years)] }
  }
  // what is planned may be put off
  const last = times.status === 'held' ? to : to + 60
  const months = monthsOf(from, last)
  const years = yearsOf(from, last)
  const vague = { emits: prefixed('m', months), seeks: prefixed('M', months) }
  if (!window || window.precision !== 'day' || length > LONGEST_STAY)
    return {
      emits: [...vague.emits, ...prefixed('Y', years)],
      seeks: [...vague.seeks, ...vague.emits, ...prefixed('y', years)],
    }
  const weeks: string[] = []
  for (let week = weekOf(from); week <= weekOf(to); week++) weeks.push(`w${week}`)
  const around: string[] = []
  for (let week = weekOf(from) - 1; week <= weekOf(to) + 1; week++) around.push(`w${week}`)
  const put = times.status === 'held' ? { emits: [], seeks: [] } : vague
  return {
    emits: [...weeks, ...prefixed('M', monthsOf(from, to)), ...prefixed('Y', years), ...put.emits],
    seeks: [...around, ...prefixed('m', monthsOf(from, to)), ...prefixed('y', years), ...put.seeks],
  }
}

/** Without a date, what is told as held was held in the months before, and what is planned will be in those after. */
function whenTold({ told, status }: Times): readonly [number, number] | readonly [] {
  if (!told) return []
  return status === 'planned' ? [told.from, told.to + 120] : [told.from - 60, told.to]
}

const weekOf = (day: number): number => Math.floor((day + 3) / 7)

const prefixed = (prefix: string, list: readonly string[]): string[] => list.map((one) => prefix + one)

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

/**
 * Events are found by a word of their title and the year, whoever is named as taking part; agreements by their parties
 * and a word, since they are spoken of for years, often without a date.
 */
function titleKeys(type: EngagementType, facts: Facts): string[] {
  if (!facts.title || (type !== 'event' && type !== 'agreement')) return []
  const words = [...facts.title.telling].sort().slice(0, MOST_WORDS)
  if (type === 'agreement') {
    const pairs = pairsOf(type, facts)
    return pairs.flatMap((pair) => words.map((word) => `${type} ${pair} ~${word}`))
  }
  const window = facts.times.window ?? facts.times.told
  const years = window ? yearsOf(window.from, window.to) : ['undated']
  return years.flatMap((year) => words.map((word) => `${type} ~${word} ${year}`))
}
