import { townOfDay } from './lines.ts'
import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { BLANK, type Mention } from '../mentions.ts'
import { holds } from '../held-words.ts'
import { C } from '../word-classes.ts'
import type { Subject } from './act.ts'
import type { Clause } from './clause.ts'
import { isGoverned, joinedTo } from './joined.ts'
import { objectsFrom, pastInsertions } from './objects.ts'
import { isAux, verbBefore, verbGroup } from './verbs.ts'

/** Payload of `who`: one to whom something is done. */
const WHOM = 2

/** The subject of the verb at v. */
export function subjectOf(clause: Clause, v: number, depth = 0): Subject {
  const { x, s } = clause
  if (depth > 4) return { actors: [], none: true }
  const g = verbGroup(clause, v)
  const before = g.start - 1
  if (before < s.start) {
    const behind = x.is(v, C.ing) ? invertedSubject(clause, x.after(v)) : []
    return { actors: behind, none: !behind.length }
  }
  // "“We agree,” **said A** at a meeting with B"
  if (x.is(v, C.speech) && x.is(v, C.past) && endsWords(clause, before, v)) {
    const speaker = clause.mentionAt(x.after(v))
    if (speaker?.kind === 'person' && speaker.start <= x.pastArticle(x.after(v)))
      return { actors: joinedTo(clause, speaker), none: false }
  }
  // "who arrives in Lithuania"
  if (
    x.is(before, C.who) ||
    (x.is(before, C.which) && !x.is(before, C.definite)) ||
    (x.is(before, C.which) && clause.covering(before - 1))
  ) {
    for (let k = before - 1; k >= Math.max(s.start, before - 3); k--) {
      const m = clause.covering(k)
      if (m && clause.isActor(m)) return { actors: withOwn(clause, m), none: false }
    }
  }
  // "c’est au tour **du ministre A** d’effectuer une visite", "l’intention **du roi** de se rendre"
  // "**de** s’envoler"
  const of = x.is(g.start, C.reflexive) && x.is(before, C.of) ? before : g.start
  const told = x.isPunct(of - 1, 44) ? of - 2 : of - 1
  const agent = x.nounFirst && g.infinitive && x.is(of, C.of) ? clause.covering(told) : undefined
  // "**Et le ministre A de** s’envoler": told by the infinitive
  const narrated = agent && x.is(s.start, C.and) && clause.mentionAt(s.start + 1) === agent
  if (agent?.kind === 'person' && agent.end === told + 1 && (narrated || isGoverned(clause, agent)))
    return { actors: [agent], none: false }
  const comma = x.isPunct(before, 44)
  // "donde fue recibido": where a verb needs no pronoun
  const where = x.nounFirst && x.is(before, C.where)
  // "a regagné Abidjan **après** avoir effectué une visite": who does the one has done the other
  const having = x.nounFirst && (x.is(before, C.after) || x.is(before, C.for))
  if (x.is(before, C.and) || x.is(before, C.but) || comma || where || having || g.infinitive || g.participle) {
    const own = comma ? (apposedSubject(clause, before) ?? pastRelative(clause, before)) : undefined
    if (own) return { actors: own, none: false }
    const prior = verbBefore(clause, g.start)
    if (prior >= s.start) {
      if (g.infinitive && x.is(prior, C.invite)) {
        // "extended an invitation **to** President A"
        const whom = x.after(prior)
        const o = objectsFrom(clause, x.is(whom, C.to) ? whom + 1 : whom)
        if (o.actors.length) return { actors: o.actors, none: false }
      }
      // "**allow** these flights **to** proceed to Amman": no one whom the sentence names
      if (g.infinitive && x.is(prior, C.letting) && isUnnamedBetween(clause, x.after(prior), g.start))
        return { actors: [], none: x.is(before, C.we) > 0 }
      return subjectOf(clause, prior, depth + 1)
    } else if (
      !comma &&
      !x.is(before, C.and) &&
      !(g.infinitive && clause.covering(before)) &&
      // "returned the courtesy **by** paying a visit": whoever the sentence is about
      !(g.participle && x.is(before, C.by) && !x.nounFirst)
    )
      return { actors: [], none: true }
  }
  const chunks = s.chunks
  const town = townOfDay(x, s)
  for (let k = chunks.length - 1; k >= 0; k--) {
    const m = chunks[k]
    if (m.end > g.start) continue
    if (!clause.isActor(m)) continue
    if (isGoverned(clause, m) || isAmongThem(x, m) || m === town) continue
    // "a delegation from Henan (China) was"
    if (m.kind === 'geo' && x.isPunct(m.start - 1, 40) && x.isPunct(m.end, 41)) continue
    const list = joinedTo(clause, m)
    if (isWhenceOrWhither(clause, list[0])) {
      k = chunks.indexOf(list[0])
      continue
    }
    if (comma && (namesMembers(clause, list[0]) || areBeside(clause, list))) {
      k = chunks.indexOf(list[0])
      continue
    }
    return { actors: list, none: false }
  }
  const speaker = speakerOf(clause, before)
  if (speaker.length) return { actors: speaker, none: false }
  if (isSomeoneElse(clause, before)) return { actors: [], none: false }
  const mission = missionBefore(clause, v)
  return mission ? { actors: mission.of, none: !mission.of.length, mission: mission.noun } : { actors: [], none: true }
}

