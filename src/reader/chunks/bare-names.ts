import { isRoman } from '../names/event.ts'
import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { BLANK, type Geo, type Person } from '../mentions.ts'
import { C, MUNICIPAL } from '../word-classes.ts'
import { bodyInside } from './bodies.ts'
import type { Chunker } from './chunker.ts'
import { counterpartBehind } from './counterparts.ts'
import { moreOffices } from './offices-behind.ts'

// People who are named with no office before the name: "Mr. Roy", "Wang Yi of China", "Ana Silva, President of Peru".

/** The person named at token k, whose honorifics begin at token i. */
export function bareName(c: Chunker, i: number, k: number, gender: number, definite: boolean): Person | undefined {
  const { x, n, limit, offices } = c
  const t = x.tokens
  const titled = k > i
  if (c.bodies.has(k) && !titled) return undefined
  if (!titled && (n.geoOf[i] || !(t.shape[i] & Shape.cap))) return undefined
  // "Grand-Saint-Bernard": no name begins behind a hyphen
  if (x.nounFirst && !titled && t.shape[i] & Shape.joined) return undefined
  const e = n.nameEnd(k, limit, titled)
  if (e === k || (titled && t.shape[k] & Shape.newline)) return undefined
  if (bodyInside(c, k, e)) return undefined
  const alone = e - k === 1
  if (alone && x.is(k, C.partisan)) return undefined
  // "A, Ph.D.,", "A, Esq.": what follows a name is no other one's
  const initials = t.shape[k] & t.shape[e - 1] & Shape.initial && e - k === 2
  if (!titled && x.isPunct(k - 1, 44) && (initials || (alone && x.is(k, C.nameSuffix) > 1))) return undefined
  // "Sen. Ana Silva (D-Utica)": of which party, and whence
  const p = t.shape[k] & Shape.joined ? k - 1 : k
  if (!titled && t.end[p] - t.start[p] === 1 && t.shape[p + 1] & Shape.joined && x.isPunct(p - 1, 40)) return undefined
  const strong = titled || n.isStrongName(k, e) || (alone && n.told.has(t.hash1[k]))
  // a letter or an abbreviation alone is no one: "COVID", "E.O."
  if (!strong && alone && t.shape[k] & (Shape.initial | Shape.dotted | Shape.upper)) return undefined
  // "President Joko Widodo (Jokowi)": what else the one before is called
  if (!strong && alone && i - 1 > c.from && x.isPunct(k - 1, 40) && x.isPunct(e, 41) && n.told.has(t.hash1[k - 2]))
    return undefined
  // "Deputy Minister Ana Silva (R)": where one stands in a picture
  if (alone && t.end[k] - t.start[k] === 1 && x.isPunct(k - 1, 40)) return undefined
  // "Signé le 3 mai, l’accord": a participle that opens its sentence
  if (!strong && alone && x.nounFirst && x.is(k, C.sign) && x.is(k, C.verb) && !(t.shape[e] & Shape.cap))
    return undefined
  // "Xaysomboun province": a place that the gazetteer has not
  if (!strong && alone && x.is(e, C.regionWord) && t.shape[e] & Shape.lower && !x.nounFirst) return undefined
  const name = { start: k, end: e }
  const person: Person = {
    ...BLANK,
    kind: 'person',
    start: i,
    end: e,
    name,
    offices: [],
    gender,
    weak: !strong,
    definite,
  }
  // "Wang Yi of China", "Harald V of Norway"; where nobody is in office, few of those who are told by their land are
  const ruler = !x.nounFirst && !alone && isRegnal(x, e - 1)
  const listed = x.is(k - 1, C.and) > 0 || x.isPunct(k - 1, 44)
  let words = x.is(e, C.of) > 0 && (strong || ruler) && !alone && (listed || ruler || offices.size > 0)
  for (let j = k; j < e && words; j++) words = !x.lex[j] || x.is(j, C.particle) > 0 || (ruler && j === e - 1)
  const q = words ? x.pastArticle(e + 1) : limit
  const land = q < limit && !(t.shape[e - 1] & Shape.possessive) ? n.geos.get(q) : undefined
  // "Ana Silva of Portugal Telecom"
  const another = land && t.shape[land.end] & Shape.cap && !x.lex[land.end]
  if (
    land &&
    !land.adjective &&
    !another &&
    (land.entry.kind === 'country' ||
      (land.entry.kind === 'subdivision' && offices.size > 0) ||
      (land.entry.kind === 'city' && listed && tellsOfMayors(c)))
  )
    return moreOffices(c, { ...person, end: land.end, owners: [land], weak: person.weak && !ruler })
  const acting = strong && !alone ? actsFor(c, i, e) : undefined
  if (acting) return { ...person, end: acting.end, owners: [acting.land] }
  const peer = counterpartBehind(c, e)
  if (peer) return { ...person, end: peer.end, counterpart: true, owners: [peer.land], weak: false }
  // "at the Palazzo Chigi, the President of Peru": whose office stands behind a house is another
  if (!strong && !x.nounFirst && isHouse(c, k)) return person
  const inOffice = moreOffices(c, person)
  // "Lorato Tshireletso, Minister of Trade": nothing else has an office
  return alone || !inOffice.offices.length ? inOffice : { ...inOffice, weak: false }
}

/** "**The mayors,** Ana Silva of Porto and Li Wei of Dalian,". */
function tellsOfMayors({ x, offices }: Chunker): boolean {
  for (const [k, { plural }] of offices) if (plural && x.is(k, C.officeHead) === MUNICIPAL) return true
  return false
}

/** A word in capitals behind "at": "at the State **Capitol**". */
function isHouse({ x, from }: Chunker, k: number): boolean {
  let p = k - 1
  while (p > from && x.isCap(p) && !(x.tokens.shape[p] & Shape.newline)) p--
  if (x.is(p, C.article)) p--
  return p >= from && x.is(p, C.at) > 0
}

/** "Ana Silva **(Portugal)** met Li Wei **(China)**"; ", Ana Silva **for Portugal** and": for whom each of a list acts. */
function actsFor({ x, n, limit }: Chunker, start: number, end: number): { land: Geo; end: number } | undefined {
  const bracket = x.isPunct(end, 40)
  const listed = x.is(start - 1, C.and) > 0 || x.isPunct(start - 1, 44)
  if (!bracket && !(listed && x.is(end, C.for))) return undefined
  const q = x.pastArticle(end + 1)
  const land = q < limit ? n.geos.get(q) : undefined
  if (!land || land.adjective || land.entry.kind === 'city') return undefined
  if (bracket) return x.isPunct(land.end, 41) ? { land, end: land.end + 1 } : undefined
  return x.is(land.end, C.and) || x.isPunct(land.end, 44) ? { land, end: land.end } : undefined
}

/** The number of a ruler: "Harald **V**", "Margrethe **II**". */
function isRegnal(x: Context, k: number): boolean {
  const { shape, start, end } = x.tokens
  return (shape[k] & Shape.cap) !== 0 && !x.isPunct(k + 1, 46) && end[k] - start[k] < 5 && isRoman(x.tokens.key(k))
}
