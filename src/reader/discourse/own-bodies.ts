import type { Sentence } from '../clauses/act.ts'
import { domestic } from '../parties.ts'
import { C } from '../word-classes.ts'
import type { Discourse } from './discourse.ts'
import type { Draft } from './draft.ts'

/** "The Minister met with the Growers Association": a body of one's own land, as nothing says that it is of another. */
export function isOwnBody(discourse: Discourse, draft: Draft, s: Sentence): boolean {
  const { home, x } = discourse
  if (!home || discourse.visit || draft.parties.length !== 2) return false
  const body = draft.parties.find((p) => p.code.startsWith('org:'))
  const own = draft.parties.find((p) => domestic(p.code, home.code))
  if (!body || !own || x.gazetteer.byCode(body.code)) return false
  // "a group made a technical visit to the Port": those without a name may be anyone's
  if (!draft.people.some((one) => one.party?.code === own.code)) return false
  const [name] = body.cites
  for (let k = name.start; k < name.end; k++) if (x.is(k, C.partOfWorld) || x.is(k, C.worldwide)) return false
  for (let k = s.start; k < s.end; k++) {
    const geo = discourse.geoInside.get(k)
    if (geo && !domestic(geo.entry.code, home.code)) return false
  }
  return true
}
