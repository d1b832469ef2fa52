// What a person writes into the fields of a form becomes an engagement, or faults each with its field.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { draftedFrom, type Draft, type DraftPerson } from '../../src/register/draft.ts'
import { faultOfAdded } from '../../src/register/faults.ts'

const NOBODY: DraftPerson = { name: '', office: '', of: '', side: '', head: false }
const EMPTY: Draft = {
  type: 'visit',
  kind: 'working',
  status: 'held',
  date: '',
  title: '',
  occasion: '',
  from: '',
  to: '',
  parties: '',
  places: '',
  sectors: [],
  people: [],
}
const faultsOf = (draft: Partial<Draft>): string[] =>
  draftedFrom({ ...EMPTY, ...draft }).faults.map(({ field, kind, value }) => `${field}: ${kind} ${value}`.trim())

test('parties are known by names in both languages, lists have one a line, and empty rows are left out', () => {
  const drafted = draftedFrom({
    ...EMPTY,
    from: 'Bavière\n\n  CA-ON ',
    to: 'Norway',
    parties: 'left from another type',
    date: ' 2024-05 ',
    places: 'Oslo\nBergen\n',
    sectors: ['trade'],
    people: [NOBODY, { name: ' Anne Holt ', office: '', of: 'Norvège', side: 'host', head: true }, NOBODY],
  })
  assert.deepEqual('engagement' in drafted && drafted.engagement, {
    type: 'visit',
    kind: 'working',
    status: 'held',
    from: ['DE-BY', 'CA-ON'],
    to: ['NO'],
    participants: [{ name: 'Anne Holt', of: 'NO', side: 'host', head: true }],
    date: '2024-05',
    places: ['Oslo', 'Bergen'],
    sectors: ['trade'],
  })
})

test('each fault names its field', () => {
  assert.deepEqual(
    faultsOf({
      kind: 'treaty',
      from: 'Nowhere at all\nFrance',
      date: 'soon',
      sectors: ['trade', 'magic'],
      people: [
        { ...NOBODY, of: 'France' },
        { ...NOBODY, office: 'Mayor', of: 'Oz', side: 'above' },
      ],
    }),
    [
      'from: no such party Nowhere at all',
      'date: no date soon',
      'people.0.name: no name',
      'people.1.side: not listed above',
      'people.1.of: no such party Oz',
      'sectors: not listed magic',
      'kind: not listed treaty',
    ],
  )
  assert.deepEqual(faultsOf({}), ['from: no party'])
  assert.deepEqual(faultsOf({ type: 'meeting', kind: 'call', from: 'France' }), ['parties: no party'])
})

test('what has no fault can be added', () => {
  const some = (...likely: readonly string[]) =>
    fc.oneof({ weight: 1, arbitrary: fc.string() }, { weight: 9, arbitrary: fc.constantFrom(...likely) })
  const person = fc.record({
    name: some('', 'Anne Holt'),
    office: some('', 'Mayor'),
    of: some('', 'Norvège'),
    side: some('', 'guest', 'host'),
    head: fc.boolean(),
  })
  const parties = some('', 'France', 'CA-QC\nRussie')
  const draft: fc.Arbitrary<Draft> = fc.record({
    type: fc.constantFrom('visit', 'meeting', 'event', 'agreement'),
    kind: some('working', 'call', 'summit', 'treaty', 'other'),
    status: some('held', 'planned', 'cancelled'),
    date: some('', '2024-05', '2024-05-03/2024-05-04'),
    title: some('', 'Declaration'),
    occasion: some('', 'Day of the Sea'),
    from: parties,
    to: parties,
    parties,
    places: some('', 'Oslo\nBergen'),
    sectors: fc.array(some('trade', 'culture'), { maxLength: 2 }),
    people: fc.array(person, { maxLength: 2 }),
  })
  let sound = 0
  fc.assert(
    fc.property(draft, (one) => {
      const drafted = draftedFrom(one)
      if (!('engagement' in drafted)) return assert.ok(drafted.faults.length > 0)
      sound++
      assert.equal(faultOfAdded(drafted.engagement), undefined)
    }),
    { numRuns: 3000, seed: 7 },
  )
  assert.ok(sound > 100, `${sound} drafts without a fault`)
})
