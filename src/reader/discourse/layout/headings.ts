import type { Block } from '../../../text/blocks.ts'
import { Shape } from '../../../text/tokens.ts'
import type { Sentence } from '../../clauses/act.ts'
import { beforeSortOfPlace } from '../../clauses/sort-of-place.ts'
import type { Context } from '../../context.ts'
import type { Geo, Mention, Person } from '../../mentions.ts'
import { domestic, type Party, partyOfGeo, stateOfCapital } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import type { Discourse } from '../discourse.ts'
import { mostNamedPair } from '../setting/most-named.ts'
import { isLabelled } from './sheet.ts'
import { enterTrips, enterVisitors } from './trips.ts'
import { enterTable, isBareHead } from './tables.ts'

// What headings and titles say of the items under them: from where to where, and of whom.

/** What the words of a heading say: that visits stand under it, whither they go, that it tells an act of its own. */
interface Signs {
  visits: boolean
  inward: boolean
  outward: boolean
  verb: boolean
}

/** Whence and whither, by the lands in a heading. */
interface Direction {
  from?: Party
  to?: Party
  /** "Visits **between** Peru and Finland". */
  between: boolean
}

/** Tokens of a heading that says no more than what stands under it. */
const SHORT = 14

/** Where a paragraph, heading or item begins: what it says of the direction, the subject and the topic of what follows. */
export function enterBlock(discourse: Discourse, b: number): void {
  const { x } = discourse
  const block = discourse.blocks[b]
  // "Purpose of visit: trade", a line of a sheet
  if (discourse.sentencesOf(b).some(({ index }) => discourse.sheeted.has(index))) return
  // the head of a table gives no direction, and leaves the heading's
  if (enterTable(discourse, b) || (discourse.heading.visits && isBareHead(x, block))) return
  // "Visits" under a title of two words, which for its length is taken as a line before the title
  if (block.kind === 'title' && b > 0)
    if (discourse.heading.visits || [block, discourse.blocks[b - 1]].some((one) => isSection(x, one)))
      block.kind = 'heading'
  // each row of a schedule is told of the one whose it is
  if (discourse.scheduled && (block.kind !== 'paragraph' || block.end - block.start < ROW))
    discourse.subject = discourse.scheduled
  if (isEntry(discourse, b)) block.kind = 'item'
  if (block.kind === 'heading' && isLabelled(discourse, b)) block.kind = 'item'
  // "A) Visits paid by the Algerian side": a lettered heading over items
  if (block.kind === 'item' && isLettered(discourse, b)) block.kind = 'heading'
  if (block.kind === 'item' && discourse.heading.visits) discourse.visit = undefined
  if ((block.kind !== 'heading' && block.kind !== 'title') || enterTrips(discourse, b) || enterVisitors(discourse, b))
    return
  if (!discourse.subject && b < HEAD) subjectOfTitle(discourse, b)
  discourse.topic = topicOf(discourse, b)
  enterHeading(discourse, b)
}

/** A dated line or one that names a person is an entry of the list, not a heading over it. */
function isEntry(discourse: Discourse, b: number): boolean {
  const block = discourse.blocks[b]
  const line = block.kind === 'paragraph' && block.end - block.start < 24 && !discourse.x.isPunct(block.end - 1, 46)
  if (block.kind !== 'heading' && !line) return false
  const isSome = (c: Mention) =>
    (c.kind === 'person' && c.name !== undefined && !c.weak) || (c.kind === 'date' && (c.from.m || c.from.y) > 0)
  return discourse
    .sentencesOf(b)
    .some((s) => (discourse.heading.visits || discourse.startsWithDate(s, block)) && s.chunks.some(isSome))
}

/** The land that a heading consists of. */
function topicOf({ x, blocks, geoInside }: Discourse, b: number): Party | undefined {
  const { body, end } = blocks[b]
  const whole = geoInside.get(body)
  if (!whole || whole.adjective || whole.entry.kind === 'city') return undefined
  const isAll = (whole.end >= end - 1 && b > 0) || x.isPunct(whole.end, 58)
  return isAll ? { ...partyOfGeo(whole), inferred: true } : undefined
}

