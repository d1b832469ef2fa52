import type { EngagementKind } from '../../../model/reading.ts'
import type { Act, Sentence } from '../../clauses/act.ts'
import type { DateChunk, Geo, Mention, Person, Span } from '../../mentions.ts'
import { domestic, partiesOfGeo, partyOfGeo, pushParty } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import { C } from '../../word-classes.ts'
import { tellAgreement } from '../agreements/agreements.ts'
import { giveSize } from '../visits/delegations.ts'
import { giveDestination } from '../visits/destinations.ts'
import type { Discourse } from '../discourse.ts'
import { addTo, addTold, type Draft } from '../draft.ts'
import { visitKindIn } from '../visits/visit-kind.ts'
import { tellMeeting } from '../meetings/meetings.ts'
import { BAR, Column } from './tables.ts'
import { admitVisit } from '../visits/same-visit.ts'

// A label a line: "Guest: Minister A", "Dates: 21–23 February", "Meetings: …"; "What: …", "Who: …", "When: …".

/** What a labelled line is for, besides what columns hold. */
const TALKS = -1
const SIGNED = -2
const ALONG = -3
const SIDE = -4

interface Field {
  readonly what: number
  /** The token behind its colon or bar. */
  readonly at: number
  readonly end: number
  readonly sentences: readonly number[]
  /** The mentions behind its label. */
  readonly chunks: readonly Mention[]
}

/** Labelled lines that make a sheet, and lines at most between two of them. */
const LEAST = 3
const GAP = 8
/** Blocks before a sheet in which its visit may have been told. */
const NEAR = 4

/** When and where it was, by the labels of a sheet, and its last sentence. */
export interface Sheet {
  readonly date: DateChunk | undefined
  readonly places: readonly Geo[]
  readonly signers: readonly Someone[]
  readonly until: number
}

/** Tells the meeting or visit of the sheet that begins with this sentence, all lines of it; they tell nothing else. */
export function tellSheet(discourse: Discourse, index: number): void {
  const first = index > (discourse.sheet?.until ?? -1) ? fieldAt(discourse, index) : undefined
  if (!first) return
  const fields = [first]
  const { sentences } = discourse
  let last = first
  for (let k = first.sentences.at(-1)! + 1; k < sentences.length;) {
    const field = fieldAt(discourse, k)
    const prior = fields.at(-1)!
    if (field) fields.push((last = field))
    else if (isMember(discourse, prior, k))
      fields[fields.length - 1] = {
        ...prior,
        sentences: [...prior.sentences, k],
        chunks: [...prior.chunks, ...sentences[k].chunks],
      }
    else if (k - last.sentences[0] > GAP || discourse.blocks[sentences[k].block].kind !== 'item') break
    k = Math.max(k, fields.at(-1)!.sentences.at(-1)!) + 1
  }
  if (fields.length < LEAST) return
  const has = (what: readonly number[]) => fields.some((f) => what.includes(f.what))
  const s = sentences[index]
  const told = discourse.visit && discourse.visit.block >= s.block - NEAR ? discourse.visit : undefined
  // "What: signing of …", "Who: Ministers A and B": they sign
  const isSigning = ({ what, chunks, sentences: [k] }: Field) =>
    what === Column.purpose && discourse.x.has(sentences[k], C.signNoun) && chunks.some((c) => c.kind === 'instrument')
  const signers = fields.some(isSigning) ? fields.filter((f) => WHO.includes(f.what)) : []
  discourse.sheet = {
    ...whenAndWhere(discourse, fields),
    signers: signers.flatMap((f) => peopleOf(discourse, f)),
    until: last.sentences.at(-1)!,
  }
  for (const f of signers) for (const k of f.sentences) discourse.sheeted.add(k)
  if (
    !told &&
    (giveTalks(discourse, s, fields) || (isOfTalks(discourse, s, fields) && tellTalks(discourse, s, fields)))
  )
    return
  // a name alone may be anyone's, but for one who has a destination
  const isTravel = told || has([Column.to])
  if (!has(isTravel ? WHO : [Column.visitor, SIDE]) || !has([Column.date, Column.place, Column.host, Column.to])) return
  const draft =
    told ??
    discourse.draft(
      'visit',
      { kind: 'unspecified', status: 'held', rule: 'visit/sheet', start: s.start, end: s.end },
      s,
      index,
    )
  for (const f of fields) giveField(discourse, draft, f)
  if (!draft.guests.length) return
  const kept = told ?? admitVisit(discourse, draft)
  if (!kept) return
  for (const h of kept.hosts) if (kept.to.length === 1) h.party ??= { ...kept.to[0], inferred: true }
  for (const g of kept.guests) if (kept.from.length === 1) g.party ??= { ...kept.from[0], inferred: true }
  discourse.visit = kept
  discourse.subject = { people: kept.guests.slice(0, 1), parties: kept.from, groups: [], anaphoric: false }
  for (const f of fields) tellField(discourse, kept, f)
  close(discourse, fields, kept)
}

