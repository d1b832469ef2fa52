import { Shape } from '../../text/tokens.ts'
import type { Instrument, Mention } from '../mentions.ts'
import { C } from '../word-classes.ts'
import { signersBehind } from './agreements.ts'
import type { Clause } from './clause.ts'
import {
  addInstrument,
  instrumentsJoined,
  issued,
  namedOf,
  pastCount,
  performedBy,
  signatoriesAfter,
} from './instruments.ts'
import { objectsFrom, openingParticiple, pastInsertions } from './objects.ts'
import { isWanted, nounStatus } from './status.ts'
import { openerSubject, pronounBefore, subjectOf, subjectOrOpener } from './subjects.ts'
import { beBefore, isAux, verbBefore, verbGroup, type VerbGroup } from './verbs.ts'

// Agreements told by a verb or noun of signing.

/** The act of a noun or verb of signing at i. */
export function signing(clause: Clause, i: number): number {
  const { x } = clause
  if (clause.inside(i)) return 0
  const verb = x.is(i, C.sign)
  if (x.is(i, C.signNoun) && !(verb && x.isParticiple(i))) return signNoun(clause, i)
  return verb ? signVerb(clause, i) : 0
}

/** "the signing, by A and B, **of a memorandum**". */
function signNoun(clause: Clause, i: number): number {
  const { signatories, instrument } = signedPhrase(clause, i)
  if (!instrument) return borne(clause, i, signatories)
  // "la signature de trois accords, **dont un mémorandum**"
  const one = namedOf(clause, instrument)
  // "the desire for a swift conclusion of a treaty"
  if (isWanted(clause, i) || isWanted(clause, i - 2)) return one.end
  const all = [one, ...instrumentsJoined(clause, one)]
  const performers = signatories.length > 1 ? [] : besides(clause, i)
  for (const each of all) {
    const after = signatories.length ? signatories : signatoriesAfter(clause, each)
    addInstrument(clause, each, {
      rule: 'agreement/signing-of',
      anchor: i,
      subject: after.length > 1 ? after : [...performers, ...after],
      subjectless: !after.length && !performers.length,
      status: nounStatus(clause, i, each.end),
    })
  }
  return all[all.length - 1].end
}

/** "The pact **bears** the signatures of A and B", "At the foot of the pact, two signatures: that of A and that of B": an instrument named before. */
function borne(clause: Clause, i: number, signatories: readonly Mention[]): number {
  const { x, s } = clause
  const one = s.chunks.findLast((c) => c.kind === 'instrument' && c.end <= i)
  if (one?.kind !== 'instrument' || !signatories.length) return 0
  let verb = i
  for (let k = one.end; k < i; k++) {
    if (clause.inside(k)) continue
    if (x.is(k, C.bears)) verb = k
    else if (x.isPunct(k, 59) || (x.isFinite(k) && !isAux(clause, k))) return 0
  }
  const { planned, negative } = verbGroup(clause, verb)
  // without a verb, there are as many as are counted
  if (negative || (verb === i && signatories.length < 2)) return 0
  addInstrument(clause, one, {
    rule: 'agreement/signed',
    anchor: i,
    subject: signatories,
    status: planned && verb < i ? 'planned' : 'held',
  })
  return signatories[signatories.length - 1].end
}

/** Parts that may follow "the signing". */
const PARTS = 10

