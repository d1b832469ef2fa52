import { type Entry, Form } from '../gazetteer/gazetteer.ts'
import { Shape } from '../text/tokens.ts'
import type { Context } from './context.ts'
import type { Span } from './mentions.ts'
import { C, MUNICIPAL } from './word-classes.ts'

// Names of places that are none where they stand: "Jordan" Bardella, "Angus" Robson, "Sud", "Country" over a table.

/** A name with its likeliest meaning, and what tells for it. */
interface Named extends Span {
  readonly entry: Entry
  readonly form: number
  readonly weak: boolean
  /** Another place's name follows behind a comma. */
  readonly after: boolean
  /** A preposition of place stands before it. */
  readonly placed: boolean
  /** The document speaks of the country where it lies. */
  readonly spokenOf: boolean
}

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
  const city = entry.kind === 'city'
  const weak = g.isWeak(best) && !isSureCapital(x, c, entry)
  const placed = x.inPlace(c.start)
  const spokenOf = (votes.get(entry.country ?? '') ?? 0) > 0
  const dateline =
    city &&
    (opensDateline(x, c) ||
      // "Muscat: The Foreign Minister received"
      (entry.capitalOf?.length === 2 && (t.shape[c.start] & Shape.newline) !== 0 && x.isPunct(c.end, 58)))
  // "the city of Rosario", "the port of Constanta"
  const typed =
    !x.lex[c.start] &&
    !!x.is(c.start - 1, C.of) &&
    !!(x.is(c.start - 2, C.regionWord) || x.is(c.start - 2, C.bodyHead)) &&
    (t.shape[c.start - 2] & Shape.lower) !== 0
  if (isOwnerOfOne(x, c, entry) || isBareOwner(x, c, entry)) return false
  // "the chairman of **Toyota**": towns that a company is better known by
  const mayor = x.is(c.start - 1, C.of) && x.is(c.start - 2, C.officeHead) === MUNICIPAL
  // "the Premier of **Victoria**", "**Victoria’s** Minister for Trade": no person has one
  const owned = t.shape[c.end - 1] & Shape.possessive ? c.end : x.is(c.start - 1, C.of) ? c.start - 2 : -1
  if (entry.kind === 'subdivision' && !x.lex[c.start] && !mayor && owned >= 0 && isOfState(x, owned)) return false
  // "**Charlotte** Mayor Ana Silva"
  const before = !x.nounFirst && x.isCap(c.end) && x.is(c.end, C.officeHead) === MUNICIPAL
  const called = dateline || typed || after || before || (mayor && x.isCap(c.start - 2))
  const town = called || mayor || (placed && !x.is(c.start - 1, C.at)) || x.is(c.end, C.regionWord)
  if (city && x.is(c.start, C.company) && !town) return true
  if (weak && !(called || placed || spokenOf || entry.kind === 'country')) return true
  if (weak && city && !called && !x.inPlace(c.start, true) && (x.lex[c.start] || nameBeside(x, c))) return true
  // "**Prince Albert** arrived in Tunis", but "a delegation from Prince George", and in a text of Canada
  const title = x.nounFirst ? C.officeHead : C.crown
  const crowned = c.end === c.start + 2 && x.is(c.start, title) && !town && !placed
  if (crowned && ((votes.get(entry.country ?? '') ?? 0) < 3 || x.is(c.start - 1, C.honorific))) return true
  const named = { ...c, entry, form: g.formOf(best), weak, after, placed, spokenOf }
  return isWord(x, named) || isOfPerson(x, named)
}

/** A capital that is neither a word nor a person's name is meant, whatever else is called so: "Prague", "Doha". */
function isSureCapital({ tokens: t, gazetteer: g, lex }: Context, { start }: Span, { capitalOf }: Entry): boolean {
  return (
    capitalOf?.length === 2 &&
    !lex[start] &&
    !g.isGivenName(t.hash1[start], t.hash2[start]) &&
    !g.isSurname(t.hash1[start], t.hash2[start])
  )
}

