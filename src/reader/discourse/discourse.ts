import type { EngagementKind, EngagementType, Status } from '../../model/reading.ts'
import type { Block } from '../../text/blocks.ts'
import type { Act, Sentence } from '../clauses/act.ts'
import { acts } from '../clauses/acts.ts'
import type { Context } from '../context.ts'
import { holds } from '../held-words.ts'
import { C } from '../word-classes.ts'
import type { DateChunk, EventMention, Geo, Mention, Person, Span } from '../mentions.ts'
import { domestic, type Party, pushParty } from '../parties.ts'
import { People, type Someone } from '../people.ts'
import { type Timed, Timeline } from '../timeline.ts'
import { isHabit, isOfFiction } from '../unofficial.ts'
import { tellAgreement } from './agreements/agreements.ts'
import { openList, openRun, tellListed, tellPartnerRow } from './layout/listed-agreements.ts'
import { announce, type Announced, tellAnnounced } from './layout/announced.ts'
import { tellBeside } from './meetings/beside.ts'
import { giveSides, tellComers, tellRoll } from './meetings/comers.ts'
import { tellCompany } from './company/company.ts'
import type { Company } from './company/pairs.ts'
import { isOfLetter, mayTellCompany } from './company/worth-weighing.ts'
import { type Draft, type Heading, type Listing, newDraft, type Side } from './draft.ts'
import { tellBracketed } from './layout/bracketed-visits.ts'
import { firstRow, tellEntry } from './layout/chronicle.ts'
import { isAttendedOnTour, tellEvent } from './events.ts'
import { frontedActs } from './meetings/fronted.ts'
import { tellGreeters } from './visits/hosts.ts'
import { tellHomecoming } from './visits/homecoming.ts'
import { introduce } from './who/introducing.ts'
import { tellMeeting } from './meetings/meetings.ts'
import { tellOfMeeting } from './meetings/meeting-told.ts'
import { type Roll, tellMember } from './layout/members.ts'
import { type Met, openMet, tellMet } from './layout/met.ts'
import { remember } from './remembering.ts'
import { tellBothLeaders, tellLeaders } from './visits/led-by.ts'
import { tellRollCall } from './layout/roll-call.ts'
import { enterHalt, enterHour, giveDayOfSchedule, isHourly } from './layout/programme.ts'
import { findSetting } from './setting/setting.ts'
import { settleOpen, settleUnknown } from './settling.ts'
import { giveOfSheet, isOfSheet, type Sheet, tellSheet } from './layout/sheet.ts'
import { isRow, type Table } from './layout/tables.ts'
import { isCeremony, tellSigners } from './agreements/signers.ts'
import { addCompanions } from './visits/companions.ts'
import { isTrip } from './layout/trips.ts'
import { labelItem, tellHeadline, tellItem, tellRoster } from './layout/listed-visits.ts'
import { tellReply } from './meetings/replied.ts'
import { tellStops } from './visits/stops.ts'
import { tellTurn } from './meetings/turns.ts'
import { tellLeg, tellVisit, tellVisitors } from './visits/visits.ts'
import { enterBlock } from './layout/headings.ts'
import { closeVisit, continueVisit, leaveVisit, turnToLeg } from './visits/ongoing-visit.ts'
import { tellWhen } from './when-it-was.ts'

const SECTION = holds('opensSection')
const LETTERS = holds('send')