/** What follows a noun of signing: by whom, when, where, and of what. */
function signedPhrase(clause: Clause, i: number): { signatories: Mention[]; instrument: Instrument | undefined } {
  const { x, s } = clause
  let k = x.after(i)
  let signatories: Mention[] = []
  let instrument: Instrument | undefined
  if (x.is(k - 1, C.of)) k--
  // "deux signatures **: celle de** A et **celle de** B"
  if (x.isPunct(k, 58) && x.is(k + 1, C.thatOf)) k++
  for (let round = 0; round < PARTS && k < s.end; round++) {
    // "la signature, le 5 septembre, par A et B, d’une convention"
    if (x.nounFirst && x.isPunct(k, 44) && !instrument) k++
    // "signature, à Berne, d’un accord", "signing **in Bern** of an agreement"
    const led = !instrument && (x.is(k, C.in) || x.is(k, C.at)) && !clause.inside(k)
    const place = led ? clause.mentionAt(k + 1) : undefined
    if (place?.kind === 'geo' && !place.adjective) {
      k = place.end
      continue
    }
    // "the signing ceremony **for** the agreement"
    const ceremony = x.is(k, C.for) && !x.nounFirst && round === 0 && k > i + 1
    const again = x.is(k, C.and) ? x.after(k) : k
    if (x.is(again, C.thatOf)) k = x.after(again) - 1
    if (ceremony || x.is(k, C.thatOf) || x.is(k, C.of) || x.is(k, C.by) || x.is(k, C.between) || x.is(k, C.with)) {
      const m = clause.mentionAt(k + 1) ?? described(clause, k + 1)
      if (m?.kind === 'instrument') {
        instrument = m
        k = m.end
        continue
      }
      const o = objectsFrom(clause, k + 1, undefined, !!x.is(k, C.between) || !!x.is(k, C.by))
      if (o.actors.length) {
        signatories = [...signatories, ...o.actors]
        k = o.end
        continue
      }
      if (x.is(k + 1, C.cardinal) || x.tokens.shape[k + 1] & Shape.number) {
        k = Math.max(k + 1, pastCount(clause, k + 1))
        continue
      }
    }
    const m = clause.mentionAt(k)
    if (m?.kind !== 'instrument' && m?.kind !== 'date') break
    if (m.kind === 'instrument') instrument = m
    k = m.end
  }
  return { signatories, instrument }
}

/** "the signing of **several important bilateral** agreements": the instrument behind words that only describe it. */
function described(clause: Clause, from: number): Mention | undefined {
  const { x, s } = clause
  let k = from
  while (
    k < Math.min(s.end, from + 6) &&
    !clause.inside(k) &&
    (x.tokens.shape[k] & Shape.number ||
      (x.tokens.shape[k] & Shape.lower &&
        (x.is(k, C.article) ||
          x.is(k, C.cardinal) ||
          x.is(k, C.passing) ||
          x.is(k, C.talkAdjective) ||
          x.is(k, C.common))))
  )
    k++
  return clause.byStart.has(k) ? clause.covering(k) : undefined
}

/** Who did it by the verb before: "proceeded to the signing of", "ended their dispute **by signing**", "marked the day **with the signing of**", "**After signing** a pact, A left". */
function besides(clause: Clause, i: number): Mention[] {
  const { x, s } = clause
  const told = performedBy(clause, i)
  if (told.length || x.nounFirst) return told
  const p = i - 1
  if (x.is(x.beforeArticle(i), C.with)) {
    const verb = verbBefore(clause, i)
    return verb < s.start || beBefore(clause, verb) ? [] : subjectOf(clause, verb).actors
  }
  if (!x.is(i, C.ing) || x.is(x.after(i) - 1, C.of) || x.after(i) > i + 1) return []
  const { by, after, before } = C
  if (p >= s.start && ![by, after, before].some((c) => x.is(p, c)) && !x.isPunct(p, 44)) return []
  const opener = openerSubject(clause, i)
  return opener.length ? opener : subjectOf(clause, i).actors
}

/** Tokens between a verb of signing and what is signed that describe it. */
const TO_INSTRUMENT = 8

/** "**signed** a memorandum"; a passive is found from its instrument. */
function signVerb(clause: Clause, i: number): number {
  const { x } = clause
  // "concluded in" is a phrase of its own
  const k = x.afterOf(i, C.sign)
  // "agreed **to** sign": the next verb tells it
  if (k > i + 1 && x.is(k - 1, C.infinitive) && x.is(k, C.verb) && !clause.inside(k)) return 0
  if (isAdjective(clause, i)) return 0
  const g = verbGroup(clause, i)
  const { end, partners } = pastSigningInsertions(clause, i, g)
  const next = clause.mentionAt(end) ?? clause.mentionAt(pastAdjectives(clause, k))
  if (next?.kind !== 'instrument' || next.start - Math.max(k, end) >= TO_INSTRUMENT)
    return signedIt(clause, i) || signedFirst(clause, i)
  const one = namedOf(clause, next)
  if (g.negative || (x.is(i, C.issue) && !issued(one))) return 0
  return tellSigning(clause, i, g, one, next, partners)
}

