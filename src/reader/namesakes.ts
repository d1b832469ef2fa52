import { Form, Kind } from '../gazetteer/gazetteer.ts'
import { Shape } from '../text/tokens.ts'
import type { Context } from './context.ts'
import { BLANK, type Geo } from './mentions.ts'
import { isNoPlace, isOffice } from './no-place.ts'
import { C } from './word-classes.ts'

// Which of the places of one name a document means.

/** A place name as found, before it is known which of its meanings the document means. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly posting: number
  readonly weak: boolean
}

/** What a document names without doubt, by which its other names are settled. */
interface Told {
  /** How much it speaks of each country. */
  readonly votes: ReadonlyMap<string, number>
  readonly subdivisions: ReadonlySet<string>
  /** Those of them named as nothing else is: "Kurdistan Region". */
  readonly sure: ReadonlySet<string>
  /** Where the cities lie that it names. */
  readonly seats: ReadonlySet<string>
}

/** Settles the names that were found, in the order of the text; those that are no places' are left out. */
export function settle(x: Context, candidates: readonly Candidate[]): Map<number, Geo> {
  const { tokens: t, gazetteer: g } = x
  const told = toldBy(x, candidates)
  const geos = new Map<number, Geo>()
  let last: Geo | undefined
  candidates.forEach((c, n) => {
    const next = candidates[n + 1]
    const after = next && next.start === c.end + 1 && x.isPunct(c.end, 44) ? next : undefined
    const best = likeliest(x, candidates, n, after, told)
    if (best < 0 || isNoPlace(x, c, best, !!after, told.votes)) return
    const entry = g.entry(g.entryOf(best))
    const form = g.formOf(best)
    // "Sakha (Yakutia)", "Republic of China (Taiwan)": one place by two names
    if (last && x.isPunct(last.end, 40) && last.end + 1 === c.start && x.isPunct(c.end, 41) && last.entry === entry) {
      // "Sakha (Yakutia) Republic"
      const k = c.end + 1
      const end =
        x.is(k, C.regionWord) && x.after(k) === k + 1 && t.shape[k] & Shape.cap && !(t.shape[k] & Shape.newline)
          ? k + 1
          : k
      const both: Geo = { ...last, end, possessive: (t.shape[end - 1] & Shape.possessive) !== 0 }
      geos.set(both.start, (last = both))
      return
    }
    const region =
      entry.kind === 'city' && c.end - c.start > 1 && (x.is(c.start, C.cityWord) || x.is(c.end - 1, C.cityWord))
        ? regionOf(g, c.posting, entry.subdivision)
        : undefined
    // "the German state of Hesse", "China’s Hainan": one place with the country before it
    const whole = last && form !== Form.adjective && last.entry.code === entry.country ? last : undefined
    const joined = whole && whole.start < c.start && leadsTo(x, whole, c.start) ? whole : undefined
    if (joined) geos.delete(joined.start)
    const named = x.nounFirst && !joined && entry.kind !== 'country' && form !== Form.adjective
    const kindBefore = named ? regionBefore(x, c.start) : c.start
    // "le sol béninois", "en terre congolaise": the land itself
    const soil =
      x.nounFirst && form === Form.adjective && entry.kind !== 'city' && x.is(c.start - 1, C.soil) !== 0
        ? c.start - 1
        : -1
    // "les Russes": in capitals where adjectives have none
    const nation =
      x.nounFirst &&
      form === Form.adjective &&
      (t.shape[c.start] & (Shape.cap | Shape.upper)) === Shape.cap &&
      // but "son homologue Ivoirien", "le Président Tchadien"
      !(isOffice(x, c.start - 1) && !(t.shape[c.start] & Shape.newline))
    last = {
      ...BLANK,
      kind: 'geo',
      start: soil >= 0 ? soil : (joined?.start ?? kindBefore),
      end: c.end,
      entry,
      posting: c.posting,
      adjective: form === Form.adjective && !nation && soil < 0,
      people: form === Form.people || nation,
      possessive: (t.shape[c.end - 1] & Shape.possessive) !== 0,
      region,
    }
    const seat = capitalBehind(x, last)
    if (seat) last = seat
    geos.set(last.start, last)
  })
  if (!x.nounFirst) nameRegions(x, geos)
  return geos
}

