import type { YearMonthDay } from '../model/edtf.ts'
import type { Status } from '../model/reading.ts'
import type { Block } from '../text/blocks.ts'
import { dayNumber, edtf, fromDayNumber, isDay, weekdayOf } from '../model/edtf.ts'
import { Shape } from '../text/tokens.ts'
import { bounds, firstDay, settle, type Moment, type Settled } from './calendar.ts'
import type { Sentence } from './clauses/act.ts'
import { townOfDay } from './clauses/lines.ts'
import type { Context } from './context.ts'
import { C } from './word-classes.ts'
import type { DateChunk, Span } from './mentions.ts'

/** What an act says of its time. */
export interface Timed {
  readonly date?: DateChunk | undefined
  /** Its last day, told apart. */
  readonly until?: DateChunk | undefined
  /** The day told earlier in its sentence. */
  readonly told?: DateChunk | undefined
  /** Length in days: "a three-day visit". */
  readonly days?: number | undefined
  /** The date is its last day. */
  readonly ends?: boolean | undefined
  readonly status: Status
  /** Told in the present tense, or with no verb at all: what is meant is the nearest such day. */
  readonly present?: 'present' | 'near' | undefined
}

/** A day that the text has told, and where. */
interface DayTold {
  readonly day: YearMonthDay
  readonly at: Span
}

const STAR = 42

/** Payload of `have`: "had", what was before the past that is told. */
const HAD = 2

/** Tokens from the beginning of a paragraph to its verb. */
const SUBJECT = 10

/** What parts the day of a row from what it tells: a full stop, a colon, a bar, a dash, a star. */
const LABEL_SIGNS = new Set([46, 58, 124, 45, 0x2013, 0x2014, STAR])

export type Dated = Settled & { readonly cites: readonly Span[] }

/** Follows the days that a document tells, so that "the same day", a row under "2023" or under "Monday, 9 September" find theirs. */
export class Timeline {
  readonly x: Context
  /** Dates whose year those around them may have, where the day of publication is not known, with the end of their sentences. */
  readonly #yearsTold: { readonly at: DateChunk; readonly from: number; readonly end: number }[] = []
  /** Year of the heading or the row; it goes before the year of publication. */
  #headed: DateChunk | undefined
  #rowed: DateChunk | undefined
  /** The days that a title tells: "Schedule of the Minister, 3–7 June 2019". */
  #days: { readonly edtf: string; readonly at: DateChunk } | undefined
  #heading: DateChunk | undefined
  /** The day with which a row begins. */
  #labelled: DateChunk | undefined
  /** Day of the last act of this block, by status. */
  #blockDay: { readonly dated: Dated; readonly status: Status } | undefined
  #lastDay: DayTold | undefined
  /** The last one that has come: what has happened "that day" goes back to no other. */
  #lastPast: DayTold | undefined
  #lastYear: DateChunk | undefined
  /** The only date of the line before, where it is a year: "The Ministry's diary for 2018." */
  #above: DateChunk | undefined

  constructor(x: Context, sentences: readonly Sentence[]) {
    this.x = x
    for (const s of sentences)
      for (const at of s.chunks)
        if (at.kind === 'date' && at.from.y > 0 && this.#mayDateOthers(at, s))
          this.#yearsTold.push({ at, from: s.start, end: s.end })
  }

  /** Not a decade; nor "twinned since 1952", nor a plan for 2025–2027, nor a year within a sentence: "last visited in 2019". */
  #mayDateOthers(c: DateChunk, s: Sentence): boolean {
    if (c.decade || this.x.is(c.start - 1, C.since)) return false
    // "guests of the **2021** Reception"
    if (!c.from.m)
      return !c.to && (c.start <= s.start + 1 || this.x.is(c.end, C.eventHead) > 0 || this.x.is(c.end, C.talkNoun) > 0)
    return !this.#isLookedBackTo(c, s)
  }

