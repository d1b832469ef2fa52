import type { Sentence } from '../../clauses/act.ts'
import type { Geo, Person } from '../../mentions.ts'
import { domestic, within, type Party } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import type { Discourse } from '../discourse.ts'
import { isGoverned } from './roles.ts'

// "held talks with his Ghanaian counterpart": who that is, where the text names the one in the same office elsewhere.

/** The person whom a counterpart without a name stands for; undefined where the text names nobody who fits. */
export function counterpartOf(discourse: Discourse, m: Person, s: Sentence): Someone | undefined {
  const subject = subjectBefore(discourse, m, s)
  const owner = m.owners?.find((g): g is Geo => g.kind === 'geo')
  const { visit, sides } = discourse
  const isOther = (party: Party | undefined) =>
    !!party &&
    (owner
      ? party.code === owner.entry.code || within(party.code, owner.entry.code)
      : !!subject?.party && !domestic(party.code, subject.party.code))
  const fits = (one: Someone | undefined): one is Someone =>
    !!one?.name && one !== subject && !one.weak && isOther(one.party) && hasSameOffice(one, subject)
  const told = visit ? [...visit.guests.slice(0, 1), ...visit.hosts.slice(0, 1)] : []
  // "A met B. He accepted his counterpart's invitation": those who met last
  for (const { people } of sides) if (people.length === 1) told.push(...people)
  const near = told.find(fits)
  if (near || !owner) return near
  const named = discourse.people.all.filter((one) => fits(one) && one.offices.length > 0)
  return named.length === 1 ? named[0] : named.findLast((one) => one.at.some((at) => at < m.start))
}

/** The one whose counterpart it is: the person before it in its sentence, or who the sentence before was about. */
function subjectBefore(discourse: Discourse, m: Person, s: Sentence): Someone | undefined {
  const told = s.chunks.filter((c): c is Person => c.kind === 'person' && c.end <= m.start && !c.weak && !c.plural)
  const one = told.find((c) => !isGoverned(discourse, s, c)) ?? told[0]
  return one ? discourse.someone(one) : discourse.subject?.people[0]
}

/** Ministers are the counterparts of ministers, presidents of presidents. */
function hasSameOffice(one: Someone, other: Someone | undefined): boolean {
  if (!other?.offices.length || !one.offices.length) return true
  return one.offices.some((o) => other.offices.some((p) => o.head === p.head))
}
