import { Shape } from '../../../text/tokens.ts'
import type { Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import { beforeEpithets } from '../../clauses/joined.ts'
import { isAmongThem } from '../../clauses/subjects.ts'
import { holds } from '../../held-words.ts'
import type { Mention } from '../../mentions.ts'
import type { Someone } from '../../people.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'

const ROLES = holds(
  'along',
  'invited',
  'led',
  'lead',
  'ledBehind',
  'accompanied',
  'together',
  'including',
  'presence',
  'invitation',
  'invite',
)

/** The class of the words that govern a person: invited, led, accompanied, including, presence; 0 for none. */
export function roleOf(discourse: Discourse, s: Sentence, c: Mention): number {
  const { x } = discourse
  // most sentences tell of nobody's role; the invitation of the possessive that ends one may open the next line
  if (!(s.held & ROLES) && c.end < s.end) return 0
  let p = beforeEpithets(x, s, c)
  // "led by **the province's** Minister A"
  const whose = (k: number) => (x.is(k, C.regionWord) || x.is(k, C.homeland)) && x.tokens.shape[k] & Shape.possessive
  while (
    p >= s.start &&
    (x.is(p, C.article) || x.is(p, C.honorific) || x.is(p, C.possessive) || x.is(p, C.definite) || whose(p))
  )
    p--
  // "comprenait **également** A"
  if (p > s.start && x.is(p, C.also) && x.is(p - 1, C.including)) return C.including
  if (p < s.start) return leadsBehind(x, s, c) ? C.led : 0
  for (const cls of [C.invited, C.led, C.accompanied, C.together, C.including, C.presence]) {
    for (let k = Math.max(s.start, p - 5); k <= p; k++) {
      if (x.is(k, cls) && x.after(k) >= p + 1 && x.after(k) <= c.start) return cls
    }
  }
  // "une délégation **que menait** le ministre A"
  const leads = x.nounFirst && x.is(p, C.lead) && x.isFinite(p) && x.is(p - 1, C.which)
  if (leads && !x.is(p - 1, C.definite)) return C.led
  // "où **l’a convié** le président A"
  const verb = x.nounFirst ? x.endingAt(p + 1, C.invite) : -1
  if (verb > s.start + 1 && x.isParticiple(verb) && x.is(verb - 1, C.have) && x.is(verb - 2, C.clitic)) return C.invited
  const behindAdverb = x.nounFirst ? partedByAdverb(x, s, p) : 0
  if (behindAdverb) return behindAdverb
  if (leadsBehind(x, s, c)) return C.led
  if (isAmongThem(x, c)) return C.including
  // ", State Secretary A **in his company**", "with A **at her side**"
  const along = !x.nounFirst && x.after(c.end) > c.end + 1 && x.lexicon.get(x.lex[c.end], C.along) > 0
  if (along && (x.isPunct(p, 44) || x.is(p, C.with))) return C.accompanied
  // "at **Governor Lee's** invitation"
  if (x.tokens.shape[c.end - 1] & Shape.possessive && x.is(c.end, C.invitation) && (x.is(p, C.at) || x.is(p, C.on)))
    return C.invited
  if (x.is(p, C.by) && parted(discourse, s, p)) return C.accompanied
  // "accompanied by A, B, and by C": a list keeps its role
  let q = p
  if (x.is(q, C.by) && x.is(q - 1, C.and)) q--
  // "accompagné du ministre A, **de** la ministre B et **de** C"
  if (x.nounFirst && x.is(q, C.of) && (x.is(q - 1, C.and) || x.isPunct(q - 1, 44))) q--
  // "accompagné de A **ainsi que de** B"
  if (x.nounFirst && x.is(q, C.of))
    for (let k = Math.max(s.start, q - 3); k < q; k++) if (x.is(k, C.and) && x.after(k) === q) q = k
  // "as well as"
  for (let k = Math.max(s.start, q - 2); k < q; k++) if (x.is(k, C.and) && x.after(k) === q + 1) q = k
  // "led by A, and the Governor received her": another clause
  const clause = x.is(q, C.and) && x.isPunct(q - 1, 44) && x.isFinite(c.end) && !x.is(c.end, C.aux)
  if (!clause && (x.is(q, C.and) || x.isPunct(q, 44) || x.isPunct(q, 59))) {
    if (x.is(q, C.and)) q--
    if (x.isPunct(q, 44) || x.isPunct(q, 59)) q--
    const prev = s.chunks.findLast((d) => d.end <= q + 1 && d.end > q - 2)
    if (prev && prev !== c && (prev.kind === 'person' || prev.kind === 'group')) {
      const r = roleOf(discourse, s, prev)
      // "à l’invitation du ministre A et **du** ministre B"
      const again = x.nounFirst && x.is(p, C.of) && x.is(p - 1, C.and)
      return r === C.invited && !again ? 0 : r
    }
  }
  return 0
}

/** "with Minister A, the Mayor of B, **at its head**", "Minister A, who chairs the Committee, **came at the head of it**", "had Minister A **for its leader**". */
export function leadsBehind(x: Context, s: Sentence, c: Mention): boolean {
  let k = c.end
  // ", who directs the Department,"
  if (x.isPunct(k, 44) && x.is(k + 1, C.who)) {
    k++
    while (k < s.end && k - c.end < ASIDE && !x.isPunct(k, 44)) k++
  }
  if (x.isPunct(k, 44)) k++
  for (let verbs = 0; verbs < 3 && !x.is(k, C.ledBehind); verbs++) {
    if (!(x.tokens.shape[k] & Shape.lower) || x.is(k, C.and)) return false
    k++
  }
  if (k >= s.end || !x.is(k, C.ledBehind)) return false
  const of = x.after(k)
  // "at the head **of the delegation**", but not "at the head of the table"
  if (!x.is(of, C.of)) return true
  const led = s.chunks.find((m) => m.start > of)
  return led?.kind === 'group' && led.delegation && led.start <= of + 2
}

/** Tokens of what is told of someone between commas. */
const ASIDE = 16

/** "travelled to Pune**, where** she opened an office **together with** A": who was there, and did not come along. */
export function isThereWith({ x }: Discourse, s: Sentence, c: Mention): boolean {
  if (x.endingAt(x.beforeArticle(c.start) + 1, C.together) < 0) return false
  for (let k = c.start - 1; k > s.start; k--) if (x.is(k, C.where) && x.isPunct(k - 1, 44)) return true
  return false
}

/** "accompagné **notamment** de", "dirigées **respectivement** par": adverbs before the preposition at p. */
function partedByAdverb(x: Context, s: Sentence, p: number): number {
  const by = x.is(p, C.by)
  if (!by && !x.is(p, C.of)) return 0
  for (let k = p - 2; k >= Math.max(s.start, p - 5); k--) {
    const cls = x.is(k, C.accompanied) ? C.accompanied : by && x.is(k, C.lead) ? C.led : 0
    if (!cls || !x.is(k, C.past)) continue
    let q = x.after(k)
    while (q < p && x.is(q, C.adverb)) q = x.afterOf(q, C.adverb)
    return q === p ? cls : 0
  }
  return 0
}

/** Tokens between "accompanied" and its "by". */
const PARTED = 7

/** "will be accompanied **on the trip** by": what the visit is called may stand between the two. */
function parted({ x }: Discourse, s: Sentence, by: number): boolean {
  for (let k = by - 1; k >= Math.max(s.start, by - PARTED); k--) {
    if (x.is(k, C.accompanied)) return x.is(k, C.past) > 0
    if (x.is(k, C.verb) && !x.is(k, C.visitNoun)) return false
    if (x.isPunct(k, 44) || x.isPunct(k, 59)) return false
  }
  return false
}

/** A preposition stands before a mention: it is no subject. */
export function isGoverned(discourse: Discourse, s: Sentence, c: Mention): boolean {
  const { x } = discourse
  let p = c.start - 1
  while (p >= s.start && (x.is(p, C.article) || x.is(p, C.honorific) || x.is(p, C.possessive))) p--
  return (
    p >= s.start &&
    !!(
      x.is(p, C.of) ||
      x.is(p, C.with) ||
      x.is(p, C.by) ||
      x.is(p, C.to) ||
      x.is(p, C.from) ||
      x.is(p, C.on) ||
      x.is(p, C.between) ||
      x.is(p, C.invited)
    )
  )
}

const SPOKES = holds('spokes')

/** A spokesperson tells of contacts and takes no part in them. */
export function isSpokes(discourse: Discourse, one: Someone): boolean {
  const { x } = discourse
  if (!(x.held & SPOKES)) return false
  return one.offices.some((o) => o.cites.some((c) => x.has(c, C.spokes)))
}

/** "With him sat **his Energy Minister**", "She met **her Energy Minister**": on the side of whose he is. */
export function isOwn(x: Context, m: Mention): boolean {
  if (m.kind !== 'person' || m.counterpart || m.plural || m.owners?.length || x.nounFirst) return false
  return x.is(m.start - 1, C.possessive) > 0 && m.offices.length > 0 && m.offices.every(({ owner }) => !owner)
}
