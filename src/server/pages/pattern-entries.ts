/** Invented entries that do to a page what real documents do. */

import type { EngagementKind, EngagementType, PartyCode, Sector, Status } from '../../model/reading.ts'
import type { Entry, Party, Person, Slot, Source } from '../../register/entry.ts'
import type { DocumentFound } from '../../store/briefs.ts'
import { nameOfParty } from '../../register/party-name.ts'

const ID = `sha256:${'0'.repeat(64)}`

export const PATTERN_DOCUMENTS: Readonly<Record<string, DocumentFound>> = {
  [ID]: {
    id: ID,
    origin: 'invented',
    format: 'text',
    added: '2026-01-01T00:00:00.000Z',
    language: 'en',
    title: 'A document that nobody wrote, whose title goes on and on, as those of joint committees do',
    published: '2026-01',
  },
}

interface Invented {
  readonly type: EngagementType
  readonly kind: EngagementKind
  readonly status?: Status
  readonly from?: readonly PartyCode[]
  readonly to?: readonly PartyCode[]
  readonly parties?: readonly PartyCode[]
  readonly people?: readonly (readonly [name: string | undefined, office?: string])[]
  readonly date?: string
  readonly differs?: string
  readonly places?: readonly string[]
  readonly sectors?: readonly Sector[]
  readonly title?: string
  readonly size?: number
  readonly quote: string
}

export const PATTERN_ENTRIES: readonly Entry[] = (
  [
    {
      type: 'visit',
      kind: 'study',
      from: ['RU-SA', 'FI', 'NO', 'IS', 'US-AK', 'GL'],
      to: ['CA-QC'],
      people: [
        [undefined, 'Premier of Québec'],
        ['Aimée-Désirée Charbonneau-Létourneau de la Bruère', 'President of the National Assembly'],
        [undefined, 'Mayor of Montréal'],
        [undefined, 'Grand Chief'],
      ],
      date: '2019-06-30/2019-07-02',
      places: ['Montréal', 'Kuujjuaq'],
      sectors: [
        'governance',
        'indigenous',
        'regional',
        'environment',
        'transport',
        'energy',
        'forestry',
        'fisheries',
        'mining',
      ],
      size: 120,
      title:
        'Joint delegation of the Standing Committee on Interregional, Cross-border, Economic, Scientific and Cultural Cooperation of the Parliamentary Assembly and the Association of Northern and Circumpolar Municipalities, Districts and Settlements',
      quote:
        'a joint delegation of the Standing Committee on Interregional, Cross-border, Economic, Scientific and Cultural Cooperation',
    },
    {
      type: 'visit',
      kind: 'unspecified',
      from: ['OM', 'IL'],
      to: ['CA-QC'],
      people: [['ليلى بنت سالم'], ['יעל כהן־לוי', 'Minister']],
      quote: 'زيارة رسمية إلى كيبيك',
    },
    {
      type: 'visit',
      kind: 'trade mission',
      status: 'cancelled',
      from: ['CA-QC'],
      to: ['IT-25'],
      date: '2020-03',
      title: 'Mission to Lombardy',
      quote: 'The mission planned for Lombardy is cancelled.',
    },
    {
      type: 'visit',
      kind: 'mission',
      status: 'planned',
      from: ['CA-QC'],
      to: ['JP', 'KR'],
      date: '2027-21',
      quote: 'will leave for Japan and Korea in the spring',
    },
    {
      type: 'meeting',
      kind: 'meeting',
      parties: ['CA-QC', 'KZ'],
      people: [['F. Benjamin', 'Vice-Speaker']],
      date: '2025-12-04/2025-12-05',
      differs: '2025-12-03',
      quote: 'held talks on December 3–4',
    },
    { type: 'event', kind: 'other', parties: [], date: '2010~', title: 'X', quote: 'X' },
    {
      type: 'agreement',
      kind: 'memorandum',
      parties: ['CA-QC', 'US-VT'],
      date: '2024-11-01',
      title: 'Donaudampfschifffahrtsgesellschaftsangelegenheitenverwaltungsabkommen',
      quote: 'the memorandum',
    },
  ] satisfies readonly Invented[]
).map(invented)

function invented(it: Invented, n: number): Entry {
  const source: Source = {
    document: ID,
    report: `${'0'.repeat(16)}.e${n}`,
    cites: [[n, n + 1]],
    quote: it.quote,
    paragraph: n + 1,
  }
  const sources = [source]
  const slot = <T>(value: T): Slot<T> => ({ preferred: value, why: 'the only one', values: [{ value, sources }] })
  const party = (value: PartyCode): Party => ({ value, name: nameOfParty(value), sources })
  const person = ([name, office]: readonly (string | undefined)[]): Person => ({
    appearances: [],
    ...(name === undefined ? {} : { name: slot(name) }),
    ...(office === undefined ? {} : { office: slot(office) }),
    sources,
  })
  return {
    id: `pattern-${n}`,
    type: it.type,
    kind: slot(it.kind),
    status: slot(it.status ?? 'held'),
    from: (it.from ?? []).map(party),
    to: (it.to ?? []).map(party),
    parties: (it.parties ?? []).map(party),
    participants: (it.people ?? []).map(person),
    ...(it.size === undefined ? {} : { size: slot({ count: it.size, approximate: true }) }),
    ...(it.date === undefined ? {} : { date: slot(it.date) }),
    places: (it.places ?? []).map((value) => ({ value, sources })),
    sectors: (it.sectors ?? []).map((value) => ({ value, sources })),
    ...(it.title === undefined ? {} : { title: slot(it.title) }),
    partOf: [],
    history: [{ status: it.status ?? 'held', document: ID }],
    reports: [],
    review: it.differs === undefined ? 'open' : 'contested',
    decided: [],
  }
}
