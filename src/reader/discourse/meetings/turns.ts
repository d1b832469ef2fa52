import type { Sentence } from '../../clauses/act.ts'
import { giveAdjuncts } from '../../clauses/adjuncts.ts'
import { Clause } from '../../clauses/clause.ts'
import { hasVerb } from '../../clauses/lines.ts'
import { objectsFrom } from '../../clauses/objects.ts'
import { holds } from '../../held-words.ts'
import type { Mention } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { lastTold } from '../draft.ts'
import { hostFor } from './meeting-sides.ts'
import { tellMeeting } from './meetings.ts'

// Who came after the one whom a host was just told to have met: "Then it was the turn of Ambassador B".

const TURN = holds('turn', 'sequel')

/** Payloads of `turn`: it stands before who is next; behind whoever is. */
const FOLLOWS = 2

/** Sentences from a meeting to the next in turn. */
const NEAR = 2

/** "**Ce fut ensuite au tour de l’ambassadrice B**", "**Puis** l’ambassadrice B, le lendemain.", "L’ambassadrice B **prit le relais**": the same host met her, too. */
export function tellTurn(discourse: Discourse, s: Sentence, index: number): void {
  if (!(s.held & TURN)) return
  const last = discourse.lastDraft('meeting')
  if (!last || index - lastTold(last) > NEAR || s.block - last.block > 1) return
  const clause = new Clause(discourse.x, s)
  const next = nextIn(clause)
  if (!next.length || !hostFor(discourse, last, next)) return
  const { x } = discourse
  clause.add({
    type: 'meeting',
    kind: last.kind,
    rule: 'meeting/in-turn',
    anchor: next[0].start,
    end: next[next.length - 1].end,
    subject: [],
    object: next,
    subjectless: true,
    status: x.has(s, C.will) || x.has(s, C.planned) ? 'planned' : 'held',
  })
  if (!clause.found.length) return
  giveAdjuncts(clause)
  for (const act of clause.found) tellMeeting(discourse, act, s, index)
}

/** Who is next, by a word of turns or the first word of a line without a verb. */
function nextIn(clause: Clause): Mention[] {
  const { x, s } = clause
  const isOne = (m: Mention) => m.kind === 'person' && !m.weak && (m.name !== undefined || m.offices.length > 0)
  for (let k = s.start; k < s.end; k++) {
    if (clause.inside(k)) continue
    const turn = x.is(k, C.turn)
    if (turn === FOLLOWS) {
      const who = s.chunks.findLast((c) => c.end <= k && c.kind !== 'date')
      return who && isOne(who) && who.start < s.start + LEAD ? [who] : []
    }
    const opens = x.is(k, C.sequel) > 0 && k < s.start + LEAD && !hasVerb(x, s)
    if (!turn && !opens) continue
    let from = x.after(k)
    // "Autre visiteuse**, mercredi :** l’ambassadrice B"
    while (
      x.isPunct(from, 44) ||
      x.isPunct(from, 58) ||
      x.is(from, C.sequel) ||
      x.is(from, C.of) ||
      clause.isDate(from)
    )
      from = clause.isDate(from) ? clause.covering(from)!.end : x.after(from)
    return objectsFrom(clause, from, isOne).actors
  }
  return []
}

/** Tokens before who is next, or before the word that says that another is. */
const LEAD = 5
