import { newEntry } from '../gazetteer/entry.ts'
import { Kind } from '../gazetteer/gazetteer.ts'
import { hash1, hash2, hashOf } from '../text/hash.ts'
import { Shape } from '../text/tokens.ts'
import type { Context } from './context.ts'
import { holds } from './held-words.ts'
import { BLANK, type Geo } from './mentions.ts'
import { type Candidate, isWritten, settle } from './namesakes.ts'
import { C } from './word-classes.ts'

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
        if (!x.isElision(k)) {
          h1 = hash1(h1, 32)
          if (!g.leadsOn(h1)) break
          h2 = hash2(h2, 32)
        }
        for (let f = t.foldStart[k]; f < t.foldStart[k + 1]; f++) {
          const c = t.folded[f]
          h1 = hash1(h1, c)
          h2 = hash2(h2, c)
        }
        if (!x.isElision(k)) left--
        k++
        const p = g.postings(h1, h2)
        // "travelled to Tokyo **to** open": of the prefecture's name only behind its hyphen
        const last = k - 1
        const loose = (t.shape[last] & (Shape.lower | Shape.joined)) === Shape.lower && x.is(last, C.to)
        if (p >= 0 && !loose && !(posting >= 0 && isOfOffice(x, last))) {
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
  const named = withoutSurnames(x, withoutParts(x, withoutAgencies(x, withoutJoined(x, candidates))))
  const geos = settle(x, withShortStates(x, named))
  unlisted(x, geos)
  groupings(x, geos, known)
  return { geos, known }
}

/** "Bavaria’s **State Minister**", "the Bavarian **State Minister**": a word for a part of a state that opens an office. */
function isOfOffice(x: Context, k: number): boolean {
  return !x.nounFirst && x.after(k) > k + 1 && x.lexicon.get(x.lex[k], C.stateOffice) > 0
}

/** With the states behind a town's comma, by the first letters of their names: "Salem, **Ore.**". */
const withShortStates = (x: Context, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.flatMap((c, k) => {
    const state = candidates[k + 1]?.start === c.end + 1 ? undefined : shortStateBehind(x, c.end)
    return state ? [c, state] : c
  })

function shortStateBehind(x: Context, comma: number): Candidate | undefined {
  const { gazetteer: g } = x
  const { shape } = x.tokens
  const i = comma + 1
  if (!x.isPunct(comma, 44) || !(shape[i] & Shape.cap) || !(x.isPunct(i + 1, 46) || shape[i] & Shape.dotted))
    return undefined
  const code = x.is(i, C.stateShort)
  const state = code ? g.byCode(x.name(C.stateShort, code)) : undefined
  const named = state ? g.postings(...hashOf(state.name.toLowerCase())) : -1
  const posting = g.meaning(named, (entry) => entry === state)
  return posting < 0 ? undefined : { start: i, end: i + 1, posting, weak: false }
}

/** "South Florida" is a part of Florida: no province that is called South, an ordinary word, right before the land. */
const withoutParts = (x: Context, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(
    ({ start, end, posting }, k) =>
      !(
        end === start + 1 &&
        candidates[k + 1]?.start === end &&
        x.lex[start] &&
        // "le ministre wallon Pierre A"
        !(x.nounFirst && x.tokens.shape[start] & Shape.lower) &&
        !(x.tokens.shape[end] & Shape.newline) &&
        !(x.tokens.shape[start] & Shape.possessive) &&
        x.gazetteer.kindOf(x.gazetteer.entryOf(posting)) === Kind.subdivision
      ),
  )

/** "AMMAN, Oct 8 (Petra) --": in brackets before a dateline's dash stands who reports, not a town. */
const withoutAgencies = (x: Context, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(
    ({ start, end, posting }) =>
      !(isAmongAgencies(x, start, end) && x.gazetteer.kindOf(x.gazetteer.entryOf(posting)) !== Kind.country) &&
      !opensWithAgency(x, start, end, posting) &&
      // "(UrduPoint / Pakistan Point News / WAM)"
      !x.lexicon.get(x.lex[start], C.wire) &&
      // "US$5 million"
      !(x.isCurrency(end) && !(x.tokens.shape[end] & Shape.spaced)) &&
      // "Seoul-based Hanmi": where one has one's seat
      !(x.tokens.shape[end] & Shape.joined && x.is(end, C.resident)),
  )

/** "(Petra) –", "(NTB/**DNA**):": between the brackets and strokes before a dateline's sign. */
function isAmongAgencies(x: Context, start: number, end: number): boolean {
  const { shape } = x.tokens
  let open = start - 1
  while (x.isPunct(open, 47) && shape[open - 1] & Shape.cap) open -= 2
  let close = end
  while (x.isPunct(close, 47) && shape[close + 1] & Shape.cap) close += 2
  if (!x.isPunct(open, 40) || !x.isPunct(close, 41)) return false
  const sign = close + 1
  // but the mark of the next item is none
  return (x.isDash(sign) && !(shape[sign] & Shape.newline)) || (close > end && x.isPunct(sign, 58))
}

/** "ENA, 9 January": the agency of another land opens the line. */
function opensWithAgency(x: Context, start: number, end: number, posting: number): boolean {
  const { tokens: t, gazetteer: g } = x
  const agency = end === start + 1 && t.shape[start] & Shape.newline && t.shape[start] & Shape.upper
  const code = agency ? x.is(start, C.agency) : 0
  const place = g.entry(g.entryOf(posting))
  return code > 0 && place.kind === 'city' && place.country !== x.name(C.agency, code)
}

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
    // "Sen. Ana Silva (D-Ohio)"
    if (t.end[p] - t.start[p] === 1 && (x.isPunct(p - 1, 40) || x.isPunct(p - 1, 44))) return true
    return candidates[k - 1]?.end === start || isLand(c)
  })
}

