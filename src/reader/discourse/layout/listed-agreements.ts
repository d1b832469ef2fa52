import type { EngagementKind } from '../../../model/reading.ts'
import { Shape } from '../../../text/tokens.ts'
import type { Act, Sentence } from '../../clauses/act.ts'
import type { Context } from '../../context.ts'
import { holds } from '../../held-words.ts'
import { type DateChunk, type Geo, type Instrument, isCity, type Mention } from '../../mentions.ts'
import { partyOfGeo, partyOfOwner, pushParty, domestic, type Party } from '../../parties.ts'
import { C } from '../../word-classes.ts'
import { tellAgreement } from '../agreements/agreements.ts'
import { addSigners, lineOfSheet } from '../agreements/signers.ts'
import type { Discourse } from '../discourse.ts'
import { isSub } from './headings.ts'
import { isWhere } from '../where.ts'
import { BAR, cellsOf, Column, columnAt, isRow } from './tables.ts'

// Agreements that are listed, and the partners of a table.

const SIGNS = holds('sign', 'signNoun')

/** "signed the following:", "Agreements signed": the items below that begin with an instrument are agreements. */
export function openList(discourse: Discourse, s: Sentence, index: number): void {
  const { x } = discourse
  const next = discourse.sentences[index + 1]
  if (!next || next.block === s.block) return
  const block = discourse.blocks[s.block]
  const heading =
    (block.kind === 'heading' || block.kind === 'title') &&
    block.end - block.start < 24 &&
    !discourse.startsWithDate(s, block)
  const named = s.chunks.find((c) => c.kind === 'instrument')
  const plural = named?.kind === 'instrument' && named.plural
  const signs = (s.held & SIGNS) !== 0 && (x.has(s, C.sign) || x.has(s, C.signNoun))
  const outcomes = heading && x.has(s, C.instrumentList)
  if (!signs && !plural && !outcomes) return
  let follows = false
  let planned = false
  for (let k = s.start; k < s.end; k++) {
    if (x.is(k, C.instrumentList)) follows = true
    if (x.is(k, C.will) || x.is(k, C.planned)) planned = true
  }
  if (
    !(follows && (signs || plural || outcomes)) &&
    !(heading && (plural || (signs && named))) &&
    !(signs && x.isPunct(s.end - 1, 58))
  )
    return
  // a table's head may stand between
  let at = -1
  for (
    let k = index + 1;
    k < Math.min(index + 7, discourse.sentences.length) && discourse.sentences[k].block <= s.block + 4 && at < 0;
    k++
  )
    if (instrumentOfItem(discourse, discourse.sentences[k])) at = k
  if (at < 0) return
  const own = discourse.drafts[discourse.drafts.length - 1]
  // what the opening sentence itself made of "the following documents" is the list
  const bundle = own?.type === 'agreement' && own.sentence === index && !own.dropped ? own : undefined
  if (bundle) bundle.dropped = true
  const waits = discourse.open.findIndex((d) => d.type === 'agreement' && d.sentence === index)
  if (waits >= 0) discourse.open.splice(waits, 1)
  // "The following were signed in Lusaka on 7 August 2023:"
  const day = heading && !signs ? undefined : s.chunks.find((c): c is DateChunk => c.kind === 'date' && c.from.m > 0)
  const date = bundle?.date ?? (day && discourse.timeline.dateOf({ date: day, status: 'held' }, false, undefined))
  discourse.listing = {
    until: at,
    parties: bundle?.parties.length ? bundle.parties : landsOf(discourse, s, heading),
    own: heading ? ownIn(discourse, s) : undefined,
    people: [],
    planned: planned && !heading,
    places: heading ? (bundle?.places ?? []) : s.chunks.filter((c): c is Geo => isWhere(discourse, c)),
    ...(date ? { date } : {}),
  }
}

/** "Documents signed at the Peru–Chile summit": the two lands that a heading names, or whose page it is. */
function landsOf({ geoInside, pair }: Discourse, s: Sentence, heading: boolean): Party[] {
  const lands: Party[] = []
  for (let k = s.start; k < (heading ? s.end : s.start); k++) {
    const geo = geoInside.get(k)
    if (geo && geo.entry.kind !== 'city') pushParty(lands, partyOfGeo(geo))
  }
  const two = lands.length === 2 && !domestic(lands[0].code, lands[1].code) ? lands : pair
  return two.length === 2 ? two.map((p) => ({ ...p, inferred: true })) : []
}

