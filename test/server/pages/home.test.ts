import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { office } from '../office.ts'
import { pageAt, textOf, twinAt } from './markup.ts'
import type { Entry } from '../../../src/register/entry.ts'

test('what is coming is of the day on which one asks, though nothing was written since', async () => {
  const it = await office()
  await it.register.decide([
    {
      kind: 'add',
      at: '2029-12-01T09:00:00.000Z',
      by: 'me',
      engagement: { type: 'visit', kind: 'official', status: 'planned', from: ['US'], to: ['FR'], date: '2030-01-02' },
    },
  ])
  const coming = async (): Promise<number> =>
    ((await (await it.request('/home.json')).json()) as { coming: string[] }).coming.length
  mock.timers.enable({ apis: ['Date'], now: new Date('2030-01-01T12:00:00Z') })
  try {
    assert.equal(await coming(), 1)
    mock.timers.setTime(Date.parse('2030-01-05T12:00:00Z'))
    assert.equal(await coming(), 0)
  } finally {
    mock.timers.reset()
  }
})

test('the latest are those of the office, and it is said; of an office without any, those of all', async () => {
  type Home = { readonly of?: string; readonly latest: readonly string[]; readonly entries: readonly Entry[] }
  const own = await office({ office: 'CA-QC' })
  const home = await twinAt<Home>(own, '/home')
  assert.equal(home.of, 'CA-QC')
  const latest = home.entries.filter(({ id }) => home.latest.includes(id))
  assert.ok(latest.length > 3)
  for (const { from, to, parties } of latest)
    assert.ok([...from, ...to, ...parties].some(({ value }) => value.startsWith('CA-QC')))
  assert.match(textOf(await pageAt(own, '/')), /Latest of Québec/)
  const empty = await office({ office: 'TV', register: own.register }, [])
  const all = await twinAt<Home>(empty, '/home')
  assert.deepEqual([all.of, all.latest.length > 3], [undefined, true])
})
