import type { Cite } from '../../model/cite.ts'
import { recordFrom } from './records.ts'

const VISIT = 'Visit of a foreign leader to the United States'
const travelOf = (office: string) => `Travel abroad of the ${office} of the United States`

/**
 * A record as a text that a person can read and that values cite.
 *
 *     Visit of a foreign leader to the United States
 *     Record: historyatstate/visits/2138
 *     Visitor: King Kalakaua
 *     From: Hawaii [hawaii]
 *     Dates: 1874-12-12 to 1874-12-23
 *
 *     In U.S. November 29, 1874–February 2, 1875. Stops included New York City …
 */
export function textOf(received: string): string {
  try {
    const record = recordFrom(received)
    const dates = record.start === record.end ? record.start : `${record.start} to ${record.end}`
    const lines = [
      record.role ? travelOf(record.role) : VISIT,
      `Record: ${record.origin}`,
      `${record.role ? 'Traveller' : 'Visitor'}: ${record.who}`,
      `${record.role ? 'To' : 'From'}: ${record.country}${record.countryId ? ` [${record.countryId}]` : ''}`,
      ...(record.locale ? [`Places: ${record.locale}`] : []),
      `Dates: ${dates}`,
    ]
    return `${lines.join('\n')}\n${record.remarks ? `\n${record.remarks}\n` : ''}`
  } catch {
    return received
  }
}

/** The fields of such a text, each with where it stands. */
export interface Fields {
  readonly kind: 'visit' | 'trip'
  /** The words "the United States". */
  readonly home: Cite
  readonly office?: Cite
  readonly who: Cite
  readonly country: Cite
  readonly countryId?: Cite
  readonly places?: Cite
  readonly dates: Cite
  readonly start: Cite
  readonly end: Cite
  readonly remarks?: Cite
}

const TEXT = new RegExp(
  `^(?:Visit of a foreign leader to|Travel abroad of the (?<office>President|Secretary of State) of) (?<home>the United States)
Record: historyatstate/[^\\n]+
(?:Visitor|Traveller): (?<who>[^\\n]+)
(?:From|To): (?<country>[^\\n]+?)(?: \\[(?<countryId>[^\\]\\n]+)\\])?
(?:Places: (?<places>[^\\n]+)\\n)?Dates: (?<dates>(?<start>\\d{4}-\\d{2}-\\d{2})(?: to (?<end>\\d{4}-\\d{2}-\\d{2}))?)
(?:
(?<remarks>[^\\n]+)
)?$`,
  'd',
)

/** Undefined where the text is not of that form. */
export function fieldsOf(text: string): Fields | undefined {
  const found = TEXT.exec(text)?.indices?.groups
  if (!found) return undefined
  const { office, home, who, country, countryId, places, dates, start, end, remarks } = found
  return {
    kind: office ? 'trip' : 'visit',
    home,
    ...(office && { office }),
    who,
    country,
    ...(countryId && { countryId }),
    ...(places && { places }),
    dates,
    start,
    end: end ?? start,
    ...(remarks && { remarks }),
  }
}
