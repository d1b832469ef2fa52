import { afterHour } from '../../text/hours.ts'
import { Shape } from '../../text/scan.ts'
import { REGIONS_WITH_MINISTERS } from '../../gazetteer/federations.ts'
import { overlap } from '../calendar.ts'
import { acts } from '../clauses/acts.ts'
import type { Sentence } from '../clauses/act.ts'
import type { Entry } from '../../gazetteer/gazetteer.ts'
import type { Context } from '../context.ts'
import { C } from '../lexicon.ts'
import type { Geo, Person, Span } from '../mentions.ts'
import { countryOf, partyOf, partyOfGeo, partyOfOwner, domestic, sameState, within, type Party } from '../parties.ts'
import type { Discourse } from './discourse.ts'
import { goOnTo } from './programme.ts'
import { isLabelled } from './sheet.ts'
import { enterTable } from './tables.ts'

// Whose document it is, which two parties a page is about, and what its headings say of the items under them.

/** Whose document it is, and which two parties a relations page is about. */
export function findSetting(discourse: Discourse): void {
  const { x, sentences } = discourse
  const first = sentences.filter((s) => s.block < 6)
  const tail = sentences.slice(-4)
  const score = new Map<string, { party: Party; n: number }>()
  const vote = (party: Party, n: number) => {
    const v = score.get(party.code)
    if (v) v.n += n
    else score.set(party.code, { party, n })
  }
  for (let i = 0; i < x.tokens.count; i++) {
    const code = homeOfficeAt(x, i)
    if (code) {
      const told = isForeign(discourse, i, code) ? 0.5 : 1
      const entry = x.gazetteer.byCode(code)
      if (entry) vote({ ...partyOf(entry, { start: i, end: x.after(i) }), inferred: true }, (i < 60 ? 2 : 0.5) * told)
    }
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
        c.entry.kind !== 'country' &&
        c !== letterhead &&
        opensDateline(discourse, c)
      ) {
        const country = x.gazetteer.byCode(c.entry.country ?? '')
        vote({ ...(country ? partyOf(country, c) : partyOfGeo(c)), inferred: true }, 1.5)
        discourse.dateline ??= c
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
  // "Source: Bahrain News Agency"
  for (const b of discourse.blocks) {
    if (b.kind !== 'residue' || b.end - b.start > 9) continue
    for (let k = b.start; k < b.end; k++) {
      const geo = discourse.geoInside.get(k)
      if (geo && geo.entry.kind === 'country') vote({ ...partyOfGeo(geo), inferred: true }, 1)
    }
  }
  // heads of state and government with their own country are told of abroad and at home: the subject most often told
  const best = [...score.values()].sort((a, b) => b.n - a.n)[0]
  discourse.home = best?.party
  discourse.home = regionWriting(discourse, first) ?? discourse.home
  const title = sentences
    .filter((s) => discourse.blocks[s.block].kind === 'title' || discourse.blocks[s.block].kind === 'heading')
    .slice(0, 3)
  for (const s of title) {
    const named = s.chunks.filter((c): c is Geo => c.kind === 'geo' && c.entry.kind !== 'city')
    const distinct = named.filter(
      (g, k) =>
        named.findIndex(
          (h) =>
            domestic(h.entry.code, g.entry.code) && (h.entry.country !== undefined || h.entry.code === g.entry.code),
        ) === k,
    )
    if (
      distinct.length >= 2 &&
      s.end - s.start < 16 &&
      !isTowards(x, distinct[0]) &&
      !s.chunks.some((c) => c.kind === 'person' && (c.name ?? !c.plural)) &&
      !acts(x, s).length
    ) {
      discourse.pair = distinct.slice(0, 2).map(partyOfGeo)
      break
    }
  }
  // "Embassy of Finland, Santiago": the land that sends and the one where it is
  if (!discourse.pair.length)
    for (const s of first) {
      const [post, seat] = s.chunks
      if (post?.kind !== 'body' || !post.arm || !post.owner || seat?.kind !== 'geo' || seat.start - post.end > 2)
        continue
      const country = x.gazetteer.byCode(seat.entry.country ?? seat.entry.code)
      if (s.block > 2 || !country || domestic(country.code, post.owner.entry.code) || !isPostAbroad(x, post)) continue
      discourse.pair = [partyOfGeo(post.owner), { ...partyOf(country, seat), inferred: true }]
      break
    }
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
  const named =
    discourse.home && !(discourse.home.inferred && discourse.home.code.length === 2) ? undefined : mostNamed(discourse)
  if (!discourse.home) discourse.guessed = named
  // a part of the state that the text speaks of more than of the state: it is told there
  else if (
    named &&
    within(named.code, discourse.home.code) &&
    hasRegionalOffice(discourse) &&
    x.gazetteer.capital(discourse.home.code)?.subdivision !== named.code
  )
    discourse.home = named
}

/** The code of the one party that has the office or house at token i: "Secretary of State", "Taoiseach". */
export function homeOfficeAt(x: Context, i: number): string | undefined {
  const office = (x.nounFirst || x.isCap(i)) && x.is(i, C.homeOffice)
  if (!office) return undefined
  const k = x.after(i)
  // a "Secretary of State for" something is a minister in many lands
  if (x.is(k, C.for) && !x.is(i, C.officeRank) && !x.is(i, C.lowerRank)) return undefined
  // "Deputy Secretary General" is another office
  return x.is(k, C.officeHead) && !(x.tokens.shape[k] & Shape.newline) ? undefined : x.name(office)
}

/** "**Indian** External Affairs Minister", "Secretary of State **of the Vatican**": of another land, or told as one tells of others. */
function isForeign({ x, geoInside }: Discourse, i: number, code: string): boolean {
  const before = geoInside.get(i - 1)
  const k = x.after(i)
  const behind = x.is(k, C.of) ? (geoInside.get(k + 1) ?? geoInside.get(k + 2)) : undefined
  if (behind && behind.entry.country !== code && behind.entry.code !== code) return true
  return !!before?.adjective && before.end === i
}

/** An embassy, a consulate: an arm that stands abroad. */
function isPostAbroad(x: Context, { start, end }: Span): boolean {
  for (let k = start; k < end; k++) if (x.is(k, C.armHead) === ABROAD) return true
  return false
}

/** Payload of `armHead`: it stands abroad. */
const ABROAD = 3

/** "Visits", "Agreements" as headings: the page of two lands' relations. */
function hasSections({ x, blocks }: Discourse): boolean {
  return blocks.some((b) => {
    if (b.kind !== 'heading' || b.end - b.start > 5) return false
    for (let k = b.start; k < b.end; k++)
      if (x.is(k, C.visitSection) === 1 || (x.is(k, C.instrument) && x.isPlural(x.after(k) - 1))) return true
    return false
  })
}

/** "the First Minister", "the Governor" of no place told. */
function hasRegionalOffice({ people, sentences }: Discourse): boolean {
  return sentences.some((s) =>
    s.chunks.some((c) => c.kind === 'person' && c.offices.some((o) => !o.owner && people.level(o) === 5)),
  )
}

/** "Trade ties **with Japan** and Korea", "Mission **to Peru** and Chile": of a third that the title does not name. */
function isTowards(x: Context, { start }: Geo): boolean {
  const p = x.is(start - 1, C.article) ? start - 2 : start - 1
  return p >= 0 && !!(x.is(p, C.with) || x.is(p, C.to))
}

/** "OFFICIAL VISITS 2022 – MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC": a part of a line on its own. */
function isBehindDash(x: Context, k: number): boolean {
  return x.isPunct(k - 1, 0x2013) || x.isPunct(k - 1, 0x2014) || x.isPunct(k - 1, 45) || x.isPunct(k - 1, 124)
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
    const of = x.is(k - 1, C.article) ? k - 2 : k - 1
    if (x.is(of, C.of) && of > s.start) return geo
    let typed = false
    for (let j = geo.start; j < geo.end; j++) if (x.is(j, C.regionWord)) typed = true
    if (typed && (geo.start === s.start || x.isPunct(geo.start - 1, 0x2013) || x.isPunct(geo.start - 1, 124)))
      return geo
  }
  return undefined
}

