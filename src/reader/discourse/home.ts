import { Shape } from '../../text/scan.ts'
import type { Sentence } from '../clauses/act.ts'
import type { Context } from '../context.ts'
import { holds } from '../held-words.ts'
import type { Geo } from '../mentions.ts'
import { type Party, partyOf, partyOfGeo, partyOfOwner } from '../parties.ts'
import { C } from '../word-classes.ts'
import { agencyOf, agencyOfLine, opensDateline, seatOfSource } from './dateline.ts'
import type { Discourse } from './discourse.ts'

// Whose document it is: letterheads, offices, datelines and sources, each of which weighs something.

/** Lines at the beginning and at the end in which the source of a text is named. */
const HEAD = 5
const FOOT = 3

const HOME = holds('homeOffice', 'ally')

/** Whose document it is, if anything says it. Finds the place of the dateline. */
export function homeTold(discourse: Discourse, first: readonly Sentence[]): Party | undefined {
  const { x, sentences } = discourse
  const tail = sentences.slice(-4)
  const score = new Map<string, { party: Party; n: number }>()
  // whose days the rows below tell: "Weekly schedule of President A"
  const titled = first.some((s) => s.block === 0 && s.chunks.some((c) => c.kind === 'person' && c.name && !c.weak))
  const vote = (party: Party, n: number) => {
    const v = score.get(party.code)
    if (v) v.n += n
    else score.set(party.code, { party, n })
  }
  for (let i = 0; i < x.tokens.count && x.held & HOME; i++) {
    const code = homeOfficeAt(x, i)
    if (code) {
      const theirs = isForeign(discourse, i, code) || isGoneTo(x, i)
      const told = theirs ? 0.5 : titled && isMet(x, i) ? 0 : 1
      const entry = x.gazetteer.byCode(code)
      if (entry && told)
        vote({ ...partyOf(entry, { start: i, end: x.after(i) }), inferred: true }, (i < 60 ? 2 : 0.5) * told)
    }
    // "the three diplomatic allies of the Republic of China (Taiwan)"
    const ally = x.is(i, C.ally) ? discourse.geoInside.get(x.pastArticle(x.after(i))) : undefined
    if (ally?.entry.kind === 'country') vote({ ...partyOfGeo(ally), inferred: true }, 1)
  }
  for (const s of [...first, ...tail]) {
    const letterhead = s.block < 3 ? letterheadOf(discourse, s) : undefined
    if (letterhead) vote(partyOfGeo(letterhead), 3)
    s.chunks.forEach((c, k) => {
      // "Mission to Mexico" is another's
      if (
        c.kind === 'body' &&
        c.arm &&
        c.owner &&
        !x.is(c.owner.start - 1, C.to) &&
        (k === 0 || s.end - s.start < 14 || (s.block < 3 && c.end === s.end && isBehindDash(x, c.start)))
      )
        vote(partyOfGeo(c.owner), 2.5)
      // "CITY OF LEIPZIG" over its news
      if (
        c.kind === 'geo' &&
        s.block < 3 &&
        s.end - s.start <= (x.is(c.start - 1, C.article) ? 9 : 4) &&
        !s.chunks.some((m) => m.kind === 'person') &&
        (x.is(c.start, C.cityWord) || x.is(c.end - 1, C.cityWord))
      )
        vote(partyOfOwner(x, c, 4), 4)
      // "Ministry of Family, Integration and Sport, Luxembourg": a line that says who speaks
      const last = s.chunks[s.chunks.length - 1]
      if (
        c.kind === 'body' &&
        c.arm &&
        !c.owner &&
        last.kind === 'geo' &&
        x.isPunct(last.start - 1, 44) &&
        (last.start === c.end + 1 || (k === 0 && last.end === s.end && s.block < 3)) &&
        s.end - s.start < 16
      )
        vote(seatedAt(x, last), 2.5)
      // "Ministry of Trade, Republic of Rwanda — The Minister flies to Doha"
      const next = s.chunks[1]
      if (
        c.kind === 'body' &&
        c.arm &&
        !c.owner &&
        k === 0 &&
        s.block < 6 &&
        next?.kind === 'geo' &&
        next !== last &&
        x.isPunct(c.end, 44) &&
        next.start === c.end + 1 &&
        (x.isPunct(next.end, 0x2014) ||
          x.isPunct(next.end, 0x2013) ||
          x.isPunct(next.end, 58) ||
          x.isPunct(next.end, 124))
      )
        vote(seatedAt(x, next), 2.5)
      if (c.kind === 'body' && c.entry && s.end - s.start < 8 && s.block < 3) vote(partyOf(c.entry, c), 2)
      // a dateline: "LAHORE, Oct 18 (APP):"
      if (
        c.kind === 'geo' &&
        k === 0 &&
        c.start - discourse.blocks[s.block].start < 2 &&
        !c.adjective &&
        (c.entry.kind !== 'country' || isNamedForCapital(x, c)) &&
        c !== letterhead &&
        opensDateline(discourse, c)
      ) {
        const country = x.gazetteer.byCode(c.entry.country ?? '')
        vote({ ...(country ? partyOf(country, c) : partyOfGeo(c)), inferred: true }, 1.5)
        if (c.entry.kind !== 'country') discourse.dateline ??= c
        const agency = agencyOf(x, c)
        if (agency) vote(agency, 2)
      }
      if (
        c.kind === 'geo' &&
        c.entry.kind === 'city' &&
        s.end - s.start < 6 &&
        c.start > s.start &&
        x.is(c.start - 1, C.of) &&
        s.block < 3
      )
        vote(partyOfGeo(c), 3)
    })
  }
  discourse.blocks.forEach((b, n) => {
    const head = n < HEAD
    if (!head && n < discourse.blocks.length - FOOT) return
    const source = agencyOfLine(x, b) ?? (head ? seatOfSource(discourse, b) : undefined)
    if (source) vote(source, 2)
  })
  // "Source: Bahrain News Agency"
  for (const b of discourse.blocks) {
    if (b.kind !== 'residue' || b.end - b.start > 9) continue
    for (let k = b.start; k < b.end; k++) {
      const geo = discourse.geoInside.get(k)
      if (geo && geo.entry.kind === 'country') vote({ ...partyOfGeo(geo), inferred: true }, 1)
    }
  }
  return [...score.values()].sort((a, b) => b.n - a.n)[0]?.party
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
  return x.is(k, C.officeHead) && !(x.tokens.shape[k] & Shape.newline) ? undefined : x.name(office)
}

