import { newEntry } from '../gazetteer/entry.ts'
import { Form, Kind } from '../gazetteer/gazetteer.ts'
import { hash1, hash2 } from '../text/hash.ts'
import { Shape } from '../text/scan.ts'
import type { Context } from './context.ts'
import { BLANK, type Geo } from './mentions.ts'
import { C } from './word-classes.ts'

/** A place name as found, before it is known which of its meanings the document means. */
interface Candidate {
  readonly start: number
  readonly end: number
  readonly posting: number
  weak: boolean
}

/** Names of organisations and events that the gazetteer knows, with their tokens. */
export interface KnownName {
  readonly start: number
  readonly end: number
  readonly entry: number
}

/**
 * All place names of a document, settled by what else the document names: a country that it speaks of, the
 * country after a comma, then the likelier meaning.
 *
 * @returns geos by first token, and known organisations and events by first token
 */
export function places(x: Context): { geos: Map<number, Geo>; known: Map<number, KnownName> } {
  const { tokens: t, gazetteer: g } = x
  const candidates: Candidate[] = []
  const known = new Map<number, KnownName>()
  for (let i = 0; i < t.count; i++) {
    const cap = t.shape[i] & Shape.cap
    // "russe", "néo-zélandais": in small letters only what is made of a name
    if (!cap && !(x.nounFirst && t.shape[i] & Shape.lower)) continue
    const slot = cap ? g.slot(t.hash1[i], t.hash2[i]) : g.ownSlot(t.hash1[i], t.hash2[i])
    const part = x.is(i, C.partOfWorld) && x.lexicon.get(x.lex[i], C.partOfWorld) ? x.after(i) : 0
    if (slot < 0) {
      // "Southeast Asia"
      if (part) i = part - 1
      continue
    }
    let posting = g.postingsAt(slot)
    let end = i + 1
    let left = g.longestAt(slot) - 1
    if (left > 0) {
      let h1 = t.hash1[i]
      let h2 = t.hash2[i]
      let k = i + 1
      while (left > 0 && k < t.count && !(t.shape[k] & Shape.newline)) {
        if (t.shape[k] & Shape.punct) {
          const stop = t.value[k] === 46 && !(t.shape[k] & Shape.spaced) && t.end[k - 1] - t.start[k - 1] <= 3
          const bracket = (t.value[k] === 40 || (t.value[k] === 41 && (t.shape[k + 1] & Shape.cap) !== 0)) && end < k
          if (!stop && !bracket) break
          k++
          continue
        }
        // "Côte d’Ivoire": what lost its vowel is one word with the next
        if (!isElision(x, k)) {
          h1 = hash1(h1, 32)
          h2 = hash2(h2, 32)
        }
        for (let f = t.foldStart[k]; f < t.foldStart[k + 1]; f++) {
          const c = t.folded[f]
          h1 = hash1(h1, c)
          h2 = hash2(h2, c)
        }
        if (!isElision(x, k)) left--
        k++
        const p = g.postings(h1, h2)
        if (p >= 0) {
          posting = p
          end = k
        }
      }
    }
    // "Asia" and "the Gulf" are no town and province of those names
    if (part && (posting < 0 || end <= part)) {
      i = part - 1
      continue
    }
    if (posting < 0) continue
    posting = fitting(x, posting, i, end)
    if (posting < 0) continue
    // "Les", "Au", "Selon" at the head of a sentence are no towns
    if (x.nounFirst && end === i + 1 && (x.is(i, C.frameWord) || x.is(i, C.honorific))) continue
    const entry = g.entryOf(posting)
    const kind = g.kindOf(entry)
    if (kind === Kind.organisation || kind === Kind.event) known.set(i, { start: i, end, entry })
    else candidates.push({ start: i, end, posting, weak: g.isWeak(posting) })
    i = end - 1
  }
  const geos = settle(x, withoutSurnames(x, withoutParts(x, withoutAgencies(x, withoutJoined(x, candidates)))))
  unlisted(x, geos)
  groupings(x, geos, known)
  return { geos, known }
}

