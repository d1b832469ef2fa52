import type { EngagementKind, EngagementType, Status } from '../../model/reading.ts'
import type { Block } from '../../text/blocks.ts'
import { Shape } from '../../text/scan.ts'
import { acts } from '../clauses/acts.ts'
import type { Act, Sentence } from '../clauses/act.ts'
import type { Context } from '../context.ts'
import { C } from '../lexicon.ts'
import type { Body, DateChunk, EventMention, Geo, Group, Mention, Office, Person, Span } from '../mentions.ts'
import { partiesOfGeo, partyOfBody, partyOfGeo, pushParty, domestic, within, type Party } from '../parties.ts'
import { People, type Someone } from '../people.ts'
import { Timeline, type Timed } from '../timeline.ts'
import type { Draft, Side, Listing, Heading } from './draft.ts'
import { enterBlock, findSetting, mostNamedPair } from './setting.ts'
import { onlyTwoSides, openList, sameInstrument, tellAgreement, tellListed, tellPartnerRow } from './agreements.ts'
import { addCompanions, continueVisit, labelItem, tellHeadline, tellItem, tellLeg, tellVisit } from './visits.ts'
import { isOfFiction } from '../unofficial.ts'
import { mayTellCompany, tellCompany, type Company } from './company.ts'
import { giveSides, tellComers, tellRoll } from './comers.ts'
import { tellEvent } from './events.ts'
import { tellMeeting } from './meetings.ts'
import { tellSigners } from './signers.ts'

/** Follows a document sentence by sentence: who is meant, which visit is spoken of, what is told twice. */
export class Discourse {
  readonly x: Context
  readonly sentences: readonly Sentence[]
  readonly blocks: readonly Block[]
  readonly people: People
  readonly drafts: Draft[] = []
  readonly someoneOf = new Map<Person, Someone>()
  home: Party | undefined
  /** For people in office alone, where nothing says whose text it is. */
  guessed: Party | undefined
  pair: Party[] = []
  // what is spoken of
  subject: Side | undefined
  lastMan: Someone | undefined
  lastWoman: Someone | undefined
  lastPerson: Someone | undefined
  sides: Side[] = []
  visit: Draft | undefined
  readonly timeline: Timeline
  heading: Heading = { visits: false }
  /** Block whose heading it is. */
  headed = -1
  labelled: { readonly event: EventMention; readonly date: DateChunk; readonly until: number } | undefined
  /** The country or region that a heading names and nothing else: what is told under it is told of relations with it. */
  topic: Party | undefined
  /** City of the dateline. */
  dateline: Geo | undefined
  /** The last place told in this block. */
  here: Geo | undefined
  /** Agreements whose sides were not told yet. */
  readonly open: Draft[] = []
  /** An agreement told just now whose sides the next sentence may tell. */
  awaiting: Draft | undefined
  listing: Listing | undefined
  /** The words of a heading that opens a list of partner provinces or cities. */
  partners: (Span & { readonly level: number }) | undefined
  /** A meeting whose other side is told by the items below it. */
  roll: Draft | undefined
  /** Several meetings of one host, told at once before each is told, to the block until which they are. */
  round: { readonly who: Someone | undefined; readonly draft: Draft; readonly until: number } | undefined
  group: { parties: Party[]; leader?: Someone } | undefined
  readonly geoInside = new Map<number, Geo>()
  /** Takes the pairs of sentences that no rule tells, in place of telling the likely ones: for learning their weights. */
  heed: ((s: Sentence, found: readonly Company[], acted: boolean) => void) | undefined

  constructor(x: Context, blocks: readonly Block[], sentences: readonly Sentence[]) {
    this.x = x
    this.blocks = blocks
    this.sentences = sentences
    this.people = new People(x)
    this.timeline = new Timeline(x, sentences)
  }