  /** "they **had** last met in March 2012", "recalled the visit of 2 May 2014", "the agreement signed on 3 May 2006": years before what the text tells. */
  #isLookedBackTo(c: DateChunk, s: Sentence): boolean {
    const { x } = this
    for (let k = s.start; k < c.start; k++)
      if (x.is(k, C.have) === HAD || x.is(k, C.recall) || x.is(k, C.anniversary)) return true
    const signed = x.is(c.start - 1, C.on) || x.is(c.start - 1, C.in) ? c.start - 2 : c.start - 1
    return (
      x.is(signed, C.sign) > 0 &&
      x.is(signed, C.past) > 0 &&
      s.chunks.some((m) => m.kind === 'instrument' && m.end === signed)
    )
  }

  /** Reads what a block's first date says of all that follows. */
  enterBlock(block: Block, first: Sentence | undefined): void {
    if (!this.#goesOn(block)) this.#blockDay = undefined
    this.#rowed = undefined
    this.#labelled = undefined
    const dates = first?.chunks.filter((c): c is DateChunk => c.kind === 'date') ?? []
    // "9 May (Monday)" is one day
    const day = dates[1]
    if (dates.length === 2 && day.weekday && !day.from.d && dates[0].from.d && this.x.isPunct(day.start - 1, 40))
      dates.pop()
    const c = dates[0]
    const title = block.kind === 'title' || block.kind === 'heading'
    const above = this.#above
    this.#above = c && dates.length === 1 && c.from.y && !c.from.m && !c.to && !c.decade ? c : undefined
    const words = c || title ? this.#words(block.body, block.end) : 0
    // "5 March – Ho Chi Minh City"
    const town = first && townOfDay(this.x, first)
    if (
      c &&
      dates.length === 1 &&
      words - this.#words(c.start, c.end) - (town ? this.#words(town.start, town.end) : 0) <= 2 &&
      !c.days &&
      c.anchored === undefined &&
      !c.shift &&
      !this.#isPublication(c)
    ) {
      this.#head(c)
      return
    }
    if (c && c.start <= block.body + 1 && (c.from.m || c.from.y) && this.#isLabel(c, block, first!)) {
      this.#labelled = c
      if (above && c.from.m && !c.from.y) this.#headed ??= above
      // "MONDAY, MARCH 6 ** BRUSSELS – …": of all entries up to the next day's
      if (c.weekday && this.x.isPunct(c.end, STAR)) this.#head(c)
    }
    if (title && c && dates.length === 1 && c.to && c.from.d && words < 24) {
      const days = settle(c, this.#moment(c, 'held', 'present'))
      if (days) this.#days = { edtf: days.edtf, at: c }
    }
    // "Diplomatic visits – June 2023", "Visits in 2023"
    if (
      title &&
      c &&
      dates.length === 1 &&
      c.from.y &&
      !c.from.d &&
      !c.to &&
      ((words < 12 && (c.end >= block.end - 1 || c.start === block.body)) || (words < 20 && this.x.isDash(c.end)))
    )
      this.#headed = c
    else if (title && !c && words <= 6 && this.#heading && !this.#heading.from.d) {
      // another section of the page
      this.#heading = undefined
      this.#headed = undefined
    }
    if (c && c.start <= block.body + 1 && c.from.y > 0) {
      this.#rowed = c
      if (!c.from.m && block.kind !== 'paragraph') this.#headed = c
    }
  }

  /** "**After the talks**, the two signed", "En marge de la rencontre", "The two **then** chaired": a paragraph of the day of the one before. */
  #goesOn({ kind, body, end }: Block): boolean {
    const { x } = this
    if (!this.#blockDay || kind !== 'paragraph') return false
    for (let k = body; k < Math.min(end, body + SUBJECT); k++)
      if (x.is(k, C.sequel) && x.is(x.after(k), C.past)) return true
    if (!x.is(body, C.after) && !x.is(body, C.margins) && !x.is(body, C.during)) return false
    const first = x.after(body)
    let noun = first
    while (x.is(noun, C.article) || x.is(noun, C.definite) || x.is(noun, C.possessive)) noun++
    return x.is(noun, C.talkNoun) > 0 && (noun > first || !x.is(noun, C.verb))
  }

  /** The day of all that stands under it. */
  #head(c: DateChunk): void {
    this.#heading = c
    // "March" under the title "Events of 2017" has its year
    const year = this.#headed
    this.#headed = c.from.y ? c : year && !year.from.m && !c.from.d ? year : undefined
    const day = settle(c, this.#moment(c, 'held', 'present'))
    const at = day && firstDay(day.edtf)
    if (at?.d) this.#goOnFrom(at, c)
  }

  /** "Mon 25 Sept.", "5 February:", "2001 –" at the beginning of a row: the day of all that the row tells. */
  #isLabel(c: DateChunk, block: Block, { end }: Sentence): boolean {
    if (c.days || c.anchored !== undefined || c.shift || this.#isPublication(c) || c.end >= block.end - 1) return false
    const { shape, value } = this.x.tokens
    const k = c.end
    return k >= end || ((shape[k] & Shape.punct) !== 0 && LABEL_SIGNS.has(value[k]))
  }

  #words(from: number, to: number): number {
    let n = 0
    for (let k = from; k < to; k++) if (!this.x.isPunct(k, this.x.tokens.value[k])) n++
    return n
  }

  #isPublication(c: DateChunk): boolean {
    // "date 2023-08" over the text: of no day, and of nothing that is told
    if (!c.from.d && (this.x.publishedAt?.start === c.start || this.x.is(c.start - 1, C.publishedWord))) return true
    const p = this.x.published
    // "Monday 2 June" over the rows of a week is no date of publication
    if (c.weekday && !c.from.y) return false
    return !!p && c.from.d === p.d && c.from.m === p.m && (!c.from.y || c.from.y === p.y)
  }

  /** Whose year a day without one has: the heading's, else the one told before it, or in its sentence. */
  #yearOf(c: DateChunk): DateChunk | undefined {
    const headed = this.#rowed ?? this.#headed
    if (headed) return headed
    // "Wednesday, 16 February" shows by itself whether a year is right
    if (c.weekday && c.from.d) return this.#yearsTold.at(-1)?.at
    const last = this.#yearsTold.findLast(({ at }) => at.start < c.start)
    if (last && last.end > c.start) return last.at
    const here = this.#yearsTold.find(({ at, from }) => from <= c.start && at.start > c.start)
    return here?.at ?? (last && goesOnIn(c, last.at) ? last.at : undefined)
  }

  /** "14 May 2024" over an item: its today. */
  #dayOver(): (YearMonthDay & Span) | undefined {
    const { from, to } = this.#heading ?? {}
    return from?.d && from.y && !to ? { ...from, start: this.#heading!.start, end: this.#heading!.end } : undefined
  }

  #moment(c: DateChunk, status: Status, present: Timed['present'], visit?: string): Moment {
    const headed = this.#rowed ?? this.#headed
    return {
      published: headed ? undefined : this.x.published,
      day: this.x.published ? undefined : (this.x.dayOfDateline ?? this.#dayOver()),
      tense: status === 'planned' ? 'future' : status === 'cancelled' ? 'present' : (present ?? 'past'),
      year: this.#yearOf(c)?.from.y ?? 0,
      lastYear: this.#lastYear?.from.y ?? 0,
      anchor: this.#dayBefore(status)?.day,
      visit,
    }
  }

  /**
   * The date of an act, and what it is for a visit of some days. An act that says none has that of the day's or the
   * row's heading, or the day just told in its paragraph.
   */
  dateOf(act: Timed, isVisit: boolean, visit: string | undefined): Dated | undefined {
    const c = act.date ?? this.#labelled ?? this.#heading
    if (act.told) {
      const told = this.#settle(act.told, act.status, act.present, visit)
      const at = told && firstDay(told.edtf)
      if (at?.d && at.y) this.#goOnFrom(at, act.told)
    }
    // a weekday is that of the visit, else of the title's days
    const days = visit === undefined && c && !c.from.m ? this.#days : undefined
    // "APRIL." in the year's chronicle is a month that has been, "Mon 30 Sept." the nearest day
    const label = c === this.#labelled && c?.from.d ? 'present' : undefined
    const present = c === act.date ? act.present : c === this.#labelled ? label : 'present'
    const settled = c && this.#settle(c, act.status, present, visit ?? days?.edtf)
    // "training in 2024–2026" is not when it was signed
    if (c && settled && act.status === 'held' && c.to && !c.from.m && this.x.published && c.to.y > this.x.published.y)
      return undefined
    // days of a whole journey over the page say nothing of one of its meetings
    if (!c || !settled || (c !== act.date && !isVisit && settled.edtf.includes('/')))
      return act.date || isVisit || this.#blockDay?.status !== act.status
        ? undefined
        : { ...this.#blockDay.dated, inferred: true }
    const cites: Span[] = [{ start: c.start, end: c.end }, ...settled.cites]
    if (days && settled.inferred && c.weekday) cites.push({ start: days.at.start, end: days.at.end })
    let value = settled.edtf
    const day = firstDay(value)
    if (isVisit && day?.d && day.y && !/[/X]/.test(value)) {
      const whole = act.until && this.until({ edtf: value, inferred: settled.inferred, cites }, act.until)
      if (whole && whole.edtf !== value) {
        value = whole.edtf
        cites.push(...whole.cites.slice(cites.length))
      } else if (act.ends && act.days && act.days < 32)
        // its first day is only counted
        value = act.days > 1 ? `${edtf(fromDayNumber(dayNumber(day) - act.days + 1))}/${value}` : value
      else if (act.days) value = lastDayOf(value, act.days)
    } else if (isVisit && act.days && !act.ends) value = lastDayOf(value, act.days)
    const counted = isVisit && !!act.ends && value !== settled.edtf
    const dated = { edtf: value, inferred: settled.inferred || counted || c !== act.date, cites }
    if (day?.d && !value.includes('/')) {
      this.#blockDay = { dated, status: act.status }
      if (day.y && !(c.anchored! < 0)) this.#goOnFrom(day, c)
    }
    return dated
  }

  /** A visit's date with its length told apart. */
  lasting(date: Dated, days: number): Dated {
    return { ...date, edtf: lastDayOf(date.edtf, days) }
  }

  /** A visit's date with its last day told apart: "it lasts until 23 September". */
  until(date: Dated, c: DateChunk, planned = true): Dated {
    const [begun, known] = date.edtf.split('/')
    // days that are only those told of so far may go on
    if (/X/.test(date.edtf) || (known && !date.inferred)) return date
    const first = firstDay(begun)
    const from = first?.d ? dayNumber(first) : 0
    const isLast = (one: { readonly edtf: string } | undefined) => {
      const last = one && firstDay(one.edtf)
      return !!last?.d && dayNumber(last) > from && dayNumber(last) - from <= 60
    }
    // "began on Sunday and ended on Tuesday": the first such day behind it
    // and "came on 12 May and left on 14 May" tells of days that may both be past
    const statuses: readonly Status[] = planned ? ['planned', 'held'] : ['held']
    const settled =
      first?.d && c.weekday && !c.from.d && !c.toward && c.week === undefined
        ? { edtf: edtf(nextWeekday(first, c.weekday)), inferred: true, cites: [] }
        : statuses.map((status) => this.#settle(c, status, undefined, undefined)).find(isLast)
    const last = settled && firstDay(settled.edtf)
    if (!first?.d || !last || !isLast(settled) || (known && edtf(last) <= known)) return date
    return {
      edtf: `${begun}/${edtf(last)}`,
      inferred: date.inferred || settled.inferred,
      cites: [...date.cites, { start: c.start, end: c.end }, ...settled.cites],
    }
  }

  /** What a date is read against. */
  #momentOf(c: DateChunk, status: Status, present: Timed['present'], visit: string | undefined): Moment {
    // weekdays and "yesterday" go back to publication whatever the heading
    const open = (this.#rowed ?? this.#headed) !== undefined && !c.from.y && c.from.m !== 0
    const moment = this.#moment(c, status, present, visit)
    return open ? moment : { ...moment, published: this.x.published }
  }

  /** What "the next day" was settled to: of two acts of one sentence it is the same day. */
  #anchored: { readonly at: DateChunk; readonly dated: Dated | undefined } | undefined

  #settle(c: DateChunk, status: Status, present: Timed['present'], visit: string | undefined): Dated | undefined {
    if (c.anchored === undefined) return this.#settleNow(c, status, present, visit)
    if (this.#anchored?.at !== c) this.#anchored = { at: c, dated: this.#settleNow(c, status, present, visit) }
    return this.#anchored.dated
  }

  #settleNow(c: DateChunk, status: Status, present: Timed['present'], visit: string | undefined): Dated | undefined {
    const now = this.#momentOf(c, status, present, visit)
    const settled = settle(c, now)
    if (!settled) return undefined
    const cites: Span[] = []
    const { publishedAt } = this.x
    // "October last year" has its year from publication
    const isRelative = c.from.y > 0 && !this.#saysYear(c)
    if (isRelative && publishedAt) cites.push(publishedAt)
    if (!settled.inferred) return { ...settled, inferred: isRelative, cites }
    // what it was read against, it rests on
    const restsOn = (without: Partial<Moment>) => settle(c, { ...now, ...without })?.edtf !== settled.edtf
    const year = this.#yearOf(c)
    if (now.published && publishedAt && restsOn({ published: undefined, ...(this.#isOfYear(year) ? { year: 0 } : {}) }))
      cites.push(publishedAt)
    else if (year && restsOn({ year: 0 })) cites.push(year)
    if (now.day && c.days !== undefined) cites.push({ start: now.day.start, end: now.day.end })
    if (this.#lastYear && restsOn({ lastYear: 0 })) cites.push(this.#lastYear)
    const before = this.#dayBefore(status)
    if (before && restsOn({ anchor: undefined })) cites.push(before.at)
    return { ...settled, cites }
  }

  /** Whether a year told is that of publication. */
  #isOfYear(c: DateChunk | undefined): boolean {
    return c?.from.y === this.x.published?.y
  }

  #saysYear(c: DateChunk): boolean {
    const { shape, value } = this.x.tokens
    for (let k = c.start; k < c.end; k++)
      if (shape[k] & Shape.number && (value[k] === c.from.y || value[k] === c.from.y % 100)) return true
    return false
  }

  #goOnFrom(day: YearMonthDay, at: Span): void {
    this.#lastDay = { day, at }
    if (!this.isToCome(edtf(day))) this.#lastPast = this.#lastDay
  }

  /** The day told last that "that day" of an act goes back to. */
  #dayBefore(status: Status): DayTold | undefined {
    return (status === 'held' ? this.#lastPast : undefined) ?? this.#lastDay
  }

  /** Whether a day lies after publication, so that an act told as held is still to come. */
  isToCome(value: string): boolean {
    const p = this.x.published
    const first = firstDay(value)
    if (!p || !first) return false
    if (first.y !== p.y) return first.y > p.y
    if (!first.m || !p.m) return false
    // a season: from its first month
    if (first.m > 12) return (first.m - 20) * 3 > p.m
    return first.m > p.m || (first.m === p.m && first.d > p.d && p.d > 0)
  }

  /** Whether publication lies behind the first day and not behind the last. */
  isGoingOn(value: string): boolean {
    const p = this.x.published
    const days = p?.d && value.length === 21 && !value.includes('X') ? bounds(value) : undefined
    return !!days && days[0] < dayNumber(p!) && dayNumber(p!) <= days[1]
  }

  /** Whether publication lies behind the last day that a date can mean. */
  isOver(value: string): boolean {
    const p = this.x.published
    const days = p?.d ? bounds(value) : undefined
    return !!days && days[1] < dayNumber(p!)
  }

  /** What a sentence told is what "that day" and "the same year" go back to. */
  remember(s: Sentence, found: readonly Timed[]): void {
    const planned = found.length > 0 && found.every((act) => act.status === 'planned')
    // "the vote, which is on 4 November": of what is no contact the tense is not known
    const present = found.length ? undefined : 'near'

    for (const c of s.chunks) {
      if (c.kind !== 'date') continue
      if (c.from.y > 0) this.#lastYear = c
      // "a day earlier" was settled with its act, from which it would go back once more
      if (c.anchored) continue
      // so was "on Monday", with the tense of its act
      if (c === this.#lastDay?.at) continue
      const day = settle(c, this.#momentOf(c, planned ? 'planned' : 'held', present, undefined))
      const at = day && firstDay(day.edtf)
      if (day && at?.d && at.y && !day.edtf.includes('/') && isDay(at) && !this.x.is(c.start - 1, C.since))
        this.#goOnFrom(at, c)
    }
  }
}

/** Whether a text that goes on from month to month is still in the year it told last: "in May 2011 …, in October", but not "in October 2011 …, on 3 March". */
function goesOnIn({ from }: DateChunk, told: DateChunk): boolean {
  return !from.m || from.m + BACK >= told.from.m
}

/** Months by which it may go back. */
const BACK = 1

/** The first day behind another that is such a weekday. */
function nextWeekday(day: YearMonthDay, weekday: number): YearMonthDay {
  const n = dayNumber(day)
  return fromDayNumber(n + ((weekday - weekdayOf(n) + 6) % 7) + 1)
}

/** The days from a day on, where it is told in full or but for its year. */
function lastDayOf(value: string, days: number): string {
  if (value.length !== 10 || days < 2 || days > 31) return value
  const open = value.startsWith('XXXX')
  const day = firstDay(open ? value.replace('XXXX', '2001') : value)
  if (!day?.d || !day.y) return value
  const last = edtf(fromDayNumber(dayNumber(day) + days - 1))
  return `${value}/${open ? last.replace(/^..../, 'XXXX') : last}`
}
