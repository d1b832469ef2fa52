import { REGIONAL } from '../../word-classes.ts'
import { edtf } from '../../../model/edtf.ts'
import { overlap } from '../../calendar.ts'
import { domestic, type Party, pushParty, within } from '../../parties.ts'
import type { Discourse } from '../discourse.ts'
import { type Draft, mergeVisit, addTold } from '../draft.ts'
import { mostNamedPair, regionOrCountry } from '../setting/most-named.ts'
import { homeAt, townOrLand } from '../who/represented.ts'

// A visit told once or again: kept, or added to the one told before.

/** Keeps a visit, or adds it to one told before. */
export function admitVisit(discourse: Discourse, draft: Draft): Draft | undefined {
  // "headed a delegation which visited": whoever leads it is known, but not yet whence they come
  if (!draft.from.length && draft.guests[0]?.party) pushParty(draft.from, draft.guests[0].party)
  if (!draft.from.length && draft.guests.length) {
    // a guest without a party acts for the document's home, unless home receives
    const first = draft.guests[0]?.offices[0]
    const level = first ? discourse.people.level(first) : 0
    const home = homeAt(discourse, level) ?? discourse.guessed
    // and of the two that a page is about, or a text names most, the other
    const isAbroad = (p: Party | undefined) => p && !draft.to.some((q) => domestic(p.code, q.code))
    const guest =
      [home, discourse.topic, ...discourse.pair].find(isAbroad) ??
      (draft.to.length ? mostNamedPair(discourse).find(isAbroad) : undefined)
    if (guest)
      pushParty(draft.from, {
        ...(level === REGIONAL ? regionOrCountry(discourse, guest) : townOrLand(discourse, guest, level)),
        inferred: true,
      })
  }
  for (const old of discourse.drafts) {
    if (old.type !== 'visit' || old.dropped || !sameVisit(discourse, old, draft)) continue
    if (isLeg(old, draft)) {
      takeLeg(discourse, old, draft)
      continue
    }
    // a title that is no sentence has no tense, whatever day it tells
    const { kind } = discourse.blocks[old.block]
    if ((kind === 'title' || kind === 'heading') && old.told.length === 1 && old.rule.endsWith('/visit-of-to'))
      old.open ||= old.status === 'held' && draft.status === 'planned'
    // "A to visit Minsk" over the news that he began it today
    if ((kind === 'title' || kind === 'heading') && old.status === 'planned' && draft.status === 'held' && !old.date)
      if (draft.date && beginsToday(discourse, draft.date.edtf)) old.status = 'held'
    takeStops(discourse, old, draft)
    mergeVisit(old, draft)
    keepAbroad(old)
    addTold(old, draft.sentence)
    if (old.kind !== 'transit' || !discourse.visit) discourse.visit = old
    return old
  }
  if (
    !draft.to.length &&
    discourse.home &&
    draft.from.length &&
    !draft.from.some((p) => domestic(p.code, discourse.home!.code))
  )
    pushParty(draft.to, { ...discourse.home, inferred: true })
  if (!draft.to.length || (!draft.from.length && !draft.guests.some((g) => !g.weak))) return undefined
  keepAbroad(draft)
  // inside one state it is domestic
  const from = draft.from.filter((p) => !draft.to.some((q) => q.code === p.code))
  if (!from.length && draft.from.length) return undefined
  draft.from.splice(0, draft.from.length, ...from)
  if (draft.from.length && draft.from.every((p) => draft.to.every((q) => domestic(p.code, q.code)))) return undefined
  discourse.drafts.push(draft)
  // a stop on the way leaves the journey what is spoken of, and so does whoever joins it
  const joins = !!discourse.visit && isOwnJourney(discourse.visit, draft)
  if ((draft.kind !== 'transit' && !joins) || !discourse.visit) discourse.visit = draft
  return draft
}

/** "to Tucson, Arizona, and Nogales, Mexico": of a journey at home and abroad, what is abroad. */
function keepAbroad({ from, to }: Draft): void {
  const abroad = to.filter((p) => !from.some((q) => q.code === p.code))
  if (abroad.length) to.splice(0, to.length, ...abroad)
}

/**
 * "will visit **Lower Saxony and Bavaria**" of a journey to Germany, "**Nagano**" of one to Japan and Korea: regions of the
 * land told before are its stops, and so is one where people of the land itself received or were met before.
 */