/** Payload of `regionWord`: a part of a state. */
const PART = 2

/** "authorities from **the German region**": the one part of that land that the document names. */
function nameRegions(x: Context, geos: Map<number, Geo>): void {
  const { shape } = x.tokens
  for (const geo of geos.values()) {
    const k = geo.end
    if (!geo.adjective || geo.entry.kind !== 'country' || !x.is(geo.start - 1, C.article)) continue
    if (x.is(k, C.regionWord) !== PART || !(shape[k] & Shape.lower) || x.after(k) > k + 1) continue
    // "the German state of Hesse", "the Chinese state media"
    const next = k + 1
    if (
      x.is(next, C.of) ||
      (shape[next] & Shape.lower && x.is(next, C.common) && !x.is(next, C.and) && !x.isFinite(next))
    )
      continue
    const parts = new Map<string, Geo>()
    for (const one of geos.values())
      if (one.entry.kind === 'subdivision' && one.entry.country === geo.entry.code) parts.set(one.entry.code, one)
    const [only] = parts.values()
    if (parts.size === 1)
      geos.set(geo.start, {
        ...geo,
        end: k + 1,
        entry: only.entry,
        posting: only.posting,
        adjective: false,
        people: false,
      })
  }
}

function toldBy({ gazetteer: g }: Context, candidates: readonly Candidate[]): Told {
  const votes = new Map<string, number>()
  const subdivisions = new Set<string>()
  const seats = new Set<string>()
  const sure = new Set<string>()
  for (const { posting, weak } of candidates) {
    if (weak) continue
    const { kind, code, country, subdivision } = g.entry(g.entryOf(posting))
    if (country && g.next(posting) < 0) votes.set(country, (votes.get(country) ?? 0) + (kind === 'city' ? 1 : 3))
    if (kind === 'subdivision') subdivisions.add(code)
    if (kind === 'subdivision' && g.next(posting) < 0) sure.add(code)
    if (kind === 'city') seats.add(subdivision ?? '').add(country ?? '')
  }
  return { votes, subdivisions, sure, seats }
}

/** Inhabitants of a city that is meant before what is named for it. */
const LARGE_CITY = 150_000

