import type { Context } from './context.ts'
import type { Geo, Mention, Office, Person } from './mentions.ts'
import { C } from './word-classes.ts'

/** Gives the people of a list the office that is told once, before all of them. */
export class SharedOffices {
  readonly #x: Context
  /** Who holds the office told last, and what the next of the list would be given. */
  #last: Person | undefined
  #offices: readonly Office[] = []
  /** The lands told with a plural office, one for each name: "of Belarus and Latvia, A and B". */
  #owners: readonly Geo[] = []
  #given = 0
  /** The lands of counterparts who are named next, and who was named last. */
  #lands: Geo[] = []
  #lastOf: Person | undefined
  /** Each of them has whose he is behind his name. */
  #each = false

  constructor(x: Context) {
    this.#x = x
  }

  /** @param found the mentions before it */
  share(m: Person, found: Mention[]): Person {
    if (!m.name) return (m.plural && (this.#giveBehind(m, found) ?? this.#eachOfFields(m, found))) || m
    if (m.offices.length) {
      this.#last = undefined
      // "Members of Parliament B. Enkhtuya and S. Ganbold"
      return m.plural ? this.#giveOthers(m) : m
    }
    const before = found[found.length - 1]
    const theirs = before && (this.#ofCounterparts(m, before) ?? this.#ofOther(m, found))
    if (theirs) return theirs
    if (!before || before.kind === 'geo' || !this.#joined(before, m)) return this.#ofAnother(m, found)
    // whose he is may have been told behind his name since
    if (before.start === this.#last?.start) {
      const owner = this.#owners[this.#given]
      if (this.#owners.length && !owner) return m
      if (owner) return this.#give(m, ownedBy(this.#offices, owner), this.#owners)
      return this.#each ? this.#giveOthers(m, this.#offices) : this.#give(m, this.#offices, [])
    }
    this.#last = undefined
    this.#each = false
    const x = this.#x
    // "the Foreign Ministers of Belarus and Latvia, A and B", "of Jordan, A; of Sweden, B"
    if (before.kind !== 'person' || !before.plural || before.name || !before.offices.length) return m
    this.#given = 0
    const [office] = before.offices
    const owners = before.owners ?? []
    if (owners.length > 1) {
      // it is theirs whose names follow, and nobody’s besides
      found[found.length - 1] = { ...before, offices: [] }
      return this.#give(m, [{ ...office, owner: owners[0] }], owners)
    }
    // "the two health ministers, A (Sweden) and B (Malawi)"
    if (!office.owner && m.owners?.length === 1) return this.#giveOthers(m, [office])
    // "the Ministers of Health, A and B"
    const { start, end } = office.span
    // "the two ministers, A and B", "their presidents, A and B"
    const whole = end - start > 1 || before.start < start || x.is(before.start - 1, C.possessive) > 0
    if (!office.owner && !x.nounFirst && whole && x.isPunct(before.end, 44)) return this.#giveOthers(m, [office])
    return office.owner?.kind === 'geo' && office.owner.end === before.end ? this.#give(m, [office], []) : m
  }

  /** "her **Peruvian and Ghanaian counterparts, A and B**": whose each is, in their order. */
  #ofCounterparts(m: Person, before: Mention): Person | undefined {
    const x = this.#x
    if (x.nounFirst) return undefined
    if (before.kind === 'group' && x.has(before, C.counterpart) && x.isPunct(before.end, 44)) {
      this.#lands = before.owners.filter((o) => o.kind === 'geo')
      if (this.#lands.length < 2 || m.start > before.end + 1) this.#lands = []
    } else if (before !== this.#lastOf) this.#lands = []
    const land = this.#lands.shift()
    if (!land) return undefined
    const one: Person = { ...m, weak: false, counterpart: true, owners: [land] }
    this.#lastOf = one
    return one
  }

  /** "Italy’s Foreign Minister, A, and **Slovenia’s, B**", "Italy’s Foreign Minister A and **Slovenia’s B**": the office told last, of another land. */
  #ofOther(m: Person, found: Mention[]): Person | undefined {
    const x = this.#x
    const before = found[found.length - 1]
    const led = m.owners?.[0]?.start === m.start ? m.owners[0] : undefined
    const geo =
      led ?? (before.kind === 'geo' && x.isPunct(before.end, 44) && m.start === before.end + 1 ? before : undefined)
    const one = found[found.length - (led ? 1 : 2)]
    if (!geo?.possessive || geo.adjective || one?.kind !== 'person' || one.plural || !one.name) return undefined
    const office = one.offices[0]
    if (office?.owner?.kind !== 'geo' || (led && !(x.is(m.start - 1, C.and) && one.end >= m.start - 2)))
      return undefined
    if (!led) found.pop()
    return { ...m, start: geo.start, weak: false, owners: undefined, offices: [{ ...office, owner: geo }] }
  }

  /** "A and B**, the Foreign Ministers of Peru and Chile,**": the last of those named before, whose mention it is then. */
  #giveBehind(m: Person, found: Mention[]): Person | undefined {
    const x = this.#x
    // "A of Peru and B of Chile, both ministers of culture": whose each is stands behind the name
    const before = x.beforeArticle(m.start)
    const both = x.is(m.start - 1, C.both) > 0
    const own =
      m.owners || !both ? [] : found.slice(-2).map((one) => (one.kind === 'person' ? one.owners?.[0] : undefined))
    const of = m.owners ?? own.filter((g) => g?.kind === 'geo')
    const [office] = m.offices
    const comma = both ? m.start - 2 : before
    if (x.nounFirst || !office || of.length < 2 || !x.isPunct(comma, 44)) return undefined
    const first = found.length - of.length
    const named = found.slice(Math.max(0, first))
    const isListed = (one: Mention, k: number): one is Person =>
      one.kind === 'person' &&
      !!one.name &&
      !one.offices.length &&
      (k ? this.#joined(named[k - 1], one) : found[first - 1] === undefined || !this.#joined(found[first - 1], one))
    if (first < 0 || named.at(-1)?.end !== comma || !named.every(isListed)) return undefined
    const given = named.map((one, k): Person => ({
      ...one,
      weak: false,
      offices: [{ ...office, owner: of[k], plural: false }],
    }))
    found.splice(first, of.length - 1, ...given.slice(0, -1))
    found.pop()
    return { ...given[of.length - 1], end: m.end }
  }

  /** "the **Ministers of Trade, Health and Energy** of Laos": one for each field. */
  #eachOfFields(m: Person, found: Mention[]): Person | undefined {
    const x = this.#x
    const [office] = m.offices
    const before = x.beforeArticle(m.start)
    const told = office?.owner?.kind !== 'body' && !m.owners && m.offices.length === 1
    const definite = before < m.start - 1 || x.is(before, C.possessive) || office?.owner?.start === m.start
    const next = x.isPunct(m.end, 44) ? m.end + 1 : m.end
    // "a meeting **of** the Ministers of A and B", "of both countries"; who is named behind
    if (!told || !definite || x.is(before, C.of) || x.is(next, C.of) || x.isCap(next)) return undefined
    const [title, field, ...rest] = office.cites
    const cuts = field ? this.#fieldsBehind(field.start, field.end) : []
    if (!cuts.length) return undefined
    const { start, end } = field
    const behind = x.is(start, C.inCharge) ? x.after(start) : start + 1
    const several = [title.start, ...cuts].map((from, k): Person => {
      let to = k < cuts.length ? cuts[k] - 1 : end
      while (k < cuts.length && (x.isPunct(to - 1, 44) || x.is(to - 1, C.and))) to--
      // "of Trade, **of** Health"
      const own = x.is(from, C.of) || x.is(from, C.for)
      const shared = k ? [{ start: title.start, end: own ? behind - 1 : behind }] : []
      const cites = [...shared, { start: from, end: to }, ...rest]
      const text = cites.map((c) => x.tokens.slice(c.start, c.end)).join(' ')
      const one = { ...office, text, cites, plural: false }
      return { ...m, start: k ? from : m.start, end: k < cuts.length ? to : m.end, offices: [one], plural: false }
    })
    found.push(...several.slice(0, -1))
    return several.at(-1)
  }

  /** Where each field but the first begins: behind commas and the last "and", or where a preposition stands again. */
  #fieldsBehind(from: number, end: number): number[] {
    const x = this.#x
    const all: number[] = []
    for (let k = from + 1; k < end; k++)
      if (x.isPunct(k, 44) || x.is(k, C.and)) all.push(x.isPunct(k, 44) && x.is(k + 1, C.and) ? ++k + 1 : k + 1)
    const again = all.filter((k) => x.is(k, C.of) || x.is(k, C.for))
    if (again.length || x.nounFirst) return again
    const commas = all.filter((k) => x.isPunct(k - 1, 44) || x.isPunct(k - 2, 44))
    return commas.length ? all.filter((k) => commas.includes(k) || k === all.at(-1)) : all.length === 1 ? all : []
  }

  /** "Presidents A of Albania **and B of Serbia**": what stands behind a name is whose that one is, and no other's. */
  #giveOthers(m: Person, offices: readonly Office[] = m.offices): Person {
    const of = m.owners?.length === 1 ? m.owners[0] : undefined
    const given = this.#give(m, of ? ownedBy(offices, of) : offices, [])
    this.#each = true
    const { name } = m
    this.#offices = this.#offices.map((o) =>
      o.owner && name && o.owner.start >= name.end ? { ...o, owner: undefined } : o,
    )
    return given
  }

  /** "…; of Sweden, B": the same office of another land. */
  #ofAnother(m: Person, found: Mention[]): Person {
    const x = this.#x
    const geo = found[found.length - 1]
    if (!this.#last || geo?.kind !== 'geo' || geo.adjective || found[found.length - 2] !== this.#last)
      return this.#end(m)
    const of = x.beforeArticle(geo.start)
    // "the Mayors of Saint-Malo, A, and Port Louis, B"
    const and = x.is(of, C.and)
    // "the Ministers of Serbia A, **Hungary B** and **Slovenia C**"
    const next = !x.nounFirst && m.start === geo.end && (and || x.isPunct(of, 44))
    const listed = x.is(of, C.of) || and || (!x.nounFirst && x.isPunct(of, 44))
    const told = listed && x.isPunct(geo.end, 44) && m.start <= geo.end + 1
    if (!(next || told) || of - this.#last.end > 2) return this.#end(m)
    // the land is the office's now
    found.pop()
    return this.#give(
      { ...m, start: x.is(of, C.of) && !next ? of : geo.start },
      this.#offices.map((o) => ({ ...o, owner: geo })),
      [],
    )
  }

  #end(m: Person): Person {
    this.#last = undefined
    return m
  }

  #give(m: Person, offices: readonly Office[], owners: readonly Geo[]): Person {
    this.#offices = offices.map((o) => ({ ...o, plural: false }))
    this.#owners = owners
    this.#given++
    return (this.#last = { ...m, weak: false, plural: false, offices: this.#offices })
  }

  /** Nothing but a comma or "and" between two: "les ministres, **le** Canadien A et **le** Suédois B". */
  #joined(a: Mention, m: Person): boolean {
    const x = this.#x
    let k = a.end
    const native = x.nounFirst && m.owners?.[0]?.start === m.start
    const isBetween = (q: number) =>
      x.is(q, C.and) > 0 || x.isPunct(q, 44) || x.is(q, C.honorific) > 0 || (native && x.is(q, C.article) > 0)
    while (k < m.start && isBetween(k)) k++
    // "the Presidents of Peru and Chile **Ana Soto** and Luis Roy"
    const behind = !x.nounFirst && a.kind === 'person' && a.plural && (a.owners?.length ?? 0) > 1
    return k >= m.start && (m.start > a.end || behind)
  }
}

function ownedBy(offices: readonly Office[], owner: Geo): Office[] {
  return offices.map((o) => ({ ...o, owner }))
}