/** A heading's direction, and whose journeys stand under it. */
function enterHeading(discourse: Discourse, b: number): void {
  const { x, heading: above } = discourse
  const block = discourse.blocks[b]
  const sentences = discourse.sentencesOf(b)
  const signs = signsOf(discourse, block, sentences)
  const direction = directionOf(discourse, block, sentences, signs)
  const { visits, inward, outward, verb } = signs
  let { from, to } = direction
  const short = block.end - block.start <= SHORT
  // "To Japan" under "Visits"
  const towards = above.visits && !!to && x.is(block.body, C.to) !== 0
  const fromTo = towards || x.is(block.start, C.from) !== 0 || x.is(block.body, C.from) !== 0
  if (verb && (visits || block.kind === 'title')) return
  if (outward) from ??= discourse.home
  const named = sentences.at(0)?.chunks.find((c): c is Person => c.kind === 'person' && !c.plural)
  // "Visitors received by President A of Finland"
  const host = named && x.is(x.beforeArticle(named.start), C.by) ? discourse.someone(named).party : undefined
  if (inward) to ??= host ?? discourse.home
  const told = visits || inward || outward
  // "Visits between Peru and Finland": whose each is, its own row tells
  if (block.kind === 'title' && !(told && short && (from || to || direction.between))) return
  // "From 3 to 5 May" is no direction
  if (!told && !(fromTo && short && (from || to))) {
    // another subject: the direction ends
    if (short && above.visits && !isSub(discourse, b)) discourse.heading = { visits: false }
    return
  }
  // "List of visits" right under "Leaders who visited Peru" says no more than that
  if (!from && !to && above.visits && !discourse.drafts.some((d) => d.block > discourse.headed)) ({ from, to } = above)
  if (from && !to) to = otherThan(discourse, from, towards)
  else if (to && !from) from = otherThan(discourse, to, towards)
  const who = outward ? named : undefined
  discourse.headed = b
  discourse.heading = { visits: true, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(who ? { who } : {}) }
  discourse.visit = undefined
}

function signsOf({ x, geoInside, scheduled }: Discourse, block: Block, sentences: readonly Sentence[]): Signs {
  const signs = { visits: false, inward: false, outward: false, verb: false }
  // "Mme A, ministre (mission à Munich, du 14 au 18 février)": one visit
  const row = sentences.some((s) =>
    s.chunks.some((c) => c.kind === 'date' && (c.from.d > 0 || s.chunks.some((m) => m.kind === 'person' && m.name))),
  )
  // "Official visit to Estonia" is a row of a schedule
  const isHead = block.kind === 'heading' && !row && !scheduled
  for (let i = block.start; i < block.end; i++) {
    const section = x.is(i, C.visitSection)
    if (section === 1 || (section && isHead)) signs.visits = true
    // a headline with a verb tells an act
    // "Visitors received", "Delegations received by the City of Lyon"
    const behind = i === block.end - 1 || x.is(i + 1, C.by) || (x.tokens.shape[i + 1] & Shape.punct) !== 0
    const closes = (signs.visits || signs.inward) && x.is(i, C.past) && behind
    if (x.isFinite(i) && !section && !closes) signs.verb = true
    // "President A to visit Minsk", "President A to travel to Belarus"
    const journey = x.is(i, C.visit) || x.is(i, C.travel)
    if (!x.nounFirst && journey && x.is(i, C.base) && x.is(i - 1, C.infinitive) && i - 1 > block.body) signs.verb = true
    // "Foreign Minister A **visits** Fiji, Tonga", but "Japanese visits to Fiji"
    const visits = x.is(i, C.visit) && x.is(i, C.sform) && !x.is(i - 1, C.infinitive)
    const visited = visits ? geoInside.get(i + 1) : undefined
    if (visited && !visited.adjective && !geoInside.has(i - 1) && i > block.body) signs.verb = true
    if (x.is(i, C.inward)) signs.inward = true
    if (x.is(i, C.outward)) signs.outward = true
  }
  return signs
}

