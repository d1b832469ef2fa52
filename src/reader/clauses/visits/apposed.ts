import { isPosted } from '../../names/office-phrases.ts'
import type { Mention } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Subject } from '../act.ts'
import type { Clause } from '../clause.ts'
import { subjectOf, withOwn } from '../subjects.ts'
import { verbBefore } from '../verbs.ts'

// Who is said to be on a visit without a verb: "received her colleague A, en visite officielle à Rabat".

/** Who stands right before the words at i, past a comma: the one whom the clause's verb is done to as well as its subject. */
export function apposedTraveller(clause: Clause, i: number): Subject | undefined {
  const { x, s } = clause
  let p = i - 1
  while (p > s.start && !clause.inside(p) && (x.is(p, C.adverb) || x.isPunct(p, 44) || x.isPunct(p, 40))) p--
  const who = clause.covering(p)
  if (!who || who.end !== p + 1 || (who.kind !== 'person' && !(who.kind === 'group' && who.delegation)))
    return undefined
  return { actors: withOwn(clause, who), none: false }
}

/** Who meets the traveller: the subject of the verb before him, where that is another. */
export function hostsOf(clause: Clause, traveller: Subject): Mention[] {
  const { x, s } = clause
  const verb = verbBefore(clause, traveller.actors[0].start)
  if (verb < s.start || !(x.is(verb, C.receive) || x.is(verb, C.meet) || x.is(verb, C.hold))) return []
  return subjectOf(clause, verb).actors.filter((m) => !traveller.actors.includes(m))
}

/** By the office of one who stands for his land in another: "Ambassador to Japan", "the Consul General of Chile". */
export function isEnvoy({ x }: Clause, m: Mention): boolean {
  if (m.kind !== 'person') return false
  return m.offices.some(({ posted, cites }) => {
    if (posted) return true
    const [{ start, end }] = cites
    for (let k = start; k < end; k++) if (isPosted(x, k)) return true
    return false
  })
}
