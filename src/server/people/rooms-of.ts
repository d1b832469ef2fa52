/** A few engagements as guests on one side and hosts on the other. */

import type { Entry, Person } from '../../register/entry.ts'
import type { Room, RoomMeeting, Rooms } from '../figures/rooms.ts'
import type { Site } from '../site.ts'
import { COMMON } from '../words/common.ts'
import { NETWORK } from '../words/network.ts'

type Side = 'guests' | 'hosts'

export function roomsOf(entries: readonly Entry[], site: Site): Rooms {
  const people: Record<Side, Map<string, { at: number; room: Room }>> = { guests: new Map(), hosts: new Map() }
  const seatOf = (side: Side, { appearances, name, office }: Person): number => {
    const [appearance] = appearances
    const key = appearance ?? `${name?.preferred} ${office?.preferred}`
    const known = people[side].get(key)
    if (known) return known.at
    const at = people[side].size
    const room = {
      ...(name ? { name: name.preferred } : {}),
      ...(office ? { detail: office.preferred } : {}),
      ...(appearance ? { href: site.to(['people', appearance]) } : {}),
    }
    people[side].set(key, { at, room })
    return at
  }
  const meetings = entries.flatMap((entry): RoomMeeting[] => {
    const known = entry.participants.filter(({ name, office }) => name || office)
    if (known.length < 2) return []
    const side = sidesOf(known)
    const of = (which: Side): number[] => known.filter((one) => side(one) === which).map((one) => seatOf(which, one))
    return [
      {
        title: titleOf(entry, site),
        href: site.to(['engagements', entry.id]),
        guests: of('guests'),
        hosts: of('hosts'),
      },
    ]
  })
  const all = (side: Side): Room[] => [...people[side].values()].map(({ room }) => room)
  return { label: NETWORK[site.language].roomsLabel, guests: all('guests'), hosts: all('hosts'), meetings }
}

/** Its people stand beside it. */
function titleOf({ title, occasion, kind, type }: Entry, site: Site): string {
  const c = COMMON[site.language]
  const what = kind.preferred === 'other' ? c.types[type] : c.kinds[kind.preferred]
  return title?.preferred ?? occasion?.preferred ?? what
}

/** Where the sources name no host, those who act for another party than the first sit opposite. */
function sidesOf(people: readonly Person[]): (person: Person) => Side {
  const first = people.find(({ side }) => side?.preferred !== 'host')?.of?.preferred
  return ({ side, of }) => {
    if (side) return side.preferred === 'host' ? 'hosts' : 'guests'
    return of?.preferred === first ? 'guests' : 'hosts'
  }
}
