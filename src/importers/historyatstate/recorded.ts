import { loadGazetteer } from '../../gazetteer/gazetteer.ts'
import type { Cite, Cited } from '../../model/cite.ts'
import type { CitedParty, Engagement, Participant, PartyCode } from '../../model/reading.ts'
import { countryOf } from './countries.ts'
import { isPresident } from './presidents.ts'
import { inOrder } from './rendition.ts'
import type { Fields } from './text.ts'
import { nameIn, visitorsIn } from './visitors.ts'

export const HOME = 'US'

/** What the fields of a record say, as values with their words. */
export interface Recorded {
  readonly text: string
  readonly fields: Fields
  /** Where the country is not known, one of the two is missing. */
  readonly guest?: CitedParty
  readonly host?: CitedParty
  readonly travellers: readonly Participant[]
  readonly date: Cited<string>
}

export function recordedIn(text: string, fields: Fields): Recorded {
  const { country, countryId, start, end } = fields
  const entry = countryOf(text.slice(...country), countryId && text.slice(...countryId))
  const foreign = entry && { value: entry.code, name: entry.name, cites: [country] as const }
  const home = { value: HOME, name: nameOf(HOME), cites: [fields.home] as const }
  const [guest, host] = fields.kind === 'trip' ? [home, foreign] : [foreign, home]
  const [first, last] = [text.slice(...start), text.slice(...end)]
  return {
    text,
    fields,
    ...(guest && { guest }),
    ...(host && { host }),
    travellers: travellersIn(text, fields, guest),
    date: { value: first === last ? first : `${first}/${last}`, cites: [fields.dates] },
  }
}

function travellersIn(text: string, { who, office }: Fields, of: CitedParty | undefined): Participant[] {
  const field = text.slice(...who)
  const at = ([start, end]: Cite): Cite => [start + who[0], end + who[0]]
  const named = office ? [{ name: nameIn(field), office: undefined }] : visitorsIn(field)
  return named.map((visitor) => {
    const name = visitor.name.map(at)
    const post = office ?? (visitor.office && at(visitor.office))
    return {
      ...(name.length && {
        name: { value: name.map((cite) => text.slice(...cite)).join(' '), cites: inOrder(name) },
      }),
      ...(post && { office: { value: text.slice(...post), cites: [post] } }),
      ...(of && { of: { value: of.value, cites: of.cites } }),
      side: 'guest',
      cites: inOrder(post ? [post, ...name] : name),
    }
  })
}

/**
 * Someone whom the remarks name: of the side that they are said to be of, or else of the hosts, whoever else is met with
 * them.
 */
export function placed(record: Recorded, person: Participant, type: Engagement['type']): Participant {
  const { head: _, side: __, of: read, ...rest } = person
  const of = !read || read.inferred ? partyOf(record, person, type) : read
  const side = of?.value === record.host?.value ? 'host' : of?.value === record.guest?.value ? 'guest' : undefined
  return { ...rest, ...(of && { of }), ...(of && side && { side }) }
}

function partyOf(
  { text, fields, host }: Recorded,
  { name, office, of }: Participant,
  type: Engagement['type'],
): Cited<PartyCode> | undefined {
  const post = office?.value ?? ''
  if (post === 'Pope') return { value: 'VA', cites: office!.cites, inferred: true }
  if (/Secretary[- ]General|High Representative/.test(post)) return undefined
  const year = Number(text.slice(fields.start[0], fields.start[0] + 4))
  if (name && /^President(?:-elect)?$/.test(post) && isPresident(name.value, year))
    return { value: HOME, cites: name.cites, inferred: true }
  return type === 'visit' || !host || !of ? of : { value: host.value, cites: host.cites, inferred: true }
}

export const nameOf = (code: PartyCode): string => loadGazetteer().byCode(code)?.name ?? code.replace(/^[a-z]+:/, '')
