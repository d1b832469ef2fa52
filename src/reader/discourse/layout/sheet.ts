import type { EngagementKind } from '../../../model/reading.ts'
import type { Sentence } from '../../clauses/act.ts'
import type { DateChunk, Geo, Person } from '../../mentions.ts'
import { domestic, partiesOfGeo, partyOfGeo, pushParty } from '../../parties.ts'
import type { Someone } from '../../people.ts'
import { C } from '../../word-classes.ts'
import { tellAgreement } from '../agreements/agreements.ts'
import { giveSize } from '../visits/delegations.ts'
import { giveDestination } from '../visits/destinations.ts'
import type { Discourse } from '../discourse.ts'
import { addTo, type Draft } from '../draft.ts'
import { visitKindIn } from '../visits/visit-kind.ts'
import { tellMeeting } from '../meetings/meetings.ts'
import { Column } from './tables.ts'
import { admitVisit } from '../visits/same-visit.ts'

// The sheet of a visit: "Guest: Minister A", "Dates: 21–23 February", "Meetings: …", a line each.

/** What a labelled line is for, besides what columns hold. */
const TALKS = -1
const SIGNED = -2
const ALONG = -3

interface Field {
  readonly what: number
  /** The token behind its colon. */
  readonly at: number
  readonly sentences: readonly number[]
}

/** Labelled lines that make a sheet, and lines at most between two of them. */
const LEAST = 3
const GAP = 8
/** Blocks before a sheet in which its visit may have been told. */
const NEAR = 4

/** Tells the visit of the sheet that begins with this sentence, all lines of it; they tell nothing else. */
export function tellSheet(discourse: Discourse, index: number): void {
  const first = fieldAt(discourse, index)
  if (!first) return
  const fields = [first]
  const { sentences } = discourse
  let last = first
  for (let k = first.sentences.at(-1)! + 1; k < sentences.length;) {
    const field = fieldAt(discourse, k)
    const prior = fields.at(-1)!
    if (field) fields.push((last = field))
    else if (isMember(discourse, prior, k)) fields[fields.length - 1] = { ...prior, sentences: [...prior.sentences, k] }
    else if (k - last.sentences[0] > GAP || discourse.blocks[sentences[k].block].kind !== 'item') break
    k = Math.max(k, fields.at(-1)!.sentences.at(-1)!) + 1
  }
  const has = (what: readonly number[]) => fields.some((f) => what.includes(f.what))
  const s = sentences[index]
  const told = discourse.visit && discourse.visit.block >= s.block - NEAR ? discourse.visit : undefined
  // a name alone may be anyone's
  if (
    fields.length < LEAST ||
    !has(told ? WHO : [Column.visitor]) ||
    !has([Column.date, Column.place, Column.host, Column.to])
  )
    return
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
  for (const f of fields)
    for (const k of f.sentences) {
      discourse.sheeted.add(k)
      if (!kept.told.includes(k)) kept.told.push(k)
    }
}

const WHO: readonly number[] = [Column.who, Column.visitor]

/** The line at a sentence, where a label of a few words opens it. */
function fieldAt({ x, blocks, sentences }: Discourse, index: number): Field | undefined {
  const s = sentences[index]
  if (s.start !== blocks[s.block].start) return undefined
  let what = 0
  let k = blocks[s.block].body
  const from = k
  for (; k < Math.min(s.end, from + 7) && !x.isPunct(k, 58); k++) {
    const column = x.is(k, C.column)
    if (x.is(k, C.accompanied) || x.is(k, C.including)) what ||= ALONG
    else if (x.is(k, C.sign) || x.is(k, C.signNoun)) what ||= SIGNED
    else if (x.is(k, C.talkNoun) || x.is(k, C.meetings)) what ||= TALKS
    // "Head of delegation", "Type of visit"
    else if (column && (!what || (what === Column.who && column === Column.visitor))) what = column
  }
  if (!what || !x.isPunct(k, 58)) return undefined
  const lines = [index]
  if (k + 1 < s.end) for (let q = index + 1; sentences[q]?.block === s.block; q++) lines.push(q)
  return { what, at: k + 1, sentences: lines }
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
  if (!x.isPunct(k, 58) || k + 1 >= end) return false
  return discourse
    .sentencesOf(b)
    .some((s) => s.chunks.some((c) => c.kind === 'person' && c.end > k && c.name && !c.weak))
}

function peopleOf(discourse: Discourse, { at, sentences }: Field): Someone[] {
  const found: Someone[] = []
  for (const k of sentences)
    for (const c of discourse.sentences[k].chunks) {
      if (c.kind !== 'person' || c.plural || c.weak || c.end <= at) continue
      const one = discourse.someone(c)
      // "Head of delegation: Minister A": the label is no office
      const label = one.offices.findIndex(
        (o) => o.span.start < at && o.span.start >= discourse.sentences[sentences[0]].start,
      )
      if (label >= 0 && one.offices.length > 1) one.offices.splice(label, 1)
      addTo(found, one)
    }
  return found
}

function giveField(discourse: Discourse, draft: Draft, field: Field): void {
  const s = discourse.sentences[field.sentences[0]]
  const chunks = s.chunks.filter((c) => c.end > field.at)
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
    if (one)
      tellMeeting(
        discourse,
        {
          ...common,
          type: 'meeting',
          kind: 'meeting',
          rule: 'meeting/sheet',
          anchor: one.start,
          end: people.at(-1)!.end,
          object: people,
          ...(date ? { date } : {}),
          places: [],
        },
        s,
        index,
      )
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
