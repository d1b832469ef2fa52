import { keyOf } from '../../gazetteer/key.ts'
import { wordsFromEdtf } from '../../model/edtf-words.ts'
import type { Sector } from '../../model/reading.ts'
import { windowOf } from '../../model/window.ts'
import type { Report } from '../report.ts'
import type { Times } from './dates.ts'
import { type Party, partyFrom } from './parties.ts'
import { peopleOf, type Person } from './people.ts'
import { wordsFrom, type Words } from './words.ts'

/** A report made ready to be compared: names, dates and titles taken apart once. */
export interface Facts {
  readonly from: readonly Party[]
  readonly to: readonly Party[]
  readonly parties: readonly Party[]
  readonly times: Times
  readonly people: readonly Person[]
  readonly places: readonly Place[]
  /** Title of an event or agreement, occasion of a visit or meeting. */
  readonly title?: Words
  readonly sectors: ReadonlySet<Sector>
}

interface Place {
  readonly said: string
  readonly key: string
  readonly geonames: number | undefined
}

const known = new WeakMap<Report, Facts>()

export function factsOf(report: Report): Facts {
  const facts = known.get(report) ?? factsFrom(report)
  known.set(report, facts)
  return facts
}

function factsFrom({ engagement, published, during }: Report): Facts {
  const parties = (list: readonly { readonly value: string }[]): Party[] => list.map((one) => partyFrom(one.value))
  const title = engagement.title ?? engagement.occasion
  const date = engagement.date?.value
  const own = date === undefined ? undefined : windowOf(date)
  const lent = own || during === undefined ? undefined : windowOf(during)
  const window = own ?? lent
  const told = published === undefined ? undefined : windowOf(published)
  const said = own ? date : lent ? during : undefined
  return {
    from: parties(engagement.from),
    to: parties(engagement.to),
    parties: parties(engagement.parties),
    times: {
      ...(window ? { window } : {}),
      lent: !!lent,
      inferred: !!engagement.date?.inferred,
      ...(told ? { told } : {}),
      status: engagement.status,
      said: said === undefined ? 'no date' : wordsFromEdtf(said),
    },
    people: peopleOf(engagement),
    places: engagement.places.map((one) => ({ said: one.value, key: keyOf(one.value), geonames: one.geonames })),
    ...(title ? { title: wordsFrom(title.value) } : {}),
    sectors: new Set(engagement.sectors.map((one) => one.value)),
  }
}