/** "Her **predecessor** visited Riga", "His **brother** met": one of theirs, whom no name tells. */
function isSomeoneElse(clause: Clause, k: number): boolean {
  const { x, s } = clause
  if (k <= s.start || clause.inside(k) || !x.isWord(k) || !(x.tokens.shape[k] & Shape.lower)) return false
  return !!x.is(k - 1, C.possessive) && !x.is(k, C.visitNoun) && !x.is(k, C.talkNoun) && !x.is(k, C.delegation)
}

const VISIT = holds('visitNoun')

/** "Une mission **du FMI** a séjourné à Lomé", "A trade mission from **Bavaria** will travel": whose the mission is that goes. */
function missionBefore(clause: Clause, i: number): { readonly noun: number; readonly of: Mention[] } | undefined {
  const { x, s } = clause
  if (!(s.held & VISIT)) return undefined
  let noun = s.start
  while (noun < i && (clause.inside(noun) || !isMission(clause, noun))) noun++
  if (noun >= i || (x.nounFirst ? !x.is(noun - 1, C.article) || x.is(noun - 1, C.definite) : isLedIn(clause, noun)))
    return undefined
  const of: Mention[] = []
  for (const m of s.chunks) {
    // "a **Japanese** trade mission visited"
    if (m.end === noun && m.kind === 'geo' && (m.adjective || m.possessive)) return { noun, of: [m] }
    if (m.start < noun) continue
    if (m.end > i) break
    const p = x.beforeArticle(m.start)
    // "a trade mission of **25 companies from Japan** visited", "une mission québécoise **de 25 entreprises**"
    if (m.kind === 'group' && (m.owners.length || x.is(p, C.of))) of.push(m)
    if (m.kind !== 'geo' && m.kind !== 'body') continue
    // "québécoise", "du FMI"
    if (!((m.kind === 'geo' && m.adjective) || x.is(p, C.of) || x.is(p, C.from))) break
    of.push(m)
  }
  // "une mission, **conduite par** la ministre A, s’est rendue", "a mission **led by** A visited": hers
  const behind = of.at(-1)?.end ?? x.after(noun)
  const led = x.is(x.nounFirst ? i : x.isPunct(behind, 44) ? behind + 1 : behind, C.led) || x.is(s.start, C.led)
  return led || of.some((m) => m.kind !== 'group' || m.owners.length) ? { noun, of } : undefined
}

/** A preposition or a verb leads the mission in: "took part in a trade mission from Bavaria". */
function isLedIn(clause: Clause, noun: number): boolean {
  const { x, s } = clause
  let k = noun - 1
  while (k >= s.start && noun - k < 5 && !x.is(k, C.article)) k--
  return k > s.start && !(x.tokens.shape[k - 1] & Shape.punct) && !clause.isDate(k - 1)
}

/** A visit's noun that stands for those who make it. */
function isMission({ x }: Clause, noun: number): boolean {
  const name = x.name(C.visitNoun, x.is(noun, C.visitNoun))
  return name === 'mission' || name === 'trade mission' || name === 'study'
}

