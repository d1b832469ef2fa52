import type { Given } from '../model/cite.ts'
import { dayNumber, isDay, parseDay, type YearMonthDay } from '../model/edtf.ts'
import type { Block } from '../text/blocks.ts'
import { afterHour } from '../text/hours.ts'
import { Shape } from '../text/tokens.ts'
import { settle } from './calendar.ts'
import type { Context } from './context.ts'
import { dateAt } from './dates/dates.ts'
import type { DateMention } from './dates/mention.ts'
import type { Span } from './mentions.ts'
import { afterTime, partStamp } from './stamp.ts'
import { C } from './word-classes.ts'

/** Lines of navigation that can stand before a text, and of notes behind it. */
const HEAD = 48
const FOOT = 8

/** Score of a dateline: one, and not "Stockholm, 4 March 2020" over "Tallinn, 12 June 2020". */
const DATELINE = 3.5

interface Candidate {
  readonly score: number
  readonly date: DateMention
  readonly block: number
  /** Nothing else stands on its line. */
  readonly bare: boolean
  /** It opens its line. */
  readonly opens: boolean
}

/**
 * The date of publication, from the head, the dateline or the foot of a document: a date that stands alone on its
 * line, behind a word such as "Updated", or in a dateline; never one of the running text. A stamp that the text follows
 * in its own line is parted from it.
 */
export function publication(x: Context, all: Block[], given: Given<string> | undefined): Given<string> | undefined {
  x.monthFirst = hasMonthFirst(x)
  const t = x.tokens
  const found: Candidate[] = []
  let prose = 0
  for (let n = 0; n < all.length; n++) {
    const b = all[n]
    const foot = n >= all.length - FOOT
    const head = n < HEAD && prose < 2
    if (!head && !foot) {
      n = Math.max(n, all.length - FOOT - 1)
      continue
    }
    const long = isProse(x, b)
    const far = prose > 0 ? 1.5 : n * 0.05
    if (long) prose++
    // behind a stamp with its date the text begins
    let own = b
    for (let i = b.start; i < Math.min(b.end, b.start + 32); i++) {
      if (!(t.shape[i] & Shape.number) && !x.is(i, C.opensDate)) continue
      const d = dateAt(x, i, b.end)
      if (!d) continue
      if (d.from.y && d.from.m && !d.to && !d.approximate) {
        // "Tuesday 5 March 2019" over "09h00 Talks with" is the day of a programme
        const next = all[n + 1]
        const hourly = next && d.end >= b.end - 1 && afterHour(t, next.start, next.end) > next.start
        const score = hourly ? 0 : scoreOf(x, own, i, d, long, n === all.length - 1, n === 0)
        // a month alone is a heading more often than a date of issue
        if (score && (d.from.d || score >= 6))
          found.push({
            score: score + (d.from.d ? 2 : 0) + (head ? 2 - far : 0),
            date: d,
            block: n,
            bare: i <= b.start + 1 && d.end >= b.end - 1,
            opens: i <= b.body || score === DATELINE,
          })
      }
      // "KUWAIT, Nov 18 (KUNA) --"
      else if (head && d.from.d && d.from.m && !d.from.y && !d.to && i > b.start && isDateline(x, b.start, b.end, d))
        x.dayOfDateline ??= { ...d.from, start: d.start, end: d.end }
      // "Tuesday, 10 September" on a line of its own is none, but shows what the line above it is
      else if (d.from.d && d.from.m && !d.from.y && !d.to && i <= b.start + 1 && d.end >= b.end - 1)
        found.push({ score: 0, date: d, block: n, bare: true, opens: true })
      // nor is a month, a year or an interval that opens a row of a chronicle
      if (i <= b.body && d.from.y && (!d.from.d || d.to) && d.end < b.end && (d.to || !isProse(x, b)))
        found.push({ score: 0, date: d, block: n, bare: false, opens: true })
      if (own === b && x.is(b.body, C.publishedWord) && i - x.after(b.body) <= 2)
        own = { ...b, start: d.end, body: d.end }
      i = Math.max(i, d.end - 1)
    }
  }
  const days = [...dayHeadings(found, all.length), ...rows(found)]
  let best: Candidate | undefined
  for (const c of found) if (c.score > 0 && !days.includes(c) && (!best || c.score > best.score)) best = c
  const told = best && toldBy(x, all, best, found, days)
  // "yesterday" goes back to the day of the dateline, also where the page came out a few days later
  if (told && (!given || isSoonAfter(given.value, told.value))) {
    x.published = parseDay(told.value)
    x.publishedAt = told.at
  }
  const published = given ?? (told && { value: told.value, cites: [[t.start[told.at.start], t.end[told.at.end - 1]]] })
  // the dateline may say no year, and be older than the page
  const day = published && x.dayOfDateline && dayBefore(published.value, x.dayOfDateline)
  if (day) {
    x.published = day
    x.publishedAt = x.dayOfDateline
  }
  return published
}

