import { Shape } from '../../text/scan.ts'
import { C } from '../lexicon.ts'
import type { Geo, Instrument } from '../mentions.ts'
import type { Chunker } from './chunker.ts'
import { described, tailEnd } from './tails.ts'

// What is signed: its noun, its title and how far that goes.

export function instrumentAt(c: Chunker, i: number): Instrument | undefined {
  const { x, n } = c
  const t = x.tokens
  if (t.shape[i] & Shape.punct) return undefined
  if (n.isFrame(i) && !x.is(i, C.ordinal) && !x.is(i, C.instrument)) return undefined
  // modifiers before the head: "joint", "three-year", "U.S.-Colombia Air Transport", "2011"
  let k = i
  let head = -1
  while (k < c.limit && k - i < 9) {
    if (k > i && t.shape[k] & Shape.newline) return undefined
    if (x.is(k, C.instrument) && !(x.is(k, C.verb) && t.shape[k] & Shape.lower && !x.is(k - 1, C.article))) {
      head = k
      break
    }
    if (t.shape[k] & Shape.punct) {
      if (k > i && (x.isPunct(k, 0x2013) || x.isPunct(k, 45)) && n.geoOf[k - 1] && n.geoOf[k + 1]) {
        k++
        continue
      }
      return undefined
    }
    if (n.geoOf[k]) {
      k = n.geoAt(k)!.end
      continue
    }
    if (n.isFrame(k) && !x.is(k, C.ordinal)) {
      if (x.is(k, C.and) && k > i && t.shape[k - 1] & Shape.lower && !x.is(k - 1, C.verb)) {
        k++
        continue
      }
      if (!(t.shape[k] & Shape.cap && k > i && x.is(k, C.of))) return undefined
    }
    if (x.is(k, C.officeHead) && !x.is(k, C.common)) return undefined
    if (x.is(k, C.verb) && t.shape[k] & Shape.lower && !x.is(k, C.past) && !x.is(k, C.ing) && !x.is(k, C.sector))
      return undefined
    if (
      x.is(k, C.sign) ||
      x.is(k, C.signNoun) ||
      x.is(k, C.meet) ||
      x.is(k, C.hold) ||
      x.is(k, C.talkNoun) ||
      (x.is(k, C.visitNoun) && t.shape[k] & Shape.lower)
    )
      return undefined
    if (t.shape[k] & Shape.number && t.shape[k] & Shape.joined) {
      k++
      continue
    }
    if (c.dates.has(k) && c.dates.get(k)!.from.m) return undefined
    if (
      !(
        x.is(k, C.common) ||
        x.is(k, C.portfolio) ||
        x.is(k, C.cardinal) ||
        t.shape[k] & (Shape.number | Shape.cap | Shape.joined) ||
        x.is(k, C.ordinal) ||
        x.is(k, C.officeRank) ||
        x.is(k, C.duration)
      )
    )
      return undefined
    k++
  }
  if (head < 0) return undefined
  let end = described(c, x.after(head))
  const last = x.after(head) - 1
  const plural = x.isPlural(last) || x.isPlural(head)
  let named = (t.shape[head] & Shape.cap) !== 0 && !(t.shape[head] & Shape.newline)
  // an acronym in brackets: "(MoU)"
  if (
    x.isPunct(end, 40) &&
    x.isPunct(end + 2, 41) &&
    t.end[end + 1] - t.start[end + 1] <= 8 &&
    !(t.shape[end + 1] & Shape.number)
  )
    end += 3
  let tail = tailEnd(c, end)
  let extended = 0
  // "avenant **à la convention de double imposition**"
  if (x.nounFirst && tail === end && x.is(end, C.to)) {
    const q = x.is(end + 1, C.article) ? end + 2 : end + 1
    const inner = q < c.limit && x.is(q, C.instrument) ? instrumentAt(c, q) : undefined
    // "de 1966" is its name, too
    if (inner)
      extended = tail = x.is(inner.end, C.of) && c.dates.get(inner.end + 1)?.from.m === 0 ? inner.end + 2 : inner.end
  }
  if (tail > end) named = true
  let start = i
  while (start < head && x.is(start, C.passing)) start++
  let joint = x.is(head, C.joint) !== 0
  // "charte **de coopération**"
  const told = x.nounFirst ? Math.min(tail, end + 3) : end
  for (let q = start; q < Math.max(x.after(head), told); q++) if (x.is(q, C.joint)) joint = true
  if (
    x.is(head, C.vagueInstrument) &&
    x.after(head) - head === 1 &&
    !joint &&
    !((x.nounFirst ? plural : start < head) && isSigned(c, i, end)) &&
    !(t.shape[head] & Shape.cap && (start < head || tail > x.after(head)))
  )
    return undefined
  const geos: Geo[] = []
  for (let q = start; q < (x.nounFirst ? Math.max(end, extended) : head); q++) {
    const g = n.geos.get(q)
    if (g) geos.push(g)
  }
  return {
    kind: 'instrument',
    start,
    end: tail,
    joint,
    geos,
    instrumentKind: x.name(x.is(head, C.instrument)),
    plural,
    head,
    named,
  }
}

/** "la signature de trois instruments", "plusieurs textes ont été paraphés": what else is no instrument by its noun alone. */
function isSigned(c: Chunker, from: number, end: number): boolean {
  const { x } = c
  let k = from - 1
  const passes = (at: number) =>
    x.is(at, C.article) || x.is(at, C.of) || x.is(at, C.cardinal) || (x.is(at, C.passing) && !x.is(at, C.sign))
  while (k > c.from && passes(k)) k--
  if (x.is(k, C.signNoun) || (x.is(k, C.sign) && !x.is(k, C.issue))) return true
  let q = end
  while (q < Math.min(end + 5, c.limit) && (x.is(q, C.aux) || x.is(q, C.clitic) || x.is(q, C.adverb))) q++
  return q > end && q < c.limit && x.is(q, C.sign) > 0 && x.is(q, C.past) > 0 && !x.is(q, C.issue)
}