/** "Fifteen officials, **President A among them,** flew": one of those told before the comma. */
export function isAmongThem(x: Context, m: Mention): boolean {
  const end = x.after(m.end)
  return (
    !x.nounFirst &&
    x.is(m.end, C.including) > 0 &&
    end > m.end + 1 &&
    x.isPunct(end, 44) &&
    x.isPunct(x.beforeArticle(m.start), 44)
  )
}

/** Quotation marks that close. */
const CLOSING = [34, 0x201d, 0xbb]

/** Token k closes what someone is quoted with, whom the verb at v leads in: "We agree,**”** said A", "We agree**,** said A". */
function endsWords({ x }: Clause, k: number, v: number): boolean {
  const comma = x.isPunct(k, 44)
  const mark = comma ? k - 1 : k
  if (CLOSING.some((sign) => x.isPunct(mark, sign))) return true
  // but "met A, informed B of it"
  return comma && !x.nounFirst && x.is(v, C.report) > 0 && !x.is(v, C.contact)
}

/** "“**I** was glad to welcome B,” said **A**": the speaker whom a word at token k stands for. */
function speakerOf(clause: Clause, k: number): Mention[] {
  const { x, s } = clause
  if (!x.is(k, C.we) || x.is(k, C.possessive)) return []
  let closed = k + 1
  while (closed < s.end && !CLOSING.some((sign) => x.isPunct(closed, sign))) closed++
  const one = s.chunks.find((m) => m.start > closed)
  if (one?.kind !== 'person' || one.plural) return []
  for (let v = closed + 1; v < Math.min(s.end, one.end + 2); v++)
    if (x.is(v, C.speech) && x.is(v, C.verb) && !clause.inside(v)) return [one]
  return []
}

/** "allow **these flights** to proceed": words, and no one who could act, between two tokens. */
function isUnnamedBetween(clause: Clause, from: number, to: number): boolean {
  let words = 0
  for (let k = from; k < to; k++) {
    const m = clause.covering(k)
    if (m && clause.isActor(m)) return false
    if (!m && clause.x.isWord(k)) words++
  }
  return words > 0
}

/** "Scouts **from** Finland, **Latvia and Poland** met", "went **to** Sofia, **Riga, and Bern** to meet": a list that says whence others are, or where they go. */
function isWhenceOrWhither(clause: Clause, first: Mention): boolean {
  const { x } = clause
  let m: Mention | undefined = first
  while (!x.nounFirst && m?.kind === 'geo') {
    const p = x.beforeArticle(m.start)
    if (x.is(p, C.from) || x.is(p, C.to)) return true
    m = x.isPunct(m.start - 1, 44) ? clause.covering(m.start - 2) : undefined
  }
  return false
}

/** Tokens from what opens a sentence to the verb that its subject follows. */
const INVERTED = 24

/** "Paying Croatia an official visit **is A**", "On a visit to Riga since Monday **is also B**": who stands behind what one does. */
export function invertedSubject(clause: Clause, from: number): Mention[] {
  const { x, s } = clause
  if (x.nounFirst) return []
  for (let k = from; k < Math.min(s.end, from + INVERTED); k++) {
    if (clause.inside(k)) continue
    if (x.isPunct(k, 44) || x.isPunct(k, 59) || x.is(k, C.who) || x.is(k, C.which)) return []
    if (!x.is(k, C.be) && !x.is(k, C.will)) {
      if (x.isFinite(k) && x.is(k, C.verb) && !x.is(k, C.common)) return []
      continue
    }
    let q = k
    while (
      q < s.end &&
      !clause.inside(q) &&
      (isAux(clause, q) || x.is(q, C.will) || x.is(q, C.also) || x.is(q, C.adverb))
    )
      q = x.after(q)
    while (clause.isDate(q)) q = clause.covering(q)!.end
    const o = objectsFrom(clause, q, (m) => m.kind === 'person' || (m.kind === 'group' && m.delegation))
    return o.actors
  }
  return []
}

/** A mention with those joined to it; "A et son homologue B, en visite": the counterpart alone is the one abroad. */
export function withOwn(clause: Clause, m: Mention): Mention[] {
  return m.kind === 'person' && m.counterpart && !m.plural ? [m] : joinedTo(clause, m)
}

