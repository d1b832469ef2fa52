import type { EngagementKind, EngagementType, Status } from '../../model/reading.ts'
import { Shape } from '../../text/scan.ts'
import type { Context } from '../context.ts'
import { C } from '../lexicon.ts'
import type { Body, DateChunk, EventMention, Geo, Instrument, Mention, Span } from '../mentions.ts'

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
  /** "here", "there", "our country": where a visit goes that names no place. */
  readonly whither?: Span | undefined
  /** "made the return trip": back to whence another came. */
  readonly returned?: boolean | undefined
  /** The place that a traveller left. */
  readonly whence?: Geo | undefined
  readonly site?: Body | Span
  readonly instrument?: Instrument
  readonly event?: EventMention
  readonly days?: number | undefined
  /** Its date is its last day: "returned today from a six-day mission". */
  readonly ends?: boolean
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

/** What a rule says of an act; no other side, no destination and a subject of its own where it does not say. */
export type Told = Pick<Act, 'type' | 'kind' | 'rule' | 'anchor' | 'end' | 'subject'> & Partial<Act>

/** Who does what a verb tells; `none` where its clause has no subject of its own. */
export interface Subject {
  readonly actors: Mention[]
  readonly none: boolean
}

/** Payload of `who`: one to whom something is done. */
const WHOM = 2

/** The line opens with its date: "Jan 11-13:", "2019 (June):". */
export function isDatedLine(x: Context, s: Sentence): boolean {
  const first = s.chunks[0]
  if (first?.kind !== 'date' || first.start - s.start > 2) return false
  // "2018, September:"
  const second = s.chunks[1]
  const at =
    second?.kind === 'date' && second.start === first.end + 1 && x.isPunct(first.end, 44) ? second.end : first.end
  return x.isPunct(at, 58) || x.isPunct(at, 0x2013) || x.isPunct(at, 45) || x.isPunct(at, 0x2014) || x.isPunct(at, 124)
}

/** A line without a verb that closes with its day: "Mayor A to Tórshavn and Nuuk, 3–8 September 2019". */
export function isEntryLine(x: Context, s: Sentence): boolean {
  const last = s.chunks[s.chunks.length - 1]
  if (last?.kind !== 'date' || s.end - last.end > 2 || s.end - s.start > 30 || !(last.from.m || last.from.y))
    return false
  let next = 0
  for (let k = s.start; k < s.end; k++) {
    while (next < s.chunks.length && s.chunks[next].end <= k) next++
    if (next < s.chunks.length && s.chunks[next].start <= k) continue
    if (x.isFinite(k) || x.is(k, C.aux) || x.is(k, C.will)) return false
  }
  return true
}

/** Chunk index + 1 that covers a token, counted from its sentence's first; reused from sentence to sentence. */
let scratch = new Int32Array(1024)

/** Chunk index by first token. */
class Starts {
  readonly #s: Sentence
  readonly #over: Int32Array

  constructor(s: Sentence, over: Int32Array) {
    this.#s = s
    this.#over = over
  }

  get(i: number): number | undefined {
    const s = this.#s
    const k = i >= s.start && i < s.end ? this.#over[i - s.start] : 0
    return k && s.chunks[k - 1].start === i ? k - 1 : undefined
  }

  has(i: number): boolean {
    return this.get(i) !== undefined
  }
}

/** The syntax of one sentence, over its mentions: who does what a verb tells, to whom, and whether it has happened. */
export class Clause {
  readonly x: Context
  readonly s: Sentence
  readonly found: Act[] = []
  /** Chunk index by first token. */
  readonly byStart: Starts
  /** Chunk index + 1 that covers a token. */
  readonly over: Int32Array

  constructor(x: Context, s: Sentence) {
    this.x = x
    this.s = s
    const length = s.end - s.start
    if (length >= scratch.length) scratch = new Int32Array(length * 2)
    const over = (this.over = scratch)
    over.fill(0, 0, length + 1)
    this.byStart = new Starts(s, over)
    const { chunks } = s
    for (let k = 0; k < chunks.length; k++)
      over.fill(k + 1, Math.max(chunks[k].start, s.start) - s.start, Math.min(chunks[k].end, s.end) - s.start)
  }

  inside(i: number): number {
    return this.over[i - this.s.start]
  }

  covering(i: number): Mention | undefined {
    const k = i >= this.s.start && i < this.s.end ? this.over[i - this.s.start] : 0
    return k ? this.s.chunks[k - 1] : undefined
  }