/** "South Florida" is a part of Florida: no province that is called South, an ordinary word, right before the land. */
const withoutParts = (x: Context, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(
    ({ start, end, posting }, k) =>
      !(
        end === start + 1 &&
        candidates[k + 1]?.start === end &&
        x.lex[start] &&
        !(x.tokens.shape[end] & Shape.newline) &&
        !(x.tokens.shape[start] & Shape.possessive) &&
        x.gazetteer.kindOf(x.gazetteer.entryOf(posting)) === Kind.subdivision
      ),
  )

/** "AMMAN, Oct 8 (Petra) --": in brackets before a dateline's dash stands who reports, not a town. */
const withoutAgencies = (x: Context, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(
    ({ start, end, posting }) =>
      !(
        x.isPunct(start - 1, 40) &&
        x.isPunct(end, 41) &&
        (x.isPunct(end + 1, 45) || x.isPunct(end + 1, 0x2013) || x.isPunct(end + 1, 0x2014)) &&
        x.gazetteer.kindOf(x.gazetteer.entryOf(posting)) !== Kind.country
      ) &&
      // "Seoul-based Hanmi": where one has one's seat
      !(x.tokens.shape[end] & Shape.joined && x.is(end, C.resident)),
  )

/** "Minister Maru-Kila": the second part of a name that is no place's is no town. */
function withoutJoined(x: Context, candidates: readonly Candidate[]): readonly Candidate[] {
  const { tokens: t, gazetteer: g } = x
  const isLand = ({ posting }: Candidate) => g.kindOf(g.entryOf(posting)) === Kind.country
  const isWhole = ({ start, end }: Candidate) => end === start + 1
  // "Richard Maru-Kila", where both parts are places: a name from there on
  const names = new Set<number>()
  candidates.forEach((a, k) => {
    const b = candidates[k + 1]
    const p = a.start - 1
    if (!b || b.start !== a.end || !(t.shape[b.start] & Shape.joined) || p < 0 || !isWhole(a) || !isWhole(b)) return
    if (isLand(a) || isLand(b) || x.lex[p] || !(t.shape[p] & Shape.cap) || !g.isGivenName(t.hash1[p], t.hash2[p]))
      return
    names.add(t.hash1[a.start] ^ t.hash1[b.start])
  })
  return candidates.filter((c, k) => {
    const { start } = c
    const joined = t.shape[start] & Shape.joined
    if (names.size && isWhole(c)) {
      const other = joined ? start - 1 : start + 1
      if ((joined || t.shape[other] & Shape.joined) && names.has(t.hash1[start] ^ t.hash1[other])) return false
    }
    const p = start - 1
    if (!joined || p < 0 || !(t.shape[p] & Shape.cap) || x.lex[p] || x.word[p]) return true
    return candidates[k - 1]?.end === start || isLand(c)
  })
}

/** A town below this size may share its name with an official whom the document names. */
const LARGE = 1_000_000

/** "Zeya’s Travel" where the document speaks of "Under Secretary Zeya": no town of that name. */
function withoutSurnames(x: Context, candidates: readonly Candidate[]): readonly Candidate[] {
  const { tokens: t, gazetteer: g } = x
  const isTown = (c: Candidate) => {
    if (c.end !== c.start + 1) return false
    const entry = g.entry(g.entryOf(c.posting))
    return entry.kind === 'city' && !entry.capitalOf && (entry.population ?? 0) < LARGE
  }
  const surnames = new Set<number>()
  for (const c of candidates) {
    const { start } = c
    const p = start - 1
    // "her counterpart, Árni Dam"
    if (x.isPunct(p, 44) && x.is(p - 1, C.counterpart) && isTown(c)) surnames.add(t.hash1[start])
    if (p < 0 || !(t.shape[p] & Shape.cap) || t.shape[start] & Shape.newline || !isTown(c)) continue
    // "Chief Minister Punjab Maryam Sharif": a name begins behind it
    const q = start + 1
    if (x.is(p, C.officeHead) && t.shape[q] & Shape.cap && !x.lex[q] && g.isGivenName(t.hash1[q], t.hash2[q])) continue
    if (x.is(p, C.officeHead) || x.is(p, C.honorific) || (!x.lex[p] && g.isGivenName(t.hash1[p], t.hash2[p])))
      surnames.add(t.hash1[start])
  }
  return surnames.size ? candidates.filter((c) => !surnames.has(t.hash1[c.start]) || !isTown(c)) : candidates
}

/** "the Visegrad Four", "the Baltic States": a grouping without a seat of its own stands for its states. */
function groupings(x: Context, geos: Map<number, Geo>, known: Map<number, KnownName>): void {
  const { tokens: t, gazetteer: g } = x
  for (let i = 0; i < t.count; i++) {
    const states = t.shape[i] & Shape.cap ? x.lexicon.get(x.lex[i], C.grouping) : 0
    if (!states) continue
    let end = x.after(i)
    // "Visegrad Fund" is a body
    if ((known.get(i)?.end ?? 0) > end) continue
    const [entry, ...others] = x
      .name(states)
      .split('+')
      .map((code) => g.byCode(code)!)
    // "the Nordic-Baltic Eight (NB8)"
    const short = x.isPunct(end, 40) && x.is(end + 1, C.grouping) === states && x.isPunct(x.after(end + 1), 41)
    if (short) end = x.after(end + 1) + 1
    for (let k = i; k < end; k++) {
      known.delete(k)
      geos.delete(k)
    }
    geos.set(i, {
      ...BLANK,
      kind: 'geo',
      start: i,
      end,
      entry,
      possessive: (t.shape[end - 1] & Shape.possessive) !== 0,
      others,
    })
    i = end - 1
  }
}

/**
 * Towns too small for the gazetteer, by their form: "in Rukla", "near Rosetown and Swift Current", "Brdo, Slovenia".
 * They are places, and parties only of the country beside them.
 */
function unlisted(x: Context, geos: Map<number, Geo>): void {
  const { tokens: t } = x
  for (let i = 1; i < t.count; i++) {
    if (
      !(t.shape[i] & Shape.cap) ||
      t.shape[i] & (Shape.newline | Shape.upper | Shape.initial | Shape.joined) ||
      !(x.is(i - 1, C.in) || x.is(i - 1, C.and) || x.isPunct(i - 1, 44)) ||
      geos.has(i)
    )
      continue
    const led = x.is(i - 1, C.in) && t.shape[i - 1] & Shape.lower
    // the town before it, joined: "Darwin and Katherine"
    let before: Geo | undefined
    if (!led && (x.is(i - 1, C.and) || x.isPunct(i - 1, 44)))
      for (let k = i - 2; k >= Math.max(0, i - 5); k--) if (geos.get(k)?.end === i - 1) before = geos.get(k)
    if (
      !led &&
      !(before?.entry.kind === 'city' && !before.adjective && !before.possessive && inPlace(x, before.start, true))
    )
      continue
    let end = i
    while (
      end < t.count &&
      end - i < 3 &&
      t.shape[end] & Shape.cap &&
      !(t.shape[end] & (Shape.upper | Shape.initial)) &&
      (end === i || !(t.shape[end] & Shape.newline))
    ) {
      if (x.lex[end] || geos.has(end)) break
      end++
    }
    if (end === i) continue
    // a name goes on, an office or a verb stands behind: no place
    if (
      t.shape[end - 1] & Shape.possessive ||
      (end < t.count && !(t.shape[end] & Shape.newline) && t.shape[end] & (Shape.cap | Shape.number))
    )
      continue
    if (
      end < t.count &&
      !(t.shape[end] & (Shape.punct | Shape.newline)) &&
      !(
        x.is(end, C.on) ||
        x.is(end, C.and) ||
        x.is(end, C.to) ||
        x.is(end, C.for) ||
        x.is(end, C.with) ||
        x.is(end, C.where) ||
        x.is(end, C.from) ||
        x.is(end, C.in) ||
        x.is(end, C.during) ||
        x.is(end, C.at)
      )
    )
      continue
    const beside = x.isPunct(end, 44) || x.isPunct(end, 40) ? geos.get(end + 1) : undefined
    if (!led && x.isPunct(end, 44) && !beside) continue
    // "the delegate of Québec in Brussels, Anne Tremblay."
    // and "succède à Michel Audet"
    if ((!led || x.is(i - 1, C.to)) && end > i + 1 && x.gazetteer.isGivenName(t.hash1[i], t.hash2[i])) continue
    const near = beside && !beside.adjective ? beside.entry : before?.entry
    const country = near?.country
    const name = t.words(i, end)
    const within = near ? (near.kind === 'city' ? (near.subdivision ?? country) : near.code) : undefined
    geos.set(i, {
      ...BLANK,
      kind: 'geo',
      start: i,
      end,
      entry: newEntry({
        kind: 'city',
        code: `${within ?? 'city'}:${name}`,
        name,
        country,
        subdivision: near?.subdivision,
      }),
    })
    i = end - 1
  }
}

/** Whether the word before token k lost its vowel: an apostrophe stands between them. */
function isElision({ tokens: t }: Context, k: number): boolean {
  return !(t.shape[k] & (Shape.spaced | Shape.joined | Shape.punct)) && t.start[k] === t.end[k - 1] + 1
}

/** The first meaning that the writing of the words allows: acronyms in capitals, French names only in French. */
function fitting(x: Context, posting: number, start: number, end: number): number {
  const { tokens: t, gazetteer: g } = x
  for (let p = posting; p >= 0; p = g.next(p)) {
    const form = g.formOf(p)
    if (form === Form.acronym && !(t.shape[start] & (Shape.upper | Shape.dotted))) continue
    if (form === Form.french && x.language.code !== 'fr') continue
    if (t.shape[start] & Shape.lower && form !== Form.adjective) continue
    if (end === start + 1 && x.is(start, C.month)) continue
    return p
  }
  return -1
}

function settle(x: Context, candidates: readonly Candidate[]): Map<number, Geo> {
  const { tokens: t, gazetteer: g } = x
  // countries that the document speaks of without doubt
  const votes = new Map<string, number>()
  for (const c of candidates) {
    if (c.weak || g.next(c.posting) >= 0) continue
    const entry = g.entry(g.entryOf(c.posting))
    if (entry.country) votes.set(entry.country, (votes.get(entry.country) ?? 0) + (entry.kind === 'city' ? 1 : 3))
  }
  const subdivisions = new Set<string>()
  /** Where the cities lie that the document names. */
  const seats = new Set<string>()
  for (const c of candidates) {
    const entry = g.entry(g.entryOf(c.posting))
    if (entry.kind === 'subdivision' && !c.weak) subdivisions.add(entry.code)
    if (entry.kind === 'city' && !c.weak) seats.add(entry.subdivision ?? '').add(entry.country ?? '')
  }
  const geos = new Map<number, Geo>()
  let last: Geo | undefined
  const decide = (c: Candidate, n: number) => {
    const after = candidates[n + 1]
    const commaPair = after && after.start === c.end + 1 && x.isPunct(c.end, 44)
    const cityBefore = n > 0 && candidates[n - 1].end + 1 === c.start && x.isPunct(c.start - 1, 44)
    let best = -1
    let bestScore = -Infinity
    let rank = 0
    const head = g.entry(g.entryOf(c.posting))
    const country = head.kind === 'country' ? head.code : undefined
    let most = 0
    if (g.next(c.posting) >= 0)
      for (let p = c.posting; p >= 0; p = g.next(p))
        most = Math.max(most, votes.get(g.entry(g.entryOf(p)).country ?? '') ?? 0)
    for (let p = c.posting; p >= 0; p = g.next(p)) {
      const kind = g.kindOf(g.entryOf(p))
      const form = g.formOf(p)
      if (kind === Kind.organisation || kind === Kind.event) continue
      if (form === Form.french && x.language.code !== 'fr') continue
      if (t.shape[c.start] & Shape.lower && form !== Form.adjective) continue
      if (form === Form.acronym && !(t.shape[c.start] & (Shape.upper | Shape.dotted))) continue
      const entry = g.entry(g.entryOf(p))
      let score = -rank++
      if (kind !== Kind.country) {
        // a subdivision by its country's own name is the country, whatever else the document names there
        if (country !== undefined && entry.country === country) continue
        const told = votes.get(entry.country ?? '') ?? 0
        score += Math.min(1.5, told * 1.2) + (told > 0 && told === most ? 1.2 : 0)
        // a namesake of Rome or Geneva needs more than a document that speaks of its country
        score +=
          kind === Kind.city
            ? Math.log10((entry.population ?? 15_000) / 100_000) +
              (entry.capitalOf ? (entry.capitalOf.length === 2 ? 2 : 0.4) : 0)
            : 1
        if (commaPair) {
          const country = g.entry(g.entryOf(after.posting))
          if (entry.country === country.country && country.code !== entry.code) score += 4
        }
        if (entry.subdivision && subdivisions.has(entry.subdivision) && !means(g, c.posting, entry.subdivision))
          score += 0.5
      } else score += 3.5
      if (kind === Kind.city && inPlace(x, c.start)) score += 0.6
      // "à Québec", "à Luxembourg" are the cities, "au Québec" is no city
      if (x.nounFirst && kind === Kind.city && entry.capitalOf && x.is(c.start - 1, C.toCity)) score += 8
      // "the state of Washington"
      if (
        kind === Kind.subdivision &&
        x.is(c.start - 1, C.of) &&
        x.is(c.start - 2, C.regionWord) &&
        !x.is(c.start - 2, C.cityWord)
      )
        score += 3
      // a state of that name whose cities are named, and none of the country's
      if (kind === Kind.subdivision && country !== undefined && seats.has(entry.code) && !seats.has(country)) score += 3
      // "Atlanta, Georgia" and "Tbilisi, Georgia"
      if (cityBefore && kind !== Kind.city && liesIn(g, candidates[n - 1].posting, entry.code)) score += 4
      // "Atlanta and Clarkston, Georgia": what a city just before lies in
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
    if (best < 0) return
    const entry = g.entry(g.entryOf(best))
    const form = g.formOf(best)
    const dateline = entry.kind === 'city' && opensDateline(x, c)
    // "the city of Rosario"
    const typed =
      !x.lex[c.start] &&
      !!x.is(c.start - 1, C.of) &&
      !!x.is(c.start - 2, C.regionWord) &&
      (t.shape[c.start - 2] & Shape.lower) !== 0
    const supported =
      dateline ||
      typed ||
      commaPair ||
      inPlace(x, c.start) ||
      (votes.get(entry.country ?? '') ?? 0) > 0 ||
      entry.kind === 'country'
    if (g.isWeak(best) && !supported) return
    if (entry.kind === 'city' && c.end === c.start + 1 && x.lex[c.start] && x.is(c.start - 1, C.article)) return
    // "la III Reunión del Comité" is no island
    if (x.nounFirst && c.end === c.start + 1 && x.is(c.start, C.eventHead) && x.is(c.end, C.of)) return
    // "la situation au Sud" is no region of Cameroon
    if (
      x.nounFirst &&
      entry.kind === 'subdivision' &&
      c.end === c.start + 1 &&
      x.lex[c.start] &&
      !votes.get(entry.country ?? '') &&
      form !== Form.adjective
    )
      return
    if (
      !dateline &&
      !typed &&
      g.isWeak(best) &&
      entry.kind === 'city' &&
      !inPlace(x, c.start, true) &&
      !commaPair &&
      (x.lex[c.start] || nameBeside(x, c))
    )
      return
    // "le Sénat tchèque Miloš Vystrčil": what is made of a name is of no person's
    const small = (t.shape[c.start] & Shape.lower) !== 0
    // "le roi Philippe de Belgique"
    const owner = x.nounFirst && entry.kind === 'country' && x.is(c.start - 1, C.of) !== 0
    if (!small && !owner && (g.isWeak(best) || (c.end === c.start + 1 && !inPlace(x, c.start))) && nameBeside(x, c))
      return
    // "Christine St-Pierre"
    if (entry.kind !== 'country' && c.end > c.start + 1 && behindGivenName(x, c.start)) return
    if (entry.kind === 'city' && !commaPair && !inPlace(x, c.start) && c.end === c.start + 1 && behindName(x, c.start))
      return
    // "Sakha (Yakutia)", "Republic of China (Taiwan)": one place by two names
    if (last && x.isPunct(last.end, 40) && last.end + 1 === c.start && x.isPunct(c.end, 41) && last.entry === entry) {
      // "Sakha (Yakutia) Republic"
      const k = c.end + 1
      const end = x.is(k, C.regionWord) && t.shape[k] & Shape.cap && !(t.shape[k] & Shape.newline) ? k + 1 : k
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
      x.nounFirst && form === Form.adjective && (t.shape[c.start] & (Shape.cap | Shape.upper)) === Shape.cap
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
  }
  candidates.forEach(decide)
  return geos
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
  // "ministre d’État du Québec"
  if (shape[k] & Shape.cap && k > 0 && x.is(k - 1, C.of) && isElision(x, k)) return start
  for (let q = k + 1; q < start; q++) if (shape[q] & Shape.newline) return start
  return k
}

/** A country's adjective and "state of", or its genitive, right before the name of a part of it. */
function leadsTo(x: Context, country: Geo, start: number): boolean {
  const { shape } = x.tokens
  if (country.entry.kind !== 'country') return false
  if (country.possessive) return country.end === start && !(shape[start] & Shape.newline)
  const k = country.end
  if (!country.adjective || !x.is(k, C.regionWord) || !(shape[k] & Shape.lower) || !x.is(k + 1, C.of)) return false
  return (x.is(k + 2, C.article) ? k + 3 : k + 2) === start
}

/** Whether a meaning of the same words is that party: "Québec" the city gains nothing by Québec the province. */
function means(g: Context['gazetteer'], posting: number, code: string): boolean {
  for (let p = posting; p >= 0; p = g.next(p)) if (g.entry(g.entryOf(p)).code === code) return true
  return false
}

/** Whether the likeliest place of a name lies in the country or subdivision of this code. */
function liesIn(g: Context['gazetteer'], posting: number, code: string): boolean {
  const { kind, country, subdivision } = g.entry(g.entryOf(posting))
  return kind === 'city' && (country === code || subdivision === code)
}

/** The meaning of the same words that is the subdivision of this code. */
function regionOf(g: Context['gazetteer'], posting: number, code: string | undefined): Geo['entry'] | undefined {
  for (let p = posting; p >= 0; p = g.next(p)) {
    const entry = g.entry(g.entryOf(p))
    if (entry.kind === 'subdivision' && entry.code === code) return entry
  }
  return undefined
}

/** Whether a preposition of place stands before the token. */
function inPlace(x: Context, i: number, city = false): boolean {
  if (i === 0) return false
  // "visited the University" is no place by that name
  if (city && x.is(i - 1, C.article)) return false
  const k = x.is(i - 1, C.article) ? i - 2 : i - 1
  if (k < 0) return false
  return !!(
    x.is(k, C.in) ||
    x.is(k, C.to) ||
    (x.is(k, C.from) && !x.is(k, C.of)) ||
    x.is(k, C.at) ||
    x.is(k, C.into) ||
    // "left for Doha"
    (x.is(k, C.for) && x.is(k - 1, C.travel)) ||
    x.is(k, C.visit) ||
    x.is(k, C.via) ||
    x.is(k, C.between)
  )
}

/** A given name stands right before it. */
function behindGivenName(x: Context, i: number): boolean {
  const { tokens: t, gazetteer: g } = x
  const p = i - 1
  if (p < 0 || t.shape[i] & Shape.newline || x.lex[p]) return false
  if (!(t.shape[p] & Shape.cap) || t.shape[p] & Shape.possessive) return false
  const slot = g.slot(t.hash1[p], t.hash2[p])
  return slot >= 0 && g.postingsAt(slot) < 0 && g.isGivenNameAt(slot)
}

/** An office, an honorific or an unknown capitalised word right before it: "Under Secretary Zeya", "Uzra Zeya". */
function behindName(x: Context, i: number): boolean {
  const { tokens: t, gazetteer: g } = x
  // "Mr. Yamato"
  if (i > 1 && x.isPunct(i - 1, 46) && !(t.shape[i] & Shape.newline) && x.is(i - 2, C.honorific)) return true
  const p = i - 1
  if (
    p < 0 ||
    t.shape[i] & (Shape.newline | Shape.joined) ||
    !(t.shape[p] & Shape.cap) ||
    t.shape[p] & Shape.possessive
  )
    return false
  if (x.is(p, C.officeHead) || x.is(p, C.honorific) || t.shape[p] & Shape.initial) return true
  return !x.lex[p] && g.postings(t.hash1[p], t.hash2[p]) < 0
}

/** A line opens with it, and a dash, a bracket or a stroke follows: "AUSTIN, Texas – ", "VICTORIA (3 May)". */
function opensDateline(x: Context, c: { readonly start: number; readonly end: number }): boolean {
  const { tokens: t } = x
  if (!(t.shape[c.start] & Shape.newline) || t.shape[c.start] & Shape.possessive) return false
  for (let k = c.end; k < Math.min(t.count, c.end + 5); k++) {
    if (t.shape[k] & Shape.newline) return false
    if (x.isPunct(k, 0x2014) || x.isPunct(k, 0x2013) || x.isPunct(k, 40) || x.isPunct(k, 47)) return true
    if (x.isPunct(k, 45)) return (t.shape[k] & Shape.spaced) !== 0 || x.isPunct(k + 1, 45)
    // "Doha, 7 December 2023"
    if (k === c.end + 1 && t.shape[k] & Shape.number && x.is(k + 1, C.month)) return true
    // the state, written short, and its stop
    if (!(x.isPunct(k, 44) && k === c.end) && !(t.shape[k] & Shape.cap && k > c.end) && !x.isPunct(k, 46)) return false
  }
  return false
}

/** A person's name goes on beside it: "Jordan Bardella", "Michael Jordan". */
function nameBeside(x: Context, c: { start: number; end: number }): boolean {
  const { tokens: t, gazetteer: g } = x
  // "President of Georgia Salome Zourabichvili": the name is the president's
  if (c.start > 1 && x.is(c.start - 1, C.of) && x.is(c.start - 2, C.officeHead) && x.isCap(c.start - 2)) return false
  const k = c.end
  const p = c.start - 1
  const particle = x.is(c.start, C.particle)
  // "Nguyen Van Hung", "Kees van Baar"
  if (
    p >= 0 &&
    !(t.shape[c.start] & Shape.newline) &&
    x.is(p, C.particle) &&
    t.shape[p] & Shape.lower &&
    !x.is(p, C.article) &&
    // "l’ambassadeur de France": a particle of that form stands behind another part of the name
    (!x.is(p, C.of) || (p > 0 && (t.shape[p - 1] & Shape.cap) !== 0 && !x.lex[p - 1]))
  )
    return true
  if (
    particle &&
    p >= 0 &&
    k < t.count &&
    t.shape[p] & Shape.cap &&
    t.shape[k] & Shape.cap &&
    !((t.shape[c.start] | t.shape[k]) & Shape.newline) &&
    !x.lex[p]
  )
    return true
  if (
    k < t.count &&
    t.shape[k] & Shape.cap &&
    !(t.shape[k] & Shape.newline) &&
    !(t.shape[k - 1] & Shape.possessive) &&
    !x.is(k, C.common) &&
    !x.lex[k]
  ) {
    const slot = g.slot(t.hash1[k], t.hash2[k])
    // "the Minister of Trade, Kossi Adjavon, met": a place with an unknown name behind it stands in no apposition
    if (slot < 0 || g.postingsAt(slot) < 0)
      return (
        g.isGivenName(t.hash1[c.start], t.hash2[c.start]) ||
        (c.start > 0 &&
          (t.shape[c.start - 1] & Shape.cap) !== 0 &&
          !(t.shape[c.start] & (Shape.newline | Shape.joined)) &&
          !(t.shape[c.start - 1] & Shape.possessive) &&
          x.isWord(k)) ||
        (c.start > 1 && x.isPunct(c.start - 1, 44) && (x.isPunct(k + 1, 44) || !!x.is(k + 1, C.verb)))
      )
  }
  const b = c.start - 1
  if (
    b >= 0 &&
    t.shape[b] & Shape.cap &&
    !(t.shape[c.start] & (Shape.newline | Shape.joined)) &&
    !x.lex[b] &&
    g.isGivenName(t.hash1[b], t.hash2[b])
  )
    return true
  return b >= 0 && (t.shape[b] & Shape.initial) !== 0 && !(t.shape[c.start] & Shape.newline)
}