/** "Agreements between **Québec** and foreign governments": the one land that a heading names. */
function ownIn({ geoInside }: Discourse, { start, end }: Sentence): Party | undefined {
  const lands: Party[] = []
  for (let k = start; k < end; k++) {
    const geo = geoInside.get(k)
    if (geo && !geo.adjective) pushParty(lands, partyOfGeo(geo))
  }
  return lands.length === 1 ? lands[0] : undefined
}

/** "1. Treaty on friendship, Ashgabat, 12 March 1994", and the next item likewise: a list that nothing opens, of a page of two. */
export function openRun(discourse: Discourse, s: Sentence, index: number): void {
  const { pair, blocks, sentences } = discourse
  if (discourse.listing || pair.length !== 2 || !isDatedEntry(discourse, s)) return
  const next = sentences.slice(index + 1, index + 4).find((q) => q.start === blocks[q.block].start)
  if (!next || !isDatedEntry(discourse, next)) return
  const parties = pair.map((p) => ({ ...p, inferred: true }))
  discourse.listing = { until: index, parties, people: [], planned: false }
}

/** An item that begins with an instrument and tells its year. */
function isDatedEntry(discourse: Discourse, s: Sentence): boolean {
  const block = discourse.blocks[s.block]
  if (s.start !== block.start || !discourse.listsDays(s)) return false
  const one = instrumentOfItem(discourse, s)
  return !!one && s.chunks.some((c) => c.kind === 'date' && c.from.y > 0 && (c.start >= one.end || c.end <= one.start))
}

/** "Sister provinces" as a heading, and under it "Gangwon (South Korea) | 1974" or "Graz, Austria (since 1979)". */
export function tellPartnerRow(discourse: Discourse, s: Sentence, index: number): void {
  const { x } = discourse
  const block = discourse.blocks[s.block]
  const t = x.tokens
  const short = block.end - block.start <= 10
  let verb = false
  if (short)
    for (let k = block.start; k < block.end; k++) {
      if (x.is(k, C.partnerHead) && x.after(k) > k + 1) {
        discourse.partners = { start: k, end: x.after(k), level: x.is(k, C.partnerHead) }
        return
      }
    }
  const kind = s.chunks.find((c): c is Instrument => c.kind === 'instrument' && !c.plural)
  const day = s.chunks.find((c): c is DateChunk => c.kind === 'date' && c.from.y > 0)
  // "1 Japan Onomichi City Sister City 2016.12.22": the row itself tells what it is
  const own = kind?.instrumentKind === 'twinning' && day && kind.end <= day.start && day.start - kind.end < 3
  const title = discourse.partners ?? (own ? { start: kind.start, end: kind.end, level: 4 } : undefined)
  if (!title) return
  const row = own ? partnerBefore(s, kind.start) : s.chunks[0]
  for (let k = s.start; k < Math.min(s.end, s.start + 12); k++)
    if ((x.is(k, C.aux) && t.shape[k] & Shape.lower) || x.is(k, C.visitNoun) || x.is(k, C.talkNoun)) verb = true
  if (row?.kind === 'geo' && !row.adjective && (own || row.start - block.body <= 1) && !verb) {
    // whose page it is: the first region or city that it speaks of
    const page = discourse.sentences
      .filter((q) => q.start <= title.start)
      .flatMap((q) => q.chunks)
      .map((c) => (c.kind === 'body' && c.arm ? c.owner : c.kind === 'group' ? c.owners[0] : c))
      .find((c): c is Geo => c?.kind === 'geo' && !c.adjective && c.entry.kind !== 'country')
    const home = page ? partyOfGeo(page) : discourse.home
    if (!home || domestic(row.entry.code, home.code)) return
    for (let k = row.end; k < Math.min(s.end, row.end + 16); k++) {
      if (!(t.shape[k] & Shape.number) || t.value[k] < 1900 || t.value[k] > 2100) continue
      const draft = discourse.draft(
        'agreement',
        {
          kind: (kind?.instrumentKind ?? 'twinning') as EngagementKind,
          status: 'held',
          rule: 'agreement/partner',
          start: row.start,
          end: k + 1,
        },
        s,
        index,
      )
      // the row itself tells no more
      for (const d of discourse.drafts) if (d.sentence === index && d.type === 'agreement') d.dropped = true
      draft.title =
        kind && (kind.instrumentKind !== 'twinning' || kind.end - kind.start > 2)
          ? { start: kind.start, end: kind.end }
          : title
      pushParty(draft.parties, { ...home, inferred: true })
      pushParty(draft.parties, partyOfOwner(x, row, title.level))
      if (day && day.start <= k && day.end > k) discourse.date({ date: day, status: 'held' }, draft)
      draft.date ??= { edtf: String(t.value[k]), inferred: false, cites: [{ start: k, end: k + 1 }] }
      discourse.drafts.push(draft)
      return
    }
  }
  // another heading closes the list; the head of a table does not
  if (block.kind === 'heading' && !isSub(discourse, s.block)) discourse.partners = undefined
}