  /** The mention at i, past articles, "his", "both" and the like. */
  mentionAt(i: number): Mention | undefined {
    const { x, s } = this
    let k = i
    while (k < s.end) {
      const c = this.byStart.get(k)
      if (c !== undefined) {
        // "his Greek counterpart"
        const next = s.chunks[c + 1]
        const m = s.chunks[c]
        return m.kind === 'geo' && next?.kind === 'person' && next.counterpart && next.start === m.end ? next : m
      }
      if (this.inside(k)) return this.covering(k)
      if (
        x.is(k, C.article) ||
        x.is(k, C.possessive) ||
        x.is(k, C.definite) ||
        x.is(k, C.both) ||
        (k === i && x.is(k, C.partitive)) ||
        x.is(k, C.honorific) ||
        x.is(k, C.also) ||
        x.isPunct(k, 0x201c) ||
        x.isPunct(k, 34)
      )
        k++
      // "senior NATO officials", "visiting forces", "representatives of"
      else if (
        x.tokens.shape[k] & Shape.lower &&
        k - i < 4 &&
        (x.is(k, C.officeRank) || x.is(k, C.other) || x.is(k, C.talkAdjective)) &&
        !x.is(k, C.for) &&
        this.nearMention(k + 1)
      )
        k++
      else return undefined
    }
    return undefined
  }

  nearMention(k: number): boolean {
    const { x } = this
    return (
      this.byStart.has(k) ||
      ((x.tokens.shape[k] & Shape.lower) !== 0 &&
        (!!x.is(k, C.officeRank) || !!x.is(k, C.other)) &&
        this.byStart.has(k + 1))
    )
  }

  /** The first token of the verb's group, with what its auxiliaries say of status. */
  group(
    v: number,
    depth = 0,
  ): { start: number; planned: boolean; negative: boolean; infinitive: boolean; participle: boolean } {
    const { x, s } = this
    let k = v
    let planned = !!x.is(v, C.future)
    let negative = false
    // where the verb has no word before its infinitive
    let infinitive = x.nounFirst && !!x.is(v, C.base)
    let aux = false
    while (k > s.start) {
      const p = this.lexemeEndingAt(k)
      if (this.inside(p) && !this.isDate(p)) break
      if (x.is(p, C.planned)) {
        planned = aux = true
        infinitive = false
      } else if (x.is(p, C.will)) planned = aux = true
      else if (x.is(p, C.not)) negative = true
      else if (
        x.is(p, C.infinitive) &&
        x.is(v, C.base) &&
        k === v &&
        x.is(p - 1, C.expectWord) &&
        !this.inside(p - 1)
      ) {
        // "is also scheduled to"
        planned = true
        k = p - 1
        continue
      } else if (x.is(p, C.infinitive) && x.is(v, C.base) && k === v) infinitive = true
      else if (x.is(p, C.aux) || x.is(p, C.be) || x.is(p, C.have)) {
        aux = true
        // "vient de rencontrer"
        if (infinitive && !(x.nounFirst && x.after(p) > p + 1)) break
        infinitive = false
      } else if (x.is(p, C.clitic) || x.is(p, C.reflexive)) {
        // "s’est entretenu", "lui a remis"
      } else if (x.is(p, C.adverb) || x.is(p, C.also) || x.is(p, C.each) || this.isDate(p)) {
        if (infinitive && !x.is(p, C.also)) break
      } else break
      k = p
    }
    // "will travel to X and meet Y", "plans to travel to X to meet Y": the first verb's will holds for the second
    if (
      !planned &&
      depth < 4 &&
      k > s.start &&
      x.is(v, C.base) &&
      (infinitive || (!aux && (x.is(k - 1, C.and) || x.isPunct(k - 1, 44))))
    ) {
      const prior = this.verbBefore(k)
      if (prior >= s.start && prior < v)
        planned = this.group(prior, depth + 1).planned || (infinitive && !!x.is(prior, C.planning))
      // "Federal Councillor A to meet Prime Minister B"
      else if (infinitive && prior < s.start && this.covering(k - 1)) planned = true
    }
    return {
      start: k,
      planned,
      negative,
      infinitive: infinitive && !this.plannedWord(k, v),
      participle: !aux && !!x.is(v, C.ing) && !x.is(v, C.past),
    }
  }

  /** "is to", "plans to" within the group, which an infinitive's "to" is part of. */
  plannedWord(from: number, to: number): boolean {
    for (let p = from; p < to; p++) if (this.x.is(p, C.planned)) return true
    return false
  }

  isDate(i: number): boolean {
    return this.covering(i)?.kind === 'date'
  }

