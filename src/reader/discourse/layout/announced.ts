import type { Act, Sentence } from '../../clauses/act.ts'
import { isVerbless } from '../../clauses/lines.ts'
import { domestic } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import type { Draft } from '../draft.ts'
import { dropPlace } from './members.ts'
import { Column } from './tables.ts'

// A visit that a heading tells without saying whose: the text under it says.

/** "Mission to Shanghai, China", and until which block its own text goes. */
export interface Announced {
  readonly act: Act
  readonly until: number
}

/** Blocks under the heading, its days among them, in which the text tells who went. */
const UNDER = 3

/** Keeps what a heading tells of a visit of nobody's. */
export function announce(discourse: Discourse, s: Sentence, found: readonly Act[], before: number): void {
  const { kind } = discourse.blocks[s.block]
  if (kind !== 'heading' && kind !== 'title') return
  const act = found.find((a) => a.type === 'visit' && !a.subject.length && a.to.length > 0)
  if (act && discourse.drafts.length === before) discourse.announced = { act, until: s.block + UNDER }
}

/** "**Led by:** Ana Soto, Minister of Agriculture of Chile", "**Head of delegation:** A": a line under such a heading that says who went. */
export function tellAnnounced(discourse: Discourse, s: Sentence, tell: (act: Act) => void): void {
  const { x, announced, blocks } = discourse
  if (!announced || s.block > announced.until || s.start > blocks[s.block].body) return
  const [first] = s.chunks
  const leads = x.is(s.start, C.led) || x.is(s.start, C.column) === Column.who
  if (first?.kind !== 'person' || !first.name || first.plural || !leads || !isVerbless(x, { ...s, start: first.start }))
    return
  dropPlace(discourse, discourse.someone(first))
  const { act } = announced
  tell({ ...act, anchor: s.start, end: first.end, subject: [first], date: undefined })
}

/** Gives the visit that the text under such a heading tells its kind, its towns and its days. */
export function giveAnnounced(discourse: Discourse, draft: Draft, s: Sentence): void {
  const { announced } = discourse
  if (!announced || s.block > announced.until) return
  const { act } = announced
  if (!act.to.some((g) => draft.to.some((p) => domestic(p.code, g.entry.code)))) return
  discourse.announced = undefined
  if (draft.kind === 'unspecified') draft.kind = act.kind
  for (const g of act.to)
    if (g.entry.kind === 'city' && !draft.places.some((h) => h.entry.code === g.entry.code)) draft.places.push(g)
  if (!draft.date && act.date) discourse.date({ date: act.date, status: draft.status }, draft)
}