/** The date of a line that says when the text was published. A stamp that the text follows is parted from it. */
function toldBy(
  x: Context,
  all: Block[],
  best: Candidate,
  found: readonly Candidate[],
  days: readonly Candidate[],
): { value: string; at: Span } | undefined {
  const day = best.date.from.d ? undefined : dayOf(x, all, best, found, days)
  partStamp(x, all, best.block, best.date)
  const { date } = day ?? best
  const settled = settle(eitherWay(x, date), { tense: 'past', year: 0 })
  return settled && { value: settled.edtf, at: { start: date.start, end: date.end } }
}

/** "May 2024" over the text, and the day in its dateline or below it. */
function dayOf(
  x: Context,
  all: readonly Block[],
  { block, date }: Candidate,
  found: readonly Candidate[],
  days: readonly Candidate[],
): Candidate | undefined {
  const { y, m } = date.from
  return found.find(
    (c) =>
      c.score > 0 &&
      c.date.from.d > 0 &&
      c.date.from.y === y &&
      c.date.from.m === m &&
      !days.includes(c) &&
      (c.block !== block || isDateline(x, date.end, all[block].end, c.date)),
  )
}

/** Days from a dateline to the page on which its text came out. */
const SOON = 4

/** The second day is the first, or lies a few days before it. */
function isSoonAfter(given: string, told: string): boolean {
  const b = told.length === 10 && parseDay(told)
  return b ? dayBefore(given, b) !== undefined : false
}

/** A day of which no year, or the right one, is told, where it is that of publication or lies a few days before it. */
function dayBefore(published: string, { y, m, d }: YearMonthDay): YearMonthDay | undefined {
  const day = published.length === 10 && parseDay(published)
  if (!day) return undefined
  const told = { y: y || (m > day.m ? day.y - 1 : day.y), m, d }
  const days = dayNumber(day) - dayNumber(told)
  return days >= 0 && days <= SOON && isDay(told) ? told : undefined
}

/** Running text rather than a line of the page's furniture. */
function isProse(x: Context, b: Block): boolean {
  return b.end - b.start > 24 && (x.isPunct(b.end - 1, 46) || b.end - b.start > 45)
}

function scoreOf(
  x: Context,
  b: Block,
  i: number,
  d: DateMention,
  long: boolean,
  last: boolean,
  title: boolean,
): number {
  const label = labelBefore(x, i, b, long)
  if (label) return label === 1 ? 7 : 6
  // "Prime Minister Andrew Holness, 2 August 2018": a row of a list of visits
  const name = x.is(b.body, C.officeHead) ? x.afterOf(b.body, C.officeHead) : i
  if (name < i && x.isCap(name) && !x.lex[name]) return 0
  // "Fait à Dakar, le 3 mai 2024"
  const from = x.is(b.start, C.ending) ? x.after(b.start) : b.start
  if (isDateline(x, from, b.end, d, b.kind === 'item')) return DATELINE
  // "The President is back (Dakar, 3 May 2024)": what closes a title or the text in brackets, and is no visit's day
  if ((title || last) && isBracketed(x, b, d)) return 1
  // "a reçu ce 4 décembre 2023": the day on which it is told
  if (x.is(d.start, C.this) && d.from.d) return 0.5
  // "• 08/05/2014", and the next bullet says where it is from
  if (b.kind === 'item' && d.start <= b.body && d.end >= b.end && d.from.d) return 1.5
  if (long || b.kind === 'item') return 0
  const before = i - b.start
  const alone = b.end - b.start - (d.end - d.start) - timeTokens(x, d.end, b.end) <= 7
  if (!alone || !isFurniture(x, afterTime(x, d.end, b.end), b.end)) return 0
  // "Press service of the akimat, 17 May 2023": who signs it, and when
  // or stands over it: "Chancellerie d’État, 3 mai 2024"
  const bySender = last || x.is(b.body, C.armHead) > 0 || x.is(b.body, C.bodyHead) > 0
  const signed = bySender && before > 1 && x.isPunct(x.beforeArticle(i), 44) && d.end >= b.end - 1
  if (!signed && !isFurniture(x, b.start, i)) return 0
  return before <= 3 ? 4 : 2
}