  /** Where the lexeme that ends at token k begins. */
  lexemeEndingAt(k: number): number {
    const { x, s } = this
    for (let p = Math.max(s.start, k - 4); p < k - 1; p++) {
      if (
        x.after(p) === k &&
        x.lex[p] &&
        (x.is(p, C.planned) || x.is(p, C.will) || x.is(p, C.have) || x.is(p, C.be) || x.is(p, C.adverb))
      )
        return p
    }
    return k - 1
  }

  isActor(m: Mention): boolean {
    return (
      m.kind === 'person' ||
      m.kind === 'group' ||
      m.kind === 'body' ||
      m.kind === 'anaphor' ||
      (m.kind === 'geo' && (!m.adjective || m.people))
    )
  }

  /** A preposition stands before the mention. */
  governed(m: Mention): boolean {
    const { x, s } = this
    let p = m.start - 1
    while (
      p >= s.start &&
      (x.is(p, C.article) || x.is(p, C.possessive) || x.is(p, C.honorific) || x.is(p, C.definite) || x.is(p, C.both))
    )
      p--
    if (p < s.start || (x.is(p, C.adverb) && x.after(p) > p + 1)) return false
    // "Des représentants du Québec ont …"
    if (p === s.start && x.is(p, C.partitive)) return false
    // "les villes de Namur **et de** Bobo-Dioulasso"
    if (x.nounFirst && x.is(p, C.of) && x.is(p - 1, C.and)) {
      const prev = this.joinedBefore(m)
      if (prev) return this.governed(prev)
    }
    // "the city of Graz became"
    if (x.is(p, C.of) && x.is(p - 1, C.regionWord) && m.kind === 'geo') {
      p -= 2
      while (p >= s.start && x.is(p, C.article)) p--
      if (p < s.start) return false
    }
    return (
      !!(
        x.is(p, C.of) ||
        x.is(p, C.with) ||
        x.is(p, C.by) ||
        x.is(p, C.in) ||
        x.is(p, C.at) ||
        x.is(p, C.to) ||
        x.is(p, C.from) ||
        x.is(p, C.for) ||
        x.is(p, C.on) ||
        x.is(p, C.between) ||
        x.is(p, C.during) ||
        x.is(p, C.after) ||
        x.is(p, C.before) ||
        x.is(p, C.into) ||
        x.is(p, C.otherPreposition) ||
        x.is(p, C.led) ||
        x.is(p, C.invited) ||
        x.is(p, C.accompanied) ||
        x.is(p, C.including) ||
        x.is(p, C.via) ||
        x.is(p, C.since) ||
        x.is(p, C.about) ||
        x.is(p, C.margins) ||
        x.is(p, C.presence)
      ) || this.endsLexeme(p, m.start)
    )
  }

  endsLexeme(p: number, start: number): boolean {
    const { x, s } = this
    for (let k = Math.max(s.start, p - 4); k < p; k++) {
      const after = x.after(k)
      if (
        after > k + 1 &&
        after >= p + 1 &&
        after <= start &&
        (x.is(k, C.led) ||
          x.is(k, C.invited) ||
          x.is(k, C.accompanied) ||
          x.is(k, C.margins) ||
          x.is(k, C.about) ||
          x.is(k, C.otherPreposition) ||
          x.is(k, C.during) ||
          x.is(k, C.presence) ||
          x.is(k, C.together) ||
          x.is(k, C.including))
      )
        return true
    }
    return false
  }

  /** The subject of the verb at v. */
  subject(v: number, depth = 0): Subject {
    const { x, s } = this
    if (depth > 4) return { actors: [], none: true }
    const g = this.group(v)
    const before = g.start - 1
    if (before < s.start) return { actors: [], none: true }
    // "who arrives in Lithuania"
    if (
      x.is(before, C.who) ||
      (x.is(before, C.which) && !x.is(before, C.definite)) ||
      (x.is(before, C.which) && this.covering(before - 1))
    ) {
      for (let k = before - 1; k >= Math.max(s.start, before - 3); k--) {
        const m = this.covering(k)
        if (m && this.isActor(m)) return { actors: this.coordination(m), none: false }
      }
    }
    const comma = x.isPunct(before, 44)
    if (x.is(before, C.and) || x.is(before, C.but) || comma || g.infinitive || g.participle) {
      const own = comma ? this.apposedSubject(before) : undefined
      if (own) return { actors: own, none: false }
      const prior = this.verbBefore(g.start)
      if (prior >= s.start) {
        if (g.infinitive && x.is(prior, C.invite)) {
          const o = this.objects(x.after(prior))
          if (o.actors.length) return { actors: o.actors, none: false }
        }
        return this.subject(prior, depth + 1)
      } else if (!comma && !x.is(before, C.and) && !(g.infinitive && this.covering(before)))
        return { actors: [], none: true }
    }
    const chunks = s.chunks
    for (let k = chunks.length - 1; k >= 0; k--) {
      const m = chunks[k]
      if (m.end > g.start) continue
      if (!this.isActor(m)) continue
      if (this.governed(m)) continue
      // "a delegation from Henan (China) was"
      if (m.kind === 'geo' && x.isPunct(m.start - 1, 40) && x.isPunct(m.end, 41)) continue
      if (this.crossesClause(m.end, g.start)) break
      const list = this.coordination(m)
      if (comma && this.namesMembers(list[0])) {
        k = chunks.indexOf(list[0])
        continue
      }
      return { actors: list, none: false }
    }
    return { actors: [], none: true }
  }