/** The country or region most often named of those that no named counterpart acts for and no one travels to. */
function mostNamed(discourse: Discourse): Party | undefined {
  const { x } = discourse
  const others = new Set<string>()
  const regions = new Set<string>()
  for (const s of discourse.sentences) {
    for (const c of s.chunks) {
      if (c.kind === 'person')
        for (const o of c.offices)
          if (o.owner?.kind === 'geo') {
            others.add(countryOf(o.owner.entry.code) ?? '')
            if (o.owner.entry.kind !== 'country') regions.add(o.owner.entry.code)
          }
    }
  }
  // of a country whose ambassador comes a region may tell the news
  const isOthers = (entry: Entry) =>
    others.has(entry.country ?? '') &&
    (entry.kind === 'country' || [...regions].some((code) => sameState(code, entry.code)))
  const count = new Map<string, { party: Party; n: number }>()
  // the token behind the last place that someone goes to
  let whither = -1
  // a name of two words is named once
  for (const geo of new Set(discourse.geoInside.values())) {
    const p = geo.start - 1
    // one question from before the text's first token makes every other slower
    const q = Math.max(p - 1, -1)
    // "Return to Alberta": where one is at home
    const back = x.is(p, C.to) && x.is(q, C.return)
    const led = !back && (x.is(p, C.to) || x.is(p, C.in) || x.is(q, C.to) || x.is(q, C.in) || x.is(p, C.visit))
    // "will visit Japan **and South Korea**"
    const joined = p === whither && (x.is(p, C.and) || x.isPunct(p, 44))
    const towards = !geo.adjective && (led || joined)
    whither = towards ? geo.end : -1
    if (geo.entry.kind === 'city' || isOthers(geo.entry)) continue
    const party = { ...partyOfGeo(geo), inferred: true }
    const v = count.get(party.code) ?? { party, n: 0 }
    v.n += towards ? -0.5 : 1
    count.set(party.code, v)
  }
  const best = [...count.values()].sort((a, b) => b.n - a.n)[0]
  return best && best.n >= (others.has(countryOf(best.party.code) ?? '') ? 3 : 2) ? best.party : undefined
}