  run(): Draft[] {
    if (!this.heed && this.#isSilent()) return this.drafts
    findSetting(this)
    this.people.home = this.home ?? this.guessed
    this.#introduce()
    giveSides(this)
    let block = -1
    this.sentences.forEach((s, index) => {
      if (s.block !== block) {
        block = s.block
        // "There" may open the next paragraph
        if (!this.x.is(s.start, C.there)) this.here = undefined
        this.timeline.enterBlock(this.blocks[block], s)
        enterBlock(this, block)
      }
      this.#tell(s, index)
    })
    this.#settleOpen()
    this.#settleUnknown()
    // an event that never got a second side
    for (const d of this.drafts) {
      if (d.type !== 'event') continue
      for (const one of d.people) if (one.party) pushParty(d.parties, one.party)
      if (d.parties.length < 2 || d.parties.every((p) => domestic(p.code, d.parties[0].code))) d.dropped = true
    }
    return this.drafts
  }

  /** No act, nor what opens a list of agreements, a section of visits or rows of partners: nothing can be told, as in many texts. */
  #isSilent(): boolean {
    const { x } = this
    for (let i = 0; i < x.tokens.count; i++) if (x.is(i, C.opensSection)) return false
    for (const b of this.blocks)
      if ((b.kind === 'heading' || b.kind === 'title') && (x.is(b.start, C.from) || x.is(b.body, C.from))) return false
    return this.sentences.every((s, index) => {
      const { kind } = this.blocks[s.block]
      if ((kind === 'heading' || kind === 'title') && s.chunks.some((c) => c.kind === 'instrument')) return false
      return !x.isPunct(s.end - 1, 58) && !this.actsOf(s, index).length && !mayTellCompany(this, s, true)
    })
  }

  readonly #acts: (readonly Act[] | undefined)[] = []

  actsOf(s: Sentence, index: number): readonly Act[] {
    return (this.#acts[index] ??= acts(this.x, s))
  }

  /** What named its sides nowhere: they are those of which the whole text tells, if it tells of two alone. */
  #settleOpen(): void {
    const told = onlyTwoSides(this)
    for (const d of this.open) {
      for (const one of d.people) if (one.party) pushParty(d.parties, one.party)
      const two = told.length || d.type === 'agreement' ? told : mostNamedPair(this)
      if (two.length < 2 || d.parties.some((p) => !two.some((q) => domestic(p.code, q.code)))) continue
      for (const p of two)
        if (!d.parties.some((q) => domestic(p.code, q.code))) pushParty(d.parties, { ...p, inferred: true })
      if (d.type === 'meeting' || !this.drafts.some((old) => old.type === 'agreement' && sameInstrument(this, old, d)))
        this.drafts.push(d)
    }
  }

