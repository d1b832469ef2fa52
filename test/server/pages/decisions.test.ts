import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { shortIdOf } from '../../../src/register/report.ts'
import type { DecisionShown } from '../../../src/server/resources/decision.ts'
import type { DecisionsSeen } from '../../../src/server/resources/decisions-data.ts'
import { COMMON } from '../../../src/server/words/common.ts'
import { DECISIONS as WORDS } from '../../../src/server/words/decisions.ts'
import { ENGAGEMENTS } from '../../../src/server/words/engagements.ts'
import { anchorOf, decide, entryWhere } from '../../store/registers.ts'
import { ANNOUNCED, HELD } from '../../store/documents.ts'
import { office, type Office } from '../office.ts'
import { deadLinks, doubleIds, englishIn, pageAt, textOf, twinAt } from './markup.ts'

describe('decisions', () => {
  let it: Office
  let corrected: string
  let rejected: string
  const made: string[] = []
  const at = (id: string): string => `/decisions/${shortIdOf(id)}`
  before(async () => {
    it = await office({ office: 'CA-QC' }, [ANNOUNCED, HELD])
    const visit = await entryWhere(it.register, ({ type }) => type === 'visit')
    const meeting = await entryWhere(it.register, ({ type }) => type === 'meeting')
    corrected = visit.id
    const on = await anchorOf(it.register, visit.reports[0])
    made.push(
      await decide(it.register, { kind: 'confirm', on }),
      await decide(it.register, {
        kind: 'correct',
        on,
        slot: 'status',
        was: 'held',
        value: 'cancelled',
        why: '<i>called off</i>',
      }),
      await decide(it.register, { kind: 'note', on, text: '<script>x</script>' }),
      (rejected = await decide(it.register, { kind: 'reject', on: await anchorOf(it.register, meeting.reports[0]) })),
      await decide(it.register, {
        kind: 'add',
        engagement: { type: 'visit', kind: 'working', status: 'held', from: ['NO'], to: ['CA-QC'], date: '2020-02' },
      }),
    )
    made.push(await decide(it.register, { kind: 'take-back', decision: made[0] }))
  })

  test('are listed, the newest first, with what they are about', async () => {
    const { decisions } = await twinAt<DecisionsSeen>(it, '/decisions')
    assert.deepEqual(
      decisions.map(({ decision }) => decision.id),
      made.toReversed(),
    )
    assert.deepEqual(
      decisions.filter(({ holds }) => !holds).map(({ decision }) => decision.id),
      [made[0]],
    )
    const html = await pageAt(it, '/decisions')
    for (const id of made) assert.ok(html.includes(`href="${at(id)}"`), id)
    assert.ok(html.includes(`href="/engagements/${corrected}"`))
    assert.match(textOf(html), /status : held cancelled|status: held cancelled/)
    assert.match(textOf(html), /no longer holds/)
  })

  test('come page by page', async () => {
    const first = await twinAt<DecisionsSeen & { next: string }>(it, '/decisions?limit=4')
    const second = await twinAt<DecisionsSeen>(it, `/decisions?limit=4&after=${encodeURIComponent(first.next)}`)
    assert.equal(first.decisions.length, 4)
    assert.equal(second.decisions.length, 2)
  })

  test('show the words they hang on, who signed them, and a way to take them back', async () => {
    for (const id of made) {
      const shown = await twinAt<DecisionShown>(it, at(id))
      const html = await pageAt(it, at(id))
      const text = textOf(html)
      assert.match(text, /A\. Archivist/)
      assert.deepEqual([...deadLinks(html), ...doubleIds(html)], [])
      for (const runs of shown.passages)
        for (const run of runs) assert.ok(!run.isCited || html.includes('<mark>'), run.text)
      assert.equal(html.includes('value="take-back"'), id !== made[0])
    }
    const words = await pageAt(it, at(rejected))
    assert.match(textOf(words), /an engagement that the register does not have now/)
    assert.match(await pageAt(it, at(made[0])), new RegExp(at(made[5])))
    assert.match(await pageAt(it, at(made[5])), new RegExp(at(made[0])))
  })

  test('are text, whatever a person wrote', async () => {
    for (const path of ['/decisions', at(made[1]), at(made[2])])
      assert.doesNotMatch(await pageAt(it, path), /<i>called|<script>x/)
  })

  test('go by the short form of their id', async () => {
    assert.equal((await it.request(`/decisions/${made[0]}`)).headers.get('location'), at(made[0]))
    assert.equal((await it.request('/decisions/0123456789abcdef')).status, 404)
  })

  test('of a register without any, the log says so', async () => {
    const empty = await office({}, [])
    assert.match(textOf(await pageAt(empty, '/decisions')), /No person has decided anything yet/)
  })

  test('have French pages without English words of the interface', async () => {
    for (const path of ['/fr/decisions', ...made.map((id) => `/fr${at(id)}`)])
      assert.deepEqual(englishIn(await pageAt(it, path), WORDS, ENGAGEMENTS, COMMON), [], path)
  })
})
