import { Shape } from '../../../text/tokens.ts'
import { presentBehind } from '../meetings/comers.ts'
import { givePartiesOfPeople } from '../who/party-near.ts'
import { takeOtherSide } from '../who/represented.ts'
import { resolve } from '../who/resolving.ts'
import type { Act, Sentence } from '../../clauses/act.ts'
import { C, DEFINITE } from '../../word-classes.ts'
import { type Geo, type Instrument, isHeOrShe, type Mention } from '../../mentions.ts'
import { partyOfGeo, pushParty, domestic, type Party } from '../../parties.ts'
import { antecedentOf, nounBack } from '../antecedent.ts'
import type { Discourse } from '../discourse.ts'
import { addTo, capitalsAsStates, type Draft, isAfter, type Side, lastTold, wordIn } from '../draft.ts'
import { isDefinite } from './same-agreement.ts'
import { addCosigner, giveSidesInOrder, sidesOfSigners, signersForSides } from './signers.ts'

// Whose an agreement is: of those whom its sentence names, of those told before, of those of the text.

/** An agreement that a clause tells, and what has been told before it. */
interface Telling {
  readonly act: Act
  readonly one: Instrument
  readonly s: Sentence
  readonly index: number
  /** Where it seems to have been made. */
  readonly lately: Draft | undefined
  /** Those who act, by their words alone. */
  readonly own: Side
  readonly b: Side
}

/** The same, once it is settled who its first side are. */
type Sided = Telling & { readonly a: Side }

/** Those who act; where nobody is named, those of the meeting or visit just told. */
export function firstSide(discourse: Discourse, told: Telling): Side {
  const side = (isOfThoseTold(told) ? thoseTold(discourse, told) : undefined) ?? told.own
  return side.anaphoric && isOfEarlierYear(discourse, told.act, side) ? { ...side, people: [] } : side
}

/** Gives an agreement its people and parties; false where it is one side's own, or of no moment. */
export function giveSides(discourse: Discourse, draft: Draft, told: Sided): boolean {
  const { act, one, a, b, s } = told
  giveNamed(discourse, draft, told)
  if (draft.parties.length < 2) givePresent(discourse, draft, s)
  giveThoseOfText(discourse, draft, told)
  addCosigner(discourse, draft, s)
  if (draft.parties.length < 2 && isOfOneSide(act, one) && !(a.anaphoric && act.rule === 'agreement/issued'))
    return false
  giveSidesInOrder(discourse, draft, draft.people)
  // "a memorandum with Moldova was signed by Minister A of Peru and Minister B"
  takeOtherSide(discourse, draft)
  givePartiesOfPeople(discourse, draft, a, b, s)
  if (isOfNoMoment(discourse, draft, told)) return false
  fillParties(discourse, draft, told.lately, told.index)
  if (!draft.parties.length) giveLandsBefore(discourse, draft, told)
  return true
}

/** "the agreement **of 1999**", "the treaty **stands**": told by its day alone, by nobody's act. */
function isBackground({ rule }: Act): boolean {
  return rule === 'agreement/dated' || rule === 'agreement/stands'
}

/** Nobody is named: it is of those of the meeting or visit just told. */
function isOfThoseTold({ act, own: a, b, one, lately, s }: Telling): boolean {
  if (isBackground(act) || b.parties.length) return false
  if (!act.subject.every((m) => m.kind === 'anaphor' && !isHeOrShe(m))) return false
  return lately?.block === s.block || (!a.people.length && !a.parties.length && !one.geos.length)
}