/** The likeliest meaning of candidate n, which `after` follows behind a comma: its posting, or -1 for none. */
function likeliest(
  x: Context,
  candidates: readonly Candidate[],
  n: number,
  after: Candidate | undefined,
  { votes, subdivisions, sure, seats }: Told,
): number {
  const { gazetteer: g } = x
  const c = candidates[n]
  // most names have one meaning
  if (g.next(c.posting) < 0) return c.posting
  const next = candidates[n + 1]
  const bracket = next?.start === c.end + 1 && x.isPunct(c.end, 40) && x.isPunct(next.end, 41)
  const bracketed = bracket ? g.entry(g.entryOf(next.posting)).code : undefined
  let best = -1
  let bestScore = -Infinity
  let rank = 0
  const head = g.entry(g.entryOf(c.posting))
  const country = head.kind === 'country' ? head.code : undefined
  let most = 0
  let regions = true
  for (let p = c.posting; p >= 0; p = g.next(p)) {
    const { kind, country: land } = g.entry(g.entryOf(p))
    most = Math.max(most, votes.get(land ?? '') ?? 0)
    if (kind !== 'subdivision') regions = false
  }
  for (let p = c.posting; p >= 0; p = g.next(p)) {
    const kind = g.kindOf(g.entryOf(p))
    const form = g.formOf(p)
    if (kind === Kind.organisation || kind === Kind.event) continue
    if (!isWritten(x, form, c.start)) continue
    const entry = g.entry(g.entryOf(p))
    let score = -rank++
    const told = votes.get(entry.country ?? '') ?? 0
    const mostTold = told > 0 && told === most ? 1.2 : 0
    if (kind !== Kind.country) {
      // a subdivision by its country's own name is the country, whatever else the document names there
      if (country !== undefined && entry.country === country) continue
      score += Math.min(1.5, told * 1.2) + mostTold
      // a namesake of Rome or Geneva needs more than a document that speaks of its country
      score +=
        kind === Kind.city
          ? Math.log10((entry.population ?? 15_000) / 100_000) +
            (entry.capitalOf ? (entry.capitalOf.length === 2 ? 2 : 0.4) : 0)
          : 1
      if (after) {
        const country = g.entry(g.entryOf(after.posting))
        if (entry.country === country.country && country.code !== entry.code) score += 4
        // "Augusta, Maine", not Augusta in Georgia
        if (entry.subdivision === country.code) score += 2
      }
      // "Québec" the city gains nothing by Québec the province
      const around = entry.subdivision
      if (around && subdivisions.has(around) && g.meaning(c.posting, ({ code }) => code === around) < 0) score += 0.5
      // "le ministre congolais" at Brazzaville
    } else score += 3.5 + mostTold + (seats.has(entry.code) ? 1.5 : 0)
    if (kind === Kind.city && x.inPlace(c.start)) score += 0.6
    // "travelled to Antwerp": the large city, not the province around it that has its name; Edinburgh, Scotland's capital
    const own = entry.capitalOf && (entry.capitalOf.length === 2 || entry.capitalOf === entry.subdivision)
    const large = kind === Kind.city && !x.nounFirst && !own && (entry.population ?? 0) > LARGE_CITY
    if (large && g.meaning(c.posting, (one) => one.kind === 'subdivision' && one.country === entry.country) >= 0)
      score += 0.8
    // "à Québec", "à Luxembourg" are the cities, "au Québec" is no city
    if (x.nounFirst && kind === Kind.city && entry.capitalOf && x.is(c.start - 1, C.toCity)) score += 8
    // "the state of Washington", "le département de la Vienne"
    const of = x.nounFirst && x.is(c.start - 1, C.article) ? c.start - 2 : c.start - 1
    if (kind === Kind.subdivision && x.is(of, C.of) && x.is(of - 1, C.regionWord) && !x.is(of - 1, C.cityWord))
      score += x.nounFirst ? 6 : 3
    // "la Vienne (France)"
    if (bracketed && entry.country === bracketed) score += 4
    // "the Kurdistan Region … in Kurdistan"
    if (regions && sure.has(entry.code)) score += 3
    // a state of that name whose cities are named, and none of the country's
    if (kind === Kind.subdivision && country !== undefined && seats.has(entry.code) && !seats.has(country)) score += 3
    // "Atlanta, Georgia", "Atlanta and Clarkston, Georgia": what a city just before lies in
    const city = candidates[n - 1]
    if (kind === Kind.subdivision && city && c.start - city.end < 4 && x.isPunct(c.start - 1, 44)) {
      const first = g.entry(g.entryOf(city.posting))
      if (first.kind === 'city' && first.subdivision === entry.code) score += 4
    }
    if (form === Form.adjective || form === Form.people) score += 0.2
    if (score > bestScore) {
      bestScore = score
      best = p
    }
  }
  return best
}

/** Whether a form may be written as the word at `start` is: acronyms in capitals or as a word, French names only in French. */
export function isWritten(x: Context, form: number, start: number): boolean {
  const {
    tokens: { shape },
    language,
  } = x
  if (form === Form.acronym) return (shape[start] & (Shape.upper | Shape.dotted)) !== 0 || isSpoken(x, start)
  if (form === Form.french && language.code !== 'fr') return false
  return !(shape[start] & Shape.lower) || form === Form.adjective
}

/** Letters of an acronym that is written as the word that it is spoken as. */
const SPOKEN = 5

