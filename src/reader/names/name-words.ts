import { Shape } from '../../text/tokens.ts'
import type { Geo } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Names } from './names.ts'

// Which words can be of a person's name, by their form, by what else they mean and by what stands beside them.

/** A common word or body's head that opens a name, by what follows: "Park Sung-min", "Young Kim", "Church Mary". */
export function opensName(n: Names, i: number, limit: number): boolean {
  const { x } = n
  const t = x.tokens
  const k = i + 1
  if (
    !(t.shape[i] & Shape.cap) ||
    k >= limit ||
    !(t.shape[k] & Shape.cap) ||
    t.shape[k] & (Shape.newline | Shape.joined) ||
    t.shape[i] & Shape.possessive ||
    n.geoOf[k]
  )
    return false
  const g = x.gazetteer
  // "the President, Duma Boko,"
  const behindOffice = i > 1 && x.isPunct(i - 1, 44) && !x.lex[k]
  if (!behindOffice && !g.isSurname(t.hash1[i], t.hash2[i]) && !g.isGivenName(t.hash1[i], t.hash2[i])) return false
  if (
    n.isFrame(k) ||
    x.is(k, C.officeHead) ||
    x.is(k, C.bodyHead) ||
    x.is(k, C.armHead) ||
    x.is(k, C.portfolio) ||
    x.is(k, C.eventHead)
  )
    return false
  if (k + 1 < limit && t.shape[k + 1] & Shape.joined && t.shape[k + 1] & Shape.lower) return true
  return !x.is(k, C.common) && (g.isGivenName(t.hash1[k], t.hash2[k]) || g.isSurname(t.hash1[k], t.hash2[k]))
}

/** A frame word in capitals inside a sentence that is a name's first: "General Secretary To Lam", "Minister Do Hung Viet". */
export function isSyllable(n: Names, i: number, limit: number): boolean {
  const { x } = n
  const t = x.tokens
  const k = i + 1
  if (
    t.end[i] - t.start[i] > 4 ||
    t.shape[i] & Shape.newline ||
    k >= limit ||
    x.lex[k] ||
    x.word[i] ||
    n.geoOf[k] ||
    !(t.shape[k] & Shape.cap) ||
    t.shape[k] & Shape.newline
  )
    return false
  const s = t.shape[i] & (Shape.cap | Shape.upper)
  return s === Shape.cap && t.end[k] - t.start[k] < 7 && !(t.shape[k] & Shape.upper)
}

/** The last word behind an honorific and a given name, whatever it means besides: "Mr Tom Park", "the Hon. Mark Steel". */
export function isTitledSurname(n: Names, i: number): boolean {
  const { x } = n
  const t = x.tokens
  const given = i - 1
  if (given < 1 || !(t.shape[i] & Shape.cap) || t.shape[i] & (Shape.newline | Shape.punct) || n.isFrame(i)) return false
  if (!x.isCap(given) || !x.gazetteer.isGivenName(t.hash1[given], t.hash2[given])) return false
  const h = x.isPunct(given - 1, 46) ? given - 2 : given - 1
  // "Secretary of Commerce **Brad Chambers**"
  const field = x.is(h, C.portfolio) && (x.is(h - 1, C.of) || x.is(h - 1, C.and) || x.isPunct(h - 1, 38))
  if (h < 1 || !(x.is(h, C.honorific) || field) || !x.isCap(h) || t.shape[given] & Shape.newline) return false
  const behind = i + 1
  return !x.isCap(behind) || (t.shape[behind] & Shape.newline) !== 0
}

/** "Fiona Mackay **MSP**", "Ana Lund **M.P.**": letters that stand behind a name. */
export function isPostNominal({ x }: Names, k: number): boolean {
  return (x.tokens.shape[k] & (Shape.upper | Shape.dotted)) !== 0 && x.is(k, C.nameSuffix) > 0
}