/** The two countries named again and again, where no third comes near. */
export function mostNamedPair(discourse: Discourse): readonly Party[] {
  const count = new Map<string, { readonly party: Party; n: number }>()
  for (const geo of discourse.geoInside.values()) {
    const code = countryOf(geo.entry.code)
    const entry = code && discourse.x.gazetteer.byCode(code)
    if (!entry) continue
    const v = count.get(code) ?? { party: { ...partyOf(entry, geo), inferred: true }, n: 0 }
    v.n++
    count.set(code, v)
  }
  const [a, b, c] = [...count.values()].sort((p, q) => q.n - p.n)
  return b && b.n > 1 && b.n > (c?.n ?? 0) * 1.5 ? [a.party, b.party] : []
}

/** Whether a place at the beginning of a paragraph opens a dateline: "LAHORE, Oct 18 (APP):", "RICHMOND –". */
function opensDateline(discourse: Discourse, c: Geo): boolean {
  const { x } = discourse
  // "Male', 27 July 2025"
  const end = x.isPunct(c.end, 39) || x.isPunct(c.end, 0x2019) ? c.end + 1 : c.end
  let k = end
  for (let round = 0; round < 14 && k < x.tokens.count; round++, k++) {
    if (
      x.isPunct(k, 40) ||
      x.isPunct(k, 0x2014) ||
      x.isPunct(k, 0x2013) ||
      (x.isPunct(k, 45) && round < 12) ||
      x.isPunct(k, 47) ||
      (x.isPunct(k, 58) && round < 8)
    )
      return true
    if (x.tokens.shape[k] & Shape.newline) return round === 0
    // "Brussels, 6 November 2023" closes the text
    if (round === 1 && x.isPunct(end, 44) && closesWithDate(discourse, k)) return true
    if (x.is(k, C.verb) && x.tokens.shape[k] & Shape.lower) return false
  }
  return false
}

/**
 * The part of a federation from whose seat a government writes of its own minister: "Toronto, May 3, 2023 – The Minister
 * of Health, X". Not where an agency does ("Mumbai, Mar 3 (PTI) –"), nor of an office that only the whole has.
 */
