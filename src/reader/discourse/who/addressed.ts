import type { Sentence } from '../../clauses/act.ts'
import { holds } from '../../held-words.ts'
import type { Mention, Person } from '../../mentions.ts'
import type { Someone } from '../../people.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { isGoverned } from './roles.ts'

// Whom a form of address stands for where neither name nor office follows it: "His Highness met the Minister".

/** Key of {@link Discourse.addressed} for who wears a crown, however he was addressed. */
const CROWNED = 0

/** Takes note of how a person is addressed; who only attended, was met or was there takes the form from nobody. */
export function rememberAddress(discourse: Discourse, m: Person, one: Someone, s: Sentence): void {
  const address = addressOf(discourse, m)
  const isTaken = discourse.addressed.has(address) && isGoverned(discourse, s, m)
  if (address && !isTaken) discourse.addressed.set(address, one)
  if (isCrowned(discourse, m)) discourse.addressed.set(CROWNED, one)
}

/** The last one addressed so, in the same sentence or before it; else who wears a crown. */
export function addressedBy(discourse: Discourse, m: Mention, s: Sentence): Someone | undefined {
  const { x, addressed } = discourse
  if (m.end - m.start < 2 || !x.is(m.start, C.possessive)) return undefined
  const address = x.tokens.hash1[m.end - 1]
  const isPerson = (c: Mention): c is Person => c.kind === 'person' && !c.plural && c.end <= m.start
  const here =
    s.chunks.findLast((c): c is Person => isPerson(c) && addressOf(discourse, c) === address) ??
    (addressed.has(address) ? undefined : s.chunks.findLast((c): c is Person => isPerson(c) && isCrowned(discourse, c)))
  return here ? discourse.someone(here) : (addressed.get(address) ?? addressed.get(CROWNED))
}

/** The last word of the form of address before a name or office, by its hash: "Highness"; 0 where there is none. */
function addressOf({ x }: Discourse, { start, name, offices }: Person): number {
  const end = Math.min(name?.start ?? Infinity, offices[0]?.span.start ?? Infinity)
  const after = x.after(start)
  return after > start + 1 && after <= end && x.is(start, C.possessive) && x.is(start, C.honorific)
    ? x.tokens.hash1[after - 1]
    : 0
}

const CROWN = holds('crown')

function isCrowned({ x }: Discourse, { offices }: Person): boolean {
  return (x.held & CROWN) !== 0 && offices.some(({ span }) => x.has(span, C.crown))
}
