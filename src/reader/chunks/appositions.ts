import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Office, Span } from '../mentions.ts'
import { C } from '../word-classes.ts'
import { isPostNominal } from '../names/name-words.ts'
import type { Chunker } from './chunker.ts'

// A name between commas behind what it names.

/** Tokens from a guest to the colon behind whose guest it is. */
const HOST = 8

/** ", Shigeru Ishiba," or "(Lin Chia-lung)" or "– Ana Grosu" behind an office. */
export function apposedName(
  c: Chunker,
  k: number,
  office?: Office,
): { name: Span; end: number; gender: number } | undefined {
  const { x, n } = c
  const t = x.tokens
  const limit = c.limit
  const comma = x.isPunct(k, 44)
  const bracket = x.isPunct(k, 40)
  const dash = x.isPunct(k, 0x2013) || x.isPunct(k, 58) || (x.isPunct(k, 45) && (t.shape[k + 1] & Shape.spaced) !== 0)
  if (!comma && !bracket && !dash) return undefined
  if (k + 1 >= limit || t.shape[k + 1] & Shape.newline) return undefined
  // "Guest of the President: A, Prime Minister of B"
  if (x.isPunct(k, 58))
    for (let p = k - 1; p > Math.max(c.from, k - HOST); p--) if (x.is(p, C.guestOf)) return undefined
  let q = k + 1
  // "le président, le général Ba", "the Prime Minister, the Hon. A"
  const titled = x.is(q, C.article) && n.honorifics(q + 1, limit).end > q + 1
  const h = n.honorifics(titled ? q + 1 : q, limit)
  q = h.end
  if (c.offices.has(q) || c.bodies.has(q)) return undefined
  const e = n.nameEnd(q, limit, true)
  if (e === q) return undefined
  const words = countWords(x, q, e)
  const strong =
    h.end > k + 1 ||
    n.isStrongName(q, e) ||
    words >= 2 ||
    n.told.has(t.hash1[q]) ||
    (comma && isSingleName(c, q, office))
  if (!strong) return undefined
  // "the Premier of Victoria, Ana Lund **MP**,": letters behind a name
  let stop = e
  while (stop < limit && isPostNominal(n, stop)) stop++
  // an office right behind makes it the next person of a list: "the Minister, Name, Mayor of X" stays with the first
  if (comma && stop < limit && !(t.shape[stop] & Shape.punct) && !x.is(stop, C.and)) {
    if (x.is(stop, C.particle) || t.shape[stop] & Shape.cap) return undefined
  }
  if (bracket && !x.isPunct(stop, 41)) return undefined
  return { name: { start: q, end: e }, end: bracket ? stop + 1 : stop, gender: h.gender }
}

/** "the King**, Felipe,** arrived", "the President**, Suharno,** met": one word between commas, which no list goes on with. */
function isSingleName({ x, n }: Chunker, q: number, office: Office | undefined): boolean {
  const { hash1, hash2, shape } = x.tokens
  if (!office?.owner || office.plural || !x.is(office.cites[0].start, C.headOfState)) return false
  if (!x.isPunct(q + 1, 44) || shape[q] & Shape.upper || n.geoOf[q]) return false
  return (!x.lex[q] || x.gazetteer.isGivenName(hash1[q], hash2[q])) && !x.is(q + 2, C.and) && !x.isCap(q + 2)
}

function countWords(x: Context, from: number, to: number): number {
  let words = 0
  for (let k = from; k < to; k++) if (!(x.tokens.shape[k] & Shape.punct)) words++
  return words
}