/** "**They** signed", "a treaty was signed": those of what was told lately, else those who met last. */
function thoseTold(discourse: Discourse, { own: { people, anaphoric }, lately, index }: Telling): Side | undefined {
  const { sides, heading } = discourse
  const met = lately ?? discourse.lastDraft('meeting')
  if (met && isRound(discourse, met)) return undefined
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

/** "They signed a treaty **in 1981**", of two who met in 2022: no word says who signed it then. */
function isOfEarlierYear({ drafts }: Discourse, { date }: Act, { people }: Side): boolean {
  const year = date?.from.y
  if (!year || !people.length) return false
  const told = drafts.findLast(
    (d) => !d.dropped && d.date && !d.date.inferred && [...d.people, ...d.guests, ...d.hosts].includes(people[0]),
  )
  return !!told && Number(told.date!.edtf.slice(0, 4)) > year
}

/** Those whom its own sentence names, as actors, as signers or in the instrument's name. */
function giveNamed(discourse: Discourse, draft: Draft, { act, one, a, b, s }: Sided): void {
  const { x } = discourse
  const { instrumentKind, geos } = one
  // "an accord **between the two sides**", of which those of one alone are told: nobody signs it
  const between = a.anaphoric && act.subject.every((m) => x.is(x.beforeArticle(m.start), C.between))
  const [own, ...others] = a.people.flatMap((p) => p.party ?? [])
  const isOne = between && others.every((p) => domestic(p.code, own.code))
  for (const side of [a, b]) {
    if (side !== a || !isOne) for (const p of side.people) addTo(draft.people, p)
    for (const p of side.parties) pushParty(draft.parties, p)
  }
  if (act.rule === 'agreement/was-signed' || act.rule === 'agreement/signed')
    for (const [who, party] of signersForSides(discourse, s, act.subject[0]?.start ?? act.anchor)) {
      who.party ??= party
      addTo(draft.people, who)
      pushParty(draft.parties, party)
    }
  if (instrumentKind !== 'twinning' && !draft.people.length && capitalsAsStates(x, draft.parties)) {
    const isSide = (g: Geo) => draft.parties.some((p) => p.cites.some((c) => c.start === g.start))
    act.places = act.places.filter((g) => !isSide(g))
  }
  // "U.S.-Colombia Air Transport Agreement" names its parties
  if (draft.parties.length < 2) for (const g of geos) pushParty(draft.parties, partyOfGeo(g))
}

/** "was signed **in the presence of A of Peru and B of Chile**": of whom nothing else tells whose it is. */
function givePresent(discourse: Discourse, draft: Draft, s: Sentence): void {
  for (const who of presentBehind(discourse, s, s.start)) {
    addTo(draft.people, who)
    if (who.party) pushParty(draft.parties, who.party)
  }
}

/** Of what only stands or has a day, the two of whom the text or its page is, where its words do not name both. */
function giveThoseOfText(
  discourse: Discourse,
  { parties }: Draft,
  { act, one: { joint }, a: { anaphoric }, s, index }: Sided,
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

/** The lands named together before the act, where nobody else is told. */
function giveLandsBefore(discourse: Discourse, { parties }: Draft, { act, a, s, index }: Sided): void {
  // "under the accord, signed by **both ministers**, Peru and Chile will": of whom the sentence speaks
  if (a.anaphoric || act.subjectless || (a.groups.length && !a.people.length))
    for (const p of landsTogether(discourse, index, a.anaphoric)) pushParty(parties, p)
  // "À l’issue de la réunion coprésidée par A (Mali) et B (Pérou), dix accords ont été signés": who stands before it
  if (!parties.length && act.subjectless && act.rule === 'agreement/was-signed')
    for (const p of twoBefore(discourse, act, s)) pushParty(parties, p)
}

/** What one side alone may adopt or release counts only where two are told, and so does what is only dated. */
function isOfOneSide(act: Act, { joint }: Instrument): boolean {
  return act.rule === 'agreement/issued' || isBackground(act) || (act.rule === 'agreement/was-issued' && !joint)
}

/** "the agreement", "signing agreements", of which nothing says which and nobody is told whose. */
function isOfNoMoment(discourse: Discourse, draft: Draft, { act: { rule }, one, a }: Sided): boolean {
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
      // "Chili-Égypte : signature d’un accord"
      const tight = q === b.start && x.tokens.shape[q] & Shape.joined
      if (!(tight || x.is(q, C.and) || x.isHyphen(q))) continue
      if (!tight) for (q++; q < b.start && (x.is(q, C.article) || x.is(q, C.of)); q++);
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

/** Where one side is not named: the other side of what was just told, of the visit, of the page. */
export function fillParties(discourse: Discourse, draft: Draft, lately: Draft | undefined, index: number): void {
  const add = (list: readonly Party[]): boolean => {
    for (const p of list)
      if (!draft.parties.some((q) => domestic(q.code, p.code))) pushParty(draft.parties, { ...p, inferred: true })
    return draft.parties.length > 1
  }
  if (draft.parties.length > 1) return
  for (const v of [lately, discourse.visit]) {
    if (!v || isOfOthers(discourse, draft, v)) continue
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
  if (
    !areOthers(
      discourse,
      draft,
      discourse.sides.flatMap((side) => side.parties),
    )
  )
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

/** "A delegation from Umbria came to Navarre. … A memorandum was signed with Georgia": told elsewhere, with a third land, of whose text it is. */
function isOfOthers(discourse: Discourse, draft: Draft, v: Draft): boolean {
  const apart = v.block !== draft.block || discourse.blocks[v.block].kind !== 'paragraph'
  return apart && areOthers(discourse, draft, [...v.from, ...v.to, ...v.parties])
}

/** He whose text it is is among those told, or unsaid beside the one told, and the third land of the agreement is not. */
function areOthers({ home }: Discourse, { parties }: Draft, told: readonly Party[]): boolean {
  const isSide = ({ code }: Party) => told.some((q) => domestic(q.code, code))
  if (!home || !(isSide(home) || told.length === 1)) return false
  return parties.length > 0 && parties.every((p) => !p.code.startsWith('org:') && !isSide(p))
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

/** "At the end of **the consultations**", "at the close of **the event**": what was told before, with which the sentence opens or after which it was. */
export function talksMeant(discourse: Discourse, { anchor }: Act, s: Sentence, index: number): Draft | undefined {
  const talks = nounBack(discourse, s)
  const noun = talks >= 0 ? talks : eventBack(discourse, s)
  if (noun < 0 || (noun >= Math.min(anchor, s.start + OPENS_WITHIN) && !isAfter(discourse.x, noun))) return undefined
  const told = (type: Draft['type']) =>
    antecedentOf(discourse, s, index, {
      noun,
      fits: (d, since) => since < FAR && d.type === type && (type === 'meeting' || d.parties.length > 1),
    })
  // the event, whatever meetings were told since; "the session" may be talks
  return (talks < 0 ? told('event') : undefined) ?? told('meeting')
}

/** The noun of "**the** session", which stands for an event told before; -1 for none. */
function eventBack({ x }: Discourse, s: Sentence): number {
  for (let k = s.start + 1; k < s.end; k++)
    if (x.is(k, C.thatEvent) && !x.is(k, C.talkNoun) && x.is(k - 1, C.article) === DEFINITE) return k
  return -1
}

/** Tokens from the beginning of a sentence to the talks with which it opens. */
const OPENS_WITHIN = 8

/** Sentences back to an event or to talks. */
const FAR = 9

/** A stop of a visit: whoever showed one round signs nothing. */
const isRound = ({ visit }: Discourse, { kind }: Draft): boolean => visit !== undefined && kind === 'site visit'

/** The meeting or visit that the sentences just before told. */
export function toldLately(discourse: Discourse, s: Sentence, index: number): Draft | undefined {
  let event: Draft | undefined
  for (let k = discourse.drafts.length - 1; k >= 0; k--) {
    const d = discourse.drafts[k]
    if (d.dropped || (d.type === 'agreement' && d.block !== s.block)) continue
    if (isRound(discourse, d)) continue
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
export function isAcross({ people: all }: Discourse, { people, parties }: Draft): boolean {
  const [one, other] = people
  if (people.length !== 2 || parties.length !== 1 || !one.party === !other.party) return false
  const [known, unknown] = one.party ? [one, other] : [other, one]
  const [a] = known.offices
  const [b] = unknown.offices
  if (!a || !b || unknown.weak) return false
  return all.isEnvoy(known) ? !all.isEnvoy(unknown) && all.servesState(unknown) : a.text === b.text && all.hasOne(b)
}
