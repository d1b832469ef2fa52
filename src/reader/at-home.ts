import type { Discourse } from './discourse/discourse.ts'
import type { Draft } from './discourse/draft.ts'
import type { Geo } from './mentions.ts'
import { countryOf, domestic, type Party } from './parties.ts'

// What stays within one state is no engagement.

/** Known only now: all sides belong to one state. */
export function isDomestic(q: Draft, d: Discourse): boolean {
  if (q.type === 'visit') {
    const from = q.from.length ? q.from : d.home ? [d.home] : []
    return from.length > 0 && from.every((p) => q.to.every((r) => domestic(p.code, r.code)))
  }
  const [first] = q.parties
  // "The Prime Minister met Mayor A" in a text that names no other land
  if (q.parties.length < 2) {
    const land = first && countryOf(first.code)
    return (
      !!land && q.type === 'meeting' && q.people.every((p) => p.party || d.people.isLocal(p)) && !namesAbroad(d, land)
    )
  }
  if (q.parties.every((p) => domestic(p.code, first.code))) return true
  if (q.parties.length === 2 && q.parties.some((p, k) => isOfLand(d, p, q.parties[1 - k]))) return true
  // a ministry and the Kenya National Highways Authority, at home
  const state = d.home && countryOf(d.home.code)
  if (!state || q.places.some((g) => g.entry.country !== state)) return false
  if (d.drafts.some((v) => v.type === 'visit' && !v.dropped && v.to.some((p) => countryOf(p.code) !== state)))
    return false
  if (q.parties.every((p) => (countryOf(p.code) ?? landInName(d, p)) === state)) return true
  // nor does a university no one knows come from abroad, where the text names no other land
  // ("the provincial office"; "the Ministry of Health of Oman" speaks to the world)
  const ours = (p: Party) => {
    const land = countryOf(p.code)
    return land ? land === state && !!p.inferred : !isKnown(d, p)
  }
  return q.parties.every(ours) && !namesAbroad(d, state)
}

/** The "**Bavarian** Industry Association" and the Bavarian minister. */
function isOfLand({ geoInside }: Discourse, org: Party, { code }: Party): boolean {
  if (!org.code.startsWith('org:') || code.startsWith('org:')) return false
  return org.cites.some(({ start }) => {
    const geo = geoInside.get(start)
    return !!geo?.adjective && geo.entry.kind !== 'city' && domestic(geo.entry.code, code)
  })
}

function isKnown({ x }: Discourse, p: Party): boolean {
  return x.gazetteer.byCode(p.code) !== undefined
}

/** Whether a place, people or state other than one's own stands anywhere in the text. */
function namesAbroad(d: Discourse, state: string): boolean {
  const abroad = (g: Geo) => countryOf(g.entry.code) !== state && g.entry.country !== state
  for (const g of d.geoInside.values()) if (abroad(g)) return true
  return d.sentences.some((s) => s.chunks.some((c) => c.kind === 'geo' && abroad(c)))
}

/** The state that the name of an organisation begins with or ends in: "Kenya Red Cross Society", "Bank of Ghana". */
export function landInName({ geoInside }: Discourse, p: Party): string | undefined {
  for (const { start, end } of p.cites)
    for (let k = start; k < end; k++) {
      const geo = geoInside.get(k)
      if (geo && !geo.others && !geo.adjective && (k === start || geo.end === end)) return countryOf(geo.entry.code)
    }
  return undefined
}
