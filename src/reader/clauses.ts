import type { EngagementKind, EngagementType, Status } from '../model/reading.ts'
import { Shape } from '../text/scan.ts'
import { giveAdjuncts } from './adjuncts.ts'
import type { Context } from './context.ts'
import { C } from './lexicon.ts'
import type { Body, DateChunk, EventMention, Geo, Group, Instrument, Mention, Span } from './mentions.ts'

/** A sentence with its mentions. */
export interface Sentence extends Span {
  readonly block: number
  readonly chunks: readonly Mention[]
}

/**
 * An act of official contact as one clause tells it: who, whom, where, when, by mention. What "he" and "the
 * delegation" stand for, and which acts are the same engagement, is settled later.
 */
export interface Act {
  readonly type: EngagementType
  readonly kind: EngagementKind
  status: Status
  readonly rule: string
  readonly anchor: number
  readonly end: number
  /** Visits: the travellers. Others: the one side. */
  readonly subject: readonly Mention[]
  /** Visits: those who receive. Others: the other side. */
  readonly object: readonly Mention[]
  /** Nobody stands before the verb: it is the subject told before. */
  readonly subjectless: boolean
  readonly to: readonly Geo[]
  readonly site?: Body | Span
  readonly instrument?: Instrument
  readonly event?: EventMention
  readonly days?: number
  places: Geo[]
  date?: DateChunk
  /** The day told earlier in the sentence, that "that very day" goes back to. */
  told?: DateChunk
  /** The last day of a visit, told apart from its first. */
  until?: DateChunk
  /** Told in the present tense or without a verb; `near` by a noun beside a past verb. */
  present?: 'present' | 'near'
  occasion?: Span
}

/** The acts of a sentence in the order of its words. */
export function acts(x: Context, s: Sentence): Act[] {
  return new Clauses(x, s).run()
}

class Clauses {
  readonly x: Context
  readonly s: Sentence
  readonly found: Act[] = []
  /** Chunk index by first token. */
  readonly byStart = new Map<number, number>()
  /** Chunk index + 1 that covers a token. */
  readonly over: Int32Array

  constructor(x: Context, s: Sentence) {
    this.x = x
    this.s = s
    this.over = new Int32Array(s.end - s.start + 1)
    s.chunks.forEach((c, k) => {
      this.byStart.set(c.start, k)
      for (let i = Math.max(c.start, s.start); i < Math.min(c.end, s.end); i++) this.over[i - s.start] = k + 1
    })
  }

  run(): Act[] {
    const { x, s } = this
    const dated = this.#datedLine()
    for (let i = s.start; i < s.end; ) {
      const at = this.over[i - s.start]
      const mention = at ? s.chunks[at - 1] : undefined
      // only words of acts, and events and instruments, are looked at closely
      if (!x.is(i, C.opensAct) && !(mention && (mention.kind === 'event' || mention.kind === 'instrument')) && !(dated && (x.is(i, C.in) || x.is(i, C.at) || x.is(i, C.to)))) {
        i++
        continue
      }
      const next = this.#anchorAt(i)
      i = next > i ? next : i + 1
    }
    if (!this.found.length) return this.found
    giveAdjuncts(x, s, this.found, (i) => this.#covering(i))
    this.#occasions()
    return this.found
  }

  #inside(i: number): number {
    return this.over[i - this.s.start]
  }

