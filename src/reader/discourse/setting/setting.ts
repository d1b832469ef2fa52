import type { Sentence } from '../../clauses/act.ts'
import type { Mention, Person } from '../../mentions.ts'
import { domestic, within } from '../../parties.ts'
import { C, REGIONAL } from '../../word-classes.ts'
import { regionWriting } from './dateline.ts'
import type { Discourse } from '../discourse.ts'
import { homeTold } from './home.ts'
import { joinedLand, landOfOfficials, landOfReturn, mostNamed } from './most-named.ts'
import { pairOfTitle } from './pair.ts'
import { lacksOffice } from '../who/represented.ts'

// The setting of a document: whose it is, and which two parties it is about.

/** Whose document it is, and which two parties a relations page is about. */
export function findSetting(discourse: Discourse): void {
  const { x, sentences } = discourse
  const first = sentences.filter((s) => s.block < 6)
  discourse.home = homeTold(discourse, first)
  if (isWrittenAbroad(discourse, first)) discourse.home = undefined
  // "ADDIS ABABA – The President is expected back in Nairobi": written where he travels to
  const back = discourse.home?.inferred && isOfDateline(discourse) ? landOfReturn(discourse, sentences) : undefined
  if (back) discourse.home = back
  // the part of a federation, once its state and the dateline are known
  discourse.home = regionWriting(discourse, first) ?? discourse.home
  discourse.pair = pairOfTitle(discourse) ?? []
  // "WASHINGTON – Premier A met key senators": where it was, and no land of a premier's
  const seat = discourse.home
  const opens = seat?.inferred ? firstInOffice(discourse) : undefined
  if (opens && lacksOffice(discourse, seat!, opens)) discourse.home = undefined
  // on a page of the relations of two lands a "Secretary of State" is of one of them
  const apart =
    discourse.home?.inferred &&
    discourse.pair.length === 2 &&
    !discourse.pair.some((p) => domestic(p.code, discourse.home!.code)) &&
    hasSections(discourse)
  if ((!discourse.home || apart) && discourse.pair.length) discourse.home = discourse.pair[0]
  // a state's agency tells of the region that the title names
  const own = discourse.pair.find((p) => discourse.home && within(p.code, discourse.home.code))
  if (own) discourse.home = own
  const { home } = discourse
  if (home && !(home.inferred && home.code.length === 2)) return
  if (home && !hasRegionalOffice(discourse)) return
  const named = mostNamed(discourse)
  if (!home)
    discourse.guessed = landOfReturn(discourse, first) ?? named ?? joinedLand(discourse) ?? landOfOfficials(discourse)
  // a part of the state that the text speaks of more than of the state: it is told there
  else if (named && within(named.code, home.code) && x.gazetteer.capital(home.code)?.subdivision !== named.code)
    discourse.home = named
}

/**
 * "CHICAGO, 3 May /CNW/ – The Minister flies to Chicago on a mission": datelined where an official whose land is not told goes,
 * so that the dateline says nothing of whose text it is.
 */
function isWrittenAbroad(discourse: Discourse, first: readonly Sentence[]): boolean {
  const { x, home, dateline } = discourse
  if (!x.nounFirst || !home?.inferred || !dateline || home.code !== dateline.entry.country) return false
  const isOwn = (m: Mention) =>
    m.kind === 'person' && m.offices.length > 0 && m.offices.every((o) => !o.owner && !o.posted)
  return first.some((s) =>
    discourse
      .actsOf(s)
      .some(
        (act) =>
          act.type === 'visit' &&
          act.to.some((g) => domestic(g.entry.code, home.code)) &&
          act.subject.some(isOwn) &&
          !act.subject.some((m) => m.kind === 'geo'),
      ),
  )
}

/** Nothing but the place from which it is told says whose text it is. */
function isOfDateline({ home, dateline }: Discourse): boolean {
  return (
    !!dateline && !!home && dateline.entry.country === home.code && home.cites.every((c) => c.start === dateline.start)
  )
}

/** "Visits", "Agreements" as headings: the page of two lands' relations. */
function hasSections({ x, blocks }: Discourse): boolean {
  return blocks.some((b) => {
    if (b.kind !== 'heading' || b.end - b.start > 5) return false
    for (let k = b.start; k < b.end; k++)
      if (x.is(k, C.visitSection) === 1 || (x.is(k, C.instrument) && x.isPlural(x.after(k) - 1))) return true
    return false
  })
}

function firstInOffice({ sentences }: Discourse): Person | undefined {
  for (const s of sentences) for (const c of s.chunks) if (c.kind === 'person' && !c.weak && c.offices.length) return c
  return undefined
}

/** "the First Minister", "the Governor" of no place told. */
function hasRegionalOffice({ people, sentences }: Discourse): boolean {
  return sentences.some((s) =>
    s.chunks.some((c) => c.kind === 'person' && c.offices.some((o) => !o.owner && people.level(o) === REGIONAL)),
  )
}