  /** "X, the Minister of Y, met …": the comma before the verb closes an apposition of its subject. */
  apposedSubject(comma: number): Mention[] | undefined {
    const m = this.covering(comma - 1)
    if (m && this.isActor(m) && !this.governed(m) && (m.kind === 'person' || m.kind === 'group')) {
      const prior = this.verbBefore(m.start)
      const opens =
        prior < this.s.start || !!this.x.is(prior, C.speech) || (this.x.nounFirst && this.#opensClause(prior, m.start))
      const list = opens ? this.coordination(m) : []
      if (list.length && !this.namesMembers(list[0])) return list
    }
    return undefined
  }

  /** "C’est à Paris **que** le ministre, A, a reçu": between a verb and a name another clause begins. */
  #opensClause(verb: number, name: number): boolean {
    const { x } = this
    for (let k = name - 1; k > verb; k--) {
      if (this.inside(k)) continue
      if (x.isPunct(k, 44) || x.is(k, C.which) || x.is(k, C.subordinate)) return true
    }
    return false
  }

  /** "l’a reçu", "l’y a reçue": whom a pronoun before the verb stands for. */
  pronounBefore(v: number): Mention[] {
    const { x, s } = this
    if (!x.nounFirst) return []
    for (let k = this.group(v).start; k < v; k++) {
      if (this.inside(k) || !x.is(k, C.clitic) || !x.is(k, C.article)) continue
      if (k + 1 >= s.end || !(x.is(k + 1, C.aux) || x.is(k + 1, C.clitic) || k + 1 === v)) continue
      return [{ kind: 'anaphor', start: k, end: k + 1, which: x.is(k, C.feminine) ? 'she' : 'he' }]
    }
    return []
  }

  /** "a mission, comprising A, B and C, will be": a list of who is among those told before. */
  namesMembers(first: Mention): boolean {
    const { x } = this
    const p = x.isPunct(first.start - 1, 44) ? first.start - 2 : -1
    const head = p > this.s.start ? this.covering(p) : undefined
    if (head?.kind !== 'person' || !this.governed(head)) return false
    for (let k = head.start - 1; k >= Math.max(this.s.start, head.start - 4); k--)
      if (x.is(k, C.including) && x.after(k) <= head.start) return true
    return false
  }

  verbBefore(i: number): number {
    const { x, s } = this
    for (let k = i - 1; k >= s.start; k--) {
      if (this.inside(k)) continue
      if (
        (x.is(k, C.verb) &&
          !(
            x.is(k, C.base) &&
            !x.is(k - 1, C.infinitive) &&
            !x.is(k - 1, C.will) &&
            !x.is(k - 1, C.aux) &&
            !x.is(k - 1, C.planned) &&
            !x.is(k - 1, C.adverb) &&
            !x.is(k, C.past)
          ) &&
          !(x.is(k, C.ing) && !x.is(k, C.past) && k > s.start && !x.is(k - 1, C.aux))) ||
        (x.is(k, C.aux) && !x.is(k + 1, C.verb))
      ) {
        if (x.tokens.shape[k] & Shape.cap && k > s.start) continue
        if (x.is(k - 1, C.article) || x.is(k - 1, C.possessive)) continue
        return k
      }
    }
    return -1
  }

  /** A new clause begins between two tokens: "; " or "that X said". */
  crossesClause(from: number, to: number): boolean {
    const { x } = this
    for (let k = from; k < to; k++) if (x.isPunct(k, 59) || x.isPunct(k, 0x201d)) return true
    return false
  }

  /** The subject of the verb under which a noun stands: "travelled to China for meetings with", "met X during her visit to". */
  verbalSubject(i: number): Mention[] {
    const prior = this.verbBefore(i)
    return prior < this.s.start ? [] : this.subject(prior).actors.filter((m) => m.kind !== 'geo' && m.kind !== 'body')
  }

