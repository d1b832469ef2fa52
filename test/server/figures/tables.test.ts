import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { matrix, periodLabel, periodsOf } from '../../../src/server/figures/matrix.ts'
import { type Rooms, rooms, roomsTable } from '../../../src/server/figures/rooms.ts'
import { strokes } from '../../../src/server/figures/strokes.ts'
import { FIGURES } from '../../../src/server/words/figures.ts'
import { apart, boxesOf, sound } from './sound.ts'
import { within, wordsOf } from './xml.ts'

const words = FIGURES.en

describe('sectors over time', () => {
  test('periods hold each year once, at most six of them, up to the last year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2030 }), fc.nat(300), (from, span) => {
        const periods = periodsOf(from, from + span)
        assert.ok(periods.length <= 6)
        assert.equal(periods[0].from, from)
        assert.equal(periods.at(-1)!.to, from + span)
        for (const [i, period] of periods.slice(1).entries()) assert.equal(period.from, periods[i].to + 1)
      }),
    )
  })

  test('periods are said shortly', () => {
    assert.equal(periodLabel({ from: 2012, to: 2012 }), '2012')
    assert.equal(periodLabel({ from: 2005, to: 2009 }).replace('\u2060', ''), '2005–09')
    assert.equal(periodLabel({ from: 1998, to: 2002 }).replace('\u2060', ''), '1998–2002')
  })

  test('each sign is a link with a label; many alike are one with their number', () => {
    const [table] = sound(
      matrix(
        {
          caption: 'Each sign is one engagement',
          periods: periodsOf(2008, 2009),
          rows: [
            {
              name: 'energy & <mining>',
              href: '/sectors/energy',
              total: 13,
              cells: [
                [{ sign: 'out', label: 'mission out', href: '#m1' }],
                [{ sign: 'visit', label: '12 visits', href: '/search', count: 12 }],
              ],
            },
          ],
        },
        words,
      ).toString(),
    )
    const links = within(table).filter(({ name }) => name === 'a')
    assert.deepEqual(
      links.map(({ attributes }) => attributes.href),
      ['/sectors/energy', '#m1', '/search'],
    )
    assert.equal(within(links[1]).at(1)!.attributes['aria-label'], 'mission out')
    assert.equal(links[2].attributes['aria-label'], '12 visits')
    assert.match(wordsOf(table), /energy & <mining>\s+12\s+13/)
  })
})

describe('strokes', () => {
  test('up is out, down is in, none is taller than the line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ out: fc.nat(5000), in: fc.nat(5000) }), { minLength: 1, maxLength: 20 }),
        fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
        (years, most) => {
          const [picture] = sound(strokes(years, { most }).toString())
          assert.equal(picture.attributes['aria-hidden'], 'true')
          const paths = within(picture).filter(({ name }) => name === 'path')
          for (const { attributes } of paths.slice(1)) {
            for (const [, tall] of attributes.d.matchAll(/v(\S+?)(?=M|$)/g)) {
              assert.ok(Math.abs(Number(tall)) > 0 && Math.abs(Number(tall)) <= 9)
              assert.equal(Number(tall) < 0, attributes.class === 'o')
            }
          }
        },
      ),
    )
  })

  test('without an own side there is no colour', () => {
    const markup = strokes([{ out: 1, in: 2 }], { isDirected: false }).toString()
    assert.doesNotMatch(markup, /class="[oi]"/)
    assert.match(markup, /stroke="currentColor"/)
  })
})

describe('who was in the room', () => {
  const data: Rooms = {
    label: 'An ambassador linked through two meetings to three hosts',
    direction: 'in',
    guests: [{ name: 'An Ambassador', detail: 'Ambassador', href: '/people/1' }],
    meetings: [
      { title: 'talks', href: '/engagements/1', guests: [0], hosts: [0, 1] },
      { title: 'site visit', guests: [0], hosts: [2] },
    ],
    hosts: [{ name: 'A Minister', detail: 'Minister' }, { name: 'شيخ' }, { detail: 'A University' }],
  }

  test('all that took part stand in the picture and in the table', () => {
    const [picture] = sound(rooms(data, words)!.toString())
    const [table] = sound(roomsTable(data, words).toString())
    for (const said of ['An Ambassador', 'A Minister', 'شيخ', 'A University', 'no name given']) {
      assert.ok(wordsOf(picture).includes(said), said)
      assert.ok(wordsOf(table).includes(said), said)
    }
  })

  test('more than thirty lines are left to the table', () => {
    const guests = Array.from({ length: 16 }, (_, i) => ({ name: `Guest ${i}` }))
    const all = guests.map((_, i) => i)
    const meetings = (n: number) =>
      Array.from({ length: n }, () => ({ title: 'talks', guests: all, hosts: all.slice(0, 14) }))
    assert.ok(rooms({ label: 'x', guests, hosts: guests, meetings: meetings(1) }, words))
    assert.equal(rooms({ label: 'x', guests, hosts: guests, meetings: meetings(2) }, words), undefined)
    assert.equal(rooms({ label: 'x', guests, hosts: guests, meetings: [] }, words), undefined)
  })

  test('words cover no words and stay within the picture', () => {
    const person = fc.record({
      name: fc.option(fc.string({ minLength: 1, maxLength: 60 }), { nil: undefined }),
      detail: fc.option(fc.string({ minLength: 1, maxLength: 90 }), { nil: undefined }),
    })
    const some = fc.subarray([0, 1, 2, 3])
    const four = fc.array(person, { minLength: 4, maxLength: 4 })
    const meetings = fc.array(fc.record({ title: fc.constant('talks'), guests: some, hosts: some }), { maxLength: 9 })
    fc.assert(
      fc.property(four, meetings, four, (guests, meetings, hosts) => {
        const drawn = rooms({ label: 'Who met', guests, meetings, hosts }, words)
        if (!drawn) return
        const [picture] = sound(drawn.toString())
        const boxes = boxesOf(picture)
        apart(boxes)
        const height = Number(picture.attributes.height)
        for (const { left, right, top, bottom } of boxes)
          assert.ok(left >= 0 && right <= 640 && top >= 0 && bottom <= height)
      }),
      { numRuns: 100 },
    )
  })
})
