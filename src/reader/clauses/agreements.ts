import type { Instrument, Mention } from '../mentions.ts'
import { C, DEFINITE } from '../word-classes.ts'
import { isDay } from './act-dates.ts'
import { bondOf } from './bonds.ts'
import type { Clause } from './clause.ts'
import {
  addInstrument,
  dateSoon,
  instrumentsJoined,
  isDated,
  isListed,
  issued,
  itemsBehind,
  mainSigning,
  ownerBefore,
  signatoriesAfter,
} from './instruments.ts'
import { objectsFrom, pastInsertions } from './objects.ts'
import { nounStatus } from './status.ts'
import { isTwin } from './twins.ts'
import { isAux, verbGroup } from './verbs.ts'

// Agreements told from their instrument: it was signed, binds two, or stands with its date and sides.

/**
 * An instrument of which a passive is told: "A memorandum on X was signed", "agreement signed in Dili in 2013";
 * or that stands with its date and its two sides: "the 2011 agreement between X and Y".
 */
export function instrumentAnchor(clause: Clause, i: number): number {
  const { x, s, bundled } = clause
  const at = clause.byStart.get(i)
  if (at === undefined) return 0
  const one = s.chunks[at]
  if (one.kind !== 'instrument') return 0
  if (isOnlyTime(clause, one)) return one.end
  if (bundled?.items.includes(one)) {
    // "the documents signed **during A’s visit to B** were a treaty and a protocol": the visit is told before them
    const apart = clause.found.some((a) => a.anchor > bundled.told.anchor && a.type !== 'agreement')
    addInstrument(clause, one, apart ? { ...bundled.told, anchor: one.start } : bundled.told)
    return one.end
  }
  const twinned = one.instrumentKind === 'twinning' ? isTwin(clause, one) : 0
  if (twinned) return twinned
  const all = [one, ...instrumentsJoined(clause, one)]
  const last = all[all.length - 1]
  const after = signatoriesAfter(clause, last)
  // "a memorandum between the two parliaments **on the exchange of staff** was signed"
  const from = Math.max(after.at(-1)?.end ?? last.end, last.subject?.end ?? 0)
  const relative = signedBy(clause, from)
  if (relative) {
    const { verb, actors } = relative
    for (const each of all)
      addInstrument(clause, each, {
        rule: 'agreement/signed',
        anchor: verb,
        subject: actors,
        object: after,
        status: verbGroup(clause, verb).planned ? 'planned' : 'held',
      })
    return x.after(verb)
  }
  const passive = passiveOf(clause, one, last.end, from)
  if (passive.negative) return last.end
  // "Kuwait’s agreement with Japan"
  const owner = after.length === 1 ? ownerBefore(clause, one) : undefined
  const sides = owner ? [owner, ...after] : after
  const bond = bondOf(clause, last, sides)
  if (passive.verb >= 0) return tellSigned(clause, all, passive, sides.length ? sides : (bond?.sides ?? []), sides)
  if (!bond) return x.is(i - 1, C.sign) ? 0 : tellStanding(clause, all, sides)
  addInstrument(clause, one, {
    rule: 'agreement/stands',
    anchor: one.start,
    subject: bond.sides,
    subjectless: !bond.sides.length,
    status: 'held',
  })
  return Math.max(last.end, bond.end)
}

/** Tokens from an instrument to what tells that it was made. */
const SEALED_WITHIN = 16
/** Longer sentences are lists. */
const SEALED_LONG = 60

/**
 * "put a memorandum **to paper**", "**The signatures of** A and B stand under an agreement": made, by words that are no verb
 * of signing; or an agreement that is not yet known, its sides and a day, by whatever words.
 */
