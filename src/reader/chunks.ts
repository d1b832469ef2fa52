import { Shape } from '../text/scan.ts'
import type { Context } from './context.ts'
import { dateAt } from './dates.ts'
import { C, COUNTS, DEFINITE, EVENT_NOUN, GROUP_NOUN, IN_CAPITALS, INSTRUMENT_NOUN } from './lexicon.ts'
import type {
  Body,
  DateChunk,
  EventMention,
  Geo,
  Group,
  Instrument,
  Mention,
  Office,
  Person,
  Span,
} from './mentions.ts'
import { type Names, STARTS } from './names.ts'
import { isAdjectiveBehind } from './noun-first.ts'
import { partyOfBody } from './parties.ts'
import { SharedOffices } from './shared-offices.ts'

/**
 * The mentions of a block in the order of the text. Mentions do not overlap; what is inside one (the country in
 * an office, the date in an event's name) belongs to it.
 */
export function chunks(n: Names, from: number, limit: number): Mention[] {
  return new Chunker(n, from, limit).run()
}

// Reused from block to block, by token: what begins there, whether a longer name covers it, and which nouns are in reach.
const DATE = 1
const BODY = 2
const OFFICE = 4
const COVERED = 8
let marks = new Uint8Array(1024)
let near = new Uint8Array(1024)
let nextGroup = new Int32Array(1024)
/** How far the noun of a group, and of an instrument or event, can stand behind the first word of its mention. */
const GROUP_REACH = 12
const REACH = 9
const NOWHERE = 1 << 30
/** Payload of `including`: all of it are told, not some. */
const CONSISTS = 2

class Chunker {
  readonly n: Names
  readonly x: Context
  readonly from: number
  readonly limit: number
  readonly bodies = new Map<number, Body | EventMention>()
  readonly bodyEnds = new Map<number, Body>()
  readonly offices = new Map<number, Office>()
  readonly dates = new Map<number, DateChunk>()

  constructor(n: Names, from: number, limit: number) {
    this.n = n
    this.x = n.x
    this.from = from
    this.limit = limit
  }

  run(): Mention[] {
    if (this.limit >= marks.length) {
      marks = new Uint8Array(this.limit * 2)
      near = new Uint8Array(this.limit * 2)
      nextGroup = new Int32Array(this.limit * 2)
    } else marks.fill(0, this.from, this.limit)
    this.#findDates()
    this.#findBodies()
    for (const start of this.dates.keys()) marks[start] |= DATE
    for (const b of this.bodies.values()) {
      marks[b.start] |= BODY
      for (let k = b.start; k < b.end && k < this.limit; k++) marks[k] |= COVERED
    }
    for (const start of this.bodies.keys()) marks[start] |= BODY
    this.#findOffices()
    for (const start of this.offices.keys()) marks[start] |= OFFICE
    this.#reach()
    const found: Mention[] = []
    const shared = new SharedOffices(this.x)
    let i = this.from
    while (i < this.limit) {
      let m = this.#at(i)
      if (m) {
        if (m.kind === 'person') m = shared.share(this.#ledByOwn(m, found.at(-1)), found)
        found.push(m)
        if (m.kind === 'person' && m.name && !m.weak) this.n.tell(m.name)
        i = Math.max(m.end, i + 1)
      } else i++
    }
    return found
  }

  /**
   * Marks, from the end to the beginning, where the noun of a group, an instrument or an event can be reached over words of
   * its noun phrase, so that only there those are tried. It may say so too often, never too seldom.
   */
  #reach(): void {
    const { x, n, from, limit } = this
    const { shape, value } = x.tokens
    const { geoOf, knownOf } = n
    let group = NOWHERE
    let instrument = NOWHERE
    let event = NOWHERE
    for (let k = limit - 1; k >= from; k--) {
      const s = shape[k]
      let goes = GROUP_NOUN | INSTRUMENT_NOUN | EVENT_NOUN
      const bits = x.is(k, C.goesOn)
      if (geoOf[k] || knownOf[k] || marks[k] & COVERED) {
        // what is inside another name is passed over with it
      } else if (s & Shape.punct) {
        const v = value[k]
        goes = v === 0x2013 ? goes : v === 45 ? INSTRUMENT_NOUN | EVENT_NOUN : v === 47 ? GROUP_NOUN : 0
      } else if (!(s & Shape.number)) {
        goes =
          s & Shape.lower && !(s & Shape.joined)
            ? bits
            : s & Shape.lower
              ? bits | (bits >> IN_CAPITALS) | GROUP_NOUN
              : bits >> IN_CAPITALS
      }
      if (!(goes & GROUP_NOUN)) group = NOWHERE
      if (!(goes & INSTRUMENT_NOUN)) instrument = NOWHERE
      if (!(goes & EVENT_NOUN)) event = NOWHERE
      if (bits & COUNTS) {
        const after = x.after(k)
        if (after < limit && nextGroup[after] < group) group = nextGroup[after]
      }
      const noun = x.is(k, C.mentionNoun)
      if (noun) {
        if (noun & GROUP_NOUN) group = k
        if (noun & INSTRUMENT_NOUN) instrument = k
        if (noun & EVENT_NOUN) event = k
      }
      nextGroup[k] = group
      near[k] =
        (group - k < GROUP_REACH ? GROUP_NOUN : 0) |
        (instrument - k < REACH ? INSTRUMENT_NOUN : 0) |
        (event - k < REACH ? EVENT_NOUN : 0)
      // no noun phrase goes on to another line
      if (s & Shape.newline) group = instrument = event = NOWHERE
    }
  }

  #findDates(): void {
    const { x, limit } = this
    const { shape } = x.tokens
    for (let i = this.from; i < limit;) {
      if (!(shape[i] & Shape.number) && !x.is(i, C.opensDate)) {
        i++
        continue
      }
      const d = dateAt(x, i, limit)
      if (d && d.end <= limit) {
        this.dates.set(this.#dateStart(i, !!d.to), { kind: 'date', ...d, start: this.#dateStart(i, !!d.to) })
        i = d.end
      } else i++
    }
  }

