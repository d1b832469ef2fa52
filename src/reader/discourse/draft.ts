import type { EngagementKind, EngagementType, Status } from '../../model/reading.ts'
import { overlap, type Settled } from '../calendar.ts'
import type { Context } from '../context.ts'
import type { Geo, Group, Person, Span } from '../mentions.ts'
import { pushParty, domestic, stateOfCapital, within, type Party } from '../parties.ts'
import type { Discourse } from './discourse.ts'
import type { Someone } from '../people.ts'
import { C, DEFINITE } from '../word-classes.ts'

/** An engagement in the making. */
export interface Draft {
  readonly type: EngagementType
  kind: EngagementKind
  status: Status
  /** The status is only the default: told in a title or in the present, without a day. */
  open?: boolean
  rule: string
  readonly spans: Span[]
  readonly block: number
  readonly sentence: number
  /** Visits: travellers and those who receive them. Others: all in `people`. */
  readonly guests: Someone[]
  readonly hosts: Someone[]
  readonly people: Someone[]
  readonly from: Party[]
  readonly to: Party[]
  readonly parties: Party[]
  readonly places: Geo[]
  date?: Settled & { readonly cites: readonly Span[] }
  occasion?: Span
  title?: Title
  size?: { readonly count: number; readonly approximate: boolean; readonly cites: readonly Span[] }
  readonly sectors: Map<string, Span[]>
  partOf?: Draft
  /** The words on which sectors may stand: the sentences that tell of it. */
  readonly told: number[]
  dropped?: boolean
  /** Told under a heading of visits, where each entry is of its own. */
  readonly listed: boolean
  /** "Kuwaiti officials": the nameless other side, to know it when told again. */
  counterpart?: string
  /** Who came to whom, where the verb tells it. */
  guestSide?: { readonly guests: Side; readonly hosts: Side }
  /** Those met are of several lands: who met them is of another. */
  several?: boolean
  /** A headline's several meetings in one. */
  outline?: boolean
  /** Its date is only that of the arrival. */
  arrival?: boolean
  /** Of so many days, of which none is told yet. */
  days?: number
  /** A journey to a part of the world, whose lands the text tells one by one. */
  wide?: boolean
  /** Its guests are not named by its own clause but carried over. */
  borrowed?: boolean
}

/** A draft of which nothing is told yet but that it is. */
export function newDraft(
  told: Pick<Draft, 'type' | 'kind' | 'status' | 'rule' | 'block' | 'sentence' | 'listed'> & Span,
): Draft {
  const { type, kind, status, rule, start, end, block, sentence, listed } = told
  return {
    type,
    kind,
    status,
    rule,
    spans: [{ start, end }],
    block,
    sentence,
    guests: [],
    hosts: [],
    people: [],
    from: [],
    to: [],
    parties: [],
    places: [],
    sectors: new Map(),
    told: [sentence],
    listed,
    // what may be told of it later: all drafts have the same properties in the same order
    open: undefined,
    date: undefined,
    occasion: undefined,
    title: undefined,
    size: undefined,
    partOf: undefined,
    dropped: undefined,
    counterpart: undefined,
    guestSide: undefined,
    several: undefined,
    wide: undefined,
    borrowed: undefined,
    outline: undefined,
    arrival: undefined,
    days: undefined,
  } satisfies Record<keyof Draft, unknown>
}

/** What one side of an act resolves to. */
export interface Side {
  readonly people: Someone[]
  readonly parties: Party[]
  readonly groups: Group[]
  /** Words that go back to those told before: "they", "both ministers". */
  anaphoric: boolean
}

/** A list of instruments that is being read: who signed them and when, as its opening sentence tells. */
export interface Listing {
  until: number
  parties: Party[]
  /** Whose they all are, where each row names the other side. */
  readonly own?: Party | undefined
  readonly people: Someone[]
  readonly planned: boolean
  readonly date?: Draft['date']
  /** Where all of them were signed. */
  readonly places?: readonly Geo[]
}

/** Direction that a heading gives to the items under it. */
export interface Heading {
  readonly from?: Party
  readonly to?: Party
  /** Whose visits they are: "Visits abroad of the Minister". */
  readonly who?: Person
  readonly visits: boolean
  /** Each row tells a journey of theirs by where and when. */
  readonly trips?: boolean
  /** Of which kind they are: "State visits". */
  readonly kind?: EngagementKind
}