export function sealed(clause: Clause): void {
  const { x, s, found } = clause
  const isLong = s.end - s.start > SEALED_LONG
  for (const one of s.chunks) {
    if (one.kind !== 'instrument' || found.some((a) => a.type === 'agreement')) continue
    // "disent noir sur blanc que **l’accord** est mauvais"
    if (x.is(one.start - 1, C.article) === DEFINITE && !s.chunks.some((c) => c.kind === 'date')) continue
    if ((isLong && !x.has(s, C.seals)) || x.has(s, C.not) || x.has(s, C.wished)) return
    const to = Math.min(s.end, one.end + SEALED_WITHIN)
    let k = Math.max(s.start, one.start - SEALED_WITHIN)
    while (k < to && (!x.is(k, C.seals) || clause.inside(k))) k++
    const isPlace = (m: Mention) => m.kind === 'geo' && !!(x.is(m.start - 1, C.in) || x.is(m.start - 1, C.at))
    const isOfSubject = (m: Mention) => !!one.subject && m.start >= one.subject.start && m.end <= one.subject.end
    const sides = s.chunks.filter((m) => m !== one && clause.isActor(m) && !isPlace(m) && !isOfSubject(m))
    const planned = x.has(s, C.will) || x.has(s, C.planned)
    if (k === to && (planned || sides.length < 2 || !isNews(clause, one))) continue
    addInstrument(clause, one, {
      rule: 'agreement/sealed',
      anchor: k < to ? x.after(k) - 1 : one.start,
      subject: sides,
      subjectless: !sides.length,
      status: planned ? 'planned' : 'held',
    })
  }
}

/** "**a memorandum** … on Monday": nobody knows of it yet, and it is of a day; not "talks on a memorandum", "would like a treaty". */
function isNews({ x, s }: Clause, one: Instrument): boolean {
  const article = x.is(one.start - 1, C.article)
  if (x.nounFirst || one.plural || !article || article === DEFINITE) return false
  const lead = x.beforeArticle(one.start)
  if (x.is(lead, C.about) || x.is(lead, C.of) || x.is(lead, C.for) || x.has(s, C.desire) || x.has(s, C.discuss))
    return false
  return s.chunks.some((c) => c.kind === 'date' && (isDay(c) || c.from.y > 0))
}

/** "**Prior to this agreement**, in 1992, A and B signed a declaration": what was signed is another one. */
function isOnlyTime({ x }: Clause, one: Instrument): boolean {
  const p = one.start - 1
  const lead = x.is(p - 2, C.before) && x.after(p - 2) === p ? p - 2 : p - 1
  return !x.nounFirst && !!x.is(p, C.this) && !!(x.is(lead, C.before) || x.is(lead, C.after)) && x.isPunct(one.end, 44)
}

/** The verb of signing of which an instrument is the subject, -1 where there is none, and what is said on the way there. */
interface Passive {
  readonly verb: number
  readonly planned: boolean
  /** It has an auxiliary: "**was** signed", not "the agreement signed". */
  readonly finite: boolean
  readonly negative: boolean
}

/** Steps from an instrument to its verb. */
const TO_VERB = 30
/** Tokens from an instrument to where it is issued: what stands farther is of others. */
const TO_ISSUED = 8

/**
 * "A memorandum on trade **will be signed**", "the agreement **signed** in Dili".
 *
 * @param end where the words behind the instrument begin
 * @param from the token behind its signatories
 */
function passiveOf(clause: Clause, one: Instrument, end: number, from: number): Passive {
  const { x, s } = clause
  let planned = false
  let finite = false
  let negative = false
  for (let k = end, round = 0; round < TO_VERB && k < s.end; round++) {
    const m = k >= from ? clause.byStart.get(k) : undefined
    if (m !== undefined) {
      if (!mayStandBetween(clause, s.chunks[m])) break
      k = s.chunks[m].end
      continue
    }
    // "un accord**, a indiqué le ministère,** a été signé"
    const aside = pastReport(clause, k)
    if (aside > k) {
      k = aside
      continue
    }
    if (x.is(k, C.not)) negative = true
    if (x.is(k, C.will) || x.is(k, C.planned)) planned = true
    if (x.is(k, C.be) || x.is(k, C.will) || x.is(k, C.planned) || x.is(k, C.have)) finite = true
    if (
      x.is(k, C.sign) &&
      x.is(k, C.past) &&
      !clause.inside(k) &&
      !(x.is(k, C.issue) && (!issued(one) || k > from + TO_ISSUED))
    ) {
      // "par un échange de lettres, A et B **ont prorogé** leur accord": the verb of others
      if (x.nounFirst && x.is(k - 1, C.have) && !x.is(k - 1, C.be)) break
      // "la convention, conclue en 2015, **a été reconduite** le 9 octobre"
      const main = (finite && x.nounFirst) || planned ? -1 : mainSigning(clause, from, k)
      return main > 0 ? { verb: main, planned, finite: true, negative } : { verb: k, planned, finite, negative }
    }
    // "talks on an agreement, **and** the ministry launched": the verb of others
    if (x.isPunct(k, 59) || (x.is(k, C.and) && x.isPunct(k - 1, 44) && !finite)) break
    if (x.isFinite(k) && !x.is(k, C.planned) && !clause.inside(k) && !isAux(clause, k)) break
    k = x.is(k, C.planned) ? Math.max(k + 1, x.after(k)) : k + 1
  }
  return { verb: -1, planned, finite, negative }
}