/** All that the lines say is told, and told of this. */
function close(discourse: Discourse, fields: readonly Field[], draft: Draft): void {
  for (const f of fields)
    for (const k of f.sentences) {
      discourse.sheeted.add(k)
      addTold(draft, k)
    }
}

function whenAndWhere({ geoInside }: Discourse, fields: readonly Field[]) {
  let date: DateChunk | undefined
  const places: Geo[] = []
  for (const { what, at, end, chunks } of fields) {
    if (what === Column.date) date ??= chunks.find((c) => c.kind === 'date')
    if (what === Column.place)
      for (let k = at; k < end; k++) {
        const geo = geoInside.get(k)
        // "Château Frontenac, Québec": where a region has the name of its seat
        if (geo?.start === k && !geo.adjective && geo.entry.kind !== 'country') places.push(geo)
      }
  }
  return { date, places }
}

/** "Courtesy call", "Meeting record" over the lines, or "What: bilateral meeting" among them. */
function isOfTalks({ x, sentences, blocks }: Discourse, s: Sentence, fields: readonly Field[]): boolean {
  const talks = (span: Span) =>
    x.has(span, C.courtesyCall) || (x.has(span, C.talkNoun) && !x.has(span, C.visitNoun) && !x.has(span, C.signNoun))
  const above = sentences[s.index - 1]
  return (
    fields.filter(({ what }) => what === SIDE).length > 1 ||
    (above && blocks[above.block].kind !== 'paragraph' && talks(above)) ||
    fields.some(({ what, at, end }) => what === Column.purpose && talks({ start: at, end: Math.min(end, at + 6) }))
  )
}

/** The meeting of those whom the lines name: two sides, guests and who receives them, or all of "Who". */
function tellTalks(discourse: Discourse, s: Sentence, fields: readonly Field[]): boolean {
  const on = (...what: readonly number[]) => fields.filter((f) => what.includes(f.what)).map(peopleIn)
  const sides = on(SIDE)
  const hosts = on(Column.host).flat()
  const who = on(...WHO, ALONG).flat()
  const [subject, object] = sides.length > 1 ? sides : hosts.length ? [who, hosts] : [who.slice(0, 1), who.slice(1)]
  if (!subject.length || !object.length) return false
  for (const f of fields) {
    const land = landOfLabel(discourse, f)
    if (f.what === SIDE && land)
      for (const c of peopleIn(f)) if (!c.offices.some((o) => o.owner)) discourse.someone(c).party = partyOfGeo(land)
  }
  const before = discourse.drafts.length
  tellOfTalks(discourse, s, { ...whenAndWhere(discourse, fields), subject, object, present: 'present' })
  const draft = discourse.drafts.at(before)
  if (!draft) return false
  if (draft.parties.length < 2) draft.dropped = true
  close(discourse, fields, draft)
  return true
}

/** "Talks between Peru and Chile" over the lines: when and where, and who sat on each side; whether they say. */
function giveTalks(discourse: Discourse, s: Sentence, fields: readonly Field[]): boolean {
  const talks = discourse.drafts.findLast((d) => !d.dropped)
  if (talks?.type !== 'meeting' && talks?.type !== 'event') return false
  const sides = fields.filter((f) => f.what === SIDE)
  const lands = sides.map((f) => landOfLabel(discourse, f))
  const fits = lands.every((land) => land && talks.parties.some((p) => domestic(p.code, land.entry.code)))
  if (talks.block < s.block - NEAR || sides.length < 2 || !fits) return false
  const { date, places } = whenAndWhere(discourse, fields)
  if (date && !talks.date) discourse.date({ date, status: talks.status, present: 'present' }, talks)
  if (!talks.places.length) talks.places.push(...places)
  sides.forEach((f, k) => {
    for (const one of peopleOf(discourse, f)) {
      one.party ??= partyOfGeo(lands[k]!)
      addTo(talks.people, one)
    }
  })
  close(discourse, fields, talks)
  return true
}

function landOfLabel({ geoInside, blocks, sentences }: Discourse, f: Field): Geo | undefined {
  return geoInside.get(blocks[sentences[f.sentences[0]].block].body)
}