  /** "Lavrov and Rubio spoke": whom the one acts for is told, and of two countries the whole text tells. */
  #settleUnknown(): void {
    const pair = mostNamedPair(this)
    // a text of two twins: who travels to the one is of the other
    const twins = this.drafts.some((d) => d.kind === 'twinning' && !d.dropped)
    const two = twins ? onlyTwoSides(this) : []
    for (const d of this.drafts) {
      if (d.type !== 'visit' || d.dropped || d.from.length || two.length < 2) continue
      const other = two.filter((p) => !d.to.some((q) => domestic(p.code, q.code)))
      if (other.length === 1 && d.guests.some((g) => g.offices.length))
        pushParty(d.from, { ...other[0], inferred: true })
    }
    for (const d of this.drafts) {
      if (d.type !== 'meeting' || d.dropped || d.parties.length !== 1) continue
      const unknown = d.people.filter((one) => !one.party && !one.weak)
      const other = pair.find((p) => !domestic(p.code, d.parties[0].code))
      // no traveller is of a land that receives him
      const visits = (one: Someone) =>
        this.drafts.some(
          (v) =>
            v.type === 'visit' && v.guests.includes(one) && v.to.some((p) => other && domestic(p.code, other.code)),
        )
      if (
        unknown.length !== 1 ||
        !other ||
        visits(unknown[0]) ||
        !pair.some((p) => domestic(p.code, d.parties[0].code))
      )
        continue
      unknown[0].party = other
      pushParty(d.parties, other)
    }
  }

  /** Links all people first, so that a title's "Secretary Blinken" already has his full name and office. */
  #introduce(): void {
    for (const named of [true, false]) {
      if (!named) this.#nameBehind()
      for (const s of this.sentences) {
        for (const c of s.chunks) {
          if (c.kind !== 'person' || c.weak || (c.name !== undefined) !== named) continue
          if (!c.name && (c.plural || c.counterpart || this.someoneOf.has(c))) continue
          const one = this.people.link(c)
          this.someoneOf.set(c, one)
          if (c.name && this.#isMet(s, c)) this.people.met.add(one)
          if (c.counterpart && c.name && !one.offices.length) this.#asCounterpart(one, c, s)
        }
      }
    }
  }

  /** "Le maire de Strasbourg a fait le voyage. **Pierre Keller** y a scellé": who was told by office alone, and nobody else. */
  #nameBehind(): void {
    const isPerson = (c: Mention): c is Person => c.kind === 'person'
    this.sentences.forEach((s, index) => {
      const [first] = s.chunks
      if (first?.kind !== 'person' || !first.name || first.offices.length || first.owners || first.start > s.start + 1)
        return
      const one = this.someoneOf.get(first)
      const before = index ? this.sentences[index - 1].chunks.filter(isPerson) : []
      const [office] = before
      if (!one || one.offices.length || one.nameWords.length < 2 || before.length !== 1 || this.someoneOf.has(office))
        return
      if (office.name || office.plural || office.counterpart || !office.offices.length) return
      if (office.gender > 1 && one.gender > 1 && office.gender !== one.gender) return
      this.someoneOf.set(office, this.people.take(one, office))
    })
  }

  /** The first person of a row that opens with its hour, behind "with". */
  #isMet(s: Sentence, c: Person): boolean {
    const { x } = this
    const p = x.is(c.start - 1, C.article) ? c.start - 2 : c.start - 1
    return !!x.is(p, C.with) && (x.tokens.shape[s.start] & Shape.number) !== 0 && s.chunks[0]?.kind !== 'date'
  }

  /** "Foreign Minister A met his Cuban counterpart B": B is a foreign minister, too. */
  #asCounterpart(one: Someone, c: Person, s: Sentence): void {
    const inOffice = (m: Mention): m is Person => m.kind === 'person' && m.offices.length > 0 && !m.plural
    const other =
      this.#actorOf(s, c, inOffice) ??
      s.chunks.findLast((m): m is Person => m.end <= c.start && inOffice(m)) ??
      // "After talks with his Moldovan counterpart B, Foreign Minister A said"
      (this.isGoverned(s, c) ? s.chunks.find(inOffice) : undefined)
    // "Mr A met his Cuban counterpart B": by the office told of A before, else the word itself
    const known = other
      ? undefined
      : s.chunks.findLast((m): m is Person => m.kind === 'person' && !!m.name && m.end <= c.start)
    const theirs = other?.offices[0] ?? (known ? this.someone(known).offices[0] : undefined)
    // another land's minister does not hold two offices because his host does
    const told = theirs && this.#isOne(theirs) ? theirs : this.#wordAsOffice(c)
    const { owner, posted, ...office } = told
    if (owner?.kind !== 'body' && !posted)
      one.offices.push(c.owners?.length === 1 ? { ...office, owner: c.owners[0] } : office)
  }

  #isOne(office: Office): boolean {
    if (!this.x.nounFirst) return true
    return office.cites.length > 1 && !office.cites.some(({ start }) => this.x.isPunct(start, 44))
  }

  /** "his counterpart B": no more is known of the office. */
  #wordAsOffice(c: Person): Office {
    const { tokens } = this.x
    let at = c.start
    while (at < c.end - 1 && !this.x.is(at, C.counterpart)) at++
    const span = { start: at, end: this.x.after(at) }
    return { text: tokens.slice(at, span.end), cites: [span], head: tokens.key(at), plural: false, span }
  }

  /** "Received by President A, he met his counterpart B": "he" is who the sentence before told of. */
  #actorOf(s: Sentence, c: Person, fits: (m: Mention) => m is Person): Person | undefined {
    if (!s.chunks.some((m) => m.kind === 'anaphor' && m.end <= c.start && (m.which === 'he' || m.which === 'she')))
      return undefined
    if (!this.x.nounFirst) return undefined
    const inside = s.chunks.filter((m) => m.end <= c.start && fits(m))
    if (inside.some((m) => !this.isGoverned(s, m))) return undefined
    const at = this.sentences.indexOf(s)
    for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
      const before = this.sentences[k]
      const told = before.chunks.find((m): m is Person => fits(m) && !this.isGoverned(before, m))
      if (told) return told
    }
    return undefined
  }

  someone(m: Person): Someone {
    let one = this.someoneOf.get(m)
    if (!one) {
      one = this.people.link(m)
      this.someoneOf.set(m, one)
    }
    return one
  }

  resolve(mentions: readonly Mention[], s: Sentence): Side {
    const people: Someone[] = []
    const parties: Party[] = []
    const groups: Group[] = []
    let anaphoric = false
    const addParty = (p: Party | undefined) => {
      if (p && !parties.some((q) => q.code === p.code)) parties.push(p)
    }
    const addPerson = (one: Someone | undefined) => {
      if (!one || this.isSpokes(one)) return
      if (!people.includes(one)) people.push(one)
      addParty(one.party)
    }
    for (const m of mentions) {
      switch (m.kind) {
        case 'person': {
          if (m.owners && m.plural && !m.name) {
            for (const g of m.owners) partiesOfGeo(g).forEach(addParty)
          } else if (m.plural && !m.name) {
            anaphoric = true
            const owner = m.offices[0]?.owner
            if (owner) {
              anaphoric = false
              if (owner.kind === 'geo') partiesOfGeo(owner).forEach(addParty)
              else addParty(partyOfBody(owner, this.home))
            }
          } else addPerson(this.someone(m))
          break
        }
        case 'group': {
          groups.push(m)
          let owned = false
          for (const o of m.owners) {
            // "the Osh oblast of Kyrgyzstan" is one
            if (
              o.kind === 'geo' &&
              (this.x.is(o.start - 1, C.of) || this.x.isPunct(o.start - 1, 44)) &&
              parties.some((q) => within(q.code, o.entry.code))
            )
              continue
            const p = o.kind === 'geo' ? partyOfGeo(o) : partyOfBody(o, this.home)
            // "the Belarusian delegation" is the oblast's that came
            const came = m.delegation && p && this.visit?.from.find((f) => within(f.code, p.code))
            if (came) {
              addParty(came)
              addPerson(this.visit!.guests[0])
              owned = true
            } else if (p) {
              addParty(p)
              if (o.kind === 'geo' && o.others) partiesOfGeo(o).forEach(addParty)
              owned = true
            }
          }
          for (const leader of this.#roles(s, m, C.led)) addPerson(leader)
          if (!owned && m.delegation && this.group && m.definite) {
            for (const p of this.group.parties) addParty(p)
            if (this.group.leader && !people.length) addPerson(this.group.leader)
          } else if (!owned && m.delegation && m.definite && this.visit) {
            // "The delegation will also stop in": those who travel
            for (const p of this.visit.from) addParty(p)
            if (!people.length) addPerson(this.visit.guests[0])
          }
          break
        }
        case 'body': {
          // "the Belize–Guatemala Joint Commission" is of the two
          const makers = m.arm || m.entry ? [] : this.#makersOf(m)
          for (const p of makers) addParty(p)
          if (!makers.length) addParty(partyOfBody(m, this.home))
          break
        }
        case 'geo':
          partiesOfGeo(m).forEach(addParty)
          break
        case 'anaphor':
          anaphoric = true
          if (m.which === 'role') addPerson(this.#inRole(m.owner))
          else if (m.which === 'he') addPerson(this.lastMan ?? this.lastPerson ?? this.#personBefore(m, s))
          else if (m.which === 'she') addPerson(this.lastWoman ?? this.lastPerson ?? this.#personBefore(m, s))
          else if (this.x.is(m.start, C.they) && this.#groupBefore(m, s)) {
            const group = this.#groupBefore(m, s)!
            for (const p of this.resolve([group], s).parties) addParty(p)
            groups.push(group)
          } else if (m.which === 'it') addParty(this.#partyBefore(m, s))
          else if (m.which === 'sides' || m.which === 'they') {
            const told = this.sides
            const distinct = new Set(told.flatMap((q) => q.parties.map((p) => p.code)))
            // before any meeting is told, the two are the traveller and who receives him
            const sides =
              distinct.size < 2 && told.flatMap((q) => q.people).length < 2 && this.visit && m.which === 'sides'
                ? this.#sidesOf(this.visit)
                : told
            for (const side of sides) {
              for (const one of side.people) addPerson(one)
              for (const p of side.parties) addParty(p)
            }
          }
          break
      }
    }
    return { people, parties, groups, anaphoric }
  }

  /** "Some 100 Korean officials came along, they are to …": the people of the same sentence. */
  #groupBefore(m: Mention, s: Sentence): Group | undefined {
    return s.chunks.findLast(
      (c): c is Group => c.kind === 'group' && c.end <= m.start && c.owners.length > 0 && !this.isGoverned(s, c),
    )
  }

  /** "It was the turn of Minister A: she made her way": the one told before in the same sentence. */
  #personBefore(m: Mention, s: Sentence): Someone | undefined {
    const before = s.chunks.filter((p): p is Person => p.kind === 'person' && p.end <= m.start && !p.plural && !p.weak)
    const { x } = this
    const c = before.find(
      (p) =>
        !this.isGoverned(s, p) || x.is(p.start - 1, C.of) || (x.is(p.start - 1, C.article) && x.is(p.start - 2, C.of)),
    )
    return c && this.someone(c)
  }

  /** Two lands in the name of a commission or committee. */
  #makersOf(m: Body): Party[] {
    const makers: Party[] = []
    let unit = false
    for (let k = m.nameSpan.start; k < m.nameSpan.end; k++) {
      if (this.x.is(k, C.officeUnit) || this.x.is(k, C.joint)) unit = true
      const geo = this.geoInside.get(k)
      if (geo && !makers.some((p) => domestic(p.code, geo.entry.code))) makers.push(partyOfGeo(geo))
    }
    return unit && makers.length > 1 ? makers : []
  }

  /** "it": the land or body named last as a subject, in this sentence or the one before. */
  #partyBefore(m: Mention, s: Sentence): Party | undefined {
    const at = this.sentences.indexOf(s)
    for (const t of [s, this.sentences[at - 1]]) {
      if (!t || t.block !== s.block) continue
      for (const c of t.chunks) {
        if (c.start >= m.start || this.isGoverned(t, c)) continue
        if (c.kind === 'geo' && !c.adjective && !c.possessive) return { ...partyOfGeo(c), inferred: true }
        if (c.kind === 'body') return partyOfBody(c, this.home)
        if (c.kind === 'group' && c.delegation) return this.resolve([c], t).parties[0]
      }
    }
    return undefined
  }

  #sidesOf(visit: Draft): Side[] {
    return [
      { people: visit.guests.slice(0, 1), parties: visit.from.slice(0, 1), groups: [], anaphoric: false },
      { people: visit.hosts.slice(0, 1), parties: visit.to.slice(0, 1), groups: [], anaphoric: false },
    ]
  }

  /** "the Kazakh diplomat": the last one told of that party; "his guest": the traveller. */
  #inRole(owner: Geo | undefined): Someone | undefined {
    if (!owner) return this.visit?.guests[0] ?? this.lastPerson
    let best: Someone | undefined
    for (const one of this.people.all) {
      if (
        !one.party ||
        one.weak ||
        this.isSpokes(one) ||
        !(one.party.code === owner.entry.code || within(one.party.code, owner.entry.code))
      )
        continue
      if (one.seen <= owner.start && (!best || one.seen >= best.seen)) best = one
    }
    return best ?? this.people.all.find((one) => one.party?.code === owner.entry.code)
  }

  /** People that stand in a role near a mention: "led by X" right behind a delegation. */
  #roles(s: Sentence, m: Mention, cls: number): Someone[] {
    const found: Someone[] = []
    for (const c of s.chunks) {
      if (c.kind !== 'person' || c.start < m.end) continue
      if (this.roleOf(s, c) === cls) found.push(this.someone(c))
      else if (found.length) break
    }
    return found
  }

  /** The class of the words that govern a person: invited, led, accompanied, including, presence; 0 for none. */
  roleOf(s: Sentence, c: Mention): number {
    const { x } = this
    let p = c.start - 1
    while (p >= s.start && (x.is(p, C.article) || x.is(p, C.honorific) || x.is(p, C.possessive) || x.is(p, C.definite)))
      p--
    if (p < s.start) return 0
    for (const cls of [C.invited, C.led, C.accompanied, C.together, C.including, C.presence]) {
      for (let k = Math.max(s.start, p - 5); k <= p; k++) {
        if (x.is(k, cls) && x.after(k) >= p + 1 && x.after(k) <= c.start) return cls
      }
    }
    // "accompanied by A, B, and by C": a list keeps its role
    let q = p
    if (x.is(q, C.by) && x.is(q - 1, C.and)) q--
    // "as well as"
    for (let k = Math.max(s.start, q - 2); k < q; k++) if (x.is(k, C.and) && x.after(k) === q + 1) q = k
    // "led by A, and the Governor received her": another clause
    const clause = x.is(q, C.and) && x.isPunct(q - 1, 44) && x.isFinite(c.end) && !x.is(c.end, C.aux)
    if (!clause && (x.is(q, C.and) || x.isPunct(q, 44) || x.isPunct(q, 59))) {
      if (x.is(q, C.and)) q--
      if (x.isPunct(q, 44) || x.isPunct(q, 59)) q--
      const prev = s.chunks.findLast((d) => d.end <= q + 1 && d.end > q - 2)
      if (prev && prev !== c && (prev.kind === 'person' || prev.kind === 'group')) {
        const r = this.roleOf(s, prev)
        return r === C.invited ? 0 : r
      }
    }
    return 0
  }

  #tell(s: Sentence, index: number): void {
    if (isOfFiction(this.x, s)) return
    const found = this.actsOf(s, index)
    const block = this.blocks[s.block]
    const before = this.drafts.length
    if (this.heed) tellCompany(this, s, found.length > 0, () => {})
    // a heading that gives its items a direction tells no visit of its own
    const directs = this.heading.visits && this.headed === s.block && !this.startsWithDate(s, block)
    if (!directs) tellLeg(this, s, index)
    const listed = this.listing ? tellListed(this, s, index) : undefined
    // agreements last: "was issued at the end of the visit of X" needs the visit
    if (!directs) for (const act of found) if (act.type !== 'agreement') this.#act(act, s, index)
    if (!directs && !listed) for (const act of found) if (act.type === 'agreement') this.#act(act, s, index)
    if (!listed) openList(this, s, index)
    if (!found.length && this.drafts.length === before) tellHeadline(this, s, index)
    if (this.heading.visits && (block.kind === 'item' || this.startsWithDate(s, block)) && s.start <= block.body + 1)
      tellItem(this, s, index, before)
    labelItem(this, s, before)
    continueVisit(this, s, before)
    if (s.start === block.start || s.start === block.body) tellPartnerRow(this, s, index)
    addCompanions(this, s, before)
    tellComers(this, s, index, found.length > 0)
    if (!found.length) tellSigners(this, s, index)
    if (this.roll && this.roll.sentence !== index) tellRoll(this, s, index, found.length > 0)
    if (
      !this.heed &&
      !listed &&
      this.drafts.length === before &&
      !directs &&
      !this.drafts.some((d) => d.told.includes(index))
    )
      tellCompany(this, s, found.length > 0, (act) => this.#act(act, s, index))
    this.#remember(s, found)
  }

  startsWithDate(s: Sentence, block: Block): boolean {
    const c = s.chunks[0]
    return (
      !!c && c.kind === 'date' && c.start <= block.body + 1 && (block.kind === 'paragraph' || block.kind === 'heading')
    )
  }

  /** A row of a diary or list, which stands for itself: it opens with its day or is an item. */
  listsDays(s: Sentence): boolean {
    const block = this.blocks[s.block]
    return block.kind === 'item' || this.startsWithDate(s, block)
  }

  #remember(s: Sentence, found: readonly Act[]): void {
    const { x } = this
    this.timeline.remember(s)
    for (const c of s.chunks) {
      if (
        c.kind === 'geo' &&
        c.entry.kind === 'city' &&
        !c.adjective &&
        (x.is(c.start - 1, C.in) || x.is(c.start - 1, C.to))
      )
        this.here = c
    }
    // the sentence's subject is who "he" is next
    let verb = -1
    const isBeforeVerb = (c: Mention): boolean => {
      if (verb < 0) {
        verb = s.start
        while (verb < s.end && !(x.isFinite(verb) && x.tokens.shape[verb] & Shape.lower) && !x.is(verb, C.aux)) verb++
      }
      return c.start <= verb
    }
    const told = found.find((a) => a.subject.some((m) => m.kind === 'person' && !m.plural))
    // of whom "he" has just been said it may be said again
    const again = found.some((a) =>
      a.subject.some((m) => m.kind === 'anaphor' && (m.which === 'he' || m.which === 'she')),
    )
    let first: Someone | undefined
    for (const m of told?.subject ?? []) if (m.kind === 'person' && !m.plural) first ??= this.someone(m)
    for (const c of s.chunks) {
      if (c.kind === 'person' && !c.plural) {
        const one = this.someone(c)
        if (one.weak || this.isSpokes(one)) continue
        if (!first && !found.length && !this.isGoverned(s, c) && isBeforeVerb(c)) first = one
        const main = one === first
        if (one.gender === 2 && (main || (!first && !again) || !this.lastMan)) this.lastMan = one
        else if (one.gender === 3 && (main || (!first && !again) || !this.lastWoman)) this.lastWoman = one
      }
      if (c.kind === 'group' && c.delegation) {
        const side = this.resolve([c], s)
        if (side.parties.length)
          this.group = { parties: side.parties, ...(side.people[0] ? { leader: side.people[0] } : {}) }
      }
    }
    if (first && !this.isSpokes(first)) {
      this.lastPerson = first
      if (first.gender !== 3) this.lastMan = first
      if (first.gender !== 2) this.lastWoman = first
      this.subject = { people: [first], parties: first.party ? [first.party] : [], groups: [], anaphoric: false }
    }
  }

  /** A spokesperson tells of contacts and takes no part in them. */
  isSpokes(one: Someone): boolean {
    const { x } = this
    return one.offices.some((o) =>
      o.cites.some((c) => {
        for (let k = c.start; k < c.end; k++) if (x.is(k, C.spokes)) return true
        return false
      }),
    )
  }

  isGoverned(s: Sentence, c: Mention): boolean {
    const { x } = this
    let p = c.start - 1
    while (p >= s.start && (x.is(p, C.article) || x.is(p, C.honorific) || x.is(p, C.possessive))) p--
    return (
      p >= s.start &&
      !!(
        x.is(p, C.of) ||
        x.is(p, C.with) ||
        x.is(p, C.by) ||
        x.is(p, C.to) ||
        x.is(p, C.from) ||
        x.is(p, C.on) ||
        x.is(p, C.between) ||
        x.is(p, C.invited)
      )
    )
  }

  /** The draft of an act: from its subject, where that stands before it, to its end. */
  draftOf(act: Act, s: Sentence, index: number, named?: Span): Draft {
    const start = Math.min(this.start(act, s), named?.start ?? Infinity)
    return this.draft(act.type, { ...act, start, end: Math.max(act.end, named?.end ?? 0) }, s, index)
  }

  draft(
    type: EngagementType,
    act: { kind: EngagementKind; status: Status; rule: string; start: number; end: number },
    s: Sentence,
    index: number,
  ): Draft {
    return {
      type,
      kind: act.kind,
      status: act.status,
      rule: `${this.x.language.code}/${act.rule}`,
      spans: [{ start: act.start, end: act.end }],
      block: s.block,
      sentence: index,
      guests: [],
      hosts: [],
      people: [],
      from: [],
      to: [],
      parties: [],
      places: [],
      sectors: new Map(),
      told: [index],
      listed: this.heading.visits,
    }
  }

  date(act: Timed, draft: Draft): void {
    const dated = this.timeline.dateOf(act, draft.type === 'visit', this.visit?.date?.edtf)
    // "welcomes next week"
    const { date } = act
    if (draft.status === 'held' && act.present && ((date?.days ?? 0) > 0 || (date?.shift?.by ?? 0) > 0))
      draft.status = 'planned'
    draft.open = !dated && draft.status === 'held' && !!act.present
    if (!dated) return
    draft.date = dated
    // a day after publication is not yet held
    if (draft.status === 'held' && this.timeline.isToCome(dated.edtf)) draft.status = 'planned'
    // and a journey that has begun is held, whatever is still to come of it
    if (draft.type === 'visit' && draft.status === 'planned' && this.timeline.isGoingOn(dated.edtf))
      draft.status = 'held'
  }

  #act(act: Act, s: Sentence, index: number): void {
    switch (act.type) {
      case 'visit':
        tellVisit(this, act, s, index)
        break
      case 'meeting':
        tellMeeting(this, act, s, index)
        break
      case 'agreement':
        tellAgreement(this, act, s, index)
        break
      case 'event':
        tellEvent(this, act, s, index)
        break
    }
  }

  start(act: Act, s: Sentence): number {
    const subject = act.subject.find((m) => m.start >= s.start && m.start < act.anchor)
    return subject ? Math.min(subject.start, act.anchor) : act.anchor
  }
}
