import { Shape } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { C } from '../word-classes.ts'
import type { Geo, Office } from '../mentions.ts'
import { apposedName } from './appositions.ts'
import type { Chunker } from './chunker.ts'

// Offices joined before a name, and lands joined behind an office: "Vice President and Minister of Trade A".

/** "Vice President and Minister of Foreign Affairs", "Deputy Prime Minister – Minister of Industry": one person's offices. */
export function joinedOffice(c: Chunker, k: number, first: Office, definite: boolean): Office | undefined {
  const { x, n } = c
  const and = x.is(k, C.and)
  // "ministre d’État, ministre des Affaires étrangères"
  const behind = x.isPunct(k, 44)
  // "Deputy Chairman of the Cabinet of Ministers, **Minister of Foreign Affairs** A": a deputy, who has a ministry besides
  const deputy = !x.nounFirst && behind && isDeputy(x, first)
  const comma = behind && (x.nounFirst || deputy || isOfSameHolder(c, k, first))
  if (first.plural || !(and || comma || x.isHyphen(k) || x.isPunct(k, 47))) return undefined
  const q = k + 1
  if (q >= c.limit || x.tokens.shape[q] & Shape.newline) return undefined
  const article = x.is(q, C.article)
  const next = c.offices.get(article ? q + 1 : q)
  if (!next || next.plural || (article && (and || comma))) return undefined
  if (next.owner?.kind === 'geo' && first.owner?.kind === 'geo' && next.owner.entry.code !== first.owner.entry.code)
    return undefined
  // "the Secretary-General and **Djibouti’s** Minister of Trade, A": two people
  if (definite && !first.owner && next.owner?.start === q && !x.nounFirst) return undefined
  // "Crown Prince and Prime Minister **Prince** Said"
  const title = c.offices.get(next.span.end)
  const last = title && !title.owner && !title.plural ? title.span.end : next.span.end
  const named = n.titledNameStartsAt(last, c.limit)
  // "The Deputy Secretary and State Councilor Wang": two people; but "the Republic of Korea" has its article itself
  const ofLand = first.owner?.kind === 'geo' && !first.owner.adjective && first.owner.end - first.owner.start > 2
  if (and && definite && !ofLand && named && !x.nounFirst && !isRotating(c, first) && !isDeputyToo(c, first, next))
    return undefined
  if (deputy && named) return isMinister(x, next) ? next : undefined
  // "the Ambassador**/Permanent Representative** of Kenya": a stroke joins by itself
  if (
    named ||
    (!x.nounFirst && x.isPunct(k, 47) && !(x.tokens.shape[k] & Shape.spaced)) ||
    apposedName(c, next.span.end) ||
    pastRank(c, next.span.end, next) > next.span.end
  )
    return next
  // "vice-premier ministre, ministre de l’Économie**, ministre de la Défense**, A"
  const goesOn = comma && !article && x.isPunct(next.span.end, 44) && c.offices.has(next.span.end + 1)
  return goesOn && joinedOffice(c, next.span.end, next, definite) ? next : undefined
}

/**
 * "the Minister of Foreign Affairs, **Ambassador** Yusuf Bello": an envoy's rank that belongs to nobody stands as a title before
 * the name of who holds the office; the token where the name is sought.
 */
export function pastRank(c: Chunker, k: number, office: Office): number {
  const { x, n } = c
  // "the Minister of Defence, **HRH** Prince A"
  const at = x.isPunct(k, 44) ? n.honorifics(k + 1, c.limit).end : k
  const rank = at > k ? c.offices.get(at) : undefined
  // whose it is, its word alone may say: "Federal Councillor"
  const owned = rank?.owner && rank.owner.start !== rank.span.start
  // "the King of Jordan, Prince A": two people
  if (
    !rank ||
    x.nounFirst ||
    x.is(office.cites[0].start, C.crown) ||
    office.plural ||
    rank.plural ||
    owned ||
    rank.posted
  )
    return k
  if (
    rank.span.end !== x.afterOf(at, C.rankTitle) ||
    !x.is(at, C.rankTitle) ||
    !x.isCap(at) ||
    x.tokens.shape[at] & Shape.newline
  )
    return k
  return n.titledNameStartsAt(rank.span.end, c.limit) ? rank.span.end : k
}