function tellOfTalks(discourse: Discourse, s: Sentence, told: Partial<Act>): void {
  const act = { type: 'meeting', kind: 'meeting', status: 'held', rule: 'meeting/sheet', anchor: s.start } as const
  const rest = { end: s.end, subject: [], object: [], subjectless: !told.subject, to: [], places: [] }
  tellMeeting(discourse, { ...act, ...rest, ...told }, s, s.index)
}

/** A name may be anyone's, but behind a label one with an office is no other's. */
const peopleIn = ({ chunks }: Field): Person[] =>
  chunks.filter((c) => c.kind === 'person' && !c.plural && (!c.weak || c.offices.length > 0)) as Person[]

/** Gives what a line of a sheet tells the day and the town of the other lines: "What: signing of …", "When: 5 May". */
export function giveOfSheet(discourse: Discourse, index: number, before: number): void {
  const { sheet, drafts } = discourse
  if (!sheet || index > sheet.until) return
  for (const draft of drafts.slice(before)) {
    if (!draft.date && sheet.date) discourse.date({ date: sheet.date, status: draft.status, present: 'present' }, draft)
    if (!draft.places.length) draft.places.push(...sheet.places)
    if (draft.type === 'agreement') for (const one of sheet.signers) addTo(draft.people, one)
  }
}

const WHO: readonly number[] = [Column.who, Column.visitor, SIDE]

/** "Visitor: …", "Received by: …": a line that only a sheet has. */
export const isOfSheet = (discourse: Discourse, { index }: Sentence): boolean =>
  [...WHO, Column.host].includes(fieldAt(discourse, index)?.what ?? 0)

/** The line at a sentence, where a label of a few words opens it. */
function fieldAt({ x, blocks, sentences, geoInside }: Discourse, index: number): Field | undefined {
  const s = sentences[index]
  if (s.start !== blocks[s.block].start) return undefined
  let what = 0
  let k = blocks[s.block].body
  if (x.isPunct(k, BAR)) k++
  const from = k
  const stops = (at: number) => x.isPunct(at, 58) || (at > from && x.isPunct(at, BAR))
  for (; k < Math.min(s.end, from + 7) && !stops(k); k++) {
    const column = x.is(k, C.column)
    if (x.is(k, C.sideNoun) || (column === Column.visitor && geoInside.get(from)?.adjective)) what = SIDE
    else if (x.is(k, C.accompanied) || x.is(k, C.including)) what ||= ALONG
    else if (x.is(k, C.sign) || x.is(k, C.signNoun)) what ||= SIGNED
    else if (x.is(k, C.talkNoun) || x.is(k, C.meetings)) what ||= TALKS
    // "Head of delegation", "Type of visit"
    else if (column && (!what || (what === Column.who && column === Column.visitor))) what = column
    else if (what === Column.who && x.is(k, C.visitNoun)) what = Column.visitor
  }
  if (!what || k >= s.end || !stops(k)) return undefined
  const lines = [index]
  if (k + 1 < s.end) for (let q = index + 1; sentences[q]?.block === s.block; q++) lines.push(q)
  const chunks = lines.flatMap((q) => sentences[q].chunks).filter((c) => c.end > k + 1)
  return { what, at: k + 1, end: blocks[s.block].end, sentences: lines, chunks }
}

/** "Members:", and under it a person an item. */
function isMember(discourse: Discourse, { what }: Field, index: number): boolean {
  const s = discourse.sentences[index]
  if (!WHO.includes(what) && what !== ALONG && what !== Column.other) return false
  return discourse.blocks[s.block].kind === 'item' && s.chunks.some((c) => c.kind === 'person' && !!c.name && !c.weak)
}

/** "Head of delegation: Minister A": a line of a sheet, which heads nothing. */
export function isLabelled(discourse: Discourse, b: number): boolean {
  const { x, blocks } = discourse
  const { body, end } = blocks[b]
  let k = body
  while (k < Math.min(end, body + 7) && !x.isPunct(k, 58)) k++
  const chunks = x.isPunct(k, 58) ? discourse.sentencesOf(b).flatMap((s) => s.chunks) : []
  return chunks.some((c) => c.kind === 'person' && c.end > k && c.name && !c.weak)
}

