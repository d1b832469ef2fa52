import { resolve } from '../who/resolving.ts'
import { roleOf } from '../who/roles.ts'
import { overlap } from '../../calendar.ts'
import type { Act, Sentence } from '../../clauses/act.ts'
import { C, DEFINITE } from '../../word-classes.ts'
import { type Geo, type Instrument, isHeOrShe, type Mention, type Span } from '../../mentions.ts'
import { partyOfGeo, pushParty, domestic, type Party } from '../../parties.ts'
import { antecedentOf, nounBack } from '../antecedent.ts'
import type { Discourse } from '../discourse.ts'
import {
  addTo,
  capitalsAsStates,
  opensBefore,
  sharedParties,
  wordIn,
  type Draft,
  type Listing,
  type Side,
  lastTold,
} from '../draft.ts'
import { givePartiesOfPeople } from '../who/party-near.ts'
import { dropSum, tellsAllOfThem } from './several-agreements.ts'
import { presentBehind } from '../meetings/comers.ts'
import { bringCompanions } from '../visits/delegations.ts'
import { addCosigner, addSigners, giveSidesInOrder, isAwaiting, signersForSides, takeAwaiting } from './signers.ts'
import { giveWhere } from '../where.ts'

// Agreements told in sentences.

/** "Four memorandums have been concluded: Kyiv region – Utah, Zhytomyr region – Indiana": as many as pairs are named. */
function pairsOf(discourse: Discourse, act: Act, s: Sentence): Geo[][] {
  const { x } = discourse
  if (!act.instrument?.plural) return []
  const geos = s.chunks.filter((c): c is Geo => c.kind === 'geo' && !c.adjective && c.start > act.anchor)
  const pairs: Geo[][] = []
  for (let k = 0; k + 1 < geos.length; k++) {
    const [a, b] = [geos[k], geos[k + 1]]
    let q = a.end
    if (!x.isDash(q) || b.start - q > 4) continue
    // "state of Washington"
    for (q++; q < b.start && (x.is(q, C.regionWord) || x.is(q, C.of) || x.is(q, C.article)); q++);
    if (q !== b.start) continue
    pairs.push([a, b])
    k++
  }
  return pairs
}

