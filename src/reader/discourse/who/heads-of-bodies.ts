import { partyOf } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'

// Whose the heads of international bodies are where the words beside them do not say: "the Secretary-General".

/** Gives who holds an office that bodies have, and no land, the body of which the text tells; without one, that which is meant without its name. */
export function giveBodies(discourse: Discourse): void {
  const { x, people } = discourse
  for (const one of people.all) {
    if (one.party || one.offices.some((o) => o.owner)) continue
    const office = one.offices.find((o) => x.is(o.cites[0].start, C.bodyOffice))
    if (!office) continue
    const { start } = office.cites[0]
    const usual = x.gazetteer.byCode(x.name(C.bodyOffice, x.is(start, C.bodyOffice)))
    // "the Apostolic Nuncio"
    if (usual?.kind === 'country') one.party = { ...partyOf(usual, office.cites[0]), inferred: true }
    if (one.party || !isAlone(discourse, one)) continue
    // "le secrétaire général" of a ministry or a town is written with a small letter
    const meant = x.nounFirst && !x.isCap(start) ? undefined : usual
    if (meant) one.party = { ...partyOf(meant, office.cites[0]), inferred: true }
  }
}

/** "The Secretary-General" is told before any name, and nothing but a dateline that is not a capital's says whose text it is. */
function isAlone({ home, dateline }: Discourse, one: Someone): boolean {
  // a ministry's secretary general is its state's
  const ofState = dateline?.entry.country !== home?.code || dateline?.entry.capitalOf === home?.code
  return (!home || !ofState) && (!one.name || one.name.start > Math.min(...one.at) + APART)
}

/** Tokens between an office told alone and the name that follows later. */
const APART = 6