/** Could be a word of a person's name by its form. */
export function isNameWord(n: Names, i: number, within: boolean): boolean {
  const { x } = n
  const t = x.tokens
  const shape = t.shape[i]
  if (shape & Shape.initial) return true
  // "**Jun**-ho", "**In**-seon"
  const opens = (t.shape[i + 1] & (Shape.joined | Shape.lower)) === (Shape.joined | Shape.lower)
  if (!(shape & Shape.cap)) return within && (shape & Shape.joined) !== 0 && (shape & Shape.lower) !== 0
  // "Golding**-Hall**"
  if (within && !x.nounFirst && shape & Shape.joined && !n.geoOf[i]) return true
  // "Olivier **J.P.** Nduhungi": letters that stand behind other names
  if (shape & Shape.dotted)
    return t.end[i] - t.start[i] <= 6 && !n.geoOf[i] && (!x.lex[i] || (x.is(i, C.nameSuffix) > 0 && x.isCap(i + 1)))
  if (n.isFrame(i)) {
    if (!within) return false
    // "Badr **Said**": a headline would say so in the present
    const said = x.is(i, C.speech) && x.is(i, C.past) && !x.is(i + 1, C.to)
    if (said && !(shape & Shape.upper)) return true
    // "Haitham bin Tarik Al **Said**"
    if (!x.nounFirst && i > 0 && x.is(i - 1, C.particle) && !(shape & Shape.upper)) return true
    if (opens && x.isCap(i)) return true
    // "Truong-An"
    if (shape & Shape.joined && !(shape & Shape.upper)) return true
    if (isSyllable(n, i, t.count)) return true
    // only sentences begin with a capital there: "Nguyen Minh Vu", "Alain Sans Cartier"
    if (x.nounFirst && !(shape & Shape.upper) && !x.is(i, C.honorific)) return true
    if (t.end[i] - t.start[i] <= 2 || !x.gazetteer.isSurname(t.hash1[i], t.hash2[i])) return false
  }
  if (within && x.lex[i] && isTitledSurname(n, i)) return true
  // "Mr. Morakot Jan, on Friday", but "Mr. Roy, Jan 5", "Mr. Roy Jan. 5", "Prime Minister Roy Friday said"
  const after = x.isPunct(i + 1, 44) || x.isPunct(i + 1, 46) ? i + 2 : i + 1
  const isDay = x.is(i, C.weekday) && !x.isCap(i + 1)
  const isGiven = () => x.gazetteer.isGivenName(t.hash1[i], t.hash2[i])
  // "Poland, **Jan** Lis"
  const opensName = x.is(i, C.month) && x.isCap(i + 1) && !x.lex[i + 1] && !n.geoOf[i + 1] && isGiven()
  if (
    n.isDateWord(i) &&
    !opens &&
    !opensName &&
    !(within && !isDay && !(t.shape[after] & Shape.number) && (after === i + 1 || x.is(i, C.month)))
  )
    return false
  if (n.geoOf[i]) return within && isGiven()
  // "Luc Forêt", "de La Tour": a sentence writes no other word so behind a name
  if (
    within &&
    x.nounFirst &&
    !(shape & (Shape.upper | Shape.newline)) &&
    !x.is(i, C.officeHead) &&
    !x.is(i, C.officeRank) &&
    !x.is(i, C.honorific)
  )
    return true
  if (!within && (x.is(i, C.honorific) || x.is(i, C.partOfWorld))) return false
  const lexical =
    x.is(i, C.officeHead) ||
    x.is(i, C.officeRank) ||
    x.is(i, C.armHead) ||
    x.is(i, C.bodyHead) ||
    x.is(i, C.eventHead) ||
    x.is(i, C.instrument) ||
    x.is(i, C.talkNoun) ||
    x.is(i, C.visitNoun)
  // "President Lindqvist Receives Minister": a verb of a headline
  const verb = !x.nounFirst && x.is(i, C.verb) && !x.is(i, C.base)
  if (
    verb ||
    x.is(i, C.common) ||
    lexical ||
    x.is(i, C.portfolio) ||
    (x.nounFirst && x.lex[i] && !x.is(i, C.particle))
  ) {
    // Price, King, Bishop: a name's word only behind another of the name
    if (!within)
      return (
        (!lexical || (!!x.is(i, C.officeHead) && !!x.is(i + 1, C.particle) && (t.shape[i + 1] & Shape.lower) !== 0)) &&
        isGiven()
      )
    return (
      isGiven() ||
      !!x.is(i, C.crown) ||
      (!verb && !lexical && !x.is(i, C.portfolio) && isMiddle(n, i)) ||
      (x.gazetteer.isSurname(t.hash1[i], t.hash2[i]) && !x.is(i, C.eventHead) && !x.is(i, C.instrument))
    )
  }
  return true
}

