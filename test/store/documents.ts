// Documents for the tests of the register: one mission told three times, records of a register, small ones by the hundred.

import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { recordsOf, type Document } from '../../src/index.ts'
import { idOf } from '../../src/sources/documents.ts'

const samples = join(import.meta.dirname, '../../samples')

const ADDED = '2026-01-05T09:00:00.000Z'

/** A document as `chancery add` makes one. */
export function documentOf(text: string, origin: string, more: Partial<Document> = {}): Document {
  const bytes = new TextEncoder().encode(text)
  return { id: idOf(bytes), bytes, format: 'text', origin, added: ADDED, ...more }
}

/** One mission: before it, after it, and years later in one line of a page on relations. */
export const ANNOUNCED = documentOf(
  `Québec, November 20, 2009 – The Minister of International Relations of Québec, Pierre Arcand, will lead a mission to Moscow, Russia, from December 7 to 11, 2009.
`,
  'announced.txt',
)
export const HELD = documentOf(
  `Québec, December 14, 2009 – The Minister of International Relations of Québec, Pierre Arcand, led a mission to Moscow, Russia, from December 7 to 10, 2009. In Moscow he met with the Minister of Culture of Russia, Alexander Avdeyev, on December 8, 2009.
`,
  'held.txt',
)
export const RELATIONS = documentOf(
  `Relations between Québec and Russia

Missions of Québec to Russia

- In December 2009, Québec's Minister of International Relations, Pierre Arcand, led a mission to Moscow, Russia.
- In June 2012, Québec's Premier, Jean Charest, paid an official visit to Saint Petersburg, Russia.
`,
  'relations.txt',
)

export const MISSION: readonly Document[] = [ANNOUNCED, HELD, RELATIONS]

export const SAMPLES: readonly Document[] = globSync(join(samples, '*.txt'))
  .sort()
  .map((file) => documentOf(readFileSync(file, 'utf8'), `samples/${basename(file)}`))

/** Some sixty of the visits and trips of the historian's register that lie among the samples; the last tell of one another. */
export const RECORDS: readonly Document[] = globSync(join(samples, 'historyatstate/*.xml'))
  .sort()
  .flatMap((file) => [...(recordsOf(readFileSync(file, 'utf8')) ?? [])])
  .flatMap((record) =>
    'error' in record ? [] : [documentOf(record.received, record.origin, { format: record.format })],
  )
  .filter((_, i, all) => i % 32 === 0 || i >= all.length - 32)

const GUESTS = [
  ['Japan', 'Kenji Yamanouchi'],
  ['France', 'Hélène Le Gal'],
  ['Kazakhstan', 'Roman Vassilenko'],
  ['Brazil', 'Ana Paula Ribeiro'],
  ['Norway', 'Ingrid Solberg'],
  ['Senegal', 'Moussa Diop'],
  ['India', 'Arjun Mehta'],
] as const
const OFFICES = ['Ambassador', 'Minister of Foreign Affairs', 'Minister of Culture', 'Deputy Minister of Energy']
const HOSTS = [
  'the Mayor of Lyon',
  'the Premier of Québec',
  'the Governor of Bavaria',
  'the Minister of Trade of Canada',
]
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** The text of one short communiqué out of many: all differ, and each engagement is told by two. */
export function communique(nth: number): string {
  const fact = nth >> 1
  const [country, name] = GUESTS[fact % GUESTS.length]
  const office = OFFICES[fact % OFFICES.length]
  const host = HOSTS[(fact >> 2) % HOSTS.length]
  const date = `${1 + ((fact * 5) % 28)} ${MONTHS[fact % 12]} ${2001 + (fact % 23)}`
  const told = [
    `On ${date}, the ${office} of ${country}, ${name}, paid a working visit to Québec.`,
    `${name}, ${office} of ${country}, paid a working visit to Québec on ${date}. They discussed energy.`,
    `The ${office} of ${country}, ${name}, met with ${host} on ${date}.`,
    `On ${date}, ${host} met with ${name}, ${office} of ${country}.`,
    `On ${date}, ${country} and Québec signed a memorandum of understanding on culture in Montréal.`,
    `${country} and Québec signed a memorandum of understanding on culture on ${date}.`,
  ]
  return `${told[(fact % 3) * 2 + (nth & 1)]}\n\nCommuniqué No. ${nth}\n`
}