function regionWriting(discourse: Discourse, early: readonly Sentence[]): Party | undefined {
  const { x, dateline, home } = discourse
  if (!dateline || home?.code !== dateline.entry.country || namesAgency(x, dateline)) return undefined
  const { kind, code, capitalOf, subdivision } = dateline.entry
  // in French the news of Montréal and Sherbrooke is Québec's own
  const around = x.nounFirst ? subdivision : undefined
  const region = x.gazetteer.byCode((kind === 'subdivision' ? code : capitalOf) ?? around ?? '')
  if (region?.kind !== 'subdivision' || !REGIONS_WITH_MINISTERS.has(region.country!)) return undefined
  let regional = false
  for (const s of early)
    for (const c of s.chunks) {
      if (c.kind !== 'person') continue
      for (const { owner, span } of c.offices) {
        if (owner) continue
        for (let k = span.start; k < span.end; k++) {
          if (x.is(k, C.nationOffice)) return undefined
          if (x.is(k, C.regionOffice)) regional = true
        }
      }
    }
  return regional ? { ...partyOf(region, dateline), inferred: true } : undefined
}

/** "Ministry of Foreign Affairs, Nairobi": a ministry in a capital is its state's. */
function seatedAt(x: Context, g: Geo): Party {
  const seat = g.entry.kind === 'city' && g.entry.capitalOf ? x.gazetteer.byCode(g.entry.capitalOf) : undefined
  return seat ? { ...partyOf(seat, g), inferred: true } : partyOfGeo(g)
}

/** "Munich, 17 February (SPA) --": the state whose agency a dateline names. */
function agencyOf(x: Context, c: Geo): Party | undefined {
  for (let k = c.end; k < Math.min(c.end + 14, x.tokens.count) && !(x.tokens.shape[k] & Shape.newline); k++) {
    const code = x.isCap(k) ? x.is(k, C.agency) : 0
    const entry = code ? x.gazetteer.byCode(x.name(code)) : undefined
    if (entry) return { ...partyOf(entry, { start: k, end: x.after(k) }), inferred: true }
    if (x.is(k, C.verb) && x.tokens.shape[k] & Shape.lower) return undefined
  }
  return undefined
}

/** Brackets or strokes before the text begins. */
function namesAgency(x: Context, c: Geo): boolean {
  for (let k = c.end; k < c.end + 12 && !x.isPunct(k, 0x2013) && !x.isPunct(k, 0x2014); k++)
    if (x.isPunct(k, 40) || x.isPunct(k, 47)) return !x.is(k + 1, C.wire)
  return false
}

/** A full date from token k to the end of its paragraph, and no more. */
function closesWithDate(discourse: Discourse, k: number): boolean {
  const s = discourse.sentences.find((t) => t.start <= k && t.end > k)
  const date = s?.chunks.find((m) => m.kind === 'date')
  return !!s && date?.kind === 'date' && date.start === k && date.from.d > 0 && date.end >= s.end - 1
}