/** Follows a document sentence by sentence: who is meant, which visit is spoken of, what is told twice. */
export class Discourse {
  readonly x: Context
  readonly sentences: readonly Sentence[]
  readonly blocks: readonly Block[]
  readonly people: People
  readonly drafts: Draft[] = []
  readonly someoneOf = new Map<Person, Someone>()
  /** Whom "he" and "she" stood for. */
  readonly meant = new Map<Mention, Someone>()
  home: Party | undefined
  /** For people in office alone, where nothing says whose text it is. */
  guessed: Party | undefined
  pair: Party[] = []
  // what is spoken of
  subject: Side | undefined
  /** Whose schedule the document is, by its title. */
  scheduled: Side | undefined
  lastMan: Someone | undefined
  lastWoman: Someone | undefined
  lastPerson: Someone | undefined
  /** Who was addressed how, by the hash of the last word: "His Highness". */
  readonly addressed = new Map<number, Someone>()
  sides: Side[] = []
  visit: Draft | undefined
  /** Visits that were over when another day's news began. */
  readonly left = new Set<Draft>()
  sheet: Sheet | undefined
  /** The sentences that a sheet holds: all that they say is told. */
  readonly sheeted = new Set<number>()
  /** The visit whose days are those of the rows of its programme. */
  programme: Draft | undefined
  readonly timeline: Timeline
  /** Where in `sentences` those of each block begin. */
  readonly #firstOf: Int32Array
  heading: Heading = { visits: false }
  /** Block whose heading it is. */
  headed = -1
  labelled: { readonly event: EventMention; readonly date: DateChunk; readonly until: number } | undefined
  /** The country or region that a heading names and nothing else: what is told under it is told of relations with it. */
  topic: Party | undefined
  /** Whom the text tells first of those in office. */
  first: Someone | undefined
  /** City of the dateline. */
  dateline: Geo | undefined
  /** The last place told in this block. */
  here: Geo | undefined
  /** The only town that the text tells of a land, by the land's code; sought when first asked. */
  towns: ReadonlyMap<string, Geo | undefined> | undefined
  /** Where a visit is on the day of the rows below: "Monday – Rome". */
  halt: Geo | undefined
  /** The city in which this block's last journey, meeting or event was told to be. */
  stop: { readonly place: Geo; readonly status: Status } | undefined
  /** Agreements whose sides were not told yet. */
  readonly open: Draft[] = []
  /** An agreement told just now whose sides the next sentence may tell. */
  awaiting: Draft | undefined
  listing: Listing | undefined
  /** The words of a heading that opens a list of partner provinces or cities. */
  partners: (Span & { readonly level: number }) | undefined
  table: Table | undefined
  /** Whose members the lines name that are being read. */
  members: Roll | undefined
  /** Whose meetings the items below tell by whom he met. */
  met: Met | undefined
  /** A meeting whose other side is told by the items below it. */
  roll: Draft | undefined
  /** The side whose people the items below tell: "She will be accompanied by:". */
  beside: { readonly told: Draft; readonly party: Party } | undefined
  /** A meeting with several who were only counted, and may be named next. */
  counted: Draft | undefined
  /** Several meetings of one host, told at once before each is told, to the block until which they are. */
  round:
    | {
        readonly who: Someone | undefined
        readonly draft: Draft
        readonly visit: Draft | undefined
        readonly until: number
      }
    | undefined
  /** The delegation told of last. */
  group: { parties: Party[]; leader: Someone | undefined; members: readonly Someone[] } | undefined
  /** A visit that the heading tells, of which the text under it says whose it is. */
  announced: Announced | undefined
  /** All places, also those inside other mentions, by first token. */
  readonly geoInside: ReadonlyMap<number, Geo>
  /** Takes the pairs of sentences that no rule tells, in place of telling the likely ones: for learning their weights. */
  heed: ((s: Sentence, found: readonly Company[], acted: boolean) => void) | undefined

  constructor(x: Context, blocks: readonly Block[], sentences: readonly Sentence[], geos: ReadonlyMap<number, Geo>) {
    this.geoInside = geos
    this.x = x
    this.blocks = blocks
    this.sentences = sentences
    this.people = new People(x)
    this.timeline = new Timeline(x, sentences)
    this.#firstOf = new Int32Array(blocks.length + 1)
    for (let b = 0, k = 0; b <= blocks.length; b++) {
      while (k < sentences.length && sentences[k].block < b) k++
      this.#firstOf[b] = k
    }
  }

  /** What was told last of a type, of that which fits. */
  lastDraft(type: EngagementType, fits?: (d: Draft) => boolean): Draft | undefined {
    return this.drafts.findLast((d) => d.type === type && !d.dropped && (!fits || fits(d)))
  }

