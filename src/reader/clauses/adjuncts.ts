import { townOfDateline, townOfDay } from './lines.ts'
import type { Context } from '../context.ts'
import { type DateChunk, type Geo, isCity, type Mention } from '../mentions.ts'
import { C } from '../word-classes.ts'
import { canDate, isDay, isElsewhere, isLong, isOfAside, isOfReport, isUntil, saidAgain } from './act-dates.ts'
import type { Act, Sentence } from './act.ts'
import type { Clause } from './clause.ts'
import { beforeSortOfPlace } from './sort-of-place.ts'
import { dayBehind } from './instruments.ts'
import { isCalledOffBehind } from './status.ts'
import { isNoun } from './verbs.ts'
import { lengthAt } from './visits/kind.ts'

/** Gives each act of a sentence its date, its places and its tense. */
export function giveAdjuncts(clause: Clause): void {
  new Adjuncts(clause).run()
}

/** Tokens from a visit to how long it lasted. */
const LASTS_WITHIN = 14

/** Tokens from "signed" to its day. */
const SIGNED_WITHIN = 14

class Adjuncts {
  readonly clause: Clause
  readonly x: Context
  readonly s: Sentence
  readonly acts: readonly Act[]

  constructor(clause: Clause) {
    this.clause = clause
    this.x = clause.x
    this.s = clause.s
    this.acts = clause.found
  }

