import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { BLANK, type Body, type EventMention, type Office, type Span } from '../mentions.ts'
import { C } from '../word-classes.ts'
import type { Names } from './names.ts'
import { pastGloss } from './joins.ts'
import { ownerBefore, startBefore } from './office-before.ts'
import { type OfficeDraft, readBehind } from './office-behind.ts'

/** Payload of `former`. */
const THEN = 2

/** The office whose head word is at `head`, with what stands before and behind it. Bodies by their first token, and by the token behind. */
export function officeAround(
  n: Names,
  head: number,
  from: number,
  limit: number,
  bodies: ReadonlyMap<number, Body | EventMention>,
  bodyEnds: ReadonlyMap<number, Body>,
): Office {
  const { x } = n
  const t = x.tokens
  const start = startBefore(n, head, from, bodyEnds)
  const before = ownerBefore(n, start, from, bodyEnds)
  const headEnd = endOfHead(x, head)
  // "then Vice-Governor A": held at that time
  const held = before.textStart < head && x.is(before.textStart, C.former) === THEN ? 1 : 0
  const draft: OfficeDraft = {
    n,
    head,
    isCap: x.isCap(head),
    limit,
    bodies,
    cites: [{ start: before.textStart + held, end: headEnd }],
    end: pastGloss(x, pastInterim(x, headEnd), C.officeHead),
    owner: before.owner,
    posted: undefined,
    town: undefined,
  }
  readBehind(draft)
  const { cites, end, posted, town } = draft
  if (before.rank) cites.push(before.rank)
  const owner = draft.owner ?? seatOf(x, head, headEnd)
  return {
    text: inOrder(cites)
      .map((c) => t.slice(c.start, c.end))
      .join(' '),
    cites,
    head: t.key(headEnd - 1),
    plural: x.is(head, C.plural) !== 0,
    span: { start: before.start, end },
    owner,
    posted,
    town,
  }
}

/** As the text has them: the head's words stand first in an office, wherever a "former" is. */
export function inOrder(cites: readonly Span[]): readonly Span[] {
  const first = cites[0].start
  return cites.some((c) => c.start < first) ? cites.toSorted((a, b) => a.start - b.start) : cites
}

/** The token behind the head word with what is joined to it. */
function endOfHead(x: Context, head: number): number {
  const { shape } = x.tokens
  let end = x.afterOf(head, C.officeHead)
  // "Gov. Larry Hogan"
  if (x.isPunct(end, 46) && !(shape[end] & Shape.spaced) && x.is(head, C.abbreviation) && shape[end + 1] & Shape.cap)
    end++
  // "Advisor-designate", "President-elect"
  return shape[end] & Shape.joined && x.is(end, C.elect) ? end + 1 : end
}

/** "Chargé d’affaires **a.i.**" */
function pastInterim(x: Context, behind: number): number {
  const { shape, start, end: ends } = x.tokens
  // "Chargé d’Affaires**, a.i.,** A"
  const end = x.isPunct(behind, 44) ? behind + 1 : behind
  const isInterim =
    x.isPunct(end + 1, 46) &&
    x.isPunct(end + 3, 46) &&
    ends[end] - start[end] === 1 &&
    ends[end + 2] - start[end + 2] === 1 &&
    shape[end] & shape[end + 2] & Shape.lower
  return isInterim ? end + 4 : behind
}

/** "la commissaire européenne": whose, its name says. */
function seatOf(x: Context, head: number, headEnd: number): Body | undefined {
  const seat = x.is(head, C.seat)
  const entry = seat ? x.gazetteer.byCode(x.name(C.seat, seat)) : undefined
  if (!entry) return undefined
  const span = { start: head, end: headEnd }
  return { ...BLANK, kind: 'body', ...span, name: x.tokens.words(head, headEnd), nameSpan: span, entry }
}

/** "le **général** Ba", "le **professeur** Roy": a title in small letters, as French has them, right before a name. */
export function isLowTitle(n: Names, k: number): boolean {
  const { x } = n
  const { shape, start, end } = x.tokens
  const next = x.afterOf(k, C.honorific)
  return (
    x.nounFirst &&
    end[k] - start[k] > 3 &&
    (shape[next] & Shape.cap) !== 0 &&
    !(shape[next] & Shape.newline) &&
    !n.geoOf[next] &&
    !x.is(next, C.armHead) &&
    !x.is(next, C.bodyHead)
  )
}