  /** The sentences of block b. */
  sentencesOf(b: number): readonly Sentence[] {
    return this.sentences.slice(this.#firstOf[b], this.#firstOf[b + 1])
  }

  run(): Draft[] {
    if (!this.heed && this.#isSilent()) return this.drafts
    findSetting(this)
    this.people.home = this.home ?? this.guessed
    this.people.chronicled = firstRow(this) !== undefined
    introduce(this)
    giveSides(this)
    let block = -1
    this.sentences.forEach((s, index) => {
      if (s.block !== block) {
        block = s.block
        // "There" may open the next paragraph
        if (!this.x.is(s.start, C.there)) this.here = undefined
        this.stop = this.halt && this.visit ? { place: this.halt, status: this.visit.status } : undefined
        this.timeline.enterBlock(this.blocks[block], s)
        enterBlock(this, block)
        leaveVisit(this, s)
      }
      this.#tell(s, index)
    })
    settleOpen(this)
    settleUnknown(this)
    // an event that never got a second side
    for (const d of this.drafts) {
      if (d.type !== 'event') continue
      for (const one of d.people) if (one.party) pushParty(d.parties, one.party)
      // an organisation's summit has its members as sides
      if (d.rule.endsWith('/of-organisation') || isAttendedOnTour(this, d)) continue
      if (d.parties.length < 2 || d.parties.every((p) => domestic(p.code, d.parties[0].code))) d.dropped = true
    }
    return this.drafts
  }

  /** No act, nor what opens a list of agreements, a section of visits or rows of partners: nothing can be told, as in many texts. */
  #isSilent(): boolean {
    const { x } = this
    if (x.held & SECTION && x.has({ start: 0, end: x.tokens.count }, C.opensSection)) return false
    for (const b of this.blocks)
      if ((b.kind === 'heading' || b.kind === 'title') && (x.is(b.start, C.from) || x.is(b.body, C.from))) return false
    return this.sentences.every((s) => {
      const { kind } = this.blocks[s.block]
      const headed = kind === 'heading' || kind === 'title' || this.listsDays(s)
      const next = this.sentences[s.index + 1]
      const signed = next && (x.has(next, C.sign) || x.has(next, C.signNoun))
      if ((headed || signed) && s.chunks.some((c) => c.kind === 'instrument')) return false
      return (
        !x.isPunct(s.end - 1, 58) && !isOfSheet(this, s) && !this.actsOf(s).length && !mayTellCompany(this, s, true)
      )
    })
  }

  #writesLetters: boolean | undefined

  /** Letters or cables are sent in it. */
  get writesLetters(): boolean {
    const { x, sentences } = this
    return (this.#writesLetters ??= sentences.some((s) => {
      if (!(s.held & LETTERS)) return false
      for (let k = s.start; k < s.end; k++) if (x.is(k, C.send) && isOfLetter(x, k, s.end)) return true
      return false
    }))
  }

  readonly #acts: (readonly Act[] | undefined)[] = []

  actsOf(s: Sentence): readonly Act[] {
    return (this.#acts[s.index] ??= acts(this.x, s))
  }

  someone(m: Person): Someone {
    const linked = this.someoneOf.get(m)
    const placed = linked && !linked.name ? this.people.placedSince(linked, m) : undefined
    if (linked && !placed) return linked
    const one = placed ? this.people.take(placed, m) : this.people.link(m)
    this.someoneOf.set(m, one)
    return one
  }

  #tell(s: Sentence, index: number): void {
    // "No | Agreement | Date | Place" tells of none
    if (this.table?.head === s.block) return
    if (isOfFiction(this.x, s) || isHabit(this.x, s)) return
    tellSheet(this, index)
    if (this.sheeted.has(index) || tellMember(this, s)) return
    closeVisit(this, s)
    turnToLeg(this, s)
    const found = this.actsOf(s)
    const block = this.blocks[s.block]
    const before = this.drafts.length
    if (this.heed) tellCompany(this, s, found.length > 0, () => {})
    if (this.visit && isHourly(this, s)) enterHour(this, s)
    enterHalt(this, s)
    // a heading that gives its items a direction tells no visit of its own
    const directs = this.heading.visits && this.headed === s.block && !this.startsWithDate(s, block)
    if (!directs) tellLeg(this, s, index)
    openRun(this, s, index)
    const listed = this.listing ? tellListed(this, s, index) : undefined
    if (!directs) tellRoster(this, s, index)
    // the cells of a row tell more of its visit than their words do
    const row = (isRow(this.x, s) || isTrip(this, s)) && this.#opensItem(s) && tellItem(this, s, index, before)
    // "during the visit" tells nothing by itself
    const acted = found.some((act) => act.rule !== 'visit/spoken-of')
    // agreements last: "was issued at the end of the visit of X" needs the visit
    const fronted = frontedActs(this, s, acted)
    if (!directs)
      for (const act of fronted.length ? [...fronted, ...found.filter((a) => a.type !== 'meeting')] : found)
        if (act.type !== 'agreement' && !(row && this.#isOfRow(act, before))) this.#act(act, s, index)
    if (!directs && !listed) for (const act of found) if (act.type === 'agreement') this.#act(act, s, index)
    if (!listed) openList(this, s, index)
    if (!acted && this.drafts.length === before) tellHeadline(this, s, index)
    announce(this, s, found, before)
    if (!acted && this.drafts.length === before) tellAnnounced(this, s, (act) => this.#act(act, s, index))
    if (!row && this.#opensItem(s)) tellItem(this, s, index, before)
    openMet(this, s, acted)
    if (this.met && this.drafts.length === before) tellMet(this, s, index)
    labelItem(this, s, before)
    if (!listed) tellEntry(this, s, index, before)
    continueVisit(this, s, before)
    tellWhen(this, s, index, before)
    tellStops(this, s, index, acted)
    tellHomecoming(this, s, before)
    if (s.start === block.start || s.start === block.body) tellPartnerRow(this, s, index)
    addCompanions(this, s, before)
    tellComers(this, s, index, acted)
    tellBeside(this, s, index, acted)
    tellGreeters(this, s, index, acted && !found.every((act) => act.type === 'visit'))
    tellOfMeeting(this, s, index, acted)
    if (acted) tellVisitors(this, s, index)
    if (!acted || found.every(isCeremony)) tellSigners(this, s, index)
    if (!acted || found.every((act) => act.type === 'visit')) tellLeaders(this, s, index, acted)
    tellBothLeaders(this, s, index)
    if (!acted) tellReply(this, s, index)
    if (!acted && this.drafts.length === before) tellTurn(this, s, index)
    tellRollCall(this, s, index)
    tellBracketed(this, s, index)
    if (this.roll && this.roll.sentence !== index) tellRoll(this, s, index, acted)
    if (
      !this.heed &&
      !listed &&
      !this.listing &&
      this.drafts.length === before &&
      !directs &&
      !this.drafts.some((d) => d.told.includes(index))
    )
      tellCompany(this, s, acted, (act) => this.#act(act, s, index))
    giveOfSheet(this, index, before)
    giveDayOfSchedule(this, s, before)
    remember(this, s, found)
  }

  startsWithDate(s: Sentence, block: Block): boolean {
    const c = s.chunks[0]
    return (
      !!c && c.kind === 'date' && c.start <= block.body + 1 && (block.kind === 'paragraph' || block.kind === 'heading')
    )
  }

  /** Of a row whose cells tell its visit, words that tell no other: "State visit", not "as follow-up to the visit of A to B". */
  #isOfRow(act: Act, before: number): boolean {
    const told = this.drafts.at(before)
    if (act.type === 'event') return !!told?.occasion && act.event?.start === told.occasion.start
    const guests = told?.guests ?? []
    const isOther = (m: Mention) => m.kind === 'person' && !m.weak && !guests.includes(this.someone(m))
    return act.type === 'visit' && !(act.to.length > 0 && act.subject.some(isOther))
  }

  /** The first sentence of an entry under a heading of visits. */
  #opensItem(s: Sentence): boolean {
    const block = this.blocks[s.block]
    return this.heading.visits && s.start <= block.body + 1 && (this.listsDays(s) || isTrip(this, s))
  }

  /** A row of a diary or list, which stands for itself: it opens with its day or is an item. */
  listsDays(s: Sentence): boolean {
    const block = this.blocks[s.block]
    return block.kind === 'item' || this.startsWithDate(s, block)
  }

  /** The draft of an act: from its subject, where that stands before it, to its end. */
  draftOf(act: Act, s: Sentence, index: number, named?: Span): Draft {
    const start = Math.min(this.start(act, s), named?.start ?? Infinity)
    const { type, kind, status, rule } = act
    return this.draft(type, { kind, status, rule, start, end: Math.max(act.end, named?.end ?? 0) }, s, index)
  }

  draft(
    type: EngagementType,
    act: { kind: EngagementKind; status: Status; rule: string; start: number; end: number },
    s: Sentence,
    index: number,
  ): Draft {
    const rule = `${this.x.language.code}/${act.rule}`
    const { kind, status, start, end } = act
    return newDraft({
      type,
      kind,
      status,
      rule,
      start,
      end,
      block: s.block,
      sentence: index,
      listed: this.heading.visits,
    })
  }

  date(act: Timed, draft: Draft): void {
    const dated = this.timeline.dateOf(act, draft.type === 'visit', this.visit?.date?.edtf ?? this.#daysOfEvent(act))
    // "welcomes next week"
    const { date } = act
    if (draft.status === 'held' && act.present && !act.ends && ((date?.days ?? 0) > 0 || (date?.shift?.by ?? 0) > 0))
      draft.status = 'planned'
    draft.open = !dated && draft.status === 'held' && act.present === 'present'
    if (!dated) return
    // what ends on a day to come has begun, and nobody says when
    if (
      draft.type === 'visit' &&
      draft.status === 'held' &&
      act.ends &&
      !act.days &&
      this.timeline.isToCome(dated.edtf)
    )
      return
    draft.date = dated
    // a day after publication is not yet held
    if (draft.status === 'held' && this.timeline.isToCome(dated.edtf)) draft.status = 'planned'
    // "to follow up on the visit of A in March 2023": what was then is no plan
    if (draft.status === 'planned' && !dated.inferred && this.timeline.isOver(dated.edtf)) draft.status = 'held'
    // and a journey that has begun is held, whatever is still to come of it
    if (draft.type === 'visit' && draft.status === 'planned' && this.timeline.isGoingOn(dated.edtf))
      draft.status = 'held'
  }

  /** "**On the second day** he was received by the Minister": of the event told last, where no visit was. */
  #daysOfEvent({ date }: Timed): string | undefined {
    if (!date?.dayOfVisit) return undefined
    return this.lastDraft('event', (d) => !!d.date?.edtf.includes('/'))?.date?.edtf
  }

  #act(act: Act, s: Sentence, index: number): void {
    switch (act.type) {
      case 'visit':
        tellVisit(this, act, s, index)
        break
      case 'meeting':
        // "April 2001: courtesy visit of A", under a heading of visits
        if (this.heading.to && act.rule === 'meeting/called-on' && !act.object.length)
          tellVisit(this, { ...act, type: 'visit', kind: 'courtesy', rule: 'visit/visit-of-to' }, s, index)
        else tellMeeting(this, act, s, index)
        break
      case 'agreement':
        tellAgreement(this, act, s, index)
        break
      case 'event':
        if (isTalks(this.x, act)) tellMeeting(this, { ...act, type: 'meeting', kind: 'meeting' }, s, index)
        else tellEvent(this, act, s, index)
        break
    }
  }

  start(act: Act, s: Sentence): number {
    const subject = act.subject.find((m) => m.start >= s.start && m.start < act.anchor)
    return subject ? Math.min(subject.start, act.anchor) : act.anchor
  }
}

/** "A a présidé avec B **une réunion**": by a common noun of talks, and of those who are told there, it is no event. */
function isTalks(x: Context, { event, subject, object }: Act): boolean {
  return (
    !!event &&
    !event.named &&
    x.is(event.start, C.talkNoun) > 0 &&
    [...subject, ...object].filter((m) => m.kind === 'person').length > 1
  )
}