/** "all **signed** agreements". */
function isAdjective(clause: Clause, i: number): boolean {
  const { x, s } = clause
  const p = i - 1
  if (!x.is(i, C.past) || p < s.start || clause.inside(p) || x.is(p, C.adverb)) return false
  return !!(x.is(p, C.article) || x.is(p, C.possessive) || x.is(p, C.definite) || x.is(p, C.functionWord))
}

/** Past what describes an instrument that is signed: "signed **a renewed** memorandum". */
function pastAdjectives(clause: Clause, from: number): number {
  const { x } = clause
  let k = from
  while (
    k < from + TO_INSTRUMENT - 1 &&
    !clause.mentionAt(k) &&
    (x.is(k, C.article) || x.is(k, C.adverb) || x.is(k, C.past) || x.is(k, C.common) || x.is(k, C.passing)) &&
    x.tokens.shape[k] & Shape.lower &&
    (!x.is(k, C.functionWord) || x.is(k, C.sign))
  )
    k++
  return k
}

/** Past where, when and with whom stands between a verb of signing and its object: "renewed **in Brussels on 3 October** the programme", "is to sign **with his colleague** an agreement". */
function pastSigningInsertions(clause: Clause, i: number, g: VerbGroup): { end: number; partners: Mention[] } {
  const { x, s } = clause
  let k = pastInsertions(clause, x.afterOf(i, C.sign))
  let partners: Mention[] = []
  const opened = x.isPunct(k, 44) ? k : -1
  for (let round = 0; round < 4; round++) {
    // "signed **here** on Tuesday"
    if (x.is(k, C.there)) k++
    // "is to sign with his Senegalese colleague an agreement"
    // "signed, together with Chair A, a memorandum"
    // "a été signée lundi, **entre A et B,** une entente"
    const apart = x.isPunct(k, 44) && (x.is(k + 1, C.together) || x.is(k + 1, C.between))
    const whom = apart ? x.after(k + 1) : x.is(k, C.with) ? k + 1 : 0
    const beside = whom ? objectsFrom(clause, whom, (m) => m.kind !== 'instrument' && clause.isActor(m)) : undefined
    if (beside?.actors.length) {
      partners = beside.actors
      k = (x.nounFirst || apart) && x.isPunct(beside.end, 44) ? beside.end + 1 : beside.end
      continue
    }
    // "renewed for a further four years the memorandum", "prolongé **de cinq ans** l’entente"
    const term = x.is(k, C.for) || (x.nounFirst && x.is(k, C.of)) ? termEnd(clause, k + 1) : 0
    if (term) {
      k = term
      continue
    }
    // "signed**, in Lima on 3 May,** an agreement"
    const at = k === opened ? k + 1 : k
    // "in the framework of the 51st General Assembly"
    const during = x.is(at, C.during) || x.is(at, C.margins)
    const led = during || x.is(at, C.until) || x.is(at, C.in) || x.is(at, C.on) || x.is(at, C.at)
    const q = led ? x.after(at) : at
    const m = clause.mentionAt(q)
    if (!(m?.kind === 'date' || (q > at && (m?.kind === 'geo' || (during && m?.kind === 'event'))))) break
    k = m.end
  }
  if (opened >= 0 && k > opened && x.isPunct(k, 44)) k++
  // "ont convenu mardi à Riga **d’**un plan", "topé **sur** un accord": the word that leads in what was agreed
  const lead = x.nounFirst && (x.is(k, C.of) || x.is(k, C.on)) && !clause.inside(k)
  if (lead && clause.mentionAt(k + 1)?.kind === 'instrument') k++
  // "**Also signed** on Monday **was** a protocol"
  const inverted = !x.nounFirst && x.is(k, C.bePast) && x.is(i, C.past) && verbBefore(clause, g.start) < s.start
  if (inverted && i - s.start < 3) k++
  return { end: pastCount(clause, k), partners }
}

/**
 * "A signed **two agreements with B**".
 *
 * @param one what is signed, the first of it where it is named behind a bundle
 * @param object the mention behind the verb: the bundle, or what is signed itself
 * @param partners with whom, told before it
 */