export function enterBlock(discourse: Discourse, b: number): void {
  const { x } = discourse
  const block = discourse.blocks[b]
  // the head of a table gives no direction, and leaves the heading's
  if (enterTable(discourse, b)) return
  // each row of a schedule is told of the one whose it is
  if (discourse.scheduled && (block.kind !== 'paragraph' || block.end - block.start < ROW))
    discourse.subject = discourse.scheduled
  // a dated line or one that names a person is an entry of the list, not a heading over it
  if (
    (block.kind === 'heading' ||
      (block.kind === 'paragraph' && block.end - block.start < 24 && !x.isPunct(block.end - 1, 46))) &&
    discourse.sentences.some(
      (s) =>
        s.block === b &&
        (discourse.heading.visits || discourse.startsWithDate(s, block)) &&
        s.chunks.some(
          (c) => (c.kind === 'person' && c.name && !c.weak) || (c.kind === 'date' && (c.from.m || c.from.y)),
        ),
    )
  )
    block.kind = 'item'
  if (block.kind === 'heading' && isLabelled(discourse, b)) block.kind = 'item'
  // "A) Visits paid by the Algerian side": a lettered heading over items
  if (block.kind === 'item' && isLettered(discourse, b)) block.kind = 'heading'
  if (block.kind !== 'heading' && block.kind !== 'title') {
    if (block.kind === 'item') discourse.visit = discourse.heading.visits ? undefined : discourse.visit
    return
  }
  if (!discourse.subject && b < HEAD) subjectOfTitle(discourse, b)
  const whole = discourse.geoInside.get(block.body)
  discourse.topic =
    whole &&
    !whole.adjective &&
    ((whole.end >= block.end - 1 && b > 0) || x.isPunct(whole.end, 58)) &&
    whole.entry.kind !== 'city'
      ? { ...partyOfGeo(whole), inferred: true }
      : undefined
  // a heading's direction
  let from: Party | undefined
  let to: Party | undefined
  let visits = false
  let verb = false
  let inward = false
  let outward = false
  // "Mme A, ministre (mission à Munich, du 14 au 18 février)": one visit
  const row = discourse.sentences.some(
    (s) =>
      s.block === b &&
      s.chunks.some((c) => c.kind === 'date' && (c.from.d > 0 || s.chunks.some((m) => m.kind === 'person' && m.name))),
  )
  for (let i = block.start; i < block.end; i++) {
    if (
      x.is(i, C.visitSection) === 1 ||
      (x.is(i, C.visitSection) && block.kind === 'heading' && !row && !opensProgramme(discourse, b))
    )
      visits = true
    // a headline with a verb tells an act
    // "Visitors received"
    if (x.isFinite(i) && !x.is(i, C.visitSection) && !(visits && x.is(i, C.past) && i === block.end - 1)) verb = true
    if (x.is(i, C.inward)) inward = true
    if (x.is(i, C.outward)) outward = true
  }
  const short = block.end - block.start <= 14
  for (let i = block.start; i < block.end; i++) {
    const geo = discourse.geoInside.get(i)
    if (!geo) continue
    let p = i - 1
    while (p >= block.start && x.is(p, C.article)) p--
    if (p >= block.start && (x.is(p, C.to) || x.is(p, C.in))) to = partyOfGeo(geo)
    // "Délégations reçues par la Ville de Lyon"
    else if (p > block.start && x.is(p, C.by) && x.is(p - 1, C.receive) && x.is(p - 1, C.past)) {
      to = partyOfGeo(geo)
      inward = true
    } else if (p >= block.start && (x.is(p, C.from) || x.is(p, C.by))) from = partyOfGeo(geo)
    // "Foreign travel of members of the Government of Iceland"
    else if (outward && p >= block.start && x.is(p, C.of)) from = partyOfGeo(geo)
    else if (geo.adjective || geo.possessive || visitWordBehind(x, geo.end, block.end)) from ??= partyOfGeo(geo)
  }
  // "To Japan" under "Visits"
  const towards = discourse.heading.visits && to && x.is(block.body, C.to) !== 0
  const fromTo = towards || x.is(block.start, C.from) || x.is(block.body, C.from) !== 0
  if (verb && (visits || block.kind === 'title')) return
  if (outward) from ??= discourse.home
  if (inward) to ??= discourse.home
  if (block.kind === 'title' && !((visits || inward || outward) && short && (from || to))) return
  if (!visits && !inward && !outward && !(fromTo && short)) {
    // another subject: the direction ends
    if (short && discourse.heading.visits && !isSub(discourse, b)) discourse.heading = { visits: false }
    return
  }
  const other = (p: Party) =>
    discourse.pair.find((q) => q.code !== p.code) ??
    (discourse.home && discourse.home.code !== p.code ? discourse.home : undefined) ??
    (towards ? mostNamedPair(discourse).find((q) => !domestic(q.code, p.code)) : undefined)
  if (from && !to) to = other(from)
  else if (to && !from) from = other(to)
  const who = outward
    ? discourse.sentences.find((s) => s.block === b)?.chunks.find((c): c is Person => c.kind === 'person' && !c.plural)
    : undefined
  discourse.headed = b
  discourse.heading = {
    visits: visits || inward || outward || !!fromTo,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(who ? { who } : {}),
  }
  discourse.visit = undefined
}

/** What stands under the line happens at an hour: it is no heading over visits, but tells one with its programme. */
function opensProgramme({ x, blocks, sentences }: Discourse, b: number): boolean {
  // its days may stand between
  for (let n = b + 1; n < Math.min(b + 4, blocks.length); n++) {
    const next = blocks[n]
    if (afterHour(x.tokens, next.start, next.end) > next.start) return true
    const day = sentences.find((s) => s.block === n)
    if (day?.chunks.length !== 1 || day.chunks[0].kind !== 'date') return false
  }
  return false
}