/** No sentence and no phrase: "International |", "[10:42] – Regions", but not "recognition of independence by Brazil:". */
function isFurniture(x: Context, from: number, to: number): boolean {
  const t = x.tokens
  for (let k = from; k < to; k++) {
    if (
      x.is(k, C.of) ||
      x.is(k, C.by) ||
      x.is(k, C.for) ||
      x.is(k, C.to) ||
      x.is(k, C.since) ||
      x.is(k, C.until) ||
      x.is(k, C.from)
    )
      return false
    if (
      t.shape[k] & Shape.lower &&
      (x.is(k, C.verb) || x.is(k, C.visitNoun) || x.is(k, C.eventLow) || x.is(k, C.sign) || x.is(k, C.instrument))
    )
      return false
    if (x.is(k, C.visitNoun) || x.is(k, C.instrument)) return false
  }
  return true
}

/** "18:26:03", "3:01 PM", "10 h 30". */
function timeTokens(x: Context, from: number, to: number): number {
  const t = x.tokens
  let k = from
  while (
    k < to &&
    (x.isPunct(k, 58) ||
      x.isPunct(k, 44) ||
      x.isPunct(k, 45) ||
      x.isPunct(k, 0x2013) ||
      x.isPunct(k, 40) ||
      x.isPunct(k, 41) ||
      x.isPunct(k, 91) ||
      x.isPunct(k, 93) ||
      (t.shape[k] & Shape.number && t.value[k] < 60 && t.value[k] >= 0))
  )
    k++
  return k - from
}

/** "Last update: ", "As of ", at the beginning of a line or right before the date: 1 of publication, 2 of a change. */
function labelBefore(x: Context, i: number, b: Block, long: boolean): number {
  const open = b.start + (long ? 1 : 4)
  for (let k = b.start; k < i; k++) {
    const label = x.is(k, C.publishedWord)
    // "Date of signature:" is another's
    if (label && x.has({ start: k, end: i }, C.signNoun)) return 0
    // "Embassy of Denmark, Accra, last update 14 September 2020"
    const right = !long && x.isPunct(k - 1, 44) && x.after(k) === i
    if (
      label &&
      (k <= open || right || x.isPunct(k - 1, 124) || x.isPunct(k - 1, 40)) &&
      i - x.after(k) <= (long ? 6 : 12)
    )
      return label
  }
  return 0
}

/** "Amman, Nov. 3, 2024 (Petra) --", "(Kazan, April 11, 2023, Press Service)", "Yokohama, 22 August 2025:", "Kingston, 14th June, 2018.-". */
export function isDateline(x: Context, start: number, end: number, d: DateMention, item = false): boolean {
  const i = d.start
  if (i === start && d.end < end && x.isWord(d.end)) return false
  if (i - start > 8 && !isByWire(x, start, d)) return false
  const t = x.tokens
  for (let k = start; k < i; k++) {
    // "Port-**au**-Prince"
    const low = t.shape[k] & Shape.lower && !(t.shape[k] & Shape.joined)
    if (low && !x.is(k, C.of) && !x.is(k, C.article) && !x.is(k, C.and)) return false
    if (x.is(k, C.on) || x.is(k, C.from) || x.is(k, C.between) || x.is(k, C.during) || x.is(k, C.weekday)) return false
    if (x.is(k, C.visitNoun) || x.is(k, C.signNoun)) return false
  }
  const e = d.end
  if (item && !x.isDash(e)) return false
  return (
    e >= end ||
    x.isPunct(e, 40) ||
    x.isPunct(e, 41) ||
    x.isPunct(e, 58) ||
    x.isDash(e) ||
    x.isPunct(e, 47) ||
    x.isPunct(e, 124) ||
    (x.isPunct(e, 46) &&
      (x.isDash(e + 1) ||
        (x.isPunct(x.beforeArticle(i), 44) &&
          // "Vilnius, 21 March 2024. “Europe is …": the text may begin with what is said
          x.isCap(x.isPunct(e + 1, 0x201c) || x.isPunct(e + 1, 34) ? e + 2 : e + 1) &&
          i - start < 7))) ||
    // "Le 3 mai 2022, une délégation": no place stands before it; "**À** Lomé, le 3 mai 2022, une délégation": where it was
    (x.isPunct(e, 44) && i - start > (x.is(start, C.article) ? 1 : 0) && !x.is(start, C.in))
  )
}