function peopleOf(discourse: Discourse, field: Field): Someone[] {
  const found: Someone[] = []
  for (const c of peopleIn(field)) {
    const one = discourse.someone(c)
    // "Head of delegation: Minister A": the label is no office
    const label = one.offices.findIndex(
      ({ span }) => span.start < field.at && span.start >= discourse.sentences[field.sentences[0]].start,
    )
    if (label >= 0 && one.offices.length > 1) one.offices.splice(label, 1)
    addTo(found, one)
  }
  return found
}

function giveField(discourse: Discourse, draft: Draft, field: Field): void {
  const s = discourse.sentences[field.sentences[0]]
  const { chunks } = field
  const geos = chunks.flatMap((c) =>
    c.kind === 'geo' && !c.adjective ? [c] : c.kind === 'body' && c.owner ? [c.owner] : [],
  )
  const { what } = field
  if (WHO.includes(what) || what === ALONG || what === Column.other) {
    for (const one of peopleOf(discourse, field)) addTo(draft.guests, one)
    for (const one of draft.guests)
      if (one.party && !one.party.code.startsWith('org:') && !draft.from.length) pushParty(draft.from, one.party)
    giveSize(
      discourse,
      draft,
      s,
      chunks.filter((c) => c.kind === 'group'),
    )
  } else if (what === Column.host) for (const one of peopleOf(discourse, field)) addTo(draft.hosts, one)
  else if (what === Column.from) for (const g of geos) pushParty(draft.from, partyOfGeo(g))
  else if (what === Column.place || what === Column.to || what === Column.partner) giveStops(discourse, draft, geos)
  else if (what === Column.date && !draft.date) {
    const date = chunks.find((c): c is DateChunk => c.kind === 'date')
    if (date) discourse.date({ date, status: 'held', present: 'present' }, draft)
  } else if (what === Column.purpose) {
    const kind = kindOf(discourse, s, field.at)
    if (kind !== 'unspecified' && draft.kind === 'unspecified') draft.kind = kind
    const event = chunks.find((c) => c.kind === 'event' && c.named)
    if (event) draft.occasion ??= { start: event.start, end: event.end }
  }
}

/** "Type of visit: working". */
function kindOf({ x }: Discourse, s: Sentence, at: number): EngagementKind {
  const alone = x.is(at, C.visitKind)
  return alone ? (x.name(C.visitKind, alone) as EngagementKind) : visitKindIn(x, s)
}

function giveStops(discourse: Discourse, draft: Draft, geos: readonly Geo[]): void {
  const abroad = geos.filter((g) => !draft.from.some((p) => domestic(p.code, g.entry.code)))
  if (!draft.to.length) giveDestination(discourse, draft, abroad)
  else
    for (const g of abroad)
      if (g.entry.kind === 'city') {
        if (!draft.places.some((h) => h.entry.code === g.entry.code)) draft.places.push(g)
      } else
        for (const p of partiesOfGeo(g)) if (!draft.to.some((q) => domestic(p.code, q.code))) pushParty(draft.to, p)
}

/** What is to happen on the visit: each meeting parted by a semicolon, each instrument. */
function tellField(discourse: Discourse, visit: Draft, field: Field): void {
  const index = field.sentences[0]
  const s = discourse.sentences[index]
  const chunks = s.chunks.filter((c) => c.start >= field.at)
  const common = { subject: [], subjectless: true, to: [], places: [], status: visit.status } as const
  if (field.what === SIGNED || field.what === Column.instrument || field.what === Column.purpose)
    for (const c of chunks)
      if (c.kind === 'instrument')
        tellAgreement(
          discourse,
          {
            ...common,
            type: 'agreement',
            kind: c.instrumentKind as EngagementKind,
            rule: 'agreement/listed',
            anchor: c.start,
            end: c.end,
            object: [],
            instrument: c,
            places: [],
          },
          s,
          index,
          {
            until: index,
            parties: [...visit.from, ...visit.to].map((p) => ({ ...p, inferred: true })),
            people: [],
            planned: visit.status === 'planned',
          },
        )
  if (field.what !== TALKS) return
  let people: Person[] = []
  let date: DateChunk | undefined
  const close = () => {
    const [one] = people
    const { status } = visit
    if (one)
      tellOfTalks(discourse, s, {
        anchor: one.start,
        end: people.at(-1)!.end,
        object: people,
        status,
        ...(date ? { date } : {}),
      })
    people = []
    date = undefined
  }
  chunks.forEach((c, k) => {
    for (let q = chunks[k - 1]?.end ?? c.start; q < c.start; q++) if (discourse.x.isPunct(q, 59)) close()
    if (c.kind === 'person' && !c.plural && !c.weak) people.push(c)
    else if (c.kind === 'date') date ??= c
  })
  close()
}