  /** "A, whom he received in Vienna": whom the relative word before the verb's subject stands for. */
  relativeObject(i: number): { actors: Mention[]; end: number } | undefined {
    const { x, s } = this
    for (let k = i - 1; k > s.start && i - k < 9; k--) {
      if (this.inside(k)) continue
      if (x.is(k, C.who) !== WHOM) {
        if (x.is(k, C.verb) || x.isPunct(k, 59)) return undefined
        continue
      }
      const m = this.covering(x.isPunct(k - 1, 44) ? k - 2 : k - 1)
      return m && this.isActor(m) ? { actors: [m], end: x.after(i) } : undefined
    }
    return undefined
  }

  /** "In a meeting with A, President B reviewed": who does what the verb behind tells, where a preposition governs the noun at i. */
  mainSubject(i: number, end: number): Mention[] {
    const { x, s } = this
    if (!this.governed({ start: i, end, kind: 'anaphor', which: 'it' }) && !x.is(i - 1, C.talkAdjective)) return []
    for (let k = end; k < s.end; k++) {
      if (x.isPunct(k, 59)) return []
      if (this.inside(k) || !(x.isFinite(k) || this.isAux(k)) || !(x.tokens.shape[k] & Shape.lower)) continue
      return this.subject(k).actors.filter((m) => m.kind !== 'geo' && m.kind !== 'body')
    }
    return []
  }

  /** "Réunis à Niamey, les ministres ont adopté", "Meeting in Geneva, they agreed": who a participle is about that opens the sentence. */
  openerSubject(i: number): Mention[] {
    const { x, s } = this
    if (!(x.is(i, C.ing) || (x.nounFirst && x.is(i, C.past)))) return []
    for (let k = s.start; k < i; k++) if (!(x.is(k, C.in) || x.is(k, C.by) || x.is(k, C.reflexive))) return []
    let comma = 0
    for (let k = i + 1; k < s.end; k++) {
      if (x.isPunct(k, 59)) return []
      if (this.inside(k)) continue
      if (x.isPunct(k, 44)) comma = k
      else if (comma && (x.isFinite(k) || this.isAux(k)) && x.tokens.shape[k] & Shape.lower)
        return this.subject(k).actors.filter((m) => m.start > i)
    }
    return []
  }

  /** "12 March: Deputy Minister A, talks with B": who stands with a comma or colon before a noun, in a line without a verb. */
  heldBy(before: number): Mention[] | undefined {
    const { x, s } = this
    if (!x.isPunct(before, 44) && !x.isPunct(before, 58)) return undefined
    const m = this.covering(before - 1)
    if (m?.kind !== 'person' && m?.kind !== 'group') return undefined
    if (m.end !== before || this.governed(m) || this.verbBefore(before) >= s.start) return undefined
    return this.coordination(m)
  }

  /** The mention with those joined to it on its left: "A, B and C". */
  coordination(m: Mention): Mention[] {
    const list = [m]
    let first = m
    for (let round = 0; round < 12; round++) {
      const prev = this.joinedBefore(first)
      if (!prev) break
      list.unshift(prev)
      first = prev
    }
    return list
  }

  joinedBefore(m: Mention): Mention | undefined {
    const { x, s } = this
    let p = m.start - 1
    while (p >= s.start && (x.is(p, C.article) || x.is(p, C.honorific) || x.is(p, C.possessive))) p--
    if (p > s.start && m.kind === 'geo' && x.is(p, C.of) && x.is(p - 1, C.regionWord)) {
      p -= 2
      while (p >= s.start && x.is(p, C.article)) p--
    }
    // "de Namur et **de** Bobo-Dioulasso"
    if (
      x.nounFirst &&
      p > s.start &&
      (x.is(p, C.of) || x.is(p, C.to) || x.is(p, C.with)) &&
      (x.is(p - 1, C.and) || x.isPunct(p - 1, 44))
    )
      p--
    if (p < s.start) return undefined
    let and = false
    if (x.is(p, C.and) || this.lexAnd(p)) {
      and = true
      p = this.lexAnd(p) ? p - 2 : p - 1
      if (x.isPunct(p, 44)) p--
    } else if (x.isPunct(p, 44)) p--
    else return undefined
    // "Graz (Austria) and Pula"
    if (x.isPunct(p, 41)) {
      let q = p - 1
      while (q > s.start && p - q < 6 && !x.isPunct(q, 40)) q--
      if (x.isPunct(q, 40)) p = q - 1
    }
    const prev = this.covering(p)
    if (!prev || prev.end !== p + 1 || !this.isActor(prev)) return undefined
    if (!and && !(prev.kind === m.kind)) return undefined
    // "At the invitation of A, President of X, B paid …"
    if (!and && this.governed(prev)) return undefined
    if (prev.kind === 'anaphor') return undefined
    return prev
  }