  /** Where the noun comes first, its article is the date's: "le 5 mai", "du 7 au 11 mai". */
  #dateStart(i: number, interval: boolean): number {
    const { x } = this
    const p = i - 1
    if (!x.nounFirst || p < this.from || x.tokens.shape[i] & Shape.newline) return i
    return x.is(p, C.article) || (interval && x.is(p, C.of) && !x.is(i, C.article)) ? p : i
  }

  #findBodies(): void {
    const { n, x } = this
    const t = x.tokens
    let floor = this.from
    for (let i = this.from; i < this.limit; i++) {
      const starts = n.knownOf[i] & STARTS
      if (!starts && !x.is(i, C.capHead) && !(t.shape[i] & Shape.upper && n.acronyms.size > 0)) continue
      const known = starts ? n.known.get(i) : undefined
      // "Trade and Marketing Mission to Mexico" is a journey
      if (x.is(i, C.visitNoun) && (x.is(i - 1, C.visitKind) || x.is(i - 1, C.sector))) continue
      const head =
        (x.is(i, C.bodyHead) || x.is(i, C.armHead) || x.is(i, C.eventHead)) &&
        t.shape[i] & Shape.cap &&
        !(x.lexicon.get(x.lex[i], C.honorific) && !x.is(i, C.eventHead)) &&
        !(n.geoOf[i] && (x.nounFirst || n.geoAt(i)!.end > n.geoAt(i)!.start + 1)) &&
        !n.opensName(i, this.limit) &&
        !(x.is(i, C.officeRank) && x.is(i + 1, C.officeHead) && t.shape[i + 1] & Shape.cap)
      if (
        known &&
        !(known.end < this.limit && this.#headSoon(known.end)) &&
        !(known.end - i > 1 && n.tightDash(i - 1) && x.is(known.end - 1, C.eventHead))
      ) {
        const entry = x.gazetteer.entry(known.entry)
        let end = known.end
        let acronym: string | undefined
        if (x.isPunct(end, 40) && x.isPunct(end + 2, 41) && t.shape[end + 1] & (Shape.upper | Shape.dotted)) {
          acronym = t.slice(end + 1, end + 2)
          end += 3
        }
        if (entry.kind === 'event') {
          // "TICAD IV", "TICAD 9", "COP28"
          let last = known.end
          const number =
            t.shape[last] & Shape.number
              ? t.end[last] - t.start[last] <= 4 && !x.is(last + 1, C.month)
              : t.shape[last] & Shape.cap && isRoman(t.key(last))
          if (last < this.limit && end === last && number && !(t.shape[last] & Shape.newline)) end = ++last
          const e = n.event(i, last, 'forum', true)
          this.bodies.set(i, { ...e, entry, eventKind: n.eventKindIn(i, known.end) ?? 'forum' })
          // "COP26 President"
          if (x.is(last, C.officeHead) && x.isCap(last))
            this.bodyEnds.set(last, {
              kind: 'body',
              start: i,
              end: last,
              name: t.words(i, last),
              nameSpan: { start: i, end: last },
              arm: false,
              site: false,
              company: false,
              entry,
              possessive: false,
            })
        } else {
          const body: Body = {
            kind: 'body',
            start: i,
            end,
            name: t.words(i, known.end),
            nameSpan: { start: i, end: known.end },
            arm: false,
            site: false,
            company: false,
            entry,
            possessive: (t.shape[end - 1] & Shape.possessive) !== 0,
            ...(acronym ? { acronym } : {}),
          }
          this.bodies.set(i, body)
          this.bodyEnds.set(end, body)
          if (acronym) this.bodyEnds.set(known.end, body)
        }
        floor = end
        i = end - 1
        continue
      }
      // "Eastern Partnership Mayors’ Conference": an event's head behind makes the whole run its name
      if (head && !x.is(i, C.eventHead) && this.#eventSoon(i)) continue
      if (head) {
        const b = n.bodyAround(i, floor, this.limit)
        // "Mission by", "Delegation of": a bare noun in capitals
        const bare = b && b.end - b.start === 1 && (x.is(i, C.visitNoun) || x.is(i, C.delegation))
        // and no part of the body behind it: "Delegation of the Parliament of Ghana"
        if (x.is(i, C.delegation) && x.is(i + 1, C.of) && x.is(i + 2, C.article) && x.is(i + 3, C.armHead)) {
          floor = i + 1
          continue
        }
        if (b && !bare && (b.end - b.start > 1 || t.shape[i] & Shape.upper || (b.kind === 'body' && b.arm))) {
          // a bare word in capitals is no name: "Mission", "Meeting"
          const geoOnly = n.geoOf[b.start] && b.end - b.start === 1
          if (!geoOnly) {
            this.bodies.set(b.start, b)
            if (b.kind === 'body') {
              this.bodyEnds.set(b.end, b)
              if (b.acronym) n.acronyms.set(t.hash1[b.nameSpan.end + 1], b)
              if (b.nameSpan.end !== b.end) this.bodyEnds.set(b.nameSpan.end, b)
            }
            floor = b.end
            i = b.end - 1
            continue
          }
        }
      }
      // "WADA", once told what it stands for
      if (t.shape[i] & Shape.upper && n.acronyms.size > 0 && !n.geoOf[i]) {
        const full = n.acronyms.get(t.hash1[i])
        if (full && full.nameSpan.end <= i) {
          const body: Body = {
            ...full,
            start: i,
            end: i + 1,
            nameSpan: { start: i, end: i + 1 },
            possessive: (t.shape[i] & Shape.possessive) !== 0,
          }
          this.bodies.set(i, body)
          this.bodyEnds.set(i + 1, body)
          floor = i + 1
          continue
        }
      }
      // "le gouvernement québécois", "l’université de Dakar"
      if (x.nounFirst && !head && t.shape[i] & Shape.lower && !x.is(i, C.eventHead)) {
        if (n.geoOf[i]) continue
        const b = this.#lowBodyFrom(i, floor)
        if (b) {
          this.bodies.set(b.start, b)
          this.bodyEnds.set(b.end, b)
          if (b.acronym) n.acronyms.set(t.hash1[b.nameSpan.end + 1], b)
          floor = b.end
          i = b.end - 1
        }
        continue
      }
      // "the Russian government", "Québec’s authorities", "the provincial Parliament"
      if (x.is(i, C.armHead) && t.shape[i] & Shape.lower && !x.is(i, C.visitNoun) && !x.is(i, C.delegation)) {
        let s = i
        while (
          s > floor &&
          !(t.shape[s - 1] & Shape.punct) &&
          (x.is(s - 1, C.officeRank) || x.is(s - 1, C.portfolio)) &&
          t.shape[s - 1] & Shape.lower
        )
          s--
        const geo = n.geoEnds.get(s)
        const end = x.after(i)
        let owner = geo && geo.start >= floor ? geo : undefined
        let stop = end
        if (!owner && x.is(end, C.of)) {
          let q = x.is(end + 1, C.article) ? end + 2 : end + 1
          // "the ministries of foreign affairs of Peru and Finland"
          const field = n.portfolioEnd(q, this.limit, false)
          if (field > q && x.is(field, C.of)) q = x.is(field + 1, C.article) ? field + 2 : field + 1
          const g = n.geoAt(q)
          if (g && g.start === q && !g.adjective && q < this.limit) {
            owner = g
            stop = g.end
          }
        }
        if (owner || x.is(i - 1, C.article) || s < i) {
          const start = geo && owner === geo ? geo.start : s
          const body: Body = {
            kind: 'body',
            start,
            end: stop,
            name: t.words(s, end),
            nameSpan: { start: s, end },
            arm: true,
            site: false,
            company: false,
            possessive: (t.shape[end - 1] & Shape.possessive) !== 0,
            ...(owner ? { owner } : {}),
          }
          this.bodies.set(start, body)
          this.bodyEnds.set(stop, body)
          floor = stop
          i = stop - 1
        }
      }
    }
  }

  /** A body in small letters, where the noun comes first: an arm behind its article, another by a name in it. */
  #lowBodyFrom(i: number, floor: number): Body | undefined {
    const { n, x } = this
    const group = x.lexicon.get(x.lex[i], C.delegation)
    if (x.is(i, C.visitNoun) || group || (x.is(i, C.verb) && !x.is(i - 1, C.article))) return undefined
    const b = n.bodyAround(i, floor, this.limit)
    if (b?.kind !== 'body') return undefined
    if (b.arm)
      return b.owner || b.end > x.after(i) || x.is(b.start - 1, C.article) || x.is(b.start - 1, C.of) ? b : undefined
    for (let k = b.start; k < b.end; k++) if (x.isCap(k) && !n.geoOf[k]) return b
    // "l’université de Dakar"
    return b.owner && !b.owner.adjective && x.is(i, C.siteHead) ? b : undefined
  }

  /** A body's or event's head goes on behind a known name: "ASEAN Inter-Parliamentary Assembly", "G20 Leaders’ Summit". */
  #headSoon(i: number): boolean {
    const { x } = this
    if (x.nounFirst) return false
    const t = x.tokens
    for (let k = i; k < Math.min(i + 6, this.limit); k++) {
      // "EAC–SADC Summit"
      if (
        k === i &&
        t.shape[k] & Shape.punct &&
        (x.isPunct(k, 0x2013) || x.isPunct(k, 45)) &&
        !((t.shape[k] | t.shape[k + 1]) & Shape.spaced)
      )
        continue
      if (!(t.shape[k] & Shape.cap) || t.shape[k] & Shape.newline) return false
      if (x.is(k, C.officeHead) && !isPossessive(t.shape[k])) return false
      if (x.is(k, C.eventHead) || x.is(k, C.bodyHead)) return true
    }
    return false
  }

  /** An event's head word follows in the same capitalised run. */
  #eventSoon(i: number): boolean {
    const { x } = this
    if (x.nounFirst) return false
    const t = x.tokens
    if (t.shape[i] & Shape.possessive) return false
    for (let k = x.after(i); k < Math.min(i + 6, this.limit); k++) {
      if (!(t.shape[k] & Shape.cap) || t.shape[k] & Shape.newline) return false
      if (x.is(k, C.eventHead) && !x.is(k, C.armHead) && !x.is(k, C.bodyHead)) return true
      if ((x.is(k, C.officeHead) || x.is(k, C.honorific)) && !isPossessive(t.shape[k])) return false
      if (isPossessive(t.shape[k]) && !x.is(k, C.officeHead)) return false
    }
    return false
  }

  #findOffices(): void {
    const { n, x } = this
    let floor = this.from
    for (let i = this.from; i < this.limit; i++) {
      const b = marks[i] & BODY ? this.bodies.get(i) : undefined
      // an office may open an event's name, but not "Heads of State Summit"
      const office = x.is(i, C.officeHead) && !x.lexicon.get(x.lex[i], C.eventHead)
      if (b && b.end > i + 1 && !(office && b.kind === 'event')) {
        i = b.end - 1
        continue
      }
      if (!x.is(i, C.officeHead)) continue
      // "Deputy Foreign Minister": the rank of the office that follows
      if (x.is(i, C.officeRank) && this.#rankOf(i)) continue
      if (!this.#isOfficeHere(i)) continue
      const o = n.officeAround(
        i,
        floor,
        this.limit,
        (k) => this.bodies.get(k),
        (k) => this.bodyEnds.get(k),
      )
      if (!o) continue
      this.offices.set(o.span.start, o)
      floor = o.span.end
      i = o.span.end - 1
    }
  }

  #rankOf(i: number): boolean {
    const { x } = this
    // "Deputy Assistant Secretary" may be a phrase for another reason; "High Commissioner" is one office
    let k = x.lexicon.get(x.lex[i], C.officeHead) ? x.after(i) : x.afterOf(i, C.officeRank)
    while (
      k < this.limit &&
      !(x.tokens.shape[k] & (Shape.newline | Shape.punct)) &&
      !x.is(k, C.officeHead) &&
      (x.is(k, C.officeRank) || x.is(k, C.portfolio)) &&
      k - i < 5
    )
      k++
    return (
      k < this.limit &&
      !(x.tokens.shape[k] & (Shape.newline | Shape.punct)) &&
      !!x.is(k, C.officeHead) &&
      (x.tokens.shape[k] & Shape.cap) === (x.tokens.shape[i] & Shape.cap)
    )
  }

  /** "heads" and "chairs" are verbs as often as offices: a lower-case head needs a frame of its own. */
  #isOfficeHere(i: number): boolean {
    const { x, n } = this
    const t = x.tokens
    // "5:40 PM"
    if (i > this.from && t.shape[i - 1] & Shape.number && t.end[i] - t.start[i] === 2) return false
    // "Governor Heads Trade Mission"
    if (x.is(i, C.lead) && !x.is(i + 1, C.of)) return false
    if (t.shape[i] & Shape.cap)
      return !(x.is(i, C.verb) && t.shape[i] & Shape.newline && !x.is(i + 1, C.of)) || !!x.is(i, C.officeRank)
    const p = i - 1
    if (p < this.from || t.shape[i] & Shape.newline) return true
    // "justice", "general": things as often as offices
    if (x.is(i, C.portfolio) && !(t.shape[i + 1] & Shape.cap) && !x.is(p, C.article) && !x.is(p, C.officeRank))
      return false
    if (
      x.is(i, C.verb) &&
      !(
        x.is(p, C.article) ||
        x.is(p, C.possessive) ||
        x.is(p, C.officeRank) ||
        t.shape[p] & Shape.possessive ||
        x.isPunct(p, 44) ||
        // "du président", which is a verb's form, too
        (x.nounFirst && (x.is(p, C.of) || x.is(p, C.to) || x.is(p, C.with) || x.is(p, C.by)))
      )
    )
      return false
    if (
      x.is(p, C.article) ||
      x.is(p, C.possessive) ||
      x.is(p, C.definite) ||
      x.is(p, C.officeRank) ||
      n.geoOf[p] ||
      t.shape[p] & Shape.possessive ||
      x.isPunct(p, 44)
    )
      return true
    if (
      x.is(p, C.portfolio) ||
      x.is(p, C.and) ||
      x.is(p, C.other) ||
      x.is(p, C.cardinal) ||
      x.is(p, C.two) ||
      this.bodyEnds.has(i) ||
      x.is(p, C.by) ||
      x.is(p, C.with) ||
      x.is(p, C.between) ||
      x.is(p, C.both)
    )
      return true
    return x.is(i + 1, C.of) !== 0 || (t.shape[i + 1] & Shape.cap) !== 0
  }

  // ---------- one mention ----------

  #at(i: number): Mention | undefined {
    const { x, n } = this
    const t = x.tokens
    const mark = marks[i]
    const nouns = near[i]
    const cap = (t.shape[i] & Shape.cap) !== 0
    if (!(mark & ~COVERED) && !nouns && !cap && !n.geoOf[i] && !x.is(i, C.opensMention)) return undefined
    const date = mark & DATE ? this.dates.get(i) : undefined
    if (date && !(this.bodies.get(i)?.kind === 'event' && !date.from.d)) return date
    const group = nouns & GROUP_NOUN ? this.#groupAt(i) : undefined
    if (group) return group
    const person =
      cap || mark & OFFICE || x.is(i, C.counterpart) || (x.nounFirst && x.is(i, C.honorific))
        ? this.#personAt(i)
        : undefined
    if (person?.weak && !person.offices.length) {
      // "Indusfood exhibition", "SEMICON Taiwan trade fair"
      const event = this.#lowEventAt(i)
      if (event && event.end > person.end) return event
    }
    if (person) return person
    const instrument = nouns & INSTRUMENT_NOUN ? this.#instrumentAt(i) : undefined
    if (instrument) return instrument
    const body = mark & BODY ? this.bodies.get(i) : undefined
    if (body?.kind === 'event' && body.entry) {
      // "Eurosatory 2022 international defence and security trade fair"
      const longer = this.#lowEventAt(i)
      if (longer && longer.end > body.end) return { ...longer, entry: body.entry, named: true }
    }
    if (body?.kind === 'body') return this.#officeOfBody(body) ?? this.#bodyMeeting(body) ?? body
    if (body) return body
    const low = nouns & EVENT_NOUN ? this.#lowEventAt(i) : undefined
    if (low) return low
    const geo = n.geoOf[i] ? n.geos.get(i) : undefined
    if (geo) {
      // "his Russian counterpart Sergey Lavrov"
      if (!geo.possessive && x.is(geo.end, C.counterpart) && t.shape[geo.end] & Shape.lower) {
        const person = this.#personAt(geo.end)
        if (person) return { ...person, start: i }
      }
      // "the Kazakh diplomat"
      if (x.is(geo.end, C.roleNoun) && (geo.adjective || geo.possessive) && t.shape[geo.end] & Shape.lower)
        return { kind: 'anaphor', start: i, end: geo.end + 1, which: 'role', owner: geo }
      return geo
    }
    if (
      x.is(i, C.roleNoun) &&
      t.shape[i] & Shape.lower &&
      i > this.from &&
      (x.is(i - 1, C.possessive) || x.is(i - 1, C.article))
    )
      return { kind: 'anaphor', start: i, end: i + 1, which: 'role' }
    if (x.is(i, C.sides) && this.#sidesHere(i)) return { kind: 'anaphor', start: i, end: x.after(i), which: 'sides' }
    const he = x.is(i, C.he)
    if (he && !(t.shape[i] & Shape.upper && t.end[i] - t.start[i] > 1))
      return { kind: 'anaphor', start: i, end: i + 1, which: he === 1 ? 'he' : 'she' }
    if (x.is(i, C.they)) return { kind: 'anaphor', start: i, end: i + 1, which: 'they' }
    if (x.is(i, C.it) && !(t.shape[i] & Shape.upper)) return { kind: 'anaphor', start: i, end: i + 1, which: 'it' }
    return undefined
  }

  /** "United Nations High Commissioner for Refugees (UNHCR) Filippo Grandi": an organisation that is called by its head's office. */
  #officeOfBody(body: Body): Person | undefined {
    const { x, n } = this
    if (!body.entry || body.possessive) return undefined
    const { start, end } = body.nameSpan
    let head = start
    while (head < end && !x.is(head, C.officeHead)) head++
    if (head >= end || !x.is(x.afterOf(head, C.officeHead), C.for)) return undefined
    const h = n.honorifics(body.end, this.limit)
    const stop = n.nameEnd(h.end, this.limit, true)
    if (stop === h.end || x.tokens.shape[body.end] & Shape.newline) return undefined
    const span = { start: head, end }
    const office: Office = {
      text: x.tokens.slice(head, end),
      cites: [span],
      head: x.tokens.key(x.afterOf(head, C.officeHead) - 1),
      plural: false,
      span,
      owner: body,
    }
    return {
      kind: 'person',
      start: body.start,
      end: stop,
      name: { start: h.end, end: stop },
      offices: [office],
      gender: h.gender,
      weak: false,
      plural: false,
      definite: false,
    }
  }

  /** "the Secretary" is "the secretaries" only before a verb or the like; a geo or name behind makes it an office. */
  #sidesHere(i: number): boolean {
    const { x, n } = this
    const end = x.after(i)
    // "the Ministers of Agriculture of Uruguay and Paraguay"
    if (x.is(end, C.of) && n.portfolioEnd(end + 1, this.limit, true) > end + 1) return false
    return (
      !(x.is(end, C.of) && n.geoAt(x.is(end + 1, C.article) ? end + 2 : end + 1)) &&
      !n.nameStartsAt(end, this.limit) &&
      !n.geoOf[end]
    )
  }

  #personAt(i: number): Person | undefined {
    const { x, n } = this
    const t = x.tokens
    if (x.is(i, C.sides) && this.#sidesHere(i)) return undefined
    const limit = this.limit
    let k = i
    const hon = n.honorifics(i, limit)
    let gender = hon.gender
    k = hon.end
    if (hon.end > i && x.is(k, C.article)) k++
    let office = this.offices.get(k)
    if (!office && hon.end > i) {
      // "General Secretary", "Lieutenant Governor": the honorific is the office's own first word
      office = this.offices.get(i)
      if (office) k = i
    }
    const definite = i > 0 && !!x.is(i - 1, C.article)
    if (x.nounFirst && !gender && i > 0) gender = x.is(i - 1, C.feminine) ? 3 : x.is(i - 1, C.masculine) ? 2 : 0
    const standsFor = t.shape[k] & Shape.upper && hon.end === i ? n.letters.get(t.hash1[k]) : undefined
    if (standsFor) office = { ...standsFor, cites: [{ start: k, end: k + 1 }], span: { start: k, end: k + 1 } }
    if (office) {
      const offices = [office]
      k = office.span.end
      for (let round = 0; round < 3; round++) {
        const next = this.#joinedOffice(k, offices[0], definite)
        if (!next) break
        // one person's two offices are one in the record: "Vice President and Minister of Foreign Affairs"
        offices[offices.length - 1] = joined(offices[offices.length - 1], next, t.slice(k, k + 1), k)
        k = next.span.end
      }
      // "Foreign Minister Senator Penny Wong", "Special Representative Ambassador Sung Kim"
      const title = this.offices.get(k)
      if (
        title &&
        !title.owner &&
        !title.plural &&
        title.span.start === k &&
        !(t.shape[k] & Shape.newline) &&
        !(t.shape[k - 1] & Shape.possessive) &&
        n.nameStartsAt(n.honorifics(title.span.end, limit).end, limit)
      ) {
        offices.push(title)
        k = title.span.end
      }
      const owners = office.plural ? this.#ownersAfter(offices[offices.length - 1], k) : undefined
      if (owners) {
        const end = owners[owners.length - 1].end
        return { kind: 'person', start: i, end, offices, gender, weak: false, plural: true, definite, owners }
      }
      // "the FM (First Minister)": what letters stand for, told behind them
      const told =
        office.span.end - office.span.start === 1 && t.shape[office.span.start] & Shape.upper && x.isPunct(k, 40)
          ? this.offices.get(k + 1)
          : undefined
      if (told && !told.plural && x.isPunct(told.span.end, 41)) {
        n.letters.set(t.hash1[office.span.start], told)
        return {
          kind: 'person',
          start: i,
          end: told.span.end + 1,
          offices: [told],
          gender,
          weak: false,
          plural: false,
          definite,
        }
      }
      // "External Affairs Minister (EAM) S Jaishankar": the letters stand for the office from here on
      if (x.isPunct(k, 40) && x.isPunct(k + 2, 41) && t.shape[k + 1] & Shape.upper && k + 3 <= limit) {
        if (!office.plural) n.letters.set(t.hash1[k + 1], office)
        k += 3
      }
      const possessive = (t.shape[k - 1] & Shape.possessive) !== 0
      const h = n.honorifics(k, limit)
      gender ||= h.gender
      if (!possessive) {
        const e = n.nameEnd(h.end, limit, true)
        if (e > h.end && !(t.shape[h.end] & Shape.newline)) {
          const person: Person = {
            kind: 'person',
            start: i,
            end: e,
            name: { start: h.end, end: e },
            offices,
            gender,
            weak: false,
            plural: office.plural,
            definite,
          }
          return this.#moreOffices(this.#ownedBehind(person))
        }
      }
      const apposed = possessive ? undefined : this.#apposedName(k)
      if (apposed && (!office.plural || offices.length > 1)) {
        const person: Person = {
          kind: 'person',
          start: i,
          end: apposed.end,
          name: apposed.name,
          offices,
          gender: gender || apposed.gender,
          weak: false,
          plural: false,
          definite,
        }
        return this.#moreOffices(person)
      }
      return {
        kind: 'person',
        start: i,
        end: k,
        offices,
        gender,
        weak: false,
        plural: office.plural,
        definite,
        ...(x.is(k, C.counterpart) || x.is(i, C.counterpart) ? { counterpart: true } : {}),
      }
    }
    // "his Russian counterpart Sergey Lavrov"
    if (x.is(i, C.counterpart)) {
      const word = x.after(i)
      // "ses homologues français et allemand", "son homologue tchadien, M. Abderaman Koulamallah"
      const theirs = x.nounFirst ? this.#ownersBehind(word) : []
      // "his counterpart of Guyana, Hugh Todd"
      const land =
        !x.nounFirst && (x.is(word, C.from) || x.is(word, C.of))
          ? n.geoAt(x.is(word + 1, C.article) ? word + 2 : word + 1)
          : undefined
      const geo2 = land?.adjective ? undefined : land
      const next = theirs.at(-1)?.end ?? word
      const h = n.honorifics(next, limit)
      const first = x.nounFirst ? h.end : next
      const e = n.nameEnd(first, limit, true)
      const comma = e === first ? (this.#apposedName(next) ?? (geo2 && this.#apposedName(geo2.end))) : undefined
      const name = e > first ? { start: first, end: e } : comma?.name
      gender ||= h.gender || (comma?.gender ?? 0)
      const geo = x.nounFirst ? undefined : n.geoEnds.get(i)
      return {
        kind: 'person',
        start: i,
        end: name ? (comma ? comma.end : name.end) : geo2 ? geo2.end : next,
        ...(name ? { name } : {}),
        offices: [],
        gender,
        weak: false,
        plural: x.isPlural(i),
        definite: false,
        counterpart: true,
        ...(geo ? { owners: [geo] } : theirs.length ? { owners: theirs } : geo2 ? { owners: [geo2] } : {}),
      }
    }
    if (this.bodies.has(k) && hon.end === i) return undefined
    if (hon.end === i && (n.geoOf[i] || !(t.shape[i] & Shape.cap))) return undefined
    // "Grand-Saint-Bernard": no name begins behind a hyphen
    if (x.nounFirst && hon.end === i && t.shape[i] & Shape.joined) return undefined
    const e = n.nameEnd(k, limit, hon.end > i)
    if (e === k || (hon.end > i && t.shape[k] & Shape.newline)) return undefined
    if (this.#bodyInside(k, e)) return undefined
    const strong = hon.end > i || n.isStrongName(k, e) || (e - k === 1 && n.told.has(t.hash1[k]))
    // a letter or an abbreviation alone is no one: "COVID", "E.O."
    if (!strong && e - k === 1 && t.shape[k] & (Shape.initial | Shape.dotted | Shape.upper)) return undefined
    const person: Person = {
      kind: 'person',
      start: i,
      end: e,
      name: { start: k, end: e },
      offices: [],
      gender,
      weak: !strong,
      plural: false,
      definite,
    }
    // "Wang Yi of China"
    let words = x.is(e, C.of) && strong && e - k > 1 && (x.is(k - 1, C.and) > 0 || x.isPunct(k - 1, 44))
    for (let j = k; j < e && words; j++) words = !x.lex[j] || x.is(j, C.particle) > 0
    const q = words ? (x.is(e + 1, C.article) ? e + 2 : e + 1) : limit
    const land = q < limit && !(t.shape[e - 1] & Shape.possessive) ? n.geos.get(q) : undefined
    if (land && !land.adjective && land.entry.kind === 'country')
      return this.#moreOffices({ ...person, end: land.end, owners: [land] })
    return this.#moreOffices(person)
  }

  /** "a delegation of the Bank led by its Vice President": the office is held in what the delegation is of. */
  #ledByOwn(p: Person, before: Mention | undefined): Person {
    const { x } = this
    const office = p.offices[0]
    if (before?.kind !== 'group' || !office || office.owner || !x.is(p.start - 1, C.possessive)) return p
    const k = x.isPunct(before.end, 44) ? before.end + 1 : before.end
    const owner = before.owners[0]
    if (!owner || !x.is(k, C.led) || x.after(k) !== p.start - 1) return p
    return { ...p, offices: [{ ...office, owner }, ...p.offices.slice(1)] }
  }

  /** Whose counterparts: "homologues **français et allemand**", "homologue **du Bénin**". */
  #ownersBehind(k: number): Geo[] {
    const { x, n } = this
    const owners: Geo[] = []
    for (let q = k; q < this.limit && owners.length < 12;) {
      if (owners.length) {
        if (x.isPunct(q, 44)) q++
        if (x.is(q, C.and)) q++
        if (q === owners[owners.length - 1].end) break
      }
      if (x.tokens.shape[q] & Shape.newline) break
      if (x.is(q, C.of)) q++
      if (x.is(q, C.article)) q++
      const geo = n.geoAt(q)
      if (!geo || geo.start !== q || (owners.length && geo.adjective !== owners[0].adjective)) break
      // "son homologue Paris"
      if (!geo.adjective && !x.is(q - 1, C.of) && !x.is(q - 1, C.article)) break
      owners.push(geo)
      q = geo.end
    }
    return owners
  }

  /** "Secretary General Luis Almagro of the Organization of American States": the owner behind the name. */
  #ownedBehind(p: Person): Person {
    const { x, n } = this
    const office = p.offices[p.offices.length - 1]
    const k = p.end
    // "Ambassador Martin Jäger (Germany)"
    const inside = office && !office.owner && x.isPunct(k, 40) ? n.geos.get(k + 1) : undefined
    if (inside && x.isPunct(inside.end, 41) && !inside.adjective)
      return { ...p, end: inside.end + 1, offices: [...p.offices.slice(0, -1), { ...office, owner: inside }] }
    if (
      p.offices.some((o) => o.owner) ||
      !x.is(k, C.of) ||
      k + 1 >= this.limit ||
      x.tokens.shape[k - 1] & Shape.possessive
    )
      return p
    const q = x.is(k + 1, C.article) ? k + 2 : k + 1
    const body = this.bodies.get(q)
    const geo = n.geos.get(q)
    const owner = body?.kind === 'body' ? body : geo && !geo.adjective ? geo : undefined
    if (!owner || owner.end > this.limit || x.tokens.shape[q] & Shape.newline) return p
    return { ...p, end: owner.end, offices: [...p.offices.slice(0, -1), { ...office, owner }] }
  }

  #bodyInside(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (this.bodies.has(k)) return true
    return false
  }

  /** "Vice President and Minister of Foreign Affairs", "Deputy Prime Minister – Minister of Industry": one person's offices. */
  #joinedOffice(k: number, first: Office, definite: boolean): Office | undefined {
    const { x, n } = this
    const and = x.is(k, C.and)
    // "ministre d’État, ministre des Affaires étrangères"
    const comma = x.nounFirst && x.isPunct(k, 44)
    if (first.plural || !(and || comma || x.isPunct(k, 0x2013) || x.isPunct(k, 45) || x.isPunct(k, 47)))
      return undefined
    const q = k + 1
    if (q >= this.limit || x.tokens.shape[q] & Shape.newline) return undefined
    const article = x.is(q, C.article)
    const next = this.offices.get(article ? q + 1 : q)
    if (!next || next.plural || (article && (and || comma))) return undefined
    if (next.owner?.kind === 'geo' && first.owner?.kind === 'geo' && next.owner.entry.code !== first.owner.entry.code)
      return undefined
    const named = n.nameStartsAt(n.honorifics(next.span.end, this.limit).end, this.limit)
    // "The Deputy Secretary and State Councilor Wang": two people
    if (definite && named && !x.nounFirst) return undefined
    return named || this.#apposedName(next.span.end) ? next : undefined
  }

  /** ", Shigeru Ishiba," or "(Lin Chia-lung)" or "– Ana Grosu" behind an office. */
  #apposedName(k: number): { name: Span; end: number; gender: number } | undefined {
    const { x, n } = this
    const t = x.tokens
    const limit = this.limit
    const comma = x.isPunct(k, 44)
    const bracket = x.isPunct(k, 40)
    const dash = x.isPunct(k, 0x2013) || x.isPunct(k, 58) || (x.isPunct(k, 45) && (t.shape[k + 1] & Shape.spaced) !== 0)
    if (!comma && !bracket && !dash) return undefined
    if (k + 1 >= limit || t.shape[k + 1] & Shape.newline) return undefined
    let q = k + 1
    // "le président, le général Ba"
    const titled = x.nounFirst && x.is(q, C.article) && n.honorifics(q + 1, limit).end > q + 1
    const h = n.honorifics(titled ? q + 1 : q, limit)
    q = h.end
    if (this.offices.has(q) || this.bodies.has(q)) return undefined
    const e = n.nameEnd(q, limit, true)
    if (e === q) return undefined
    if (this.#bodyInside(q, e)) return undefined
    const words = countWords(x, q, e)
    const strong = h.end > k + 1 || n.isStrongName(q, e) || words >= 2 || n.told.has(t.hash1[q])
    if (!strong) return undefined
    if (n.geoOf[q] && words === 1) return undefined
    // an office right behind makes it the next person of a list: "the Minister, Name, Mayor of X" stays with the first
    if (comma && e < limit && !(t.shape[e] & Shape.punct) && !x.is(e, C.and) && !this.#endsApposition(e)) {
      if (x.is(e, C.particle) || t.shape[e] & Shape.cap) return undefined
    }
    if (bracket && !x.isPunct(e, 41)) return undefined
    return { name: { start: q, end: e }, end: bracket ? e + 1 : e, gender: h.gender }
  }

  #endsApposition(e: number): boolean {
    const { x } = this
    return !!(
      x.is(e, C.verb) ||
      x.is(e, C.aux) ||
      x.is(e, C.will) ||
      x.is(e, C.who) ||
      x.is(e, C.on) ||
      x.is(e, C.in) ||
      x.is(e, C.at) ||
      x.is(e, C.to) ||
      x.is(e, C.with) ||
      x.is(e, C.by) ||
      x.is(e, C.for) ||
      x.is(e, C.during)
    )
  }

  /** Offices behind a name: "Koji Matsunaga, Chairperson of X"; "Valerie Y (Foreign Minister)". */
  #moreOffices(p: Person): Person {
    const { x, n } = this
    const t = x.tokens
    let k = p.end
    const offices = [...p.offices]
    let end = p.end
    if (t.shape[k - 1] & Shape.possessive) return p
    for (let round = 0; round < 3; round++) {
      // letters behind a name: "Kenny D. Anthony, M.P., Prime Minister"
      if (
        x.isPunct(k, 44) &&
        x.is(k + 1, C.nameSuffix) &&
        t.shape[k + 1] & (Shape.upper | Shape.dotted) &&
        x.isPunct(k + 2, 44)
      )
        k += 2
      const comma = x.isPunct(k, 44)
      const bracket = x.isPunct(k, 40)
      const dash =
        x.isPunct(k, 0x2013) || x.isPunct(k, 0x2014) || (x.isPunct(k, 45) && (t.shape[k + 1] & Shape.spaced) !== 0)
      const and = x.is(k, C.and) && round > 0
      // "Grand Sérail – Le Premier ministre": where it is told, then who
      if (dash && x.nounFirst && x.is(k + 1, C.article) && x.isCap(k + 1)) break
      const who = x.is(k, C.who) || (comma && x.is(k + 1, C.who))
      if (!comma && !bracket && !dash && !and && !who) break
      let q = k + 1
      if (who) {
        q = comma ? k + 2 : k + 1
        if (!x.is(q, C.be)) break
        q++
      }
      if (q >= this.limit || (t.shape[q] & Shape.newline && !comma)) break
      if (bracket && x.is(q, C.former)) q++
      while (
        q < this.limit &&
        (x.is(q, C.article) ||
          x.is(q, C.possessive) ||
          (x.is(q, C.former) && !this.offices.has(q)) ||
          x.isPunct(q, 40) ||
          (x.isPunct(q, 41) && q > k + 1))
      )
        q++
      const o = this.offices.get(q) ?? this.offices.get(this.#behindMember(q))
      if (!o || o.plural) break
      // "Fiona Urquhart, President Putin": an office with its own name is the next person
      const h = n.honorifics(o.span.end, this.limit)
      if (n.nameEnd(h.end, this.limit, true) > h.end && !(t.shape[h.end] & Shape.newline)) break
      if (offices.length && !and && comma && this.#apposedName(o.span.end)) break
      // "Émissaire de Kaïs Saïed, le ministre des Affaires étrangères, Nabil Ammar,": the next person
      if (x.nounFirst && comma && x.is(q - 1, C.article) && this.#apposedName(o.span.end)) break
      if (p.offices.length && comma && !bracket && (this.#apposedName(o.span.end) || x.is(q - 1, C.article))) break
      if (and) offices[offices.length - 1] = joined(offices[offices.length - 1], o, t.slice(k, k + 1), k)
      else offices.push(o)
      end = o.span.end
      k = end
      if (bracket) {
        while (k < this.limit && !x.isPunct(k, 41) && k - end < 6) k++
        if (x.isPunct(k, 41)) end = ++k
      }
    }
    return this.#apposedBodies(end > p.end ? { ...p, end, offices } : p)
  }

  /**
   * The bodies or the country that a list sets behind an office with nothing but a comma: "A, Deputy Director, North
   * American Affairs Bureau, Ministry of Foreign Affairs", "B, Minister of Trade, Kenya".
   */
  #apposedBodies(p: Person): Person {
    const { x, n } = this
    const t = x.tokens
    const office = p.offices.at(-1)
    if (!p.name || p.plural || !office || t.shape[p.end - 1] & Shape.possessive) return p
    let { owner } = office
    let { end } = p
    for (let round = 0; round < 3 && x.isPunct(end, 44); round++) {
      const q = x.is(end + 1, C.article) ? end + 2 : end + 1
      if (q >= this.limit || t.shape[q] & Shape.newline) break
      const body = marks[q] & BODY ? this.bodies.get(q) : undefined
      const geo = body ? undefined : n.geos.get(q)
      const unit = body || geo ? q : this.#unitEnd(q)
      if (unit > q && x.isPunct(unit, 44)) {
        end = unit
        continue
      }
      if (body ? body.kind !== 'body' || body.possessive || body.site : !geo || geo.adjective || geo.possessive) break
      const land = geo?.entry.kind === 'country' && !owner
      const stop = (body ?? geo)!.end
      const closes = stop >= this.limit || x.isPunct(stop, 44) || x.isPunct(stop, 59) || x.isPunct(stop, 46)
      if (!closes && !(body && x.is(stop, C.and))) break
      if (x.isPunct(stop, 44) && x.isFinite(stop + 1)) break
      if (geo && !land) break
      if (body?.kind === 'body') {
        // "Minister A, the World Bank, and B": no office is held there without saying so
        if (!body.arm && (!body.entry || owner || p.offices.length > 1 || !this.#holds(office))) break
        owner ??= body.arm ? body.owner : body
      } else owner ??= geo
      end = stop
    }
    if (end === p.end) return p
    return { ...p, end, offices: [...p.offices.slice(0, -1), owner ? { ...office, owner } : office] }
  }

  /** The end of "Aid Division", "South Asia Desk": a part of a ministry, no body of its own. */
  #unitEnd(q: number): number {
    const { x } = this
    const t = x.tokens
    let k = q
    while (
      k < Math.min(this.limit, q + 7) &&
      !(t.shape[k] & (Shape.newline | Shape.punct)) &&
      (t.shape[k] & Shape.cap || x.is(k, C.and) || x.is(k, C.of) || x.is(k, C.for))
    )
      k++
    return k > q && (x.is(k - 1, C.officeUnit) || x.is(q, C.officeUnit)) ? k : q
  }

  /** An office that one holds in an organisation: no minister's or ambassador's. */
  #holds(o: Office): boolean {
    for (let k = o.cites[0].start; k < o.cites[0].end; k++) if (this.x.is(k, C.stateOffice)) return false
    return true
  }

  /** In "member of the Politburo and Chairman of X" the office behind the membership. */
  #behindMember(i: number): number {
    const { x } = this
    if (!x.is(i, C.memberWord) || !x.is(i + 1, C.of)) return -1
    for (let k = i + 2; k < Math.min(i + 16, this.limit); k++) {
      if (x.tokens.shape[k] & Shape.newline || x.isPunct(k, 46) || (x.is(k, C.verb) && x.tokens.shape[k] & Shape.lower))
        return -1
      if ((x.is(k, C.and) || x.isPunct(k, 44)) && this.offices.has(k + 1)) return k + 1
    }
    return -1
  }

  /** "Foreign Ministers from Costa Rica, Guatemala and Mexico", "speakers of Denmark, Estonia and Finland". */
  #ownersAfter(o: Office, k: number): readonly Geo[] | undefined {
    const { x, n } = this
    const owners: Geo[] = []
    if (o.owner?.kind === 'geo' && o.owner.start > o.span.start && o.owner.end === k) owners.push(o.owner)
    let q = k
    if (!owners.length) {
      if (!x.is(q, C.from) && !x.is(q, C.of)) return undefined
      q++
      if (x.is(q, C.article)) q++
      const g = n.geoAt(q)
      if (!g || g.start !== q) return undefined
      owners.push(g)
      q = g.end
    }
    for (;;) {
      let p = q
      if (x.isPunct(p, 44)) p++
      if (x.is(p, C.and)) p++
      if (p === q) break
      if (x.is(p, C.article)) p++
      const g = n.geoAt(p)
      if (!g || g.start !== p || g.adjective || p >= this.limit) break
      owners.push(g)
      q = g.end
    }
    return owners.length > 1 ? owners : undefined
  }

  // ---------- groups ----------

  /** A delegation or people, from the first word of its noun phrase. */
  #groupAt(i: number): Group | undefined {
    const { x, n } = this
    if (x.nounFirst) return this.#groupBehind(i)
    const t = x.tokens
    // only these begin a group: an owner, a count, or the noun itself, so that other words stay what they are
    const opens =
      x.is(i, C.mentionNoun) & GROUP_NOUN ||
      n.geoOf[i] ||
      marks[i] & BODY ||
      t.shape[i] & Shape.number ||
      x.is(i, C.cardinal) ||
      x.is(i, C.approximate)
    if (
      !opens &&
      !(
        i > this.from &&
        (x.is(i - 1, C.article) ||
          x.is(i - 1, C.possessive) ||
          x.is(i - 1, C.definite) ||
          x.is(i - 1, C.by) ||
          x.is(i - 1, C.with))
      )
    )
      return undefined
    // the noun must come within the phrase that begins here
    let k = i
    let noun = -1
    const owners: (Geo | Body)[] = []
    let count: Group['count']
    let approximate = false
    let approximateAt = -1
    while (k < this.limit && k - i < 12) {
      if (k > i && t.shape[k] & Shape.newline) return undefined
      if ((x.is(k, C.delegation) || x.is(k, C.people)) && !(t.shape[k] & Shape.possessive && t.shape[k] & Shape.cap)) {
        noun = k
        break
      }
      // "the Georgian side", "the Chinese and Cuban sides"
      if (x.is(k, C.sideNoun) && owners.length && owners[owners.length - 1].end === k && t.shape[k] & Shape.lower) {
        noun = k
        break
      }
      const geo = n.geos.get(k)
      const body = this.bodies.get(k)
      // "the Punjab Assembly delegation"
      const owner = body && body.kind === 'body' && (!geo || body.end > geo.end) ? body : geo
      if (owner) {
        owners.push(owner)
        k = owner.end
        continue
      }
      if (t.shape[k] & Shape.punct) {
        if ((x.isPunct(k, 0x2013) || x.isPunct(k, 47)) && owners.length) {
          k++
          continue
        }
        return undefined
      }
      if (t.shape[k] & Shape.number && t.value[k] > 0 && t.value[k] < 100000 && !(t.shape[k] & Shape.ordinal)) {
        if (this.dates.get(k)?.from.m) return undefined
        count = { value: t.value[k], approximate, span: { start: approximateAt >= 0 ? approximateAt : k, end: k + 1 } }
        k++
        if (x.is(k, C.people) === 0 && x.is(k, C.delegation) === 0 && x.is(k, C.memberWord)) k++
        continue
      }
      const cardinal = x.is(k, C.cardinal)
      if (cardinal && !(x.is(k, C.article) && !x.is(k + 1, C.cardinal))) {
        if (cardinal > 1 || !x.is(k, C.article))
          count = {
            value: cardinal,
            approximate,
            span: { start: approximateAt >= 0 ? approximateAt : k, end: x.after(k) },
          }
        k = x.after(k)
        continue
      }
      if (x.is(k, C.approximate) && (t.shape[x.after(k)] & Shape.number || x.is(x.after(k), C.cardinal))) {
        approximate = true
        approximateAt = k
        k = x.after(k)
        continue
      }
      if (k === i && (x.is(k, C.article) || x.is(k, C.possessive) || x.is(k, C.definite))) return undefined
      if (
        t.shape[k] & Shape.lower &&
        !this.n.isFrame(k) &&
        (x.is(k, C.common) ||
          x.is(k, C.officeRank) ||
          x.is(k, C.portfolio) ||
          x.is(k, C.sector) ||
          t.shape[k] & Shape.joined) &&
        !(x.is(k, C.past) && k === i) &&
        !x.is(k, C.be)
      ) {
        if (x.is(k, C.verb) && !x.is(k, C.ing) && !x.is(k, C.past)) return undefined
        k++
        continue
      }
      if (x.is(k, C.and) && k > i && (owners.length || t.shape[k - 1] & Shape.lower) && !(t.shape[k + 1] & Shape.cap)) {
        k++
        continue
      }
      return undefined
    }
    if (noun < 0) return undefined
    const begins =
      noun === i ||
      n.geos.has(i) ||
      this.bodies.get(i)?.kind === 'body' ||
      t.shape[i] & Shape.number ||
      (x.is(i, C.cardinal) && !x.is(i, C.article)) ||
      x.is(i, C.approximate)
    const lead =
      i > this.from &&
      (x.is(i - 1, C.article) ||
        x.is(i - 1, C.possessive) ||
        x.is(i - 1, C.definite) ||
        x.is(i - 1, C.by) ||
        x.is(i - 1, C.with))
    if (!begins && !lead) return undefined
    if (this.offices.has(i) && this.offices.get(i)!.span.end > noun) return undefined
    const delegation = !!(x.is(noun, C.delegation) || x.is(noun, C.sideNoun))
    if (noun === i && !delegation && x.is(noun, C.officeHead)) return undefined
    let end = x.after(noun)
    // "party of 60"
    if (end > noun + 1 && x.is(end - 1, C.of)) end--
    // an officer behind: "business delegation", "members of Parliament"
    let business = !!x.is(noun, C.business)
    if (!(t.shape[end - 1] & Shape.possessive)) {
      for (let round = 0; round < 3; round++) {
        const before = end
        if (!x.is(end, C.of) && !x.is(end, C.from)) break
        let q = end + 1
        if (x.is(q, C.article) && !x.is(q, C.cardinal)) q++
        else if (x.is(q, C.article)) q++
        if (q >= this.limit || t.shape[q] & Shape.newline) break
        if (x.is(q, C.approximate) && (t.shape[x.after(q)] & Shape.number || x.is(x.after(q), C.cardinal))) {
          approximate = true
          approximateAt = q
          q = x.after(q)
        }
        if (!count && t.shape[q] & Shape.number && t.value[q] > 0 && !this.dates.get(q)?.from.y) {
          count = {
            value: t.value[q],
            approximate,
            span: { start: approximateAt >= 0 ? approximateAt : q, end: q + 1 },
          }
          q++
        } else if (!count && x.is(q, C.cardinal) && !x.is(q, C.article)) {
          count = {
            value: x.is(q, C.cardinal),
            approximate,
            span: { start: approximateAt >= 0 ? approximateAt : q, end: x.after(q) },
          }
          q = x.after(q)
        }
        // "of 14 civil servants", "of Québec companies and institutions", "of the Tatarstan Government"
        let moved = false
        while (q < this.limit) {
          const geo = n.geos.get(q)
          const body = this.bodies.get(q)
          if (body && body.kind === 'body') {
            owners.push(body)
            q = body.end
            moved = true
          } else if (geo) {
            // "teachers of the Korean language" are of anywhere
            if (!geo.adjective || !x.is(geo.end, C.tongue)) owners.push(geo)
            q = geo.end
            moved = true
          } else if (
            t.shape[q] & Shape.lower &&
            !n.isFrame(q) &&
            !x.is(q, C.past) &&
            !x.is(q, C.aux) &&
            !x.is(q, C.including) &&
            (x.is(q, C.common) || x.is(q, C.people) || x.is(q, C.portfolio) || t.shape[q] & Shape.joined)
          ) {
            if (x.is(q, C.business)) business = true
            q = x.is(q, C.people) || x.is(q, C.delegation) ? x.after(q) : q + 1
            moved = true
          } else if (moved && (x.is(q, C.and) || x.isPunct(q, 44)) && q + 1 < this.limit) {
            let p = q + 1
            if (x.is(p, C.and)) p++
            if (x.is(p, C.article)) p++
            const g2 = n.geos.get(p)
            const b2 = this.bodies.get(p)
            if ((g2 && !g2.adjective) || (b2 && b2.kind === 'body')) q = p
            else if (
              x.is(q, C.and) &&
              t.shape[p] & Shape.lower &&
              (x.is(p, C.people) || x.is(p, C.business)) &&
              !n.isFrame(p)
            )
              q = p
            else break
          } else break
        }
        if (!moved && count === undefined) break
        end = Math.max(end, q)
        if (end === before) break
      }
    }
    const definite = i > 0 && x.is(i - 1, C.article) === DEFINITE
    // "representatives of four companies": four of what is no person
    for (let k = count?.span.end ?? end; k < end; k++) {
      if (x.is(k, C.institution)) count = undefined
      else if (!x.is(k, C.people) && !x.is(k, C.delegation)) continue
      break
    }
    return { kind: 'group', start: i, end, noun, owners, delegation, business, definite, ...(count ? { count } : {}) }
  }

  /** The same where the noun comes first: "une trentaine de chefs d’entreprise **réunionnais**", "délégation **de six sénateurs**". */
  #groupBehind(i: number): Group | undefined {
    const { x, n } = this
    const t = x.tokens
    let k = i
    let approximate = false
    let count: Group['count']
    const own = (at: number, cls: number) => x.lexicon.get(x.lex[at], cls)
    const counted = (at: number): number => {
      let q = at
      const from = q
      if (
        own(q, C.approximate) &&
        (own(q, C.cardinal) || t.shape[x.after(q)] & Shape.number || own(x.after(q), C.cardinal))
      ) {
        approximate = true
        if (!own(q, C.cardinal)) q = x.after(q)
      }
      const cardinal = own(q, C.cardinal)
      if (cardinal > 1) {
        count = { value: cardinal, approximate, span: { start: from, end: x.after(q) } }
        return x.after(q)
      }
      if (
        t.shape[q] & Shape.number &&
        !(t.shape[q] & Shape.ordinal) &&
        t.value[q] > 0 &&
        t.value[q] < 100_000 &&
        !this.dates.get(q)?.from.m
      ) {
        count = { value: t.value[q], approximate, span: { start: from, end: q + 1 } }
        return q + 1
      }
      return at
    }
    k = counted(k)
    while (k < this.limit && k - i < 7 && t.shape[k] & Shape.lower && !x.is(k, C.mentionNoun)) {
      if (
        n.isFrame(k) ||
        x.is(k, C.verb) ||
        n.geoOf[k] ||
        x.is(k, C.officeHead) ||
        !(x.is(k, C.common) || x.is(k, C.officeRank))
      )
        return undefined
      k++
    }
    if (k >= this.limit || !(x.is(k, C.delegation) || x.is(k, C.people) || x.is(k, C.sideNoun))) return undefined
    if (k > i && t.shape[k] & Shape.newline) return undefined
    const noun = k
    const delegation = x.is(noun, C.delegation) !== 0
    if (!delegation && noun === i && this.offices.has(i)) return undefined
    if (x.is(noun, C.verb) && !x.is(noun - 1, C.article) && !count) return undefined
    const owners: (Geo | Body)[] = []
    let business = x.is(noun, C.business) !== 0
    let end = x.after(noun)
    for (let round = 0; round < 12 && end < this.limit && !(t.shape[end] & Shape.newline); round++) {
      const geo = n.geoAt(end)
      if (geo?.adjective && geo.start === end) {
        owners.push(geo)
        end = geo.end
        continue
      }
      if (!geo && isAdjectiveBehind(x, end) && !this.offices.has(end)) {
        end++
        continue
      }
      if (t.shape[end] & Shape.joined && !geo) {
        end++
        continue
      }
      // "délégation gouvernementale **et économique** de"
      if (x.is(end, C.and) && end > x.after(noun) && !n.geoOf[end + 1] && isAdjectiveBehind(x, end + 1)) {
        end += 2
        continue
      }
      // "délégation de haut niveau"
      if (own(end, C.talkAdjective) && x.is(end, C.of)) {
        end = x.after(end)
        continue
      }
      // ", forte de 25 membres", "composée d’une vingtaine de chefs d’entreprise"
      const made = x.isPunct(end, 44) ? end + 1 : end
      if (!count && delegation && x.is(made, C.including) === CONSISTS) {
        const q = counted(x.after(made))
        if (!count) break
        if (x.is(q, C.business)) business = true
        end = x.is(q, C.people) || x.is(q, C.memberWord) ? x.after(q) : 0
        if (end) continue
        count = undefined
        end = x.after(noun)
        break
      }
      // "du Québec et de l’Ontario", "française et belge"
      const and = (x.is(end, C.and) || x.isPunct(end, 44)) && owners.length > 0
      const next = and ? n.geoAt(end + 1) : undefined
      if (next?.adjective && next.start === end + 1) {
        owners.push(next)
        end = next.end
        continue
      }
      let q = and ? end + 1 : end
      if (!x.is(q, C.of)) break
      q = x.after(q)
      if (!count) q = counted(q)
      if (x.is(q, C.article)) q++
      if (q >= this.limit || t.shape[q] & (Shape.newline | Shape.punct)) break
      const body = this.bodies.get(q)
      const g = n.geoAt(q)
      if (body?.kind === 'body') {
        owners.push(body)
        end = body.end
      } else if (g && g.start === q && !g.adjective) {
        owners.push(g)
        end = g.end
      } else if (and) break
      else if (x.is(q, C.people) || x.is(q, C.business)) {
        if (x.is(q, C.business)) business = true
        end = x.after(q)
      } else if (
        t.shape[q] & Shape.lower &&
        !n.isFrame(q) &&
        (x.is(q, C.common) || x.is(q, C.portfolio)) &&
        !x.is(q, C.base)
      )
        end = x.afterOf(q, C.portfolio)
      else if (count && q > end + 1) end = q
      else break
    }
    // "partie" is a side only with whose it is
    if (x.is(noun, C.sideNoun) && !delegation && !owners.length) return undefined
    const definite = i > 0 && x.is(i - 1, C.article) === DEFINITE
    return {
      kind: 'group',
      start: i,
      end,
      noun,
      owners,
      delegation: delegation || !!x.is(noun, C.sideNoun),
      business,
      definite,
      ...(count ? { count } : {}),
    }
  }

  // ---------- instruments and events in lower case ----------

  #instrumentAt(i: number): Instrument | undefined {
    const { x, n } = this
    const t = x.tokens
    if (t.shape[i] & Shape.punct) return undefined
    if (n.isFrame(i) && !x.is(i, C.ordinal) && !x.is(i, C.instrument)) return undefined
    // modifiers before the head: "joint", "three-year", "U.S.-Colombia Air Transport", "2011"
    let k = i
    let head = -1
    while (k < this.limit && k - i < 9) {
      if (k > i && t.shape[k] & Shape.newline) return undefined
      if (x.is(k, C.instrument) && !(x.is(k, C.verb) && t.shape[k] & Shape.lower && !x.is(k - 1, C.article))) {
        head = k
        break
      }
      if (t.shape[k] & Shape.punct) {
        if (k > i && (x.isPunct(k, 0x2013) || x.isPunct(k, 45)) && n.geoOf[k - 1] && n.geoOf[k + 1]) {
          k++
          continue
        }
        return undefined
      }
      if (n.geoOf[k]) {
        k = n.geoAt(k)!.end
        continue
      }
      if (n.isFrame(k) && !x.is(k, C.ordinal)) {
        if (x.is(k, C.and) && k > i && t.shape[k - 1] & Shape.lower && !x.is(k - 1, C.verb)) {
          k++
          continue
        }
        if (!(t.shape[k] & Shape.cap && k > i && x.is(k, C.of))) return undefined
      }
      if (x.is(k, C.officeHead) && !x.is(k, C.common)) return undefined
      if (x.is(k, C.verb) && t.shape[k] & Shape.lower && !x.is(k, C.past) && !x.is(k, C.ing) && !x.is(k, C.sector))
        return undefined
      if (
        x.is(k, C.sign) ||
        x.is(k, C.signNoun) ||
        x.is(k, C.meet) ||
        x.is(k, C.hold) ||
        x.is(k, C.talkNoun) ||
        (x.is(k, C.visitNoun) && t.shape[k] & Shape.lower)
      )
        return undefined
      if (t.shape[k] & Shape.number && t.shape[k] & Shape.joined) {
        k++
        continue
      }
      if (this.dates.has(k) && this.dates.get(k)!.from.m) return undefined
      if (
        !(
          x.is(k, C.common) ||
          x.is(k, C.portfolio) ||
          x.is(k, C.cardinal) ||
          t.shape[k] & (Shape.number | Shape.cap | Shape.joined) ||
          x.is(k, C.ordinal) ||
          x.is(k, C.officeRank) ||
          x.is(k, C.duration)
        )
      )
        return undefined
      k++
    }
    if (head < 0) return undefined
    let end = this.#described(x.after(head))
    const last = x.after(head) - 1
    const plural = x.isPlural(last) || x.isPlural(head)
    let named = (t.shape[head] & Shape.cap) !== 0 && !(t.shape[head] & Shape.newline)
    // an acronym in brackets: "(MoU)"
    if (
      x.isPunct(end, 40) &&
      x.isPunct(end + 2, 41) &&
      t.end[end + 1] - t.start[end + 1] <= 8 &&
      !(t.shape[end + 1] & Shape.number)
    )
      end += 3
    const tail = this.tailEnd(end)
    if (tail > end) named = true
    let start = i
    while (start < head && x.is(start, C.passing)) start++
    let joint = x.is(head, C.joint) !== 0
    for (let q = start; q < Math.max(x.after(head), end); q++) if (x.is(q, C.joint)) joint = true
    if (
      x.is(head, C.vagueInstrument) &&
      x.after(head) - head === 1 &&
      !joint &&
      !(t.shape[head] & Shape.cap && (start < head || tail > end))
    )
      return undefined
    const geos: Geo[] = []
    for (let q = start; q < (x.nounFirst ? end : head); q++) {
      const g = n.geos.get(q)
      if (g) geos.push(g)
    }
    return {
      kind: 'instrument',
      start,
      end: tail,
      joint,
      geos,
      instrumentKind: x.name(x.is(head, C.instrument)),
      plural,
      head,
      named,
    }
  }

  /** The end of a place's or organisation's own name that begins at k, else 0. */
  #nameAt(k: number): number {
    const geo = this.n.geoAt(k)
    if (geo) return geo.start === k && !geo.adjective ? geo.end : 0
    return this.n.knownOf[k] & STARTS ? this.n.known.get(k)!.end : 0
  }

  /** The end of what describes a noun right behind it: "accord **bilatéral**", "commission mixte **algéro-vietnamienne**". */
  #described(k: number): number {
    const { x, n } = this
    if (!x.nounFirst) return k
    let end = k
    while (end < this.limit && !(x.tokens.shape[end] & Shape.newline)) {
      const geo = n.geoAt(end)
      if (geo ? geo.adjective && geo.start === end : isAdjectiveBehind(x, end)) end = geo ? geo.end : end + 1
      else break
    }
    // "Protocole de coopération **Québec–Bavière**", "sommet **UE-UA**"
    const first = this.#nameAt(end)
    const dash = first && !(x.tokens.shape[first] & (Shape.joined | Shape.spaced)) ? first + 1 : first
    const second =
      first && dash < this.limit && (dash > first || x.tokens.shape[dash] & Shape.joined) ? this.#nameAt(dash) : 0
    return second || end
  }

  /** The end of "on crew exchange, skills and training" behind an instrument's or event's head word. */
  tailEnd(k: number): number {
    const { x, n } = this
    const t = x.tokens
    const limit = this.limit
    const opens =
      x.is(k, C.on) ||
      x.is(k, C.for) ||
      x.is(k, C.of) ||
      x.is(k, C.about) ||
      (x.is(k, C.to) && !x.nounFirst) ||
      (x.is(k, C.otherPreposition) && !x.is(k, C.of))
    if (k >= limit || !opens || t.shape[k] & Shape.newline) return k
    if ((x.is(k, C.on) || x.is(k, C.for)) && this.dates.has(x.after(k))) return k
    if (x.is(k, C.of) && (this.dates.has(k + 1) || (n.geoOf[k + 1] && !n.geoAt(k + 1)!.adjective))) return k
    // "for the first time", "on behalf of"
    if (
      x.after(k) > k + 1 &&
      (x.is(k, C.adverb) || x.is(k, C.behalf) || (x.is(k, C.otherPreposition) && !x.is(k, C.about)))
    )
      return k
    // "memorandum to collaborate" is its purpose, "Protocol to the Agreement" its name
    if (x.is(k, C.to) && !x.is(k, C.about) && !(x.is(k + 1, C.article) || t.shape[k + 1] & (Shape.cap | Shape.number)))
      return k
    let q = x.after(k)
    let taken = 0
    while (q < limit && taken < 30) {
      if (t.shape[q] & Shape.newline) break
      if (this.dates.has(q) && (this.dates.get(q)!.from.m || this.dates.get(q)!.days !== undefined)) break
      if (t.shape[q] & Shape.punct) {
        if (x.isPunct(q, 44) && this.#listCloses(q + 1) && this.#listAhead(q + 1)) {
          q++
          continue
        }
        if (
          (x.isPunct(q, 0x2013) || x.isPunct(q, 47) || x.isPunct(q, 38)) &&
          !(x.isPunct(q, 47) && t.shape[q] & Shape.spaced)
        ) {
          q++
          continue
        }
        break
      }
      if (
        x.is(q, C.between) ||
        x.is(q, C.with) ||
        x.is(q, C.together) ||
        x.is(q, C.by) ||
        x.is(q, C.at) ||
        x.is(q, C.during) ||
        x.is(q, C.after) ||
        x.is(q, C.before) ||
        x.is(q, C.who) ||
        x.is(q, C.which) ||
        x.is(q, C.where) ||
        x.is(q, C.will) ||
        x.is(q, C.aux) ||
        x.is(q, C.planned) ||
        x.is(q, C.until) ||
        x.is(q, C.subordinate) ||
        x.is(q, C.but) ||
        x.is(q, C.reflexive)
      )
        break
      if (x.is(q, C.in) && (n.geoOf[q + 1] || this.dates.has(q + 1) || (x.is(q + 1, C.article) && n.geoOf[q + 2])))
        break
      if (x.is(q, C.on) && this.dates.has(q + 1)) break
      if (
        x.is(q, C.verb) &&
        t.shape[q] & Shape.lower &&
        (x.is(q, C.past) || (x.is(q, C.sform) && this.#takesObject(q))) &&
        !x.is(q - 1, C.article) &&
        !(x.nounFirst && x.is(q - 1, C.of)) &&
        !x.is(q, C.sector)
      )
        break
      if (x.is(q, C.and)) {
        if (!this.#listAhead(q + 1)) break
      }
      if (x.is(q, C.infinitive) && x.is(q + 1, C.verb) && x.is(q + 1, C.base) && !(x.is(k, C.to) && q === k)) break
      // "égalité entre les femmes et les hommes" is one
      q = x.nounFirst ? x.afterOf(q, C.portfolio) : q + 1
      taken++
    }
    while (
      q > k &&
      (x.is(q - 1, C.and) ||
        x.isPunct(q - 1, 44) ||
        x.is(q - 1, C.article) ||
        x.is(q - 1, C.in) ||
        x.is(q - 1, C.on) ||
        x.is(q - 1, C.of) ||
        x.is(q - 1, C.for))
    )
      q--
    return q - k > 1 ? q : k
  }

  /** "covers the fields" has an object, "exchanges and visits" are nouns. */
  #takesObject(q: number): boolean {
    const { x } = this
    const k = q + 1
    return (
      k < this.limit &&
      !!(x.is(k, C.article) || x.is(k, C.possessive) || x.is(k, C.definite) || x.isCap(k) || x.is(k, C.infinitive))
    )
  }

  /** A list in commas ends in "and" or "or"; an aside (", worth 8 million, was signed") does not. */
  #listCloses(q: number): boolean {
    const { x } = this
    const t = x.tokens
    for (let k = q; k < Math.min(q + 14, this.limit); k++) {
      if (x.is(k, C.and) || x.is(k, C.or)) return true
      if (x.isPunct(k, 44)) continue
      if (t.shape[k] & (Shape.punct | Shape.newline) || x.is(k, C.aux) || x.is(k, C.will)) return false
    }
    return false
  }

  /** A noun phrase of the same list goes on here, not a new clause. */
  #listAhead(q: number): boolean {
    const { x, n } = this
    const t = x.tokens
    let k = q
    if (x.is(k, C.and)) k++
    if (x.is(k, C.article)) return false
    // "the anniversary of X and meet": another thing to do
    if (
      x.is(k, C.base) &&
      (x.is(k, C.meet) ||
        x.is(k, C.attend) ||
        x.is(k, C.hold) ||
        x.is(k, C.travel) ||
        x.is(k, C.discuss) ||
        x.is(k, C.receive) ||
        x.is(k, C.speak) ||
        x.is(k, C.callOn) ||
        x.is(k, C.visit))
    )
      return false
    // "on trade and tourism was signed": a field, then the verb of the whole
    const field =
      (x.is(k, C.sector) || x.is(k, C.portfolio)) && !x.is(k, C.officeHead) && !this.offices.has(k) && !n.geoOf[k]
    for (let j = k; j < Math.min(k + 4, this.limit); j++) {
      if (t.shape[j] & Shape.newline) return false
      if (field && j > k && (x.is(j, C.aux) || x.is(j, C.will) || (x.is(j, C.sign) && x.is(j, C.past)))) break
      if (
        x.is(j, C.verb) &&
        (x.is(j, C.past) || (x.is(j, C.sform) && this.#takesObject(j))) &&
        t.shape[j] & Shape.lower &&
        !x.is(j, C.sector)
      )
        return false
      if (x.is(j, C.aux) || x.is(j, C.will) || x.is(j, C.who) || x.is(j, C.he) || x.is(j, C.which) || x.is(j, C.they))
        return false
      if (this.offices.has(j)) return false
      if (x.is(j, C.and) || x.isPunct(j, 44) || x.isPunct(j, 46)) break
    }
    if (x.is(k, C.instrument) || x.is(k + 1, C.instrument)) return false
    return t.shape[k] & (Shape.lower | Shape.cap) ? !n.isFrame(k) : false
  }

  /** What is opened or launched is a place, a body, an event or has a name. */
  #opensSomething(from: number, to: number): boolean {
    const { x } = this
    for (let k = from; k < to; k++)
      if (x.isCap(k) || x.is(k, C.siteHead) || x.is(k, C.bodyHead) || x.is(k, C.armHead) || x.is(k, C.eventHead))
        return true
    return to <= from
  }

  /** "the joint working group on higher education": a body in small letters. */
  #lowBody(q: number): boolean {
    const { x } = this
    for (let k = q; k < Math.min(q + 5, this.limit); k++) {
      if (x.tokens.shape[k] & Shape.punct || this.n.isFrame(k)) return false
      if (x.is(k, C.bodyHead) || (x.is(k, C.eventHead) && !x.is(k, C.talkNoun))) return true
    }
    return false
  }

  /** "The Joint Commission convened in Belmopan": what two make together sits where it meets. */
  #sits(body: Body): boolean {
    const { x } = this
    if (body.company || !this.n.isJoint(body.nameSpan.start, body.nameSpan.end)) return false
    let k = body.end
    while (k < this.limit && k < body.end + 4 && (x.is(k, C.will) || x.is(k, C.have) || x.is(k, C.adverb)))
      k = x.after(k)
    if (k >= this.limit || !(x.tokens.shape[k] & Shape.lower) || x.tokens.shape[k] & Shape.newline) return false
    const end = x.after(k)
    return !!(x.is(k, C.happen) || (x.is(k, C.meet) && !x.is(k, C.ing) && !x.is(k, C.seeVerb))) && !x.is(end, C.with)
  }

  /** "Ukraine Contact Group meeting", "EPCC ministerial meeting": an organisation's session. */
  #bodyMeeting(body: Body): EventMention | undefined {
    const { x, n } = this
    if (this.#sits(body)) return n.event(body.start, body.end, 'session', true)
    if (body.arm || body.company) return undefined
    if (body.possessive) {
      // "SAARC's 14th summit"
      const own = body.entry && body.end < this.limit ? this.#lowEventAt(body.end) : undefined
      const party = own ? partyOfBody(body, undefined) : undefined
      return own && party && own.start === body.end
        ? { ...own, start: body.start, named: true, bodies: [party, ...own.bodies] }
        : undefined
    }
    let k = body.end
    while (k < Math.min(body.end + 2, this.limit) && x.is(k, C.talkAdjective) && !x.is(k, C.meetingNoun)) k++
    if (
      k >= this.limit ||
      !x.is(k, C.meetingNoun) ||
      !(x.tokens.shape[k] & Shape.lower) ||
      x.tokens.shape[k] & Shape.newline
    )
      return undefined
    const end = x.after(k)
    if (x.is(end, C.with)) return undefined
    const kind = x.is(k, C.eventHead)
    const event = n.event(body.start, end, kind ? x.name(kind) : 'session', true)
    if (event.bodies.length) return event
    const party = partyOfBody(body, undefined)
    return party ? { ...event, bodies: [party] } : event
  }

  /** The end of a name in quotation marks right behind an event's head: seminar “Gateway to North America”. */
  #quotedEnd(k: number): number {
    const { x } = this
    const t = x.tokens
    const open = x.isPunct(k, 0x201c) || x.isPunct(k, 0xab) || x.isPunct(k, 34)
    if (!open || t.shape[k] & Shape.newline) return k
    for (let q = k + 2; q < Math.min(k + 18, this.limit); q++) {
      if (t.shape[q] & Shape.newline) return k
      if (x.isPunct(q, 0x201d) || x.isPunct(q, 0xbb) || x.isPunct(q, 34)) return q + 1
    }
    return k
  }

  #lowEventAt(i: number): EventMention | undefined {
    if (!(near[i] & EVENT_NOUN)) return undefined
    const { x, n } = this
    const t = x.tokens
    if (t.shape[i] & Shape.punct || (n.isFrame(i) && !x.is(i, C.ordinal) && !x.is(i, C.eventLow))) return undefined
    // "15:00 Opening of the Forum"
    if (t.shape[i] & Shape.number && x.isPunct(i - 1, 58)) return undefined
    let k = i
    let head = -1
    while (k < this.limit && k - i < 9) {
      if (k > i && t.shape[k] & Shape.newline) return undefined
      // "free and fair elections"
      const adjective =
        x.is(k, C.vagueEvent) &&
        x.after(k) === k + 1 &&
        (x.is(k - 1, C.and) ||
          x.is(k + 1, C.and) ||
          (t.shape[k + 1] & Shape.lower && !n.isFrame(k + 1) && !x.is(k + 1, C.verb)))
      if (
        x.is(k, C.eventLow) &&
        !adjective &&
        !(
          k === i &&
          x.is(k, C.verb) &&
          (!x.is(k, C.base) || x.is(k - 1, C.infinitive)) &&
          !x.is(k - 1, C.article) &&
          !(x.isCap(k) && x.is(k + 1, C.of))
        )
      ) {
        // "inauguration ceremony"; a "summit meeting" is a meeting
        head = k
        while (
          x.after(head) < this.limit &&
          x.is(x.after(head), C.eventLow) &&
          !x.is(x.after(head), C.talkNoun) &&
          t.shape[x.after(head)] & Shape.lower
        )
          head = x.after(head)
        if (x.is(k + 1, C.talkNoun) && !x.is(k + 2, C.of) && !x.is(k + 1, C.eventLow)) return undefined
        break
      }
      if (n.geoOf[k]) {
        k = n.geoAt(k)!.end
        continue
      }
      const known = n.known.get(k)
      if (known) {
        k = known.end
        continue
      }
      if (t.shape[k] & Shape.punct) {
        if (k > i && (x.isPunct(k, 0x2013) || x.isPunct(k, 45)) && n.geoOf[k - 1]) {
          k++
          continue
        }
        return undefined
      }
      if (x.is(k, C.and) && k > i && t.shape[k - 1] & t.shape[k + 1] & Shape.lower && x.is(k + 1, C.common)) {
        k++
        continue
      }
      if (n.isFrame(k) && !x.is(k, C.ordinal)) return undefined
      if (x.is(k, C.verb) && !x.is(k, C.portfolio) && t.shape[k] & Shape.lower && !(t.shape[k] & Shape.joined))
        return undefined
      if (x.is(k, C.talkNoun) || x.is(k, C.visitNoun) || x.is(k, C.officeHead)) return undefined
      if (this.dates.has(k) && this.dates.get(k)!.from.m) return undefined
      k++
    }
    if (head < 0) return undefined
    let start = i
    // "successful G20 Leaders’ Summit": what is written small before a name is not of it, but "first session" is
    while (
      start < head &&
      t.shape[start] & Shape.lower &&
      (t.shape[head] & Shape.cap || x.is(start, C.passing)) &&
      !x.is(start, C.ordinal)
    )
      start++
    let end = x.after(head)
    // "meeting of" brings its preposition along
    if (end > head + 1 && x.is(end - 1, C.of)) end--
    end = this.#described(end)
    const meeting = !x.is(head, C.eventHead) && end > head && x.after(head) > end
    const q = x.is(end, C.of) && x.is(end + 1, C.article) ? end + 2 : end + 1
    const of = x.is(end, C.of) ? this.bodies.get(q) : undefined
    const offices = x.is(end, C.of) ? this.offices.get(q) : undefined
    if (meeting && offices?.plural && (t.shape[q] & Shape.cap) !== 0) end = offices.span.end
    else if (x.nounFirst && of?.kind === 'event' && of.end <= this.limit && !x.is(head, C.eventHead))
      // "l’ouverture du Forum économique" is the forum
      return { ...of, start }
    else if (of && of.end <= this.limit && !(of.kind === 'body' && of.company)) end = of.end
    else if (meeting && this.#lowBody(q)) end = Math.max(end, this.tailEnd(end))
    else if (meeting) return undefined
    else if (x.is(end, C.of) || x.is(end, C.on) || x.is(end, C.for) || x.is(end, C.about)) end = this.tailEnd(end)
    // a missile's launch is none
    if (x.is(head, C.open) && !this.#opensSomething(x.after(head), end)) return undefined
    const quote = this.#quotedEnd(end)
    const kind = x.is(head, C.eventHead) || x.is(x.after(head) - 1, C.eventHead)
    const event = n.event(
      start,
      end,
      meeting ? 'session' : kind ? x.name(kind) : 'other',
      end > x.after(head) || head > start || quote > end,
    )
    if (quote > end) return { ...event, end: quote }
    return event
  }
}

function isRoman(key: string): boolean {
  for (const c of key) if (c !== 'i' && c !== 'v' && c !== 'x' && c !== 'l') return false
  return key.length > 0
}

function joined(a: Office, b: Office, by: string, at: number): Office {
  return {
    ...a,
    text: `${a.text}${by === ',' ? '' : ' '}${by} ${b.text}`,
    cites: [...a.cites, { start: at, end: at + 1 }, ...b.cites],
    span: { start: a.span.start, end: b.span.end },
    ...((a.owner ?? b.owner) ? { owner: a.owner ?? b.owner } : {}),
  }
}

function countWords(x: Context, from: number, to: number): number {
  let words = 0
  for (let k = from; k < to; k++) if (!(x.tokens.shape[k] & Shape.punct)) words++
  return words
}

function isPossessive(shape: number): boolean {
  return (shape & Shape.possessive) !== 0
}
