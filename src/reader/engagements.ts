import type { Engagement } from '../model/reading.ts'
import { signedAtEvents } from './at-events.ts'
import { isDomestic } from './at-home.ts'
import { emit } from './citing.ts'
import type { Sentence } from './clauses/act.ts'
import type { Context } from './context.ts'
import type { Discourse } from './discourse/discourse.ts'
import type { Draft } from './discourse/draft.ts'
import type { Geo } from './mentions.ts'
import { belong, goOn } from './part-of.ts'
import { lowerDestinations } from './city-or-region.ts'
import { countryOf, domestic, type Party, pushParty, within } from './parties.ts'
import { assignSectors } from './sectors.ts'
import { isAboutSport, isUnofficial } from './unofficial.ts'

/** The drafts of a document as engagements: what belongs to which visit, sides, sectors, and every value's words. */
export function engagements(x: Context, d: Discourse, sentences: readonly Sentence[]): Engagement[] {
  const all = d.drafts.filter((q) => !q.dropped)
  if (!all.length) return []
  const sport = isAboutSport(x)
  const told = all.filter((q) => !isUnofficial(x, q, sport))
  settleParties(told)
  foldTitles(told, d)
  const drafts = told.filter((q) => !q.dropped && !isDomestic(q, d))
  belong(drafts, d)
  goOn(drafts, d)
  // whose party followed from another engagement
  for (const v of drafts) if (v.type === 'visit') fromGuests(v)
  signedAtEvents(drafts)
  for (const q of drafts) if (q.partOf?.status === 'cancelled' && q.status === 'planned') q.status = 'cancelled'
  // of a journey still to come nothing has happened
  for (const q of drafts)
    if (q.partOf?.type === 'visit' && q.partOf.status === 'planned' && q.status === 'held' && !q.date)
      q.status = 'planned'
  stops(drafts)
  lowerDestinations(drafts)
  assignSectors(x, d.blocks, sentences, drafts, (m) => d.someoneOf.get(m))
  drafts.sort((a, b) => a.spans[0].start - b.spans[0].start)
  const ids = new Map(drafts.map((q, k) => [q, `e${k + 1}`]))
  return drafts.map((q) => emit(x, q, ids))
}

/** A title that names no one for sure tells the engagement that the text tells in full. */
function foldTitles(drafts: Draft[], d: Discourse): void {
  for (const title of drafts) {
    const kind = d.blocks[title.block].kind
    if (
      (kind !== 'title' && kind !== 'heading') ||
      title.type !== 'visit' ||
      title.guests.some((g) => g.name && !g.weak)
    )
      continue
    const full = drafts.find(
      (q) =>
        q !== title &&
        q.type === 'visit' &&
        !q.dropped &&
        q.sentence > title.sentence &&
        q.guests.length > 0 &&
        q.to.some((p) => title.to.some((r) => domestic(p.code, r.code))) &&
        (!title.from.length || q.from.some((p) => title.from.some((r) => domestic(p.code, r.code)))),
    )
    if (!full) continue
    full.spans.push(...title.spans)
    if (full.kind === 'unspecified') full.kind = title.kind
    title.dropped = true
  }
}

/** Of a visit that does not say whence, the travellers' parties do. */
function fromGuests({ guests, from, to }: Draft): void {
  if (from.length) return
  for (const { party } of guests)
    if (party && !to.some((p) => domestic(p.code, party.code))) pushParty(from, { ...party, inferred: true })
}

/** A meeting's parties, once everyone's party is known. */
function settleParties(drafts: Draft[]): void {
  for (const q of drafts) {
    if (q.type === 'visit') {
      fromGuests(q)
      for (const one of q.guests) if (!one.party && q.from[0]) one.party = { ...q.from[0], inferred: true }
      continue
    }
    for (const one of q.people) if (one.party) pushParty(q.parties, one.party)
    // nor does a city beside the region for which its mayor acts
    const held = (p: Party) => q.people.some((one) => one.party?.code === p.code)
    for (let k = q.parties.length - 1; k >= 0; k--) {
      const p = q.parties[k]
      const around = (r: Party) =>
        r !== p && r.name === p.name && held(r) && (within(p.code, r.code) || within(r.code, p.code))
      if (!held(p) && q.parties.some(around)) q.parties.splice(k, 1)
    }
    // the country beside its own region says nothing more; its ambassador beside a region's governor stands for it
    const sent = (p: Party) => q.people.some((one) => one.party?.code === p.code && one.offices[0]?.posted)
    for (let k = q.parties.length - 1; k >= 0; k--) {
      const p = q.parties[k]
      if (
        p.inferred &&
        q.parties.some((r) => r !== p && !r.inferred && domestic(p.code, r.code) && !(held(p) && sent(r))) &&
        q.parties.length > 2
      )
        q.parties.splice(k, 1)
    }
  }
}

/** A visit stops where its meetings were. */
function stops(drafts: Draft[]): void {
  for (const q of drafts) {
    const v = q.partOf
    if (!v || v.type !== 'visit') continue
    for (const g of q.places) {
      if (g.entry.kind !== 'city') continue
      if (!v.places.some((h) => h.entry.code === g.entry.code) && v.to.some((p) => domestic(p.code, g.entry.code)))
        v.places.push(g)
    }
  }
  // the city that one leaves is no stop, nor that of the dateline at home
  for (const v of drafts) {
    if (v.type !== 'visit' || !v.to.some((p) => countryOf(p.code))) continue
    const own = (g: Geo) =>
      v.from.some((p) => domestic(p.code, g.entry.code)) && !v.to.some((p) => domestic(p.code, g.entry.code))
    v.places.splice(0, v.places.length, ...v.places.filter((g) => !own(g)))
  }
}