/** "Jennifer **Hall** Godfrey": between a given name and a name that is no word. */
function isMiddle({ x }: Names, i: number): boolean {
  const { shape, hash1, hash2 } = x.tokens
  const next = i + 1
  if (x.nounFirst || shape[i] & (Shape.upper | Shape.newline) || !x.isCap(i) || !x.isCap(next) || x.lex[next])
    return false
  return !(shape[next] & (Shape.newline | Shape.joined)) && x.gazetteer.isGivenName(hash1[i - 1], hash2[i - 1])
}

/** A common word or a smaller place right behind an office, and no more of a name behind it: "President Park", "Prime Minister Major". */
export function isSurnameAlone(n: Names, i: number, geo?: Geo): boolean {
  const { x } = n
  const t = x.tokens
  const next = i + 1
  const alone =
    next >= t.count || !(t.shape[next] & (Shape.cap | Shape.number | Shape.joined)) || t.shape[next] & Shape.newline
  if (!alone || x.is(next, C.of) || t.shape[i] & Shape.upper || !(t.shape[i] & Shape.cap)) return false
  if (geo?.adjective || n.isFrame(i)) return false
  if (x.is(i, C.visitNoun) || x.is(i, C.talkNoun) || x.is(i, C.officeHead) || x.is(i, C.portfolio)) return false
  return x.gazetteer.isSurname(t.hash1[i], t.hash2[i]) || x.gazetteer.isGivenName(t.hash1[i], t.hash2[i])
}

/** "met Gao **Yunlong**, vice chairman of": the name of a small city behind a surname, where no sign parts them and an office follows. */
export function isGivenNameBehind(n: Names, i: number, geo: Geo, afterOffice: boolean): boolean {
  const { x } = n
  const t = x.tokens
  const surname = i - 1
  if (geo.entry.kind !== 'city' || geo.adjective || t.shape[i] & (Shape.newline | Shape.upper)) return false
  const next = i + 1
  const isFree = x.lex[surname] === 0 || x.is(surname, C.particle)
  // "Foreign Minister of China Le **Yucheng** at": no sign parts an official's name from where he was
  if (afterOffice && !x.nounFirst && isFree && !geo.entry.capitalOf && !x.isCap(next) && !x.isPunct(next, 44))
    return true
  if (x.lex[surname] || !x.gazetteer.isSurname(t.hash1[surname], t.hash2[surname])) return false
  if (afterOffice && (x.isFinite(next) || x.is(next, C.aux) || x.is(next, C.will))) return true
  if (!x.isPunct(next, 44)) return false
  const office = x.pastArticle(next + 1)
  return !!(x.is(office, C.officeHead) || x.is(office, C.officeRank) || x.is(office, C.memberWord))
}

/** "Jr", "III", "Juan Carlos **I**": a lone letter only where nothing follows that would make it a pronoun. */
export function isNumberOf({ x }: Names, k: number, limit: number): boolean {
  const { shape, start, end } = x.tokens
  if (end[k] - start[k] > 1) return (shape[k] & Shape.upper) !== 0
  const next = k + 1
  const small = next < limit && (shape[next] & (Shape.lower | Shape.newline)) === Shape.lower
  return !small || !!(x.is(next, C.and) || x.is(next, C.in) || x.is(next, C.of) || x.is(next, C.to) || x.is(next, C.on))
}