/** "RIYADH, (UrduPoint / Pakistan Point News / WAM - 2nd April, 2020) Prince A": several services in one bracket, and the day last. */
function isByWire(x: Context, start: number, { start: i, end }: DateMention): boolean {
  if (i - start > BY_WIRE || !x.isPunct(end, 41) || !(x.tokens.shape[start] & Shape.upper)) return false
  for (let k = start; k < i; k++) if (x.is(k, C.wire)) return true
  return false
}

/** Tokens from the place of a dateline to its day, with the services that sent it. */
const BY_WIRE = 20

/** A place and a day in brackets that close the block: "(Dakar, le 3 mai 2024)". */
function isBracketed(x: Context, b: Block, d: DateMention): boolean {
  const end = x.isPunct(b.end - 1, 46) ? b.end - 2 : b.end - 1
  if (d.end !== end || !x.isPunct(end, 41)) return false
  let open = d.start - 1
  while (open > b.start && d.start - open < 8 && !x.isPunct(open, 40)) open--
  if (!x.isPunct(open, 40) || !x.isCap(open + 1)) return false
  for (let k = b.start; k < open; k++) if (x.is(k, C.visitNoun) && !x.is(k, C.verb)) return false
  return isDateline(x, open + 1, b.end, d)
}

/** Two or more days, each alone on its line with more text behind, head the parts of a programme. */
function dayHeadings(found: readonly Candidate[], blocks: number): Candidate[] {
  const bare = found.filter((c) => c.bare && c.block < blocks - 1)
  const of = (c: Candidate) =>
    bare.filter((o) => !o.date.weekday === !c.date.weekday && o.block !== c.block && !sameDay(o.date, c.date))
  return bare.filter((c) => of(c).length > 0)
}

/** Three or more days that open lines one under the other, or two of them right so: a chronicle, no dates of issue. */
function rows(found: readonly Candidate[]): Candidate[] {
  const open = found.filter((c) => c.opens && !c.bare)
  const other = (c: Candidate, o: Candidate) => o.block !== c.block && !sameDay(o.date, c.date)
  return open.filter(
    (c) =>
      open.some((o) => Math.abs(o.block - c.block) === 1 && other(c, o)) || open.filter((o) => other(c, o)).length > 1,
  )
}

const sameDay = (a: DateMention, b: DateMention) =>
  (!a.from.y || !b.from.y || a.from.y === b.from.y) && a.from.m === b.from.m && a.from.d === b.from.d

/** Whether a date in figures shows month/day/year: its second number is no month. */
function hasMonthFirst(x: Context): boolean {
  const t = x.tokens
  for (let i = 3; i < t.count; i++) {
    if (t.value[i] !== 47 || t.value[i - 2] !== 47 || !(t.shape[i] & Shape.punct) || !(t.shape[i - 2] & Shape.punct))
      continue
    if (
      t.shape[i - 3] & t.shape[i - 1] & Shape.number &&
      t.value[i - 1] > 12 &&
      t.value[i - 1] <= 31 &&
      t.value[i - 3] <= 12 &&
      t.value[i + 1] > 1900
    )
      return true
  }
  return false
}

/** 03/11/2024 is read by the days that the text tells: news tells of the days just before it. */
function eitherWay(x: Context, d: DateMention): DateMention {
  const t = x.tokens
  const { y, m, d: day } = d.from
  if (!x.isPunct(d.start + 1, 47) || !day || day > 12 || day === m) return d
  const score = [0, 0]
  for (let i = 0; i < Math.min(t.count, 1200); i++) {
    if (!x.is(i, C.month) || !(t.shape[i] & Shape.cap)) continue
    const at = t.shape[i - 1] & Shape.number ? i - 1 : i
    const told = dateAt(x, at, t.count)
    if (!told?.from.d || (told.from.y && told.from.y !== y)) continue
    const age = (month: number, dayOfMonth: number) => (month - told.from.m) * 31 + dayOfMonth - told.from.d
    for (const [k, days] of [age(m, day), age(day, m)].entries()) if (days >= 0 && days < 15) score[k] += 1 / (1 + days)
  }
  return score[1] > score[0] ? { ...d, from: { y, m: day, d: m } } : d
}
