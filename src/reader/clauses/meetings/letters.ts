import type { Mention } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Clause } from '../clause.ts'
import { byAhead, objectsFrom } from '../objects.ts'
import { subjectOf } from '../subjects.ts'
import { beBefore, verbGroup } from '../verbs.ts'

// Letters brought in person: who hands one over meets whom it is handed to; whoever wrote it was elsewhere.

/** Tokens from a verb to its letter, and from there to who is given it. */
const NOUN = 6
const REACH = 32

/** "handed over a letter from President A to Minister B", "The message was delivered by A to B", "received a letter from A, delivered by B". */
export function handedLetter(clause: Clause, i: number): number {
  const { x, s } = clause
  const gives = !!x.is(i, C.give)
  if (x.is(i, C.past) && gives && beBefore(clause, i)) {
    const by = subjectBefore(clause, i) ? ledAhead(clause, x.after(i), C.by) : undefined
    const to = by && ledAhead(clause, x.after(i), C.to)
    return to ? add(clause, i, by.actors, { ...to, end: Math.max(to.end, by.end) }) : 0
  }
  const letter = letterAhead(clause, x.after(i))
  if (letter < 0) return 0
  if (gives) {
    // "delivered to President B a letter from President A"
    const dative = x.is(x.after(i), C.to) ? ledAhead(clause, x.after(i), C.to) : undefined
    const to = dative ?? ledAhead(clause, x.after(letter), C.to)
    const sub = to ? subjectOf(clause, i) : undefined
    return to && sub!.actors.some(isSomeone) ? add(clause, i, sub!.actors, to) : 0
  }
  for (let k = x.after(letter); k < Math.min(s.end, letter + REACH); k++) {
    if (clause.inside(k) || !x.is(k, C.give) || !x.is(k, C.past)) continue
    const by = byAhead(clause, x.after(k))
    const sub = by?.actors.some(isSomeone) ? subjectOf(clause, i) : undefined
    return sub?.actors.length ? add(clause, i, by!.actors, { actors: sub.actors, end: by!.end }) : 0
  }
  return 0
}

function add(clause: Clause, i: number, callers: readonly Mention[], to: { actors: readonly Mention[]; end: number }) {
  const { end } = to
  clause.add(
    {
      type: 'meeting',
      kind: 'meeting',
      rule: 'meeting/handed-a-letter',
      anchor: i,
      end,
      subject: callers,
      object: to.actors,
    },
    verbGroup(clause, i),
  )
  return end
}

const isSomeone = (m: Mention): boolean =>
  m.kind === 'person' ? !m.weak || m.offices.length > 0 : m.kind === 'anaphor' && m.which !== 'it'

/** The letter in the noun phrase that begins at i, -1 where there is none: "a written **message**". */
function letterAhead(clause: Clause, i: number): number {
  const { x, s } = clause
  let k = i
  // "delivered **to President B** a letter"
  if (x.is(k, C.to)) k = objectsFrom(clause, k + 1).end
  for (const end = Math.min(s.end, k + NOUN); k < end; k++) {
    if (x.is(k, C.letter) && !clause.inside(k)) return k
    if (clause.inside(k) || x.is(k, C.of) || x.is(k, C.to) || x.is(k, C.from) || x.isPunct(k, 44) || x.isFinite(k))
      return -1
  }
  return -1
}

/** A letter stands before the verb as its subject. */
function subjectBefore(clause: Clause, v: number): boolean {
  const { x, s } = clause
  for (let k = v - 1; k >= s.start; k--) if (x.is(k, C.letter) && !clause.inside(k)) return true
  return false
}

/** Whom "by" or "to" leads in, also behind others and where it was; not "a message to the people". */
function ledAhead(clause: Clause, from: number, preposition: number): { actors: Mention[]; end: number } | undefined {
  const { x, s } = clause
  for (let k = from; k < Math.min(s.end, from + REACH); k++) {
    if (clause.inside(k) || !x.is(k, preposition)) continue
    const o = objectsFrom(clause, k + 1)
    if (o.actors.some(isSomeone)) return o
  }
  return undefined
}