/** The smallest place of those with which a row opens: "Japan Onomichi City, Hiroshima Prefecture". */
function partnerBefore(s: Sentence, end: number): Geo | undefined {
  let found: Geo | undefined
  for (const c of s.chunks) {
    if (c.start >= end) break
    if (c.kind !== 'geo' || c.adjective) continue
    if (!found) {
      if (c.start - s.start > 1) return undefined
      found = c
    } else if (found.entry.kind === 'country' && domestic(found.entry.code, c.entry.code)) found = c
  }
  return found
}

/** The instrument with which an item begins, past its number, date and article. */
function instrumentOfItem(discourse: Discourse, s: Sentence): Instrument | undefined {
  const { x } = discourse
  const { body } = discourse.blocks[s.block]
  // "Finland | Agreement on trade | 3 May 2004": a cell of its own
  const cell = isRow(x, s)
    ? s.chunks.find(
        (c): c is Instrument =>
          c.kind === 'instrument' && !c.plural && (c.start === body || x.isPunct(c.start - 1, BAR)),
      )
    : undefined
  if (cell) {
    const { end } = cellsOf(x, discourse.blocks[s.block]).find((one) => one.end >= cell.end)!
    // the whole cell is its title, where it names nobody
    return s.chunks.some((c) => c !== cell && c.start >= cell.start && c.end <= end) ? cell : { ...cell, end }
  }
  const first = s.chunks.find((c) => c.kind !== 'date')
  // "The main agreements between A and B:" opens a list, and is no item
  const opens = first?.end === discourse.blocks[s.block].end || x.isPunct(s.end - 1, 58)
  if (first?.kind !== 'instrument' || (first.plural && opens)) return undefined
  const lead = s.chunks[0].kind === 'date' ? s.chunks[0].end : Math.max(body, s.start)
  // a sentence about one is no item
  if (x.is(first.end, C.verb) && !x.is(first.end, C.sign) && x.tokens.shape[first.end] & Shape.lower) return undefined
  for (let k = first.end; k < s.end; k++)
    if (x.is(k, C.aux) && x.tokens.shape[k] & Shape.lower && !s.chunks.some((c) => c.start <= k && c.end > k))
      return undefined
  return first.start - lead <= 3 ? first : undefined
}

/** "… , Ashgabat, 12 March 1994", "19 May 1995, Bremen": a city beside its day, parted from the rest. */
function isApart(x: Context, { start, end }: Geo, dates: readonly DateChunk[]): boolean {
  const sign = (k: number) => (x.tokens.shape[k] & Shape.punct) !== 0
  // "12 June 1965 Bucharest": the last two cells of a row, which nothing parts
  const closes = end >= x.tokens.count || (x.tokens.shape[end] & (Shape.newline | Shape.punct)) !== 0
  return (
    (closes && dates.some((d) => d.end === start && d.from.m > 0)) ||
    (sign(start - 1) &&
      dates.some((d) => (d.start - end <= 1 && d.start >= end) || (d.end === start - 1 && sign(d.end))))
  )
}

/** "Memorandum on tourism. **Signed: 5 May 2017, Lima.**", "**Signed by A and B.**": when, where and by whom the item before was signed. */
function tellSigning(discourse: Discourse, s: Sentence, index: number): boolean {
  const { x, drafts } = discourse
  const item = drafts.at(-1)
  if (!x.is(s.start, C.sign) || item?.rule.split('/')[2] !== 'listed' || item.block !== s.block) return false
  const date = s.chunks.find((c): c is DateChunk => c.kind === 'date' && c.from.y > 0)
  const signers = s.chunks.some((c) => c.kind === 'person')
  if ((!date && !signers) || s.chunks.some((c) => c.kind === 'instrument')) return false
  if (signers) addSigners(discourse, item, s, index)
  if (date && !item.date) {
    discourse.date({ date, status: item.status }, item)
    for (const c of s.chunks) if (isCity(c)) item.places.push(c)
  }
  return true
}

