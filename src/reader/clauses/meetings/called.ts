import { Shape } from '../../../text/tokens.ts'
import type { Mention } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Clause } from '../clause.ts'
import { objectsFrom } from '../objects.ts'
import { nounStatus } from '../status.ts'
import { subjectOf } from '../subjects.ts'
import { verbBefore, verbGroup } from '../verbs.ts'

/** "called on the Speaker": a visitor goes to whom he meets. */
export function callOn(clause: Clause, i: number): number {
  const { x } = clause
  if (!x.is(i, C.callOn)) return 0
  const g = verbGroup(clause, i)
  const o = objectsFrom(clause, pastDay(clause, x.after(i)))
  if (!o.actors.length) return 0
  // "called on all parties to give dialogue a chance"
  if (x.is(o.end, C.infinitive) && !o.actors.some((m) => m.kind === 'person')) return 0
  if (isAppeal(clause, o.actors, o.end)) return 0
  // "France calls on President A to respect the truce": no land pays calls
  const appeals = (m: Mention) => m.kind === 'geo' || m.kind === 'body'
  if (!x.nounFirst && x.is(o.end, C.infinitive) && subjectOf(clause, i).actors.every(appeals)) return 0
  if (!o.actors.some((m) => m.kind === 'person' && (!m.weak || m.offices.length))) return 0
  // "courtesy calls on the Governor by the consuls of Peru and Chile"
  const by = x.is(o.end, C.by) ? objectsFrom(clause, o.end + 1) : undefined
  const sub = by?.actors.length ? { actors: by.actors, none: false } : subjectOf(clause, i)
  clause.add(
    {
      type: 'meeting',
      kind: 'meeting',
      rule: 'meeting/called-on',
      anchor: i,
      end: by?.actors.length ? by.end : o.end,
      subject: sub.actors,
      object: o.actors,
      subjectless: sub.none,
    },
    g,
  )
  return o.end
}

/** Tokens from those who are called on to what they are to do. */
const TO_DO = 14

/** "calls on political leaders and others **to act**": those who are many and have no names are asked, not met. */
function isAppeal({ x, s }: Clause, whom: readonly Mention[], from: number): boolean {
  if (x.nounFirst || !whom.every((m) => m.kind === 'group' || (m.kind === 'person' && m.plural && !m.name)))
    return false
  for (let k = from; k < Math.min(s.end, from + TO_DO) && !x.isPunct(k, 59); k++)
    if (x.is(k, C.infinitive) && x.is(k + 1, C.verb) && x.is(k + 1, C.base)) return true
  return false
}

/** "a rendu visite **le 9 mars au** conseiller": past the day, and what leads in whom. */
function pastDay(clause: Clause, i: number): number {
  const { x } = clause
  if (!x.nounFirst) return i
  let k = i
  for (let round = 0; round < 3; round++) {
    const m = clause.covering(x.isPunct(k, 44) || x.is(k, C.in) ? k + 1 : k)
    if (m?.kind === 'date') k = m.end
    else if (!clause.inside(k) && (x.is(k, C.adverb) || x.is(k, C.also) || (x.isPunct(k, 44) && k > i))) k = x.after(k)
    else break
  }
  return x.is(k, C.to) && !clause.inside(k) ? x.after(k) : i
}

/** "Courtesy call by the Ambassador of Peru on the Governor", "paid an introductory visit to the Mayor". */
export function courtesyCall(clause: Clause, i: number): number {
  const { x, s } = clause
  if (!x.is(i, C.courtesyCall) || (clause.covering(i) && clause.covering(i)!.kind !== 'event')) return 0
  let callers: Mention[] = []
  let hosts: Mention[] = []
  let k = x.after(i)
  let end = k
  for (let round = 0; round < 6 && k < s.end; round++) {
    // "remise des lettres de créance de l’ambassadeur**,** A**,** au président"
    if (callers.length && !hosts.length && x.isPunct(k, 44) && (x.is(k + 1, C.to) || x.is(k + 1, C.by))) k++
    const date = clause.covering(x.is(k, C.on) || x.is(k, C.in) ? k + 1 : k)
    if (date?.kind === 'date') {
      k = date.end
      continue
    }
    const by = x.is(k, C.by) || x.is(k, C.from) || x.is(k, C.of)
    if (!by && !x.is(k, C.on) && !x.is(k, C.to) && !x.is(k, C.with)) break
    const o = objectsFrom(clause, k + 1, (m) => clause.isActor(m) && m.kind !== 'geo')
    // "courtesy visit to Bern": a journey
    if (!o.actors.length && !by && clause.mentionAt(k + 1)?.kind === 'geo') return 0
    if (!o.actors.length) break
    if (by) callers = o.actors
    else hosts = o.actors
    k = end = o.end
  }
  const before = i > s.start ? clause.covering(i - 1) : undefined
  if (!callers.length && before && x.tokens.shape[i - 1] & Shape.possessive && clause.isActor(before))
    callers = [before]
  const verb = verbBefore(clause, i)
  // "presented the copies of his credentials to"
  const light = verb >= s.start && i - verb < 6 && (x.is(verb, C.light) || x.is(verb, C.give)) ? verb : -1
  if (!callers.length && light >= 0 && hosts.length) callers = subjectOf(clause, light).actors
  // "Those presenting their credentials to the President were **Ambassador A and Ambassador B**"
  const listed = !x.nounFirst && isPresented(clause, i) && (x.is(k, C.be) || x.is(k, C.including))
  const those = listed ? objectsFrom(clause, x.after(k)) : undefined
  if (those?.actors.some((m) => m.kind === 'person' && m.offices.length > 0)) {
    clause.add({
      type: 'meeting',
      kind: 'meeting',
      rule: 'meeting/called-on',
      anchor: i,
      end: those.end,
      subject: hosts,
      object: those.actors,
      subjectless: !hosts.length,
    })
    return those.end
  }
  const people = [...callers, ...hosts].some(
    (m) => (m.kind === 'person' && (!m.weak || m.offices.length > 0)) || (m.kind === 'group' && m.owners.length > 0),
  )
  // "for a courtesy call": told by its verb
  if (!people || (!callers.length && light < 0 && (verb >= s.start || !hosts.length))) return 0
  clause.add(
    {
      type: 'meeting',
      kind: 'meeting',
      rule: 'meeting/called-on',
      anchor: i,
      end,
      subject: callers,
      object: hosts,
      subjectless: !callers.length,
      ...(light >= 0 ? {} : { status: nounStatus(clause, i, end) }),
    },
    light >= 0 ? verbGroup(clause, light) : undefined,
  )
  return end
}

/** "presenting **copies of their credentials**": a verb of giving right before the noun. */
function isPresented(clause: Clause, noun: number): boolean {
  const { x, s } = clause
  for (let k = noun - 1; k >= Math.max(s.start, noun - 5) && !clause.inside(k); k--) if (x.is(k, C.give)) return true
  return false
}