function tellSigning(
  clause: Clause,
  i: number,
  g: VerbGroup,
  one: Instrument,
  object: Instrument,
  partners: Mention[],
): number {
  const { x } = clause
  const sub = subjectOrOpener(clause, i)
  const beside = g.infinitive && !partners.length ? joinedBy(clause, g.start) : partners
  const all = [one, ...instrumentsJoined(clause, one)]
  const last = all[all.length - 1]
  const sides = signatoriesAfter(clause, last)
  const behindLast = [...sides, ...signersInRelative(clause, sides.at(-1)?.end ?? last.end)]
  // "signed three agreements **with B**: …"
  const ofAll = behindLast.length || one === object ? behindLast : signatoriesAfter(clause, object)
  const planned = g.planned || (g.infinitive && isWanted(clause, g.start))
  // "the two sides signed a treaty and a memorandum **between the Bar of A and the Bar of B**": the last one's alone
  const apart = all.length > 1 && sub.actors.length > 0 && sides.length > 1 && sides.every((m) => m.kind === 'body')
  for (const each of all) {
    const own = each === last ? ofAll : signatoriesAfter(clause, each)
    addInstrument(clause, each, {
      rule: x.is(i, C.issue) ? 'agreement/issued' : 'agreement/signed',
      anchor: i,
      subject: apart && each === last ? [] : sub.actors,
      object: own.length ? own : ofAll.length && !apart ? ofAll : beside,
      subjectless: sub.none,
      status: planned ? 'planned' : 'held',
    })
  }
  return last.end
}

/** The end of "a further four years", how long an instrument is to last; 0 where there is none. */
function termEnd(clause: Clause, from: number): number {
  const { x, s } = clause
  for (let k = from; k < Math.min(s.end, from + 5) && !x.is(k, C.instrument); k++) if (x.is(k, C.unit)) return k + 1
  return 0
}

/** "A **joined B** to sign": who stands between a verb of coming together and an infinitive. */
function joinedBy(clause: Clause, to: number): Mention[] {
  const { x, s } = clause
  const prior = verbBefore(clause, to)
  if (prior < s.start || !(x.is(prior, C.attend) || x.is(prior, C.meet))) return []
  const o = objectsFrom(clause, x.is(x.after(prior), C.with) ? x.after(prior) + 1 : x.after(prior))
  return o.end >= to - 1 ? o.actors : []
}

/** "Une lettre d’intention : A et B **l’**ont signée": of what the sentence has named before. */
function signedIt(clause: Clause, i: number): number {
  const { x, s } = clause
  if (x.is(i, C.issue) || !pronounBefore(clause, i).length) return 0
  const one = s.chunks.findLast((c) => c.kind === 'instrument' && c.end <= i)
  const { actors } = subjectOf(clause, i)
  if (one?.kind !== 'instrument' || actors.length < 2 || actors[0].start < one.end) return 0
  const { planned, negative } = verbGroup(clause, i)
  if (negative) return 0
  addInstrument(clause, one, {
    rule: 'agreement/signed',
    anchor: i,
    subject: actors,
    status: planned ? 'planned' : 'held',
  })
  return x.after(i)
}

/** "**Signed by A and B in Lima on 3 May,** the agreement covers": a participle that opens the sentence. */
function signedFirst(clause: Clause, i: number): number {
  const first = clause.x.is(i, C.issue) ? undefined : openingParticiple(clause, i)
  if (first?.told.kind !== 'instrument') return 0
  const { told, by } = first
  const after = signatoriesAfter(clause, told)
  if (by.length + after.length < 2) return 0
  addInstrument(clause, told, {
    rule: 'agreement/was-signed',
    anchor: i,
    subject: by,
    object: after,
    status: 'held',
  })
  return told.end
}

/** "approved the pact with Chile**, which was signed** in Lima **by A and B**": by whom, from token k on. */
function signersInRelative(clause: Clause, k: number): Mention[] {
  const { x, s } = clause
  if (x.nounFirst || !x.isPunct(k, 44)) return []
  let verb = x.is(k + 1, C.which) ? k + 2 : k + 1
  while (verb < s.end && (isAux(clause, verb) || x.is(verb, C.adverb))) verb++
  if (clause.inside(verb) || !x.is(verb, C.sign) || !x.is(verb, C.past) || x.is(verb, C.issue)) return []
  return signersBehind(clause, verb).signers
}
