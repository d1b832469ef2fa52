import type { EngagementKind } from '../../../model/reading.ts'
import { resolve } from '../who/resolving.ts'
import { isSpokes } from '../who/roles.ts'
import { Shape } from '../../../text/tokens.ts'
import type { Act, Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import { isCity } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import { domestic, partyOfBody, partyOfGeo, pushParty, type Party } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import type { Discourse } from '../discourse.ts'
import { Column } from '../layout/tables.ts'
import { giveDayAndTown } from '../when-it-was.ts'
import { addTo, wordIn, type Draft, lastTold, addTold, type Side } from '../draft.ts'

// Who signed what was told in the sentence before.

/** "Minister A signed for Zambia, B for Angola": who put their names to the agreement that was just told. */
export function tellSigners(discourse: Discourse, s: Sentence, index: number): void {
  const { x } = discourse
  const { awaiting } = discourse
  const last = discourse.drafts.findLast((d) => !d.dropped)
  const named = namedBefore(discourse, s, index)
  const told = named ?? (awaiting && index - awaiting.sentence <= 2 ? awaiting : last)
  if (told?.type !== 'agreement') return
  const at = lastTold(told)
  if (index - at > 2 || discourse.sentences[at].block < s.block - 1) return
  if (s.chunks.some((c) => c.kind === 'instrument')) return
  let signs = lineOfSheet(discourse, s)
  for (let k = s.start; k < s.end && signs < 0; k++)
    if (
      (x.is(k, C.sign) &&
        (x.is(k, C.past) || x.is(k - 1, C.will)) &&
        !x.is(k, C.issue) &&
        x.tokens.shape[k] & Shape.lower) ||
      // "Its **signatories** are A and B", "it bears the **signatures** of A and B"
      (x.is(k, C.signNoun) &&
        (told === awaiting ||
          x.isPlural(k) ||
          x.is(x.beforeArticle(k), C.bears) ||
          k < s.start + 2 ||
          isAttended(x, k))) ||
      // "Zambia was **represented by** Minister A and Angola by B"
      (!named && x.is(k, C.led) && x.is(x.after(k) - 1, C.by) && standsFor(s)) ||
      // "**Signing** for Zambia was Minister A"
      (x.is(k, C.sign) && x.is(k, C.ing) && k === s.start)
    )
      signs = k
  // "It **will be signed** in June"
  if (signs >= 0 && !told.date && (x.is(signs - 1, C.will) || x.is(signs - 2, C.will))) told.status = 'planned'
  if (signs >= 0) addSigners(discourse, told, s, index)
  if (signs < 0 && !isOfSigning(discourse, told, s)) return
  giveDayAndTown(discourse, told, s, index)
  if (told === named) discourse.drafts.push(told)
}

/** "**A new agreement between Peru and Chile** will boost trade. It was signed by A and B": what the sentence before names, and no act tells. */
function namedBefore(discourse: Discourse, s: Sentence, index: number): Draft | undefined {
  const before = discourse.sentences[index - 1]
  const [one, another] = before?.chunks.filter((c) => c.kind === 'instrument') ?? []
  if (!one || another || one.plural || before.block < s.block - 1) return undefined
  if (
    discourse.drafts.some((d) => d.told.includes(index - 1)) ||
    discourse.actsOf(before).some((act) => act.type !== 'agreement')
  )
    return undefined
  const { start, end, subject } = one
  const kind = one.instrumentKind as EngagementKind
  const told = { kind, status: 'held' as const, rule: 'agreement/was-signed', start, end }
  const draft = discourse.draft('agreement', told, before, index - 1)
  draft.title = { start, end, subject }
  for (const c of [...one.geos, ...before.chunks])
    if (c.kind === 'geo' && !isCity(c)) pushParty(draft.parties, partyOfGeo(c))
  const [a, b] = draft.parties
  return draft.parties.length === 2 && !domestic(a.code, b.code) ? draft : undefined
}

/** "A **was on hand for the signing**", "A **witnessed the signing**". */
function isAttended(x: Context, signing: number): boolean {
  const p = x.beforeArticle(signing) + 1
  return x.endingAt(p, C.attend) >= 0 || x.endingAt(p, C.perform) >= 0
}

/** Tokens of a label before its colon. */
const LABEL = 6

/** "**Date of signature:** 4 May", "**Place:** Lae", "**For Zambia:** Minister A", "**Signed** in Lae on 4 May": a line of the sheet of what was told above it; else -1. */
export function lineOfSheet({ x, blocks }: Discourse, s: Sentence): number {
  const { body: from, kind } = blocks[s.block]
  if (s.start > from || (kind === 'paragraph' && s.block < blocks.length - 1)) return -1
  if (x.is(from, C.sign) && x.isParticiple(from) && !x.is(from, C.issue)) return from
  let colon = from
  while (colon < Math.min(s.end, from + LABEL) && !x.isPunct(colon, 58)) colon++
  if (!x.isPunct(colon, 58)) return -1
  const label = { start: from, end: colon }
  const column = colon === from + 1 && x.is(from, C.column)
  const told =
    x.has(label, C.signNoun) ||
    x.has(label, C.sign) ||
    column === Column.date ||
    column === Column.place ||
    // of a side
    (x.is(from, C.for) && s.chunks.some((c) => c.kind === 'person' && c.start > colon))
  return told ? from : -1
}

/** "The signing took place in Lae last Friday", "the ceremony was held at the Opera House": when and where what was just told was signed. */
function isOfSigning({ x }: Discourse, { status }: Draft, s: Sentence): boolean {
  let noun = s.start
  while (noun < Math.min(s.end, s.start + 4) && !x.is(noun, C.signNoun) && !x.is(noun, C.thatEvent)) noun++
  if (!x.is(noun, C.signNoun) && !x.is(noun, C.thatEvent)) return false
  // "The next meeting will be held in Lae", "The eleventh session was held in Lae": another one
  if (status === 'held' && x.has({ start: noun, end: s.end }, C.will)) return false
  for (let k = s.start; k < noun; k++) if (x.is(k, C.upcoming) || x.is(k, C.ordinal) || x.is(k, C.last)) return false
  for (let k = noun; k < s.end; k++) if (x.is(k, C.happen) || x.is(k, C.hold)) return true
  return false
}

/** An act that tells no more than that there was a ceremony. */
export const isCeremony = (act: Act): boolean => act.type === 'event' && act.kind === 'ceremony' && !act.object.length

/** Adds all people whom a sentence names to an agreement, whose sides they may be the first to tell. */
export function addSigners(discourse: Discourse, told: Draft, s: Sentence, index: number): void {
  const { awaiting } = discourse
  const people: Someone[] = []
  s.chunks.forEach((c, k) => {
    if (c.kind !== 'person' || c.weak) return
    if (c.plural) {
      if (told === awaiting) for (const p of resolve(discourse, [c], s).parties) pushParty(told.parties, p)
      return
    }
    const one = discourse.someone(c)
    if (isSpokes(discourse, one)) return
    const party = signedFor(discourse, s, k)
    if (party) one.party ??= party
    addTo(told.people, one)
    people.push(one)
    if (told === awaiting && one.party) pushParty(told.parties, one.party)
  })
  giveSidesInOrder(discourse, told, people)
  if (told === awaiting && told.parties.some((p) => !domestic(p.code, told.parties[0].code))) {
    discourse.drafts.push(told)
    dropAwaiting(discourse)
  }
  addTold(told, index)
}

/** "A signed the accord on behalf of Chile, **and B on behalf of Ghana**": the other one, in the same sentence. */
export function addCosigner(discourse: Discourse, { people, parties }: Draft, s: Sentence): void {
  if (people.length !== 1 || parties.length > 1) return
  s.chunks.forEach((c, k) => {
    if (c.kind !== 'person' || c.plural || c.weak || !discourse.x.has({ start: c.end, end: c.end + 2 }, C.behalf))
      return
    const one = discourse.someone(c)
    one.party ??= signedFor(discourse, s, k)
    if (!one.party) return
    addTo(people, one)
    pushParty(parties, one.party)
  })
}

/** "Peru and Chile signed a pact. Its signatories were A and B": two of whom nothing is said sign for the two in their order. */
export function giveSidesInOrder(discourse: Discourse, { parties }: Draft, people: readonly Someone[]): void {
  const two = people.length === 2 && parties.length === 2 && !domestic(parties[0].code, parties[1].code)
  if (!two || people.some((one) => one.party)) return
  // but a king is of the land that is told to have one
  const leads = (k: number, of: number) => discourse.people.ledBy(people[k], parties[of])
  const turned = (leads(0, 1) || leads(1, 0)) && !leads(0, 0) && !leads(1, 1)
  people.forEach((one, k) => (one.party = { ...parties[turned ? 1 - k : k], inferred: true }))
}

/** "A **for Zambia**", "**on behalf of Zambia** by A", "**on the Zambian side** by A": for whom the person at a place of the mentions signs. */
function signedFor({ x, home, geoInside }: Discourse, { chunks }: Sentence, at: number): Party | undefined {
  const one = chunks[at]
  // "A **of Zambia**", of one name
  if (one.kind === 'person' && one.owners?.length === 1) return partyOfGeo(one.owners[0])
  // "**For Zambia**, the agreement was signed by A", "it was signed by A"
  const fronted = at === 2 && (chunks[1].kind === 'instrument' || chunks[1].kind === 'anaphor')
  // "A signed **the agreement** for Zambia"
  const what = chunks[at + 1]?.kind === 'instrument' ? chunks[at + 1] : undefined
  const next = what ? chunks[at + 2] : chunks[at + 1]
  for (let k = what?.start ?? 0; k < (what?.end ?? 0); k++) {
    const own = x.is(k, C.for) ? geoInside.get(x.pastArticle(k + 1)) : undefined
    if (own && own.end === what?.end) return partyOfGeo(own)
  }
  for (const m of [next, chunks[fronted ? 0 : at - 1]]) {
    const behind = m === next
    const far = behind ? m && m.start - (what ?? one).end : m && one.start - m.end
    if (!m || (!(fronted && m === chunks[0]) && far > TO_SIDE)) continue
    // "**by A** and for Angola by B"
    if (behind && x.is(one.end, C.and)) continue
    // "for Peru by A, **for Angola by** B": the other one's
    if (behind && m !== chunks.at(-1) && x.is(m.end, C.by)) continue
    if (m.kind === 'group' && x.is(m.noun, C.sideNoun)) {
      const [owner] = m.owners
      if (owner) return owner.kind === 'geo' ? partyOfGeo(owner) : partyOfBody(owner, home)
    }
    if (!(m.kind === 'geo' && !m.adjective) && m.kind !== 'body') continue
    const lead = x.beforeArticle(m.start)
    const by = x.is(one.start - 1, C.possessive) ? one.start - 2 : x.beforeArticle(one.start)
    // "Zambia was **represented by** A and Angola **by** B"
    if (!behind && (x.endingAt(by + 1, C.led) >= 0 || (x.is(by, C.by) && x.is(lead, C.and))))
      return m.kind === 'geo' ? partyOfGeo(m) : partyOfBody(m, home)
    if (x.is(lead, C.for) || x.is(lead - 2, C.behalf) || x.is(lead - 1, C.behalf) || x.is(m.end, C.behalf))
      return m.kind === 'geo' ? partyOfGeo(m) : partyOfBody(m, home)
  }
  return undefined
}

/** A land or body opens the sentence. */
function standsFor({ chunks }: Sentence): boolean {
  const [first] = chunks
  return first?.kind === 'geo' ? !first.adjective : first?.kind === 'body'
}

/** Tokens between who signs and for whom: ", on behalf of the", ", by". */
const TO_SIDE = 6

/** "signed by A **for Bulgaria** and by B **for Montenegro**": all who sign for one side in a sentence, where it says so of two. */
export function signersForSides(discourse: Discourse, s: Sentence, from: number): [Someone, Party][] {
  const found: [Someone, Party][] = []
  s.chunks.forEach((c, k) => {
    if (c.kind !== 'person' || c.weak || c.plural || c.start < from) return
    const party = signedFor(discourse, s, k)
    if (party) found.push([discourse.someone(c), party])
  })
  return found.some(([, p]) => !domestic(p.code, found[0][1].code)) ? found : []
}

/** "The memorandum was signed by A and B": the instrument told just before, whose sides were not. */
export function isAwaiting(discourse: Discourse, now: Draft): boolean {
  const { title, sentence, block } = now
  const { x, awaiting } = discourse
  if (!awaiting?.title || !title || sentence - awaiting.sentence > 2 || awaiting.block < block - 1) return false
  if (!x.is(title.start - 1, C.definite) || title.end - title.start > 2) return false
  return (
    wordIn(x, title.end - 1, awaiting.title) || !!x.is(title.end - 1, C.vagueInstrument) || isGeneric(now, awaiting)
  )
}

/** "The agreement", "The MoU": no more than that, whatever the instrument told before is called. */
export function isGeneric({ title, kind }: Draft, old: Draft): boolean {
  return title!.end - title!.start === 1 && (kind === 'agreement' || kind === old.kind)
}

/** Takes over what was told of it. */
export function takeAwaiting(discourse: Discourse, now: Draft): void {
  const { awaiting } = discourse
  if (!awaiting || !isAwaiting(discourse, now)) return
  now.title = awaiting.title!
  now.kind = awaiting.kind
  now.date ??= awaiting.date
  for (const g of awaiting.places) if (!now.places.includes(g)) now.places.push(g)
  now.spans.unshift(...awaiting.spans)
  now.told.unshift(...awaiting.told)
  dropAwaiting(discourse)
}

/** Its sides are known now, or told elsewhere. */
function dropAwaiting(discourse: Discourse): void {
  const at = discourse.open.indexOf(discourse.awaiting!)
  if (at >= 0) discourse.open.splice(at, 1)
  discourse.awaiting = undefined
}

/** The two who signed or chaired, where each acts for a party of its own. */
export function sidesOfSigners({ people }: Draft): Side[] {
  const [a, b] = people
  if (people.length !== 2 || !a.party || !b.party || domestic(a.party.code, b.party.code)) return []
  return people.map((one) => ({ people: [one], parties: [one.party!], groups: [], anaphoric: false }))
}