/** "Meeting with **the Taoiseach**", of another's schedule. */
function isMet(x: Context, i: number): boolean {
  const p = x.beforeArticle(i)
  return x.is(p, C.with) > 0 && x.is(p - 1, C.talkNoun) > 0 && x.isCap(p - 1)
}

/** "at the White House", "to the Kremlin": where guests go, too. */
function isGoneTo(x: Context, i: number): boolean {
  const p = x.beforeArticle(i)
  return p >= 0 && !!(x.is(p, C.at) || x.is(p, C.to) || x.is(p, C.in))
}

/** "**Indian** External Affairs Minister", "Secretary of State **of the Vatican**": of another land, or told as one tells of others. */
function isForeign({ x, geoInside }: Discourse, i: number, code: string): boolean {
  const before = geoInside.get(i - 1)
  const k = x.after(i)
  const behind = x.is(k, C.of) ? (geoInside.get(k + 1) ?? geoInside.get(k + 2)) : undefined
  if (behind && behind.entry.country !== code && behind.entry.code !== code) return true
  return !!before?.adjective && before.end === i
}

/** The place of a line that only says who speaks: "CITY OF LEIPZIG", "STATE NEWS AGENCY OF PARANÁ", "GYEONGGI PROVINCE". */
function letterheadOf(discourse: Discourse, s: Sentence): Geo | undefined {
  const { x } = discourse
  if (
    s.end - s.start > 9 ||
    s.chunks.some((c) => (c.kind === 'person' && !c.weak) || c.kind === 'group' || c.kind === 'event')
  )
    return undefined
  for (let k = s.start; k < s.end; k++)
    if (x.is(k, C.visitNoun) || x.is(k, C.talkNoun) || (x.is(k, C.verb) && !x.isCap(k))) return undefined
  for (let k = s.start; k < s.end; k++) {
    const geo = discourse.geoInside.get(k)
    if (!geo || geo.adjective) continue
    // "CITY OF DENVER – OFFICE OF THE MAYOR", "State of Kuwait – Amiri Diwan"
    if (geo.end !== s.end && !isBehindDash(x, geo.end + 1)) continue
    if (geo.entry.kind === 'country') {
      if (geo.start === s.start && geo.end - geo.start > 2) return geo
      continue
    }
    const of = x.beforeArticle(k)
    if (x.is(of, C.of) && of > s.start) return geo
    let typed = false
    for (let j = geo.start; j < geo.end; j++) if (x.is(j, C.regionWord)) typed = true
    if (typed && (geo.start === s.start || x.isPunct(geo.start - 1, 0x2013) || x.isPunct(geo.start - 1, 124)))
      return geo
  }
  return undefined
}

/** "OFFICIAL VISITS 2022 – MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC": a part of a line on its own. */
function isBehindDash(x: Context, k: number): boolean {
  return x.isPunct(k - 1, 0x2013) || x.isPunct(k - 1, 0x2014) || x.isPunct(k - 1, 45) || x.isPunct(k - 1, 124)
}

/** "Ministry of Foreign Affairs, Nairobi": a ministry in a capital is its state's. */
function seatedAt(x: Context, g: Geo): Party {
  const seat = g.entry.kind === 'city' && g.entry.capitalOf ? x.gazetteer.byCode(g.entry.capitalOf) : undefined
  return seat ? { ...partyOf(seat, g), inferred: true } : partyOfGeo(g)
}

/** "KUWAIT, Nov 18 (KUNA)", "SINGAPORE –": a dateline says the land where its capital has the same name. */
function isNamedForCapital({ gazetteer }: Context, { entry }: Geo): boolean {
  return !!gazetteer.capital(entry.code)?.name.startsWith(entry.name)
}