/** "The pact **in 2013 in Dili between the parties** was": a mention that may stand between an instrument and its verb, and is not by whom. */
function mayStandBetween({ x }: Clause, m: Mention): boolean {
  if (x.is(m.start - 1, C.by)) return false
  return (
    m.kind === 'date' ||
    m.kind === 'geo' ||
    m.kind === 'body' ||
    (m.kind === 'anaphor' && m.which === 'sides') ||
    // "covering trade and the movement of **people**"
    (m.kind === 'group' && !m.delegation && !m.owners.length) ||
    (m.kind === 'person' && m.weak)
  )
}

/** "the **2019** pact between A and B", "Agreement on Trade (2011)": what is told without a verb, by its date or its sides. */
function tellStanding(clause: Clause, all: readonly Instrument[], sides: readonly Mention[]): number {
  const [one] = all
  const last = all[all.length - 1]
  const dated = isDated(clause, last, sides)
  if (!dated && !isListed(clause, one)) return 0
  // "the **2019** pact between A and B expires next year"
  const before = clause.covering(one.start - 1)
  const ofYear = dated && before?.kind === 'date' && before.from.y > 0
  if (sides.length >= 2 && !ofYear)
    for (const each of all)
      addInstrument(clause, each, {
        rule: 'agreement/between',
        anchor: one.start,
        subject: sides,
        status: nounStatus(clause, one.start, one.end),
      })
  else if (dated)
    addInstrument(clause, one, {
      rule: 'agreement/dated',
      anchor: one.start,
      subject: sides,
      subjectless: !sides.length,
      status: 'held',
    })
  else return 0
  return last.end
}

/**
 * "Two agreements **were signed by A and B**".
 *
 * @param known the sides where no one signs behind the verb
 * @param own those that stand with the instrument
 */
function tellSigned(
  clause: Clause,
  all: readonly Instrument[],
  { verb, planned, finite }: Passive,
  known: readonly Mention[],
  own: readonly Mention[],
): number {
  const { x } = clause
  const [one] = all
  const last = all[all.length - 1]
  const { signers, sides } = signersBehind(clause, verb)
  const by = signers.length ? [...sides, ...own, ...signers] : known
  const items = itemsBehind(clause, last, verb + 1)
  // "the agreement signed between them": what is neither told with a verb of its own nor dated is background
  const background = !finite && !planned && x.is(one.start - 1, C.article) === DEFINITE && !dateSoon(clause, verb)
  if (background && !items.length && !by.some((m) => m.kind === 'person')) return last.end
  // "will abolish visas **under** an agreement signed on Sunday"
  const under = !x.nounFirst && x.is(x.beforeArticle(one.start), C.otherPreposition)
  const noun = under ? 'held' : nounStatus(clause, one.start, one.end)
  const told = {
    rule: x.is(verb, C.issue) ? 'agreement/was-issued' : 'agreement/was-signed',
    anchor: one.start,
    subject: by,
    subjectless: !by.length,
    status: planned ? 'planned' : finite ? 'held' : noun,
  } as const
  if (items.length) {
    clause.bundled = { items, told }
    return verb + 1
  }
  for (const each of all) addInstrument(clause, each, told)
  const act = clause.found.at(-1)
  if (act?.instrument === last) clause.found[clause.found.length - 1] = { ...act, end: verb + 1 }
  return verb + 1
}

