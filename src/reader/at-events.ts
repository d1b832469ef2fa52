import { overlap } from './calendar.ts'
import type { Draft } from './discourse/draft.ts'
import { domestic } from './parties.ts'

/** Kinds of events at which sides sign; a ceremony is the signing itself. */
const HOSTS = ['session', 'summit', 'forum', 'conference']

/** Sentences behind an event in which what was signed there is still told. */
const REACH = 14

/** An agreement signed at a session, summit or forum of the same sides is part of it, where it is part of no journey. */
export function signedAtEvents(drafts: readonly Draft[]): void {
  const events = drafts.filter((q) => q.type === 'event' && HOSTS.includes(q.kind) && q.parties.length > 1)
  if (!events.length) return
  for (const q of drafts) {
    if (q.type !== 'agreement' || q.partOf) continue
    q.partOf = events.findLast((e) => isSignedAt(q, e))
  }
}

function isSignedAt(q: Draft, e: Draft): boolean {
  if (q.status !== e.status || q.sentence < e.sentence || q.sentence - e.sentence > REACH) return false
  // an older instrument that is recalled has a day of its own
  if (q.date && (!e.date || !overlap(q.date.edtf, e.date.edtf, 0))) return false
  if (q.places.some((g) => e.places.length > 0 && !e.places.some((h) => domestic(g.entry.code, h.entry.code))))
    return false
  const states = q.parties.filter((p) => !p.code.startsWith('org:'))
  const ofEvent = states.filter((p) => e.parties.some((r) => domestic(p.code, r.code)))
  // bodies of the two sides sign, too: their chambers, their universities
  return ofEvent.length === states.length && (states.length > 1 || e.kind === 'session')
}