/** Also notes in the signs that guests were received. */
function directionOf(discourse: Discourse, block: Block, sentences: readonly Sentence[], signs: Signs): Direction {
  const { x } = discourse
  const found: Direction = { between: false }
  for (let i = block.start; i < block.end; i++) {
    const geo = discourse.geoInside.get(i)
    if (!geo) continue
    const p = beforeSortOfPlace(x, block.start, i)
    if (x.is(p, C.between)) found.between = true
    if (p >= block.start && (x.is(p, C.to) || x.is(p, C.in)))
      found.to = partyOfGeo(landBehind(discourse, geo) ?? landOfCapital(x, geo))
    // "Délégations reçues par la Ville de Lyon"
    else if (p > block.start && x.is(p, C.by) && x.is(p - 1, C.receive) && x.is(p - 1, C.past)) {
      found.to = partyOfGeo(geo)
      signs.inward = true
    } else if (p >= block.start && (x.is(p, C.from) || x.is(p, C.by))) found.from = partyOfGeo(geo)
    // "Foreign guests of the City of Graz", "Incoming visits 2018 – Ministry of Foreign Affairs of Latvia"
    else if (signs.inward && (isOfBody(sentences, i) || (x.is(p, C.of) ? !x.nounFirst : x.is(i, C.armHead) > 0)))
      found.to = partyOfGeo(geo)
    // "Foreign travel of members of the Government of Iceland"
    else if (signs.outward && p >= block.start && x.is(p, C.of)) found.from = partyOfGeo(geo)
    else if (geo.adjective || geo.possessive || visitWordBehind(x, geo.end, block.end)) found.from ??= partyOfGeo(geo)
  }
  return found
}

/** The other land of a page of two. */
function otherThan(discourse: Discourse, { code }: Party, towards: boolean): Party | undefined {
  const { pair, home } = discourse
  return (
    pair.find((q) => q.code !== code) ??
    (home && home.code !== code ? home : undefined) ??
    (towards ? mostNamedPair(discourse).find((q) => !domestic(q.code, code)) : undefined)
  )
}

/** "Ministry of Foreign Affairs **of Latvia**". */
function isOfBody(sentences: readonly Sentence[], at: number): boolean {
  return sentences.some((s) => s.chunks.some((c) => c.kind === 'body' && c.start <= at && c.end > at))
}

/** "Reciprocal visits", "High-level visits": nothing but the name of a section. */
function isSection(x: Context, { body, end }: Block): boolean {
  if (end - body > 4) return false
  for (let k = body; k < end; k++) if (x.is(k, C.visitSection) === 1) return true
  return false
}

/** "to Shanghai, **China**": the land in which a town is said to lie. */
function landBehind({ x, geoInside }: Discourse, { entry, end }: Geo): Geo | undefined {
  const land = entry.kind === 'city' && x.isPunct(end, 44) ? geoInside.get(end + 1) : undefined
  return land?.entry.code === entry.country ? land : undefined
}

/** Blocks in which a title stands. */
const HEAD = 8

/** "Official visits **to Dakar**": to its land. */
function landOfCapital(x: Context, geo: Geo): Geo {
  const entry = stateOfCapital(x, geo.entry)
  return entry ? { ...geo, entry } : geo
}

/** "Schedule of the Prime Minister of Slovakia": whose days the rows below tell. */
function subjectOfTitle(discourse: Discourse, b: number): void {
  const [s, second] = discourse.sentencesOf(b)
  if (!s || second) return
  const people = s.chunks.filter((c): c is Person => c.kind === 'person' && !c.weak)
  if (people.length !== 1 || people[0].plural || discourse.actsOf(s).length) return
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

/** Tokens of a row at most. */
const ROW = 40

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
  return !discourse
    .sentencesOf(b)
    .some((s) => s.chunks.some((c) => c.kind === 'date' || (c.kind === 'person' && c.start >= block.body)))
}

function visitWordBehind(x: Context, i: number, end: number): boolean {
  for (let k = i; k < Math.min(end, i + 4); k++) if (x.is(k, C.visitSection) || x.is(k, C.people)) return true
  return false
}

/** "Year / Name" under a heading is a part of its table. */
export function isSub(discourse: Discourse, b: number): boolean {
  const block = discourse.blocks[b]
  const { x } = discourse
  for (let i = block.start; i < block.end; i++)
    if (x.tokens.shape[i] & Shape.number || x.isPunct(i, 47) || x.isPunct(i, 124)) return true
  return false
}