  lexAnd(p: number): boolean {
    return this.x.after(p - 2) === p + 1 && !!this.x.is(p - 2, C.and)
  }

  /** The mentions joined from token i on: "A, B and C"; and the token after them. */
  objects(i: number, want?: (m: Mention) => boolean, whole = false): { actors: Mention[]; end: number } {
    const { x, s } = this
    const fits = want ?? ((m: Mention) => this.isActor(m))
    const actors: Mention[] = []
    // "held talks with: A; B; and C"
    let k = x.isPunct(i, 58) ? i + 1 : i
    for (let round = 0; round < 24; round++) {
      const m = this.mentionAt(k)
      if (!m || !fits(m)) break
      actors.push(m)
      let p = m.end
      // "Shigeru Oda, on the occasion": a comma goes on only to another mention
      // "A (Austria) and B"
      if (x.isPunct(p, 40)) {
        let q = p + 1
        while (q < s.end && q - p < 6 && !x.isPunct(q, 41)) q++
        const on = q + 1
        if (x.isPunct(q, 41) && (x.isPunct(on, 44) || x.is(on, C.and)) && this.mentionAt(x.after(on))) p = on
      }
      const at = p
      // "met with A, Minister of Trade; B, Speaker; and C"
      const stop = x.isPunct(p, 59) && m.kind === 'person'
      if (x.isPunct(p, 44) || stop) p++
      if (x.is(p, C.and) || x.is(p, C.together)) p = x.after(p)
      // "with A, with B and with C", but "met A, with B looking on"
      else if (
        x.is(p, C.with) &&
        actors.length === 1 &&
        !want &&
        !(p > at && x.is(i - 1, C.with) && m.kind === 'person' && this.mentionAt(p + 1)?.kind === 'person')
      )
        break
      if (x.is(p, C.both)) p++
      if (x.is(p, C.with) && p > at) p++
      // "au Ghana, **au** Togo et **au** Bénin": the word that leads in is said again
      else if (x.nounFirst && p > at && leadsInAgain(x, i - 1, p)) p = x.after(p)
      if (p === at || p >= s.end) break
      const next = this.mentionAt(p)
      if (!next || !fits(next) || (stop && next.kind !== 'person')) break
      // "with President A, Presidential Palace": where it was
      if (
        next.kind === 'body' &&
        m.kind === 'person' &&
        !next.entry &&
        p === at + 1 &&
        x.isPunct(at, 44) &&
        !x.isPunct(next.end, 44) &&
        !x.is(next.end, C.and)
      )
        break
      // "with Prime Minister A, Castille": a word that nothing shows to be a person
      if (next.kind === 'person' && next.weak && !next.offices.length && next.end - next.start === 1 && p === at + 1) {
        if (x.isPunct(at, 44) && !x.isPunct(next.end, 44) && !x.is(next.end, C.and)) break
      }
      // the next mention is the subject of its own verb: "met A, and B visited"
      if (!whole && this.isSubject(next)) break
      k = p
    }
    return { actors, end: actors.length ? actors[actors.length - 1].end : i }
  }

  /** A finite verb follows the mention. */
  isSubject(m: Mention): boolean {
    const { x, s } = this
    let k = m.end
    while (k < s.end && (x.is(k, C.adverb) || x.is(k, C.also)) && !this.inside(k)) k++
    if (k >= s.end || this.inside(k)) return false
    if (x.is(k, C.aux) || x.is(k, C.will) || x.is(k, C.have) || x.is(k, C.planned)) return true
    return x.isFinite(k) && !x.is(k, C.accompanied) && !x.is(k, C.led) && x.tokens.shape[k] !== 0
  }

  /** Adds an act, unless it is denied; its status is that of its verb's group where it has none of its own. */
  add(told: Told, group?: { readonly planned: boolean }): void {
    if (this.negated(told.anchor, told.instrument) || (told.type === 'visit' && this.onlyInvited(told.anchor))) return
    const status = group?.planned ? 'planned' : 'held'
    this.found.push({ object: [], to: [], subjectless: false, places: [], status, ...told })
  }

  /** "No agreements were signed", "did not meet", "should visit". */
  negated(anchor: number, instrument: Instrument | undefined): boolean {
    const { x, s } = this
    const from = this.inside(anchor) ? anchor : this.group(anchor).start
    for (let k = from; k < anchor; k++) if ((x.is(k, C.not) || x.is(k, C.unreal)) && !this.inside(k)) return true
    for (const at of [anchor, instrument?.start ?? anchor]) if (at > s.start && x.is(at - 1, C.not)) return true
    return false
  }

