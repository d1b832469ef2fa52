import { overlap } from '../../calendar.ts'
import type { Act, Sentence } from '../../clauses/act.ts'
import { isHeOrShe } from '../../mentions.ts'
import { domestic, type Party } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { opensBefore, type Draft, type Listing, type Side, lastTold } from '../draft.ts'
import { bringCompanions } from '../visits/companions.ts'
import { giveWhere } from '../where.ts'
import { resolve } from '../who/resolving.ts'
import { roleOf } from '../who/roles.ts'
import { firstSide, giveSides, isAcross, talksMeant, toldLately } from './agreement-sides.ts'
import { admitAgreement, sumsUp } from './same-agreement.ts'
import { tellPairs, tellsAllOfThem } from './several-agreements.ts'
import { addSigners, giveSidesInOrder, isAwaiting, sidesOfSigners, takeAwaiting } from './signers.ts'

// Agreements told in sentences.

/** An agreement that a clause tells, or an item of a list: whose it is, who signed it, where and when. */
export function tellAgreement(discourse: Discourse, found: Act, s: Sentence, index: number, list?: Listing): void {
  const act: Act = isBornOf(discourse, found, s) ? { ...found, rule: 'agreement/was-signed' } : found
  const one = act.instrument
  if (!one || tellPairs(discourse, act, one, s, index)) return
  const own = resolve(discourse, act.subject, s)
  const b = resolve(discourse, act.object, s)
  bringCompanions(discourse, act, s, own, b)
  // two companies' contract is theirs
  if (act.object.length && [...act.subject, ...act.object].every((m) => m.kind === 'body' && m.company)) return
  const talks = talksMeant(discourse, act, s, index)
  const lately = talks ?? toldLately(discourse, s, index)
  // background that has no day is of no moment
  if (act.rule === 'agreement/stands' && !act.date) return
  if (!list && tellsAllOfThem(discourse, act, index)) return
  const told = { act, one, s, index, lately, own, b }
  const a = list ? sideOfList(list, act, b) : firstSide(discourse, told)
  const draft = discourse.draftOf(act, s, index, one)
  draft.title = { start: one.start, end: one.end, subject: one.subject }
  if (!giveSides(discourse, draft, { ...told, a })) return
  if (sumsUp(discourse, act, one, draft, s)) return
  // "under the treaty signed in Hanoi in 1995, both countries": whose it is the rest of the text may tell
  if (draft.parties.length < 2 && act.rule === 'agreement/was-signed' && act.date && !draft.people.length) {
    draft.places.push(...act.places)
    discourse.date(act, draft)
    discourse.open.push(draft)
    discourse.awaiting = draft
    return
  }
  if (draft.parties.every((p) => domestic(p.code, draft.parties[0].code)) && !isAcross(discourse, draft)) {
    leaveToNext(discourse, act, draft, s, index, list)
    return
  }
  giveSidesInOrder(discourse, draft, draft.people)
  giveWhere(discourse, act, draft, s)
  discourse.date(act, draft)
  giveTownOfMeeting(draft, lately)
  takeAwaiting(discourse, draft)
  if (!draft.date && talks?.date && talks.status === draft.status && !talks.date.edtf.includes('/'))
    draft.date = { ...talks.date, inferred: true }
  dateAsSentence(discourse, draft, list)
  if (isSeenByTraveller(discourse, act, draft, s)) draft.partOf = discourse.visit!
  // "Les deux ministres ont aussi signé": those who signed before
  if (!discourse.sides.length) discourse.sides = sidesOfSigners(draft)
  admitAgreement(discourse, draft, index)
}

/** "met in Ghent. They **also signed** a treaty": where those met who sign in the same breath. */
function giveTownOfMeeting(draft: Draft, met: Draft | undefined): void {
  const { people, places, block, sentence, status, date } = draft
  if (
    places.length ||
    (date && date.edtf !== met?.date?.edtf) ||
    !people.length ||
    met?.type !== 'meeting' ||
    met.kind === 'call'
  )
    return
  if (met.block !== block || sentence - lastTold(met) > 1 || met.status !== status) return
  if (people.every((one) => met.people.includes(one))) places.push(...met.places)
}

/** "**De cette visite** est né un accord": what stands since the visit or talks of which the sentence speaks was made there. */
function isBornOf({ x }: Discourse, { rule, anchor }: Act, s: Sentence): boolean {
  if (rule !== 'agreement/stands') return false
  for (let k = s.start; k < anchor; k++) {
    if (!x.is(k, C.visitNoun) && !x.is(k, C.talkNoun)) continue
    const leads = x.is(k - 1, C.this) || x.is(k - 1, C.definite) || x.is(k - 1, C.possessive)
    if (leads && (x.is(k - 2, C.of) || x.is(k - 2, C.from))) return true
  }
  return false
}

/** Of an item of a list, those who the list says signed, where it does not name both sides itself. */
function sideOfList({ people, parties }: Listing, { object }: Act, b: Side): Side {
  const isNamed = (p: Party) =>
    b.parties.length > 0 && object.some((m) => m.kind === 'body' && m.owner && domestic(m.owner.entry.code, p.code))
  return {
    people,
    parties: b.parties.length > 1 ? [] : parties.filter((p) => !isNamed(p)),
    groups: [],
    anaphoric: false,
  }
}

/** "A treaty was signed. Ministers A and B signed for their governments": who signed the next sentence may tell, or tells now. */
function leaveToNext(
  discourse: Discourse,
  act: Act,
  draft: Draft,
  s: Sentence,
  index: number,
  list: Listing | undefined,
): void {
  const told = discourse.awaiting
  if (told && isAwaiting(discourse, draft)) addSigners(discourse, told, s, index)
  else if (/signed$|signing-of$/.test(act.rule) && !list) {
    giveWhere(discourse, act, draft, s)
    discourse.date(act, draft)
    discourse.awaiting = draft
  }
}

/** "**The Premier witnessed** the signing of a memorandum by two firms", "signed in the presence of the Premier", who is on the visit spoken of. */
function isSeenByTraveller(discourse: Discourse, { anchor }: Act, { date, status }: Draft, s: Sentence): boolean {
  const { x, visit } = discourse
  if (!visit || visit.status !== status || (date && visit.date && !overlap(date.edtf, visit.date.edtf, 1))) return false
  const looksOn = x.has({ start: s.start, end: anchor + 1 }, C.perform)
  return s.chunks.some((m) => {
    const sees = m.end <= anchor ? looksOn : m.kind === 'person' && roleOf(discourse, s, m) === C.presence
    if (!sees || (m.kind !== 'person' && !isHeOrShe(m))) return false
    return resolve(discourse, [m], s).people.some((one) => visit.guests.includes(one))
  })
}

/** What is told without a date in the sentence of a dated visit or meeting was then; of one told before, nothing says so. */
export function dateAsSentence(discourse: Discourse, draft: Draft, list?: Listing): void {
  if (draft.date) return
  if (list?.date) {
    draft.date = list.date
    return
  }
  if (draft.rule.endsWith('/dated')) return
  const told = discourse.drafts.findLast(
    (d) =>
      !d.dropped && lastTold(d) === draft.sentence && d.type !== 'agreement' && d.date && d.status === draft.status,
  )
  if (!told?.date) return
  // "He will be there in June. **Before that,** he will attend the Fair"
  if (told.type === 'visit' && opensBefore(discourse, draft)) return
  // of several days nobody knows which
  if (told.date.edtf.includes('/')) return
  draft.date = { ...told.date, inferred: true }
}