/** Who goes where the subject stands behind: "Llegó a Quito **el Presidente de Finlandia**"; `from` is the end of what was told. */
export function subjectBehind(clause: Clause, from: number): Mention[] {
  const { x, s } = clause
  if (!x.language.subjectBehind) return []
  let k = pastInsertions(clause, from)
  if (x.isPunct(k, 58)) k++
  while (k < s.end && !clause.inside(k) && (x.is(k, C.article) || x.is(k, C.honorific) || x.is(k, C.cardinal))) k++
  const m = clause.covering(k)
  if (m?.start !== k || (m.kind !== 'person' && m.kind !== 'group')) return []
  return objectsFrom(clause, k, ({ kind }) => kind === 'person' || kind === 'group').actors
}

/**
 * Who acts and upon whom, where both stand behind the verb: "Recibió **el presidente** al canciller", "Se reunió **el canciller**
 * con la ministra".
 *
 * @param told what stands behind a verb that has no subject before it
 * @param leadsIn the class of what leads in the object
 */
export function bothBehind(
  clause: Clause,
  told: { readonly actors: Mention[]; readonly end: number },
  leadsIn: number,
): { readonly subject: Mention[]; readonly actors: Mention[]; readonly end: number } | undefined {
  const { x } = clause
  if (!x.language.subjectBehind || !told.actors.length || isGoverned(clause, told.actors[0])) return undefined
  const at = x.isPunct(told.end, 44) ? told.end + 1 : told.end
  if (!x.is(at, leadsIn) || clause.inside(at)) return undefined
  const o = objectsFrom(clause, x.after(at))
  return o.actors.length ? { subject: told.actors, ...o } : undefined
}

/** "X, the Minister of Y, met …": the comma before the verb closes an apposition of its subject. */
export function apposedSubject(clause: Clause, comma: number): Mention[] | undefined {
  const m = clause.covering(comma - 1)
  if (m && clause.isActor(m) && !isGoverned(clause, m) && (m.kind === 'person' || m.kind === 'group')) {
    const prior = verbBefore(clause, m.start)
    const opens = prior < clause.s.start || !!clause.x.is(prior, C.speech) || opensClause(clause, prior, m.start)
    const list = opens ? joinedTo(clause, m) : []
    if (list.length && !namesMembers(clause, list[0]) && !areBeside(clause, list)) return list
  }
  return undefined
}

/** Tokens of a clause that is set in between a subject and its verb. */
const SET_IN = 40

/** "A delegation, **with which we had signed a pact in 1980**, stayed": whom the clause before the comma is about. */
function pastRelative(clause: Clause, comma: number): Mention[] | undefined {
  const { x, s } = clause
  for (let k = comma - 1; k > Math.max(s.start + 1, comma - SET_IN); k--) {
    if (clause.inside(k) || !x.isPunct(k, 44)) continue
    const led = x.is(k + 1, C.which) || x.is(k + 1, C.who) || x.is(k + 1, C.where)
    // "A, **visiting Portugal**, met"
    const doing = !x.nounFirst && x.is(k + 1, C.ing) && x.is(k + 1, C.visit)
    const relative = led || doing || x.is(k + 2, C.which) || x.is(k + 2, C.who)
    // "who visited Riga, met": its first comma alone opens it
    if (!relative || x.is(k + 1, C.and) || clause.inside(k + 1)) continue
    if (!doing && verbBefore(clause, comma) <= k) return undefined
    const m = clause.covering(k - 1)
    if (!m || m.end !== k || !clause.isActor(m) || m.kind === 'geo') return undefined
    return isGoverned(clause, m) ? undefined : joinedTo(clause, m)
  }
  return undefined
}

/** "C’est à Paris **que** le ministre, A, a reçu": between a verb and a name another clause begins. */
export function opensClause(clause: Clause, verb: number, name: number): boolean {
  const { x } = clause
  for (let k = name - 1; k > verb; k--) {
    if (clause.inside(k)) continue
    if (x.isPunct(k, 44) || x.isPunct(k, 58) || x.is(k, C.which) || x.is(k, C.subordinate)) return true
  }
  return false
}

