import { Shape } from '../../../text/tokens.ts'
import type { Entry } from '../../../gazetteer/gazetteer.ts'
import type { Sentence } from '../../clauses/act.ts'
import type { Geo, Person } from '../../mentions.ts'
import { countryOf, type Party, partyOf, partyOfGeo, sameState } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'

// Whom a text is about by how often it names them, where nothing else says it.

/** The country or region most often named of those that no named counterpart acts for and no one travels to. */
export function mostNamed(discourse: Discourse): Party | undefined {
  const { x } = discourse
  const others = new Set<string>()
  const regions = new Set<string>()
  for (const s of discourse.sentences) {
    for (const c of s.chunks) {
      if (c.kind !== 'person') continue
      // "son homologue français"
      for (const owner of [...c.offices.map((o) => o.owner), ...(c.counterpart ? (c.owners ?? []) : [])])
        if (owner?.kind === 'geo') {
          others.add(countryOf(owner.entry.code) ?? '')
          if (owner.entry.kind !== 'country') regions.add(owner.entry.code)
        }
    }
  }
  // of a country whose ambassador comes a region may tell the news
  const isOthers = (entry: Entry) =>
    others.has(entry.country ?? '') &&
    (entry.kind === 'country' || [...regions].some((code) => sameState(code, entry.code)))
  const count = new Map<string, { party: Party; n: number }>()
  // of a traveller for whom nobody says whose he is: the lands to which he goes
  const visited = new Set<string>()
  // the token behind the last place that someone goes to
  let whither = -1
  // a name of two words is named once
  for (const geo of new Set(discourse.geoInside.values())) {
    const p = geo.start - 1
    // one question from before the text's first token makes every other slower
    const q = Math.max(p - 1, -1)
    // "Return to Alberta": where one is at home
    const back = x.is(p, C.to) && x.is(q, C.return)
    // "to the Netherlands", but "to advance Manitoba's exports"
    const article = !!x.is(p, C.article) && !!(x.is(q, C.to) || x.is(q, C.in))
    const leaves = x.is(p, C.for) && x.is(q, C.travel)
    const led = !back && (x.is(p, C.to) || x.is(p, C.in) || article || x.is(p, C.visit) || leaves)
    // "will visit Japan **and South Korea**"
    const joined = p === whither && (x.is(p, C.and) || x.isPunct(p, 44))
    const towards = !geo.adjective && (led || joined)
    whither = towards ? geo.end : -1
    // "Counselor A’s Travel to Chile and Peru"
    if (towards && discourse.sentences.length && geo.start < discourse.sentences[0].end)
      visited.add(countryOf(geo.entry.code) ?? '')
    if (geo.entry.kind === 'city' || isOthers(geo.entry)) continue
    const party = { ...partyOfGeo(geo), inferred: true }
    const v = count.get(party.code) ?? { party, n: 0 }
    v.n += towards ? -0.5 : 1
    count.set(party.code, v)
  }
  const isVisited = ({ party }: { party: Party }) =>
    !x.nounFirst && visited.size > 1 && !others.size && visited.has(countryOf(party.code) ?? '')
  const ranked = [...count.values()].filter((v) => !isVisited(v)).sort((a, b) => b.n - a.n)
  const [best] = ranked
  return best && best.n >= (others.has(countryOf(best.party.code) ?? '') ? 3 : 2) ? best.party : undefined
}

/** "President A **returned to Abuja** from Brasília", "**left Kigali** for Doha": where one is at home of whom nothing says whose he is. */
export function landOfReturn({ x }: Discourse, first: readonly Sentence[]): Party | undefined {
  if (x.nounFirst) return undefined
  for (const s of first)
    for (const [k, c] of s.chunks.entries()) {
      if (c.kind !== 'geo' || c.adjective || c.possessive) continue
      const p = c.start - 1
      const back = (x.is(p, C.to) || x.is(p, C.in)) && x.endingAt(p, C.finish) >= 0
      const bound = s.chunks.slice(k + 1).find((m) => m.kind === 'geo' && !m.adjective)
      const left = bound && x.endingAt(c.start, C.leave) >= 0 && x.is(x.beforeArticle(bound.start), C.for)
      if (!back && !left) continue
      const who = s.chunks[0]
      const entry = x.gazetteer.byCode(countryOf(c.entry.code) ?? '')
      if (entry && who.kind === 'person' && who.offices.every((o) => !o.owner))
        return { ...partyOf(entry, c), inferred: true }
    }
  return undefined
}

