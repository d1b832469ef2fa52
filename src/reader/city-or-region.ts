import type { Draft } from './discourse/draft.ts'
import { type Party, pushParty, within } from './parties.ts'

/** "came to Munich", where Bavaria's ministers received: a visit to the region, unless people of the country received, too. */
export function lowerDestinations(drafts: readonly Draft[]): void {
  for (const v of drafts) {
    if (v.type !== 'visit') continue
    const told = drafts.filter((q) => q.partOf === v && (q.type === 'meeting' || q.type === 'agreement'))
    const officials = [...v.hosts, ...told.flatMap((q) => q.people)].filter((one) => !v.guests.includes(one))
    for (const country of v.to.filter((p) => p.inferred && p.code.length === 2)) {
      if (officials.some(({ party }) => party?.code === country.code && !party.inferred)) continue
      const regions: Party[] = []
      const bodies = told.flatMap(({ parties }) => parties)
      for (const party of [...officials.map((one) => one.party), ...bodies])
        if (party && within(party.code, country.code)) pushParty(regions, party)
      const isStop = (p: Party) => v.places.some(({ entry }) => entry.code === p.code || entry.subdivision === p.code)
      // but who came to Washington or Houston for Montana's governor was not in Montana
      const apart = v.places.some(
        ({ entry }) => entry.capitalOf === country.code || (entry.subdivision && country.code !== 'GB'),
      )
      const region = regions.find(isStop) ?? (regions.length === 1 && !apart ? regions[0] : undefined)
      if (!region) continue
      const to = { ...region, inferred: true }
      const isOther = (p: Party) => p.code !== country.code && p.code !== to.code
      v.to.splice(0, v.to.length, ...v.to.map((p) => (p === country ? to : p)).filter((p) => p === to || isOther(p)))
      // whoever was of the country only because it was visited
      for (const one of officials) if (one.party?.code === country.code) one.party = to
      for (const { parties } of told) {
        const raised = parties.map((p) => (p.inferred && p.code === country.code ? to : p))
        parties.splice(0)
        for (const p of raised) pushParty(parties, p)
      }
    }
  }
}