  /** "a été l’hôte de la Wallonie **pendant deux jours**". */
  #lasts(a: Act, to: number): number | undefined {
    for (let k = a.anchor; k < to; k++)
      if (this.x.is(k, C.duration) && !this.clause.inside(k)) return this.x.is(k, C.duration)
    return undefined
  }

  /** "visited Peru **for three days**", "**spent three days** in Peru", "the visit, which **ran for two days**". */
  #daysBehind(a: Act, to: number): number | undefined {
    const { x } = this
    for (let k = a.anchor; k < Math.min(to, a.end + LASTS_WITHIN); k++) {
      const led = x.is(k, C.for) || (k === a.anchor && x.is(k, C.arrive))
      const days = led && !this.clause.inside(k) ? lengthAt(this.clause, k + 1)?.days : undefined
      if (days) return days
    }
    return undefined
  }

  run(): void {
    const { s, acts } = this
    const first = Math.min(...acts.map((a) => a.anchor))
    const from = acts.map((a, k) => (k ? this.#clauseStart(acts[k - 1], a) : first))
    const dates = s.chunks.filter((c): c is DateChunk => c.kind === 'date')
    const leading = s.chunks.filter((c) => c.end <= first)
    const lead = dates.find(
      (c) =>
        c.end <= first && canDate(this.clause, c) && !isOfReport(this.clause, c) && !isOfAside(this.clause, c, first),
    )
    // what lasts since a year was made in it: "sister cities since 1972"
    // and who has been somewhere since Tuesday came on Tuesday
    const isSince = (a: Act, c: DateChunk) =>
      (a.instrument?.instrumentKind === 'twinning' ||
        a.rule === 'visit/arrived-in' ||
        a.rule === 'agreement/stands' ||
        a.rule === 'agreement/sealed' ||
        (this.x.nounFirst && (a.rule === 'visit/paid-a-visit-to' || a.rule === 'visit/received'))) &&
      !!this.x.is(c.start - 1, C.since)
    acts.forEach((a, k) => {
      const to = k + 1 < acts.length ? from[k + 1] : s.end
      const within = s.chunks.filter((c) => c.start >= from[k] && c.start < to)
      const own = within.filter(
        (c): c is DateChunk =>
          c.kind === 'date' &&
          (canDate(this.clause, c) || isSince(a, c)) &&
          !isElsewhere(this.clause, a, c) &&
          // "In Oslo on 9 May, she will meet A to discuss the elections in 2026"
          !(a.type === 'meeting' && lead?.from.d && c.start > a.end && !isDay(c)),
      )
      // "1979, January 28 to February 5: Deng visits": the day of the clause, not the year that opens the line
      // the days of a journey are not the day of a meeting on it
      const journey = a.type !== 'visit' && acts.some((v) => v.type === 'visit')
      a.date =
        (a.event && dates.find((c) => c.end === a.event!.start && (c.from.m > 0 || c.shift))) ??
        // "recalled the **1998** Chile–Peru Trade Agreement"
        (a.rule === 'agreement/dated' ? dates.find((c) => c.end === a.instrument!.start) : undefined) ??
        // "the pact, initialled in May, was signed **in June**"
        (a.rule === 'agreement/was-signed'
          ? own.find((c) => c.start >= a.end && c.start < a.end + SIGNED_WITHIN && c.from.d > 0)
          : undefined) ??
        // "Le 3 mai, il a vu A **; le 4, il est rentré**": a day that opens the sentence is not that behind the semicolon
        own.find((c) => c.start >= a.anchor && !(lead && !this.clause.sameClause(a.anchor, c.start))) ??
        own.find((c) => c.start < a.anchor) ??
        (lead ? undefined : own[0]) ??
        dates.find((c) => isSince(a, c)) ??
        (journey && lead && isLong(lead) ? undefined : lead)
      // "A treaty **of 2019** binds A and B"
      if (a.rule === 'agreement/stands' || a.rule === 'agreement/between')
        a.date ??= dayBehind(this.clause, a.instrument!.end)
      // "ont paraphé, le 3 décembre 2021, la prolongation de l’accord **de 2007**": the year of its name
      const year = a.type === 'agreement' && a.date && !a.date.from.m && this.x.is(a.date.start - 1, C.of)
      if (year) a.date = own.find((c) => c.from.d > 0) ?? dates.find((c) => c.from.d > 0) ?? a.date
      // "ont signé **le 12 octobre** le renouvellement du jumelage qui les lie depuis 1992"
      const since = a.type === 'agreement' && a.date && !a.date.from.m && isSince(a, a.date) ? a.date : undefined
      if (since) a.date = dates.find((c) => c.from.d > 0 && c.end < since.start) ?? since
      // several under one verb have days of their own behind them
      const several = a.instrument && acts.some((b) => b !== a && b.anchor === a.anchor && b.instrument)
      if (several)
        a.date =
          (a.object.length ? dayBehind(this.clause, a.object.at(-1)!.end) : undefined) ??
          dayBehind(this.clause, a.instrument.end) ??
          a.date
      const exact = a.date && saidAgain(this.clause, a.date, dates)
      if (exact) a.date = exact
      const prior = k ? acts[k - 1] : undefined
      // "in 2019 he went to Ethiopia, and last year to China, where he met": the day of that leg
      // but "on Monday President A, who arrived on Sunday, met": that of the aside is the visit's alone
      const toCome = prior?.status === 'held' && a.status === 'planned'
      const legs = journey && a.date === lead && prior?.type === 'visit' && !toCome && prior.date && prior.date !== lead
      if (legs && !this.#isAside(lead, prior, a)) a.date = isLong(prior.date!) ? undefined : prior.date
      const at = a.date
      if (at?.anchored !== undefined) {
        const told = dates.findLast((c) => c.end <= at.start && c.from.d > 0)
        if (told) a.told = told
      }
      this.#tense(a, prior)
      // "effectue depuis lundi": the last Monday
      if (a.date && a.type === 'visit' && isSince(a, a.date)) a.present = undefined
      if (
        !a.date &&
        prior?.date &&
        !(journey && (isLong(prior.date) || prior.ends)) &&
        prior.status === a.status &&
        !within.some((c) => c.kind === 'date') &&
        this.clause.sameClause(prior.end, a.anchor)
      )
        a.date = prior.date
      this.#until(a, within)
      if (a.type === 'visit') a.days ??= this.x.nounFirst ? this.#lasts(a, to) : this.#daysBehind(a, to)
      this.#givePlaces(a, prior, within, leading, from[k])
    })
    this.#share()
    this.#shareSigning()
    for (const a of acts) if (a.status === 'planned' && isCalledOffBehind(this.clause, a)) a.status = 'cancelled'
  }

  /** "will visit Vietnam and co-chair the session **from 30 September to 5 October**": the days of both. */
  #share(): void {
    const { x, acts } = this
    for (let k = 0; k + 1 < acts.length; k++) {
      const [a, b] = [acts[k], acts[k + 1]]
      if (x.nounFirst || a.type !== 'visit' || b.type !== 'event' || a.date || !b.date || !isLong(b.date)) continue
      if (b.date.start < b.anchor || a.status !== b.status || !x.is(b.anchor, C.base) || !x.is(b.anchor - 1, C.and))
        continue
      a.date = b.date
    }
  }

  /** "signed an agreement and a protocol **in Lima on 5 May**": when and where all of them were. */
  #shareSigning(): void {
    const { x, acts } = this
    for (const last of acts) {
      if (last.type !== 'agreement') continue
      const others = acts.filter((a) => a !== last && a.anchor === last.anchor && a.instrument)
      const own = last.date && x.isPunct(last.date.start - 1, 40)
      if (!others.length || own || others.some((a) => a.date || a.places.length)) continue
      for (const a of others) {
        if (last.date) a.date = last.date
        a.places = [...last.places]
      }
    }
  }

  /** Behind a day that opens the sentence an act stands between commas, and another behind them. */
  #isAside(lead: DateChunk | undefined, aside: Act, main: Act): boolean {
    const { x } = this
    const comma = (from: number, to: number): boolean => {
      for (let k = from; k < to; k++) if (x.isPunct(k, 44) && !this.clause.covering(k)) return true
      return false
    }
    if (!lead || !(lead.from.d || lead.weekday || lead.days !== undefined || lead.anchored !== undefined)) return false
    for (let k = aside.end; k < main.anchor; k++)
      if (x.is(k, C.where) || (x.is(k, C.and) && !this.clause.covering(k))) return false
    return comma(lead.end + 1, aside.anchor) && comma(aside.end, main.anchor)
  }

  /** Where the clause of an act begins behind the act before: at its "and", comma or relative word. */
  #clauseStart(prior: Act, a: Act): number {
    const { x } = this
    for (let k = a.anchor - 1; k >= Math.max(prior.end, prior.anchor + 1); k--) {
      if (this.clause.covering(k)) continue
      if (
        x.is(k, C.and) ||
        x.is(k, C.but) ||
        x.isPunct(k, 59) ||
        x.is(k, C.where) ||
        x.is(k, C.who) ||
        x.is(k, C.subordinate) ||
        x.is(k, C.before) ||
        x.is(k, C.after)
      )
        return k
      // ", on 6 March he met": a comma begins it where a date follows
      if (x.isPunct(k, 44)) {
        const next = this.clause.covering(x.is(k + 1, C.on) || x.is(k + 1, C.in) ? k + 2 : k + 1)
        // but ", February 22-25, to meet" closes the clause before
        const behind = next ? (x.isPunct(next.end, 44) ? next.end + 1 : next.end) : k
        if (
          next?.kind === 'date' &&
          !x.is(behind, C.infinitive) &&
          !x.is(behind, C.where) &&
          !x.is(behind, C.who) &&
          !x.is(behind, C.and)
        )
          return k
      }
    }
    return a.anchor
  }

  // ---------- when ----------

  /** "is on a visit from Monday, which lasts until 23 September": the last day of a visit. */
  #until(a: Act, within: readonly Mention[]): void {
    if (a.type !== 'visit') return
    const { x } = this
    for (const c of within) if (c.kind === 'date' && c !== a.date && isUntil(x, c)) a.until = c
  }

  #tense(a: Act, prior: Act | undefined): void {
    const { x, s } = this
    // "la venue", "la rencontre"
    const noun = (x.is(a.anchor, C.visitNoun) || x.is(a.anchor, C.talkNoun)) > 0 && isNoun(this.clause, a.anchor)
    let past =
      !noun &&
      (x.is(a.anchor, C.past) > 0 ||
        x.is(a.anchor, C.bePast) > 0 ||
        (x.is(a.anchor, C.verb) > 0 && x.isAcute(a.anchor)))
    // "**then came** the Speaker"
    if (x.is(a.anchor, C.turn))
      for (let k = a.anchor; k < x.after(a.anchor); k++) past ||= x.is(k, C.past) > 0 || x.is(k, C.bePast) > 0
    // "will travel to Rome and meet", "to sign in September when the Governor visits": all is to come
    if (prior?.status === 'planned' && a.status === 'held' && !past && !this.#pastBetween(prior.end, a.anchor))
      a.status = 'planned'
    if (a.status === 'planned' || past) return
    // "discussed the 29 June summit": no verb says whether it has been
    if (a.rule === 'event/dated' || a.rule === 'event/of-organisation') {
      a.present = 'present'
      return
    }
    // "will be signed when the Mayor travels there": to come, too
    if (a.type === 'visit' && x.is(a.anchor, C.sform) && this.#isWhenToCome(a)) {
      a.status = 'planned'
      return
    }
    // "président" is a verb, too
    const weighed = a.rule.endsWith('/company')
    if (x.is(a.anchor, C.sform) && !noun && !weighed) {
      a.present = 'present'
      return
    }
    let now = !x.isPunct(s.end - 1, 46)
    for (let k = s.start; k < s.end; k++) {
      // "The two shook hands: trade is to grow"
      if (weighed && k >= a.end && x.isPunct(k, 58)) break
      now ||= (x.is(k, C.sform) > 0 && !!this.clause.covering(k - 1)) || (x.is(k, C.be) > 0 && !x.is(k, C.bePast))
      if (
        !this.clause.covering(k) &&
        // "**est allé** présenter ses civilités": of a verb that no list has to know
        ((x.is(k, C.verb) && x.is(k, C.past)) || x.is(k, C.bePast) || (x.is(k, C.aux) > 0 && x.isAcute(k + 1))) &&
        !x.is(k, C.led) &&
        !x.is(k, C.accompanied) &&
        !x.is(k, C.invited)
      ) {
        // "spoke ahead of their 8 June meeting", but "had half an hour for him", told by no word of its own
        if (weighed || a.rule === 'agreement/sealed') return
        if (
          !x.is(a.anchor, C.verb) ||
          x.is(a.anchor, C.visitNoun) ||
          (x.is(a.anchor, C.talkNoun) && x.is(a.anchor, C.ing))
        )
          a.present = 'near'
        return
      }
    }
    // "put a declaration to paper": no more than words of what was made; "walked along with B on Monday.": a verb unknown
    if (a.rule !== 'agreement/sealed' && (now || !weighed)) a.present = 'present'
  }

  /** Behind "when", in a sentence that tells before it of what will be. */
  #isWhenToCome(a: Act): boolean {
    const { x, s } = this
    let when = a.anchor - 1
    while (when > s.start && !(x.is(when, C.when) && !this.clause.covering(when))) when--
    for (let k = s.start; k < when; k++) if (x.is(k, C.will) && !this.clause.covering(k)) return true
    return false
  }

  #pastBetween(from: number, to: number): boolean {
    const { x } = this
    // "will attend the Summit, **to be held** in May, and meet" is all to come
    const isToCome = (k: number) => x.is(k - 1, C.be) > 0 && x.is(k - 2, C.infinitive) > 0
    for (let k = from; k < to; k++) if (!this.clause.covering(k) && x.is(k, C.past) && !isToCome(k)) return true
    return false
  }

  // ---------- where ----------

  #givePlaces(
    a: Act,
    prior: Act | undefined,
    within: readonly Mention[],
    leading: readonly Mention[],
    start: number,
  ): void {
    const { x } = this
    // "came from **Niamey, where** she had met A"
    const town = x.is(start, C.where) && x.isPunct(start - 1, 44) ? this.clause.covering(start - 2) : undefined
    if (a.type !== 'visit' && town && isCity(town)) a.places.push(town)
    // "They talked about a project in Nukus": where what they talked of is
    const topic = a.type === 'meeting' && !a.object.length && !!x.is(a.end, C.about) && !x.is(a.end, C.on)
    // "**In Tokyo**, she will meet executives of firms with plants in Ohio": what is told of another land is of those met
    const [open] = leading
    // "MUSCAT, 3 May (ONA) – The Minister met": where it was written is where they met only if nothing says another
    const written = a.type === 'visit' ? undefined : townOfDateline(x, this.s)
    const fronted =
      a.type === 'meeting' &&
      open?.kind === 'geo' &&
      x.isPunct(open.end, 44) &&
      !a.subject.includes(open) &&
      open !== written
        ? open.entry.country
        : undefined
    const isThere = (c: Geo) => !fronted || c.entry.country === fronted
    for (const c of topic ? [] : within)
      if (
        c.kind === 'geo' &&
        (this.#isPlace(c) || this.#isIncluded(a, c)) &&
        c !== written &&
        !a.places.includes(c) &&
        !this.#isOfPurpose(a, c) &&
        isThere(c)
      )
        a.places.push(c)
    // "travel to Jerusalem, where he will meet", "travel to Cairo to meet"
    if (
      !a.places.length &&
      a.type !== 'visit' &&
      prior?.type === 'visit' &&
      this.clause.sameClause(prior.end, a.anchor)
    )
      a.places.push(...prior.to.filter((g) => g.entry.kind === 'city').slice(-1))
    if (a.rule === 'meeting/received') this.#giveWhither(a)
    // "On the last day of the visit, **in Hanoi**, they signed"
    const opener = a.places.length || a.type === 'visit' || prior !== this.acts[0] ? undefined : prior
    if (opener?.rule === 'visit/spoken-of') a.places.push(...opener.places)
    // "on the sidelines of the Summit in Astana, he met", "attended the Forum in Geneva and met"
    if (
      !a.places.length &&
      (a.type === 'meeting' || prior?.kind === 'ceremony') &&
      prior?.type === 'event' &&
      prior.status === a.status &&
      this.clause.sameClause(prior.end, a.anchor)
    )
      a.places.push(...prior.places)
    // "On 6 May, in Munich, **Ohio and Bavaria** signed"
    const isSigner = (c: Geo) => a.type === 'agreement' && a.subject.includes(c)
    if (!a.places.length)
      for (const c of leading)
        if (c.kind === 'geo' && c !== written && this.#isPlace(c) && !isSigner(c)) a.places.push(c)
  }

  /** "welcomed the Ambassador **to Ghent**", "the Governor welcomed her **to Ohio**". */
  #giveWhither(a: Act): void {
    const { x } = this
    const k = x.isPunct(a.end, 44) ? a.end + 1 : a.end
    const to = x.is(k, C.to) ? this.clause.mentionAt(x.pastArticle(k + 1)) : undefined
    if (to?.kind !== 'geo' || to.adjective || to.entry.kind === 'country') return
    const isUnsaid = a.subject.some((m) => m.kind === 'person' && m.offices.some((o) => !o.owner))
    if (to.entry.kind === 'city' || isUnsaid) a.places.push(to)
  }

  /** "signed an agreement **to build** a school **in Lusaka**", "the pact **will allow** students to go to Accra": where something is to be done. */
  #isOfPurpose(a: Act, c: Geo): boolean {
    const { x, clause } = this
    if (a.type !== 'agreement' || x.nounFirst) return false
    for (let k = a.end; k < c.start; k++) {
      if (clause.inside(k)) continue
      if (x.is(k, C.sign)) return false
      const to = x.is(k, C.infinitive) && !clause.mentionAt(k + 1) && (k === a.end || clause.inside(k - 1))
      if (to || x.is(k, C.will)) return true
    }
    return false
  }

  /** "visited Peru, **including the cities of Lima and Cusco**". */
  #isIncluded(a: Act, c: Geo): boolean {
    const { x, s } = this
    if (a.type !== 'visit' || c.start < a.end || c.adjective || !a.to.some((g) => g.entry.code === c.entry.country))
      return false
    let p = beforeSortOfPlace(x, s.start, c.start)
    if (x.is(p, C.of) && x.is(p - 1, C.regionWord)) p = x.beforeArticle(p - 1)
    const last = a.places.at(-1)
    return x.is(p, C.including) > 0 || (last?.end === p && (x.isPunct(p, 44) || x.is(p, C.and) > 0))
  }

  #isPlace(c: Geo): boolean {
    const { x, s } = this
    if (c.adjective || c.possessive || c.entry.kind === 'country') return false
    if (c === townOfDay(x, s)) return true
    if (c.end === c.start + 1 && x.is(c.start, C.common) && !x.isPunct(c.end, 44)) return false
    // "The first stop was **Helsinki, where** he met B"
    if (c.entry.kind === 'city' && x.isPunct(c.end, 44) && x.is(c.end + 1, C.where)) return true
    // "in **the port city of** Tema"
    let p = x.nounFirst ? c.start - 1 : beforeSortOfPlace(x, s.start, c.start)
    // "dans **les villes de** Monterrey et Mexico"
    if (x.is(p, C.of) && x.is(p - 1, C.regionWord) && x.isPlural(p - 1)) p -= 2
    while (p >= s.start && x.is(p, C.article)) p--
    // "Ghent: the Mayor met", but "Canton de Vaud : le Conseil d’État" says whose it is
    if (p < s.start) return x.isPunct(c.end, 44) || (x.isPunct(c.end, 58) && c.entry.kind === 'city')
    // "(resident in Beijing)"
    if (x.is(p - 1, C.resident)) return false
    // "discussed the **situation** in Gaza"
    if (x.is(p, C.in) || x.is(p, C.at) || x.is(p, C.via)) return !x.is(p - 1, C.circumstance)
    // "**l’étape de** Tallinn"
    if (x.nounFirst && x.endingAt(c.start, C.in) >= 0) return true
    // "at Maximos Palace in the capital, Athens"
    if (x.isPunct(p, 44) && x.is(p - 1, C.capital) && (x.is(p - 3, C.in) || x.is(p - 3, C.at))) return true
    const prev = this.clause.covering(p - 1)
    // "Washington, D.C.", "Naples, Campania": what the city lies in is no second place
    if (x.isPunct(p, 44) && prev?.kind === 'geo' && prev.end === p && prev.entry.subdivision === c.entry.code)
      return false
    if ((x.isPunct(p, 44) || x.is(p, C.and)) && prev?.kind === 'geo' && !prev.adjective && prev.end === p)
      return this.#isPlace(prev)
    // "l’homologue de Charlotte (**Caroline du Nord**)": where another's town lies
    if (x.isPunct(p, 40) && prev?.kind === 'person' && prev.end === p && c.entry.kind !== 'city') return false
    return x.isPunct(p, 40) || x.isPunct(p, 0x2013)
  }
}