/** "12 February: Deputy Minister in Tokyo": what is told from another day on is no part of the visit told before. */
export function leaveVisit(discourse: Discourse, s: Sentence): void {
  const { visit, timeline } = discourse
  const block = discourse.blocks[s.block]
  const [day] = s.chunks
  if (!visit?.date || visit === discourse.programme || day?.kind !== 'date' || !day.from.d) return
  if (
    day.start > block.body + 1 ||
    !(block.end - day.end <= 4 || block.kind === 'heading' || isParted(discourse.x, day.end))
  )
    return
  const dated = timeline.dateOf({ date: day, status: visit.status, present: 'present' }, true, undefined)
  if (!dated) return
  // "Wednesday, 24 May (Kyiv)": still there
  const there = s.chunks.some((c) => c.kind === 'geo' && visit.to.some((p) => domestic(p.code, c.entry.code)))
  if (there && s.end - s.start < 9 && overlap(visit.date.edtf, dated.edtf, NIGHTS)) {
    goOnTo(visit, dated)
    return
  }
  if (overlap(visit.date.edtf, dated.edtf)) return
  discourse.visit = undefined
  discourse.left.add(visit)
}

/** Nights between two days of one journey that headings tell. */
const NIGHTS = 4

/** A colon, a bar or a dash. */
function isParted(x: Context, k: number): boolean {
  return x.isPunct(k, 58) || x.isPunct(k, 124) || x.isPunct(k, 0x2013) || x.isPunct(k, 0x2014) || x.isPunct(k, 45)
}

/** "A) Visits paid by the Algerian side", "II. Visits": a letter, words of visits, and no day or name. */
function isLettered(discourse: Discourse, b: number): boolean {
  const { x } = discourse
  const block = discourse.blocks[b]
  if (
    block.end - block.body > 10 ||
    !x.isWord(block.start) ||
    !x.isCap(block.start) ||
    !x.is(block.body, C.visitSection)
  )
    return false
  return !discourse.sentences.some(
    (s) => s.block === b && s.chunks.some((c) => c.kind === 'date' || (c.kind === 'person' && c.start >= block.body)),
  )
}

/** Tokens of a row at most. */
const ROW = 40
/** Blocks in which a title stands. */
const HEAD = 8

/** "Schedule of the Prime Minister of Slovakia": whose days the rows below tell. */
function subjectOfTitle(discourse: Discourse, b: number): void {
  const { sentences } = discourse
  const at = sentences.findIndex((s) => s.block >= b)
  if (sentences[at]?.block !== b || sentences[at + 1]?.block === b) return
  const people = sentences[at].chunks.filter((c): c is Person => c.kind === 'person' && !c.weak)
  if (people.length !== 1 || people[0].plural || discourse.actsOf(sentences[at], at).length) return
  let one = discourse.someone(people[0])
  // "Agenda of the Minister of Foreign Affairs": the document's own, not the colleague whom a row names
  const { home } = discourse
  if (home && !people[0].name && one.party && !one.party.inferred && !domestic(one.party.code, home.code)) {
    const own = !people[0].offices.some((o) => o.owner)
    if (own) one = discourse.people.add(people[0], { ...home, inferred: true })
    discourse.someoneOf.set(people[0], one)
  }
  discourse.subject = { people: [one], parties: one.party ? [one.party] : [], groups: [], anaphoric: false }
  discourse.scheduled = discourse.subject
}

/** "Year / Name" under a heading is a part of its table. */
export function isSub(discourse: Discourse, b: number): boolean {
  const block = discourse.blocks[b]
  const { x } = discourse
  for (let i = block.start; i < block.end; i++)
    if (x.tokens.shape[i] & Shape.number || x.isPunct(i, 47) || x.isPunct(i, 124)) return true
  return false
}

function visitWordBehind(x: Context, i: number, end: number): boolean {
  for (let k = i; k < Math.min(end, i + 4); k++) if (x.is(k, C.visitSection) || x.is(k, C.people)) return true
  return false
}