/** "Unesco", "Asean", "l’**Otan**": behind an article a shorter one, too. */
function isSpoken(x: Context, k: number): boolean {
  const { shape, start, end, hash1, hash2, text } = x.tokens
  // "BiH"
  const last = text.charCodeAt(end[k] - 1)
  if (last > 64 && last < 91 && end[k] - start[k] > 2) return true
  if (!(shape[k] & Shape.cap) || x.is(k, C.common) || x.gazetteer.isGivenName(hash1[k], hash2[k])) return false
  return end[k] - start[k] >= SPOKEN || (x.nounFirst && k > 0 && !!x.is(k - 1, C.article))
}

/** "the Armenian capital", "Spain’s capital": the city, whether or not its name follows. */
function capitalBehind(x: Context, g: Geo): Geo | undefined {
  // "la capitale cap-verdienne"
  if (x.nounFirst && g.adjective && x.is(g.start - 1, C.capital)) {
    const city = x.gazetteer.capital(g.entry.code)
    return city && { ...g, start: g.start - 1, entry: city, posting: -1, adjective: false, people: false }
  }
  if (!(g.adjective || g.possessive) || g.entry.kind === 'city' || !x.is(g.end, C.capital)) return undefined
  const end = x.after(g.end)
  if (!(x.tokens.shape[g.end] & Shape.lower)) return undefined
  const entry = x.gazetteer.capital(g.entry.code)
  const possessive = (x.tokens.shape[end - 1] & Shape.possessive) !== 0
  return entry && { ...g, end, entry, posting: -1, adjective: false, people: false, possessive }
}

/** Where "la **province** du Hunan", "la **région** Bretagne" begins, where the kind of place stands before its name. */
function regionBefore(x: Context, start: number): number {
  const { shape } = x.tokens
  if (shape[start] & (Shape.newline | Shape.joined)) return start
  let k = start - 1
  if (x.is(k, C.article) && x.is(k - 1, C.of)) k--
  if (x.is(k, C.of)) k--
  // "communauté autonome"
  if (k > 0 && !x.is(k, C.regionWord) && x.after(k - 1) === k + 1) k--
  if (k < 0 || !x.is(k, C.regionWord) || x.is(k, C.capital)) return start
  // "les villes de Monterrey et Mexico": of both
  if (x.is(k + 1, C.of) && x.isPlural(k)) return start
  // "ministre d’État du Québec"
  if (shape[k] & Shape.cap && k > 0 && x.is(k - 1, C.of) && x.isElision(k)) return start
  for (let q = k + 1; q < start; q++) if (shape[q] & Shape.newline) return start
  return k
}

/** Tokens between a country and the name of a part of it. */
const FAR = 8

/** A country's adjective and "state of", or its genitive, before the name of a part of it. */
function leadsTo(x: Context, country: Geo, start: number): boolean {
  const { shape } = x.tokens
  if (country.entry.kind !== 'country') return false
  if (shape[start] & Shape.newline || !(country.possessive || country.adjective) || start - country.end > FAR)
    return false
  let k = country.end
  // "China’s **southwestern** Yunnan Province", "Russia’s **Far East** city of Vladivostok"
  while (k < start && (x.is(k, C.placeEpithet) || (x.is(k, C.partOfWorld) && country.possessive))) k = x.after(k)
  // "the Indian **State of** Kerala"
  if (k === start) return country.possessive || (x.is(k, C.regionWord) > 0 && x.is(k + 1, C.of) > 0)
  // "the Lao **border** province of"
  if (k < start - 2 && shape[k] & Shape.lower && x.is(k + 1, C.regionWord) && !x.is(k, C.frameWord)) k++
  if (!x.is(k, C.regionWord) || !(shape[k] & Shape.lower) || !x.is(k + 1, C.of)) return false
  return x.pastArticle(k + 2) === start
}

/** The meaning of the same words that is the subdivision of this code. */
function regionOf(g: Context['gazetteer'], posting: number, code: string | undefined): Geo['entry'] | undefined {
  const region = g.meaning(posting, (entry) => entry.kind === 'subdivision' && entry.code === code)
  return region < 0 ? undefined : g.entry(g.entryOf(region))
}