/** An agreement that a clause tells, or an item of a list: whose it is, who signed it, where and when. */
export function tellAgreement(discourse: Discourse, told: Act, s: Sentence, index: number, list?: Listing): void {
  const act: Act = isBornOf(discourse, told, s) ? { ...told, rule: 'agreement/was-signed' } : told
  const one = act.instrument
  if (!one || tellPairs(discourse, act, one, s, index)) return
  let a = resolve(discourse, act.subject, s)
  const b = resolve(discourse, act.object, s)
  bringCompanions(discourse, act, s, a, b)
  // two companies' contract is theirs
  if (act.object.length && [...act.subject, ...act.object].every((m) => m.kind === 'body' && m.company)) return
  const talks = talksMeant(discourse, act, s, index)
  const lately = eventMeant(discourse, act, s) ?? talks ?? toldLately(discourse, s, index)
  // background that has no day is of no moment
  if (act.rule === 'agreement/stands' && !act.date) return
  if (list) a = sideOfList(list, act, b)
  else {
    if (isOfThoseTold(act, a, b, one, lately, s)) a = thoseTold(discourse, a, lately, index) ?? a
    if (tellsAllOfThem(discourse, act, index)) return
  }
  const draft = discourse.draftOf(act, s, index, one)
  draft.title = { start: one.start, end: one.end, subject: one.subject }
  giveNamed(discourse, act, one, draft, a, b, s)
  // "was signed **in the presence of A of Peru and B of Chile**": of whom nothing else tells whose it is
  if (draft.parties.length < 2)
    for (const who of presentBehind(discourse, s, s.start)) {
      addTo(draft.people, who)
      if (who.party) pushParty(draft.parties, who.party)
    }
  giveThoseOfText(discourse, act, one, draft, a, s, index)
  addCosigner(discourse, draft, s)
  if (draft.parties.length < 2 && isOfOneSide(act, one) && !(a.anaphoric && act.rule === 'agreement/issued')) return
  giveSidesInOrder(discourse, draft, draft.people)
  givePartiesOfPeople(discourse, draft, a, b, s)
  if (isOfNoMoment(discourse, act, one, draft, a)) return
  fillParties(discourse, draft, lately, index)
  // "under the accord, signed by **both ministers**, Peru and Chile will": of whom the sentence speaks
  const unnamed = a.groups.length > 0 && !a.people.length
  if (!draft.parties.length && (a.anaphoric || act.subjectless || unnamed))
    for (const p of landsTogether(discourse, index, a.anaphoric)) pushParty(draft.parties, p)
  // "À l’issue de la réunion coprésidée par A (Mali) et B (Pérou), dix accords ont été signés": who stands before it
  if (!draft.parties.length && act.subjectless && act.rule === 'agreement/was-signed')
    for (const p of twoBefore(discourse, act, s)) pushParty(draft.parties, p)
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
  if (!draft.date && talks?.date && talks.status === draft.status) draft.date = { ...talks.date, inferred: true }
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

/** Each pair of lands of "Four memorandums: Kyiv region – Utah, Zhytomyr region – Indiana" has one; whether there are any. */
function tellPairs(
  discourse: Discourse,
  act: Act,
  { start, end, subject }: Instrument,
  s: Sentence,
  index: number,
): boolean {
  const pairs = pairsOf(discourse, act, s)
  for (const pair of pairs) {
    const draft = discourse.draftOf({ ...act, anchor: pair[0].start, end: pair[1].end }, s, index)
    draft.title = { start, end, subject }
    for (const g of pair) pushParty(draft.parties, partyOfGeo(g))
    discourse.date(act, draft)
    discourse.drafts.push(draft)
  }
  return pairs.length > 0
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

/** "the agreement **of 1999**", "the treaty **stands**": told by its day alone, by nobody's act. */
function isBackground({ rule }: Act): boolean {
  return rule === 'agreement/dated' || rule === 'agreement/stands'
}

/** Nobody is named: it is of those of the meeting or visit just told. */
function isOfThoseTold(
  act: Act,
  a: Side,
  b: Side,
  { geos }: Instrument,
  lately: Draft | undefined,
  s: Sentence,
): boolean {
  if (isBackground(act) || b.parties.length) return false
  if (!act.subject.every((m) => m.kind === 'anaphor' && !isHeOrShe(m))) return false
  return lately?.block === s.block || (!a.people.length && !a.parties.length && !geos.length)
}

/** "**They** signed", "a treaty was signed": those of what was told lately, else those who met last. */
function thoseTold(
  { sides, heading }: Discourse,
  { people, anaphoric }: Side,
  lately: Draft | undefined,
  index: number,
): Side | undefined {
  if (lately) {
    const theirs =
      lately.type === 'meeting' ||
      // "**they** signed a treaty and a protocol": the same for the second
      (lately.type === 'agreement' && lately.sentence === index) ||
      // "A and B co-chaired the commission. **They** signed"
      (lately.type === 'event' && sidesOfSigners(lately).length > 0)
    return {
      people:
        anaphoric && theirs
          ? lately.people
          : people.filter((p) => lately.guests.includes(p) || lately.hosts.includes(p)),
      parties: lately.type === 'visit' ? [...lately.from, ...lately.to] : lately.parties,
      groups: [],
      anaphoric: true,
    }
  }
  if (!sides.length || heading.visits || !anaphoric) return undefined
  return {
    people: sides.flatMap((q) => q.people),
    parties: sides.flatMap((q) => q.parties),
    groups: [],
    anaphoric: true,
  }
}

/** Those whom its own sentence names, as actors, as signers or in the instrument's name. */
function giveNamed(
  discourse: Discourse,
  act: Act,
  { instrumentKind, geos }: Instrument,
  draft: Draft,
  a: Side,
  b: Side,
  s: Sentence,
): void {
  for (const side of [a, b]) {
    for (const p of side.people) addTo(draft.people, p)
    for (const p of side.parties) pushParty(draft.parties, p)
  }
  if (act.rule === 'agreement/was-signed' || act.rule === 'agreement/signed')
    for (const [who, party] of signersForSides(discourse, s, act.subject[0]?.start ?? act.anchor)) {
      who.party ??= party
      addTo(draft.people, who)
      pushParty(draft.parties, party)
    }
  if (instrumentKind !== 'twinning' && !draft.people.length && capitalsAsStates(discourse.x, draft.parties)) {
    const isSide = (g: Geo) => draft.parties.some((p) => p.cites.some((c) => c.start === g.start))
    act.places = act.places.filter((g) => !isSide(g))
  }
  // "U.S.-Colombia Air Transport Agreement" names its parties
  if (draft.parties.length < 2) for (const g of geos) pushParty(draft.parties, partyOfGeo(g))
}

/** Of what only stands or has a day, the two of whom the text or its page is, where its words do not name both. */
function giveThoseOfText(
  discourse: Discourse,
  act: Act,
  { joint }: Instrument,
  { parties }: Draft,
  { anaphoric }: Side,
  s: Sentence,
  index: number,
): void {
  if (!isBackground(act)) return
  // "A and B call each other sisters: the twinning of the two cities dates from 1988"
  if (act.rule === 'agreement/stands' && anaphoric && parties.length < 2)
    for (const p of landsTogether(discourse, index, true)) pushParty(parties, p)
  // "the inter-governmental agreement of February 1999" in a text of two sides
  if (joint && parties.length < 2) for (const p of onlyTwoSides(discourse)) pushParty(parties, { ...p, inferred: true })
  // "2001 Partnership agreement" as a row of a page of two
  if (parties.length < 2 && discourse.pair.length === 2 && discourse.listsDays(s))
    for (const p of discourse.pair)
      if (!parties.some((q) => domestic(p.code, q.code))) pushParty(parties, { ...p, inferred: true })
}

/** What one side alone may adopt or release counts only where two are told, and so does what is only dated. */
function isOfOneSide(act: Act, { joint }: Instrument): boolean {
  return act.rule === 'agreement/issued' || isBackground(act) || (act.rule === 'agreement/was-issued' && !joint)
}

/** "the agreement", "signing agreements", of which nothing says which and nobody is told whose. */
function isOfNoMoment(discourse: Discourse, { rule }: Act, one: Instrument, draft: Draft, a: Side): boolean {
  const { x } = discourse
  const { start } = one
  if (one.named || start !== one.head || draft.parties.length > 1) return false
  if (!one.plural) {
    // "since the signing of the agreement": one that was told, or is of no moment here
    if (rule !== 'agreement/signing-of' || !isDefinite(discourse, one)) return false
    return !discourse.drafts.some((d) => d.type === 'agreement' && !d.dropped && d.title && wordIn(x, start, d.title))
  }
  // "signing agreements": some, of anybody; "six nouveaux accords" are counted
  const count = x.is(start - 1, C.other) ? start - 2 : start - 1
  return !a.anaphoric && !x.is(start - 1, C.passing) && !x.is(count, C.cardinal) && rule !== 'agreement/was-signed'
}

/** "3 instruments signed" among results sums up what was told one by one. */
function sumsUp({ drafts }: Discourse, { rule }: Act, one: Instrument, draft: Draft, s: Sentence): boolean {
  if (!one.plural || one.named || rule !== 'agreement/was-signed') return false
  return drafts.some((d) => d.type === 'agreement' && !d.dropped && d.block < s.block && sharedParties(d, draft) > 1)
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

/** Keeps an agreement, or adds it to the one told before. */
function admitAgreement(discourse: Discourse, draft: Draft, index: number): void {
  const old = discourse.drafts.find((d) => d.type === 'agreement' && !d.dropped && sameInstrument(discourse, d, draft))
  if (!old) {
    dropSum(discourse, draft)
    discourse.drafts.push(draft)
    return
  }
  if (!old.date && draft.date) old.date = draft.date
  for (const p of draft.people) addTo(old.people, p)
  old.spans.push(...draft.spans)
  old.told.push(index)
  const headline = discourse.blocks[old.block].kind === 'title'
  if (draft.title && old.title && (headline || draft.title.end - draft.title.start > old.title.end - old.title.start))
    old.title = draft.title
  for (const g of draft.places) if (!old.places.includes(g)) old.places.push(g)
}

/**
 * "Cameroun et Tchad", "Hauts-de-France – Silésie", named together before the act: of whom "the ministers of the two
 * countries" are. Where nobody is spoken of, only this sentence's.
 */
function landsTogether(discourse: Discourse, index: number, anaphoric: boolean): Party[] {
  const { x } = discourse
  const isLand = (c: Mention): c is Geo => c.kind === 'geo' && !c.adjective && (anaphoric || c.entry.kind !== 'city')
  for (let k = index; k >= Math.max(0, anaphoric ? index - 3 : index); k--) {
    const lands = discourse.sentences[k].chunks.filter(isLand)
    for (let j = 0; j + 1 < lands.length; j++) {
      const [a, b] = [lands[j], lands[j + 1]]
      let q = a.end
      if (!(x.is(q, C.and) || x.isPunct(q, 0x2013) || x.isPunct(q, 45))) continue
      for (q++; q < b.start && (x.is(q, C.article) || x.is(q, C.of)); q++);
      const three = x.is(b.end, C.and) || lands[j - 1]?.end === a.start - 1
      if (q === b.start && !three && !domestic(a.entry.code, b.entry.code))
        return [a, b].map((g) => ({ ...partyOfGeo(g), inferred: true }))
    }
  }
  return []
}

/** The parties of the people whom a sentence names before its act, where they are two. */
function twoBefore(discourse: Discourse, { anchor }: Act, s: Sentence): Party[] {
  const two: Party[] = []
  for (const c of s.chunks) {
    if (c.kind !== 'person' || c.weak || c.end > anchor) continue
    for (const p of resolve(discourse, [c], s).parties)
      if (!two.some((q) => domestic(p.code, q.code))) two.push({ ...p, inferred: true })
  }
  return two.length === 2 ? two : []
}

/** The two states that the sentence just before speaks of, and no third: "Uruguay and Paraguay have found a way. The agreement, signed …". */
function sidesBefore(discourse: Discourse, index: number): Party[] {
  const now = discourse.sentences[index]
  const before = discourse.sentences[index - 1]
  if (!before || before.block < now.block - 1) return []
  const two: Party[] = []
  for (const c of before.chunks) {
    const side =
      c.kind === 'geo'
        ? c.adjective || c.entry.kind === 'city'
          ? []
          : [partyOfGeo(c)]
        : c.kind === 'person' && !c.weak
          ? resolve(discourse, [c], before).parties
          : []
    for (const p of side) if (!two.some((q) => domestic(p.code, q.code))) two.push(p)
  }
  return two.length === 2 ? two : []
}

/** The two sides of a text in which no third one is told of. */
export function onlyTwoSides(discourse: Discourse): readonly Party[] {
  const two: Party[] = []
  for (const d of discourse.drafts)
    for (const p of [...d.from, ...d.to, ...d.parties])
      if (!d.dropped && !two.some((q) => domestic(p.code, q.code))) two.push(p)
  return two.length === 2 ? two : []
}

/** "At the end of **the event** a communiqué was adopted": the event told before, whatever meetings were told since. */
function eventMeant({ x, drafts }: Discourse, { anchor }: Act, s: Sentence): Draft | undefined {
  let meant = false
  for (let k = s.start + 1; k < anchor && !meant; k++)
    meant = x.is(k, C.thatEvent) > 0 && !x.is(k, C.talkNoun) && x.is(k - 1, C.article) === DEFINITE
  const told = meant ? drafts.findLast((d) => d.type === 'event' && !d.dropped) : undefined
  return told && told.parties.length > 1 && s.index - lastTold(told) < FAR ? told : undefined
}

/** "At the end of **the consultations**", "Following **their meeting**": the talks told before with which the sentence opens. */
function talksMeant(discourse: Discourse, { anchor }: Act, s: Sentence, index: number): Draft | undefined {
  const noun = nounBack(discourse, s)
  if (noun < 0 || noun >= Math.min(anchor, s.start + OPENS_WITHIN)) return undefined
  return antecedentOf(discourse, s, index, { noun, fits: (d, since) => d.type === 'meeting' && since < FAR })
}

/** Tokens from the beginning of a sentence to the talks with which it opens. */
const OPENS_WITHIN = 8

/** Sentences back to an event or to talks. */
const FAR = 9

/** The meeting or visit that the sentences just before told. */
export function toldLately(discourse: Discourse, s: Sentence, index: number): Draft | undefined {
  let event: Draft | undefined
  for (let k = discourse.drafts.length - 1; k >= 0; k--) {
    const d = discourse.drafts[k]
    if (d.dropped || (d.type === 'agreement' && d.block !== s.block)) continue
    const last = lastTold(d)
    if (d.block !== s.block && index - last > 3) break
    // who came to an event is less sure than who met
    // "met on the second day of the visit": of the two, who met
    const met = d.type === 'visit' ? discourse.drafts[k - 1] : undefined
    if (met?.type === 'meeting' && !met.dropped && met.sentence === d.sentence && met.people.length > 1) return met
    // but those who chaired it are its two sides
    if (d.type !== 'event' || (d.kind === 'session' && last < index && sidesOfSigners(d).length)) return d
    event ??= d
  }
  return event
}

/** "Foreign Minister A and the Foreign Minister of Fiji signed", "Minister A and the Ambassador of Fiji": two of one state do not sign so. */
function isAcross({ people: all }: Discourse, { people, parties }: Draft): boolean {
  const [one, other] = people
  if (people.length !== 2 || parties.length !== 1 || !one.party === !other.party) return false
  const [known, unknown] = one.party ? [one, other] : [other, one]
  const [a] = known.offices
  const [b] = unknown.offices
  if (!a || !b || unknown.weak) return false
  return all.isEnvoy(known) ? !all.isEnvoy(unknown) && all.servesState(unknown) : a.text === b.text && all.hasOne(b)
}

/** Where one side is not named: the other side of what was just told, of the visit, of the page. */
export function fillParties(discourse: Discourse, draft: Draft, lately: Draft | undefined, index: number): void {
  const add = (list: readonly Party[]): boolean => {
    for (const p of list)
      if (!draft.parties.some((q) => domestic(q.code, p.code))) pushParty(draft.parties, { ...p, inferred: true })
    return draft.parties.length > 1
  }
  if (draft.parties.length > 1) return
  for (const v of [lately, discourse.visit]) {
    // whoever showed one round signs nothing
    if (!v || (v.kind === 'site visit' && discourse.visit)) continue
    if (v.type !== 'visit') {
      if (add(v.parties)) return
      continue
    }
    // the host's side is known: the traveller's is missing
    if (draft.parties.length && !draft.parties.some((p) => v.from.some((q) => domestic(p.code, q.code))) && add(v.from))
      return
    if (add([...v.from, ...v.to])) return
  }
  if (!draft.parties.length && draft.type === 'agreement' && add(sidesBefore(discourse, index))) return
  for (const side of discourse.sides) if (add(side.parties)) return
  if (discourse.pair.length === 2 && add(discourse.pair)) return
  if (!discourse.home) return
  if (!draft.parties.length) {
    // "the two governments": home and the land of which the paragraph speaks
    const block = discourse.sentences[index].block
    for (let k = index; k >= 0 && discourse.sentences[k].block >= block - 1; k--) {
      const far = discourse.sentences[k].chunks.findLast(
        (c): c is Geo => c.kind === 'geo' && c.entry.kind !== 'city' && !domestic(c.entry.code, discourse.home!.code),
      )
      if (far && add([partyOfGeo(far)])) return
      if (far) break
    }
  }
  if (draft.parties.length) add([discourse.home])
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

export function isDefinite(discourse: Discourse, title: Span): boolean {
  return !!discourse.x.is(title.start - 1, C.definite)
}

export function sameInstrument(discourse: Discourse, old: Draft, now: Draft): boolean {
  if (!old.title || !now.title) return false
  if (old.date && now.date && !overlap(old.date.edtf, now.date.edtf)) return false
  // "The **previous** memorandum was signed in 2014"
  if (discourse.x.is(now.title.start - 1, C.last) && now.sentence > old.sentence) return false
  // "The Declaration" is the one told before, whatever its full name makes of it
  if (
    now.title.end - now.title.start === 1 &&
    isDefinite(discourse, now.title) &&
    now.sentence - old.sentence < 12 &&
    wordIn(discourse.x, now.title.start, old.title)
  )
    return true
  // "Sister-state pact" over the news of a sister-state agreement
  const loose = discourse.blocks[old.block].kind === 'title' && (old.kind === 'agreement' || old.kind === 'other')
  if (old.kind !== now.kind && !loose) return false
  if (sharedParties(old, now) < Math.min(2, now.parties.length)) return false
  // "became sister cities when the mayors signed the twinning agreement"
  if (old.kind === 'twinning' && old.block === now.block && sharedParties(old, now) > 1) return true
  const x = discourse.x
  const words = (t: Span) => {
    const w: string[] = []
    for (let k = t.start; k < t.end; k++) if (x.isWord(k)) w.push(x.tokens.key(k))
    return w
  }
  const a = words(old.title)
  const b = words(now.title)
  const [s, l] = a.length <= b.length ? [a, b] : [b, a]
  // "Trade Pact" over the news of a "trade agreement"
  const field = (w: string) => !x.lexicon.isOf(w, C.instrument) && !x.lexicon.isOf(w, C.frameWord)
  if (discourse.blocks[old.block].kind === 'title' && !old.date && s.some((w) => field(w) && l.includes(w))) return true
  if (!s.every((w) => l.includes(w))) return false
  return (
    discourse.blocks[old.block].kind === 'title' ||
    discourse.blocks[old.block].kind === 'heading' ||
    s.length > 2 ||
    old.block === now.block
  )
}

/** The two who signed or chaired, where each acts for a party of its own. */
export function sidesOfSigners({ people }: Draft): Side[] {
  const [a, b] = people
  if (people.length !== 2 || !a.party || !b.party || domestic(a.party.code, b.party.code)) return []
  return people.map((one) => ({ people: [one], parties: [one.party!], groups: [], anaphoric: false }))
}
