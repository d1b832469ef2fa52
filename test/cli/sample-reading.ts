// A reading made by hand, so that what the command line shows does not change with every rule of the reader.

import type { Cite, Cites, Engagement, Reading } from '../../src/index.ts'

export const TEXT = `Visit of the Ambassador of Kazakhstan
Quebec City, December 10, 2025

From December 3 to 4, Dauletbek Kussainov, Ambassador of the Republic of Kazakhstan to Canada, paid an official visit to Québec with some 30 business people. H.E. Mr. Kussainov met Christopher Skeete, Minister Delegate for the Economy, in Montréal. They discussed mining. A memorandum of understanding on mining research is to be signed in 2026.
`

/** The place of these words in the text; with `n`, of their nth occurrence. */
export function at(words: string, n = 1): Cite {
  let start = -1
  for (let i = 0; i < n; i++) start = TEXT.indexOf(words, start + 1)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return [start, start + words.length]
}
const cites = (...words: string[]): Cites => words.map((w) => at(w)) as unknown as Cites
const cited = <T>(value: T, ...words: string[]) => ({ value, cites: cites(...words) })

const kazakhstan = { ...cited('KZ', 'Republic of Kazakhstan'), name: 'Kazakhstan' }
const quebec = { ...cited('CA-QC', 'Québec'), name: 'Québec' }
const guest = {
  name: cited('Dauletbek Kussainov', 'Dauletbek Kussainov'),
  office: cited('Ambassador to Canada', 'Ambassador', 'to Canada'),
  of: cited('KZ', 'Republic of Kazakhstan'),
  side: 'guest',
  cites: cites('Dauletbek Kussainov, Ambassador of the Republic of Kazakhstan to Canada'),
} as const
guest.office.cites = [at('Ambassador', 2), at('to Canada')] as never

const none = { from: [], to: [], parties: [], participants: [], places: [], sectors: [] } as const

const engagements: Engagement[] = [
  {
    id: 'e1',
    type: 'visit',
    kind: 'official',
    status: 'held',
    rule: 'en/visit/paid-a-visit-to',
    ...none,
    cites: cites('paid an official visit to Québec'),
    from: [kazakhstan],
    to: [quebec],
    participants: [{ ...guest, head: true }],
    size: { count: 30, approximate: true, cites: cites('some 30 business people') },
    date: { ...cited('2025-12-03/2025-12-04', 'December 3 to 4', 'December 10, 2025'), inferred: true },
    places: [{ ...cited('Montréal', 'Montréal'), geonames: 6077243 }],
  },
  {
    id: 'e2',
    type: 'meeting',
    kind: 'meeting',
    status: 'held',
    partOf: 'e1',
    rule: 'en/meeting/met',
    ...none,
    cites: cites('met'),
    parties: [
      { ...kazakhstan, cites: cites('Kussainov met'), inferred: true },
      { ...quebec, inferred: true },
    ],
    participants: [
      guest,
      {
        name: cited('Christopher Skeete', 'Christopher Skeete'),
        office: cited('Minister Delegate for the Economy', 'Minister Delegate for the Economy'),
        of: { ...cited('CA-QC', 'Québec'), inferred: true },
        side: 'host',
        cites: cites('Christopher Skeete, Minister Delegate for the Economy'),
      },
    ],
    places: [cited('Montréal', 'Montréal')],
    sectors: [cited('mining', 'mining')],
  },
  {
    id: 'e3',
    type: 'agreement',
    kind: 'memorandum',
    status: 'planned',
    rule: 'en/agreement/to-be-signed',
    ...none,
    cites: cites('is to be signed'),
    date: cited('2026', '2026'),
    title: cited('memorandum of understanding on mining research', 'memorandum of understanding on mining research'),
    sectors: [{ value: 'mining', cites: [at('mining', 2)] }],
  },
]

export const READING: Reading = {
  document: {
    id: `sha256:${'0'.repeat(64)}`,
    language: 'en',
    title: cited('Visit of the Ambassador of Kazakhstan', 'Visit of the Ambassador of Kazakhstan'),
  },
  published: cited('2025-12-10', 'December 10, 2025'),
  reader: 'chancery 0.1.0 en',
  engagements,
  notes: [],
}
