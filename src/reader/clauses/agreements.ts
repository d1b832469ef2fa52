import { Shape } from '../../text/tokens.ts'
import type { Instrument, Mention } from '../mentions.ts'
import { C, DEFINITE } from '../word-classes.ts'
import type { Clause } from './clause.ts'
import { objectsFrom, openingParticiple, pastInsertions } from './objects.ts'
import { isWanted, nounStatus } from './status.ts'
import { openerSubject, pronounBefore, subjectOf } from './subjects.ts'
import { bondOf } from './bonds.ts'
import { isTwin } from './twins.ts'
import { beBefore, isAux, verbBefore, verbGroup } from './verbs.ts'
import {
  addInstrument,
  dateSoon,
  instrumentsJoined,
  isDated,
  isListed,
  issued,
  itemsBehind,
  mainSigning,
  namedOf,
  ownerBefore,
  pastCount,
  performedBy,
  signatoriesAfter,
} from './instruments.ts'

// Agreements: instruments signed, issued or dated.

/** "MOU signed **– Governor A and Minister B**": as notes have it. */
function signersInNote(clause: Clause, dash: number): Mention[] {
  const { x } = clause
  let k = dash
  while (x.isPunct(k, 45) || x.isPunct(k, 0x2013) || x.isPunct(k, 0x2014)) k++
  const { actors } = objectsFrom(clause, k)
  return k > dash && actors.length > 1 && actors.every((m) => m.kind === 'person') ? actors : []
}

