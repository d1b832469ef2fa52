import { Shape } from '../../../text/tokens.ts'
import type { Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import { type Anaphor, type Group, isHeOrShe, type Mention, type Person } from '../../mentions.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { lastTold } from '../draft.ts'

// Who may come together in a sentence, and how they stand in it.

/** Someone in office or with a name, one told before, or a delegation, of which not only is told how many it had; not "the people of", "partners from". */
export function isActor(x: Context, c: Mention): c is Person | Group | Anaphor {
  if (c.kind === 'anaphor')
    return isHeOrShe(c) || c.which === 'role' || (c.which === 'they' && x.is(c.start, C.objective) > 0)
  if (c.kind === 'group')
    return (c.delegation && !(c.count && !c.owners.length)) || (c.owners.length > 0 && !x.is(c.noun, C.crowd))
  return (
    c.kind === 'person' &&
    (!c.weak || (!!c.name && c.offices.length > 0)) &&
    // "A former mayor compared him with a king": who speaks of him
    !c.offices.some((o) => x.has(o.span, C.former)) &&
    (c.name !== undefined || !c.plural || !!c.offices[0]?.owner || !!c.owners)
  )
}

/** "the energy ministers **of Norway and Iceland**": an office told once of two lands. */
export const isOfTwo = (c: Mention): c is Person =>
  c.kind === 'person' && c.plural && !c.name && (c.owners?.length ?? 0) > 1

/** "let **him** see", "gave **his guest** a lunch": whose visit was told just before. */
export function isGuestTold({ x, visit }: Discourse, s: Sentence, c: Mention): boolean {
  if (c.kind !== 'anaphor' || !visit || s.index - lastTold(visit) > 2 || s.block - visit.block > 1) return false
  return c.which === 'role' || ((isHeOrShe(c) || c.which === 'they') && x.is(c.start, C.objective) > 0)
}

/** Payload of `contact`: a verb of saying whose object is who was spoken to. */
const TELLS = 8

/** Whom the verb at token k tells something: "told **visiting President B** that", but not "told **B’s** aides" nor by letter. */
export function toldAt(x: Context, s: Sentence, k: number): Mention | undefined {
  if (x.is(k, C.contact) !== TELLS || x.has(s, C.letter)) return undefined
  let at = x.after(k)
  while (x.is(at, C.article) || x.is(at, C.epithet) || x.is(at, C.possessive) || x.is(at, C.honorific)) at++
  return s.chunks.find((c) => c.start === at && isActor(x, c) && !ownsNext(x, c))
}

/** "A **told** B that": someone behind A, to B. */
export function isToldBy(x: Context, s: Sentence, a: Mention, b: Mention): boolean {
  for (let k = a.end; k < s.end; k++) if (toldAt(x, s, k) === b) return true
  return false
}

/** "She welcomed **President A’s** decision". */
export function ownsNext({ tokens }: Context, { end }: Mention): boolean {
  return (tokens.shape[end - 1] & Shape.possessive) !== 0
}

/** The word that leads a mention in, by what it says of where or with whom. */
export function prepositionOf(discourse: Discourse, s: Sentence, m: Mention): string {
  const { x } = discourse
  let p = m.start - 1
  while (p >= s.start && (x.is(p, C.article) || x.is(p, C.possessive) || x.is(p, C.honorific) || x.is(p, C.both))) p--
  if (p < s.start) return 'none'
  if (x.is(p, C.to)) return 'to'
  if (x.is(p, C.in) || x.is(p, C.at) || x.is(p, C.into)) return 'in'
  if (x.is(p, C.with)) return 'with'
  if (x.is(p, C.from)) return 'from'
  if (x.is(p, C.of)) return 'of'
  if (x.is(p, C.by)) return 'by'
  if (x.is(p, C.and)) return 'and'
  if (x.is(p, C.for)) return 'for'
  if (x.is(p, C.between)) return 'between'
  if (x.isPunct(p, 44)) return 'comma'
  if (x.tokens.shape[p] & Shape.punct) return 'sign'
  return 'none'
}