/** "l’a reçu", "l’y a reçue", "lui a ouvert sa porte": whom a pronoun before the verb stands for. */
export function pronounBefore(clause: Clause, v: number): Mention[] {
  const { x, s } = clause
  if (!x.nounFirst) return []
  for (let k = verbGroup(clause, v).start; k < v; k++) {
    const told = clause.covering(k)
    if (told ? told.kind !== 'anaphor' || !x.is(k, C.clitic) : !x.is(k, C.article)) continue
    if (k + 1 >= s.end || !(x.is(k + 1, C.aux) || x.is(k + 1, C.clitic) || k + 1 === v)) continue
    if (told) return [told]
    const one = x.is(k, C.feminine) ? 'she' : 'he'
    const which = x.is(k, C.masculine) || x.is(k, C.clitic) || one === 'she' ? one : 'they'
    return [{ ...BLANK, kind: 'anaphor', start: k, end: k + 1, which }]
  }
  return []
}

/** "a mission, comprising A, B and C, will be": a list of who is among those told before. */
export function namesMembers(clause: Clause, first: Mention): boolean {
  const { x } = clause
  const p = x.isPunct(first.start - 1, 44) ? first.start - 2 : -1
  const head = p > clause.s.start ? clause.covering(p) : undefined
  if (head?.kind !== 'person' || !isGoverned(clause, head)) return false
  for (let k = head.start - 1; k >= Math.max(clause.s.start, head.start - 4); k--)
    if (x.is(k, C.including) && x.after(k) <= head.start) return true
  return false
}

/** "A, together with **B and C**, went": several whom one preposition governs. */
function areBeside(clause: Clause, list: readonly Mention[]): boolean {
  return list.length > 1 && list.every((m) => m.kind === 'person') && isGoverned(clause, list[0])
}

/** The subject of the verb under which a noun stands: "travelled to China for meetings with", "met X during her visit to". */
export function verbalSubject(clause: Clause, i: number): Mention[] {
  const { x } = clause
  const prior = verbBefore(clause, i)
  // "**The Government of Manitoba announced** a mission"
  return prior < clause.s.start
    ? []
    : subjectOf(clause, prior).actors.filter(
        (m) => m.kind !== 'geo' && (m.kind !== 'body' || (m.arm && x.is(prior, C.speech))),
      )
}

/** "A, whom he received in Vienna": whom the relative word before the verb's subject stands for. */
export function relativeObject(
  clause: Clause,
  i: number,
): { actors: Mention[]; end: number; subject: Mention[] } | undefined {
  const { x, s } = clause
  for (let k = i - 1, words = 0; k > s.start && words < 9; k--) {
    if (clause.inside(k)) continue
    words++
    if (x.is(k, C.who) !== WHOM) {
      if (x.is(k, C.verb) || x.isPunct(k, 59)) return undefined
      continue
    }
    // "A, with **whom** he talked"
    const q = x.is(k - 1, C.with) ? k - 1 : k
    const m = clause.covering(x.isPunct(q - 1, 44) ? q - 2 : q - 1)
    // "It was A whom **B, President of Peru,** welcomed"
    const by = x.nounFirst ? undefined : objectsFrom(clause, k + 1)
    const subject = by && by.end <= i ? by.actors : []
    return m && clause.isActor(m) ? { actors: [m], end: x.after(i), subject } : undefined
  }
  return undefined
}

/** "In a meeting with A, President B reviewed": who does what the verb behind tells, where a preposition governs the noun at i. */
export function mainSubject(clause: Clause, i: number, end: number): Mention[] {
  const { x, s } = clause
  if (!isGoverned(clause, { ...BLANK, kind: 'anaphor', start: i, end, which: 'it' }) && !x.is(i - 1, C.talkAdjective))
    return []
  for (let k = end; k < s.end; k++) {
    if (x.isPunct(k, 59)) return []
    if (clause.inside(k) || !(x.isFinite(k) || isAux(clause, k)) || !(x.tokens.shape[k] & Shape.lower)) continue
    return subjectOf(clause, k).actors.filter((m) => m.kind !== 'geo' && m.kind !== 'body')
  }
  return []
}

