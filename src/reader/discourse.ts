import type { EngagementKind, EngagementType, Status } from '../model/reading.ts'
import type { Block } from '../text/blocks.ts'
import { Shape } from '../text/scan.ts'
import { overlap, type Settled } from './calendar.ts'
import { acts } from './clauses/acts.ts'
import type { Act, Sentence } from './clauses/clause.ts'
import type { Context } from './context.ts'
import { C } from './lexicon.ts'
import type { Body, DateChunk, EventMention, Geo, Group, Instrument, Mention, Person, Span } from './mentions.ts'
import { countryOf, partyOfBody, partyOfGeo, partyOfOwner, sameState, type Party } from './parties.ts'
import { People, type Someone } from './people.ts'
import type { Entry } from '../gazetteer/gazetteer.ts'
import { Timeline, type Timed } from './timeline.ts'

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
  title?: Span
  size?: { readonly count: number; readonly approximate: boolean; readonly cites: readonly Span[] }
  readonly sectors: Map<string, Span[]>
  partOf?: Draft
  /** The words on which sectors may stand: the sentences that tell of it. */
  readonly told: number[]
  head?: Someone
  dropped?: boolean
  /** Told under a heading of visits, where each entry is of its own. */
  readonly listed: boolean
  /** "Kuwaiti officials": the nameless other side, to know it when told again. */
  counterpart?: string
  /** Who came to whom, where the verb tells it. */
  guestSide?: { readonly guests: Side; readonly hosts: Side }
  /** Its guests are not named by its own clause but carried over. */
  borrowed?: boolean
}

/** What one side of an act resolves to. */
interface Side {
  readonly people: Someone[]
  readonly parties: Party[]
  readonly groups: Group[]
  readonly anaphoric: boolean
}

/** A list of instruments that is being read: who signed them and when, as its opening sentence tells. */
interface Listing {
  until: number
  parties: Party[]
  readonly people: Someone[]
  readonly planned: boolean
  readonly date?: Draft['date']
}

