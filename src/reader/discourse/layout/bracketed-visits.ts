import type { Sentence } from '../../clauses/act.ts'
import { C } from '../../word-classes.ts'
import type { DateChunk, EventMention, Geo, Person } from '../../mentions.ts'
import { domestic, type Party, partyOfGeo, pushParty } from '../../parties.ts'
import { giveDestination } from '../visits/destinations.ts'
import type { Discourse } from '../discourse.ts'
import { resolve } from '../who/resolving.ts'
import { admitVisit } from '../visits/same-visit.ts'
import { visitKindIn } from '../visits/visit-kind.ts'

/**
 * "Ministerial visits from Kenya: Minister A (Feb 2016), Deputy President B (October 2015, for the Summit)": a sentence that
 * lists travellers, each with a bracket that begins with the day.
 */
export function tellBracketed(discourse: Discourse, s: Sentence, index: number): void {
  const { x } = discourse
  const travellers: (readonly [Person, DateChunk])[] = []
  s.chunks.forEach((c, k) => {
    if (c.kind !== 'person' || !c.name || c.weak || c.plural || !c.offices.length || !x.isPunct(c.end, 40)) return
    const day = s.chunks[k + 1]
    if (day?.kind === 'date' && day.start === c.end + 1 && day.from.y > 0) travellers.push([c, day])
  })
  if (!travellers.length || !speaksOfVisits(discourse, s, travellers[0][0].start)) return
  const { from, to } = wayOf(discourse, s, travellers[0][0].start)
  for (const [who, day] of travellers) {
    const one = discourse.someone(who)
    if (discourse.drafts.some((d) => d.type === 'visit' && d.sentence === index && d.guests.includes(one))) continue
    const side = resolve(discourse, [who], s)
    const close = closing(discourse, day.end, s.end)
    const told = {
      kind: visitKindIn(x, s),
      status: 'held',
      rule: 'visit/listed',
      start: who.start,
      end: close,
    } as const
    const draft = discourse.draft('visit', told, s, index)
    draft.guests.push(...side.people)
    for (const p of side.parties.length ? side.parties : from ? [{ ...from, inferred: true }] : [])
      pushParty(draft.from, p)
    const inside = s.chunks.filter((c) => c.start > day.end && c.end <= close)
    const stops = inside.filter((c): c is Geo => c.kind === 'geo' && !c.adjective)
    const own = draft.from[0] ?? discourse.home
    const abroad = stops.filter((g) => own && !domestic(own.code, g.entry.code))
    if (abroad.length) giveDestination(discourse, draft, abroad)
    const whither = to ?? discourse.pair.find((p) => own && !domestic(p.code, own.code))
    if (!draft.to.length && whither) pushParty(draft.to, { ...whither, inferred: true })
    const event = inside.find((c): c is EventMention => c.kind === 'event')
    if (event) draft.occasion = { start: event.start, end: event.end }
    discourse.date({ date: day, status: 'held' }, draft)
    admitVisit(discourse, draft)
  }
}

/** Visits are what the sentence, or the heading above it, is about. */
function speaksOfVisits({ x, heading }: Discourse, s: Sentence, first: number): boolean {
  if (heading.visits) return true
  for (let k = s.start; k < first; k++) if (x.is(k, C.visitNoun) && x.isPlural(x.after(k) - 1)) return true
  return false
}

/** "visits **from Kenya**", "visits **to India**" before the first of them, or what the heading says. */
function wayOf({ x, heading, geoInside }: Discourse, s: Sentence, first: number): { from?: Party; to?: Party } {
  let { from, to } = heading
  for (let k = s.start; k < first; k++) {
    const geo = geoInside.get(x.pastArticle(k + 1))
    if (!geo || geo.adjective || geo.entry.kind === 'city') continue
    if (x.is(k, C.from) && !x.is(k, C.of)) from = partyOfGeo(geo)
    else if (x.is(k, C.to)) to = partyOfGeo(geo)
  }
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

/** The bracket's other sign. */
function closing({ x }: Discourse, from: number, end: number): number {
  let k = from
  while (k < end && !x.isPunct(k, 41)) k++
  return k
}
