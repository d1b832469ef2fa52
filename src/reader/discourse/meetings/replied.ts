import type { Sentence } from '../../clauses/act.ts'
import type { Person } from '../../mentions.ts'
import { domestic, type Party } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import { C } from '../../word-classes.ts'
import { antecedentOf } from '../antecedent.ts'
import type { Discourse } from '../discourse.ts'
import { addTo, addTold, type Draft } from '../draft.ts'

// Who answers at a meeting just told was there: "A met with the Minister. **For his part, Director B** thanked the guests".

/** Sentences from the meeting to the answer, and tokens from where the sentence begins to who answers. */
const NEAR = 7
const OPENS = 4

/** Adds to the meeting spoken of who is said to have answered there. */
export function tellReply(discourse: Discourse, s: Sentence, index: number): void {
  const { x, visit } = discourse
  const c = s.chunks.find((m): m is Person => m.kind === 'person')
  if (!c?.name || c.weak || c.plural || !c.offices.length) return
  // "For his part, A said", "A, for his part, said"
  const behind = x.isPunct(c.end, 44) ? c.end + 1 : c.end
  const opens = x.is(s.start, C.forPart) && c.start - x.after(s.start) < OPENS
  if (!opens && !(x.is(behind, C.forPart) && c.start - s.start < OPENS)) return
  const told = antecedentOf(discourse, s, index, {
    fits: (d, since) =>
      d.type === 'meeting' &&
      d.kind !== 'site visit' &&
      d.status === 'held' &&
      since <= NEAR &&
      // not one of the visit before this one
      !(visit && d.partOf && d.partOf !== visit),
  })
  if (!told) return
  const one = discourse.someone(c)
  if (told.people.includes(one)) {
    // what follows is of the meeting where the one who answers was
    addTold(told, index)
    return
  }
  const party = sideOf(told, one)
  if (!party) return
  one.party ??= { ...party, inferred: true }
  addTo(told.people, one)
  addTold(told, index)
}

/** The party of the meeting that one is of; where the text does not say it, the only one for which nobody is named yet. */
function sideOf(told: Draft, { party }: Someone): Party | undefined {
  if (party) return told.parties.find((p) => domestic(p.code, party.code))
  const open = told.parties.filter((p) => !told.people.some((one) => one.party && domestic(one.party.code, p.code)))
  return open.length === 1 ? open[0] : undefined
}