/** Direction that a heading gives to the items under it. */
interface Heading {
  readonly from?: Party
  readonly to?: Party
  readonly visits: boolean
}

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
  #subject: Side | undefined
  #lastMan: Someone | undefined
  #lastWoman: Someone | undefined
  #lastPerson: Someone | undefined
  #sides: Side[] = []
  #visit: Draft | undefined
  readonly #timeline: Timeline
  #heading: Heading = { visits: false }
  /** Block whose heading it is. */
  #headed = -1
  /** Under a heading of sister cities and the like. */
  #twins = false
  #labelled: { readonly event: EventMention; readonly date: DateChunk; readonly until: number } | undefined
  /** City of the dateline. */
  #dateline: Geo | undefined
  /** The last place told in this block. */
  #here: Geo | undefined
  /** Agreements whose sides were not told yet. */
  readonly #open: Draft[] = []
  #listing: Listing | undefined
  /** The words of a heading that opens a list of partner provinces or cities. */
  #partners: (Span & { readonly level: number }) | undefined
  #group: { parties: Party[]; leader?: Someone } | undefined

  constructor(x: Context, blocks: readonly Block[], sentences: readonly Sentence[]) {
    this.x = x
    this.blocks = blocks
    this.sentences = sentences
    this.people = new People(x)
    this.#timeline = new Timeline(x, sentences)
  }

  run(): Draft[] {
    this.#setting()
    this.people.home = this.home ?? this.guessed
    this.#introduce()
    let block = -1
    this.sentences.forEach((s, index) => {
      if (s.block !== block) {
        block = s.block
        // "There" may open the next paragraph
        if (!this.x.is(s.start, C.there)) this.#here = undefined
        this.#timeline.enterBlock(this.blocks[block], s)
        this.#enterBlock(block)
      }
      this.#tell(s, index)
    })
    const two = this.#onlyTwo()
    for (const d of this.#open) {
      if (two.length < 2 || d.parties.some((p) => !two.some((q) => domestic(p.code, q.code)))) continue
      for (const p of two) if (!d.parties.some((q) => domestic(p.code, q.code))) pushParty(d.parties, { ...p, inferred: true })
      if (!this.drafts.some((old) => old.type === 'agreement' && this.#sameInstrument(old, d))) this.drafts.push(d)
    }
    // an event that never got a second side
    for (const d of this.drafts) {
      if (d.type !== 'event') continue
      for (const one of d.people) if (one.party) pushParty(d.parties, one.party)
      if (d.parties.length < 2 || d.parties.every((p) => domestic(p.code, d.parties[0].code))) d.dropped = true
    }
    return this.drafts
  }

  // ---------- who and where ----------

  /** Links all people first, so that a title's "Secretary Blinken" already has his full name and office. */
  #introduce(): void {
    for (const named of [true, false]) {
      for (const s of this.sentences) {
        for (const c of s.chunks) {
          if (c.kind !== 'person' || c.weak || (c.name !== undefined) !== named) continue
          if (!c.name && (c.plural || c.counterpart)) continue
          this.someoneOf.set(c, this.people.link(c))
        }
      }
    }
  }

  #someone(m: Person): Someone {
    let one = this.someoneOf.get(m)
    if (!one) {
      one = this.people.link(m)
      this.someoneOf.set(m, one)
    }
    return one
  }

  /** Whose document it is, and which two parties a relations page is about. */
  #setting(): void {
    const { x, sentences } = this
    const first = sentences.filter((s) => s.block < 6)
    const tail = sentences.slice(-4)
    const score = new Map<string, { party: Party; n: number }>()
    const vote = (party: Party, n: number) => {
      const v = score.get(party.code)
      if (v) v.n += n
      else score.set(party.code, { party, n })
    }
    for (let i = 0; i < x.tokens.count; i++) {
      const office = x.is(i, C.homeOffice)
      // "Deputy Secretary General" is another office
      if (office && x.isCap(i) && !(x.is(x.after(i), C.officeHead) && !(x.tokens.shape[x.after(i)] & Shape.newline))) {
        const code = x.name(office)
        const entry = x.gazetteer.byCode(code)
        if (entry) vote({ code: entry.code, name: entry.name, cites: [{ start: i, end: x.after(i) }], inferred: true }, i < 60 ? 2 : 0.5)
      }
    }
    for (const s of [...first, ...tail]) {
      const letterhead = s.block < 3 ? this.#letterhead(s) : undefined
      if (letterhead) vote(partyOfGeo(letterhead), 3)
      s.chunks.forEach((c, k) => {
        if (c.kind === 'body' && c.arm && c.owner && (k === 0 || s.end - s.start < 14)) vote(partyOfGeo(c.owner), 2.5)
        // "CITY OF LEIPZIG" over its news
        if (c.kind === 'geo' && s.block < 3 && s.end - s.start <= 4 && (x.is(c.start, C.cityWord) || x.is(c.end - 1, C.cityWord))) vote(partyOfOwner(x, c, 4), 4)
        // "Ministry of Health, Luxembourg": a line that says who speaks
        const next = s.chunks[k + 1]
        if (c.kind === 'body' && c.arm && !c.owner && next?.kind === 'geo' && next.start === c.end + 1 && x.isPunct(c.end, 44) && s.end - s.start < 16) vote(partyOfGeo(next), 2.5)
        if (c.kind === 'body' && c.entry && s.end - s.start < 8 && s.block < 3) vote({ code: c.entry.code, name: c.entry.name, cites: [c] }, 2)
        // a dateline: "LAHORE, Oct 18 (APP):"
        if (c.kind === 'geo' && k === 0 && c.start - this.blocks[s.block].start < 2 && !c.adjective && c.entry.kind !== 'country' && c !== letterhead && this.#isDateline(c)) {
          const party = c.entry.subdivision && c.entry.kind === 'city' && !c.entry.capitalOf ? partyOfGeo(c) : partyOfGeo(c)
          vote({ ...party, code: countryOf(party.code) ?? party.code, inferred: true }, 1.5)
          this.#dateline ??= c
        }
        if (c.kind === 'geo' && c.entry.kind === 'city' && s.end - s.start < 6 && c.start > s.start && x.is(c.start - 1, C.of) && s.block < 3) vote(partyOfGeo(c), 3)
      })
    }
    // "Source: Bahrain News Agency"
    for (const b of this.blocks) {
      if (b.kind !== 'residue' || b.end - b.start > 9) continue
      for (let k = b.start; k < b.end; k++) {
        const geo = this.geoInside.get(k)
        if (geo && geo.entry.kind === 'country') vote({ ...partyOfGeo(geo), inferred: true }, 1)
      }
    }
    // heads of state and government with their own country are told of abroad and at home: the subject most often told
    const best = [...score.values()].sort((a, b) => b.n - a.n)[0]
    this.home = best?.party
    const title = sentences.filter((s) => this.blocks[s.block].kind === 'title' || this.blocks[s.block].kind === 'heading').slice(0, 3)
    for (const s of title) {
      const named = s.chunks.filter((c): c is Geo => c.kind === 'geo' && c.entry.kind !== 'city')
      const distinct = named.filter((g, k) => named.findIndex((h) => domestic(h.entry.code, g.entry.code) && (h.entry.country !== undefined || h.entry.code === g.entry.code)) === k)
      if (distinct.length >= 2 && s.end - s.start < 16 && !s.chunks.some((c) => c.kind === 'person') && !acts(x, s).length) {
        this.pair = distinct.slice(0, 2).map(partyOfGeo)
        break
      }
    }
    if (!this.home && this.pair.length) this.home = this.pair[0]
    // a state's agency tells of the region that the title names
    const own = this.pair.find((p) => this.home && within(p.code, this.home.code))
    if (own) this.home = own
    if (!this.home) this.guessed = this.#mostNamed()
  }

  /** The place of a line that only says who speaks: "CITY OF LEIPZIG", "STATE NEWS AGENCY OF PARANÁ", "GYEONGGI PROVINCE". */
  #letterhead(s: Sentence): Geo | undefined {
    const { x } = this
    if (s.end - s.start > 9 || s.chunks.some((c) => c.kind === 'person' || c.kind === 'group' || c.kind === 'event')) return undefined
    for (let k = s.start; k < s.end; k++) if (x.is(k, C.visitNoun) || x.is(k, C.talkNoun) || (x.is(k, C.verb) && !x.isCap(k))) return undefined
    for (let k = s.start; k < s.end; k++) {
      const geo = this.geoInside.get(k)
      if (!geo || geo.adjective || geo.end !== s.end || geo.entry.kind === 'country') continue
      if (x.is(k - 1, C.of) && k - 1 > s.start) return geo
      let typed = false
      for (let j = geo.start; j < geo.end; j++) if (x.is(j, C.regionWord)) typed = true
      if (typed && geo.start === s.start) return geo
    }
    return undefined
  }

  /** The country or region most often named of those that no named counterpart acts for and no one travels to. */
  #mostNamed(): Party | undefined {
    const { x } = this
    const others = new Set<string>()
    for (const s of this.sentences) {
      for (const c of s.chunks) {
        if (c.kind === 'person') for (const o of c.offices) if (o.owner?.kind === 'geo') others.add(countryOf(o.owner.entry.code) ?? '')
      }
    }
    const count = new Map<string, { party: Party; n: number }>()
    for (const geo of this.geoInside.values()) {
      if (geo.entry.kind === 'city' || others.has(geo.entry.country ?? '')) continue
      const p = geo.start - 1
      const towards = !geo.adjective && (x.is(p, C.to) || x.is(p, C.in) || x.is(p - 1, C.to) || x.is(p - 1, C.in))
      const party = { ...partyOfGeo(geo), inferred: true }
      const v = count.get(party.code) ?? { party, n: 0 }
      v.n += towards ? -0.5 : 1
      count.set(party.code, v)
    }
    const best = [...count.values()].sort((a, b) => b.n - a.n)[0]
    return best && best.n >= 2 ? best.party : undefined
  }

  #isDateline(c: Geo): boolean {
    const { x } = this
    let k = c.end
    for (let round = 0; round < 14 && k < x.tokens.count; round++, k++) {
      if (x.isPunct(k, 40) || x.isPunct(k, 0x2014) || x.isPunct(k, 0x2013) || (x.isPunct(k, 45) && round < 12) || x.isPunct(k, 47) || (x.isPunct(k, 58) && round < 8)) return true
      if (x.tokens.shape[k] & Shape.newline) return round === 0
      if (x.is(k, C.verb) && x.tokens.shape[k] & Shape.lower) return false
    }
    return false
  }

  #enterBlock(b: number): void {
    const { x } = this
    const block = this.blocks[b]
    // a dated line or one that names a person is an entry of the list, not a heading over it
    if (block.kind === 'heading' && this.#heading.visits && this.sentences.some((s) => s.block === b && s.chunks.some((c) => (c.kind === 'person' && c.name && !c.weak) || (c.kind === 'date' && (c.from.m || c.from.y))))) block.kind = 'item'
    if (block.kind !== 'heading' && block.kind !== 'title') {
      if (block.kind === 'item') this.#visit = this.#heading.visits ? undefined : this.#visit
      return
    }
    // a heading's direction
    let from: Party | undefined
    let to: Party | undefined
    let visits = false
    let verb = false
    let inward = false
    let outward = false
    for (let i = block.start; i < block.end; i++) {
      if (x.is(i, C.visitSection) === 1 || (x.is(i, C.visitSection) && block.kind === 'heading')) visits = true
      // a headline with a verb tells an act
      if (x.is(i, C.verb) && (x.is(i, C.sform) || x.is(i, C.past)) && !x.is(i, C.visitSection)) verb = true
      if (x.is(i, C.inward)) inward = true
      if (x.is(i, C.outward)) outward = true
    }
    const short = block.end - block.start <= 14
    for (let i = block.start; i < block.end; i++) {
      const geo = this.geoInside.get(i)
      if (!geo) continue
      let p = i - 1
      while (p >= block.start && x.is(p, C.article)) p--
      if (p >= block.start && (x.is(p, C.to) || x.is(p, C.in))) to = partyOfGeo(geo)
      else if (p >= block.start && (x.is(p, C.from) || x.is(p, C.by))) from = partyOfGeo(geo)
      else if (geo.adjective || geo.possessive || visitWordBehind(x, geo.end, block.end)) from ??= partyOfGeo(geo)
    }
    const fromTo = x.is(block.start, C.from) || (x.is(block.body, C.from) !== 0)
    if (verb && (visits || block.kind === 'title')) return
    if (block.kind === 'title' && !(visits && short && (from || to))) return
    if (!visits && !inward && !outward && !(fromTo && short)) {
      // another subject: the direction ends
      if (short && this.#heading.visits && !this.#isSub(b)) this.#heading = { visits: false }
      return
    }
    const other = (p: Party) => this.pair.find((q) => q.code !== p.code) ?? (this.home && this.home.code !== p.code ? this.home : undefined)
    if (outward && !from) from = this.home
    if (inward && !to) to = this.home
    if (from && !to) to = other(from)
    else if (to && !from) from = other(to)
    this.#headed = b
    this.#heading = { visits: visits || inward || outward || !!fromTo, ...(from ? { from } : {}), ...(to ? { to } : {}) }
    this.#visit = undefined
  }

  /** "Year / Name" under a heading is a part of its table. */
  #isSub(b: number): boolean {
    const block = this.blocks[b]
    const { x } = this
    for (let i = block.start; i < block.end; i++) if (x.tokens.shape[i] & Shape.number || x.isPunct(i, 47) || x.isPunct(i, 124)) return true
    return false
  }

  // ---------- resolving mentions ----------

  #resolve(mentions: readonly Mention[], s: Sentence): Side {
    const people: Someone[] = []
    const parties: Party[] = []
    const groups: Group[] = []
    let anaphoric = false
    const addParty = (p: Party | undefined) => {
      if (p && !parties.some((q) => q.code === p.code)) parties.push(p)
    }
    const addPerson = (one: Someone | undefined) => {
      if (!one || this.#isSpokes(one)) return
      if (!people.includes(one)) people.push(one)
      addParty(one.party)
    }
    for (const m of mentions) {
      switch (m.kind) {
        case 'person': {
          if (m.owners && m.plural && !m.name) {
            for (const g of m.owners) addParty(partyOfGeo(g))
          } else if (m.plural && !m.name) {
            anaphoric = true
            const owner = m.offices[0]?.owner
            if (owner) {
              anaphoric = false
              addParty(owner.kind === 'geo' ? partyOfGeo(owner) : partyOfBody(owner, this.home))
            }
          } else addPerson(this.#someone(m))
          break
        }
        case 'group': {
          groups.push(m)
          let owned = false
          for (const o of m.owners) {
            const p = o.kind === 'geo' ? partyOfGeo(o) : partyOfBody(o, this.home)
            // "the Belarusian delegation" is the oblast's that came
            const came = m.delegation && p && this.#visit?.from.find((f) => within(f.code, p.code))
            if (came) {
              addParty(came)
              addPerson(this.#visit!.guests[0])
              owned = true
            } else if (p) {
              addParty(p)
              owned = true
            }
          }
          for (const leader of this.#roles(s, m, C.led)) addPerson(leader)
          if (!owned && m.delegation && this.#group && m.definite) {
            for (const p of this.#group.parties) addParty(p)
            if (this.#group.leader && !people.length) addPerson(this.#group.leader)
          }
          break
        }
        case 'body':
          addParty(partyOfBody(m, this.home))
          break
        case 'geo':
          addParty(partyOfGeo(m))
          break
        case 'anaphor':
          anaphoric = true
          if (m.which === 'role') addPerson(this.#inRole(m.owner))
          else if (m.which === 'he') addPerson(this.#lastMan ?? this.#lastPerson)
          else if (m.which === 'she') addPerson(this.#lastWoman ?? this.#lastPerson)
          else if (m.which === 'sides' || m.which === 'they') {
            const told = this.#sides
            const distinct = new Set(told.flatMap((q) => q.parties.map((p) => p.code)))
            // before any meeting is told, the two are the traveller and who receives him
            const sides = distinct.size < 2 && told.flatMap((q) => q.people).length < 2 && this.#visit && m.which === 'sides' ? this.#sidesOf(this.#visit) : told
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

  #sidesOf(visit: Draft): Side[] {
    return [
      { people: visit.guests.slice(0, 1), parties: visit.from.slice(0, 1), groups: [], anaphoric: false },
      { people: visit.hosts.slice(0, 1), parties: visit.to.slice(0, 1), groups: [], anaphoric: false },
    ]
  }

  /** "the Kazakh diplomat": the last one told of that party; "his guest": the traveller. */
  #inRole(owner: Geo | undefined): Someone | undefined {
    if (!owner) return this.#visit?.guests[0] ?? this.#lastPerson
    let best: Someone | undefined
    for (const one of this.people.all) {
      if (!one.party || one.weak || this.#isSpokes(one) || !(one.party.code === owner.entry.code || within(one.party.code, owner.entry.code))) continue
      if (one.seen <= owner.start && (!best || one.seen >= best.seen)) best = one
    }
    return best ?? this.people.all.find((one) => one.party?.code === owner.entry.code)
  }

  /** People that stand in a role near a mention: "led by X" right behind a delegation. */
  #roles(s: Sentence, m: Mention, cls: number): Someone[] {
    const { x } = this
    const found: Someone[] = []
    for (const c of s.chunks) {
      if (c.kind !== 'person' || c.start < m.end) continue
      if (this.#roleOf(s, c) === cls) found.push(this.#someone(c))
      else if (found.length) break
    }
    if (!found.length && cls === C.led) {
      // "headed by the Deputy Secretary General": also in front, "Speaker X headed a delegation"
      void x
    }
    return found
  }

  /** The class of the words that govern a person: invited, led, accompanied, including, presence; 0 for none. */
  #roleOf(s: Sentence, c: Mention): number {
    const { x } = this
    let p = c.start - 1
    while (p >= s.start && (x.is(p, C.article) || x.is(p, C.honorific) || x.is(p, C.possessive) || x.is(p, C.definite))) p--
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
    if (x.is(q, C.and) || x.isPunct(q, 44)) {
      if (x.is(q, C.and)) q--
      if (x.isPunct(q, 44)) q--
      const prev = s.chunks.findLast((d) => d.end <= q + 1 && d.end > q - 2)
      if (prev && prev !== c && (prev.kind === 'person' || prev.kind === 'group')) {
        const r = this.#roleOf(s, prev)
        return r === C.invited ? 0 : r
      }
    }
    return 0
  }

  // ---------- telling ----------

  #tell(s: Sentence, index: number): void {
    const { x } = this
    if (this.#twinRow(s, index)) return
    const found = acts(x, s)
    const block = this.blocks[s.block]
    const before = this.drafts.length
    // a heading that gives its items a direction tells no visit of its own
    const directs = this.#heading.visits && this.#headed === s.block && !this.#startsWithDate(s, block)
    if (!directs) this.#leg(s, index)
    const listed = this.#listing ? this.#listed(s, index) : undefined
    // agreements last: "was issued at the end of the visit of X" needs the visit
    if (!directs) for (const act of found) if (act.type !== 'agreement') this.#act(act, s, index)
    if (!directs && !listed) for (const act of found) if (act.type === 'agreement') this.#act(act, s, index)
    if (!listed) this.#opensList(s, index)
    if (this.#heading.visits && (block.kind === 'item' || this.#startsWithDate(s, block)) && s.start <= block.body + 1) this.#item(s, index, before)
    this.#label(s, before)
    this.#visitGoesOn(s, before)
    if (s.start === block.start || s.start === block.body) this.#partnerRow(s, index)
    this.#companions(s, before)
    this.#comers(s, index, found.length > 0)
    this.#remember(s, found)
  }

  /** A row under "Sister provinces": "Hokkaido (Japan) | 1980", "Lyon, France (since 1975)". */
  #twinRow(s: Sentence, index: number): boolean {
    const { x } = this
    const block = this.blocks[s.block]
    if (s.start > block.body) return false
    const first = s.chunks[0]
    const partner = first?.kind === 'geo' && !first.adjective && first.start <= block.body + 1 ? first : undefined
    if (!partner) {
      if (block.end - block.start > 12) return false
      let twin = false
      for (let k = block.start; k < block.end; k++) if (x.is(k, C.twinHead)) twin = true
      if (twin) this.#twins = true
      else if (block.kind === 'heading' && s.chunks.length === 0 && block.end - block.start <= 4 && !x.isPunct(block.start + 1, 124)) this.#twins = this.#twins && this.drafts.at(-1)?.kind !== 'twinning'
      return false
    }
    if (!this.#twins || (block.kind !== 'item' && block.kind !== 'heading')) return false
    const home = this.home ?? this.#firstRegion(partner) ?? this.guessed
    const date = s.chunks.find((c): c is DateChunk => c.kind === 'date' && c.from.y > 0)
    if (!home || !date || domestic(home.code, partner.entry.code)) return false
    const draft = this.#draft('agreement', { kind: 'twinning', status: 'held', rule: `${x.language.code}/agreement/twin-listed`, start: s.start, end: s.end }, s, index)
    pushParty(draft.parties, { ...home, inferred: true })
    // provinces pair with provinces, cities with cities
    pushParty(draft.parties, partyOfOwner(x, partner, home.code.includes(':') ? 4 : home.code.includes('-') ? 5 : 0))
    this.#date({ date, status: 'held' }, draft)
    this.drafts.push(draft)
    return true
  }

  /** Whose list it is, where only its introduction names it: the first region or city named before the rows. */
  #firstRegion(partner: Geo): Party | undefined {
    const first = [...this.geoInside.values()].find((g) => g.start < partner.start && !g.adjective && g.entry.kind !== 'country')
    return first ? { ...partyOfGeo(first), inferred: true } : undefined
  }

  /** "Economic Forum (2009 to 2012):" opens an item: its event and date are those of what is told under it. */
  #label(s: Sentence, before: number): void {
    const { x } = this
    const block = this.blocks[s.block]
    const event = s.chunks.find((c): c is EventMention => c.kind === 'event')
    const date = s.chunks.find((c): c is DateChunk => c.kind === 'date' && !!c.from.y)
    if (block.kind === 'item' && s.start <= block.body && event && date && this.drafts.length === before && x.isPunct(s.end - 1, 58)) {
      this.#labelled = { event, date, until: s.block + 2 }
      return
    }
    const l = this.#labelled
    if (!l || s.block > l.until) return
    for (const d of this.drafts.slice(before)) {
      if (d.type !== 'visit') continue
      d.occasion ??= { start: l.event.start, end: l.event.end }
      if (!d.date) this.#date({ date: l.date, status: d.status }, d)
      for (const g of l.event.geos) if (g.entry.kind === 'city' && !d.places.includes(g)) d.places.push(g)
      this.#labelled = undefined
    }
  }

  /** "The visit will take place from 5 to 7 June", "the three-day trip began on Tuesday", "the visit has been postponed". */
  #visitGoesOn(s: Sentence, before: number): void {
    const { x } = this
    const visit = this.#visit
    if (!visit || this.drafts.slice(before).some((d) => d.type === 'visit')) return
    let noun = s.start
    while (noun < Math.min(s.end, s.start + 9) && !x.is(noun, C.visitNoun)) noun++
    if (!x.is(noun, C.visitNoun) || s.chunks.some((c) => c.start < noun && c.end > noun && c.kind !== 'date')) return
    let first = noun - 1
    while (first > s.start && !x.is(first, C.article) && !x.is(first, C.possessive) && !x.is(first, C.definite)) first--
    if (first > s.start + 3 || !(x.is(first, C.article) || x.is(first, C.possessive) || x.is(first, C.definite)) || x.is(first - 1, C.during)) return
    let days: number | undefined
    for (let k = first; k < noun; k++) days ||= x.is(k, C.duration) || undefined
    for (let k = noun + 1, found = -1; k < Math.min(s.end, noun + 16); k++) {
      if (x.is(k, C.cancelled)) {
        visit.status = 'cancelled'
        return
      }
      if (found < 0 && (x.is(k, C.happen) || x.is(k, C.scheduled) || x.is(k, C.lasts))) found = k
      const date = found < 0 ? undefined : s.chunks.find((c): c is DateChunk => c.kind === 'date' && c.start === k)
      if (!date) continue
      if (x.is(k - 1, C.until)) {
        // its last day
        if (visit.date) visit.date = this.#timeline.until(visit.date, date)
        return
      }
      if (!visit.date) this.#date({ date, days, status: visit.status, present: 'present' }, visit)
      return
    }
  }

  #startsWithDate(s: Sentence, block: Block): boolean {
    const c = s.chunks[0]
    return !!c && c.kind === 'date' && c.start <= block.body + 1 && (block.kind === 'paragraph' || block.kind === 'heading')
  }

  #remember(s: Sentence, found: readonly Act[]): void {
    const { x } = this
    this.#timeline.remember(s)
    for (const c of s.chunks) {
      if (c.kind === 'geo' && c.entry.kind === 'city' && !c.adjective && (x.is(c.start - 1, C.in) || x.is(c.start - 1, C.to))) this.#here = c
    }
    // the sentence's subject is who "he" is next
    let verb = s.start
    while (verb < s.end && !(x.is(verb, C.verb) && (x.is(verb, C.past) || x.is(verb, C.sform)) && x.tokens.shape[verb] & Shape.lower) && !x.is(verb, C.aux)) verb++
    const told = found.find((a) => a.subject.some((m) => m.kind === 'person' && !m.plural))
    let first: Someone | undefined
    for (const m of told?.subject ?? []) if (m.kind === 'person' && !m.plural) first ??= this.#someone(m)
    for (const c of s.chunks) {
      if (c.kind === 'person' && !c.plural) {
        const one = this.#someone(c)
        if (one.weak || this.#isSpokes(one)) continue
        const governed = this.#isGoverned(s, c)
        if (!first && !found.length && !governed && c.start <= verb) first = one
        const main = one === first
        if (one.gender === 2 && (main || !first || !this.#lastMan)) this.#lastMan = one
        else if (one.gender === 3 && (main || !first || !this.#lastWoman)) this.#lastWoman = one
      }
      if (c.kind === 'group' && c.delegation) {
        const side = this.#resolve([c], s)
        if (side.parties.length) this.#group = { parties: side.parties, ...(side.people[0] ? { leader: side.people[0] } : {}) }
      }
    }
    if (first && !this.#isSpokes(first)) {
      this.#lastPerson = first
      if (first.gender !== 3) this.#lastMan = first
      if (first.gender !== 2) this.#lastWoman = first
      this.#subject = { people: [first], parties: first.party ? [first.party] : [], groups: [], anaphoric: false }
    }
  }

  /** A spokesperson tells of contacts and takes no part in them. */
  #isSpokes(one: Someone): boolean {
    const { x } = this
    return one.offices.some((o) => o.cites.some((c) => {
      for (let k = c.start; k < c.end; k++) if (x.is(k, C.spokes)) return true
      return false
    }))
  }

  #isGoverned(s: Sentence, c: Mention): boolean {
    const { x } = this
    let p = c.start - 1
    while (p >= s.start && (x.is(p, C.article) || x.is(p, C.honorific))) p--
    return p >= s.start && !!(x.is(p, C.of) || x.is(p, C.with) || x.is(p, C.by) || x.is(p, C.to) || x.is(p, C.from) || x.is(p, C.on) || x.is(p, C.between) || x.is(p, C.invited))
  }

  #draft(type: EngagementType, act: { kind: EngagementKind; status: Status; rule: string; start: number; end: number }, s: Sentence, index: number): Draft {
    return {
      type, kind: act.kind, status: act.status, rule: act.rule, spans: [{ start: act.start, end: act.end }], block: s.block, sentence: index, guests: [], hosts: [], people: [],
      from: [], to: [], parties: [], places: [], sectors: new Map(), told: [index], listed: this.#heading.visits,
    }
  }

  #date(act: Timed, draft: Draft): void {
    const dated = this.#timeline.dateOf(act, draft.type === 'visit', this.#visit?.date?.edtf)
    draft.open = !dated && draft.status === 'held' && !!act.present
    if (!dated) return
    draft.date = dated
    // a day after publication is not yet held
    if (draft.status === 'held' && this.#timeline.isToCome(dated.edtf)) draft.status = 'planned'
    // and a journey that has begun is held, whatever is still to come of it
    if (draft.type === 'visit' && draft.status === 'planned' && this.#timeline.isGoingOn(dated.edtf)) draft.status = 'held'
  }

  #act(act: Act, s: Sentence, index: number): void {
    switch (act.type) {
      case 'visit':
        this.#tellVisit(act, s, index)
        break
      case 'meeting':
        this.#tellMeeting(act, s, index)
        break
      case 'agreement':
        this.#tellAgreement(act, s, index)
        break
      case 'event':
        this.#tellEvent(act, s, index)
        break
    }
  }

  #start(act: Act, s: Sentence): number {
    const subject = act.subject.find((m) => m.start >= s.start && m.start < act.anchor)
    return subject ? Math.min(subject.start, act.anchor) : act.anchor
  }

  // ---------- visits ----------

  #tellVisit(act: Act, s: Sentence, index: number): void {
    const { x } = this
    if (act.rule === 'visit/spoken-of') {
      this.#spokenOf(act, s, index)
      return
    }
    let guest = this.#resolve(act.subject, s)
    if (act.subjectless && !act.subject.length) guest = this.#subject ?? guest
    const draft = this.#draft('visit', { kind: act.kind, status: act.status, rule: `${x.language.code}/${act.rule}`, start: this.#start(act, s), end: act.end }, s, index)
    draft.guests.push(...guest.people)
    if (act.subjectless && !act.subject.length) draft.borrowed = true
    for (const p of guest.parties) pushParty(draft.from, p)
    const hosts = this.#resolve(act.object, s)
    draft.hosts.push(...hosts.people)
    this.#destination(draft, act.to)
    draft.places.push(...act.places.filter((g) => !draft.places.includes(g)))
    for (const c of s.chunks) {
      if (c.kind === 'person' && !act.subject.includes(c) && c.start > s.start - 1) {
        const role = this.#roleOf(s, c)
        if (role === C.invited && !c.plural) addTo(draft.hosts, this.#someone(c))
        else if ((role === C.led || role === C.accompanied || role === C.including || role === C.together) && !c.plural && c.start > draft.spans[0].start) addTo(draft.guests, this.#someone(c))
        else if (role === C.led && !c.plural) addTo(draft.guests, this.#someone(c))
      }
    }
    // "at the invitation of Quebec’s authorities"
    for (const c of s.chunks) {
      if ((c.kind !== 'group' && c.kind !== 'body') || this.#roleOf(s, c) !== C.invited) continue
      for (const p of this.#resolve([c], s).parties) pushParty(hosts.parties, p)
    }
    this.#size(draft, s, guest.groups)
    if (!draft.from.length && this.#heading.from) pushParty(draft.from, { ...this.#heading.from, inferred: true })
    for (const h of draft.hosts) if (h.party) pushParty(hosts.parties, h.party)
    if (!draft.to.length && hosts.parties.length) for (const p of hosts.parties) pushParty(draft.to, { ...p, inferred: true })
    if (!draft.to.length && this.#heading.to) pushParty(draft.to, { ...this.#heading.to, inferred: true })
    this.#date(act, draft)
    if (act.occasion) draft.occasion = act.occasion
    // who invites or receives is of the party visited
    if (draft.to.length === 1) for (const h of draft.hosts) h.party ??= { ...draft.to[0], inferred: true }
    this.#admitVisit(draft)
  }

  /** "During the visit": the journey behind a reception told before, where the text tells of no other. */
  #spokenOf(act: Act, s: Sentence, index: number): void {
    if (this.#heading.visits || this.drafts.some((d) => d.type === 'visit')) return
    const meeting = this.drafts.find((d) => d.type === 'meeting' && !d.dropped && d.guestSide && /received|hosted|called-on/.test(d.rule))
    if (!meeting?.guestSide) return
    const { guests, hosts } = meeting.guestSide
    const draft = this.#draft('visit', { kind: act.kind, status: 'held', rule: `${this.x.language.code}/${act.rule}`, start: act.anchor, end: act.end }, s, index)
    draft.guests.push(...guests.people)
    draft.hosts.push(...hosts.people)
    for (const p of guests.parties) pushParty(draft.from, p)
    for (const p of hosts.parties) pushParty(draft.to, { ...p, inferred: true })
    this.#admitVisit(draft)
  }

  /** Cities become stops, and what they lie in the party visited. */
  #destination(draft: Draft, to: readonly Geo[]): void {
    const named = to.filter((g) => g.entry.kind !== 'city')
    for (const g of to) {
      // "Kaliningrad Oblast, Russia"
      if (g.entry.kind === 'country' && named.some((n) => n.entry.kind === 'subdivision' && n.entry.country === g.entry.code && n.end === g.start - 1)) continue
      if (g.entry.kind === 'city') {
        if (!draft.places.includes(g)) draft.places.push(g)
        // "New Delhi, India": the country stands beside its city
        if (named.some((n) => n.entry.country === g.entry.country)) continue
        const country = g.entry.country
        const entry = country ? this.x.gazetteer.byCode(country) : undefined
        const known = this.#jurisdictionFor(g)
        if (known) pushParty(draft.to, { ...known, cites: [{ start: g.start, end: g.end }], inferred: true })
        else if (entry) pushParty(draft.to, { code: entry.code, name: entry.name, cites: [{ start: g.start, end: g.end }], inferred: true })
      } else if (g.entry.kind === 'subdivision' && this.#jurisdictionFor(g) && this.#jurisdictionFor(g)!.code !== g.entry.code) {
        pushParty(draft.to, { ...this.#jurisdictionFor(g)!, cites: [{ start: g.start, end: g.end }], inferred: true })
        if (!draft.places.includes(g)) draft.places.push(g)
      } else pushParty(draft.to, partyOfGeo(g))
    }
  }

  /** A party of the document in which a city lies: the home of the document, or the heading's party. */
  #jurisdictionFor(g: Geo): Party | undefined {
    // Edinburgh lies in its council area, and that in Scotland
    const around = [g.entry.code]
    for (let entry: Entry | undefined = g.entry; entry?.subdivision && around.length < 5; entry = this.x.gazetteer.byCode(entry.subdivision)) around.push(entry.subdivision)
    for (const p of [this.#heading.to, this.home, ...this.pair, this.guessed]) if (p && around.includes(p.code)) return p
    // "partnership with Jiangsu … travelled to Nanjing"
    for (const other of this.geoInside.values()) if (other.entry.kind === 'subdivision' && other.entry.code === g.entry.subdivision && !other.adjective) return partyOfGeo(other)
    return undefined
  }

  #size(draft: Draft, s: Sentence, groups: readonly Group[]): void {
    const { x } = this
    // "a forum attended by 2,000 delegates": no delegation of anyone's
    const audience = (g: Group) => !!x.is(g.start - 1, C.by) && !!x.is(g.start - 2, C.attend)
    for (const g of groups) if (g.count && g.count.value > 1 && !audience(g)) draft.size ??= { count: g.count.value, approximate: g.count.approximate, cites: [g.count.span] }
    if (draft.size) return
    for (const c of s.chunks) {
      if (c.kind !== 'group' || !c.count || c.count.value < 2 || audience(c)) continue
      const role = this.#roleOf(s, c)
      // "Mr. Mori, Chairperson of the League, and 4 members of the House"
      const prev = s.chunks[s.chunks.indexOf(c) - 1]
      const joined = !!x.is(c.start - 1, C.and) && prev?.kind === 'person' && draft.guests.includes(this.someoneOf.get(prev)!)
      if (role || joined || x.is(c.start - 1, C.by) || x.is(c.start - 1, C.with) || x.is(c.start - 1, C.article) && c.delegation || c.delegation) {
        draft.size = { count: c.count.value, approximate: c.count.approximate, cites: [c.count.span] }
        return
      }
    }
  }

  /** "In Paris, France, June 12-13, she will co-chair …": a leg of a journey with its own dates is a visit of its own. */
  #leg(s: Sentence, index: number): void {
    const { x } = this
    const visit = this.#visit
    if (!visit || (visit.to.length < 2 && visit.rule.endsWith('/leg') === false) || !x.is(s.start, C.in)) return
    const place = s.chunks[0]
    const date = s.chunks.find((c): c is DateChunk => c.kind === 'date')
    const who = s.chunks.find((c) => c.kind === 'person')
    if (place?.kind !== 'geo' || !date?.to || !who || who.kind !== 'person' || date.start > who.start || date.start - place.end > 3) return
    const one = this.#someone(who)
    if (!visit.guests.includes(one)) return
    const leg = this.#draft('visit', { kind: 'unspecified', status: this.#hasWill(s) ? 'planned' : visit.status, rule: `${x.language.code}/visit/leg`, start: s.start, end: who.end }, s, index)
    leg.guests.push(one)
    for (const p of visit.from) pushParty(leg.from, p)
    this.#destination(leg, s.chunks.filter((c): c is Geo => c.kind === 'geo' && c.end <= date.start))
    this.#date({ date, status: leg.status }, leg)
    leg.partOf = visit
    this.drafts.push(leg)
  }

  #hasWill(s: Sentence): boolean {
    for (let k = s.start; k < s.end; k++) if (this.x.is(k, C.will) || this.x.is(k, C.planned)) return true
    return false
  }

  /** Keeps a visit, or adds it to one told before. */
  #admitVisit(draft: Draft): Draft | undefined {
    if (!draft.from.length && draft.guests.length) {
      // a guest without a party acts for the document's home, unless home receives
      const first = draft.guests[0]?.offices[0]
      const home = this.#homeOf(first ? this.people.level(first) : 0) ?? this.guessed
      if (home && !draft.to.some((p) => sameState(p.code, home.code) || p.code === home.code)) pushParty(draft.from, { ...home, inferred: true })
    }
    for (const old of this.drafts) {
      if (old.type !== 'visit' || old.dropped || !this.#sameVisit(old, draft)) continue
      mergeVisit(old, draft)
      if (old.told[old.told.length - 1] !== draft.sentence) old.told.push(draft.sentence)
      this.#visit = old
      return old
    }
    if (!draft.to.length && this.home && draft.from.length && !draft.from.some((p) => p.code === this.home!.code || sameState(p.code, this.home!.code))) pushParty(draft.to, { ...this.home, inferred: true })
    if (!draft.to.length || (!draft.from.length && !draft.guests.some((g) => !g.weak))) return undefined
    // inside one state it is domestic
    const from = draft.from.filter((p) => !draft.to.some((q) => q.code === p.code))
    if (!from.length && draft.from.length) return undefined
    draft.from.splice(0, draft.from.length, ...from)
    if (draft.from.length && draft.from.every((p) => draft.to.every((q) => domestic(p.code, q.code)))) return undefined
    this.drafts.push(draft)
    this.#visit = draft
    return draft
  }

  #sameVisit(old: Draft, now: Draft): boolean {
    const together = old.guests.some((g) => now.guests.includes(g))
    const fromFits = !now.from.length || !old.from.length || now.from.some((p) => old.from.some((q) => q.code === p.code || within(p.code, q.code)))
    const toFits = !now.to.length || !old.to.length || now.to.some((p) => old.to.some((q) => q.code === p.code || within(p.code, q.code) || within(q.code, p.code)))
    if (!fromFits || !toFits) return false
    if ((old.kind === 'transit') !== (now.kind === 'transit')) return false
    if (old.date && now.date && !overlap(old.date.edtf, now.date.edtf, together ? 3 : 0)) return false
    if (old.guests.length && now.guests.length && !together && !now.borrowed) return false
    if (this.#heading.visits && old.block !== now.block) return false
    if ((old.status === 'cancelled') !== (now.status === 'cancelled') && old.date && now.date) return false
    if (together) return toFits
    // the same pair told once with names and once without: only of the visit spoken of
    return this.#visit === old && (now.rule.endsWith('visit-of-to') || !now.date || !!old.date)
  }

  /** Who came along, told in a sentence of its own: "The delegation includes A and B". */
  #companions(s: Sentence, before: number): void {
    const visit = this.drafts.slice(before).find((d) => d.type === 'visit') ?? this.#visit
    if (!visit) return
    if (this.drafts.length > before && this.drafts.slice(before).some((d) => d.type === 'visit')) return
    let subject = false
    for (const c of s.chunks) {
      if (c.kind === 'group' && c.delegation) subject = true
      if (c.kind === 'person' && visit.guests.includes(this.someoneOf.get(c)!)) subject = true
      if (c.kind === 'anaphor' && (c.which === 'he' || c.which === 'she' || c.which === 'it')) subject = true
      if (c.kind === 'person' && subject && !c.plural) {
        const role = this.#roleOf(s, c)
        if (role === C.accompanied || role === C.including || role === C.led) {
          const one = this.#someone(c)
          if (!one.party && visit.from[0]) one.party = { ...visit.from[0], inferred: true }
          addTo(visit.guests, one)
        }
      }
      if (c.kind === 'group' && c.count && c.count.value > 1 && !visit.size && (this.#roleOf(s, c) || (c.delegation && c.definite && c.start < s.start + 3))) visit.size = { count: c.count.value, approximate: c.count.approximate, cites: [c.count.span] }
    }
  }

  /** An item under a heading of visits that names a traveller and a date is a visit, with or without a verb. */
  #item(s: Sentence, index: number, before: number): void {
    const told = this.drafts.slice(before)
    if (told.some((d) => d.type === 'visit')) {
      for (const d of told) if (d.type === 'visit') this.#fromHeading(d, s)
      return
    }
    const { x } = this
    const block = this.blocks[s.block]
    const date = s.chunks.find((c): c is DateChunk => c.kind === 'date' && (!!c.from.y || !!c.from.m))
    const traveller = s.chunks.find((c) => (c.kind === 'person' && !(c.plural && !c.name) && !this.#isGoverned(s, c)) || (c.kind === 'group' && c.delegation))
    if (!traveller || (!date && !s.chunks.some((c) => c.kind === 'event'))) return
    const side = this.#resolve([traveller], s)
    const draft = this.#draft('visit', { kind: this.#kindIn(s), status: 'held', rule: `${x.language.code}/visit/listed`, start: s.start, end: s.end }, s, index)
    draft.guests.push(...side.people)
    for (const p of side.parties) pushParty(draft.from, p)
    for (const c of s.chunks) if (c.kind === 'geo' && c.entry.kind === 'city' && !c.adjective && !insideOffice(s, c)) draft.places.push(c)
    for (const c of s.chunks) {
      if (c.kind !== 'person' || c === traveller || c.plural) continue
      const role = this.#roleOf(s, c)
      if (role === C.accompanied || role === C.including || role === C.together || role === C.led) addTo(draft.guests, this.#someone(c))
      else if (role === C.invited) addTo(draft.hosts, this.#someone(c))
    }
    this.#size(draft, s, side.groups)
    if (date) this.#date({ date, status: 'held' }, draft)
    const event = s.chunks.find((c) => c.kind === 'event')
    if (event) draft.occasion = { start: event.start, end: event.end }
    for (let k = s.start; k < s.end; k++) if (x.is(k, C.cancelled)) draft.status = 'cancelled'
    this.#fromHeading(draft, s)
    void block
    const kept = this.#admitVisit(draft)
    // what the item told before is part of this visit: an event attended is its occasion
    if (kept) for (const d of told) if (d.type === 'event' && d.rule.endsWith('attended')) d.dropped = true
  }

  #fromHeading(draft: Draft, s: Sentence): void {
    const h = this.#heading
    if (h.from && !draft.from.length) pushParty(draft.from, { ...h.from, inferred: true })
    if (h.to && !draft.to.length) pushParty(draft.to, { ...h.to, inferred: true })
    for (const g of draft.guests) if (!g.party && (draft.from[0] ?? h.from)) g.party = { ...(draft.from[0] ?? h.from!), inferred: true }
    void s
  }

  #kindIn(s: Sentence): EngagementKind {
    const { x } = this
    for (let k = s.start; k < s.end; k++) {
      const noun = x.is(k, C.visitNoun)
      if (!noun) continue
      const own = x.name(noun) as EngagementKind
      if (own !== 'unspecified') return own
      const v = x.is(k - 1, C.visitKind)
      if (v) {
        const name = x.name(v) as EngagementKind
        if (name !== 'trade mission' && name !== 'mission') return name
      }
    }
    return 'unspecified'
  }

  // ---------- meetings ----------

  #tellMeeting(act: Act, s: Sentence, index: number): void {
    const { x } = this
    if (act.rule === 'meeting/meetings-in' && !this.#visit) return
    let a = this.#resolve(act.subject, s)
    const b = this.#resolve(act.object, s)
    if ((act.subjectless && !act.subject.length) || (!a.people.length && !a.parties.length && (a.anaphoric || a.groups.length))) {
      const visit = this.#visit
      if (visit && visit.guests.length && (a.groups.length || !this.#subject)) a = { ...a, people: visit.guests.slice(0, 1), parties: visit.from }
      else if (this.#subject && !a.people.length) a = { ...this.#subject, anaphoric: true }
    }
    const draft = this.#draft('meeting', { kind: act.kind, status: act.status, rule: `${x.language.code}/${act.rule}`, start: this.#start(act, s), end: act.end }, s, index)
    for (const side of [a, b]) {
      for (const one of side.people) addTo(draft.people, one)
      for (const p of side.parties) pushParty(draft.parties, p)
    }
    if (act.site && isBody(act.site)) {
      // a port or a memorial is the host's; a university is a party of its own
      const p = this.#isPlaceOnly(act.site) && this.#visit?.to[0] ? undefined : partyOfBody(act.site, undefined)
      if (p) pushParty(draft.parties, p)
      else if (this.#visit?.to[0]) pushParty(draft.parties, { ...this.#visit.to[0], inferred: true })
    } else if (act.site) {
      const visit = this.#visit
      if (visit?.to[0]) pushParty(draft.parties, { ...visit.to[0], inferred: true })
    }
    // "The Secretary and the Minister also discussed": of the meeting told before, whatever dates its topics have
    if (act.rule === 'meeting/discussed-with') {
      const old = this.drafts.findLast((d) => d.type === 'meeting' && draft.people.length > 1 && draft.people.every((p) => d.people.includes(p)))
      if (old) {
        old.told.push(index)
        return
      }
    }
    if (!b.people.length && b.groups.length === 1 && b.parties.length) draft.counterpart = `${x.tokens.key(b.groups[0].noun)} ${b.parties.map((p) => p.code).join(' ')}`
    if (/\/(received|hosted)$/.test(act.rule)) draft.guestSide = { guests: b, hosts: a }
    else if (act.rule === 'meeting/called-on') draft.guestSide = { guests: a, hosts: b }
    // a person without a party: the side that is not yet there
    this.#where(act, draft, s)
    this.#partiesOfPeople(draft, a, b, s)
    if (act.occasion) draft.occasion = act.occasion
    this.#date(act, draft)
    if (!b.people.length && !b.parties.length && this.#visit && act.subject.length && !act.site) this.#otherSide(draft, this.#visit)
    if (draft.parties.length < 2 && !act.site && (act.object.length || a.anaphoric)) {
      // the other side of the visit spoken of
      const v = this.#visit
      const hosted = v && draft.parties.some((p) => v.to.some((q) => domestic(p.code, q.code)))
      if (v) for (const p of hosted ? v.from : [...v.from, ...v.to]) if (draft.parties.length < 2 && !draft.parties.some((q) => q.code === p.code || domestic(q.code, p.code))) pushParty(draft.parties, { ...p, inferred: true })
    }
    if (draft.parties.length < 2 && this.home && !draft.parties.some((p) => domestic(p.code, this.home!.code)) && draft.parties.length) pushParty(draft.parties, { ...this.home, inferred: true })
    const unknown = draft.people.some((p) => !p.party && !p.weak) && draft.parties.length === 1
    if (draft.parties.length < 2 && !unknown) return
    if (!unknown && draft.parties.every((p) => domestic(p.code, draft.parties[0].code))) return
    if (!b.people.length && b.parties.length && b.groups.length && a.parties.length && b.parties.every((p) => a.parties.some((q) => domestic(p.code, q.code)))) return
    // inside one's own state: the ambassador's host country aside, a tour at home
    if (act.site && draft.places[0] && !draft.parties.some((p) => countryOf(p.code) && countryOf(p.code) !== draft.places[0].entry.country)) return
    const ownerCountry = act.site && isBody(act.site) ? act.site.owner?.entry.country : undefined
    if (ownerCountry && draft.parties.every((p) => !countryOf(p.code) || countryOf(p.code) === ownerCountry)) return
    if (a.groups.some((g) => g.business) && b.groups.some((g) => g.business)) return
    this.#sides = draft.people.length >= 2 ? draft.people.slice(0, 6).map((p) => ({ people: [p], parties: p.party ? [p.party] : [], groups: [], anaphoric: false })) : [a, b]
    for (const old of this.drafts) {
      if (old.type !== 'meeting' || old.dropped || !this.#sameMeeting(old, draft, act)) continue
      mergeMeeting(old, draft)
      old.told.push(index)
      return
    }
    this.drafts.push(draft)
  }

  #isPlaceOnly(body: Body): boolean {
    const { x } = this
    if (body.entry) return false
    for (let k = body.nameSpan.start; k < body.nameSpan.end; k++) if (x.is(k, C.placeOnly)) return true
    return false
  }

  /** "hosted a banquet", "held talks": within a visit the other side is the one that is not told. */
  #otherSide(draft: Draft, visit: Draft): void {
    const guest = draft.people.some((p) => visit.guests.includes(p)) || draft.parties.some((p) => visit.from.some((f) => f.code === p.code))
    const host = draft.people.some((p) => visit.hosts.includes(p)) || draft.parties.some((p) => visit.to.some((f) => domestic(f.code, p.code)))
    if (host && !guest) {
      if (visit.guests[0] && draft.people.length) addTo(draft.people, visit.guests[0])
      for (const p of visit.from) pushParty(draft.parties, { ...p, inferred: true })
    } else if (guest && !host) for (const p of visit.to.slice(0, 1)) pushParty(draft.parties, { ...p, inferred: true })
  }

  /** People whose party the text does not say: it follows from the visit, from where they are met, from whose text it is. */
  #partiesOfPeople(draft: Draft, a: Side, b: Side, s: Sentence): void {
    for (const [mine, other] of [[a, b], [b, a]] as const) {
      for (const one of mine.people) {
        if (one.party) continue
        const near = this.#inferParty(one, mine, other, draft, s)
        const pick = this.#raised(near, one)
        if (pick !== near && !mine.people.some((p) => p.party?.code === near!.code)) {
          const at = draft.parties.findIndex((p) => p.code === near!.code)
          if (at >= 0) draft.parties[at] = pick!
        }
        if (pick) {
          one.party = { ...pick, inferred: true }
          pushParty(draft.parties, one.party)
        }
      }
    }
  }

  /** A governor acts for the region, where only its city was named: "a delegation from Daegu led by Vice Governor X". */
  #raised(party: Party | undefined, one: Someone): Party | undefined {
    if (!party?.code.includes(':') || !one.offices[0] || this.people.level(one.offices[0]) !== 5) return party
    const region = this.x.gazetteer.byCode(party.code.slice(0, party.code.indexOf(':')))
    return region?.kind === 'subdivision' ? { ...party, code: region.code, name: region.name } : party
  }

  #inferParty(one: Someone, mine: Side, other: Side, draft: Draft, s: Sentence): Party | undefined {
    const visit = this.#visit
    if (visit?.guests.includes(one)) return visit.from[0] ?? [this.#homeOf(one.offices[0] ? this.people.level(one.offices[0]) : 0), this.guessed].find((p) => p && !visit.to.some((q) => domestic(p.code, q.code)))
    const across = other.people.length > 0 || other.parties.length > 0
    if (mine.parties[0] && mine.people.length === 1 && across) return mine.parties[0]
    // "X and his Cuban counterpart met": both sides in one list
    const far = other.parties[0]?.code ?? (across ? undefined : mine.parties[0]?.code)
    const fits = (p: Party | undefined): p is Party => !!p && (far === undefined || !domestic(p.code, far))
    // a mayor is the city's where he is met, a governor the region's
    const level = one.offices[0] ? this.people.level(one.offices[0]) : 0
    const home = this.#homeOf(level)
    if (mine.parties[0]) {
      // "Lord Mayor X and the Mayor of Kraków signed": who stands first without a place is the document's own
      const holder = mine.people.find((p) => p !== one && p.party?.code === mine.parties[0].code)
      const apart = holder && ((!other.people.length && !other.parties.length) || mine.people.indexOf(one) < mine.people.indexOf(holder))
      if (apart && home && !domestic(home.code, mine.parties[0].code)) return home
    }
    if (level === 4 && home?.code.includes(':') && fits(home)) return home
    // "staff of the Chinese Embassy with Ambassador Xiong Bo"
    if (level === 3) {
      for (const c of s.chunks) {
        const owner = c.kind === 'body' ? c.owner : c.kind === 'group' ? c.owners.map((o) => (o.kind === 'geo' ? o : o.owner)).find((o) => o) : undefined
        if (owner && fits(partyOfGeo(owner))) return partyOfGeo(owner)
      }
    }
    const here = this.#placeOf(draft, s)
    if (here && (level === 4 || level === 5)) {
      const local = level === 4 ? (here.entry.kind === 'city' ? partyOfGeo(here) : undefined) : this.#subdivisionOf(here)
      if (fits(local)) return local
    }
    if (here && visit) {
      const there = visit.to.find((p) => domestic(p.code, here.entry.code))
      if (fits(there)) return there
    }
    const options = [...(visit ? [...visit.to, ...visit.from] : []), ...(this.#heading.visits ? [this.#heading.to, this.#heading.from] : []), this.home, ...this.pair, ...(one.offices.length ? [this.guessed] : [])]
    const chosen = options.find(fits) ?? (across ? mine.parties[0] : undefined)
    if (chosen || far === undefined || !here?.entry.country) return chosen
    // "met President Tsai in Taipei": whose city it is
    const country = this.x.gazetteer.byCode(here.entry.country)
    const local = country && { code: country.code, name: country.name, cites: [{ start: here.start, end: here.end }] }
    return fits(local) ? local : undefined
  }

  /** A governor's home is the region whose city the dateline names: "LANSING, Mich. –". */
  #homeOf(level: number): Party | undefined {
    const region = level === 5 && this.#dateline && this.home?.code === this.#dateline.entry.country && !this.#dateline.entry.capitalOf?.match(/^[A-Z]{2}$/) ? this.#subdivisionOf(this.#dateline) : undefined
    return region ? { ...region, inferred: true } : this.home
  }

  #subdivisionOf(g: Geo): Party | undefined {
    if (g.entry.kind === 'subdivision') return partyOfGeo(g)
    const entry = g.entry.subdivision ? this.x.gazetteer.byCode(g.entry.subdivision) : undefined
    return entry ? { code: entry.code, name: entry.name, cites: [{ start: g.start, end: g.end }] } : undefined
  }

  /** Where the sentence is: its places, a country or city that opens it, the last place told. */
  #placeOf(draft: Draft, s: Sentence): Geo | undefined {
    const city = draft.places[0]
    if (city) return city
    const { x } = this
    const opening = s.chunks.find((c): c is Geo => c.kind === 'geo' && !c.adjective && c.end <= draft.spans[0].start + 1 && (!!x.is(c.start - 1, C.in) || !!x.is(c.start - 2, C.in)))
    return opening ?? this.#here
  }

  /** The places of an act; without any, the city in the name of the house where it was, or the one that "there" means. */
  #where(act: Act, draft: Draft, s: Sentence): void {
    const { x } = this
    draft.places.push(...act.places)
    if (draft.places.length) return
    const inside = (from: number, to: number) => {
      for (let k = from; k < to; k++) {
        const g = this.geoInside.get(k)
        if (g && g.entry.kind === 'city' && !g.adjective && !draft.places.includes(g)) draft.places.push(g)
      }
    }
    if (act.site) inside(act.site.start, act.site.end)
    else if (act.event) inside(act.event.start, act.event.end)
    for (const c of s.chunks) {
      if (draft.places.length || c.kind !== 'body' || c.start < act.anchor || c.start > act.end + 8) continue
      const p = x.is(c.start - 1, C.article) ? c.start - 2 : c.start - 1
      if (x.is(p, C.at)) inside(c.start, c.end)
    }
    if (draft.places.length || !this.#here) return
    for (let k = s.start; k < s.end; k++) if (x.is(k, C.there) === THERE && !x.is(k + 1, C.be) && !x.is(k + 1, C.aux) && !x.is(k + 1, C.will)) draft.places.push(this.#here)
  }

  #sameMeeting(old: Draft, now: Draft, act: Act): boolean {
    const sameKind = old.kind === now.kind || old.kind === 'meeting' || now.kind === 'meeting'
    if (!sameKind) return false
    if ((old.kind === 'site visit') !== (now.kind === 'site visit')) return false
    if (old.date && now.date && !overlap(old.date.edtf, now.date.edtf)) return false
    if (this.#heading.visits && old.block !== now.block) return false
    if (now.kind === 'site visit') {
      return old.parties.every((p) => now.parties.some((q) => q.code === p.code)) && old.parties.length === now.parties.length && old.rule === now.rule && old.parties.some((p) => p.code.startsWith('org:'))
    }
    const shared = now.people.filter((p) => old.people.includes(p))
    if (now.counterpart && now.counterpart === old.counterpart && shared.length === now.people.length && old.people.length === now.people.length) return true
    // a lead and the text under it tell the same round of meetings
    if (now.parties.length > 2 && now.parties.length === old.parties.length && sharedParties(old, now) === now.parties.length && shared.length === now.people.length && now.people.length === old.people.length && old.rule === now.rule && old.date?.edtf === now.date?.edtf) return true
    const titled = this.blocks[old.block].kind === 'title' || this.blocks[old.block].kind === 'heading'
    if (now.people.length >= 2 && shared.length === now.people.length) return old.people.length === now.people.length || titled || act.subjectless
    if (titled && shared.length >= 1 && sharedParties(old, now) >= 2 && old.people.length <= shared.length + 1) return true
    if (titled && old.people.every((p) => !p.name) && sharedParties(old, now) >= 2) {
      old.people.length = 0
      return true
    }
    // "during the meeting", "the talks": told again without the other side
    if (act.rule.endsWith('talks-with') && act.subjectless && shared.length === now.people.length && sharedParties(old, now) === now.parties.length && old.block === now.block && now.people.length > 0) return true
    if (now.people.length === 0 && sharedParties(old, now) === now.parties.length && old.people.length === 0 && old.block === now.block && !now.places.length) return true
    return false
  }

  // ---------- agreements and events ----------

  /** "signed the following:", "Agreements signed": the items below that begin with an instrument are agreements. */
  #opensList(s: Sentence, index: number): void {
    const { x } = this
    const next = this.sentences[index + 1]
    if (!next || next.block === s.block) return
    const block = this.blocks[s.block]
    const heading = (block.kind === 'heading' || block.kind === 'title') && block.end - block.start < 14 && !this.#startsWithDate(s, block)
    let signs = false
    let follows = false
    let planned = false
    for (let k = s.start; k < s.end; k++) {
      if (x.is(k, C.sign) || x.is(k, C.signNoun)) signs = true
      if (x.is(k, C.instrumentList)) follows = true
      if (x.is(k, C.will) || x.is(k, C.planned)) planned = true
    }
    const named = s.chunks.find((c) => c.kind === 'instrument')
    const plural = named?.kind === 'instrument' && named.plural
    if (!(follows && (signs || plural)) && !(heading && (plural || (signs && named))) && !(signs && x.isPunct(s.end - 1, 58))) return
    // a table's head may stand between
    let at = -1
    for (let k = index + 1; k < Math.min(index + 7, this.sentences.length) && this.sentences[k].block <= s.block + 3 && at < 0; k++) if (this.#itemOf(this.sentences[k])) at = k
    if (at < 0) return
    const own = this.drafts[this.drafts.length - 1]
    // what the opening sentence itself made of "the following documents" is the list
    const bundle = own?.type === 'agreement' && own.sentence === index && !own.dropped ? own : undefined
    if (bundle) bundle.dropped = true
    this.#listing = { until: at, parties: bundle ? bundle.parties : [], people: [], planned: planned && !heading, ...(bundle?.date ? { date: bundle.date } : {}) }
  }

  /** "Sister provinces" as a heading, and under it "Gangwon (South Korea) | 1974" or "Graz, Austria (since 1979)". */
  #partnerRow(s: Sentence, index: number): void {
    const { x } = this
    const block = this.blocks[s.block]
    const t = x.tokens
    const short = block.end - block.start <= 10
    let verb = false
    for (let k = block.start; k < block.end && short; k++) {
      if (x.is(k, C.partnerHead) && x.after(k) > k + 1) {
        this.#partners = { start: k, end: x.after(k), level: x.is(k, C.partnerHead) }
        return
      }
    }
    const title = this.#partners
    if (!title) return
    const row = s.chunks[0]
    for (let k = s.start; k < Math.min(s.end, s.start + 12); k++) if (x.is(k, C.aux) || x.is(k, C.visitNoun) || x.is(k, C.talkNoun)) verb = true
    if (row?.kind === 'geo' && !row.adjective && row.start - block.body <= 1 && !verb) {
      // whose page it is: the first region or city that it speaks of
      const own = this.sentences.slice(0, index).flatMap((q) => q.chunks).find((c): c is Geo => c.kind === 'geo' && !c.adjective && c.entry.kind !== 'country')
      const home = own && !this.#isPartner(own, row) ? partyOfGeo(own) : this.home
      if (!home || domestic(row.entry.code, home.code)) return
      for (let k = row.end; k < Math.min(s.end, row.end + 9); k++) {
        if (!(t.shape[k] & Shape.number) || t.value[k] < 1900 || t.value[k] > 2100) continue
        const draft = this.#draft('agreement', { kind: 'twinning', status: 'held', rule: `${x.language.code}/agreement/partner`, start: row.start, end: k + 1 }, s, index)
        draft.title = title
        pushParty(draft.parties, { ...home, inferred: true })
        pushParty(draft.parties, partyOfOwner(x, row, title.level))
        draft.date = { edtf: String(t.value[k]), inferred: false, cites: [{ start: k, end: k + 1 }] }
        this.drafts.push(draft)
        return
      }
    }
    // another heading closes the list; the head of a table does not
    if (block.kind === 'heading' && !this.#isSub(s.block)) this.#partners = undefined
  }

  #isPartner(own: Geo, row: Geo): boolean {
    return domestic(own.entry.code, row.entry.code)
  }

  /** The instrument with which an item begins, past its number, date and article. */
  #itemOf(s: Sentence): Instrument | undefined {
    const body = this.blocks[s.block].body
    const first = s.chunks.find((c) => c.kind !== 'date')
    if (first?.kind !== 'instrument' || (first.plural && first.end === this.blocks[s.block].end)) return undefined
    const lead = s.chunks[0].kind === 'date' ? s.chunks[0].end : Math.max(body, s.start)
    // a sentence about one is no item
    const { x } = this
    if (x.is(first.end, C.verb) && !x.is(first.end, C.sign) && x.tokens.shape[first.end] & Shape.lower) return undefined
    for (let k = first.end; k < s.end; k++) if (x.is(k, C.aux) && x.tokens.shape[k] & Shape.lower && !s.chunks.some((c) => c.start <= k && c.end > k)) return undefined
    return first.start - lead <= 3 ? first : undefined
  }

  #listed(s: Sentence, index: number): boolean {
    const list = this.#listing!
    const one = this.#itemOf(s)
    if (!one) {
      if (index > list.until && this.blocks[s.block].start === s.start) this.#listing = undefined
      return false
    }
    const { x } = this
    list.until = index
    const after: Mention[] = []
    // "/ Ministry of X / Navy of Y" are its signatories, "between A and B" too
    for (const c of s.chunks) {
      if (c.start < one.end || c.kind === 'instrument') continue
      if (c.kind === 'body' || (c.kind === 'geo' && !c.adjective) || (c.kind === 'person' && !c.plural && !c.weak)) {
        if (c.kind === 'geo' && !(x.is(c.start - 1, C.between) || x.is(c.start - 1, C.and) || x.is(c.start - 1, C.with) || x.isPunct(c.start - 1, 47))) continue
        after.push(c)
      }
    }
    const dates = s.chunks.filter((c): c is DateChunk => c.kind === 'date' && !(c.to && !c.from.m))
    const year = dates.find((d) => d.from.y)
    const day = dates.find((d) => d.from.m)
    const date = day && year && !day.from.y ? { ...day, from: { ...day.from, y: year.from.y } } : (day ?? year)
    const places = s.chunks.filter((c): c is Geo => c.kind === 'geo' && c.entry.kind === 'city' && (!!x.is(c.start - 1, C.in) || x.isPunct(c.start - 1, 40)))
    const act: Act = {
      type: 'agreement', kind: one.instrumentKind as EngagementKind, status: list.planned ? 'planned' : 'held', rule: 'agreement/listed', anchor: one.start, end: one.end, subject: [], object: after,
      subjectless: true, to: [], instrument: one, places, ...(date && (date.start < one.start || date.start >= one.end) ? { date } : {}),
    }
    const before = this.drafts.length
    this.#tellAgreement(act, s, index, list)
    // the next item may leave out whose it is
    if (!list.parties.length && this.drafts.length > before) list.parties = this.drafts[before].parties
    return true
  }

  #tellAgreement(act: Act, s: Sentence, index: number, list?: Listing): void {
    const { x } = this
    const one = act.instrument
    if (!one) return
    let a = this.#resolve(act.subject, s)
    const b = this.#resolve(act.object, s)
    if (list) a = { people: list.people, parties: b.parties.length > 1 ? [] : list.parties.filter((p) => !b.parties.length || !act.object.some((m) => m.kind === 'body' && m.owner && domestic(m.owner.entry.code, p.code))), groups: [], anaphoric: false }
    // two companies' contract is theirs
    if (act.object.length && [...act.subject, ...act.object].every((m) => m.kind === 'body' && m.company)) return
    // nobody is named: those of the meeting or visit just told
    const lately = this.#lately(s, index)
    const dated = act.rule === 'agreement/dated'
    const both = !dated && act.subject.every((m) => m.kind === 'anaphor' && m.which !== 'he' && m.which !== 'she') && !b.parties.length
    if (both && !list && (lately?.block === s.block || (!a.people.length && !a.parties.length && !one.geos.length))) {
      if (lately) a = { people: a.anaphoric && lately.type === 'meeting' ? lately.people : a.people.filter((p) => lately.guests.includes(p)), parties: lately.type === 'visit' ? [...lately.from, ...lately.to] : lately.parties, groups: [], anaphoric: true }
      else if (this.#sides.length && !this.#heading.visits && a.anaphoric) a = { people: this.#sides.flatMap((q) => q.people), parties: this.#sides.flatMap((q) => q.parties), groups: [], anaphoric: true }
    }
    const draft = this.#draft('agreement', { kind: act.kind, status: act.status, rule: `${x.language.code}/${act.rule}`, start: Math.min(this.#start(act, s), one.start), end: Math.max(act.end, one.end) }, s, index)
    draft.title = { start: one.start, end: one.end }
    for (const side of [a, b]) {
      for (const p of side.people) addTo(draft.people, p)
      for (const p of side.parties) pushParty(draft.parties, p)
    }
    // "U.S.-Colombia Air Transport Agreement" names its parties
    if (draft.parties.length < 2) for (const g of one.geos) pushParty(draft.parties, partyOfGeo(g))
    // "the inter-governmental agreement of February 1999" in a text of two sides
    if (dated && one.joint && draft.parties.length < 2) for (const p of this.#onlyTwo()) pushParty(draft.parties, { ...p, inferred: true })
    // what one side alone may adopt or release counts only where two are told, and so does what is only dated
    if ((act.rule === 'agreement/issued' || act.rule === 'agreement/dated' || (act.rule === 'agreement/was-issued' && !one.joint)) && draft.parties.length < 2 && !(a.anaphoric && act.rule === 'agreement/issued')) return
    this.#partiesOfPeople(draft, a, b, s)
    // "since the signing of the agreement": one that was told, or is of no moment here
    const bare = !one.named && !one.plural && one.start === one.head && act.rule === 'agreement/signing-of' && this.#isDefinite(one) && draft.parties.length < 2
    if (bare && !this.drafts.some((d) => d.type === 'agreement' && !d.dropped && d.title && wordIn(x, one.start, d.title))) return
    // "signing agreements": some, of anybody
    if (one.plural && !one.named && one.start === one.head && draft.parties.length < 2 && !a.anaphoric && !x.is(one.start - 1, C.passing) && !x.is(one.start - 1, C.cardinal) && act.rule !== 'agreement/was-signed') return
    this.#fillParties(draft, lately, index)
    // "3 instruments signed" among results sums up what was told one by one
    if (one.plural && !one.named && act.rule === 'agreement/was-signed' && this.drafts.some((d) => d.type === 'agreement' && !d.dropped && d.block < s.block && sharedParties(d, draft) > 1)) return
    // "under the treaty signed in Hanoi in 1995, both countries": whose it is the rest of the text may tell
    if (draft.parties.length < 2 && act.rule === 'agreement/was-signed' && act.date && !draft.people.length) {
      draft.places.push(...act.places)
      this.#date(act, draft)
      this.#open.push(draft)
      return
    }
    if (draft.parties.length < 2) return
    if (draft.parties.every((p) => domestic(p.code, draft.parties[0].code))) return
    this.#where(act, draft, s)
    this.#date(act, draft)
    this.#dateFromBlock(draft, list)
    // what was to be signed on a journey that does not take place
    const off = this.#visit ?? this.drafts.findLast((d) => d.type === 'visit' && !d.dropped)
    if (draft.status === 'planned' && off?.status === 'cancelled' && !act.date && sharedParties(off, draft) + draft.parties.filter((p) => [...off.from, ...off.to].some((q) => q.code === p.code)).length > 1) draft.status = 'cancelled'
    for (const old of this.drafts) {
      if (old.type !== 'agreement' || old.dropped || !this.#sameInstrument(old, draft)) continue
      if (!old.date && draft.date) old.date = draft.date
      for (const p of draft.people) addTo(old.people, p)
      old.spans.push(...draft.spans)
      old.told.push(index)
      if (draft.title && old.title && draft.title.end - draft.title.start > old.title.end - old.title.start) old.title = draft.title
      for (const g of draft.places) if (!old.places.includes(g)) old.places.push(g)
      return
    }
    this.drafts.push(draft)
  }

  /** The two sides of a text in which no third one is told of. */
  #onlyTwo(): readonly Party[] {
    const two: Party[] = []
    for (const d of this.drafts) for (const p of [...d.from, ...d.to, ...d.parties]) if (!d.dropped && !two.some((q) => domestic(p.code, q.code))) two.push(p)
    return two.length === 2 ? two : []
  }

  /** The meeting or visit that the sentences just before told. */
  #lately(s: Sentence, index: number): Draft | undefined {
    let event: Draft | undefined
    for (let k = this.drafts.length - 1; k >= 0; k--) {
      const d = this.drafts[k]
      if (d.dropped || (d.type === 'agreement' && d.block !== s.block)) continue
      const last = d.told[d.told.length - 1]
      if (d.block !== s.block && index - last > 3) break
      // who came to an event is less sure than who met
      if (d.type !== 'event') return d
      event ??= d
    }
    return event
  }

  /** Where one side is not named: the other side of what was just told, of the visit, of the page. */
  #fillParties(draft: Draft, lately: Draft | undefined, index: number): void {
    const add = (list: readonly Party[]): boolean => {
      for (const p of list) if (!draft.parties.some((q) => domestic(q.code, p.code))) pushParty(draft.parties, { ...p, inferred: true })
      return draft.parties.length > 1
    }
    if (draft.parties.length > 1) return
    for (const v of [lately, this.#visit]) {
      if (!v) continue
      if (v.type !== 'visit') {
        if (add(v.parties)) return
        continue
      }
      // the host's side is known: the traveller's is missing
      if (draft.parties.length && !draft.parties.some((p) => v.from.some((q) => domestic(p.code, q.code))) && add(v.from)) return
      if (add([...v.from, ...v.to])) return
    }
    for (const side of this.#sides) if (add(side.parties)) return
    if (this.pair.length === 2 && add(this.pair)) return
    if (!this.home) return
    if (!draft.parties.length) {
      // "the two governments": home and the land of which the paragraph speaks
      const block = this.sentences[index].block
      for (let k = index; k >= 0 && this.sentences[k].block >= block - 1; k--) {
        const far = this.sentences[k].chunks.findLast((c): c is Geo => c.kind === 'geo' && c.entry.kind !== 'city' && !domestic(c.entry.code, this.home!.code))
        if (far && add([partyOfGeo(far)])) return
        if (far) break
      }
    }
    if (draft.parties.length) add([this.home])
  }

  readonly geoInside = new Map<number, Geo>()

  /** What is told without a date right after a dated visit or meeting of the same paragraph was then. */
  #dateFromBlock(draft: Draft, list?: Listing): void {
    if (draft.date) return
    if (list?.date) {
      draft.date = list.date
      return
    }
    if (draft.rule.endsWith('/dated')) return
    const told = this.drafts.findLast((d) => !d.dropped && d.block === draft.block && d.type !== 'agreement' && d.date && d.status === draft.status)
    if (!told?.date) return
    // of some days one is meant, the month is sure
    const [first, last] = told.date.edtf.split('/')
    const edtf = last && first.length === 10 && first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : told.date.edtf
    draft.date = { ...told.date, edtf, inferred: true }
  }

  #isDefinite(title: Span): boolean {
    return !!this.x.is(title.start - 1, C.definite)
  }

  #sameInstrument(old: Draft, now: Draft): boolean {
    if (!old.title || !now.title) return false
    if (old.date && now.date && !overlap(old.date.edtf, now.date.edtf)) return false
    // "The Declaration" is the one told before, whatever its full name makes of it
    if (now.title.end - now.title.start === 1 && this.#isDefinite(now.title) && now.sentence - old.sentence < 12 && wordIn(this.x, now.title.start, old.title)) return true
    if (old.kind !== now.kind) return false
    if (sharedParties(old, now) < Math.min(2, now.parties.length)) return false
    const x = this.x
    const words = (t: Span) => {
      const w: string[] = []
      for (let k = t.start; k < t.end; k++) if (x.isWord(k)) w.push(x.tokens.key(k))
      return w
    }
    const a = words(old.title)
    const b = words(now.title)
    const [s, l] = a.length <= b.length ? [a, b] : [b, a]
    if (!s.every((w) => l.includes(w))) return false
    return this.blocks[old.block].kind === 'title' || this.blocks[old.block].kind === 'heading' || s.length > 2 || old.block === now.block
  }

  #tellEvent(act: Act, s: Sentence, index: number): void {
    const { x } = this
    const event = act.event
    if (!event) return
    const told = act.rule === 'event/took-place' || act.rule === 'event/dated' || act.rule === 'event/entry'
    let a = act.subjectless && !act.subject.length && !told && act.rule !== 'event/hosted' ? (this.#subject ?? this.#resolve(act.subject, s)) : this.#resolve(act.subject, s)
    // "The Commission will host": whose document it is
    if (act.rule === 'event/hosted' && !a.people.length && !a.parties.length && this.home) a = { ...a, parties: [{ ...this.home, inferred: true }] }
    // a capital plays host for its country
    if (act.rule === 'event/hosted') {
      const host = act.subject.find((m): m is Geo => m.kind === 'geo' && m.entry.capitalOf?.length === 2)
      const country = host ? x.gazetteer.byCode(host.entry.capitalOf!) : undefined
      if (host && country) {
        a = { ...a, parties: a.parties.map((p) => (p.code === host.entry.code ? { code: country.code, name: country.name, cites: [host] } : p)) }
        if (!act.places.includes(host)) act.places.push(host)
      }
    }
    // who agrees to hold a forum does not take part yet
    if (act.rule === 'event/hosted' && act.status === 'planned') a = { ...a, people: [], parties: [...a.parties, ...a.people.flatMap((p) => (p.party ? [p.party] : []))] }
    const draft = this.#draft('event', { kind: act.kind, status: act.status, rule: `${x.language.code}/${act.rule}`, start: Math.min(this.#start(act, s), event.start), end: Math.max(act.end, event.end) }, s, index)
    draft.title = { start: event.start, end: event.end }
    for (const p of a.people) addTo(draft.people, p)
    for (const c of s.chunks) if (c.kind === 'person' && !c.plural && !told && (this.#roleOf(s, c) === C.together || this.#roleOf(s, c) === C.accompanied)) addTo(draft.people, this.#someone(c))
    for (const p of a.parties) pushParty(draft.parties, p)
    const b = this.#resolve(act.object, s)
    for (const p of b.people) addTo(draft.people, p)
    // an agency of a side that is named already organises for it
    const agencies = act.object.filter((m): m is Body => m.kind === 'body' && !!m.owner && event.geos.some((g) => domestic(g.entry.code, m.owner!.entry.code))).map((m) => partyOfBody(m, this.home)?.code)
    for (const p of b.parties) if (!agencies.includes(p.code)) pushParty(draft.parties, p)
    // a lone city is where it is
    for (const g of event.geos) if (g.entry.kind !== 'city' || (event.geos.length > 1 && !event.geos.some((h) => h !== g && domestic(h.entry.code, g.entry.code)))) pushParty(draft.parties, partyOfGeo(g))
    for (const p of event.bodies) pushParty(draft.parties, p)
    this.#where(act, draft, s)
    this.#date(act, draft)
    const traveller = act.rule === 'event/attended' && (a.people.length || a.groups.length)
    const visit = this.#visit ?? (this.#heading.visits ? undefined : this.drafts.findLast((d) => d.type === 'visit' && !d.dropped && a.people.some((p) => d.guests.includes(p))))
    if (visit?.status === 'cancelled' && draft.status === 'planned' && a.people.some((p) => visit.guests.includes(p))) draft.status = 'cancelled'
    const inVisit = visit && (a.people.some((p) => visit.guests.includes(p)) || a.groups.length || a.anaphoric) && !(draft.date && visit.date && !overlap(draft.date.edtf, visit.date.edtf, 3)) && (!this.#heading.visits || visit.block === s.block)
    // in a list of visits what was attended is what the visit was for
    if (inVisit && visit && traveller && this.#heading.visits && !visit.occasion) {
      visit.occasion = { start: event.start, end: event.end }
      visit.told.push(index)
      return
    }
    if (traveller && !inVisit) {
      // an event abroad is the occasion of a visit
      const party = a.parties[0] ?? this.#heading.from ?? (a.people.some((one) => one.offices.length) ? (this.home ?? this.guessed) : undefined)
      const place = draft.places.find((g) => party && countryOf(party.code) !== g.entry.country) ?? event.geos.find((g) => party && g.entry.kind === 'city' && countryOf(party.code) !== g.entry.country)
      if (party && (place || this.#heading.to)) {
        const trip = this.#draft('visit', { kind: 'unspecified', status: draft.status, rule: `${x.language.code}/visit/attended-abroad`, start: draft.spans[0].start, end: draft.spans[0].end }, s, index)
        trip.guests.push(...a.people)
        pushParty(trip.from, party)
        if (place) this.#destination(trip, draft.places.includes(place) ? draft.places.filter((g) => g.entry.country === place.entry.country) : [place])
        if (!trip.to.length && this.#heading.to) pushParty(trip.to, { ...this.#heading.to, inferred: true })
        if (draft.date) trip.date = draft.date
        trip.occasion = { start: event.start, end: event.end }
        this.#size(trip, s, a.groups)
        this.#admitVisit(trip)
        return
      }
    }
    const again = !event.named && !!this.#eventAgain(draft)
    if (!event.named && !again && draft.people.length < 3) return
    if (inVisit && visit) {
      for (const p of visit.from) if (draft.parties.length < 2 || a.people.some((one) => !one.party)) pushParty(draft.parties, { ...p, inferred: true })
      const there = visit.to.filter((p) => (visit.to.length === 1 && !draft.places.length) || draft.places.some((g) => domestic(p.code, g.entry.code)))
      for (const p of there) if (draft.parties.length < 2) pushParty(draft.parties, { ...p, inferred: true })
    }
    // a posted ambassador is a guest of the land
    for (const one of draft.people) {
      const posted = one.offices[0]?.posted
      if (posted && draft.parties.length < 2) pushParty(draft.parties, { ...partyOfGeo(posted), inferred: true })
    }
    if (draft.parties.length < 2 && act.kind === 'session') this.#fillParties(draft, this.#lately(s, index), index)
    if (draft.parties.length < 2 && this.home && draft.parties.length && !draft.parties.some((p) => domestic(p.code, this.home!.code))) pushParty(draft.parties, { ...this.home, inferred: true })
    this.#dateFromBlock(draft)
    const old = this.#eventAgain(draft)
    if (old) {
      if (draft.date && (!old.date || old.date.inferred)) old.date = draft.date
      for (const p of draft.people) addTo(old.people, p)
      for (const p of draft.parties) if (!old.parties.some((q) => domestic(p.code, q.code))) pushParty(old.parties, p)
      for (const g of draft.places) if (!old.places.includes(g)) old.places.push(g)
      if (draft.status !== 'held' && !old.date) old.status = draft.status
      old.spans.push(...draft.spans)
      old.told.push(index)
      return
    }
    this.drafts.push(draft)
  }

  /** The event told before that this one is: of the same name, or "the ceremony" of the sentences before. */
  #eventAgain(now: Draft): Draft | undefined {
    const title = now.title!
    const { x } = this
    return this.drafts.findLast((old) => {
      if (old.type !== 'event' || old.dropped || !old.title) return false
      if (old.date && now.date && !overlap(old.date.edtf, now.date.edtf)) return false
      if (title.end - title.start === 1 && old.status !== now.status) return false
      if (title.end - title.start === 1 && this.#isDefinite(title)) return now.sentence - old.sentence < 6 && wordIn(x, title.start, old.title)
      return sameWords(x, old.title, title)
    })
  }

  /** "Mayors from Kyiv and Tbilisi are expected": who comes to the event just told. */
  #comers(s: Sentence, index: number, acted: boolean): void {
    const { x } = this
    const last = this.drafts[this.drafts.length - 1]
    if (last?.type !== 'event' || last.block !== s.block || index - last.sentence > 1) return
    let comes = false
    let gathers = -1
    for (let k = s.start; k < s.end; k++) {
      if (!acted && (x.is(k, C.expect) || x.is(k, C.attend))) comes = true
      if (x.is(k, C.gather)) gathers = k
    }
    if (!comes && gathers < 0) return
    for (const c of s.chunks) {
      if (gathers >= 0) {
        // "will bring together Heads of State of the African Union and the Caribbean Community"
        if (c.start < gathers) continue
        if (c.kind === 'body' || c.kind === 'group' || (c.kind === 'geo' && !c.adjective) || c.kind === 'person') for (const p of this.#resolve([c], s).parties) pushParty(last.parties, p)
        continue
      }
      if (!(c.kind === 'group' || (c.kind === 'person' && !c.weak)) || this.#isGoverned(s, c)) continue
      const side = this.#resolve([c], s)
      for (const p of side.people) addTo(last.people, p)
      for (const p of side.parties) pushParty(last.parties, p)
    }
  }
}

/** Payload of `there` that goes back to a place told. */
const THERE = 2

// ---------- small parts ----------

function isBody(site: Body | Span): site is Body {
  return 'kind' in site
}

function insideOffice(s: Sentence, g: Geo): boolean {
  return s.chunks.some((c) => c !== g && c.start <= g.start && c.end >= g.end)
}

function visitWordBehind(x: Context, i: number, end: number): boolean {
  for (let k = i; k < Math.min(end, i + 4); k++) if (x.is(k, C.visitSection) || x.is(k, C.people)) return true
  return false
}

function addTo(list: Someone[], one: Someone): void {
  if (!list.includes(one)) list.push(one)
}

export function pushParty(list: Party[], p: Party): void {
  const at = list.findIndex((q) => q.code === p.code)
  if (at < 0) list.push(p)
  else if (list[at].inferred && !p.inferred) list[at] = p
}

/** Part of the same sovereign state, or the same party. */
export function domestic(a: string, b: string): boolean {
  return a === b || sameState(a, b)
}

/** `a` lies in `b`: `CA-QC:Montréal` in `CA-QC`, `CA-QC` in `CA`. */
export function within(a: string, b: string): boolean {
  return a.startsWith(b + '-') || a.startsWith(b + ':')
}

function sharedParties(a: Draft, b: Draft): number {
  return b.parties.filter((p) => a.parties.some((q) => q.code === p.code || within(p.code, q.code) || within(q.code, p.code))).length
}

function wordIn(x: Context, k: number, title: Span): boolean {
  for (let q = title.start; q < title.end; q++) if (x.tokens.key(q) === x.tokens.key(k)) return true
  return false
}

function sameWords(x: Context, a: Span, b: Span): boolean {
  const words = (t: Span) => {
    const w: string[] = []
    for (let k = t.start; k < t.end; k++) if (x.isWord(k) || x.tokens.shape[k] & Shape.number) w.push(x.tokens.key(k))
    return w
  }
  const p = words(a)
  const q = words(b)
  const [s, l] = p.length <= q.length ? [p, q] : [q, p]
  return s.every((w) => l.includes(w)) && s.length * 2 >= l.length
}

/** A title tells no status: what the text says of it does. */
function mergeStatus(old: Draft, now: Draft): void {
  if (old.open && now.status === 'planned') old.status = 'planned'
  if (!now.open) old.open = false
}

function mergeVisit(old: Draft, now: Draft): void {
  mergeStatus(old, now)
  if (old.kind === 'unspecified' && now.kind !== 'unspecified') old.kind = now.kind
  for (const g of now.guests) addTo(old.guests, g)
  for (const g of now.hosts) addTo(old.hosts, g)
  for (const p of now.from) if (!old.from.some((q) => domestic(p.code, q.code))) pushParty(old.from, p)
  for (const p of now.to) {
    const wider = old.to.findIndex((q) => within(p.code, q.code))
    if (wider >= 0 && !p.inferred) old.to[wider] = p
    else if (!old.to.some((q) => q.code === p.code || within(q.code, p.code) || within(p.code, q.code))) pushParty(old.to, p)
  }
  for (const g of now.places) if (!old.places.some((h) => h.entry.code === g.entry.code)) old.places.push(g)
  if (now.date && (!old.date || (now.date.edtf.length > old.date.edtf.length && overlap(old.date.edtf, now.date.edtf)))) old.date = now.date
  old.size ??= now.size
  old.occasion ??= now.occasion
  if (now.status === 'cancelled') old.status = 'cancelled'
  // a title has no tense
  if (now.status === 'planned' && old.status === 'held' && !old.date && old.rule.endsWith('/visit-of-to') && !now.rule.endsWith('/visit-of-to')) old.status = 'planned'
  old.spans.push(...now.spans)
}

function mergeMeeting(old: Draft, now: Draft): void {
  mergeStatus(old, now)
  for (const p of now.people) addTo(old.people, p)
  for (const p of now.parties) if (!old.parties.some((q) => domestic(p.code, q.code))) pushParty(old.parties, p)
  // a title's "parliament speaker" has a name in the text
  for (let k = old.people.length - 1; k >= 0; k--) {
    const nameless = old.people[k]
    if (!nameless.name && !now.people.includes(nameless) && now.people.some((p) => p.name && p.party?.code === nameless.party?.code && p.party)) old.people.splice(k, 1)
  }
  if (old.kind === 'meeting' && now.kind === 'call') old.kind = 'call'
  if (!old.date && now.date) old.date = now.date
  for (const g of now.places) if (!old.places.some((h) => h.entry.code === g.entry.code)) old.places.push(g)
  old.occasion ??= now.occasion
  old.spans.push(...now.spans)
}
