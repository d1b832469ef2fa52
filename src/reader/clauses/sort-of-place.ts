import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { C } from '../word-classes.ts'
import type { Clause } from './clause.ts'

// What kind of place a name is, told before it: "the **northern mountainous province of** Hoa Binh", "the **port city of** Da Nang".

/** Words that describe the kind; a fifth says something else. */
const MOST = 4

/** The first token of the place whose kind is told from token k on; -1 if none is. */
export function pastSortOfPlace(clause: Clause, k: number): number {
  const { x, s } = clause
  // "arrived in **neighbouring** Uganda", "**oil-rich** Kuwait"
  const land = pastEpithets(x, k, s.end)
  if (land > k) {
    const m = clause.covering(land)
    if (m?.kind === 'geo' && m.start === land && !m.adjective) return land
  }
  for (let q = k; q < Math.min(s.end, k + MOST + 1);) {
    const m = clause.covering(q)
    if (m?.kind === 'geo' && m.start === q) {
      // "the central **Vietnamese city of Da Nang**", "the northern **Vietnamese** province of"
      if (!m.adjective) return q > k && x.is(q + 1, C.regionWord) ? q : -1
      q = m.end
      continue
    }
    // "the **West African** nation of"
    if (x.is(q, C.partOfWorld) && x.isCap(q)) {
      q = x.after(q)
      continue
    }
    if (m) return -1
    if (x.is(q, C.regionWord) && x.is(q + 1, C.of) && x.tokens.shape[q] & Shape.lower) {
      const name = clause.covering(x.pastArticle(q + 2))
      return name?.kind === 'geo' && !name.adjective && name.start >= q + 2 ? name.start : -1
    }
    const which = x.isPlural(q) && x.is(q, C.regionWord) ? toldWhich(clause, q + 1) : 0
    if (which) return which
    if (!describes(x, q) && !x.is(q, C.talkAdjective)) return -1
    q++
  }
  return -1
}

/** "three countries**, namely** Chile, Peru and Panama", "two cities **(**Oslo and Bergen)": the first of several that a sign or word at token k leads in; 0 where none is. */
function toldWhich(clause: Clause, k: number): number {
  const { x } = clause
  const sign = x.isPunct(k, 44) || x.isPunct(k, 58) || x.isPunct(k, 40) || x.isDash(k) ? k + 1 : k
  const from = x.pastArticle(x.is(sign, C.including) ? x.after(sign) : sign)
  const name = from > k ? clause.covering(from) : undefined
  const list = name?.kind === 'geo' && !name.adjective && (x.isPunct(name.end, 44) || x.is(name.end, C.and))
  return list ? from : 0
}

/** The token behind words that say where a land lies or what it has: "southwest", "oil-rich", "fellow ASEAN member". */
function pastEpithets(x: Context, k: number, limit: number): number {
  const { shape } = x.tokens
  let q = k
  while (q < limit && q - k < MOST + 2) {
    // "oil-**rich**", "ASEAN **member**": what the word before it is
    const next = x.after(q)
    if (x.is(q, C.placeEpithet) === JOINING) q = next
    else if (x.is(next, C.placeEpithet) === JOINING && !x.is(q, C.frameWord)) q = next
    else if (x.is(q, C.placeEpithet)) q = next
    else break
    if (shape[q] & Shape.newline) return k
  }
  return q
}

/** Payload of `placeEpithet`: with the word before it. */
const JOINING = 2

/** The token before the words that tell the kind of the place at token k, and before their article: "in **downtown** Accra". */
export function beforeSortOfPlace(x: Context, from: number, k: number): number {
  let p = k - 1
  while (p > from && x.is(p, C.placeEpithet)) p--
  if (x.is(p, C.article) && p > from) p--
  if (p > from && x.is(p, C.of) && x.is(p - 1, C.regionWord)) {
    const of = p
    p -= 2
    while (p >= from && of - p <= MOST && describes(x, p)) p--
  }
  while (p >= from && x.is(p, C.article)) p--
  return p
}

/** "northern", "mountainous", "port": a word in small letters that no sentence is built of. */
function describes(x: Context, k: number): boolean {
  return (
    (x.tokens.shape[k] & (Shape.lower | Shape.punct)) === Shape.lower &&
    !x.is(k, C.frameWord) &&
    !x.is(k, C.otherPreposition) &&
    !x.is(k, C.and) &&
    !x.is(k, C.past) &&
    !x.is(k, C.ing) &&
    !x.is(k, C.sform)
  )
}
