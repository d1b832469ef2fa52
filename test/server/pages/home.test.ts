import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { office } from '../office.ts'

test('what is coming is of the day on which one asks, though nothing was written since', async () => {
  const it = await office()
  await it.register.decide([
    {
      kind: 'add',
      at: '2029-12-01T09:00:00.000Z',
      by: 'me',
      engagement: { type: 'visit', kind: 'official', status: 'planned', from: ['JP'], to: ['FR'], date: '2030-01-02' },
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