function takeStops({ geoInside, drafts }: Discourse, old: Draft, now: Draft): void {
  for (const land of old.to) {
    const regions = land.inferred ? [] : now.to.filter((p) => within(p.code, land.code) && !p.inferred)
    const ofLand = (p: Party | undefined) => p?.code === land.code
    const met = (d: Draft) =>
      d.type === 'meeting' && d.parties.some(ofLand) && d.people.some((one) => old.guests.includes(one))
    const several = regions.length > 1 || old.to.length > 1
    if (!regions.length || !(several || old.hosts.some((h) => ofLand(h.party)) || drafts.some(met))) continue
    now.to.splice(0, now.to.length, ...now.to.filter((p) => !regions.includes(p)))
    for (const { cites } of regions) {
      const place = geoInside.get(cites[0].start)
      if (place && !now.places.includes(place)) now.places.push(place)
    }
  }
}

function beginsToday({ x: { published }, timeline }: Discourse, value: string): boolean {
  return (!!published?.d && value.startsWith(edtf(published))) || timeline.isGoingOn(value)
}

/** Of "2024-05". */
const MONTH = 7
const MONTH_LONG = 30

function sameVisit(discourse: Discourse, old: Draft, now: Draft): boolean {
  const together = old.guests.some((g) => now.guests.includes(g))
  const fromFits =
    !now.from.length ||
    !old.from.length ||
    now.from.some((p) =>
      old.from.some((q) => q.code === p.code || within(p.code, q.code) || (together && within(q.code, p.code))),
    )
  const toFits =
    !now.to.length ||
    !old.to.length ||
    now.to.some((p) => old.to.some((q) => q.code === p.code || within(p.code, q.code) || within(q.code, p.code)))
  if (!fromFits || !(toFits || (old.wide && together))) return false
  if ((old.kind === 'transit') !== (now.kind === 'transit')) return false
  // "is back since yesterday from Germany, where she **had arrived on Sunday**"
  const days = old.rule.endsWith('/returned-from') ? MONTH_LONG : 3
  if (
    old.date &&
    now.date &&
    !overlap(old.date.edtf, now.date.edtf, together && now.date.edtf.length > MONTH ? days : 0)
  )
    return false
  if (old.guests.length && now.guests.length && !together && !now.borrowed) return false
  if (isOwnJourney(old, now)) return false
  if (discourse.heading.visits && old.block !== now.block) return false
  if ((old.status === 'cancelled') !== (now.status === 'cancelled') && old.date && now.date) return false
  if (together) return toFits || !!old.wide
  // one that is still to come is another
  if (now.status === 'planned' && old.status === 'held' && !old.open) return false
  // the same pair told once with names and once without: only of the visit spoken of
  const titled = !old.date && !old.guests.length && discourse.blocks[old.block].kind === 'title'
  return discourse.visit === old && (now.rule.endsWith('visit-of-to') || !now.date || !!old.date || titled)
}

/** "He will be joined by Secretary B, **who will travel there May 31–June 4**": with other days than his, another's journey. */
function isOwnJourney(old: Draft, now: Draft): boolean {
  const [a, b] = [old.date?.edtf, now.date?.edtf]
  if (!a?.includes('/') || !b?.includes('/') || a === b || now.guests.length !== 1) return false
  return old.guests.length > 1 && old.guests.indexOf(now.guests[0]) > 0 && old.told.length > 1
}

/** "will travel to the Emirates February 15-16", of a journey to the Emirates and Sudan that has no date of its own or a longer one. */
function isLeg(old: Draft, now: Draft): boolean {
  return (
    !!now.date?.edtf.includes('/') &&
    old.date?.edtf !== now.date.edtf &&
    now.to.length > 0 &&
    now.to.length < old.to.length &&
    now.to.every((p) => old.to.some((q) => domestic(p.code, q.code)))
  )
}

/** What is told with its own days is a visit of its own; the journey keeps the rest. */
function takeLeg({ drafts }: Discourse, old: Draft, now: Draft): void {
  const goes = (code: string) => now.to.some((p) => domestic(p.code, code))
  old.to.splice(0, old.to.length, ...old.to.filter((p) => !goes(p.code)))
  old.places.splice(0, old.places.length, ...old.places.filter((g) => !goes(g.entry.code)))
  // the days of the whole journey are not those of its last leg
  if (old.to.length === 1) old.date = undefined
  if (now.kind === 'unspecified') now.kind = old.kind
  // what remains was told with days of its own before
  const legs = drafts.filter((d) => d.partOf === old && d.type === 'visit' && !d.dropped)
  const first = legs.find((d) => old.to.every((p) => d.to.some((q) => domestic(p.code, q.code))))
  if (!first) return
  mergeVisit(first, old)
  for (const d of legs) d.partOf = undefined
  old.dropped = true
}
