/** Says in words whom the picture is about, and lets the reader look for somebody by name. */

import type { Network } from './data.ts'

/** Names listed at most of those that someone has met. */
const LISTED = 20

export class Told {
  readonly #network: Network
  readonly #met: readonly ReadonlySet<number>[]
  /** The places in the page for each thing that is said, by name. */
  readonly #slots: ReadonlyMap<string, HTMLElement>
  readonly #card: HTMLElement

  constructor(
    figure: HTMLElement,
    network: Network,
    met: readonly ReadonlySet<number>[],
    choose: (person: number | undefined) => void,
  ) {
    this.#network = network
    this.#met = met
    this.#card = figure.querySelector<HTMLElement>('[data-told]')!
    this.#slots = new Map(
      [...this.#card.querySelectorAll<HTMLElement>('[data-slot]')].map((slot) => [slot.dataset.slot!, slot]),
    )
    const found = new Map(network.people.map((person, i) => [labelOf(person), i]))
    const field = figure.querySelector<HTMLInputElement>('input')!
    const list = document.createElement('datalist')
    list.id = `${field.id}-names`
    list.append(...[...found.keys()].map((label) => new Option(label)))
    field.after(list)
    field.setAttribute('list', list.id)
    field.addEventListener('input', () => {
      const typed = field.value.trim().toLowerCase()
      const exact = found.get(field.value.trim())
      const people = network.people
      choose(
        exact ??
          (typed.length < 3
            ? undefined
            : indexOrNone(people.findIndex(({ name }) => name.toLowerCase().includes(typed)))),
      )
    })
  }

  about(person: number | undefined): void {
    this.#card.hidden = person === undefined
    this.#card.parentElement!.scrollTop = 0
    if (person === undefined) return
    const { name, address, role, engagements } = this.#network.people[person]
    const met = [...this.#met[person]]
      .map((i) => this.#network.people[i])
      .sort((a, b) => b.engagements - a.engagements || (a.name < b.name ? -1 : 1))
    this.#slots.get('name')!.replaceChildren(linkTo(address, name))
    this.#slots.get('role')!.textContent = role
    this.#slots.get('engagements')!.textContent = String(engagements)
    this.#slots.get('count')!.textContent = String(met.length)
    const links = met.slice(0, LISTED).flatMap((other, i) => [i ? ', ' : '', linkTo(other.address, other.name)])
    this.#slots.get('met')!.replaceChildren(...links, met.length > LISTED ? ' …' : '')
  }
}

const labelOf = ({ name, role }: Network['people'][number]): string => (role ? `${name}, ${role}` : name)

const indexOrNone = (index: number): number | undefined => (index < 0 ? undefined : index)

function linkTo(address: string, name: string): HTMLElement {
  const isolated = document.createElement('bdi')
  const link = isolated.appendChild(document.createElement('a'))
  link.href = address
  link.textContent = name
  return isolated
}
