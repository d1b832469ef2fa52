import { Form } from '../gazetteer/gazetteer.ts'
import { Shape } from '../text/scan.ts'
import type { Context } from './context.ts'
import type { Span } from './mentions.ts'
import { C } from './word-classes.ts'

// Names of places that are none where they stand: "Jordan" Bardella, "Angus" Robson, "Sud", "Country" over a table.

/** People of a town that one names without saying what it is. */
const KNOWN_TOWN = 500_000

/**
 * Whether the words are no place's after all: an ordinary word without support, a part of a person's name.
 *
 * @param best posting of the likeliest meaning
 * @param after whether another place's name follows behind a comma
 * @param votes how much the document speaks of each country
 */
export function isNoPlace(
  x: Context,
  c: Span,
  best: number,
  after: boolean,
  votes: ReadonlyMap<string, number>,
): boolean {
  const { tokens: t, gazetteer: g } = x
  const entry = g.entry(g.entryOf(best))
  const form = g.formOf(best)
  const dateline =
    entry.kind === 'city' &&
    (opensDateline(x, c) ||
      // "Muscat: The Foreign Minister received"
      (entry.capitalOf?.length === 2 && (t.shape[c.start] & Shape.newline) !== 0 && x.isPunct(c.end, 58)))
  // "the city of Rosario"
  const typed =
    !x.lex[c.start] &&
    !!x.is(c.start - 1, C.of) &&
    !!x.is(c.start - 2, C.regionWord) &&
    (t.shape[c.start - 2] & Shape.lower) !== 0
  const supported =
    dateline ||
    typed ||
    after ||
    x.inPlace(c.start) ||
    (votes.get(entry.country ?? '') ?? 0) > 0 ||
    entry.kind === 'country'
  if (g.isWeak(best) && !supported) return true
  if (entry.kind === 'city' && c.end === c.start + 1 && x.lex[c.start] && x.is(c.start - 1, C.article)) return true
  // "Date | Country | Host" is the head of a table
  if (entry.kind === 'city' && c.end === c.start + 1 && x.is(c.start, C.column) && !after && !x.inPlace(c.start))
    return true
  // "la III Reunión del Comité" is no island
  if (x.nounFirst && c.end === c.start + 1 && x.is(c.start, C.eventHead) && x.is(c.end, C.of)) return true
  // "la situation au Sud" is no region of Cameroon
  if (
    x.nounFirst &&
    entry.kind === 'subdivision' &&
    c.end === c.start + 1 &&
    x.lex[c.start] &&
    !votes.get(entry.country ?? '') &&
    form !== Form.adjective
  )
    return true
  if (
    !dateline &&
    !typed &&
    g.isWeak(best) &&
    entry.kind === 'city' &&
    !x.inPlace(c.start, true) &&
    !after &&
    (x.lex[c.start] || nameBeside(x, c))
  )
    return true
  // "le Sénat tchèque Miloš Vystrčil": what is made of a name is of no person's
  const small =
    (t.shape[c.start] & Shape.lower) !== 0 || (x.nounFirst && form === Form.adjective && isOffice(x, c.start - 1))
  // "le roi Philippe de Belgique"
  const owner = x.nounFirst && entry.kind === 'country' && x.is(c.start - 1, C.of) !== 0
  if (!small && !owner && (g.isWeak(best) || (c.end === c.start + 1 && !x.inPlace(c.start))) && nameBeside(x, c))
    return true
  // "Mohamed Ould Ely": a particle in capitals, and a name before it
  const p = c.start - 1
  if (x.nounFirst && p > 0 && entry.kind === 'city' && x.is(p, C.particle) && t.shape[p] & t.shape[p - 1] & Shape.cap)
    if (!x.lex[p - 1] && !(t.shape[p] & Shape.newline)) return true
  // "Elizabeth Moore": a given name, and a name behind it
  const q = c.end
  const given =
    x.nounFirst && entry.kind === 'city' && q === c.start + 1 && g.isGivenName(t.hash1[p + 1], t.hash2[p + 1])
  if (
    given &&
    !x.inPlace(c.start) &&
    t.shape[q] & Shape.cap &&
    !x.lex[q] &&
    !(t.shape[q] & (Shape.newline | Shape.punct))
  )
    return true
  // "la ministre St-Pierre"
  const town = entry.kind === 'city' && form !== Form.adjective && (entry.population ?? 0) < KNOWN_TOWN
  if (x.nounFirst && town && x.is(c.start - 1, C.stateOffice) && !(t.shape[c.start] & Shape.newline)) return true
  // "Secretary Angus Robson", though the text speaks of Scotland
  if (
    entry.kind === 'subdivision' &&
    c.end === c.start + 1 &&
    !x.inPlace(c.start) &&
    x.isCap(c.end) &&
    !x.lex[c.end] &&
    !(t.shape[c.end] & (Shape.newline | Shape.upper)) &&
    g.isGivenName(t.hash1[c.start], t.hash2[c.start])
  )
    return true
  // "Christine St-Pierre"
  if (entry.kind !== 'country' && c.end > c.start + 1 && behindGivenName(x, c.start)) return true
  return entry.kind === 'city' && !after && !x.inPlace(c.start) && c.end === c.start + 1 && behindName(x, c.start)
}

/** The word of an office, of who is in the same one, or "République" stands at k. */
export const isOffice = (x: Context, k: number): boolean =>
  !!(
    x.is(k, C.counterpart) ||
    x.is(k, C.stateOffice) ||
    (x.is(k, C.regionWord) && x.tokens.shape[k] & Shape.cap) ||
    (x.is(k, C.officeHead) && x.tokens.shape[k] & Shape.cap)
  )

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
function opensDateline(x: Context, c: Span): boolean {
  const { tokens: t } = x
  if (!(t.shape[c.start] & Shape.newline) || t.shape[c.start] & Shape.possessive) return false
  for (let k = c.end; k < Math.min(t.count, c.end + 5); k++) {
    if (t.shape[k] & Shape.newline) return false
    if (x.isPunct(k, 0x2014) || x.isPunct(k, 0x2013) || x.isPunct(k, 40) || x.isPunct(k, 47)) return true
    if (x.isPunct(k, 45)) return (t.shape[k] & Shape.spaced) !== 0 || x.isPunct(k + 1, 45)
    // "Doha, 7 December 2023"
    if (k === c.end + 1 && t.shape[k] & Shape.number && x.is(k + 1, C.month)) return true
    // "DOHA, November 18 (QNA)"
    if (k === c.end + 1 && x.is(k, C.month) && t.shape[x.isPunct(k + 1, 46) ? k + 2 : k + 1] & Shape.number) return true
    // the state, written short, and its stop
    if (!(x.isPunct(k, 44) && k === c.end) && !(t.shape[k] & Shape.cap && k > c.end) && !x.isPunct(k, 46)) return false
  }
  return false
}

/** A person's name goes on beside it: "Jordan Bardella", "Michael Jordan". */
function nameBeside(x: Context, c: Span): boolean {
  const { tokens: t, gazetteer: g } = x
  // "President of Georgia Salome Zourabichvili", "Minister of Trade of Jordan Ali Hasan": the name is the president's
  if (c.start > 1 && x.is(c.start - 1, C.of) && x.isCap(c.start - 2))
    if (x.is(c.start - 2, C.officeHead) || x.is(c.start - 2, C.portfolio)) return false
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
