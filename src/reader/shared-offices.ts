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

  constructor(x: Context) {
    this.#x = x
  }

  /** @param found the mentions before it */
  share(m: Person, found: Mention[]): Person {
    if (!m.name) return m
    if (m.offices.length) {
      this.#last = undefined
      // "Members of Parliament B. Enkhtuya and S. Ganbold"
      return m.plural ? this.#give(m, m.offices, []) : m
    }
    const before = found[found.length - 1]
    if (!before || before.kind === 'geo' || !this.#joined(before, m)) return this.#ofAnother(m, found)
    if (before === this.#last) {
      const owner = this.#owners[this.#given]
      if (this.#owners.length && !owner) return m
      return this.#give(m, owner ? this.#offices.map((o) => ({ ...o, owner })) : this.#offices, this.#owners)
    }
    this.#last = undefined
    // "the Foreign Ministers of Belarus and Latvia, A and B", "of Jordan, A; of Sweden, B"
    if (before.kind !== 'person' || !before.plural || before.name || !before.offices.length) return m
    this.#given = 0
    const [office] = before.offices
    const owners = before.owners ?? []
    if (owners.length > 1) return this.#give(m, [{ ...office, owner: owners[0] }], owners)
    return office.owner?.kind === 'geo' && office.owner.end === before.end ? this.#give(m, [office], []) : m
  }

  /** "…; of Sweden, B": the same office of another land. */
  #ofAnother(m: Person, found: Mention[]): Person {
    const x = this.#x
    const geo = found[found.length - 1]
    if (!this.#last || geo?.kind !== 'geo' || geo.adjective || found[found.length - 2] !== this.#last)
      return this.#end(m)
    const of = x.is(geo.start - 1, C.article) ? geo.start - 2 : geo.start - 1
    // "the Mayors of Saint-Malo, A, and Port Louis, B"
    const and = x.is(of, C.and)
    if (!(x.is(of, C.of) || and) || of - this.#last.end > 2 || !x.isPunct(geo.end, 44) || m.start > geo.end + 1)
      return this.#end(m)
    // the land is the office's now
    found.pop()
    return this.#give(
      { ...m, start: and ? geo.start : of },
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

  /** Nothing but a comma or "and" between two. */
  #joined(a: Mention, m: Person): boolean {
    const x = this.#x
    let k = a.end
    while (k < m.start && (x.is(k, C.and) || x.isPunct(k, 44) || x.is(k, C.honorific))) k++
    return k >= m.start && m.start > a.end
  }
}