export function addTo(list: Someone[], one: Someone): void {
  if (!list.includes(one)) list.push(one)
}

/** The sentence that told of it last, by its number. */
export function lastTold({ told }: Draft): number {
  return told[told.length - 1]
}

/** A sentence tells of it, too. */
export function addTold(draft: Draft, index: number): void {
  if (lastTold(draft) !== index) draft.told.push(index)
}

export function sharedParties(a: Draft, b: Draft): number {
  return b.parties.filter((p) =>
    a.parties.some((q) => q.code === p.code || within(p.code, q.code) || within(q.code, p.code)),
  ).length
}

/** A title's words; what an instrument is about may stand apart from its noun. */
export interface Title extends Span {
  readonly subject?: Span | undefined
}

/** A title tells no status: what the text says of it does. */
function mergeStatus(old: Draft, now: Draft): void {
  if (old.open && now.status === 'planned') old.status = 'planned'
  if (!now.open) old.open = false
}

const DAY = /^\d{4}-\d\d-\d\d$/
/** A day, or several. */
const DAYS = /^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/

export function mergeVisit(old: Draft, now: Draft): void {
  mergeStatus(old, now)
  if (old.kind === 'unspecified' && now.kind !== 'unspecified') old.kind = now.kind
  for (const g of now.guests) addTo(old.guests, g)
  for (const g of now.hosts) addTo(old.hosts, g)
  for (const p of now.from) if (!old.from.some((q) => domestic(p.code, q.code))) pushParty(old.from, p)
  for (const p of now.to) {
    const wider = old.to.findIndex((q) => within(p.code, q.code))
    if (wider >= 0 && !p.inferred) old.to[wider] = p
    else if (!old.to.some((q) => q.code === p.code || within(q.code, p.code) || within(p.code, q.code)))
      pushParty(old.to, p)
  }
  const stops = now.places.filter((g) => !old.places.some((h) => h.entry.code === g.entry.code))
  // "arrived in Calgary on 2 May, travelled on to Edmonton **on 4 May**": another stop has another day
  if (stops.length && old.places.length && old.date && now.date && old.status === now.status) {
    const days =
      DAYS.test(old.date.edtf) && DAY.test(now.date.edtf) ? [...old.date.edtf.split('/'), now.date.edtf].sort() : []
    const [first, last] = [days[0], days.at(-1)]
    if (first !== last)
      old.date = { edtf: `${first}/${last}`, inferred: true, cites: [...old.date.cites, ...now.date.cites] }
  }
  // "returned on Monday from a four-day visit. He **had left on Thursday**": its first day, told after its length
  const [begun, last] = old.date?.edtf.split('/') ?? []
  if (last && old.date!.inferred && now.rule.endsWith('/travelled-to') && now.date && DAY.test(now.date.edtf))
    if (now.date.edtf < begun)
      old.date = { ...old.date!, edtf: `${now.date.edtf}/${last}`, cites: [...old.date!.cites, ...now.date.cites] }
  old.places.push(...stops)
  // "Tomorrow he will be in Istanbul": a stop of a journey that has begun
  const onlyStop = now.status === 'planned' && old.status === 'held' && !old.open
  const left = old.rule.endsWith('/returned-from') && now.rule.endsWith('/travelled-to')
  const came = (now.arrival || left) && now.date && DAY.test(now.date.edtf) ? now.date.edtf : ''
  // "received him on Sunday on his visit. He had arrived on Saturday": from then on
  if (came && old.date && DAY.test(old.date.edtf) && came < old.date.edtf)
    old.date = { edtf: `${came}/${old.date.edtf}`, inferred: true, cites: [...now.date!.cites, ...old.date.cites] }
  else if (
    now.date &&
    !onlyStop &&
    (!old.date || (now.date.edtf.length > old.date.edtf.length && overlap(old.date.edtf, now.date.edtf)))
  ) {
    old.date = now.date
    old.arrival = now.arrival ?? false
  }
  old.size ??= now.size
  old.occasion ??= now.occasion
  if (now.status === 'cancelled') old.status = 'cancelled'
  // a title has no tense, where nothing else has told of the visit
  if (
    now.status === 'planned' &&
    old.status === 'held' &&
    !old.date &&
    old.told.length === 1 &&
    old.rule.endsWith('/visit-of-to') &&
    !now.rule.endsWith('/visit-of-to')
  )
    old.status = 'planned'
  old.spans.push(...now.spans)
}