  /** "invited him to visit Bucharest", which nobody has accepted. */
  onlyInvited(anchor: number): boolean {
    const { x, s } = this
    if (this.inside(anchor) || !x.is(anchor, C.base)) return false
    const g = this.group(anchor)
    const prior = g.infinitive ? this.verbBefore(g.start) : -1
    if (prior < s.start || !x.is(prior, C.invite)) return false
    // it may be in the next sentence that he did
    const near = Math.min(x.tokens.count, s.end + 40)
    for (let k = s.start; k < near; k++) if (x.is(k, C.accept)) return false
    return true
  }

  /** A noun of the class within a noun phrase that begins at i. */
  nounAhead(i: number, cls: number, reach: number): number {
    const { x, s } = this
    for (let k = i; k < Math.min(s.end, i + reach);) {
      if (x.is(k, cls) && !(k === i && x.is(k, C.verb) && x.is(k, C.past))) return k
      if (x.tokens.shape[k] & Shape.punct && !x.isPunct(k, 0x201c)) return -1
      if (
        x.is(k, C.of) ||
        x.is(k, C.with) ||
        x.is(k, C.by) ||
        x.is(k, C.for) ||
        x.is(k, C.from) ||
        x.is(k, C.which) ||
        x.is(k, C.who)
      )
        return -1
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
      k++
    }
    return -1
  }

  /** Past what stands between a verb and its object, led in or set off: ", lundi, au palais de Baabda,". */
  pastInsertions(i: number): number {
    const { x, s } = this
    if (!x.nounFirst) return i
    let k = i
    for (let round = 0; round < 12 && k < s.end; round++) {
      const q = x.isPunct(k, 44) ? k + 1 : k
      const m = this.covering(q)
      if (m?.kind === 'date' && m.start === q) k = m.end
      else if (!m && (x.is(q, C.adverb) || x.is(q, C.there) || x.is(q, C.also)) && !x.is(q, C.of)) k = x.after(q)
      else {
        const end = this.#placeEnd(q)
        if (end === q) break
        k = end
      }
    }
    return k > i && x.isPunct(k, 44) ? k + 1 : k
  }

