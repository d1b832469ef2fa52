// The project's scorer gives the same figures as the one that the annotators were given.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, test } from 'node:test'
import { compare } from '../../scripts/score/compare.ts'
import { groundingOf } from '../../scripts/score/grounding.ts'
import { recordFrom, textOf } from '../../scripts/score/record.ts'
import { addTo, engagementsOf, f1, slotsOf, type Tally } from '../../scripts/score/tally.ts'
import { shared } from '../shared.ts'

const root = join(import.meta.dirname, '../..')
const { path: original, skip } = shared('score/score.mjs')
const work = mkdtempSync(join(tmpdir(), 'chancery-score-'))
after(() => rmSync(work, { recursive: true }))

for (const [title, dir] of [
  ['dev', join(root, 'gold/dev')],
  ['state', join(root, 'gold/state')],
] as const)
  test(`same figures as the original scorer on spoilt gold: ${title}`, { skip }, () => {
    const gold = join(work, `${title}-gold`)
    const readings = join(work, `${title}-readings`)
    cpSync(dir, gold, { recursive: true })
    mkdirSync(readings)
    const tally: Tally = {}
    const grounding = { cites: 0, broken: 0, uncited: 0 }
    for (const file of readdirSync(gold).filter((f) => f.endsWith('.json'))) {
      const name = basename(file, '.json')
      const text = textOf(gold, name)!
      const annotation = JSON.parse(readFileSync(join(gold, file), 'utf8'))
      const reading = spoil(annotation, text)
      writeFileSync(join(readings, file), JSON.stringify(reading))
      const record = recordFrom(reading)
      const local: Tally = {}
      compare(recordFrom(annotation), record, text, local, () => {})
      addTo(tally, local)
      const found = groundingOf(record, text)
      for (const key of ['cites', 'broken', 'uncited'] as const) grounding[key] += found[key]
    }
    const run = spawnSync(process.execPath, [original, '--json', gold, readings], { encoding: 'utf8' })
    const theirs = JSON.parse(run.stdout)
    const withF1 = (t: object): object => ({ ...t, f1: f1(t as never) })
    assert.deepEqual(
      {
        slots: withF1(slotsOf(tally)),
        engagements: withF1(engagementsOf(tally)),
        grounding,
        perSlot: Object.fromEntries(Object.entries(tally).map(([slot, t]) => [slot, withF1(t)])),
      },
      { slots: theirs.slots, engagements: theirs.engagements, grounding: theirs.grounding, perSlot: theirs.perSlot },
    )
    assert.ok(slotsOf(tally).fp > 100 && slotsOf(tally).fn > 100, 'the spoiling must leave something to count')
    assert.ok(grounding.broken > 0 && grounding.uncited > 0)
  })

/** Turns gold into a reading with misses, false alarms, other spellings and bad cites; the same each time. */
function spoil(annotation: any, text: string): any {
  let seed = 7
  const chance = (one: number): boolean => (seed = (seed * 1103515245 + 12345) % 2147483648) % one === 0
  const cited = (value: string | null | undefined): unknown => {
    if (value === null || value === undefined || chance(9)) return undefined
    const plain = value.replace(/^\?/, '').split('|').at(-1)!
    if (chance(40)) return plain
    return { value: chance(12) ? `${plain} and more` : plain, cites: [chance(50) ? [5, 5] : [0, 3]] }
  }
  const engagements = annotation.engagements
    .filter(() => !chance(8))
    .map((e: any) => {
      const at = Math.max(0, text.indexOf(e.quote))
      return {
        ...e,
        kind: chance(6) ? 'other' : e.kind.split('|')[0],
        status: chance(12) ? 'planned' : String(e.status ?? 'held').replace(/^\?/, ''),
        cites: [[at, at + 5]],
        quote: undefined,
        from: e.from?.map(cited).filter(Boolean),
        to: e.to?.map(cited).filter(Boolean),
        parties: e.parties?.map(cited).filter(Boolean),
        places: e.places?.map(cited).filter(Boolean),
        sectors: e.sectors?.map(cited).filter(Boolean),
        date: cited(e.date),
        occasion: cited(e.occasion),
        title: cited(e.title),
        size: e.size
          ? { count: e.size.count + (chance(3) ? 1 : 0), approximate: chance(2), cites: [[0, 2]] }
          : undefined,
        participants: e.participants
          ?.filter(() => !chance(7))
          .map((p: any) => ({
            name: cited(p.name),
            office: cited(p.office),
            of: cited(p.of),
            side: p.side?.replace(/^\?/, ''),
            head: p.head === true || chance(9),
            cites: [[0, 4]],
          })),
      }
    })
  return { document: annotation.document, published: cited(annotation.published), engagements }
}

test('the score itself agrees with the original on what the reader reads', { skip }, () => {
  const readings = join(work, 'readings')
  const score = join(root, 'scripts/score.ts')
  const run = spawnSync(process.execPath, [score, '--json', '--set', 'state', '--write', readings], {
    encoding: 'utf8',
  })
  assert.equal(run.status, 0, run.stderr)
  const { state } = JSON.parse(run.stdout)
  const theirs = JSON.parse(
    spawnSync(process.execPath, [original, '--json', join(root, 'gold/state'), readings], { encoding: 'utf8' }).stdout,
  )
  for (const figures of ['slots', 'engagements', 'grounding', 'perSlot', 'perDocument'])
    assert.deepEqual(state[figures], theirs[figures], figures)
})

test('the score names what it can not find', () => {
  const score = (...args: string[]): { status: number | null; stderr: string; stdout: string } =>
    spawnSync(process.execPath, [join(root, 'scripts/score.ts'), ...args], { encoding: 'utf8' })
  assert.match(score('--set', 'stat').stderr, /unknown set: stat; there are seeds, state, dev-nat, dev, natfr, fra/)
  assert.match(score('--only', 'nobody').stderr, /no document named nobody/)
  assert.match(score('--part', 'third').stderr, /unknown part: third/)
  const table = score().stdout
  for (const set of ['seeds', 'state', 'dev-nat', 'dev', 'natfr', 'fra'])
    assert.match(table, new RegExp(`^${set} .*(\\d\\.\\d{3}|skipped)`, 'm'))
})
