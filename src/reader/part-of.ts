import { bounds, overlap } from './calendar.ts'
import type { Discourse } from './discourse/discourse.ts'
import { addTo, type Draft, isAfterTalks, lastTold, opensBefore } from './discourse/draft.ts'
import { regionOf } from './discourse/who/represented.ts'
import { countryOf, domestic, type Party, pushParty, within } from './parties.ts'

// What is part of which visit: by who took part, from where and to where, when, and where in the text it is told.

/** Gives each meeting, agreement and event the visit that it fits best, and those met there the host's side. */
export function belong(drafts: Draft[], d: Discourse): void {
  const visits = drafts.filter((q) => q.type === 'visit')
  for (const q of drafts) {
    if (q.type === 'visit' || q.kind === 'call') continue
    let best: Draft | undefined
    let score = 0
    for (const v of visits) {
      const toIn = q.parties.some((p) =>
        v.to.some((f) => f.code === p.code || within(p.code, f.code) || within(f.code, p.code)),
      )
      // whoever is of a third land may be met at home the day before
      if (
        q.date &&
        v.date &&
        !overlap(q.date.edtf, v.date.edtf, toIn || q.kind === 'site visit' ? 1 : 0) &&
        !isBehindArrival(q, v)
      )
        continue
      // a meeting to come on days of its own is another's; one on the days of the journey falls with it
      const falls = q.status === 'planned' && v.date && q.date && overlap(q.date.edtf, v.date.edtf)
      if (v.status === 'cancelled' && q.status !== 'cancelled' && q.date && !falls) continue
      if (q.status === 'held' && !q.open && v.status === 'planned' && q.sentence !== v.sentence) continue
      if (isElsewhere(q, v, d) || isAtHome(q, v)) continue
      // "He will visit Rome in June. **Before that,** he will attend the Fair in Hanover"
      if (!toIn && v.sentence < q.sentence && opensBefore(d, q)) continue
      const guest = q.people.some((p) => v.guests.includes(p))
      const fromIn = q.parties.some((p) => v.from.some((f) => f.code === p.code || within(p.code, f.code)))
      let s = 0
      if (guest) s += 3
      if (fromIn && toIn) s += 1.5
      else if (fromIn && q.parties.some((p) => p.code.startsWith('org:'))) s += 1
      // told with the visit: "the mission also featured the signing of … between two universities"
      const beside =
        q.type === 'agreement' &&
        q.block === v.block &&
        q.sentence - v.sentence <= 4 &&
        q.sentence >= v.sentence &&
        !q.date
      if (beside) s += 1
      // "On the last day, the universities of A and B concluded": on a day of a journey that was just told
      // and "On Tuesday, the delegates toured the Library"
      const ofOwn = isOfBodies(q) || (q.kind === 'site visit' && fromIn)
      const onItsDay = ofOwn && q.sentence > v.sentence && isDayOf(q, v)
      if (onItsDay) s += 2
      if (!guest && !beside && !onItsDay && !(fromIn && (toIn || s >= 1))) continue
      // a headline's agreement is told again with the visit
      if (q.sentence === v.sentence || (q.type === 'agreement' && q.told.includes(v.sentence))) s += 2
      if (q.block === v.block) s += 1
      const again = d.blocks[q.block].kind === 'title' && lastTold(q) > v.sentence
      if (v.spans[0].start <= q.spans[0].start || again) s += 0.5
      // entries of a list stand each for itself
      if (
        (v.listed || q.listed) &&
        v.block !== q.block &&
        !(guest && v.block < q.block && d.blocks[v.block].kind !== 'item' && d.blocks[q.block].kind !== 'item') &&
        // "During the mission, the Premier:" over what he did, in the news of one journey
        !(guest && visits.length === 1 && v.block < q.block && d.blocks[v.block].kind === 'paragraph' && !q.date)
      )
        continue
      // others met on a day of theirs, and nothing tells that the journey was then
      const others = q.type === 'meeting' ? q.people.length > 0 && v.guests.length > 0 : q.block !== v.block
      if (!guest && others && q.date && !v.date) continue
      if (q.status === 'planned' && v.status === 'held' && v.date && q.date && !overlap(q.date.edtf, v.date.edtf, 1))
        if (!isBehindArrival(q, v)) continue
      if (s > score) {
        score = s
        best = v
      }
    }
    if (best && score >= 2) {
      q.partOf = best
      const { to } = best
      const at = q.places.findIndex((g) => g.start === d.dateline?.start)
      if (at >= 0 && to.length && !to.some((p) => domestic(p.code, q.places[at].entry.code))) q.places.splice(at, 1)
      receives(q, best)
      // what was to happen in a visit that was called off
      if (best.status === 'cancelled' && q.status === 'planned') q.status = 'cancelled'
      // whom the traveller met there is of the host's side
      for (const one of q.people) {
        if (one.party || best.guests.includes(one) || best.to.length !== 1 || one.weak) continue
        one.party = { ...regionOf(d, best.to[0], one, d.sentences[q.sentence]), inferred: true }
        pushParty(q.parties, one.party)
      }
    }
  }
}