/** "A **joined B** to sign": who stands between a verb of coming together and an infinitive. */
function joinedBy(clause: Clause, to: number): Mention[] {
  const { x, s } = clause
  const prior = verbBefore(clause, to)
  if (prior < s.start || !(x.is(prior, C.attend) || x.is(prior, C.meet))) return []
  const o = objectsFrom(clause, x.is(x.after(prior), C.with) ? x.after(prior) + 1 : x.after(prior))
  return o.end >= to - 1 ? o.actors : []
}

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
  const { x, s } = clause
  let k = x.after(i)
  let signatories: Mention[] = []
  let instrument: Instrument | undefined
  if (x.is(k - 1, C.of)) k--
  for (let round = 0; round < 10 && k < s.end; round++) {
    // "la signature, le 5 septembre, par A et B, d’une convention"
    if (x.nounFirst && x.isPunct(k, 44) && !instrument) k++
    // "signature, à Berne, d’un accord"
    const led = x.nounFirst && !instrument && (x.is(k, C.in) || x.is(k, C.at)) && !clause.inside(k)
    const place = led ? clause.mentionAt(k + 1) : undefined
    if (place?.kind === 'geo' && !place.adjective) {
      k = place.end
      continue
    }
    // "the signing ceremony **for** the agreement"
    const ceremony = x.is(k, C.for) && !x.nounFirst && round === 0 && k > i + 1
    if (ceremony || x.is(k, C.of) || x.is(k, C.by) || x.is(k, C.between) || x.is(k, C.with)) {
      const next = clause.mentionAt(k + 1)
      const m = next ?? described(clause, k + 1)
      if (m?.kind === 'instrument') {
        instrument = m
        k = m.end
        continue
      }
      const o = objectsFrom(clause, k + 1, undefined, !!x.is(k, C.between))
      if (o.actors.length) {
        signatories = [...signatories, ...o.actors]
        k = o.end
        continue
      }
      const c = x.is(k + 1, C.cardinal) || x.tokens.shape[k + 1] & Shape.number
      if (c) {
        k = Math.max(k + 1, pastCount(clause, k + 1))
        continue
      }
    }
    const date = clause.mentionAt(k)
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
  // "la signature de trois accords, **dont un mémorandum**"
  instrument = namedOf(clause, instrument)
  // "the desire for a swift conclusion of a treaty"
  if (isWanted(clause, i) || isWanted(clause, i - 2)) return instrument.end
  const more = instrumentsJoined(clause, instrument)
  const performers = signatories.length > 1 ? [] : besides(clause, i)
  for (const one of [instrument, ...more]) {
    const after = signatories.length ? signatories : signatoriesAfter(clause, one)
    addInstrument(clause, one, {
      rule: 'agreement/signing-of',
      anchor: i,
      subject: after.length > 1 ? after : [...performers, ...after],
      status: nounStatus(clause, i, one.end),
    })
  }
  return (more[more.length - 1] ?? instrument).end
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

/** "**signed** a memorandum"; a passive is found from its instrument. */
function signVerb(clause: Clause, i: number): number {
  const { x, s } = clause
  const k = x.after(i)
  // "agreed **to** sign": the next verb tells it
  if (k > i + 1 && x.is(k - 1, C.infinitive) && x.is(k, C.verb) && !clause.inside(k)) return 0
  // "all signed agreements": an adjective
  const p = i - 1
  if (
    x.is(i, C.past) &&
    p >= s.start &&
    !clause.inside(p) &&
    !x.is(p, C.adverb) &&
    (x.is(p, C.article) || x.is(p, C.possessive) || x.is(p, C.definite) || x.is(p, C.functionWord))
  )
    return 0
  const g = verbGroup(clause, i)
  // "signed a renewed memorandum"
  let ahead = k
  while (
    ahead < k + 4 &&
    !clause.mentionAt(ahead) &&
    (x.is(ahead, C.article) ||
      x.is(ahead, C.adverb) ||
      x.is(ahead, C.past) ||
      x.is(ahead, C.common) ||
      x.is(ahead, C.passing)) &&
    x.tokens.shape[ahead] & Shape.lower &&
    (!x.is(ahead, C.functionWord) || x.is(ahead, C.sign))
  )
    ahead++
  // "renewed in Brussels on 3 October the cooperation programme"
  let behind = pastInsertions(clause, k)
  let partners: Mention[] = []
  const opened = x.isPunct(behind, 44) ? behind : -1
  for (let round = 0; round < 4; round++) {
    // "signed **here** on Tuesday"
    if (x.is(behind, C.there)) behind++
    // "is to sign with his Senegalese colleague an agreement"
    // "signed, together with Chair A, a memorandum"
    const apart = x.isPunct(behind, 44) && x.is(behind + 1, C.together)
    const beside =
      apart || x.is(behind, C.with)
        ? objectsFrom(
            clause,
            apart ? x.after(behind + 1) : behind + 1,
            (a) => a.kind !== 'instrument' && clause.isActor(a),
          )
        : undefined
    if (beside?.actors.length) {
      partners = beside.actors
      behind = (x.nounFirst || apart) && x.isPunct(beside.end, 44) ? beside.end + 1 : beside.end
      continue
    }
    // "renewed for a further four years the memorandum"
    const term = x.is(behind, C.for) ? termEnd(clause, behind + 1) : 0
    if (term) {
      behind = term
      continue
    }
    // "signed**, in Lima on 3 May,** an agreement"
    const at = behind === opened ? behind + 1 : behind
    // "in the framework of the 51st General Assembly"
    const during = x.is(at, C.during) || x.is(at, C.margins)
    const led = during || x.is(at, C.until) || x.is(at, C.in) || x.is(at, C.on) || x.is(at, C.at)
    const q = led ? x.after(at) : at
    const m = clause.mentionAt(q)
    if (!(m?.kind === 'date' || (q > at && (m?.kind === 'geo' || (during && m?.kind === 'event'))))) break
    behind = m.end
  }
  if (opened >= 0 && behind > opened && x.isPunct(behind, 44)) behind++
  // "ont convenu mardi à Riga **d’**un plan", "topé **sur** un accord": the word that leads in what was agreed
  const lead = x.nounFirst && (x.is(behind, C.of) || x.is(behind, C.on)) && !clause.inside(behind)
  if (lead && clause.mentionAt(behind + 1)?.kind === 'instrument') behind++
  // "**Also signed** on Monday **was** a protocol"
  const inverted = !x.nounFirst && x.is(behind, C.bePast) && x.is(i, C.past) && verbBefore(clause, g.start) < s.start
  if (inverted && i - s.start < 3) behind++
  behind = pastCount(clause, behind)
  const next = clause.mentionAt(behind) ?? clause.mentionAt(ahead)
  if (next?.kind === 'instrument' && next.start - Math.max(k, behind) < 5) {
    const o = namedOf(clause, next)
    if (g.negative || (x.is(i, C.issue) && !issued(o))) return 0
    let sub = subjectOf(clause, i)
    const opener = sub.actors.length ? [] : openerSubject(clause, i)
    if (opener.length) sub = { actors: opener, none: false }
    if (g.infinitive && !partners.length) partners = joinedBy(clause, g.start)
    const more = instrumentsJoined(clause, o)
    const last = more[more.length - 1] ?? o
    const sides = signatoriesAfter(clause, last)
    const behindLast = [...sides, ...signersInRelative(clause, sides.at(-1)?.end ?? last.end)]
    // "signed three agreements **with B**: …"
    const all = behindLast.length || o === next ? behindLast : signatoriesAfter(clause, next)
    const wanted = g.infinitive && isWanted(clause, g.start)
    for (const one of [o, ...more]) {
      const own = one === last ? all : signatoriesAfter(clause, one)
      addInstrument(clause, one, {
        rule: x.is(i, C.issue) ? 'agreement/issued' : 'agreement/signed',
        anchor: i,
        subject: sub.actors,
        object: own.length ? own : all.length ? all : partners,
        subjectless: sub.none,
        status: g.planned || wanted ? 'planned' : 'held',
      })
    }
    return (more[more.length - 1] ?? o).end
  }
  return signedIt(clause, i) || signedFirst(clause, i)
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

/** "approved the pact with Chile**, which was signed** in Lima **by A and B**": by whom, from token k on. */
function signersInRelative(clause: Clause, k: number): Mention[] {
  const { x, s } = clause
  if (x.nounFirst || !x.isPunct(k, 44)) return []
  let verb = x.is(k + 1, C.which) ? k + 2 : k + 1
  while (verb < s.end && (isAux(clause, verb) || x.is(verb, C.adverb))) verb++
  if (clause.inside(verb) || !x.is(verb, C.sign) || !x.is(verb, C.past) || x.is(verb, C.issue)) return []
  return signersBehind(clause, verb).signers
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

/** The end of "a further four years", how long an instrument is to last; 0 where there is none. */
function termEnd(clause: Clause, from: number): number {
  const { x, s } = clause
  for (let k = from; k < Math.min(s.end, from + 5) && !x.is(k, C.instrument); k++) if (x.is(k, C.unit)) return k + 1
  return 0
}

/**
 * An instrument of which a passive is told: "A memorandum on X was signed", "agreement signed in Dili in 2013";
 * or that stands with its date and its two sides: "the 2011 agreement between X and Y".
 */
export function instrumentAnchor(clause: Clause, i: number): number {
  const { x, s } = clause
  const at = clause.byStart.get(i)
  if (at === undefined) return 0
  const one = s.chunks[at]
  if (one.kind !== 'instrument') return 0
  // "**Prior to this agreement**, in 1992, A and B signed a declaration": another one was
  const p = one.start - 1
  const lead = x.is(p - 2, C.before) && x.after(p - 2) === p ? p - 2 : p - 1
  if (!x.nounFirst && x.is(p, C.this) && (x.is(lead, C.before) || x.is(lead, C.after)) && x.isPunct(one.end, 44))
    return one.end
  const { bundled, found } = clause
  if (bundled?.items.includes(one)) {
    // "the documents signed **during A’s visit to B** were a treaty and a protocol": the visit is told before them
    const apart = found.some((a) => a.anchor > bundled.told.anchor && a.type !== 'agreement')
    addInstrument(clause, one, apart ? { ...bundled.told, anchor: one.start } : bundled.told)
    return one.end
  }
  const twinned = one.instrumentKind === 'twinning' ? isTwin(clause, one) : 0
  if (twinned) return twinned
  const more = instrumentsJoined(clause, one)
  const last = more[more.length - 1] ?? one
  let after = signatoriesAfter(clause, last)
  let k = last.end
  let signed = -1
  let planned = false
  let finite = false
  let negative = false
  const skip = after.length ? after[after.length - 1].end : k
  const relative = signedBy(clause, skip)
  if (relative) {
    const { verb, actors } = relative
    for (const each of [one, ...more])
      addInstrument(clause, each, {
        rule: 'agreement/signed',
        anchor: verb,
        subject: actors,
        object: after,
        status: verbGroup(clause, verb).planned ? 'planned' : 'held',
      })
    return x.after(verb)
  }
  for (let round = 0; round < 30 && k < s.end; round++) {
    const m = k >= skip ? clause.byStart.get(k) : undefined
    if (m !== undefined) {
      const kind = s.chunks[m].kind
      if (kind === 'instrument' || (x.is(k - 1, C.by) && signed < 0)) break
      const weak = s.chunks[m]
      if (
        kind === 'date' ||
        kind === 'geo' ||
        kind === 'body' ||
        (weak.kind === 'anaphor' && weak.which === 'sides') ||
        (weak.kind === 'person' && weak.weak)
      ) {
        k = s.chunks[m].end
        continue
      }
      break
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
      !(x.is(k, C.issue) && (!issued(one) || k > skip + 8))
    ) {
      // "par un échange de lettres, A et B **ont prorogé** leur accord": the verb of others
      if (x.nounFirst && x.is(k - 1, C.have) && !x.is(k - 1, C.be)) break
      signed = k
      // "la convention, conclue en 2015, **a été reconduite** le 9 octobre"
      const main = (finite && x.nounFirst) || planned ? -1 : mainSigning(clause, skip, k)
      if (main > 0) {
        signed = main
        finite = true
      }
      break
    }
    // "talks on an agreement, **and** the ministry launched": the verb of others
    if (x.isPunct(k, 59) || (x.is(k, C.and) && x.isPunct(k - 1, 44) && !finite)) break
    if (x.isFinite(k) && !x.is(k, C.planned) && !clause.inside(k) && !isAux(clause, k)) break
    k = Math.max(k + 1, x.is(k, C.planned) ? x.after(k) : k + 1)
  }
  // "Kuwait’s agreement with Japan"
  const owner = ownerBefore(clause, one)
  if (owner && after.length === 1) after = [owner, ...after]
  if (negative) return last.end
  const bond = bondOf(clause, last, after)
  if (signed < 0 && bond) {
    addInstrument(clause, one, {
      rule: 'agreement/stands',
      anchor: one.start,
      subject: bond.sides,
      subjectless: !bond.sides.length,
      status: 'held',
    })
    return Math.max(last.end, bond.end)
  }
  if (signed < 0) {
    if (x.is(i - 1, C.sign) || (!isListed(clause, one) && !isDated(clause, last, after))) return 0
    // "the **2019** pact between A and B expires next year"
    const before = clause.covering(one.start - 1)
    const ofYear = before?.kind === 'date' && before.from.y > 0 && isDated(clause, last, after)
    if (after.length >= 2 && !ofYear)
      for (const each of [one, ...more])
        addInstrument(clause, each, {
          rule: 'agreement/between',
          anchor: one.start,
          subject: after,
          status: nounStatus(clause, one.start, one.end),
        })
    else if (isDated(clause, last, after))
      addInstrument(clause, one, {
        rule: 'agreement/dated',
        anchor: one.start,
        subject: after,
        subjectless: !after.length,
        status: 'held',
      })
    else return 0
    return last.end
  }
  const { signers, sides } = signersBehind(clause, signed)
  const by = signers.length ? [...sides, ...after, ...signers] : after.length ? after : [...(bond?.sides ?? [])]
  const items = itemsBehind(clause, last, signed + 1)
  // "the agreement signed between them": what is neither told with a verb of its own nor dated is background
  const background = !finite && !planned && x.is(one.start - 1, C.article) === DEFINITE && !dateSoon(clause, signed)
  if (background && !items.length && !by.some((m) => m.kind === 'person')) return last.end
  const rule = x.is(signed, C.issue) ? 'agreement/was-issued' : 'agreement/was-signed'
  // "will abolish visas **under** an agreement signed on Sunday"
  const under = !x.nounFirst && x.is(x.beforeArticle(one.start), C.otherPreposition)
  const noun = under ? 'held' : nounStatus(clause, one.start, one.end)
  const told = {
    rule,
    subject: by,
    subjectless: !by.length,
    status: planned ? 'planned' : finite ? 'held' : noun,
  } as const
  if (items.length) {
    clause.bundled = { items, told: { ...told, anchor: one.start } }
    return signed + 1
  }
  for (const each of [one, ...more]) addInstrument(clause, each, { ...told, anchor: one.start })
  const act = clause.found[clause.found.length - 1]
  clause.found[clause.found.length - 1] = { ...act, end: signed + 1 }
  return signed + 1
}

/** Who signed, and for whom, behind the verb at a token: "signed by A", "**on behalf of** X **by** A and on behalf of Y by B". */
function signersBehind(clause: Clause, signed: number): { readonly signers: Mention[]; readonly sides: Mention[] } {
  const { x, s } = clause
  let by = signersInNote(clause, x.after(signed))
  let behalf = false
  const sides: Mention[] = []
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
        if (x.is(q, C.behalf) || x.is(m.end, C.by)) behalf = true
        if (behalf) sides.push(m)
      }
    }
    // "signed, **on the Algerian side** by A", "**côté algérien**, par A"
    const side = clause.covering(q)
    if (side?.kind === 'group' && side.start === q && x.is(side.noun, C.sideNoun)) {
      behalf = true
      sides.push(...side.owners)
    }
    if (x.isPunct(q, 59)) break
  }
  return { signers: by, sides }
}