  #covering(i: number): Mention | undefined {
    const k = i >= this.s.start && i < this.s.end ? this.over[i - this.s.start] : 0
    return k ? this.s.chunks[k - 1] : undefined
  }

  /** The mention at i, past articles, "his", "both" and the like. */
  #mentionAt(i: number): Mention | undefined {
    const { x, s } = this
    let k = i
    while (k < s.end) {
      const c = this.byStart.get(k)
      if (c !== undefined) {
        // "his Greek counterpart"
        const next = s.chunks[c + 1]
        const m = s.chunks[c]
        return m.kind === 'geo' && m.adjective && next?.kind === 'person' && next.counterpart && next.start === m.end ? next : m
      }
      if (this.#inside(k)) return this.#covering(k)
      if (x.is(k, C.article) || x.is(k, C.possessive) || x.is(k, C.definite) || x.is(k, C.both) || x.is(k, C.honorific) || x.is(k, C.also) || x.isPunct(k, 0x201c) || x.isPunct(k, 34)) k++
      // "senior NATO officials", "visiting forces", "representatives of"
      else if (x.tokens.shape[k] & Shape.lower && k - i < 4 && (x.is(k, C.officeRank) || x.is(k, C.other) || x.is(k, C.talkAdjective)) && !x.is(k, C.for) && this.#nearMention(k + 1)) k++
      else return undefined
    }
    return undefined
  }

  #nearMention(k: number): boolean {
    const { x } = this
    return this.byStart.has(k) || (x.tokens.shape[k] & Shape.lower) !== 0 && (!!x.is(k, C.officeRank) || !!x.is(k, C.other)) && this.byStart.has(k + 1)
  }

  // ---------- who ----------

  /** The first token of the verb's group, with what its auxiliaries say of status. */
  #group(v: number, depth = 0): { start: number; planned: boolean; negative: boolean; infinitive: boolean; participle: boolean } {
    const { x, s } = this
    let k = v
    let planned = false
    let negative = false
    let infinitive = false
    let aux = false
    while (k > s.start) {
      const p = this.#lexemeEndingAt(k)
      if (this.#inside(p) && !this.#isDate(p)) break
      if (x.is(p, C.planned)) {
        planned = true
        infinitive = false
      } else if (x.is(p, C.will)) planned = true
      else if (x.is(p, C.not)) negative = true
      else if (x.is(p, C.infinitive) && x.is(v, C.base) && k === v && x.is(p - 1, C.expectWord) && !this.#inside(p - 1)) {
        // "is also scheduled to"
        planned = true
        k = p - 1
        continue
      } else if (x.is(p, C.infinitive) && x.is(v, C.base) && k === v) infinitive = true
      else if (x.is(p, C.aux) || x.is(p, C.be) || x.is(p, C.have)) {
        aux = true
        if (infinitive) break
      } else if (x.is(p, C.adverb) || x.is(p, C.also) || x.is(p, C.each) || this.#isDate(p)) {
        if (infinitive && !x.is(p, C.also)) break
      } else break
      k = p
    }
    // "will travel to X and meet Y", "plans to travel to X to meet Y": the first verb's will holds for the second
    if (!planned && depth < 4 && k > s.start && x.is(v, C.base) && (infinitive || (!aux && (x.is(k - 1, C.and) || x.isPunct(k - 1, 44))))) {
      const prior = this.#verbBefore(k)
      if (prior >= s.start && prior < v) planned = this.#group(prior, depth + 1).planned || (infinitive && !!x.is(prior, C.planning))
    }
    return { start: k, planned, negative, infinitive: infinitive && !this.#plannedWord(k, v), participle: !aux && !!x.is(v, C.ing) && !x.is(v, C.past) }
  }

  /** "is to", "plans to" within the group, which an infinitive's "to" is part of. */
  #plannedWord(from: number, to: number): boolean {
    for (let p = from; p < to; p++) if (this.x.is(p, C.planned)) return true
    return false
  }

  #isDate(i: number): boolean {
    return this.#covering(i)?.kind === 'date'
  }

  /** Where the lexeme that ends at token k begins. */
  #lexemeEndingAt(k: number): number {
    const { x, s } = this
    for (let p = Math.max(s.start, k - 4); p < k - 1; p++) {
      if (x.after(p) === k && x.lex[p] && (x.is(p, C.planned) || x.is(p, C.will) || x.is(p, C.have) || x.is(p, C.be) || x.is(p, C.adverb))) return p
    }
    return k - 1
  }

  #isActor(m: Mention): boolean {
    return m.kind === 'person' || m.kind === 'group' || m.kind === 'body' || m.kind === 'anaphor' || (m.kind === 'geo' && (!m.adjective || m.people))
  }

  /** A preposition stands before the mention. */
  #governed(m: Mention): boolean {
    const { x, s } = this
    let p = m.start - 1
    while (p >= s.start && (x.is(p, C.article) || x.is(p, C.possessive) || x.is(p, C.honorific) || x.is(p, C.definite) || x.is(p, C.both))) p--
    if (p < s.start || (x.is(p, C.adverb) && x.after(p) > p + 1)) return false
    // "the city of Graz became"
    if (x.is(p, C.of) && x.is(p - 1, C.regionWord) && m.kind === 'geo') {
      p -= 2
      while (p >= s.start && x.is(p, C.article)) p--
      if (p < s.start) return false
    }
    return !!(
      x.is(p, C.of) || x.is(p, C.with) || x.is(p, C.by) || x.is(p, C.in) || x.is(p, C.at) || x.is(p, C.to) || x.is(p, C.from) || x.is(p, C.for) || x.is(p, C.on) ||
      x.is(p, C.between) || x.is(p, C.during) || x.is(p, C.after) || x.is(p, C.before) || x.is(p, C.into) || x.is(p, C.otherPreposition) || x.is(p, C.led) ||
      x.is(p, C.invited) || x.is(p, C.accompanied) || x.is(p, C.including) || x.is(p, C.via) || x.is(p, C.since) || x.is(p, C.about) || x.is(p, C.margins) || x.is(p, C.presence)
    ) || this.#endsLexeme(p, m.start)
  }

  #endsLexeme(p: number, start: number): boolean {
    const { x, s } = this
    for (let k = Math.max(s.start, p - 4); k < p; k++) {
      const after = x.after(k)
      if (after > k + 1 && after >= p + 1 && after <= start && (x.is(k, C.led) || x.is(k, C.invited) || x.is(k, C.accompanied) || x.is(k, C.margins) || x.is(k, C.about) || x.is(k, C.otherPreposition) || x.is(k, C.during) || x.is(k, C.presence) || x.is(k, C.together) || x.is(k, C.including))) return true
    }
    return false
  }

  /** The subject of the verb at v; `none` where the clause has no subject of its own. */
  subject(v: number, depth = 0): { actors: Mention[]; none: boolean } {
    const { x, s } = this
    if (depth > 4) return { actors: [], none: true }
    const g = this.#group(v)
    const before = g.start - 1
    if (before < s.start) return { actors: [], none: true }
    // "who arrives in Lithuania"
    if (x.is(before, C.who) || (x.is(before, C.which) && !x.is(before, C.definite)) || (x.is(before, C.which) && this.#covering(before - 1))) {
      for (let k = before - 1; k >= Math.max(s.start, before - 3); k--) {
        const m = this.#covering(k)
        if (m && this.#isActor(m)) return { actors: this.#coordination(m), none: false }
      }
    }
    const comma = x.isPunct(before, 44)
    if (x.is(before, C.and) || x.is(before, C.but) || comma || g.infinitive || g.participle) {
      const own = comma ? this.#apposedSubject(before) : undefined
      if (own) return { actors: own, none: false }
      const prior = this.#verbBefore(g.start)
      if (prior >= s.start) {
        if (g.infinitive && x.is(prior, C.invite)) {
          const o = this.objects(x.after(prior))
          if (o.actors.length) return { actors: o.actors, none: false }
        }
        if (!(x.is(before, C.and) && this.#coordinatedSubject(before))) return this.subject(prior, depth + 1)
      } else if (!comma && !x.is(before, C.and)) return { actors: [], none: true }
    }
    const chunks = s.chunks
    for (let k = chunks.length - 1; k >= 0; k--) {
      const m = chunks[k]
      if (m.end > g.start) continue
      if (!this.#isActor(m)) continue
      if (this.#governed(m)) continue
      if (this.#crossesClause(m.end, g.start)) break
      return { actors: this.#coordination(m), none: false }
    }
    return { actors: [], none: true }
  }

  /** "X, the Minister of Y, met …": the comma before the verb closes an apposition of its subject. */
  #apposedSubject(comma: number): Mention[] | undefined {
    const m = this.#covering(comma - 1)
    if (m && this.#isActor(m) && !this.#governed(m) && (m.kind === 'person' || m.kind === 'group')) {
      const prior = this.#verbBefore(m.start)
      if (prior < this.s.start || this.x.is(prior, C.speech)) return this.#coordination(m)
    }
    return undefined
  }

  #coordinatedSubject(and: number): boolean {
    void and
    return false
  }

  #verbBefore(i: number): number {
    const { x, s } = this
    for (let k = i - 1; k >= s.start; k--) {
      if (this.#inside(k)) continue
      if ((x.is(k, C.verb) && !(x.is(k, C.base) && !x.is(k - 1, C.infinitive) && !x.is(k - 1, C.will) && !x.is(k - 1, C.aux) && !x.is(k - 1, C.planned) && !x.is(k - 1, C.adverb) && !x.is(k, C.past)) && !(x.is(k, C.ing) && !x.is(k, C.past) && k > s.start && !x.is(k - 1, C.aux))) || x.is(k, C.aux) && !x.is(k + 1, C.verb)) {
        if (x.tokens.shape[k] & Shape.cap && k > s.start) continue
        if (x.is(k - 1, C.article) || x.is(k - 1, C.possessive)) continue
        return k
      }
    }
    return -1
  }

  /** A new clause begins between two tokens: "; " or "that X said". */
  #crossesClause(from: number, to: number): boolean {
    const { x } = this
    for (let k = from; k < to; k++) if (x.isPunct(k, 59) || x.isPunct(k, 0x201d)) return true
    return false
  }

  /** The subject of the verb under which a noun stands: "travelled to China for meetings with", "met X during her visit to". */
  #verbalSubject(i: number): Mention[] {
    const prior = this.#verbBefore(i)
    return prior < this.s.start ? [] : this.subject(prior).actors.filter((m) => m.kind !== 'geo' && m.kind !== 'body')
  }

  /** The mention with those joined to it on its left: "A, B and C". */
  #coordination(m: Mention): Mention[] {
    const list = [m]
    let first = m
    for (let round = 0; round < 12; round++) {
      const prev = this.#joinedBefore(first)
      if (!prev) break
      list.unshift(prev)
      first = prev
    }
    return list
  }

  #joinedBefore(m: Mention): Mention | undefined {
    const { x, s } = this
    let p = m.start - 1
    while (p >= s.start && (x.is(p, C.article) || x.is(p, C.honorific) || x.is(p, C.possessive))) p--
    if (p > s.start && m.kind === 'geo' && x.is(p, C.of) && x.is(p - 1, C.regionWord)) {
      p -= 2
      while (p >= s.start && x.is(p, C.article)) p--
    }
    if (p < s.start) return undefined
    let and = false
    if (x.is(p, C.and) || this.#lexAnd(p)) {
      and = true
      p = this.#lexAnd(p) ? p - 2 : p - 1
      if (x.isPunct(p, 44)) p--
    } else if (x.isPunct(p, 44)) p--
    else return undefined
    const prev = this.#covering(p)
    if (!prev || prev.end !== p + 1 || !this.#isActor(prev)) return undefined
    if (!and && !(prev.kind === m.kind)) return undefined
    // "At the invitation of A, President of X, B paid …"
    if (!and && this.#governed(prev)) return undefined
    if (prev.kind === 'anaphor') return undefined
    return prev
  }

  #lexAnd(p: number): boolean {
    return this.x.after(p - 2) === p + 1 && !!this.x.is(p - 2, C.and)
  }

  /** The mentions joined from token i on: "A, B and C"; and the token after them. */
  objects(i: number, want?: (m: Mention) => boolean, whole = false): { actors: Mention[]; end: number } {
    const { x, s } = this
    const fits = want ?? ((m: Mention) => this.#isActor(m))
    const actors: Mention[] = []
    let k = i
    for (let round = 0; round < 24; round++) {
      const m = this.#mentionAt(k)
      if (!m || !fits(m)) break
      actors.push(m)
      let p = m.end
      // "Shigeru Oda, on the occasion": a comma goes on only to another mention
      const at = p
      if (x.isPunct(p, 44)) p++
      if (x.is(p, C.and) || x.is(p, C.together)) p = x.after(p)
      else if (x.is(p, C.with) && actors.length === 1 && !want) break
      if (x.is(p, C.both)) p++
      if (x.is(p, C.with) && p > at) p++
      if (p === at || p >= s.end) break
      const next = this.#mentionAt(p)
      if (!next || !fits(next)) break
      // the next mention is the subject of its own verb: "met A, and B visited"
      if (!whole && this.#isSubject(next) && !(x.is(p - 1, C.and) === 0 && false)) break
      k = p
    }
    return { actors, end: actors.length ? actors[actors.length - 1].end : i }
  }

  /** A finite verb follows the mention. */
  #isSubject(m: Mention): boolean {
    const { x, s } = this
    let k = m.end
    while (k < s.end && (x.is(k, C.adverb) || x.is(k, C.also)) && !this.#inside(k)) k++
    if (k >= s.end || this.#inside(k)) return false
    if (x.is(k, C.aux) || x.is(k, C.will) || x.is(k, C.have) || x.is(k, C.planned)) return true
    return !!x.is(k, C.verb) && (!!x.is(k, C.past) || !!x.is(k, C.sform)) && !x.is(k, C.accompanied) && !x.is(k, C.led) && x.tokens.shape[k] !== 0
  }

  // ---------- anchors ----------

  #add(a: Omit<Act, 'places' | 'status'> & { status?: Status; places?: Geo[] }, g?: { planned: boolean }): void {
    if (this.#negated(a.anchor, a.instrument)) return
    this.found.push({ ...a, places: a.places ?? [], status: a.status ?? (g?.planned ? 'planned' : 'held') })
  }

  /** "No agreements were signed", "did not meet", "has never visited". */
  #negated(anchor: number, instrument: Instrument | undefined): boolean {
    const { x, s } = this
    const from = this.#inside(anchor) ? anchor : this.#group(anchor).start
    for (let k = from; k < anchor; k++) if (x.is(k, C.not) && !this.#inside(k)) return true
    for (const at of [anchor, instrument?.start ?? anchor]) if (at > s.start && x.is(at - 1, C.not)) return true
    return false
  }

  /** The act whose anchor word stands at i; returns the token to go on from. Words that wake a rule here are of `opensAct` (lexicon.ts). */
  #anchorAt(i: number): number {
    const { x } = this
    if (!x.lex[i]) return this.#labelled(i)
    // "looking for host families", "a tour of": a base form behind a preposition or article is a noun
    if (x.is(i, C.verb) && x.is(i, C.base) && !this.byStart.has(i) && !x.is(i, C.past) && !x.is(i, C.sform) && !x.is(i, C.visitNoun) && !x.is(i, C.talkNoun) && i > this.s.start && (x.is(i - 1, C.for) || x.is(i - 1, C.of) || x.is(i - 1, C.article) || x.is(i - 1, C.in) || x.is(i - 1, C.possessive))) return i + 1
    const inside = this.#covering(i)
    if (inside && inside.kind !== 'event' && inside.kind !== 'instrument' && inside.kind !== 'anaphor') {
      if (inside.kind === 'date') return inside.end
      return i + 1
    }
    return (
      this.#callOn(i) || this.#lightVisit(i) || this.#leadVisit(i) || this.#signing(i) || this.#instrumentAnchor(i) || this.#holdTalks(i) || this.#visitVerb(i) || this.#visitNoun(i) ||
      this.#meetVerb(i) || this.#receive(i) || this.#speak(i) || this.#site(i) || this.#expected(i) || this.#send(i) || this.#guestOf(i) || this.#travel(i) || this.#chronicle(i) || this.#talkNoun(i) || this.#attend(i) || this.#ledTo(i) || this.#eventAnchor(i) || this.#discuss(i) || this.#twin(i)
    )
  }

  #labelled(i: number): number {
    return this.#eventAnchor(i) || this.#instrumentAnchor(i)
  }

  #callOn(i: number): number {
    const { x } = this
    if (!x.is(i, C.callOn)) return 0
    const g = this.#group(i)
    const o = this.objects(x.after(i))
    if (!o.actors.length) return 0
    // "called on all parties to give dialogue a chance"
    if (x.is(o.end, C.infinitive) && !o.actors.some((m) => m.kind === 'person')) return 0
    if (!o.actors.some((m) => m.kind === 'person' && (!m.weak || m.offices.length))) return 0
    const sub = this.subject(i)
    this.#add({ type: 'meeting', kind: 'meeting', rule: 'meeting/called-on', anchor: i, end: o.end, subject: sub.actors, object: o.actors, subjectless: sub.none, to: [] }, g)
    return o.end
  }

  /** "paid an official visit to", "is on a two-day working visit to". */
  #lightVisit(i: number): number {
    const { x } = this
    if (!x.is(i, C.light)) return 0
    const noun = this.#nounAhead(x.after(i), C.visitNoun, 8)
    if (noun < 0) return 0
    const g = this.#group(i)
    const sub = this.subject(i)
    const object = this.#visitTail(noun)
    // "pay Georgia a visit"
    const dative = this.#mentionAt(x.after(i))
    const to = dative?.kind === 'geo' && dative.end <= noun && !dative.adjective ? [dative, ...object.to] : object.to
    if (object.site && !to.length) {
      this.#add({ type: 'meeting', kind: 'site visit', rule: 'meeting/site-visit', anchor: i, end: object.end, subject: sub.actors, object: [], subjectless: sub.none, to: [], site: object.site }, g)
      return object.end
    }
    this.#add({
      type: 'visit', kind: this.#visitKind(i, noun), rule: 'visit/paid-a-visit-to', anchor: i, end: object.end, subject: sub.actors.length ? sub.actors : object.by, object: object.hosts,
      subjectless: sub.none, to, ...this.#duration(i, noun),
    }, { planned: g.planned })
    return object.end
  }

  /** A noun of the class within a noun phrase that begins at i. */
  #nounAhead(i: number, cls: number, reach: number): number {
    const { x, s } = this
    for (let k = i; k < Math.min(s.end, i + reach); ) {
      if (x.is(k, cls) && !(k === i && x.is(k, C.verb) && x.is(k, C.past))) return k
      if (x.tokens.shape[k] & Shape.punct && !x.isPunct(k, 0x201c)) return -1
      if (x.is(k, C.of) || x.is(k, C.with) || x.is(k, C.by) || x.is(k, C.for) || x.is(k, C.from) || x.is(k, C.which) || x.is(k, C.who)) return -1
      if (x.is(k, C.to) || x.is(k, C.in) || x.is(k, C.at)) return -1
      const m = this.byStart.get(k)
      if (m !== undefined) {
        const c = this.s.chunks[m]
        if (c.kind === 'geo' || c.kind === 'date') {
          k = c.end
          continue
        }
        if (c.kind === 'group' || c.kind === 'person') return -1
      }
      k = Math.max(k + 1, x.is(k, cls) ? k + 1 : k + 1)
    }
    return -1
  }

  #visitKind(from: number, noun: number): EngagementKind {
    const { x, s } = this
    const own = x.name(x.is(noun, C.visitNoun)) as EngagementKind
    let kind: EngagementKind | undefined
    for (let k = Math.max(s.start, noun - 6); k < noun; k++) {
      const v = x.is(k, C.visitKind)
      if (!v || (k < from && this.#inside(k) && false)) continue
      const name = x.name(v) as EngagementKind
      if (x.isPunct(k + 1, 44) || (k + 1 < noun && x.tokens.shape[k + 1] & Shape.punct)) continue
      if ((name === 'trade mission' || name === 'mission') && own !== 'mission') continue
      if (name === 'mission') continue
      // "official working visit" is a working one
      kind = name
    }
    return kind ?? own
  }

  #duration(from: number, noun: number): { days?: number } {
    const { x } = this
    for (let k = Math.max(from - 1, this.s.start); k < noun; k++) {
      const d = x.is(k, C.duration)
      if (d) return { days: d }
      if (x.tokens.shape[k] & Shape.number && x.is(k + 1, C.unit) === 1 && x.tokens.shape[k + 1] & Shape.joined) return { days: x.tokens.value[k] }
    }
    return {}
  }

  /** What follows "visit": "to Y", "of X to Y", "by X", "in Z". */
  #visitTail(noun: number): { to: Geo[]; by: Mention[]; of: Mention[]; hosts: Mention[]; site?: Body; end: number } {
    const { x, s } = this
    const to: Geo[] = []
    let by: Mention[] = []
    let of: Mention[] = []
    let hosts: Mention[] = []
    let site: Body | undefined
    let k = x.after(noun)
    for (let round = 0; round < 14 && k < s.end; round++) {
      if (x.is(k, C.to) || (x.is(k, C.in) && !to.length) || x.is(k, C.into) || (x.is(k, C.at) && !to.length)) {
        const isTo = !!x.is(k, C.to)
        const o = this.objects(k + 1, (m) => (m.kind === 'geo' && !m.people) || (m.kind === 'body' && isTo))
        const geos = o.actors.filter((m): m is Geo => m.kind === 'geo' && !m.adjective)
        if (geos.length) {
          to.push(...geos)
          k = o.end
          continue
        }
        const body = o.actors.find((m): m is Body => m.kind === 'body')
        if (body) {
          if (body.owner && body.arm) to.push(body.owner)
          else site ??= body
          k = o.end
          continue
        }
        const person = isTo ? this.objects(k + 1, (m) => m.kind === 'person') : undefined
        if (person?.actors.length) {
          hosts = person.actors
          k = person.end
          continue
        }
        if (!isTo) {
          k++
          continue
        }
        break
      }
      if (x.is(k, C.by)) {
        const o = this.objects(k + 1)
        if (!o.actors.length) break
        by = o.actors
        k = o.end
        continue
      }
      if (x.is(k, C.of) || x.is(k, C.from)) {
        const o = this.objects(k + 1)
        if (!o.actors.length) break
        if (x.is(k, C.of)) of = o.actors
        else of = of.length ? of : o.actors
        k = o.end
        continue
      }
      const date = this.#mentionAt(k)
      if (date && date.kind === 'date') {
        k = date.end
        continue
      }
      if ((x.is(k, C.in) || x.is(k, C.on) || x.is(k, C.from) || x.is(k, C.during)) && this.#mentionAt(k + 1)?.kind === 'date') {
        k = this.#mentionAt(k + 1)!.end
        continue
      }
      if (x.isPunct(k, 44) && !to.length && (x.is(k + 1, C.led) || x.is(k + 1, C.accompanied))) {
        const o = this.objects(x.after(k + 1))
        if (o.actors.length && x.isPunct(o.end, 44)) {
          k = o.end + 1
          continue
        }
      }
      // "the visit of the Prime Minister, Josefa Qalobula, to New Zealand"
      if (x.isPunct(k, 44) && !to.length && (of.length || by.length) && x.is(k + 1, C.to) && this.#mentionAt(k + 2)?.kind === 'geo') {
        k++
        continue
      }
      if (x.isPunct(k, 44) && to.length && this.#mentionAt(k + 1)?.kind === 'geo' && (this.#mentionAt(k + 1) as Geo).start === k + 1) {
        to.push(this.#mentionAt(k + 1) as Geo)
        k = this.#mentionAt(k + 1)!.end
        continue
      }
      break
    }
    return { to, by, of, hosts, ...(site ? { site } : {}), end: Math.max(k, x.after(noun)) }
  }

  /** "led a delegation to Geneva", "headed a delegation of 12 exporters", "led a group of seven producers to Dili". */
  #leadVisit(i: number): number {
    const { x, s } = this
    if (!x.is(i, C.lead) || this.#inside(i)) return 0
    const o = this.objects(x.after(i), (m) => m.kind === 'group')
    const group = o.actors[0] as Group | undefined
    const noun = group ? -1 : this.#nounAhead(x.after(i), C.visitNoun, 8)
    if (!group && noun < 0) return 0
    const g = this.#group(i)
    const sub = this.subject(i)
    let k = group ? group.end : noun
    const tail = group ? { to: [] as Geo[], end: k } : this.#visitTail(noun)
    if (group) {
      // "a delegation from the National Security Council, Department of State and Department of Energy to Geneva"
      while (k < s.end && !(x.is(k, C.to) && this.#mentionAt(k + 1)?.kind === 'geo') && !x.is(k, C.verb) && !x.isPunct(k, 59)) k++
      if (x.is(k, C.to)) {
        const t = this.objects(k + 1, (m) => m.kind === 'geo')
        tail.to.push(...(t.actors as Geo[]))
        tail.end = t.end
      } else tail.end = group.end
      // "headed the delegation to the World Urban Forum" is an attendance
      if (!tail.to.length && this.#mentionAt(group.end + 1)?.kind === 'event') return 0
    }
    this.#add({ type: 'visit', kind: noun >= 0 ? this.#visitKind(i, noun) : 'unspecified', rule: 'visit/led-a-delegation-to', anchor: i, end: tail.end, subject: group ? [...sub.actors, group] : sub.actors, object: [], subjectless: sub.none, to: tail.to, ...(noun >= 0 ? this.#duration(i, noun) : {}) }, g)
    return tail.end
  }

  #visitVerb(i: number): number {
    const { x, s } = this
    if (!x.is(i, C.visit) || this.#inside(i) || x.tokens.shape[i] & Shape.newline && x.tokens.shape[i] & Shape.cap && x.is(i, C.visitNoun)) return 0
    if (x.is(i, C.visitNoun) && this.#isNoun(i)) return 0
    // "with visiting NATO forces"
    if (x.is(i, C.ing) && i > s.start && (x.is(i - 1, C.with) || x.is(i - 1, C.article) || x.is(i - 1, C.of) || x.is(i - 1, C.by) || x.is(i - 1, C.and))) return 0
    const g = this.#group(i)
    const o = this.objects(x.after(i), (m) => m.kind === 'geo' || m.kind === 'body' || m.kind === 'event')
    const geos = o.actors.filter((m): m is Geo => m.kind === 'geo' && !m.adjective)
    const body = o.actors.find((m): m is Body => m.kind === 'body')
    const lone = x.after(i)
    const nothing = !o.actors.length
    // "the Republic was visited by a delegation from"
    if (nothing && x.is(i, C.past) && this.#beBefore(i)) {
      const by = this.#byAhead(lone)
      const visited = by ? this.subject(i).actors.filter((m): m is Geo => m.kind === 'geo') : []
      if (by && visited.length) {
        this.#add({ type: 'visit', kind: 'unspecified', rule: 'visit/was-visited-by', anchor: i, end: by.end, subject: by.actors, object: [], subjectless: false, to: visited }, g)
        return by.end
      }
    }
    if (nothing && !x.is(i, C.ing)) {
      // "toured the Hellisheiði geothermal power plant", "visited farms and grain terminals"
      const site = this.#siteAhead(lone)
      if (site) {
        const sub = this.subject(i)
        this.#add({ type: 'meeting', kind: 'site visit', rule: 'meeting/toured', anchor: i, end: site.end, subject: sub.actors, object: [], subjectless: sub.none, to: [], site }, g)
        return site.end
      }
      return 0
    }
    if (nothing) return 0
    const sub = this.subject(i)
    const arm = body && body.arm && body.owner && !geos.length
    if (geos.length && !body && !x.is(i, C.tour) || geos.length && o.actors[0].kind === 'geo' && (geos[0].entry.kind === 'country' || geos[0].entry.kind === 'subdivision') && !this.#siteNear(geos[0].end)) {
      if (this.#siteNear(geos[geos.length - 1].end)) {
        const site = this.#siteAhead(geos[geos.length - 1].start)
        if (site) {
          this.#add({ type: 'meeting', kind: 'site visit', rule: 'meeting/toured', anchor: i, end: site.end, subject: sub.actors, object: [], subjectless: sub.none, to: [], site }, g)
          return site.end
        }
      }
      this.#add({ type: 'visit', kind: 'unspecified', rule: 'visit/visited', anchor: i, end: o.end, subject: sub.actors, object: [], subjectless: sub.none, to: geos }, g)
      return o.end
    }
    if (body || geos.length) {
      const site = body ?? this.#siteAhead(lone) ?? { start: o.actors[0].start, end: o.end }
      if (arm || body || this.#siteAhead(lone)) this.#add({ type: 'meeting', kind: 'site visit', rule: 'meeting/toured', anchor: i, end: o.end, subject: sub.actors, object: [], subjectless: sub.none, to: [], site, places: geos.filter((q) => q.entry.kind === 'city') }, g)
      return o.end
    }
    void s
    return 0
  }

  #isNoun(i: number): boolean {
    const { x, s } = this
    const p = i - 1
    if (p < s.start) return !(x.is(i, C.past) || x.is(i, C.ing))
    if (x.is(i, C.past)) return false
    if (x.is(p, C.article) || x.is(p, C.possessive) || x.is(p, C.definite) || x.is(p, C.visitKind) || x.is(p, C.ordinal) || x.is(p, C.of) || x.is(p, C.during) || x.is(p, C.after) || x.is(p, C.in) || x.is(p, C.for) || x.is(p, C.on) || x.is(p, C.with) || x.tokens.shape[p] & Shape.possessive) return true
    if (x.is(p, C.infinitive) || x.is(p, C.will) || x.is(p, C.aux) || x.is(p, C.adverb) || x.is(p, C.also) || x.is(p, C.planned)) return false
    const before = this.#covering(p)
    if (x.is(i, C.sform)) {
      if (before) return before.kind === 'geo' && (before.adjective || before.possessive)
      // "Angela Merkel, Chancellor of Germany, tours India"
      const next = this.#mentionAt(x.after(i))
      return !(x.isPunct(p, 44) && next?.kind === 'geo' && !next.adjective)
    }
    return x.is(i, C.base) !== 0
  }

  #siteNear(i: number): boolean {
    for (let k = i; k < Math.min(i + 5, this.s.end); k++) {
      if (this.x.is(k, C.siteHead)) return true
      if (this.x.tokens.shape[k] & Shape.punct || this.x.is(k, C.and) || this.x.is(k, C.in) || this.x.is(k, C.to)) return false
    }
    return false
  }

  /** A place one tours, in lower or capital letters, from i on. */
  #siteAhead(i: number): Span | undefined {
    const { x, s } = this
    let head = -1
    for (let k = i; k < Math.min(i + 12, s.end); k++) {
      if (x.is(k, C.siteHead)) {
        head = k
        if (!x.is(k + 1, C.siteHead)) break
        continue
      }
      if (x.isPunct(k, 44) || x.isPunct(k, 46) || x.isPunct(k, 59) || x.is(k, C.to) || x.is(k, C.by) || x.is(k, C.who)) break
    }
    // "visited farms and firms" names no place
    if (head >= 0 && x.tokens.shape[head] & Shape.lower && isPluralWord(x, head) && !this.#namedWithin(i, head)) return undefined
    return head >= 0 ? { start: i, end: head + 1 } : undefined
  }

  #namedWithin(from: number, to: number): boolean {
    for (let k = from; k <= to; k++) if (this.x.tokens.shape[k] & Shape.cap || this.x.is(k, C.article) || this.x.tokens.shape[k] & Shape.number || this.x.is(k, C.cardinal)) return true
    return false
  }

  #site(i: number): number {
    const { x, s } = this
    if (!x.is(i, C.tour) || this.#inside(i)) return 0
    const g = this.#group(i)
    const sub = this.subject(i)
    const body = this.objects(x.after(i), (m) => m.kind === 'body' || m.kind === 'event').actors[0]
    let end = x.after(i)
    let site: Body | Span | undefined = body?.kind === 'body' ? body : undefined
    if (!site) {
      for (let k = end; k < Math.min(end + 14, s.end); k++) {
        const m = this.byStart.get(k)
        if (m !== undefined && s.chunks[m].kind === 'body') {
          site = s.chunks[m] as Body
          break
        }
        if (x.isPunct(k, 46) || x.isPunct(k, 59)) break
      }
    }
    site ??= this.#siteAhead(end)
    if (!site && !x.is(i, C.siteAct)) return 0
    site ??= { start: end, end: Math.min(s.end, end + 6) }
    end = Math.max(end, site.end)
    this.#add({ type: 'meeting', kind: 'site visit', rule: 'meeting/toured', anchor: i, end, subject: sub.actors, object: [], subjectless: sub.none, to: [], site }, g)
    return end
  }

  #travel(i: number): number {
    const { x, s } = this
    const arrive = x.is(i, C.arrive)
    const travel = x.is(i, C.travel)
    const back = x.is(i, C.return)
    if (!(arrive || travel) || back || this.#inside(i)) return 0
    let k = x.after(i)
    const g = this.#group(i)
    // "is in Moscow", "will be in Cambodia"
    if (false) return 0
    let geos: Geo[] = []
    let end = k
    for (let round = 0; round < 10 && k < s.end; round++) {
      const m = this.#mentionAt(k)
      if (m?.kind === 'date') {
        k = m.end
        continue
      }
      const prep = x.is(k, C.to) || x.is(k, C.in) || x.is(k, C.for) || x.is(k, C.at) || x.is(k, C.into) || x.is(k, C.on)
      if (m?.kind === 'geo' && (k > x.after(i) || arrive) && round > 0 || (m?.kind === 'geo' && endsWithPreposition(x, i))) {
        if (m.kind !== 'geo' || m.adjective) break
        const o = this.objects(k, (q) => q.kind === 'geo')
        geos = (o.actors as Geo[]).filter((q) => !q.adjective)
        end = o.end
        break
      }
      if (!prep && !x.is(k, C.adverb) && !x.is(k, C.also) && !x.is(k, C.offAway)) break
      k++
    }
    if (!geos.length) return 0
    if (x.is(i, C.aux) && false) return 0
    const lexeme = x.tokens.key(i)
    void lexeme
    if (x.is(i, C.ing) && !g.planned && this.#group(i).participle) return 0
    const sub = this.subject(i)
    if (!sub.actors.some((m) => m.kind === 'person' || m.kind === 'group' || m.kind === 'anaphor') && !sub.none) return 0
    if (sub.none && x.is(i, C.be)) return 0
    const noun = this.#nounAfter(end)
    this.#add({ type: 'visit', kind: noun >= 0 ? this.#visitKind(end, noun) : 'unspecified', rule: arrive ? 'visit/arrived-in' : 'visit/travelled-to', anchor: i, end, subject: sub.actors, object: [], subjectless: sub.none, to: geos, ...(noun >= 0 ? this.#duration(end, noun) : {}) }, g)
    return noun >= 0 ? x.after(noun) : end
  }

  /** "Three experts are expected in Chişinău in May", "is due in Riga". */
  #expected(i: number): number {
    const { x } = this
    if (!x.is(i, C.expect) || this.#inside(i)) return 0
    const k = x.after(i)
    if (!(x.is(k, C.in) || x.is(k, C.at)) ) return 0
    const o = this.objects(k + 1, (m) => m.kind === 'geo')
    const geos = (o.actors as Geo[]).filter((g) => !g.adjective)
    if (!geos.length) return 0
    const sub = this.subject(i)
    if (!sub.actors.some((m) => m.kind === 'person' || m.kind === 'group')) return 0
    this.#add({ type: 'visit', kind: 'unspecified', rule: 'visit/expected-in', anchor: i, end: o.end, subject: sub.actors, object: [], subjectless: false, to: geos, status: 'planned' })
    return o.end
  }

  /** "will send an education mission to Nuevo León". */
  #send(i: number): number {
    const { x, s } = this
    if (!x.is(i, C.send) || this.#inside(i)) return 0
    let travellers: Mention[] = []
    let end = -1
    for (let k = x.after(i); k < Math.min(s.end, i + 12); k++) {
      const m = this.byStart.get(k)
      if (m !== undefined && s.chunks[m].kind === 'group') travellers = [s.chunks[m]]
      if (x.is(k, C.visitNoun) || travellers.length) end = k
      if (end >= 0 && x.is(k, C.to) && !this.#inside(k)) {
        const o = this.objects(k + 1, (q) => q.kind === 'geo')
        const geos = (o.actors as Geo[]).filter((g) => !g.adjective)
        if (!geos.length) return 0
        const noun = travellers.length ? -1 : end
        const g = this.#group(i)
        const sub = this.subject(i)
        // the sender stays at home: only its party travels
        const senders = sub.actors.filter((q) => q.kind !== 'person')
        this.#add({ type: 'visit', kind: noun >= 0 ? this.#visitKind(i, noun) : 'unspecified', rule: 'visit/sent-to', anchor: i, end: o.end, subject: [...senders, ...travellers], object: [], subjectless: !senders.length && !travellers.length, to: geos }, g)
        return o.end
      }
      if (x.isPunct(k, 59) || x.isPunct(k, 46)) return 0
    }
    return 0
  }

  /** "arrived in Uzbekistan on a two-day working visit". */
  #nounAfter(i: number): number {
    const { x, s } = this
    let k = i
    // "arrived in Ljubljana on Thursday evening for a two-day visit"
    while (k < s.end) {
      const q = x.isPunct(k, 44) ? k + 1 : k
      const date = this.#covering(x.is(q, C.on) || x.is(q, C.in) ? q + 1 : q)
      if (date?.kind === 'date') k = date.end
      else if (x.is(k, C.adverb) && !this.#inside(k)) k++
      else break
    }
    if (x.isPunct(k, 44)) k++
    if (x.is(k, C.at) || x.is(k, C.on) || x.is(k, C.for) || x.is(k, C.during) || x.is(k, C.of)) {
      const n = this.#nounAhead(x.after(k), C.visitNoun, 8)
      return n
    }
    return -1
  }

  /** "Mission by the Premier of Québec to Russia", "the President’s visit to Kenya", "study visit of 14 officials". */
  #visitNoun(i: number): number {
    const { x, s } = this
    if (!x.is(i, C.visitNoun) || this.#inside(i) && this.#covering(i)!.kind !== 'event') return 0
    if (this.#covering(i)) return 0
    if (x.is(i, C.verb) && !this.#isNoun(i)) return 0
    const tail = this.#visitTail(i)
    let owners: Mention[] = []
    // what stands before: "Secretary Blinken’s travel", "the organization’s recent visit", "Premier’s mission", "WADA visit"
    let k = i - 1
    while (k >= s.start && !this.#inside(k) && !(x.tokens.shape[k] & Shape.punct) && !x.is(k, C.possessive) && !x.is(k, C.of) && !x.is(k, C.to) && !x.is(k, C.during) && !x.is(k, C.verb) && i - k < 6) k--
    const before = this.#covering(k)
    if (before && before.end === k + 1 && this.#isActor(before) && (x.tokens.shape[k] & Shape.possessive || before.kind === 'geo' || before.kind === 'group')) {
      if (before.kind === 'geo' && !(x.tokens.shape[k] & Shape.possessive) && !tail.to.length && !before.adjective) tail.to.push(before)
      else owners = this.#coordination(before)
    } else if (before && before.end === k + 1 && before.kind === 'geo' && before.adjective && k === i - 1) owners = [before]
    const possessive = k >= s.start && x.is(k, C.possessive)
    const who = tail.by.length ? tail.by : tail.of.length ? tail.of : owners
    if (tail.of.length && tail.by.length && !tail.to.length) void 0
    if (!tail.to.length && !who.length && !possessive) return x.after(i)
    // "Tour of the Port of Rotterdam"
    const toured = tail.of.find((m): m is Body => m.kind === 'body' && !m.arm)
    if (toured && tail.of.length === 1 && x.is(i, C.visit) && !tail.to.length && !tail.by.length) {
      this.#add({ type: 'meeting', kind: 'site visit', rule: 'meeting/site-visit', anchor: i, end: tail.end, subject: owners, object: [], subjectless: !owners.length, to: [], site: toured })
      return tail.end
    }
    // "during the visit" tells nothing new
    if (!tail.to.length && !tail.by.length && !tail.of.length && !(owners.length && owners[0].kind !== 'geo')) {
      if (!isPluralWord(x, i) && (possessive || x.is(k, C.definite) || x.is(i - 1, C.definite) || x.is(i - 1, C.article)) && !owners.length) this.#add({ type: 'visit', kind: this.#visitKind(Math.max(s.start, i - 6), i), rule: 'visit/spoken-of', anchor: i, end: x.after(i), subject: [], object: [], subjectless: true, to: [] })
      return x.after(i)
    }
    if (tail.site && !tail.to.length) {
      this.#add({ type: 'meeting', kind: 'site visit', rule: 'meeting/site-visit', anchor: i, end: tail.end, subject: who, object: [], subjectless: !who.length, to: [], site: tail.site })
      return tail.end
    }
    const g = this.#nounStatus(i, tail.end)
    const from = Math.max(s.start, i - 6)
    const named = who.length ? who : this.#verbalSubject(i)
    this.#add({
      type: 'visit', kind: this.#visitKind(from, i), rule: 'visit/visit-of-to', anchor: i, end: tail.end, subject: named, object: tail.hosts, subjectless: !named.length, to: tail.to, status: g,
      ...this.#duration(from, i),
    })
    return tail.end
  }

  /** Status told by the verb of which a noun is the subject: "has been postponed", "will take place". */
  #nounStatus(i: number, end: number): Status {
    const { x, s } = this
    let scheduled = false
    for (let k = end; k < Math.min(s.end, end + 24); k++) {
      if (this.#inside(k)) continue
      if (x.is(k, C.cancelled)) return 'cancelled'
      if (x.is(k, C.will) || x.is(k, C.planned)) return 'planned'
      // "the visit, scheduled for May, has been postponed"
      if (x.is(k, C.scheduled) && (x.is(k + 1, C.for) || x.is(k + 1, C.on) || x.is(k + 1, C.to) || x.is(k + 1, C.in) || this.#covering(k + 1)?.kind === 'date')) scheduled = true
      else if (x.is(k, C.verb) && !this.#isAux(k) && (x.is(k, C.past) || x.is(k, C.sform)) && !x.is(k, C.led) && !x.is(k, C.accompanied)) break
      if (x.isPunct(k, 59)) break
    }
    if (scheduled) return 'planned'
    for (let k = i - 1; k >= Math.max(s.start, i - 8); k--) {
      if (x.is(k, C.cancelled) && !this.#inside(k)) return 'cancelled'
      if ((x.is(k, C.planned) || (x.is(k, C.upcoming) && i - k < 5)) && !this.#inside(k)) return 'planned'
      if (x.is(k, C.will) && !this.#inside(k)) return 'planned'
      if (x.tokens.shape[k] & Shape.punct) break
    }
    return 'held'
  }

  #meetVerb(i: number): number {
    const { x, s } = this
    if (!x.is(i, C.meet) || this.#inside(i)) return 0
    if (x.is(i, C.talkNoun) && (x.is(i, C.ing) && !this.#isAux(i - 1))) return 0
    if (x.is(i, C.talkNoun) && this.#isNoun(i) && !x.is(i, C.past)) return 0
    const g = this.#group(i)
    let k = x.after(i)
    let virtual = false
    // "met virtually today with"
    for (let round = 0; round < 6; round++) {
      const m = this.#mentionAt(k)
      if (x.is(k, C.virtual)) {
        virtual = true
        k = x.after(k)
      } else if (m?.kind === 'date' && m.start === k) k = m.end
      else if ((x.is(k, C.on) || x.is(k, C.in) || x.is(k, C.at)) && this.#mentionAt(k + 1)?.kind === 'date') k = this.#mentionAt(k + 1)!.end
      else if ((x.is(k, C.in) || x.is(k, C.at)) && this.#mentionAt(k + 1)?.kind === 'geo' && x.is(this.#mentionAt(k + 1)!.end, C.with)) k = this.#mentionAt(k + 1)!.end
      else if (x.is(k, C.adverb) || x.is(k, C.with) || x.is(k, C.also)) k = x.after(k)
      else break
    }
    const o = this.objects(k)
    let sub = this.subject(i)
    let object = o.actors
    // "was met at the airport by the Governor"
    const by = !object.length && x.is(i, C.past) && this.#isAux(g.start) ? this.#byAhead(k) : undefined
    if (by) {
      // being met on arrival is part of the journey, not a meeting of its own
      return by.end
    }
    if (!object.length && x.is(k, C.counterpart)) object = []
    if (!object.length && sub.actors.length < 2 && !sub.actors.some((m) => m.kind === 'anaphor' || (m.kind === 'person' && m.plural) || m.kind === 'group')) return 0
    if (!object.length && sub.none) return 0
    // "will see him" is a meeting, "see the report" is not
    if (x.is(i, C.seeVerb) && !(sub.actors.length && object.some((m) => (m.kind === 'person' && !m.weak && m.name) || (m.kind === 'anaphor' && m.which === 'he')))) return 0
    for (let q = k; q < Math.min(s.end, (o.end || k) + 12); q++) if (x.is(q, C.virtual) && !this.#inside(q)) virtual = true
    for (let q = g.start; q < i; q++) if (x.is(q, C.virtual)) virtual = true
    this.#add({ type: 'meeting', kind: virtual ? 'call' : 'meeting', rule: 'meeting/met', anchor: i, end: Math.max(o.end, k), subject: sub.actors, object, subjectless: sub.none, to: [] }, g)
    return Math.max(o.end, x.after(i))
  }

  #isAux(i: number): boolean {
    return i >= this.s.start && !!(this.x.is(i, C.aux) || this.x.is(i, C.be) || this.x.is(i, C.have))
  }

  #byAhead(i: number): { actors: Mention[]; end: number } | undefined {
    const { x, s } = this
    for (let k = i; k < Math.min(s.end, i + 10); k++) {
      if (x.is(k, C.by) && !this.#inside(k)) {
        const o = this.objects(k + 1)
        if (o.actors.length) return o
      }
      if (x.isPunct(k, 44) || x.isPunct(k, 59)) return undefined
    }
    return undefined
  }

  /** "held talks with", "had a bilateral meeting with", "took part in a meeting between". */
  #holdTalks(i: number): number {
    const { x } = this
    if (!x.is(i, C.hold) || this.#inside(i)) return 0
    const noun = this.#talkAhead(x.after(i))
    if (noun < 0) return 0
    // "held the Strategic Dialogue": a named event
    const inside = this.#covering(noun) ?? this.#covering(x.after(noun))
    if (inside?.kind === 'event' && inside.named && (x.isCap(inside.start) || inside.end > x.after(noun) + 1) && (x.is(i, C.hostEvent) || x.is(i, C.attend))) return 0
    const g = this.#group(i)
    const t = this.#talkTail(noun)
    const sub = this.subject(i)
    const kind = t.virtual ? 'call' : this.#talkKind(noun)
    if (!t.with.length && !t.between.length && !sub.actors.length && !sub.none) return 0
    const subject = t.between.length ? t.between : sub.actors
    if (!t.with.length && !t.between.length && sub.actors.length < 2 && !sub.actors.some((m) => m.kind === 'anaphor' || (m.kind === 'person' && m.plural) || m.kind === 'group')) {
      // "held talks at Hyderabad House": the other side is the one told before
      if (!sub.none && !sub.actors.length) return 0
    }
    this.#add({ type: 'meeting', kind, rule: 'meeting/held-talks-with', anchor: i, end: t.end, subject, object: t.with, subjectless: sub.none && !t.between.length, to: [] }, g)
    return Math.max(t.end, x.after(noun))
  }

  #talkAhead(i: number): number {
    const { x, s } = this
    for (let k = i; k < Math.min(s.end, i + 8); k++) {
      const c = this.#covering(k)
      if (x.is(k, C.talkNoun) && (!c || c.kind === 'event')) {
        // "bilateral political consultations": the last of them is the noun
        for (let q = k + 1; q < Math.min(s.end, k + 3); q++) {
          if (x.is(q, C.talkNoun) && !this.#inside(q)) return q
          if (!x.is(q, C.talkAdjective) && !(x.is(q, C.common) && !x.is(q, C.functionWord))) break
        }
        return k
      }
      if (c && c.kind !== 'geo' && c.kind !== 'date') return -1
      if (x.tokens.shape[k] & Shape.punct) return -1
      if (x.is(k, C.with) || x.is(k, C.of) && !x.is(k - 1, C.talkAdjective) || x.is(k, C.to) || x.is(k, C.by)) return -1
    }
    return -1
  }

  #talkKind(noun: number): EngagementKind {
    const { x } = this
    if (x.is(noun, C.callNoun)) return 'call'
    return x.name(x.is(noun, C.talkNoun)) as EngagementKind
  }

  /** What follows "talks": "with X", "between X and Y", "of X with Y", through "on Z", "in W". */
  #talkTail(noun: number): { with: Mention[]; between: Mention[]; virtual: boolean; end: number } {
    const { x, s } = this
    let withs: Mention[] = []
    let between: Mention[] = []
    let virtual = false
    // what the talks were about has a "between" of its own
    let about = false
    let k = x.after(noun)
    let end = k
    for (let round = 0; round < 26 && k < s.end; round++) {
      if (x.is(k, C.virtual)) virtual = true
      if (x.is(k, C.about)) about = true
      if (x.is(k, C.with)) {
        const o = this.objects(k + 1)
        if (o.actors.length) {
          withs = [...withs, ...o.actors]
          k = end = o.end
          continue
        }
        if (withs.length) break
      } else if ((x.is(k, C.between) && !about) || (x.is(k, C.of) && !withs.length && round < 3)) {
        const o = this.objects(k + 1)
        if (o.actors.length) {
          between = o.actors
          k = end = o.end
          continue
        }
      } else if (x.is(k, C.for) && withs.length === 0 && x.name(x.is(noun, C.talkNoun)) === 'reception') {
        const o = this.objects(k + 1)
        if (o.actors.length) {
          withs = o.actors
          k = end = o.end
          continue
        }
      } else if (x.is(k, C.with) === 0 && x.is(k, C.verb) && (x.is(k, C.past) || x.is(k, C.sform)) && !this.#inside(k) && k > x.after(noun) + 1) break
      if (x.isPunct(k, 59) || (x.isPunct(k, 44) && (withs.length || between.length))) break
      if (x.is(k, C.and) && (withs.length || between.length) && !this.#inside(k)) break
      if (withs.length && !this.#inside(k)) break
      k++
    }
    return { with: withs, between, virtual, end }
  }

  /** "Bilateral with First Minister", "talks with X", "meetings with", where no verb holds them. */
  #talkNoun(i: number): number {
    const { x, s } = this
    if (!x.is(i, C.talkNoun) || (this.#covering(i) && this.#covering(i)!.kind !== 'event')) return 0
    if (x.is(i, C.meet) && x.is(i, C.ing) && this.#isAux(i - 1)) return 0
    if (x.is(i, C.talkNoun) && x.is(i, C.callNoun) && x.is(i, C.verb) && !this.#isNoun(i)) return 0
    // "apart from meeting the heads of state": a verb here
    if (x.is(i, C.ing) && x.is(i, C.meet) && this.#mentionAt(x.after(i)) && !x.is(x.after(i), C.with)) return 0
    // "bilateral defense agreement": an adjective here
    if (x.is(i, C.talkAdjective) && x.tokens.shape[x.after(i)] & (Shape.lower | Shape.cap) && !x.is(x.after(i), C.with) && !x.is(x.after(i), C.between) && !x.is(x.after(i), C.at) && !x.is(x.after(i), C.in)) return 0
    const t = this.#talkTail(i)
    // "With the Speaker, there will be bilateral talks"
    if (!t.with.length && !t.between.length && x.is(s.start, C.with)) {
      const o = this.objects(s.start + 1)
      if (o.end < i) t.with = o.actors
    }
    let owners: Mention[] = []
    let k = i - 1
    while (k >= s.start && (x.is(k, C.talkAdjective) || x.is(k, C.virtual) || x.is(k, C.ordinal) || x.is(k, C.visitKind)) && !this.#inside(k)) k--
    const before = k >= s.start ? this.#covering(k) : undefined
    if (before && before.end === k + 1 && this.#isActor(before) && x.tokens.shape[k] & Shape.possessive) owners = this.#coordination(before)
    const possessive = k >= s.start && !!x.is(k, C.possessive)
    // "encouraged further direct talks between": wished for, not held
    for (let q = Math.max(s.start, i - 5); q < i; q++) if (x.is(q, C.wished) && !this.#inside(q)) return x.after(i)
    // "the programme included meetings with": an outline, told one by one elsewhere
    const verb = this.#verbBefore(i)
    if (isPluralWord(x, x.after(i) - 1) && verb >= s.start && x.is(verb, C.outline) && !t.with.some((m) => m.kind === 'person')) return x.after(i)
    // "Meetings in Montréal and Laval focused on": of the visit told before
    if (!t.with.length && !t.between.length && isPluralWord(x, x.after(i) - 1) && x.is(x.after(i), C.in)) {
      const o = this.objects(x.after(i) + 1, (m) => m.kind === 'geo')
      const geos = (o.actors as Geo[]).filter((g) => g.entry.kind === 'city' && !g.adjective)
      if (geos.length) {
        this.#add({ type: 'meeting', kind: this.#talkKind(i), rule: 'meeting/meetings-in', anchor: i, end: o.end, subject: owners, object: [], subjectless: !owners.length, to: [], places: geos, status: this.#nounStatus(i, o.end) })
        return o.end
      }
    }
    if (!t.with.length && t.between.length < 2 && !(t.between.length === 1 && (t.between[0].kind === 'anaphor' || isPlural(t.between[0])))) return 0
    const virtual = t.virtual || (k + 1 < i && !!x.is(k + 1, C.virtual)) || !!x.is(i - 1, C.virtual)
    const status = this.#nounStatus(i, t.end)
    let subject = t.between.length ? t.between : owners
    let subjectless = !subject.length
    if (!subject.length && !possessive) {
      // "The program included meetings with"; "focused on meetings with": the subject told before
      subjectless = true
    }
    if (subjectless) {
      subject = this.#verbalSubject(i)
      subjectless = !subject.length
    }
    this.#add({ type: 'meeting', kind: virtual ? 'call' : this.#talkKind(i), rule: 'meeting/talks-with', anchor: i, end: t.end, subject, object: t.with, subjectless, to: [], status })
    subject = []
    return t.end
  }

  #receive(i: number): number {
    const { x, s } = this
    // "gave a lunch for"
    const gives = x.is(i, C.give)
    if ((!x.is(i, C.receive) && !gives) || this.#inside(i)) return 0
    if (gives) {
      const meal = this.#talkAhead(x.after(i))
      if (meal < 0 || x.name(x.is(meal, C.talkNoun)) !== 'reception') return 0
    }
    const g = this.#group(i)
    // "was received by the Vice-Minister", "were received at the Ministry by X"
    const passive = x.is(i, C.past) && this.#beBefore(i)
    // "a dinner reception hosted by the President"
    if (!passive && x.is(i, C.past) && x.is(x.after(i), C.by)) return 0
    if (passive) {
      const by = this.#byAhead(x.after(i))
      if (!by) return 0
      const sub = this.subject(i)
      this.#add({ type: 'meeting', kind: 'meeting', rule: 'meeting/was-received-by', anchor: i, end: by.end, subject: sub.actors, object: by.actors, subjectless: sub.none, to: [] }, g)
      return by.end
    }
    // "hosted a reception for", "hosted on April 10 a reception for", "received a phone call from"
    const noun = this.#talkAhead(x.after(i))
    if (noun >= 0) {
      const kind = x.name(x.is(noun, C.talkNoun))
      let k = x.after(noun)
      let guests: Mention[] = []
      for (let round = 0; round < 12 && k < s.end; round++) {
        if (x.is(k, C.for) || x.is(k, C.from) || x.is(k, C.with) || x.is(k, C.to) || (x.is(k, C.of) && round > 0)) {
          const o = this.objects(k + 1)
          if (o.actors.length) {
            guests = o.actors
            k = o.end
            break
          }
        }
        k++
      }
      if (kind === 'reception' || guests.length) {
        const sub = this.subject(i)
        const type = x.is(noun, C.callNoun) ? 'call' : kind === 'reception' ? 'reception' : 'meeting'
        this.#add({ type: 'meeting', kind: type, rule: type === 'call' ? 'meeting/received-a-call' : 'meeting/hosted', anchor: i, end: k, subject: sub.actors, object: guests, subjectless: sub.none, to: [] }, g)
        return k
      }
    }
    // "received here today the Foreign Minister"
    let k = x.after(i)
    for (let round = 0; round < 4 && k < s.end; round++) {
      const q = x.is(k, C.on) || x.is(k, C.in) || x.is(k, C.at) ? k + 1 : k
      const m = this.#covering(q)
      if (m?.kind === 'date' || (m?.kind === 'geo' && q > k)) k = m.end
      else if (!m && (x.is(k, C.there) || x.is(k, C.adverb))) k = x.after(k)
      else break
    }
    const o = this.objects(k)
    if (!o.actors.length || !o.actors.some((m) => m.kind === 'person' || m.kind === 'group')) return 0
    const sub = this.subject(i)
    if (sub.none && x.is(i, C.speech) && x.is(i, C.ing)) return 0
    if (x.is(i, C.speech) && !o.actors.some((m) => m.kind === 'person')) return 0
    if (x.is(i, C.ing) && g.participle) return 0
    // "in 1959 Vietnam received President Rajendra Prasad": a country receives a visit
    const land = sub.actors.filter((m): m is Geo => m.kind === 'geo' && !m.adjective)
    if (land.length && land.length === sub.actors.length && !x.is(i, C.speech)) {
      this.#add({ type: 'visit', kind: 'unspecified', rule: 'visit/received', anchor: i, end: o.end, subject: o.actors, object: [], subjectless: false, to: land }, g)
      return o.end
    }
    this.#add({ type: 'meeting', kind: 'meeting', rule: 'meeting/received', anchor: i, end: o.end, subject: sub.actors, object: o.actors, subjectless: sub.none, to: [] }, g)
    return o.end
  }

  /** "was on Thursday the guest of Prime Minister Barzani". */
  #guestOf(i: number): number {
    const { x, s } = this
    if (!x.is(i, C.be) || this.#inside(i)) return 0
    for (let k = x.after(i); k < Math.min(s.end, i + 7); k++) {
      if (!x.is(k, C.guestOf)) continue
      const o = this.objects(x.after(k), (m) => m.kind === 'person')
      if (!o.actors.length) return 0
      const sub = this.subject(i)
      this.#add({ type: 'meeting', kind: 'meeting', rule: 'meeting/was-guest-of', anchor: i, end: o.end, subject: sub.actors, object: o.actors, subjectless: sub.none, to: [] }, this.#group(i))
      return o.end
    }
    return 0
  }

  /** A chronicle's line without a verb: "Jan 11-13: Manmohan Singh, the Prime Minister, in Cebu". */
  #chronicle(i: number): number {
    const { x, s } = this
    if (!(x.is(i, C.in) || x.is(i, C.at) || x.is(i, C.to)) || this.#inside(i) || !this.#datedLine()) return 0
    let p = i - 1
    if (x.isPunct(p, 44)) p--
    while (p > s.start && x.is(p, C.offAway)) p--
    if (x.isPunct(p, 44)) p--
    const who = this.#covering(p)
    if (!who || (who.kind !== 'person' && who.kind !== 'group') || who.end !== p + 1) return 0
    for (let k = s.start; k < who.start; k++) if (!this.#inside(k) && (x.is(k, C.aux) || (x.is(k, C.verb) && (x.is(k, C.past) || x.is(k, C.sform))))) return 0
    const o = this.objects(i + 1, (m) => m.kind === 'geo')
    const geos = (o.actors as Geo[]).filter((g) => !g.adjective)
    if (!geos.length) return 0
    this.#add({ type: 'visit', kind: 'unspecified', rule: 'visit/chronicle', anchor: i, end: o.end, subject: [who], object: [], subjectless: false, to: geos })
    return o.end
  }

  /** The line opens with its date: "Jan 11-13:", "2019 (June):". */
  #datedLine(): boolean {
    const first = this.s.chunks[0]
    return first?.kind === 'date' && first.start - this.s.start <= 2 && (this.x.isPunct(first.end, 58) || this.x.isPunct(first.end, 0x2013) || this.x.isPunct(first.end, 45) || this.x.isPunct(first.end, 0x2014) || this.x.isPunct(first.end, 124))
  }

  #beBefore(v: number): boolean {
    const { x, s } = this
    for (let k = v - 1; k >= Math.max(s.start, v - 4); k--) {
      if (x.is(k, C.be)) return true
      if (!(x.is(k, C.adverb) || x.is(k, C.also) || x.is(k, C.aux) || x.is(k, C.planned) || this.#isDate(k))) return false
    }
    return false
  }

  #speak(i: number): number {
    const { x, s } = this
    if (!x.is(i, C.speak) || this.#inside(i)) return 0
    const g = this.#group(i)
    let k = x.after(i)
    let virtual = false
    for (let round = 0; round < 6; round++) {
      const m = this.#mentionAt(k)
      if (x.is(k, C.virtual)) {
        virtual = true
        k = x.after(k)
      } else if (m?.kind === 'date' && m.start === k) k = m.end
      else if (x.is(k, C.adverb) || x.is(k, C.with) || x.is(k, C.to) || x.is(k, C.also)) k = x.after(k)
      else break
    }
    const o = this.objects(k)
    const sub = this.subject(i)
    if (!o.actors.length && sub.actors.length < 2 && !sub.actors.some((m) => m.kind === 'anaphor')) return 0
    if (!o.actors.length && !virtual) {
      for (let q = k; q < Math.min(s.end, k + 4); q++) if (x.is(q, C.virtual)) virtual = true
      if (!virtual) return 0
    }
    if (o.actors.length && !o.actors.some((m) => m.kind === 'person')) return 0
    this.#add({ type: 'meeting', kind: 'call', rule: 'meeting/spoke-with', anchor: i, end: Math.max(o.end, k), subject: sub.actors, object: o.actors, subjectless: sub.none, to: [] }, g)
    return Math.max(o.end, k)
  }

  #discuss(i: number): number {
    const { x, s } = this
    if (!x.is(i, C.discuss) || this.#inside(i)) return 0
    // "In a video conference on 23 May, A and B discussed": two named sides make a meeting
    const sub = this.subject(i)
    const g = this.#group(i)
    const people = sub.actors.filter((m) => m.kind === 'person' && !m.plural)
    let end = x.after(i)
    let object: Mention[] = []
    if (people.length < 2) {
      for (let k = end; k < Math.min(s.end, end + 14); k++) {
        if (x.is(k, C.with) && !this.#inside(k)) {
          const o = this.objects(k + 1, (m) => m.kind === 'person')
          if (o.actors.length) {
            object = o.actors
            end = o.end
          }
          break
        }
        if (x.isPunct(k, 59)) break
      }
      if (!object.length || !people.length) return 0
    }
    let virtual = false
    for (let k = s.start; k < i; k++) if (x.is(k, C.virtual) || (x.is(k, C.callNoun) && !this.#inside(k))) virtual = true
    this.#add({ type: 'meeting', kind: virtual ? 'call' : 'meeting', rule: 'meeting/discussed-with', anchor: i, end, subject: people, object, subjectless: false, to: [] }, g)
    return end
  }

  // ---------- agreements ----------

  #signing(i: number): number {
    const { x, s } = this
    if (this.#inside(i)) return 0
    const noun = x.is(i, C.signNoun)
    const verb = x.is(i, C.sign)
    if (!noun && !verb) return 0
    let k = x.after(i)
    if (noun && !(verb && x.is(i, C.past))) {
      let signatories: Mention[] = []
      let instrument: Instrument | undefined
      if (x.is(k - 1, C.of)) k--
      for (let round = 0; round < 10 && k < s.end; round++) {
        if (x.is(k, C.of) || x.is(k, C.by) || x.is(k, C.between) || x.is(k, C.with)) {
          const m = this.#mentionAt(k + 1)
          if (m?.kind === 'instrument') {
            instrument = m
            k = m.end
            continue
          }
          const o = this.objects(k + 1)
          if (o.actors.length) {
            signatories = [...signatories, ...o.actors]
            k = o.end
            continue
          }
          const c = x.is(k + 1, C.cardinal) || x.tokens.shape[k + 1] & Shape.number
          if (c) {
            k++
            continue
          }
        }
        const date = this.#mentionAt(k)
        if (date?.kind === 'instrument') {
          instrument = date
          k = date.end
          continue
        }
        if (date?.kind === 'date') {
          k = date.end
          continue
        }
        break
      }
      if (!instrument) return 0
      // "the desire for a swift conclusion of a treaty"
      if (this.#isWanted(i) || this.#isWanted(i - 2)) return instrument.end
      const more = this.#instrumentsJoined(instrument)
      for (const one of [instrument, ...more]) this.#addInstrument(one, 'agreement/signing-of', i, signatories.length ? signatories : this.#signatoriesAfter(one), [], false, this.#nounStatus(i, one.end))
      return (more[more.length - 1] ?? instrument).end
    }
    if (!verb) return 0
    // "all signed agreements": an adjective
    const p = i - 1
    if (x.is(i, C.past) && p >= s.start && !this.#inside(p) && !x.is(p, C.adverb) && (x.is(p, C.article) || x.is(p, C.possessive) || x.is(p, C.definite) || x.is(p, C.functionWord))) return 0
    const g = this.#group(i)
    // active: "signed a memorandum"; passive is found from the instrument
    const next = this.#mentionAt(k) ?? this.#mentionAt(k + 1)
    if (next?.kind === 'instrument' && next.start - k < 3) {
      const o = this.#named(next)
      if (g.negative || (x.is(i, C.issue) && !this.#issued(o))) return 0
      const sub = this.subject(i)
      const more = this.#instrumentsJoined(o)
      const last = more[more.length - 1] ?? o
      const all = this.#signatoriesAfter(last)
      const wanted = g.infinitive && this.#isWanted(g.start)
      for (const one of [o, ...more]) {
        const own = one === last ? all : this.#signatoriesAfter(one)
        this.#addInstrument(one, x.is(i, C.issue) ? 'agreement/issued' : 'agreement/signed', i, sub.actors, own.length ? own : all, sub.none, g.planned || wanted ? 'planned' : 'held')
      }
      return (more[more.length - 1] ?? o).end
    }
    return 0
  }

  /** "several documents, including a memorandum on X": those that are named stand for the bundle. */
  #named(one: Instrument): Instrument {
    const { x } = this
    if (!one.plural) return one
    const k = x.isPunct(one.end, 44) ? one.end + 1 : one.end
    const m = x.is(k, C.including) ? this.#mentionAt(x.after(k)) : undefined
    return m?.kind === 'instrument' ? m : one
  }

  /** What is issued, adopted or announced is an agreement only where two make it: "a joint statement". */
  #issued(one: Instrument): boolean {
    const kind = one.instrumentKind
    return one.joint || (kind !== 'declaration' && kind !== 'other')
  }

  /** "agreed to sign", "ready to sign", "plan to sign": not signed yet. */
  #isWanted(to: number): boolean {
    const { x, s } = this
    for (let k = to - 1; k >= Math.max(s.start, to - 3); k--) if (x.is(k, C.desire) || x.is(k, C.agree) || x.is(k, C.planned) || x.is(k, C.expect)) return true
    return false
  }

  #instrumentsJoined(first: Instrument): Instrument[] {
    const { x } = this
    const list: Instrument[] = []
    let k = first.end
    for (let round = 0; round < 8; round++) {
      let p = k
      if (x.isPunct(p, 44) || x.isPunct(p, 59)) p++
      if (x.is(p, C.and)) p = x.after(p)
      if (p === k) break
      const m = this.#mentionAt(p)
      if (m?.kind !== 'instrument') break
      // "13 memoranda and agreements" are one bundle
      if (!(first.plural && m.plural && !m.named)) list.push(m)
      k = m.end
    }
    return list
  }

  /** "between X and Y", "with X" or "by X" behind an instrument, past its date and place. */
  #signatoriesAfter(one: Instrument): Mention[] {
    const { x, s } = this
    let k = one.end
    for (let round = 0; round < 6 && k < s.end; round++) {
      if (x.is(k, C.between) || x.is(k, C.with) || x.is(k, C.by) === 1) {
        let p = x.after(k)
        // "between the Governments of X and Y", "between their universities, X and Y"
        if (!this.#mentionAt(p) && !x.is(p, C.verb)) while (p < k + 5 && p < s.end && !this.byStart.has(p) && !x.isPunct(p, 44)) p++
        return this.objects(p, undefined, !!x.is(k, C.between)).actors
      }
      const m = this.#mentionAt(k)
      if (m?.kind === 'date') {
        k = m.end
        continue
      }
      if (x.is(k, C.in) || x.is(k, C.on) || x.is(k, C.at)) {
        const d = this.#mentionAt(k + 1)
        if (d && (d.kind === 'date' || d.kind === 'geo' || d.kind === 'body' || d.kind === 'event')) {
          k = d.end
          continue
        }
      }
      if (x.is(k, C.signNoun) || x.is(k, C.sign) || x.isPunct(k, 44) || x.is(k, C.adverb)) {
        k = x.after(k)
        continue
      }
      break
    }
    return []
  }

  #addInstrument(one: Instrument, rule: string, anchor: number, subject: readonly Mention[], object: readonly Mention[], subjectless: boolean, status: Status): void {
    this.#add({ type: 'agreement', kind: one.instrumentKind as EngagementKind, rule, anchor: Math.min(anchor, one.start), end: Math.max(one.end, anchor), subject, object, subjectless, to: [], instrument: one, status })
  }

  /**
   * An instrument of which a passive is told: "A memorandum on X was signed", "agreement signed in Dili in 2013";
   * or that stands with its date and its two sides: "the 2011 agreement between X and Y".
   */
  #instrumentAnchor(i: number): number {
    const { x, s } = this
    const at = this.byStart.get(i)
    if (at === undefined) return 0
    const one = s.chunks[at]
    if (one.kind !== 'instrument') return 0
    const more = this.#instrumentsJoined(one)
    const last = more[more.length - 1] ?? one
    let after = this.#signatoriesAfter(last)
    let k = last.end
    let signed = -1
    let planned = false
    let finite = false
    let negative = false
    const skip = after.length ? after[after.length - 1].end : k
    for (let round = 0; round < 30 && k < s.end; round++) {
      const m = k >= skip ? this.byStart.get(k) : undefined
      if (m !== undefined) {
        const kind = s.chunks[m].kind
        if (kind === 'instrument' || (x.is(k - 1, C.by) && signed < 0)) break
        const weak = s.chunks[m]
        if (kind === 'date' || kind === 'geo' || kind === 'body' || (weak.kind === 'person' && weak.weak)) {
          k = s.chunks[m].end
          continue
        }
        break
      }
      if (x.is(k, C.not)) negative = true
      if (x.is(k, C.will) || x.is(k, C.planned)) planned = true
      if (x.is(k, C.be) || x.is(k, C.will) || x.is(k, C.planned) || x.is(k, C.have)) finite = true
      if (x.is(k, C.sign) && x.is(k, C.past) && !this.#inside(k) && !(x.is(k, C.issue) && (!this.#issued(one) || k > skip + 8))) {
        signed = k
        break
      }
      if (x.isPunct(k, 59)) break
      if (x.is(k, C.verb) && !x.is(k, C.planned) && (x.is(k, C.past) || x.is(k, C.sform)) && !this.#inside(k) && !this.#isAux(k)) break
      k = Math.max(k + 1, x.is(k, C.planned) ? x.after(k) : k + 1)
    }
    // "Kuwait’s agreement with Japan"
    const owner = this.#ownerBefore(one)
    if (owner && after.length === 1) after = [owner, ...after]
    if (negative) return last.end
    if (signed < 0) {
      if (x.is(i - 1, C.sign) || !this.#isListed(one) && !this.#isDated(last, after)) return 0
      if (after.length >= 2) for (const each of [one, ...more]) this.#addInstrument(each, 'agreement/between', one.start, after, [], false, this.#nounStatus(one.start, one.end))
      else if (this.#isDated(last, after)) this.#addInstrument(one, 'agreement/dated', one.start, after, [], !after.length, 'held')
      else return 0
      return last.end
    }
    let by: Mention[] = []
    let behalf = false
    const sides: Mention[] = []
    for (let q = x.after(signed); q < Math.min(s.end, signed + (behalf ? 30 : 14)); q++) {
      if ((x.is(q, C.by) || x.is(q, C.between) || (x.is(q, C.with) && q < signed + 6)) && !this.#inside(q)) {
        const actors = this.objects(q + 1).actors
        if (!by.length) by = actors
        // "signed on behalf of X by A and on behalf of Y by B"
        else if (x.is(q, C.by)) by = [...by, ...actors]
        if (by.length && !behalf) break
      }
      if (x.is(q, C.behalf) && !this.#inside(q)) {
        behalf = true
        const m = this.#mentionAt(x.after(q))
        if (m && (m.kind === 'geo' || m.kind === 'body')) sides.push(m)
      }
      if (x.isPunct(q, 59)) break
    }
    by = by.length ? [...sides, ...by] : after
    // "the agreement signed between them": what is neither told with a verb of its own nor dated is background
    if (!finite && !planned && x.is(one.start - 1, C.article) && !this.#dateSoon(signed) && x.tokens.key(one.start - 1) === 'the') return last.end
    const rule = x.is(signed, C.issue) ? 'agreement/was-issued' : 'agreement/was-signed'
    const noun = this.#nounStatus(one.start, one.end)
    for (const each of [one, ...more]) this.#addInstrument(each, rule, one.start, by, [], !by.length, planned ? 'planned' : finite ? 'held' : noun)
    const act = this.found[this.found.length - 1]
    this.found[this.found.length - 1] = { ...act, end: signed + 1 }
    return signed + 1
  }

  /** "Kuwait’s agreement", "Russia-Bangladesh": a possessive right before an instrument. */
  #ownerBefore(one: Instrument): Mention | undefined {
    const { x, s } = this
    // "its agreement with X": the land or body named last
    if (x.is(one.start - 1, C.possessive)) return s.chunks.findLast((c) => c.end < one.start && ((c.kind === 'geo' && !c.adjective) || c.kind === 'body'))
    const m = this.#covering(one.start - 1)
    return m && m.kind === 'geo' && m.possessive ? m : undefined
  }

  #dateSoon(k: number): boolean {
    return this.s.chunks.some((c) => c.kind === 'date' && c.start > k && c.start < k + 12 && (c.from.y > 0 || c.from.m > 0))
  }

  /** The item of a list, or a heading, begins with it and has no verb before. */
  #isListed(one: Instrument): boolean {
    const { x, s } = this
    for (let k = one.start - 1; k >= s.start; k--) {
      const m = this.#covering(k)
      if (m?.kind === 'date') continue
      if (x.isPunct(k, 59) || x.isPunct(k, 46)) return false
      if (x.isWord(k) && !x.is(k, C.article) && !x.is(k, C.ordinal)) return false
    }
    return true
  }

  /** "of February 1999", "(2011)", "the 2011 agreement": background with a date of its own. */
  #isDated(one: Instrument, after: readonly Mention[]): boolean {
    const { x, s } = this
    const t = x.tokens
    let k = after.length ? after[after.length - 1].end : one.end
    for (let q = one.start; q < one.head; q++) if (t.shape[q] & Shape.number && t.value[q] >= 1900 && t.value[q] <= 2100 && !(t.shape[q + 1] & Shape.joined)) return one.named
    const before = this.#covering(one.start - 1)
    if (before?.kind === 'date' && before.from.y && before.end === one.start) return true
    if (x.is(k, C.of) || x.is(k, C.from) || x.isPunct(k, 40)) k++
    const d = k < s.end ? this.byStart.get(k) : undefined
    if (d === undefined || k === (after.length ? after[after.length - 1].end : one.end)) return false
    const m = s.chunks[d]
    return m.kind === 'date' && m.from.y > 0 && !m.to
  }

  /** "became sister cities in 1979", "twinned with Graz since 1979". */
  #twin(i: number): number {
    const { x } = this
    if (!x.is(i, C.twin) || this.#inside(i)) return 0
    const end = x.after(i)
    const sub = this.subject(i)
    const o = x.is(end - 1, C.with) || x.is(end, C.with) ? this.objects(x.is(end, C.with) ? end + 1 : end) : { actors: [] as Mention[], end }
    if (sub.actors.length + o.actors.length < 2 && !sub.actors.some((m) => m.kind === 'anaphor')) return 0
    const g = this.#group(i)
    if (g.negative) return 0
    // the words themselves are the title: "sister cities"
    let start = i
    if (start < end - 1 && x.is(start, C.verb)) start++
    const instrument: Instrument = { kind: 'instrument', start, end: x.is(end - 1, C.with) && end - 1 > start ? end - 1 : end, instrumentKind: 'twinning', plural: false, head: start, named: true, joint: true, geos: [] }
    this.#addInstrument(instrument, 'agreement/twinned', i, sub.actors, o.actors, sub.none, g.planned ? 'planned' : 'held')
    return Math.max(end, o.end)
  }

  // ---------- events ----------

  #attend(i: number): number {
    const { x, s } = this
    const attend = x.is(i, C.attend)
    const open = x.is(i, C.open)
    const host = x.is(i, C.hostEvent)
    if (!(attend || open || host) || this.#inside(i)) return 0
    let event: EventMention | undefined
    let people = false
    let end = x.after(i)
    for (let k = end; k < Math.min(s.end, end + 14); k++) {
      const m = this.byStart.get(k)
      if (m !== undefined) {
        const c = s.chunks[m]
        if (c.kind === 'event') {
          event = c
          break
        }
        if (c.kind === 'person' || (c.kind === 'group' && (c.delegation || c.owners.length)) || c.kind === 'instrument') break
        if (c.kind === 'group') people = true
        k = c.end - 1
        continue
      }
      if (x.is(k, C.people) || x.is(k, C.business)) people = true
      // "addressed delegates at the Forum", not "addressing shared challenges at the Forum"
      if (attend === 3 && !people && (x.is(k, C.at) || x.is(k, C.for))) break
      if ((host || open) && !attend && (x.is(k, C.of) || x.is(k, C.infinitive) || x.is(k, C.for) || x.is(k, C.at) || x.is(k, C.with))) break
      if (x.isPunct(k, 59) || x.isPunct(k, 46) || x.is(k, C.including) || x.is(k, C.occasion) || (x.is(k, C.verb) && !x.is(k, C.ing) && !x.is(k, C.eventHead) && !x.is(k, C.common))) break
    }
    if (!event) return 0
    // "Secretary Blinken’s participation in the Ministerial", but a land’s is only spoken of
    const owner = attend === 2 ? this.#covering(i - 1) : undefined
    if (attend === 2 && owner?.kind !== 'person') return event.end
    const g = this.#group(i)
    end = event.end
    const span = { start: event.start, end: event.end }
    const prior = this.found[this.found.length - 1]
    // "travels to Brest to take part in the Summit": what the journey or meeting is for
    if ((g.infinitive || (g.participle && !g.planned)) && !x.is(g.start - 1, C.and) && prior && (prior.type === 'visit' || prior.type === 'meeting') && this.#sameClause(prior.end, i) && (event.named || event.entry) && !this.#verbBetween(prior.end, g.start)) {
      prior.occasion ??= span
      return end
    }
    let sub = owner ? { actors: [owner], none: false } : this.subject(i)
    // "The following took part in the Summit: A; B; and C"
    if (!sub.actors.length && x.isPunct(end, 58)) {
      for (let k = s.start; k < i; k++) if (x.is(k, C.instrumentList)) sub = { actors: s.chunks.filter((c) => c.kind === 'person' && c.start > end), none: false }
    }
    const wanted = g.infinitive && this.#isWanted(g.start)
    this.#add({ type: 'event', kind: event.eventKind as EngagementKind, rule: attend ? 'event/attended' : host ? 'event/hosted' : 'event/opened', anchor: i, end, subject: sub.actors, object: this.#eventCompany(event), subjectless: sub.none, to: [], event }, wanted ? { planned: true } : g)
    return end
  }

  /** "headed the Egyptian delegation to the World Urban Forum". */
  #ledTo(i: number): number {
    const { x } = this
    if (!x.is(i, C.lead) || this.#inside(i)) return 0
    const group = this.#mentionAt(x.after(i))
    if (group?.kind !== 'group' || !(x.is(group.end, C.to) || x.is(group.end, C.at))) return 0
    const event = this.#mentionAt(group.end + 1)
    if (event?.kind !== 'event') return 0
    const sub = this.subject(i)
    this.#add({ type: 'event', kind: event.eventKind as EngagementKind, rule: 'event/attended', anchor: i, end: event.end, subject: [...sub.actors, group], object: [], subjectless: sub.none, to: [], event }, this.#group(i))
    return event.end
  }

  /** A finite verb outside mentions between two tokens. */
  #verbBetween(from: number, to: number): boolean {
    const { x } = this
    for (let k = from; k < to; k++) if (!this.#inside(k) && x.is(k, C.verb) && (x.is(k, C.past) || x.is(k, C.sform)) && !x.is(k, C.common)) return true
    return false
  }

  /** With whom, by whom, between whom an event is: "together with X", "organised by Y", "between A and B". */
  #eventCompany(event: EventMention): Mention[] {
    const { x, s } = this
    const company: Mention[] = []
    for (let k = event.end; k < Math.min(s.end, event.end + 26); k++) {
      if (x.isPunct(k, 59)) break
      if (this.#inside(k)) continue
      const with_ = x.is(k, C.with) || x.is(k, C.together) || x.is(k, C.chaired) || (x.is(k, C.between) && k <= event.end + 3)
      // "which the City of Leipzig organised"
      if (x.is(k, C.which)) {
        const m = this.#mentionAt(k + 1)
        if (m && this.#isActor(m) && x.is(m.end, C.hostEvent)) company.push(m)
      }
      const by = x.is(k, C.by) && (x.is(k - 1, C.hostEvent) || x.is(k - 1, C.attend) || x.is(k - 1, C.open))
      if (!with_ && !by) {
        if (k > event.end + 1 && x.is(k, C.verb) && !x.is(k, C.common) && (x.is(k, C.sform) || x.is(k, C.past)) && !x.is(k, C.hostEvent) && !x.is(k, C.attend) && !x.is(k, C.open)) break
        continue
      }
      const o = this.objects(x.after(k), undefined, true)
      company.push(...o.actors.filter((m) => m.kind !== 'anaphor' && !(m.kind === 'geo' && m.entry.kind === 'city' && !x.is(k, C.between))))
      k = Math.max(k, x.after(k) - 1, o.end - 1)
    }
    return company
  }

  /** A named event with its own verb: "the Summit was held in Dar es Salaam"; or with its date and its sides. */
  #eventAnchor(i: number): number {
    const { x, s } = this
    const at = this.byStart.get(i)
    if (at === undefined || s.chunks[at].kind !== 'event') return 0
    const event = s.chunks[at] as EventMention
    let k = event.end
    let happen = -1
    let planned = false
    let cancelled = false
    for (let round = 0; round < 14 && k < s.end; round++) {
      if (x.is(k, C.will) || x.is(k, C.planned)) planned = true
      if (x.is(k, C.cancelled) && !this.#inside(k)) cancelled = true
      const happens = x.is(k, C.happen)
      if ((happens || (x.is(k, C.hostEvent) && x.is(k, C.past)) || (x.is(k, C.attend) && x.is(k, C.past) && x.is(x.after(k), C.by))) && !this.#inside(k)) {
        happen = k
        if (happens === 2) planned = true
        break
      }
      const m = this.byStart.get(k)
      if (m !== undefined && (s.chunks[m].kind === 'person' || s.chunks[m].kind === 'event' || s.chunks[m].kind === 'group')) break
      if (x.is(k, C.verb) && !this.#inside(k) && !this.#isAux(k) && !x.is(k, C.ing)) break
      if (x.isPunct(k, 59)) break
      k++
    }
    const company = this.#eventCompany(event)
    if (happen < 0 && !this.found.length && event.named && this.#isEntry(event)) {
      // a chronicle's entry: "Nov 22-25: Commonwealth summit, the PM attending"
      this.#add({ type: 'event', kind: event.eventKind as EngagementKind, rule: 'event/entry', anchor: event.start, end: event.end, subject: s.chunks.filter((c) => c.start > event.end && c.kind === 'person' && !c.plural && !this.#governed(c)), object: company, subjectless: true, to: [], event, status: 'held' })
      return event.end
    }
    if (happen < 0) {
      // "the May 2022 U.S.-Japan Leaders’ Summit", "the Summit between A and B on 21 May"
      if (!event.named) return 0
      const acts = this.found.some((a) => a.type !== 'event')
      const governed = this.#governor(event) !== 0
      if (acts && governed) return 0
      // "X, Y and Z launched it at the inaugural meeting of the Working Group in Dubai"
      const comers = governed && !company.length ? s.chunks.filter((c) => c.end <= event.start && (c.kind === 'geo' || c.kind === 'person') && this.#isActor(c) && !this.#governed(c)) : []
      if (comers.length > 1 && this.#coordination(comers[comers.length - 1]).length > 1) company.push(...comers)
      if (event.geos.length + event.bodies.length + company.length < 2 || !this.#datedEvent(event, company.length > 1)) return 0
      const upcoming = this.#isUpcoming(event)
      this.#add({ type: 'event', kind: event.eventKind as EngagementKind, rule: 'event/dated', anchor: event.start, end: event.end, subject: [], object: company, subjectless: true, to: [], event, status: upcoming ? 'planned' : 'held' })
      return event.end
    }
    this.#add({ type: 'event', kind: event.eventKind as EngagementKind, rule: 'event/took-place', anchor: event.start, end: happen + 1, subject: [], object: company, subjectless: true, to: [], event, status: cancelled ? 'cancelled' : planned || this.#isUpcoming(event) ? 'planned' : 'held' })
    return x.after(happen)
  }

  /** A date and a colon stand before it, and no verb behind. */
  #isEntry(event: EventMention): boolean {
    const { x, s } = this
    const date = s.chunks[0]
    // "15:00 Opening of the Slovak-Kazakh Business Forum"
    const timed = date === event && event.geos.length > 1 && x.tokens.shape[s.start] & Shape.number && event.start - s.start <= 4
    if (!timed && (date?.kind !== 'date' || !x.isPunct(event.start - 1, 58) || date.end !== event.start - 1)) return false
    for (let k = event.end; k < s.end; k++) if (x.is(k, C.aux) || (x.is(k, C.verb) && (x.is(k, C.past) || x.is(k, C.sform)) && !this.#inside(k))) return false
    return true
  }

  /** "the forthcoming summit", "the next session". */
  #isUpcoming(event: EventMention): boolean {
    const { x, s } = this
    for (let k = event.start; k >= Math.max(s.start, event.start - 3); k--) if (x.is(k, C.coming)) return true
    return false
  }

  /** A date stands right before or behind it: "on 5-6 February", "in Nicosia in May". */
  #datedEvent(event: EventMention, placed: boolean): boolean {
    const { x, s } = this
    const before = this.#covering(event.start - 1)
    if (before?.kind === 'date') return true
    let k = event.end
    for (let round = 0; round < 8 && k < s.end; round++) {
      const m = this.#covering(k)
      if (m?.kind === 'date') return true
      if (m?.kind === 'geo' && placed && x.is(k - 1, C.in)) return true
      if (m?.kind === 'geo' || (round < 6 && m && x.is(event.end, C.between))) {
        k = m!.end
        continue
      }
      if (x.is(k, C.on) || x.is(k, C.in) || x.is(k, C.from) || x.is(k, C.between) || x.is(k, C.and) || x.is(k, C.article) || x.isPunct(k, 44) || x.isPunct(k, 40)) k++
      else return false
    }
    return false
  }

  /** What links an event to the act that it was for: margins, "on the occasion of", at, during, for, a bracket; 0 for nothing. */
  #governor(c: EventMention): number {
    const { x, s } = this
    let p = c.start - 1
    for (let round = 0; round < 5 && p >= s.start; round++) {
      const date = this.#covering(p)
      if (date?.kind === 'date') p = date.start - 1
      else if (x.is(p, C.article) || x.is(p, C.possessive) || x.is(p, C.definite) || x.is(p, C.ordinal) || x.is(p, C.passing) || (x.is(p, C.common) && x.tokens.shape[p] & Shape.lower && !x.is(p, C.verb) && !this.#isLink(p) && round < 4)) p--
      else break
    }
    if (p < s.start) return 0
    if (x.isPunct(p, 40)) return 1
    return this.#isLink(p) ? 1 : 0
  }

  /** "preparations for the summit", "support for the forum": the noun's, not the act's. */
  #isForNoun(p: number): boolean {
    const { x } = this
    return p >= this.s.start && !this.#inside(p) && !!x.is(p, C.common) && (x.tokens.shape[p] & Shape.lower) !== 0 && !x.is(p, C.talkNoun) && !x.is(p, C.visitNoun) && !x.is(p, C.verb) && !x.is(p, C.delegation) && !x.is(p, C.adverb)
  }

  /** The word or phrase that ends at token p links an event to an act. */
  #isLink(p: number): boolean {
    const { x, s } = this
    for (let k = Math.max(s.start, p - 5); k <= p; k++) {
      if (x.after(k) !== p + 1 && k !== p) continue
      if (x.is(k, C.margins) || x.is(k, C.occasion) || (x.is(k, C.during) && x.after(k) === p + 1) || x.is(k, C.attend) || x.is(k, C.open)) return true
      if (k === p && x.is(k, C.at)) return true
      if (k === p && x.is(k, C.for) && !this.#isForNoun(k - 1)) return true
    }
    return false
  }

  #sameClause(from: number, to: number): boolean {
    const { x } = this
    for (let k = from; k < to; k++) if (x.isPunct(k, 46) || x.isPunct(k, 59)) return false
    return true
  }

  /** "on the sidelines of", "on the occasion of", "for the G-8": in an act's own zone, or what opens the sentence. */
  #occasions(): void {
    const { s, found } = this
    if (!found.length) return
    const first = Math.min(...found.map((a) => a.anchor))
    found.forEach((a, k) => {
      if (a.event || a.occasion || a.type === 'agreement') return
      const to = k + 1 < found.length ? found[k + 1].anchor : s.end
      const within = s.chunks.filter((c) => c.start >= a.anchor && c.start < to)
      for (const c of [...within, ...s.chunks.filter((c) => c.end <= first)]) {
        // "on the margins of the UN General Assembly"
        if (c.kind === 'body' && !a.occasion && this.#isMargins(c)) a.occasion = { start: c.nameSpan.start, end: c.nameSpan.end }
        if (c.kind !== 'event' || !(c.named || c.entry) || !this.#governor(c) || a.occasion) continue
        a.occasion = { start: c.start, end: c.end }
      }
      // "will attend the Forum, where she is to meet"
      const prior = found[k - 1]
      if (!a.occasion && prior?.event?.named && a.type === 'meeting' && this.#whereBetween(prior.end, a.anchor)) a.occasion = { start: prior.event.start, end: prior.event.end }
    })
  }

  #whereBetween(from: number, to: number): boolean {
    for (let k = from; k < to; k++) if (this.x.is(k, C.where)) return true
    return false
  }

  #isMargins(c: Mention): boolean {
    const { x, s } = this
    let p = c.start - 1
    while (p > s.start && x.is(p, C.article)) p--
    for (let k = Math.max(s.start, p - 4); k <= p; k++) if (x.is(k, C.margins) && x.after(k) === p + 1) return true
    return false
  }
}

function isPluralWord(x: Context, i: number): boolean {
  const key = x.tokens.key(i)
  return key.endsWith('s') && !key.endsWith('ss') && !key.endsWith('premises')
}

function isPlural(m: Mention): boolean {
  return m.kind === 'group' || (m.kind === 'person' && m.plural)
}

function endsWithPreposition(x: Context, i: number): boolean {
  const last = x.after(i) - 1
  return last > i && !!(x.is(last, C.in) || x.is(last, C.to) || x.is(last, C.from))
}
