import { Shape } from '../../text/tokens.ts'
import { isCity, type Mention } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Act } from './act.ts'
import type { Clause } from './clause.ts'
import { objectsFrom, opensNextClause, placeEnd } from './objects.ts'

/** "met A on Monday **and B on Tuesday**", "met A **and then B**": further meetings that one verb tells, each with a setting of its own. */
export function giveGapped(clause: Clause): void {
  const { found } = clause
  for (let n = 0; n < found.length; n++) {
    const { type } = found[n]
    const next = type === 'meeting' || type === 'visit' ? gapped(clause, found[n], found[n - 1]) : undefined
    // what another verb tells already is told
    if (next && !found.some((b) => b !== found[n] && b.anchor >= found[n].end && b.anchor < next.end))
      found.splice(n + 1, 0, next)
  }
}

function gapped(clause: Clause, a: Act, before: Act | undefined): Act | undefined {
  const { x, s } = clause
  // "A visited Peru in May, **and B in June**"
  const isVisit = a.type === 'visit'
  const side = isVisit ? a.subject : [a.object, a.subject].find((ones) => ones.at(-1)?.end === a.end)
  if (!side?.length || (isVisit ? !a.to.length : a.anchor > side[0].start) || !side.every(isSide)) return undefined
  let k = pastSettings(clause, a.end)
  const isSetting = (c: Mention) => c.kind === 'date' || (isCity(c) && x.is(c.start - 1, C.in) > 0)
  // "On Monday he met A, on Tuesday B": each behind its own
  const isFronted =
    k === a.end && s.chunks.some((c) => isSetting(c) && c.end <= a.anchor && c.start >= (before?.end ?? 0))
  const hasSetting = k > a.end || isFronted || clause.covering(k - 1)?.kind === 'date'
  // "A on Monday**,** B on Tuesday and C on Friday"
  const isListed = hasSetting && x.isPunct(k, 44)
  if (x.isPunct(k, 44)) k++
  const isJoined = x.is(k, C.and) > 0 && !clause.inside(k)
  let follows = x.is(k, C.sequel) > 0
  if (isJoined) {
    k = x.after(k)
    // "and**, separately,** B"
    if (x.isPunct(k, 44) && x.is(k + 1, C.sequel)) k++
    follows ||= x.is(k, C.sequel) > 0
  }
  if (!isJoined && !follows && !isListed) return undefined
  while (k < s.end && !clause.inside(k) && (x.is(k, C.sequel) || x.is(k, C.also))) k = x.after(k)
  const led = pastSettings(clause, x.isPunct(k, 44) ? k + 1 : k)
  const ownBefore = led > k
  if (isFronted && !ownBefore && !isVisit) return undefined
  if (ownBefore) k = x.isPunct(led, 44) ? led + 1 : led
  if (x.is(k, C.with) || x.is(k, C.by) || x.is(k, C.to)) k++
  const o = objectsFrom(clause, k, isSide)
  if (!o.actors.length || o.actors.some((m) => opensNextClause(clause, m))) return undefined
  const behind = pastSettings(clause, o.end)
  // "and B on Tuesday **sent** his greetings"
  if (x.isFinite(behind) || x.is(behind, C.aux) || x.is(behind, C.will)) return undefined
  if (isFronted && x.isWord(behind) && !x.isCap(behind) && !x.is(behind, C.frameWord) && !x.is(behind, C.infinitive))
    return undefined
  const own = ownBefore || behind > o.end
  if (isVisit ? !own || !isDay(clause, behind) : !follows && !(hasSetting && own)) return undefined
  const gap = { anchor: o.actors[0].start, end: o.end, places: [], present: undefined, date: undefined }
  return side === a.object ? { ...a, ...gap, object: o.actors } : { ...a, ...gap, subject: o.actors }
}

/** A day, month or year that ends its clause. */
function isDay(clause: Clause, end: number): boolean {
  const { x, s } = clause
  return clause.covering(end - 1)?.kind === 'date' && (end >= s.end - 1 || (x.tokens.shape[end] & Shape.punct) !== 0)
}

function isSide(m: Mention): boolean {
  return m.kind === 'person' || m.kind === 'group'
}

/** Past days and places that follow each other: "on Monday in Lima"; i where none stands there. */
function pastSettings(clause: Clause, i: number): number {
  const { x, s } = clause
  let k = i
  for (let q = i; q < s.end;) {
    if (q > i && x.isPunct(q, 44)) q++
    // "in the morning" is a day's name with its preposition
    const led = !clause.inside(q) && (x.is(q, C.on) || x.is(q, C.in)) ? x.after(q) : q
    const date = clause.covering(led)
    if (date?.kind === 'date' && date.start === led) q = k = date.end
    else {
      const end = x.tokens.shape[q] & Shape.punct ? q : placeEnd(clause, q)
      if (end <= q) break
      q = k = end
    }
  }
  return k
}
