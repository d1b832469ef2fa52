import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Draft } from './discourse/draft.ts'

/** "came to Kano", where the state's governor received: a visit to the state, unless the city's own people received, too. */
export function raiseDestinations(drafts: readonly Draft[], gazetteer: Gazetteer): void {
  const received = new Set<Draft>()
  const own = new Set<Draft>()
  for (const { partOf: v, people } of drafts) {
    if (v?.type !== 'visit' || v.to.length !== 1 || !v.to[0].code.includes(':')) continue
    const { code } = v.to[0]
    for (const { party } of people) {
      if (party?.code === code) own.add(v)
      else if (party && code.startsWith(`${party.code}:`)) received.add(v)
    }
  }
  for (const v of received) {
    const [to] = v.to
    const region = own.has(v) ? undefined : gazetteer.byCode(to.code.slice(0, to.code.indexOf(':')))
    if (region?.kind === 'subdivision') v.to[0] = { ...to, code: region.code, name: region.name, inferred: true }
  }
}