/** An agreement of universities or firms, whose land nothing tells. */
function isOfBodies({ type, parties, listed }: Draft): boolean {
  return type === 'agreement' && !listed && parties.every(({ code }) => code.startsWith('org:'))
}

/** On one of the days of a journey of several. */
function isDayOf({ date }: Draft, { date: days }: Draft): boolean {
  return !!date && !!days && /^....-..-..$/.test(date.edtf) && days.edtf.length > 10 && overlap(date.edtf, days.edtf)
}

/** "Le ministre A l’y **a reçu**": who receives the traveller is the host of a journey of which no other is told. */
function receives({ guestSide, rule, status, sentence }: Draft, visit: Draft): void {
  if (
    !guestSide ||
    status !== 'held' ||
    (visit.hosts.length && sentence !== visit.sentence) ||
    !/\/(was-)?received/.test(rule)
  )
    return
  const { people } = guestSide.guests
  if (people.length && !people.some((one) => visit.guests.includes(one))) return
  const isThere = ({ party }: { readonly party?: Party | undefined }) =>
    party !== undefined && visit.to.some((p) => domestic(p.code, party.code))
  for (const one of guestSide.hosts.people) if (isThere(one)) addTo(visit.hosts, one)
}

/** "The two leaders signed a declaration. A memorandum was concluded by the universities": told on, in the same breath. */
export function goOn(drafts: Draft[], d: Discourse): void {
  const told = drafts.toSorted((a, b) => a.spans[0].start - b.spans[0].start)
  told.forEach((q, k) => {
    if (q.type !== 'agreement' || q.partOf || q.listed) return
    const behind = isAfterTalks(d, q)
    const before = behind ? told.slice(0, k).findLast((one) => one.type === 'meeting') : told[k - 1]
    if (!before?.partOf || q.status !== before.status) return
    const near = before.type === 'agreement' ? 1 : 0
    if (!behind && (before.block !== q.block || q.sentence - before.sentence > near)) return
    const { date } = before.date ? before : before.partOf
    if (q.date && !(date && overlap(q.date.edtf, date.edtf, 1))) return
    q.partOf = before.partOf
  })
}

/** Days after an arrival of which the text does not say how long the stay was. */
const STAY = 10
/** "arrived last weekend", "earlier this week": within how many days. */
const WEEK = 7

/** On one of the days after the traveller came, where nothing tells when he left. */
function isBehindArrival(q: Draft, v: Draft): boolean {
  if (!v.arrival || !q.date || !v.date || !q.people.some((p) => v.guests.includes(p))) return false
  const came = bounds(v.date.edtf)
  const met = bounds(q.date.edtf)
  return !!came && !!met && came[1] - came[0] < WEEK && met[0] >= came[0] && met[1] <= came[0] + STAY
}

/** It took place in another country than those visited: no part of the journey. Where the news is from says nothing of it. */
function isElsewhere(q: Draft, v: Draft, { dateline }: Discourse): boolean {
  const places = q.places.filter((g) => g.start !== dateline?.start)
  return (
    places.length > 0 &&
    v.to.length > 0 &&
    v.to.every((p) => countryOf(p.code) !== undefined) &&
    places.every((g) => g.entry.country !== undefined && !v.to.some((p) => domestic(p.code, g.entry.code)))
  )
}

/** "received the Ambassador this morning and recalled her visit to Kyoto": whoever receives at home is not on a journey. */
function isAtHome({ guestSide, places, rule }: Draft, { guests, to }: Draft): boolean {
  return (
    guestSide !== undefined &&
    /\/(received|called-on)$/.test(rule) &&
    guestSide.hosts.people.some((one) => guests.includes(one)) &&
    !guestSide.guests.people.some((one) => guests.includes(one)) &&
    !places.some((g) => to.some((p) => domestic(p.code, g.entry.code)))
  )
}