export function mergeMeeting(old: Draft, now: Draft): void {
  mergeStatus(old, now)
  for (const p of now.people) addTo(old.people, p)
  for (const p of now.parties) if (!old.parties.some((q) => domestic(p.code, q.code))) pushParty(old.parties, p)
  // a title's "parliament speaker" has a name in the text
  for (let k = old.people.length - 1; k >= 0; k--) {
    const nameless = old.people[k]
    if (
      !nameless.name &&
      !now.people.includes(nameless) &&
      now.people.some((p) => p.name && p.party?.code === nameless.party?.code && p.party)
    )
      old.people.splice(k, 1)
  }
  if (old.kind === 'meeting' && now.kind === 'call') old.kind = 'call'
  if (!old.date && now.date) old.date = now.date
  for (const g of now.places) if (!old.places.some((h) => h.entry.code === g.entry.code)) old.places.push(g)
  old.occasion ??= now.occasion
  old.spans.push(...now.spans)
}

/** "Dhaka and Moscow to renew their pact": capitals without their mayors stand for their states. */
export function capitalsAsStates(x: Context, parties: Party[]): boolean {
  if (parties.length < 2) return false
  // "the cities of Vienna and Prague"
  const { start } = parties[0].cites[0]
  if (x.is(start - 1, C.of) && (x.is(start - 2, C.cityWord) || x.is(start - 2, C.institution))) return false
  const states = parties.map((p) => {
    const entry = p.code.includes(':') ? x.gazetteer.byCode(p.code) : undefined
    return entry && stateOfCapital(x, entry)
  })
  if (!states.every((s) => s)) return false
  states.forEach((entry, k) => {
    if (entry) parties[k] = { code: entry.code, name: entry.name, cites: parties[k].cites, inferred: true }
  })
  return true
}

/** Whether the word at token k is one of a title's. */
export function wordIn(x: Context, k: number, title: Span): boolean {
  for (let q = title.start; q < title.end; q++) if (x.tokens.key(q) === x.tokens.key(k)) return true
  return false
}

/** "Before that," opens the sentence, and not "Before leaving Rome,". */
export function opensBefore({ x, sentences }: Discourse, { sentence }: Draft): boolean {
  const { start } = sentences[sentence]
  return x.is(start, C.before) > 0 && x.isPunct(x.after(start) + 1, 44)
}

/** "the **trilateral** meeting", "the **three** ministers": what was told last of as many sides as such words say. */
export function toldOfSides(discourse: Discourse, { start, end }: Span): Draft | undefined {
  let sides = 0
  for (let k = start; k < end; k++) sides ||= discourse.x.is(k, C.manySided)
  return sides ? discourse.lastDraft('meeting', (d) => d.status === 'held' && d.parties.length === sides) : undefined
}

/** Tokens in which what a sentence opens with names the talks. */
const TO_TALKS = 6

/** "at the end of their **meeting**", "following the **talks**": the noun at token k stands behind such words. */
export function isAfter(x: Context, k: number): boolean {
  const back = x.is(k - 1, C.possessive) > 0 || x.is(k - 1, C.article) === DEFINITE
  return back && x.endingAt(k - 1, C.after) >= 0
}

/** "**Following the talks**, X and Y signed", "A pact was signed **at the end of their meeting**": after what was told before. */
export function isAfterTalks({ x, sentences }: Discourse, { sentence }: Draft): boolean {
  const { start, end } = sentences[sentence]
  for (let k = start + 1; k < end; k++) {
    if (!x.is(k, C.talkNoun)) continue
    if (isAfter(x, k)) return true
    if (k > start + TO_TALKS) continue
    const p = x.is(k - 1, C.possessive) ? k - 2 : k - 1
    const article = x.is(p, C.article)
    if (article && article !== DEFINITE) return false
    const lead = article ? p - 1 : p
    return x.is(lead, C.after) > 0 || x.is(lead, C.of) > 0
  }
  return false
}