/** "The Minister of Oil, **Special Envoy for Climate**, A, received": one who is named behind both. */
function isOfSameHolder(c: Chunker, comma: number, first: Office): boolean {
  const next = c.offices.get(comma + 1)
  const ofAnother = next?.owner?.kind === 'geo' && !first.owner
  return !!next && !next.plural && !ofAnother && c.x.isPunct(next.span.end, 44) && !!apposedName(c, next.span.end)
}

/** "The Deputy Prime Minister and Minister of Foreign Affairs A": whoever deputizes in a government has a ministry, too. */
function isDeputyToo({ x }: Chunker, first: Office, next: Office): boolean {
  const { start, end } = first.cites[0]
  const [{ start: head, end: behind }] = next.cites
  const deputizes = (x.is(start, C.lowerRank) && x.is(end - 1, C.stateOffice)) || x.is(start, C.seat)
  return !!deputizes && x.is(head, C.regionOffice) > 0 && (next.cites.length > 1 || behind > head + 1)
}

/** "OSCE Chairman-in-Office": held by a minister of a member, who is told besides. */
export function isRotating({ x }: Chunker, { owner, cites }: Office): boolean {
  return owner?.kind === 'body' && !owner.arm && !!x.is(cites[0].start, C.rotatingOffice)
}

function isDeputy(x: Context, { cites: [{ start, end }] }: Office): boolean {
  for (let k = start; k < end; k++) if (x.is(k, C.lowerRank) && !x.is(k, C.headOfState)) return true
  return false
}

/** "Minister of Trade": an office with a field of its own; "Ambassador" may be no more than a title. */
function isMinister(x: Context, o: Office): boolean {
  return !isDeputy(x, o) && x.is(o.span.start, C.stateOffice) > 0 && o.text.includes(' ')
}

/** "Foreign Ministers from Costa Rica, Guatemala and Mexico", "speakers of Denmark, Estonia and Finland". */
export function ownersAfter(c: Chunker, o: Office | undefined, k: number): readonly Geo[] | undefined {
  const { x, n } = c
  const owners: Geo[] = []
  if (o?.owner?.kind === 'geo' && o.owner.start > o.span.start && o.owner.end === k) owners.push(o.owner)
  let q = k
  if (!owners.length) {
    if (!x.is(q, C.from) && !x.is(q, C.of)) return undefined
    q++
    if (x.is(q, C.article)) q++
    const g = n.geoAt(q)
    if (!g || g.start !== q) return undefined
    owners.push(g)
    q = g.end
  }
  for (;;) {
    let p = q
    if (x.isPunct(p, 44)) p++
    if (x.is(p, C.and)) p++
    if (p === q) break
    // "de Rabat et de Lisbonne"
    if (x.nounFirst && x.is(p, C.of)) p++
    if (x.is(p, C.article)) p++
    const g = n.geoAt(p)
    // "les ministres français et allemand"
    if (!g || g.start !== p || g.adjective !== owners[0].adjective || p >= c.limit) break
    if (g.adjective && !x.nounFirst) break
    owners.push(g)
    q = g.end
  }
  return owners.length > 1 || owners[0].others ? owners : undefined
}

export function joined(a: Office, b: Office, by: string, at: number): Office {
  // "Deputy Chairman of the Cabinet of Ministers, Minister of Trade **of Turkmenistan**": the cabinet is the land's
  const ownerless = a.owner?.kind === 'body' && a.owner.arm && !a.owner.owner
  return {
    ...a,
    text: `${a.text}${by === ',' ? '' : ' '}${by} ${b.text}`,
    cites: [...a.cites, { start: at, end: at + 1 }, ...b.cites],
    span: { start: a.span.start, end: b.span.end },
    owner: ownerless ? (b.owner ?? a.owner) : (a.owner ?? b.owner),
  }
}
