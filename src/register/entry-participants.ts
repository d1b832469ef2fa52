import type { Cited } from '../model/cite.ts'
import type { Participant } from '../model/reading.ts'
import type { Identity, Person, Slot } from './entry.ts'
import { formOf, listOf, slotOf, sourceOf, valuesOf } from './entry-values.ts'
import type { Weighed } from './preference.ts'
import type { Report } from './report.ts'

/** A participant as one report has them. */
interface Taking {
  readonly report: Report
  readonly now: Participant
  readonly read?: Participant
}

/** One for each person: by who they are, else by name, else by office and party. */
export function participantsOf(
  reports: readonly Report[],
  identityOf: (p: Participant) => Identity | undefined,
): Person[] {
  const people = new Map<string, Taking[]>()
  const byOffice = new Map<string, Set<string>>()
  const officeOf = ({ office, of }: Participant): string => `${formOf(office?.value ?? '')}|${of?.value ?? ''}`
  const takings = reports.flatMap(({ engagement, read, ...report }) =>
    engagement.participants.map((now, i): Taking => {
      // Corrections keep the place of all but those added or taken out.
      const before = read?.participants.length === engagement.participants.length ? read.participants[i] : now
      return { report: { ...report, engagement }, now, ...(read ? { read: before } : {}) }
    }),
  )
  for (const taking of takings) {
    const { name, office } = taking.now
    if (!name) continue
    const key = identityOf(taking.now)?.person ?? `name ${formOf(name.value)}`
    push(people, key, taking)
    if (office) byOffice.set(officeOf(taking.now), (byOffice.get(officeOf(taking.now)) ?? new Set()).add(key))
  }
  // "The Minister" is the minister whom another report names, if they name but one.
  for (const taking of takings) {
    if (taking.now.name) continue
    const named = byOffice.get(officeOf(taking.now))
    push(people, named?.size === 1 ? [...named][0] : `office ${officeOf(taking.now)}`, taking)
  }
  return [...people.values()].map((one) => personFrom(one, identityOf))
}

function personFrom(takings: readonly Taking[], identityOf: (p: Participant) => Identity | undefined): Person {
  const reports = takings.map(({ report }) => report)
  const part = <T>(name: Weighed, pick: (p: Participant) => Cited<T> | undefined): Slot<T> | undefined => {
    const told = takings.map(({ report, now, read }) => ({
      report,
      now: listOf(pick(now)),
      ...(read ? { read: listOf(pick(read)) } : {}),
    }))
    return slotOf(name, valuesOf(name, told), reports)
  }
  const appearances = new Set(takings.flatMap(({ now }) => identityOf(now)?.appearance ?? []))
  const name = part('name', (p) => p.name)
  const office = part('office', (p) => p.office)
  const of = part('of', (p) => p.of)
  const side = part('side', (p) => p.side && { value: p.side, cites: p.cites })
  return {
    appearances: [...appearances].sort(),
    ...(name ? { name } : {}),
    ...(office ? { office } : {}),
    ...(of ? { of } : {}),
    ...(side ? { side } : {}),
    ...(takings.some(({ now }) => now.head) ? { head: true } : {}),
    sources: takings.map(({ report, now }) => sourceOf(report, now)),
  }
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
