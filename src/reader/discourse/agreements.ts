import { resolve } from './resolving.ts'
import { overlap } from '../calendar.ts'
import type { Act, Sentence } from '../clauses/act.ts'
import { C, DEFINITE } from '../word-classes.ts'
import { type Geo, isHeOrShe, type Mention, type Span } from '../mentions.ts'
import { partyOfGeo, pushParty, domestic, type Party } from '../parties.ts'
import type { Discourse } from './discourse.ts'
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
} from './draft.ts'
import { givePartiesOfPeople } from './represented.ts'
import { dropSum, tellsAllOfThem } from './several-agreements.ts'
import { addSigners, giveSidesInOrder, isAwaiting, signersForSides, takeAwaiting } from './signers.ts'
import { giveWhere } from './where.ts'

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

export function tellAgreement(discourse: Discourse, act: Act, s: Sentence, index: number, list?: Listing): void {
  const { x } = discourse
  const one = act.instrument
  if (!one) return
  const pairs = pairsOf(discourse, act, s)
  for (const pair of pairs) {
    const draft = discourse.draftOf({ ...act, anchor: pair[0].start, end: pair[1].end }, s, index)
    draft.title = { start: one.start, end: one.end, subject: one.subject }
    for (const g of pair) pushParty(draft.parties, partyOfGeo(g))
    discourse.date(act, draft)
    discourse.drafts.push(draft)
  }
  if (pairs.length) return
  let a = resolve(discourse, act.subject, s)
  const b = resolve(discourse, act.object, s)
  if (list)
    a = {
      people: list.people,
      parties:
        b.parties.length > 1
          ? []
          : list.parties.filter(
              (p) =>
                !b.parties.length ||
                !act.object.some((m) => m.kind === 'body' && m.owner && domestic(m.owner.entry.code, p.code)),
            ),
      groups: [],
      anaphoric: false,
    }
  // two companies' contract is theirs
  if (act.object.length && [...act.subject, ...act.object].every((m) => m.kind === 'body' && m.company)) return
  // nobody is named: those of the meeting or visit just told
  const lately = eventMeant(discourse, act, s) ?? toldLately(discourse, s, index)
  // background that has no day is of no moment
  if (act.rule === 'agreement/stands' && !act.date) return
  const dated = act.rule === 'agreement/dated' || act.rule === 'agreement/stands'
  const both = !dated && act.subject.every((m) => m.kind === 'anaphor' && !isHeOrShe(m)) && !b.parties.length
  if (both && !list && (lately?.block === s.block || (!a.people.length && !a.parties.length && !one.geos.length))) {
    // "**they** signed a treaty and a protocol": the same for the second
    const theirs =
      lately?.type === 'meeting' ||
      (lately?.type === 'agreement' && lately.sentence === index) ||
      // "A and B co-chaired the commission. **They** signed"
      (lately?.type === 'event' && sidesOfSigners(lately).length > 0)
    if (lately)
      a = {
        people: a.anaphoric && theirs ? lately.people : a.people.filter((p) => lately.guests.includes(p)),
        parties: lately.type === 'visit' ? [...lately.from, ...lately.to] : lately.parties,
        groups: [],
        anaphoric: true,
      }
    else if (discourse.sides.length && !discourse.heading.visits && a.anaphoric)
      a = {
        people: discourse.sides.flatMap((q) => q.people),
        parties: discourse.sides.flatMap((q) => q.parties),
        groups: [],
        anaphoric: true,
      }
  }
  if (!list && tellsAllOfThem(discourse, act, index)) return
  const draft = discourse.draftOf(act, s, index, one)
  draft.title = { start: one.start, end: one.end, subject: one.subject }
  for (const side of [a, b]) {
    for (const p of side.people) addTo(draft.people, p)
    for (const p of side.parties) pushParty(draft.parties, p)
  }
  if (act.rule === 'agreement/was-signed')
    for (const [who, party] of signersForSides(discourse, s, act.anchor)) {
      who.party ??= party
      addTo(draft.people, who)
      pushParty(draft.parties, party)
    }
  if (one.instrumentKind !== 'twinning' && !draft.people.length && capitalsAsStates(x, draft.parties)) {
    const side = (g: Geo) => draft.parties.some((p) => p.cites.some((c) => c.start === g.start))
    act.places = act.places.filter((g) => !side(g))
  }
  // "U.S.-Colombia Air Transport Agreement" names its parties
  if (draft.parties.length < 2) for (const g of one.geos) pushParty(draft.parties, partyOfGeo(g))
  // "A and B call each other sisters: the twinning of the two cities dates from 1988"
  if (act.rule === 'agreement/stands' && a.anaphoric && draft.parties.length < 2)
    for (const p of landsTogether(discourse, index, true)) pushParty(draft.parties, p)
  // "the inter-governmental agreement of February 1999" in a text of two sides
  if (dated && one.joint && draft.parties.length < 2)
    for (const p of onlyTwoSides(discourse)) pushParty(draft.parties, { ...p, inferred: true })
  // "2001 Partnership agreement" as a row of a page of two
  if (dated && draft.parties.length < 2 && discourse.pair.length === 2 && discourse.listsDays(s))
    for (const p of discourse.pair)
      if (!draft.parties.some((q) => domestic(p.code, q.code))) pushParty(draft.parties, { ...p, inferred: true })
  // what one side alone may adopt or release counts only where two are told, and so does what is only dated
  if (
    (act.rule === 'agreement/issued' || dated || (act.rule === 'agreement/was-issued' && !one.joint)) &&
    draft.parties.length < 2 &&
    !(a.anaphoric && act.rule === 'agreement/issued')
  )
    return
  giveSidesInOrder(draft, draft.people)
  givePartiesOfPeople(discourse, draft, a, b, s)
  // "since the signing of the agreement": one that was told, or is of no moment here
  const bare =
    !one.named &&
    !one.plural &&
    one.start === one.head &&
    act.rule === 'agreement/signing-of' &&
    isDefinite(discourse, one) &&
    draft.parties.length < 2
  if (
    bare &&
    !discourse.drafts.some((d) => d.type === 'agreement' && !d.dropped && d.title && wordIn(x, one.start, d.title))
  )
    return
  // "signing agreements": some, of anybody
  if (
    one.plural &&
    !one.named &&
    one.start === one.head &&
    draft.parties.length < 2 &&
    !a.anaphoric &&
    !x.is(one.start - 1, C.passing) &&
    // "six nouveaux accords"
    !x.is(x.is(one.start - 1, C.other) ? one.start - 2 : one.start - 1, C.cardinal) &&
    act.rule !== 'agreement/was-signed'
  )
    return
  fillParties(discourse, draft, lately, index)
  // "under the accord, signed by **both ministers**, Peru and Chile will": of whom the sentence speaks
  const unnamed = a.groups.length > 0 && !a.people.length
  if (!draft.parties.length && (a.anaphoric || act.subjectless || unnamed))
    for (const p of landsTogether(discourse, index, a.anaphoric)) pushParty(draft.parties, p)
  // "À l’issue de la réunion coprésidée par A (Mali) et B (Pérou), dix accords ont été signés": who stands before it
  if (!draft.parties.length && act.subjectless && act.rule === 'agreement/was-signed')
    for (const p of twoBefore(discourse, act, s)) pushParty(draft.parties, p)
  // "3 instruments signed" among results sums up what was told one by one
  if (
    one.plural &&
    !one.named &&
    act.rule === 'agreement/was-signed' &&
    discourse.drafts.some(
      (d) => d.type === 'agreement' && !d.dropped && d.block < s.block && sharedParties(d, draft) > 1,
    )
  )
    return
  // "under the treaty signed in Hanoi in 1995, both countries": whose it is the rest of the text may tell
  if (draft.parties.length < 2 && act.rule === 'agreement/was-signed' && act.date && !draft.people.length) {
    draft.places.push(...act.places)
    discourse.date(act, draft)
    discourse.open.push(draft)
    discourse.awaiting = draft
    return
  }
  const oneSided = draft.parties.every((p) => domestic(p.code, draft.parties[0].code))
  if (draft.parties.length < 2 || oneSided) {
    const told = discourse.awaiting
    if (told && isAwaiting(discourse, draft)) {
      addSigners(discourse, told, s, index)
      return
    }
    // who signed the next sentence may tell
    if (/signed$|signing-of$/.test(act.rule) && !list) {
      giveWhere(discourse, act, draft, s)
      discourse.date(act, draft)
      discourse.awaiting = draft
    }
    return
  }
  giveSidesInOrder(draft, draft.people)
  giveWhere(discourse, act, draft, s)
  discourse.date(act, draft)
  takeAwaiting(discourse, draft)
  dateAsBlock(discourse, draft, list)
  // what was to be signed on a journey that does not take place
  const off = discourse.visit ?? discourse.drafts.findLast((d) => d.type === 'visit' && !d.dropped)
  if (
    draft.status === 'planned' &&
    off?.status === 'cancelled' &&
    !act.date &&
    sharedParties(off, draft) +
      draft.parties.filter((p) => [...off.from, ...off.to].some((q) => q.code === p.code)).length >
      1
  )
    draft.status = 'cancelled'
  // "Les deux ministres ont aussi signé": those who signed before
  if (!discourse.sides.length) discourse.sides = sidesOfSigners(draft)
  for (const old of discourse.drafts) {
    if (old.type !== 'agreement' || old.dropped || !sameInstrument(discourse, old, draft)) continue
    if (!old.date && draft.date) old.date = draft.date
    for (const p of draft.people) addTo(old.people, p)
    old.spans.push(...draft.spans)
    old.told.push(index)
    const headline = discourse.blocks[old.block].kind === 'title'
    if (draft.title && old.title && (headline || draft.title.end - draft.title.start > old.title.end - old.title.start))
      old.title = draft.title
    for (const g of draft.places) if (!old.places.includes(g)) old.places.push(g)
    return
  }
  dropSum(discourse, draft)
  discourse.drafts.push(draft)
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

/** Sentences back to an event. */
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

/** Where one side is not named: the other side of what was just told, of the visit, of the page. */
export function fillParties(discourse: Discourse, draft: Draft, lately: Draft | undefined, index: number): void {
  const add = (list: readonly Party[]): boolean => {
    for (const p of list)
      if (!draft.parties.some((q) => domestic(q.code, p.code))) pushParty(draft.parties, { ...p, inferred: true })
    return draft.parties.length > 1
  }
  if (draft.parties.length > 1) return
  for (const v of [lately, discourse.visit]) {
    if (!v) continue
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

/** What is told without a date right after a dated visit or meeting of the same paragraph was then. */
export function dateAsBlock(discourse: Discourse, draft: Draft, list?: Listing): void {
  if (draft.date) return
  if (list?.date) {
    draft.date = list.date
    return
  }
  if (draft.rule.endsWith('/dated')) return
  const told = discourse.drafts.findLast(
    (d) => !d.dropped && d.block === draft.block && d.type !== 'agreement' && d.date && d.status === draft.status,
  )
  if (!told?.date) return
  // "He will be there in June. **Before that,** he will attend the Fair"
  if (told.type === 'visit' && opensBefore(discourse, draft)) return
  // of some days one is meant, the month is sure
  const [first, last] = told.date.edtf.split('/')
  const edtf =
    last && first.length === 10 && first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : told.date.edtf
  draft.date = { ...told.date, edtf, inferred: true }
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
