import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Geo } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Names } from './names.ts'

// What joins the words of a name to one.

/** A word of the name says that two have made it: "Joint", "Intergovernmental". */
export function isJoint(n: Names, start: number, end: number): boolean {
  for (let k = start; k < end; k++) if (n.x.is(k, C.joint)) return true
  return false
}

/** "EAC–SADC", "Africa–CARICOM": a dash without white space between two capitalised words. */
export function tightDash(n: Names, p: number): boolean {
  const t = n.x.tokens
  if (p < 1 || !n.x.isHyphen(p)) return false
  return (
    !(t.shape[p] & Shape.spaced) &&
    !(t.shape[p + 1] & (Shape.spaced | Shape.newline)) &&
    (t.shape[p - 1] & Shape.cap) !== 0 &&
    (t.shape[p + 1] & Shape.cap) !== 0 &&
    !n.isDateWord(p - 1)
  )
}

/** A list in commas that closes with "and" within a few words. */
export function listGoesOn(n: Names, q: number, limit: number, cap = true): boolean {
  const { x } = n
  for (let k = q; k < Math.min(limit, q + 9); k++) {
    if (x.is(k, C.and)) {
      const next = x.pastArticle(k + 1)
      // "and **Moroccan** Expatriates"
      const land = cap && n.geoAt(next)
      if (land && (land.adjective || land.people)) return x.isCap(land.end) && x.is(land.end, C.portfolio) > 0
      return k > q && x.is(next, C.portfolio) !== 0 && (next > k + 1 || !x.is(next, C.officeHead))
    }
    if (x.isPunct(k, 44)) continue
    // "minister of health, trade and technology"
    const named = cap ? x.tokens.shape[k] & Shape.cap && x.is(k, C.common) : 0
    if (!named && !(x.is(k, C.portfolio) && (!cap || x.tokens.shape[k] & Shape.cap))) return false
    if (x.is(k, C.officeHead) && !x.is(k, C.portfolio)) return false
  }
  return false
}

/** "Akim **(governor)** of the region", "Majlis **(Parliament)** of Iran": another word for the same; the token behind it, where more follows. */
export function pastGloss(x: Context, end: number, cls: number): number {
  // "député **(UMP)** de la Creuse"
  const letters = pastLetters(x, end)
  if (letters > end && x.is(letters, C.of)) return letters
  if (!x.isPunct(end, 40) || !x.is(end + 1, cls)) return end
  const close = x.afterOf(end + 1, cls)
  return x.isPunct(close, 41) && (x.is(close + 1, C.of) || x.isCap(close + 1)) ? close + 1 : end
}

/** "(UMP)", "(N-VA)": whose member one is, in capital letters between brackets; the token behind them. */
export function pastLetters(x: Context, k: number): number {
  const { shape } = x.tokens
  if (!x.isPunct(k, 40)) return k
  let q = k + 1
  while (q < k + 5 && (shape[q] & (Shape.upper | Shape.initial) || x.isPunct(q, 45))) q++
  return q > k + 1 && x.isPunct(q, 41) ? q + 1 : k
}

/** "the Mayor of Lyon**, France**, Paul Roy": the end of a place with the region and the country that it lies in. */
export function pastWhereItLies(n: Names, place: Geo, limit: number): number {
  const { x } = n
  let { end } = place
  for (let round = 0; round < 2 && x.isPunct(end, 44) && end + 1 < limit; round++) {
    const wider = n.geos.get(end + 1)
    if (!wider || wider.adjective || wider.possessive || wider.people || wider.end > limit) break
    const { code } = wider.entry
    if (code === place.entry.code || (place.entry.country !== code && place.entry.subdivision !== code)) break
    // "the Mayor of Lyon, **France Inter** reports", "the Governor of Utah, **US President** A"
    if (wider.end < limit && x.isCap(wider.end) && !(x.tokens.shape[wider.end] & Shape.newline)) break
    end = wider.end
  }
  return end === place.end ? pastBracketed(n, place, limit) : end
}

/** "Head of Tatarstan **(Russia)** A", "of Sakha **(Yakutia, Russia)**": past brackets that hold only other names of a place, and its land. */
function pastBracketed({ x, geos }: Names, { end, entry }: Geo, limit: number): number {
  if (!x.isPunct(end, 40)) return end
  for (let k = end + 1; k < limit;) {
    const geo = geos.get(k)
    if (!geo || geo.adjective) return end
    const { code } = geo.entry
    if (code !== entry.code && code !== entry.country && code !== entry.subdivision) return end
    if (x.isPunct(geo.end, 41)) return geo.end < limit ? geo.end + 1 : end
    if (!x.isPunct(geo.end, 44)) return end
    k = geo.end + 1
  }
  return end
}