  /** The end of "à Bouaké", "au palais de Baabda", "à l’hôtel de ville", "en marge du sommet"; k where none begins there. */
  #placeEnd(k: number): number {
    const { x, s } = this
    const margins = x.is(k, C.margins) || x.is(k, C.during)
    if (this.inside(k) || !(x.is(k, C.in) || x.is(k, C.at) || margins)) return k
    let q = x.after(k)
    while (q < s.end && (x.is(q, C.article) || x.is(q, C.possessive) || x.is(q, C.definite)) && !this.inside(q)) q++
    for (let round = 0; round < 4 && q < s.end; round++) {
      const m = this.covering(q)
      if (m) {
        if (m.kind === 'person' || m.kind === 'group' || m.kind === 'anaphor' || (m.kind === 'date' && !margins))
          return k
        if (m.kind === 'geo' && m.adjective && round === 0) return k
        q = m.end
      } else if (x.tokens.shape[q] & Shape.punct || x.is(q, C.frameWord) || x.is(q, C.talkNoun) || x.is(q, C.visitNoun))
        return k
      else {
        q++
        while (
          q < s.end &&
          !this.inside(q) &&
          x.tokens.shape[q] & Shape.lower &&
          !x.is(q, C.frameWord) &&
          !x.is(q, C.verb)
        )
          q++
      }
      if (q >= s.end || this.inside(q) || !x.is(q, C.of)) return q
      q = x.after(q)
      while (q < s.end && x.is(q, C.article) && !this.inside(q)) q++
    }
    return q
  }

  isNoun(i: number): boolean {
    const { x, s } = this
    const p = i - 1
    if (p < s.start) return !(x.is(i, C.past) || x.is(i, C.ing))
    if (x.is(i, C.past)) return false
    if (
      x.is(p, C.article) ||
      x.is(p, C.possessive) ||
      x.is(p, C.definite) ||
      x.is(p, C.visitKind) ||
      x.is(p, C.ordinal) ||
      x.is(p, C.of) ||
      x.is(p, C.during) ||
      x.is(p, C.after) ||
      x.is(p, C.in) ||
      x.is(p, C.for) ||
      x.is(p, C.on) ||
      x.is(p, C.with) ||
      x.tokens.shape[p] & Shape.possessive
    )
      return true
    if (
      x.is(p, C.infinitive) ||
      x.is(p, C.will) ||
      x.is(p, C.aux) ||
      x.is(p, C.adverb) ||
      x.is(p, C.also) ||
      x.is(p, C.planned)
    )
      return false
    const before = this.covering(p)
    if (x.is(i, C.sform)) {
      if (before) return before.kind === 'geo' && (before.adjective || before.possessive)
      // "Angela Merkel, Chancellor of Germany, tours India"
      const next = this.mentionAt(x.after(i))
      return !(x.isPunct(p, 44) && next?.kind === 'geo' && !next.adjective)
    }
    return x.is(i, C.base) !== 0
  }

  /** Status told by the verb of which a noun is the subject: "has been postponed", "will take place". */
  nounStatus(i: number, end: number): Status {
    const { x, s } = this
    let scheduled = false
    for (let k = end; k < Math.min(s.end, end + 24); k++) {
      if (this.inside(k)) continue
      if (x.is(k, C.cancelled)) return 'cancelled'
      if (x.is(k, C.will) || x.is(k, C.planned)) return 'planned'
      // "the visit, scheduled for May, has been postponed"
      if (
        x.is(k, C.scheduled) &&
        (x.is(k + 1, C.for) ||
          x.is(k + 1, C.on) ||
          x.is(k + 1, C.to) ||
          x.is(k + 1, C.in) ||
          this.covering(k + 1)?.kind === 'date')
      )
        scheduled = true
      else if (x.isFinite(k) && !this.isAux(k) && !x.is(k, C.led) && !x.is(k, C.accompanied)) break
      if (x.isPunct(k, 59)) break
    }
    for (let k = i - 1; k >= Math.max(s.start, i - 8); k--) {
      if (x.is(k, C.cancelled) && !this.inside(k)) return 'cancelled'
      if (scheduled) continue
      if ((x.is(k, C.planned) || (x.is(k, C.upcoming) && i - k < 5)) && !this.inside(k)) return 'planned'
      if (x.is(k, C.will) && !this.inside(k)) return 'planned'
      if (x.tokens.shape[k] & Shape.punct) break
    }
    if (scheduled) return 'planned'
    return 'held'
  }

  isAux(i: number): boolean {
    return i >= this.s.start && !!(this.x.is(i, C.aux) || this.x.is(i, C.be) || this.x.is(i, C.have))
  }

  byAhead(i: number): { actors: Mention[]; end: number } | undefined {
    const { x, s } = this
    const from = this.pastInsertions(i)
    for (let k = from; k < Math.min(s.end, from + 10); k++) {
      if (x.is(k, C.by) && !this.inside(k)) {
        const o = this.objects(k + 1)
        if (o.actors.length) return o
      }
      if (x.isPunct(k, 44) || x.isPunct(k, 59)) return undefined
    }
    return undefined
  }

  beBefore(v: number): boolean {
    const { x, s } = this
    for (let k = v - 1; k >= Math.max(s.start, v - 4); k--) {
      if (x.is(k, C.be)) return true
      if (!(x.is(k, C.adverb) || x.is(k, C.also) || x.is(k, C.aux) || x.is(k, C.planned) || this.isDate(k)))
        return false
    }
    return false
  }

  /** "agreed to sign", "ready to sign", "plan to sign": not signed yet. */
  isWanted(to: number): boolean {
    const { x, s } = this
    for (let k = to - 1; k >= Math.max(s.start, to - 3); k--)
      if (x.is(k, C.desire) || x.is(k, C.agree) || x.is(k, C.planned) || x.is(k, C.expect)) return true
    return false
  }

  /** A finite verb outside mentions between two tokens. */
  verbBetween(from: number, to: number): boolean {
    const { x } = this
    for (let k = from; k < to; k++) if (!this.inside(k) && x.isFinite(k) && !x.is(k, C.common)) return true
    return false
  }

  sameClause(from: number, to: number): boolean {
    const { x } = this
    for (let k = from; k < to; k++) if (x.isPunct(k, 46) || x.isPunct(k, 59)) return false
    return true
  }
}

/** The same preposition stands at both tokens: "au" and "en", "de" and "du". */
function leadsInAgain(x: Context, a: number, b: number): boolean {
  for (const cls of [C.to, C.of, C.in, C.between, C.by]) if (x.is(a, cls) && x.is(b, cls)) return true
  return false
}

export function isPlural(m: Mention): boolean {
  return m.kind === 'group' || (m.kind === 'person' && m.plural)
}

export function endsWithPreposition(x: Context, i: number): boolean {
  const last = x.after(i) - 1
  return (
    last > i && !!(x.is(last, C.in) || x.is(last, C.to) || x.is(last, C.from) || (x.nounFirst && x.is(last, C.for)))
  )
}