/** An ordinary word, written as the name of a place is. */
function isWord(x: Context, { start, end, entry, form, after, placed, spokenOf }: Named): boolean {
  // "La réunion" is no island, nor is "la III Reunión del Comité"
  if (x.nounFirst && x.is(end - 1, C.eventHead) && (x.is(end, C.of) || x.tokens.shape[end - 1] & Shape.lower))
    return true
  if (end > start + 1) return false
  if (entry.kind === 'city') {
    if (x.lex[start] && x.is(start - 1, C.article)) return true
    // "the Ministry of Science and Technology (MOST)", "representatives from MOST": letters that stand for a name
    const { shape } = x.tokens
    const letters = shape[start] & Shape.upper && !(shape[start] & Shape.newline)
    if (letters && x.lex[start] && !((shape[start - 1] | shape[end]) & Shape.upper)) return true
    // "Date | Country | Host" is the head of a table, and "From Japan to Peru" over a list no Frome
    if ((x.is(start, C.column) || x.is(start, C.from)) && !after && !placed) return true
  }
  if (!x.nounFirst) return false
  // "la situation au Sud" is no region of Cameroon
  return entry.kind === 'subdivision' && x.lex[start] > 0 && !spokenOf && form !== Form.adjective
}

/** A part of a person's name. */
function isOfPerson(x: Context, c: Named): boolean {
  const { tokens: t, gazetteer: g, nounFirst } = x
  const { start, end, entry, form } = c
  const city = entry.kind === 'city'
  const single = end === start + 1
  const p = start - 1
  const opensLine = (t.shape[start] & Shape.newline) !== 0
  // "**Le Togolais** Kossi Mensah", which no part of a name stands before
  const made = form === Form.adjective || form === Form.people
  if (nounFirst && made && x.is(p, C.article) && (t.shape[p] & Shape.newline || !x.isCap(p - 1))) return false
  // "le Sénat tchèque Miloš Vystrčil": what is made of a name is of no person's
  const small = (t.shape[start] & Shape.lower) !== 0 || (nounFirst && form === Form.adjective && isOffice(x, p))
  // "le roi Philippe de Belgique", "Speaker of the Parliament of Georgia Ana Lomidze"
  const owner =
    entry.kind === 'country' &&
    x.is(p, C.of) !== 0 &&
    (nounFirst || (x.is(p - 1, C.armHead) > 0 && !x.is(p - 1, C.officeUnit)))
  if (!small && !owner && (c.weak || (single && !c.placed)) && nameBeside(x, c)) return true
  // "Mohamed Ould Ely": a particle in capitals, and a name before it
  if (nounFirst && p > 0 && city && x.is(p, C.particle) && t.shape[p] & t.shape[p - 1] & Shape.cap)
    if (!x.lex[p - 1] && !(t.shape[p] & Shape.newline)) return true
  // "Guillaume De Russé", "Jean-Paul L’Allier", "M. D’Irlande"
  if (nounFirst && single && p > 0 && isNameBeforeCapital(x, p, start)) return true
  // "Elizabeth Moore", and "Secretary Angus Robson", though the text speaks of Scotland: a given name, and a name behind it
  const given = entry.kind === 'subdivision' ? !(t.shape[end] & Shape.upper) : nounFirst && city
  if (
    given &&
    single &&
    !c.placed &&
    x.isCap(end) &&
    !x.lex[end] &&
    !(t.shape[end] & Shape.newline) &&
    g.isGivenName(t.hash1[start], t.hash2[start])
  )
    return true
  // "la ministre St-Pierre"
  const town = city && form !== Form.adjective && (entry.population ?? 0) < KNOWN_TOWN
  if (nounFirst && town && x.is(p, C.stateOffice) && !opensLine) return true
  // "**Bayan** Sami Rahman": a given name and more of it right behind
  if (town && !nounFirst && single && !c.after && (opensLine || x.isPunct(p, 44)) && namedBehind(x, end)) return true
  // "Christine St-Pierre"
  if (entry.kind !== 'country' && !single && behindGivenName(x, start)) return true
  return city && !c.after && !c.placed && single && behindName(x, start)
}