/** "Réunis à Niamey, les ministres ont adopté", "Meeting in Geneva, they agreed", "Twinned since 1973, A and B want": who a participle is about that opens the sentence. */
export function openerSubject(clause: Clause, i: number): Mention[] {
  const { x, s } = clause
  if (!(x.is(i, C.ing) || (x.nounFirst && x.isParticiple(i)) || (i === s.start && x.is(i, C.twin)))) return []
  const { after, before, by } = C
  for (let k = s.start; k < i; k++)
    if (!(x.is(k, C.in) || x.is(k, by) || x.is(k, after) || x.is(k, before) || x.is(k, C.reflexive) || x.is(k, C.but)))
      return []
  let comma = 0
  for (let k = i + 1; k < s.end; k++) {
    if (x.isPunct(k, 59)) return []
    if (clause.inside(k)) continue
    if (x.isPunct(k, 44)) comma = k
    else if (comma && (x.isFinite(k) || isAux(clause, k)) && x.tokens.shape[k] & Shape.lower)
      return subjectOf(clause, k).actors.filter((m) => m.start > i)
  }
  return comma && x.is(i, C.twin) ? objectsFrom(clause, comma + 1).actors : []
}

/**
 * "Arrivée mardi à Oran pour trois jours, **la maire** a rencontré", "En visite à Oran, **elle**": a participle, or what one
 * is about, that opens its sentence is of the subject behind the comma.
 */
export function openingSubject(clause: Clause, i: number, end: number, about: boolean): Subject | undefined {
  const { x, s } = clause
  // "**Tout juste** rentré"
  let first = s.start
  while (first < i && x.is(first, C.adverb) && !clause.inside(first)) first = x.after(first)
  const opens = first === i || i - s.start <= 1 || x.isDash(i - 1)
  // of "Arrivé" and "Arrive", in capitals, the accent does not tell
  const participle = (x.is(i, C.past) || (x.is(i, C.sform) && x.isCap(i))) && !x.is(i, C.finite)
  if (!opens || (!about && (!x.nounFirst || !participle))) return undefined
  for (let k = end; k < Math.min(s.end, end + (about ? 24 : 12)); k++) {
    // "Retour de Tanger **pour** le maire"
    const finish = about && !!x.is(i, C.finish)
    const parts = x.isPunct(k, 44) || (finish && (x.isPunct(k, 58) || !!x.is(k, C.for)))
    if (clause.inside(k) || !parts) continue
    const who = clause.mentionAt(k + 1)
    if (who && clause.isActor(who) && who.kind !== 'geo') return { actors: [who], none: false }
  }
  return undefined
}

/** The subject of the verb at i, or whom it is about where it opens the sentence: "**Meeting in Geneva**, they agreed". */
export function subjectOrOpener(clause: Clause, i: number): Subject {
  const sub = subjectOf(clause, i)
  if (sub.actors.length) return { ...sub, actors: [...sub.actors, ...besideSubject(clause, i)] }
  const opener = openerSubject(clause, i)
  return opener.length ? { actors: opener, none: false } : sub
}

/** "Peru**, together with Chile,** signed", "**In cooperation with Chile,** Peru hosted": who is named beside the subject of the verb at i. */
export function besideSubject(clause: Clause, i: number): Mention[] {
  const { x, s } = clause
  const { start } = verbGroup(clause, i)
  for (let k = s.start; k < start; k++) {
    if (clause.inside(k) || !(x.is(k, C.together) || (x.is(k, C.with) && x.is(k - 2, C.in)))) continue
    const { actors, end } = objectsFrom(clause, x.after(k), undefined, true)
    const closes = x.isPunct(end, 44) ? end + 1 : end
    if (closes === start || (k < s.start + 3 && closes > end)) return actors
  }
  return []
}

/** A comma, a colon, an opening bracket, a dash. */
const SIGNS = [44, 58, 40, 0x2013, 0x2014]

/** "12 March: Deputy Minister A, talks with B", "B, Minister (mission to Bonn)": who stands with a comma or colon before a noun, in a line without a verb. */
export function heldBy(clause: Clause, before: number): Mention[] | undefined {
  const { x, s } = clause
  if (!SIGNS.some((sign) => x.isPunct(before, sign))) return undefined
  let m = clause.covering(before - 1)
  // "Minister A, in Mexico City (13–16 May): talks with B": who opens the row
  const opener = s.chunks.find((c) => c.kind !== 'date')
  if (x.isPunct(before, 58) && m?.kind !== 'person' && m?.kind !== 'group' && opener && opener.start - s.start < 4)
    m = opener
  if (m?.kind !== 'person' && m?.kind !== 'group') return undefined
  if ((m !== opener && m.end !== before) || isGoverned(clause, m) || verbBefore(clause, before) >= s.start)
    return undefined
  return joinedTo(clause, m)
}