export function tellListed(discourse: Discourse, s: Sentence, index: number): boolean {
  const list = discourse.listing!
  const one = instrumentOfItem(discourse, s)
  if (!one) {
    if (tellSigning(discourse, s, index)) return true
    if (index > list.until && discourse.blocks[s.block].start === s.start) {
      // "For Peru: Minister A" under its item
      if (lineOfSheet(discourse, s) >= 0) list.until = index
      else discourse.listing = undefined
    }
    return false
  }
  const { x } = discourse
  list.until = index
  const after: Mention[] = []
  // "/ Ministry of X / Navy of Y" are its signatories, "between A and B" too
  for (const c of s.chunks) {
    if (c.start < one.end || c.kind === 'instrument') continue
    if (c.kind === 'body' || (c.kind === 'geo' && !c.adjective) || (c.kind === 'person' && !c.plural && !c.weak)) {
      if (c.kind === 'geo') {
        const p = x.beforeArticle(c.start)
        // of a list of sides the first one is led in: not "(Madrid and Paris"
        const joined = x.is(p, C.and) || x.isPunct(p, 44)
        const leads = x.is(p, C.between) || x.is(p, C.with) || x.isPunct(p, 47)
        const last = after.at(-1)
        const listed =
          joined && (last ? last.end >= p - 1 && last.kind === 'geo' : !!x.is(p, C.and) && c.entry.kind !== 'city')
        if (!leads && !listed) continue
      }
      after.push(c)
    }
  }
  // "Partner", and over the days "Signed" and "In force"
  const within = (c: Mention, ...columns: readonly number[]) => columns.includes(columnAt(discourse, s, c))
  const partners = s.chunks.filter((c): c is Geo => c.kind === 'geo' && within(c, Column.partner))
  after.push(...partners.filter((c) => !after.includes(c)))
  const own = list.own ?? (partners.length ? discourse.home : undefined)
  if (after.length === 1 && !list.parties.length && own) list.parties = [{ ...own, inferred: true }]
  const told = s.chunks.filter((c): c is DateChunk => c.kind === 'date' && !(c.to && !c.from.m))
  const signed = told.filter((c) => within(c, Column.date))
  const dates = signed.length ? signed : told
  const year = dates.find((d) => d.from.y)
  const day = dates.find((d) => d.from.m)
  const date = day && year && !day.from.y ? { ...day, from: { ...day.from, y: year.from.y } } : (day ?? year)
  const places = s.chunks.filter(
    (c): c is Geo =>
      c.kind === 'geo' &&
      (within(c, Column.place) ||
        (c.entry.kind === 'city' &&
          (!!x.is(c.start - 1, C.in) || x.isPunct(c.start - 1, 40) || isApart(x, c, dates))) ||
        // "(Québec, 14 mai 2009)", ", Montréal, 22 avril 2015": where a region has the name of its seat, the day behind tells
        ((x.isPunct(c.start - 1, 40) || x.isPunct(c.start - 1, 44)) &&
          c.entry.kind !== 'country' &&
          !c.adjective &&
          dates.some((d) => d.start <= c.end + 2 && d.start > c.end && x.isPunct(c.end, 44)))),
  )
  const act: Act = {
    type: 'agreement',
    kind: one.instrumentKind as EngagementKind,
    status: list.planned ? 'planned' : 'held',
    rule: 'agreement/listed',
    anchor: one.start,
    end: one.end,
    subject: [],
    object: after,
    subjectless: true,
    to: [],
    instrument: one,
    places: places.length ? places : [...(list.places ?? [])],
    ...(date && (date.start < one.start || date.start >= one.end) ? { date } : {}),
  }
  const before = discourse.drafts.length
  tellAgreement(discourse, act, s, index, list)
  // the next item may leave out whose it is
  if (!list.parties.length && discourse.drafts.length > before) list.parties = discourse.drafts[before].parties
  return true
}