/** A region or a mayor’s city behind a whole name: "la ministre Anne Roy **du Québec**", "le maire Paul Dubois **de Lyon**". */
export function isOwnerOfOne(x: Context, { start, end }: Span, { kind }: Entry): boolean {
  const { shape } = x.tokens
  if (!x.is(start - 1, C.of) || x.isCap(end)) return false
  let k = start - 2
  while (k > 0 && !x.lex[k] && (x.isCap(k) || shape[k] & Shape.joined) && !(shape[k] & Shape.newline)) k--
  if (start - 2 - k < 2) return false
  if (kind === 'city') return x.is(k, C.officeHead) === MUNICIPAL
  return kind === 'subdivision' && (isOffice(x, k) || x.is(k, C.honorific) > 0)
}

/** "Governor **Sindh** Kamran Tahir", "Mayor **Karachi** Murtaza Shah": between an office and a whole name behind it, and no given name. */
function isBareOwner(x: Context, { start, end }: Span, { kind }: Entry): boolean {
  const { tokens: t, gazetteer: g } = x
  const p = start - 1
  const head = x.nounFirst || p < 0 || !x.isCap(p) || t.shape[start] & Shape.newline ? 0 : x.is(p, C.officeHead)
  if (!head || kind === 'country' || (kind === 'city') !== (head === MUNICIPAL)) return false
  const isOwn = (k: number) => x.isCap(k) && !(t.shape[k] & Shape.newline)
  return !g.isGivenName(t.hash1[start], t.hash2[start]) && !x.lex[end] && isOwn(end) && isOwn(end + 1)
}

/** A minister, what he is minister for, a ministry, or the word "State". */
const isOfState = (x: Context, k: number): boolean =>
  x.isCap(k) && [C.stateOffice, C.portfolio, C.armHead, C.regionWord].some((cls) => x.is(k, cls))

/** A particle in capitals or what is left of an article at p, right behind a given name or an honorific. */
function isNameBeforeCapital(x: Context, p: number, start: number): boolean {
  const { tokens: t, gazetteer: g } = x
  if (!(t.shape[p] & t.shape[start] & Shape.cap) || (t.shape[p] | t.shape[start]) & (Shape.newline | Shape.punct))
    return false
  if (!x.is(p, C.particle) && !x.isElision(start)) return false
  const before = x.isPunct(p - 1, 46) ? p - 2 : p - 1
  if (before < 0 || !x.isCap(before)) return false
  return !!x.is(before, C.honorific) || (!x.lex[before] && g.isGivenName(t.hash1[before], t.hash2[before]))
}

/** A given name at k, and a capital behind it. */
function namedBehind({ tokens: t, gazetteer: g, lex }: Context, k: number): boolean {
  const isOwn = (i: number) => (t.shape[i] & (Shape.cap | Shape.newline | Shape.possessive)) === Shape.cap
  return k + 1 < t.count && isOwn(k) && isOwn(k + 1) && !lex[k + 1] && g.isGivenName(t.hash1[k], t.hash2[k])
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
  // "Vice Admiral **Mark** Hammond": a given name that is a word, too
  if (!x.nounFirst && x.is(p - 1, C.honorific) && g.isGivenName(t.hash1[p], t.hash2[p])) return true
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
        // "le président gambien **Lamin** Ceesay"
        (x.nounFirst &&
          t.shape[p] & Shape.lower &&
          !x.is(p, C.article) &&
          (x.is(p, C.officeHead) > 0 || g.ownSlot(t.hash1[p], t.hash2[p]) >= 0)) ||
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