/** "a treaty **that A and B signed in 2019**", "the pact, **to which both ministers put their names**": by whom, in a relative clause from token k on. */
function signedBy(clause: Clause, k: number): { verb: number; actors: Mention[] } | undefined {
  const { x, s } = clause
  const which = x.isPunct(k, 44) ? k + 1 : k
  const at = x.is(which, C.which) || clause.inside(which) ? which : which + 1
  if (clause.inside(at) || !x.is(at, C.which)) return undefined
  const by = objectsFrom(clause, x.after(at), undefined, true)
  if (!by.actors.length && !x.nounFirst) return undefined
  let verb = by.actors.length ? by.end : x.after(at)
  while (
    verb < s.end &&
    (x.isPunct(verb, 44) || clause.isDate(verb) || x.is(verb, C.adverb) || isAux(clause, verb) || x.is(verb, C.will))
  )
    verb = clause.isDate(verb) ? clause.covering(verb)!.end : verb + 1
  if (verb >= s.end || clause.inside(verb) || !x.is(verb, C.sign) || x.is(verb, C.issue)) return undefined
  // "qu’ont signée à Riga **A et B**"
  const { actors } = by.actors.length ? by : objectsFrom(clause, pastInsertions(clause, x.after(verb)), undefined, true)
  return actors.length ? { verb, actors } : undefined
}

/** Past ", a indiqué le ministre," and ", the ministry said,", set in between commas at token k; k where nothing is. */
function pastReport(clause: Clause, k: number): number {
  const { x, s } = clause
  if (!x.isPunct(k, 44) || clause.inside(k)) return k
  let verbs = 0
  for (let q = k + 1; q < Math.min(s.end, k + 30); q++) {
    if (clause.inside(q)) continue
    if (x.isPunct(q, 44)) return verbs > 0 ? q + 1 : k
    if (x.is(q, C.report)) verbs++
    else if (x.is(q, C.sign) || x.is(q, C.who) || x.is(q, C.which) || (x.isFinite(q) && !isAux(clause, q))) return k
  }
  return k
}

/** Who signed, and for whom, behind the verb at a token: "signed by A", "**on behalf of** X **by** A and on behalf of Y by B". */
export function signersBehind(
  clause: Clause,
  signed: number,
): { readonly signers: Mention[]; readonly sides: Mention[] } {
  const { x, s } = clause
  let by = signersInNote(clause, x.after(signed))
  // "**For Chile**, the agreement was signed by A; for Ghana, by B"
  const first = x.is(s.start, C.behalf) || x.is(s.start, C.for) ? clause.mentionAt(x.after(s.start)) : undefined
  const sides: Mention[] = first?.kind === 'geo' || first?.kind === 'body' ? [first] : []
  const opens = sides.length > 0
  let behalf = opens
  for (let q = x.after(signed); q < Math.min(s.end, signed + (behalf ? 60 : 14)); q++) {
    if ((x.is(q, C.by) || x.is(q, C.between) || (x.is(q, C.with) && q < signed + 6)) && !clause.inside(q)) {
      const actors = objectsFrom(clause, q + 1).actors.filter((m) => m.kind !== 'group' || !x.is(m.noun, C.sideNoun))
      if (!by.length) by = actors
      // "signed on behalf of X by A and on behalf of Y by B"
      else if (x.is(q, C.by)) by = [...by, ...actors]
      if (by.length && !behalf) break
    }
    if ((x.is(q, C.behalf) || x.is(q, C.for)) && !clause.inside(q)) {
      const m = clause.mentionAt(x.after(q))
      if (m && (m.kind === 'geo' || m.kind === 'body')) {
        // "signed **for Malta by** A and **for Tunisia by** B"
        if (x.is(q, C.behalf) || x.is(x.isPunct(m.end, 44) ? m.end + 1 : m.end, C.by)) behalf = true
        if (behalf) sides.push(m)
      }
    }
    // "signed, **on the Algerian side** by A", "**côté algérien**, par A"
    const side = clause.covering(q)
    if (side?.kind === 'group' && side.start === q && x.is(side.noun, C.sideNoun)) {
      behalf = true
      sides.push(...side.owners)
    }
    if (x.isPunct(q, 59) && !opens) break
  }
  return { signers: by, sides }
}

/** "MOU signed **– Governor A and Minister B**": as notes have it. */
function signersInNote(clause: Clause, dash: number): Mention[] {
  const { x } = clause
  let k = dash
  while (x.isDash(k)) k++
  const { actors } = objectsFrom(clause, k)
  return k > dash && actors.length > 1 && actors.every((m) => m.kind === 'person') ? actors : []
}