/** A town below this size may share its name with an official whom the document names. */
const LARGE = 1_000_000

/** "Zeya’s Travel" where the document speaks of "Under Secretary Zeya": no town of that name. */
function withoutSurnames(x: Context, candidates: readonly Candidate[]): readonly Candidate[] {
  const { tokens: t, gazetteer: g } = x
  const entryOf = (c: Candidate) => g.entry(g.entryOf(c.posting))
  const isCity = (c: Candidate) => c.end === c.start + 1 && entryOf(c).kind === 'city'
  const isTown = (c: Candidate) => isCity(c) && !entryOf(c).capitalOf && (entryOf(c).population ?? 0) < LARGE
  const surnames = new Set<number>()
  const named = new Set<number>()
  for (const c of candidates) {
    const { start } = c
    const p = start - 1
    if (isCity(c) && !x.inPlace(start) && opensNameOfOne(x, start)) named.add(t.hash1[start])
    // "her counterpart, Árni Dam"
    if (x.isPunct(p, 44) && x.is(p - 1, C.counterpart) && isTown(c)) surnames.add(t.hash1[start])
    if (p < 0 || !(t.shape[p] & Shape.cap) || t.shape[start] & Shape.newline || !isTown(c)) continue
    // "Chief Minister Punjab Maryam Sharif": a name begins behind it
    const q = start + 1
    if (x.is(p, C.officeHead) && t.shape[q] & Shape.cap && !x.lex[q] && g.isGivenName(t.hash1[q], t.hash2[q])) continue
    if (x.is(p, C.officeHead) || x.is(p, C.honorific) || (!x.lex[p] && g.isGivenName(t.hash1[p], t.hash2[p])))
      surnames.add(t.hash1[start])
  }
  if (!surnames.size && !named.size) return candidates
  const isOne = (c: Candidate) =>
    named.has(t.hash1[c.start]) ? isCity(c) : surnames.has(t.hash1[c.start]) && isTown(c)
  return candidates.filter((c) => !isOne(c))
}

/** "**Ruan Chengfu, governor** of Yunnan": a word that is nothing else behind it, and an office behind the comma. */
function opensNameOfOne(x: Context, i: number): boolean {
  const { tokens: t, gazetteer: g } = x
  const k = i + 1
  if (x.nounFirst || !x.isCap(k) || x.lex[k] || t.shape[k] & Shape.newline || !x.isPunct(k + 1, 44)) return false
  const office = x.pastArticle(k + 2)
  const known = t.shape[i] & Shape.possessive || g.postings(t.hash1[k], t.hash2[k]) >= 0
  return !known && (x.is(office, C.officeHead) > 0 || x.is(office, C.officeRank) > 0)
}

const GROUPING = holds('grouping')

/** "the Visegrad Four", "the Baltic States": a grouping without a seat of its own stands for its states. */
function groupings(x: Context, geos: Map<number, Geo>, known: Map<number, KnownName>): void {
  const { tokens: t, gazetteer: g } = x
  if (!(x.held & GROUPING)) return
  for (let i = 0; i < t.count; i++) {
    const states = t.shape[i] & Shape.cap || x.nounFirst ? x.lexicon.get(x.lex[i], C.grouping) : 0
    if (!states) continue
    let end = x.after(i)
    // "Visegrad Fund" is a body
    if ((known.get(i)?.end ?? 0) > end) continue
    const [entry, ...others] = x
      .name(C.grouping, states)
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
      !(before?.entry.kind === 'city' && !before.adjective && !before.possessive && x.inPlace(before.start, true))
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

/** The first meaning that the writing of the words allows. */
function fitting(x: Context, posting: number, start: number, end: number): number {
  const { gazetteer: g } = x
  for (let p = posting; p >= 0; p = g.next(p)) {
    if (!isWritten(x, g.formOf(p), start) || (end === start + 1 && x.is(start, C.month))) continue
    return p
  }
  return -1
}
