import { Shape } from '../../text/tokens.ts'
import type { Act, Sentence } from '../clauses/act.ts'
import { type Group, isCity, isHeOrShe, MAN, type Mention, WOMAN } from '../mentions.ts'
import type { Someone } from '../people.ts'
import { C, HER } from '../word-classes.ts'
import { rememberAddress } from './who/addressed.ts'
import { comprises } from './meetings/comers.ts'
import type { Discourse } from './discourse.ts'
import { resolve } from './who/resolving.ts'
import { isGoverned, isSpokes, roleOf } from './who/roles.ts'
import { comesAlong } from './visits/companions.ts'

// What a sentence leaves to those behind it: who "he" is, which delegation, and where "there" is.

/** Takes note of whom and which places a sentence told, once all that it tells is told. */
export function remember(discourse: Discourse, s: Sentence, found: readonly Act[]): void {
  const { x } = discourse
  discourse.timeline.remember(s, found)
  for (const c of s.chunks) {
    if (isCity(c) && (x.is(c.start - 1, C.in) || x.is(c.start - 1, C.to) || x.is(c.start - 1, C.travel)))
      discourse.here = c
  }
  if (found.length) goTo(discourse, found)
  // the sentence's subject is who "he" is next
  let verb = -1
  const isBeforeVerb = (c: Mention): boolean => {
    if (verb < 0) {
      verb = s.start
      while (verb < s.end && !(x.isFinite(verb) && x.tokens.shape[verb] & Shape.lower) && !x.is(verb, C.aux)) verb++
    }
    return c.start <= verb
  }
  const told = found.find((a) => a.subject.some((m) => m.kind === 'person' && !m.plural))
  // of whom "he" has just been said it may be said again
  const again = found.some((a) => a.subject.some(isHeOrShe))
  let first: Someone | undefined
  // "the Minister recalled the visit **of the President**": the one who recalls
  const acting = told?.subject.filter((m) => m.kind === 'person' && !m.plural) ?? []
  const governed = acting.length > 0 && acting.every((m) => isGoverned(discourse, s, m))
  const main = governed
    ? s.chunks.find(
        (c) => c.kind === 'person' && !c.plural && !c.weak && isBeforeVerb(c) && !isGoverned(discourse, s, c),
      )
    : undefined
  for (const m of main ? [main] : acting) if (m.kind === 'person') first ??= discourse.someone(m)
  // "Minister A **will accompany him**. On 29 May he will meet": the traveller still
  const { visit } = discourse
  const along = !x.nounFirst && !found.length && !!visit?.guests.length && comesAlong(discourse, s, visit)
  for (const c of s.chunks) {
    if (c.kind === 'person' && !c.plural) {
      const one = discourse.someone(c)
      if (one.weak || isSpokes(discourse, one)) continue
      if (!x.nounFirst) rememberAddress(discourse, c, one, s)
      // "“…,” said Vice President A": who speaks stands behind the verb
      const speaks = c.start > s.start && x.is(c.start - 1, C.speech) > 0 && x.is(c.start - 1, C.verb) > 0
      if (!first && !found.length && !along && !isGoverned(discourse, s, c) && (speaks || isBeforeVerb(c))) first = one
      const leads = one === first
      if (one.gender === MAN && (leads || (!first && !again && !along) || !discourse.lastMan)) discourse.lastMan = one
      else if (one.gender === WOMAN && (leads || (!first && !again && !along) || !discourse.lastWoman))
        discourse.lastWoman = one
    }
    if (c.kind === 'group' && c.delegation) {
      const side = resolve(discourse, [c], s)
      const members = comprises(x, c) ? membersOf(discourse, s, c) : []
      if (side.parties.length) discourse.group = { parties: side.parties, leader: side.people[0], members }
    }
  }
  if (first && !isSpokes(discourse, first)) {
    discourse.lastPerson = first
    if (first.gender !== WOMAN) discourse.lastMan = first
    // "Governor A received **her**", A of any name: she is still spoken of
    const her = s.chunks.find((c) => x.is(c.start, C.objective) === HER && found.some((a) => a.object.includes(c)))
    const woman = her && !first.gender ? resolve(discourse, [her], s).people[0] : undefined
    if (first.gender !== MAN) discourse.lastWoman = woman ?? first
    discourse.subject = { people: [first], parties: first.party ? [first.party] : [], groups: [], anaphoric: false }
  }
}

/** "The delegation **included A and B**": whom a sentence tells to be of it. */
function membersOf(discourse: Discourse, s: Sentence, group: Group): Someone[] {
  return s.chunks.flatMap((c) =>
    c.kind === 'person' && c.start > group.end && !c.plural && !c.weak && roleOf(discourse, s, c) === C.including
      ? [discourse.someone(c)]
      : [],
  )
}

/** Where the acts of a sentence were, if in one city: "visited Darwin and Katherine" does not say in which. */
function goTo(discourse: Discourse, found: readonly Act[]): void {
  const told = found.filter((a) => a.type !== 'agreement').flatMap((a) => (a.type === 'visit' ? a.to : a.places))
  if (!told.length) return
  const [first] = told
  const [{ status }] = found
  const one = first.entry.kind === 'city' && told.every((g) => g.entry.code === first.entry.code)
  discourse.stop = one && found.every((a) => a.status === status) ? { place: first, status } : undefined
}
