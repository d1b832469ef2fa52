import { Shape } from '../../../text/tokens.ts'
import type { Sentence } from '../../clauses/act.ts'
import { isDatedLine } from '../../clauses/lines.ts'
import type { Context } from '../../context.ts'
import { holds } from '../../held-words.ts'
import type { Geo } from '../../mentions.ts'
import { type Party, partyOf, partyOfGeo } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import { agencyOfLine } from './dateline.ts'
import { chronicleTold, firstRow } from '../layout/chronicle.ts'
import type { Discourse } from '../discourse.ts'
import { tellersOf, type Vote } from './letterheads.ts'

// Whose document it is: letterheads, offices, datelines and sources, each of which weighs something.

/** Lines at the beginning and at the end in which the source of a text is named. */
const HEAD = 5
const FOOT = 3

const HOME = holds('homeOffice', 'ally')

/** Whose document it is, if anything says it: whom most speaks for. Finds the place of the dateline. */
export function homeTold(discourse: Discourse, first: readonly Sentence[]): Party | undefined {
  const votes = new Map<string, { party: Party; n: number }>()
  const count = (told: Iterable<Vote>) => {
    for (const [party, weight] of told) {
      const known = votes.get(party.code)
      if (known) known.n += weight
      else votes.set(party.code, { party, n: weight })
    }
  }
  if (discourse.x.held & HOME) count(officesTold(discourse))
  // "1968: the embassy of Canada opens in Dakar" is a row of a chronicle
  const chronicled = firstRow(discourse) !== undefined
  for (const s of [...first, ...discourse.sentences.slice(-4)])
    if (!chronicled || !isDatedLine(discourse.x, s)) count(tellersOf(discourse, s))
  count(sourcesTold(discourse))
  count(chronicleTold(discourse))
  const [best] = [...votes.values()].sort((a, b) => b.n - a.n)
  return best?.n > 0 ? best.party : undefined
}

/** Offices and houses that only one land has, and allies that are one's own. */
function* officesTold(discourse: Discourse): Iterable<Vote> {
  const { x, geoInside } = discourse
  for (let i = 0; i < x.tokens.count; i++) {
    const early = i < 60 ? 2 : 0.5
    const named = namedBefore(discourse, i)
    if (named) yield [partyOfGeo(named), -early]
    const code = named ? undefined : homeOfficeAt(x, i)
    const entry = code && x.gazetteer.byCode(code)
    if (entry) {
      const told = isForeign(discourse, i, code) ? 0.5 : 1
      yield [{ ...partyOf(entry, { start: i, end: x.after(i) }), inferred: true }, early * told]
    }
    // "the three diplomatic allies of the Republic of China (Taiwan)"
    const ally = x.is(i, C.ally) ? geoInside.get(x.pastArticle(x.after(i))) : undefined
    if (ally?.entry.kind === 'country') yield [{ ...partyOfGeo(ally), inferred: true }, 1]
  }
}

/** The agency or seat of a source in the first and last lines, and lands in what is no text: "Source: Bahrain News Agency". */
function* sourcesTold(discourse: Discourse): Iterable<Vote> {
  const { x, blocks, geoInside } = discourse
  for (const [n, b] of blocks.entries()) {
    const head = n < HEAD
    if (!head && n < blocks.length - FOOT) continue
    const source = agencyOfLine(x, b)
    if (source) yield [source, 2]
  }
  for (const b of blocks) {
    if (b.kind !== 'residue' || b.end - b.start > 9) continue
    for (let k = b.start; k < b.end; k++) {
      const geo = geoInside.get(k)
      if (geo?.entry.kind === 'country') yield [{ ...partyOfGeo(geo), inferred: true }, 1]
    }
  }
}

/** The code of the one party that has the office or house at token i: "Secretary of State", "Taoiseach". */
export function homeOfficeAt(x: Context, i: number): string | undefined {
  const office = (x.nounFirst || x.isCap(i)) && x.is(i, C.homeOffice)
  if (!office) return undefined
  const k = x.after(i)
  // a "Secretary of State for" something is a minister in many lands
  if (x.is(k, C.for) && !x.is(i, C.officeRank) && !x.is(i, C.lowerRank)) return undefined
  // "**the Secretary of State** discussed the agenda": a minister told of before, in whatever land
  if (!x.nounFirst && x.is(i, C.officeHead) && x.is(i - 1, C.article) && !x.isCap(k)) return undefined
  // "Deputy Secretary General" is another office
  return x.is(k, C.officeHead) && !(x.tokens.shape[k] & Shape.newline) ? undefined : x.name(C.homeOffice, office)
}

/** "the **United States** Assistant Secretary": with the name of the one land that has the office it is told of by others. */
function namedBefore(discourse: Discourse, i: number): Geo | undefined {
  const { x } = discourse
  if (x.nounFirst || !x.isCap(i) || !x.is(i, C.homeOffice) || !x.is(i, C.officeHead)) return undefined
  const before = landBefore(discourse, i)
  return before?.entry.code === x.name(C.homeOffice, x.is(i, C.homeOffice)) ? before : undefined
}

/** Words of a land's name. */
const LAND = 4

/** The land that ends right before token i. */
function landBefore({ geoInside }: Discourse, i: number): Geo | undefined {
  for (let k = i - 1; k >= Math.max(0, i - LAND); k--) {
    const geo = geoInside.get(k)
    if (geo) return geo.end === i ? geo : undefined
  }
  return undefined
}

/** "**Indian** External Affairs Minister", "Secretary of State **of the Vatican**": of another land, or told as one tells of others. */
function isForeign(discourse: Discourse, i: number, code: string): boolean {
  const { x, geoInside } = discourse
  const k = x.after(i)
  const behind = x.is(k, C.of) ? (geoInside.get(k + 1) ?? geoInside.get(k + 2)) : undefined
  if (behind && behind.entry.country !== code && behind.entry.code !== code) return true
  return !!landBefore(discourse, i)?.adjective
}
