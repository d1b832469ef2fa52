// An address, or several, of everything that has one. A resource that is not here fails the test that visits them.

import type { Entry } from '../../src/register/entry.ts'
import { shortIdOf } from '../../src/register/report.ts'
import type { Register } from '../../src/store/register.ts'
import type { Undecided } from '../../src/register/decisions.ts'
import { anchorOf, entriesOf, signed } from '../store/registers.ts'

/** What the addresses lead to, as the register has it. */
export interface Things {
  readonly entries: readonly Entry[]
  readonly contested: Entry
  readonly person: string
  readonly documents: readonly string[]
  readonly decision: string
}

/** Decides something, so that there are decisions to show, and finds what pages are about. */
export async function thingsOf(register: Register): Promise<Things> {
  const all = await entriesOf(register)
  const where = (holds: (entry: Entry) => boolean): Entry => all.find(holds)!
  const visit = where(({ type, from, to, date }) => type === 'visit' && !!date && !!from.length && !!to.length)
  const said: Undecided[] = [
    { kind: 'confirm', on: await anchorOf(register, visit.reports[0]), ...signed() },
    { kind: 'note', on: await anchorOf(register, visit.reports[0]), text: 'Seen in the gazette, too.', ...signed() },
    // No agreement is told there: words that are lost.
    { kind: 'confirm', on: { ...(await anchorOf(register, visit.reports[0])), type: 'agreement' }, ...signed() },
  ]
  const [decision] = await register.decide(said)
  const named = where(({ participants }) => participants.some(({ appearances }) => appearances.length > 0))
  const [appearance] = named.participants.flatMap(({ appearances }) => appearances)
  const kinds = ['meeting', 'event', 'agreement'].map((type) => where((entry) => entry.type === type))
  const unsure = ['planned', 'cancelled'].map((status) => where((entry) => entry.status.preferred === status))
  const documents = (await register.search.documents('', { limit: 200 })).items
  const record = documents.find(({ format }) => format !== 'text')!
  const held = documents.find(({ origin }) => origin.endsWith('held.txt'))!
  return {
    entries: [visit, where(({ reports }) => reports.length > 2), ...kinds, ...unsure].filter(Boolean),
    contested: where(({ review }) => review === 'contested'),
    person: (await register.lookup.person(appearance))!.id,
    documents: [held.id, record.id].map(shortIdOf),
    decision: shortIdOf(decision.id),
  }
}

/** The first of each is the one that a picture is taken of. */
export const ADDRESSES: Readonly<Record<string, (things: Things) => readonly string[]>> = {
  '/': () => ['/'],
  '/relations': () => ['/relations', '/relations?name=zzzzzz'],
  '/relations/{party}': () => ['/relations/CA-QC', '/relations/US', '/relations/AQ'],
  '/relations/{party}/{other}': () => ['/relations/CA-QC/RU', '/relations/US/FR', '/relations/FR/AQ'],
  '/engagements/{id}': ({ entries, contested }) => [contested, ...entries].map(({ id }) => `/engagements/${id}`),
  '/engagements/new': ({ documents: [first], contested: { id } }) => [
    `/engagements/new?document=${first}`,
    `/engagements/new?type=agreement&partOf=${id}&sectors=trade&name5=X`,
  ],
  '/engagements/{id}/same': ({ entries: [visit, told], contested }) => [
    `/engagements/${told.id}/same?other=${visit.id}`,
    `/engagements/${contested.id}/same?text=visit`,
  ],
  '/documents': () => ['/documents', '/documents?text=minister'],
  '/documents/{id}/original': ({ documents: [first] }) => [`/documents/${first}/original`],
  '/documents/{id}': ({ documents: [first, ...rest] }) => [
    `/documents/${first}?mark=0-6`,
    ...rest.map((id) => `/documents/${id}`),
  ],
  '/sources': () => ['/sources'],
  '/people': () => ['/people', '/people?name=smith', '/people?party=Narnia'],
  '/people/{id}': ({ person }) => [`/people/${person}`],
  '/people/{id}/same': ({ person }) => [
    `/people/${person}/same?text=minister`,
    `/people/${person}/same?other=${person}`,
  ],
  '/places': () => ['/places', '/places?name=zzzzzz'],
  '/places/{place}': () => ['/places/Moscow'],
  '/sectors': () => ['/sectors'],
  '/sectors/{sector}': () => ['/sectors/culture'],
  '/network': () => ['/network'],
  '/search': () => [
    '/search?party=CA-QC',
    '/search?text=zzzzzz',
    '/search?party=Narnia&since=lately&person=x',
    '/search?party=US&type=visit&order=oldest',
  ],
  '/review': ({ contested: { id } }) => [
    '/review',
    `/review?item=differs:${id}&slot=date&value=soon`,
    '/review?kind=who',
    '/review?kind=same',
    '/review?kind=unsure&skip=x',
    '/review?kind=lost',
  ],
  '/review/documents/{id}': ({ documents: [first] }) => [
    `/review/documents/${first}`,
    `/review/documents/${first}?slot=occasion&known=1`,
  ],
  '/read': () => ['/read'],
  '/decisions': () => ['/decisions'],
  '/decisions/{id}': ({ decision }) => [`/decisions/${decision}`],
  '/quality': () => ['/quality'],
  '/patterns': () => ['/patterns'],
  '/docs': () => ['/docs'],
}
