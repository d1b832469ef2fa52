// Engagements in few words, for tests of what is made of them.

import * as fc from 'fast-check'
import type { Cited, Cites } from '../../src/model/cite.ts'
import type { Engagement } from '../../src/model/reading.ts'
import type { Report } from '../../src/register/report.ts'

const CITES: Cites = [[0, 1]]
const cited = <T>(value: T): Cited<T> => ({ value, cites: CITES })

export interface Told {
  /** First 16 digits of the document's hash and the number of the engagement: `00000000000000a1.e1`. */
  readonly id: string
  readonly published?: string
  /** `visit/official/planned`, without a status `held`. */
  readonly is: string
  /** `RU > CA-QC`, or without an arrow all parties. */
  readonly who: string
  readonly date?: string
  /** Parted by commas, like all lists here; `Jean Charest, Premier of Québec` is one person and an office. */
  readonly people?: readonly string[]
  readonly places?: string
  readonly sectors?: string
  readonly occasion?: string
  readonly title?: string
}

export const documentOf = (id: string): string => `sha256:${id.slice(0, 16).padEnd(64, '0')}`

/**
 * A report of an engagement.
 *
 *     told({ id: '00000000000000a1.e1', is: 'visit/official', who: 'RU > CA-QC', date: '2009-12' })
 */
export function told({ id, published, is, who, date, people = [], places, sectors, occasion, title }: Told): Report {
  const [type, kind, status = 'held'] = is.split('/')
  const [left, right] = who.split(' > ')
  const list = (text = ''): string[] => text.split(', ').filter(Boolean)
  const parties = (text = '') => list(text).map((code) => ({ ...cited(code), name: code.replace(/^[^:]*:/, '') }))
  const engagement = {
    id: id.slice(17),
    type,
    kind,
    status,
    rule: 'test',
    cites: CITES,
    from: right === undefined ? [] : parties(left),
    to: parties(right),
    parties: right === undefined ? parties(left) : [],
    participants: people.map((one) => {
      const [name, office] = one.split(', ')
      return { name: cited(name), ...(office ? { office: cited(office) } : {}), cites: CITES }
    }),
    ...(date === undefined ? {} : { date: cited(date) }),
    places: list(places).map(cited),
    ...(occasion === undefined ? {} : { occasion: cited(occasion) }),
    sectors: list(sectors).map(cited),
    ...(title === undefined ? {} : { title: cited(title) }),
  } as Engagement
  return { id, document: documentOf(id), ...(published === undefined ? {} : { published }), engagement }
}

export const PARTIES = ['RU', 'RU-LEN', 'CA', 'CA-QC', 'CA-QC:Montréal', 'FR', 'org:World Bank']
const party = fc.constantFrom(...PARTIES)
export const anyTold: fc.Arbitrary<Told> = fc
  .record({
    id: fc.integer({ min: 1, max: 99 }),
    is: fc.constantFrom('visit/official', 'visit/state/planned', 'meeting/call', 'event/other', 'agreement/other'),
    one: party,
    two: party,
    date: fc.option(
      fc.constantFrom('2009', '2009-12', '2009-12-31', '2010-01', '2008/2010', '2010-01-05', '201X', '20XX'),
    ),
    sectors: fc.constantFrom('', 'energy', 'energy, trade'),
    places: fc.constantFrom('', 'Moscow', 'Moscow, Kazan'),
    people: fc.constantFrom([], ['Jean Charest'], ['Jean Martin, Minister']),
    published: fc.option(fc.constantFrom('2009-06-01', '2011')),
  })
  .map(({ id, one, two, date, published, is, ...rest }) => ({
    id: `${String(id).padStart(16, '0')}.e1`,
    is,
    who: is.startsWith('visit') ? `${one} > ${two}` : `${one}, ${two}`,
    ...(date === null ? {} : { date }),
    ...(published === null ? {} : { published }),
    ...rest,
  }))