/**
 * The land that is joined with those whose officials or delegations are met, where nothing else says whose text it is: "the
 * Algerian-Tunisian commission" of a minister received by Tunisia's, "the France-Cambodia group".
 */
export function joinedLand(discourse: Discourse): Party | undefined {
  const { x, geoInside } = discourse
  const theirs = new Set<string>()
  for (const s of discourse.sentences)
    for (const c of s.chunks) {
      const owners =
        c.kind === 'person'
          ? [...c.offices.map((office) => office.owner), ...(c.owners ?? [])]
          : c.kind === 'group' && c.delegation
            ? c.owners
            : []
      for (const o of owners) if (o?.kind === 'geo') theirs.add(countryOf(o.entry.code) ?? o.entry.code)
    }
  let own: Geo | undefined
  for (const b of new Set(geoInside.values())) {
    const p = b.start - 1
    const dash = x.isHyphen(p)
    const a = geoInside.get(dash ? p - 1 : p)
    if (!a || (!dash && !(x.tokens.shape[b.start] & Shape.joined))) continue
    const [one, ...more] = [a, b].filter((g) => g.entry.kind === 'country' && !theirs.has(g.entry.code))
    if (!one || more.length) continue
    if (own && own.entry !== one.entry) return undefined
    own = one
  }
  return own && { ...partyOfGeo(own), inferred: true }
}

/**
 * The one land whose own officials are told, where all others are envoys, or counterparts of these: "the Minister, and his
 * Omani counterpart". Beside an official of whom no land is told one of another stands.
 */
export function landOfOfficials({ x, sentences, people }: Discourse): Party | undefined {
  // French says of a foreign one by an adjective whose he is
  if (x.nounFirst) return undefined
  const theirs = new Set<string>()
  const own = new Map<string, Geo>()
  // by the last word of the name: "Minister Ada Quist travelled. **Quist** met the Minister of Oman"
  const ofNoLand = new Set<number>()
  for (const s of sentences) {
    const named = s.chunks.filter((c): c is Person => c.kind === 'person' && !c.plural)
    const officials = named.filter((c) => !c.weak)
    let beside = false
    for (const { name, offices, counterpart, weak } of named) {
      const called = name && x.tokens.hash1[name.end - 1]
      const bare = !weak && offices.length > 0 && !counterpart && !offices.some((o) => o.owner)
      if (bare && called !== undefined) ofNoLand.add(called)
      beside ||= bare || (!offices.length && called !== undefined && ofNoLand.has(called))
    }
    for (const c of officials)
      for (const owner of [...c.offices.map((o) => o.owner), ...(c.owners ?? [])]) {
        const code = owner?.kind === 'geo' ? countryOf(owner.entry.code) : undefined
        if (owner?.kind !== 'geo' || !code) continue
        if (c.counterpart || beside || people.isEnvoy(c)) theirs.add(code)
        else own.set(code, own.get(code) ?? owner)
      }
  }
  const [only, ...more] = [...own].filter(([code]) => !theirs.has(code))
  return only && !more.length && theirs.size ? { ...partyOfGeo(only[1]), inferred: true } : undefined
}

/** Of a country whose governor or premier stands without a place, the one region that the text names, if it is one. */
export function regionOrCountry({ geoInside }: Discourse, country: Party): Party {
  let only: Geo | undefined
  for (const geo of geoInside.values()) {
    if (geo.entry.kind !== 'subdivision' || geo.entry.country !== country.code) continue
    if (only && only.entry !== geo.entry) return country
    only ??= geo
  }
  return only ? partyOfGeo(only) : country
}

/** The two countries named again and again, where no third comes near. */
export function mostNamedPair(discourse: Discourse): readonly Party[] {
  const { x } = discourse
  const count = new Map<string, { readonly party: Party; n: number }>()
  for (const geo of discourse.geoInside.values()) {
    const code = countryOf(geo.entry.code)
    const entry = code && discourse.x.gazetteer.byCode(code)
    // "discussed the situation in Sudan"
    const p = x.beforeArticle(geo.start)
    if (!entry || (x.is(p, C.in) && x.is(Math.max(p - 1, -1), C.circumstance))) continue
    const v = count.get(code) ?? { party: { ...partyOf(entry, geo), inferred: true }, n: 0 }
    v.n++
    count.set(code, v)
  }
  const [a, b, c] = [...count.values()].sort((p, q) => q.n - p.n)
  // "matters of mutual interest between the two countries, Nigeria and Uganda": no third is named at all
  if (b && !c && !discourse.x.nounFirst) return [a.party, b.party]
  return b && b.n > 1 && b.n > (c?.n ?? 0) * 1.5 ? [a.party, b.party] : []
}
