import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { countedTimeline, type Mark, timeline } from '../../../src/server/figures/timeline.ts'
import { FIGURES } from '../../../src/server/words/figures.ts'
import { apart, boxesOf, sound } from './sound.ts'
import { type Element, within, wordsOf } from './xml.ts'

const words = FIGURES.en
const frame = {
  label: 'Missions and visits, 2008 to 2018',
  above: { label: 'Missions to Russia', direction: 'out' },
  below: { label: 'Visits to Québec', direction: 'in' },
  from: 2008,
  to: 2018,
} as const

const out = (title: string, date?: string): Mark => ({ title, sign: 'out', direction: 'out', date })
const visit = (title: string, date?: string): Mark => ({ title, sign: 'in', direction: 'in', isBelow: true, date })

const draw = (data: Parameters<typeof timeline>[0]) => sound(timeline(data, words).toString())
const signsIn = (picture: Element) =>
  within(picture).filter(({ name, attributes }) => name === 'use' && /-(out|in)$/.test(attributes.href))

const anyTitle = fc.oneof(
  fc.string({ minLength: 1, maxLength: 50 }),
  fc.constantFrom(
    'Mission',
    'President of the Republic',
    'رئيس الوزراء',
    'Donaudampfschifffahrtsgesellschaftskapitän <b>',
  ),
)

const anyDate = (from: number, to: number) => {
  const year = fc.integer({ min: from, max: to })
  return fc.oneof(
    year.map(String),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
    year.map((y) => `${y}/${Math.min(to, y + 3)}`),
    fc.constantFrom(undefined, 'XXXX-06-24', 'no date at all', `${from}-05~`),
  )
}

const anyTimeline = fc
  .tuple(fc.integer({ min: 1870, max: 2020 }), fc.constantFrom(0, 1, 2, 10, 40, 150), fc.constantFrom(3, 12, 40, 600))
  .chain(([from, span, most]) =>
    fc.record({
      label: fc.constant('A timeline'),
      from: fc.constant(from),
      to: fc.constant(from + span),
      above: fc.constantFrom({ label: 'Missions to Russia', direction: 'out' as const }, { label: 'From Denmark' }),
      below: fc.constantFrom(
        { label: 'Visites au Québec et ailleurs', direction: 'in' as const },
        { label: 'From Peru' },
      ),
      until: fc.constantFrom(undefined, { date: `${from + span}-03-07`, label: 'source last updated 7 March' }),
      marks: fc.array(
        fc.record({
          title: anyTitle,
          rest: fc.option(anyTitle, { nil: undefined }),
          sign: fc.constantFrom('out' as const, 'in' as const, 'meeting' as const),
          also: fc.constantFrom(undefined, ['agreement' as const]),
          direction: fc.constantFrom(undefined, 'out' as const, 'in' as const),
          isBelow: fc.boolean(),
          date: anyDate(from, from + span),
        }),
        { maxLength: most, size: 'max' },
      ),
    }),
  )

describe('timeline', () => {
  test('words cover no words, wide or narrow, and stay within the picture', () => {
    fc.assert(
      fc.property(anyTimeline, (data) => {
        const [wide, narrow] = draw(data)
        assert.equal(wide.attributes.class, 'only-wide')
        assert.equal(narrow.attributes.class, 'only-narrow')
        for (const [picture, width] of [
          [wide, 1088],
          [narrow, 288],
        ] as const) {
          const boxes = boxesOf(picture)
          apart(boxes)
          const top = picture === wide ? Number(wide.attributes.viewBox.split(' ')[1]) : 0
          for (const box of boxes) {
            assert.ok(
              box.left >= -0.5 && box.right <= width + 0.5,
              `${box.words}: ${box.left} to ${box.right} of ${width}`,
            )
            assert.ok(box.top >= top && box.bottom <= top + Number(picture.attributes.height), JSON.stringify(box))
          }
        }
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  test('numbers of strokes cover no numbers and no strokes', () => {
    const counts = fc.array(fc.record({ above: fc.nat(3000), below: fc.nat(40) }), {
      minLength: 1,
      maxLength: 200,
      size: 'max',
    })
    fc.assert(
      fc.property(counts, (each) => {
        const years = each.map((count, i) => ({ year: 1820 + i, ...count }))
        const drawn = countedTimeline({ ...frame, from: 1820, to: 1820 + each.length - 1, years }, words)
        for (const picture of sound(drawn.toString())) apart(boxesOf(picture))
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  test('a few marks all have their label', () => {
    const marks = [out('Trade mission', '2008-09'), visit('Governor', '2011-03'), visit('Vice Governor')]
    for (const picture of draw({ ...frame, marks })) {
      const said = wordsOf(picture)
      for (const { title } of marks) assert.ok(said.includes(title), title)
      assert.equal(signsIn(picture).length, 3)
    }
  })

  test('out stands above the axis, in below it', () => {
    const [wide] = draw({ ...frame, marks: [out('Mission', '2010'), visit('Visit', '2010')] })
    const axis = within(wide).find(({ attributes }) => attributes.class === 'axis')!.attributes.d
    const at = Number(/M\S+ (\S+)H/.exec(axis)![1])
    const [above, below] = signsIn(wide).map(({ attributes }) => Number(attributes.y) + 8)
    assert.ok(above < at && at < below)
  })

  test('an interval of years is a bar, a short one a sign', () => {
    const [wide] = draw({ ...frame, marks: [out('Forum', '2009/2012')] })
    assert.equal(signsIn(wide).length, 0)
    const [short] = draw({ ...frame, marks: [out('Forum', '2009-12-28/2010-01-03')] })
    assert.equal(signsIn(short).length, 1)
  })

  test('silent years are shaded and said', () => {
    const marks = [out('A', '2008'), out('B', '2009'), visit('C', '2010'), visit('D', '2012')]
    for (const picture of draw({ ...frame, marks })) {
      assert.ok(within(picture).some(({ attributes }) => attributes.class === 'well'))
      assert.match(wordsOf(picture), /nothing recorded after 2012/)
    }
    const last = Array.from({ length: 5 }, (_, i) => out('A', String(2014 + i)))
    assert.match(timeline({ ...frame, marks: last }, FIGURES.fr).toString(), /rien au registre avant 2014/)
  })

  test('many marks are signs without labels, thousands a stroke a year', () => {
    const marks = Array.from({ length: 3000 }, (_, i) => out(`Mission ${i}`, String(1870 + ((i * 7) % 150))))
    const [eighty] = draw({ ...frame, from: 1870, to: 2019, marks: marks.slice(0, 80) })
    assert.equal(signsIn(eighty).length, 80)
    assert.doesNotMatch(wordsOf(eighty), /Mission \d/)
    const markup = timeline({ ...frame, from: 1870, to: 2019, marks }, words).toString()
    const [all] = sound(markup)
    assert.equal(signsIn(all).length, 0)
    assert.ok(markup.length < 40_000, `${markup.length} bytes`)
  })

  test('counts from the database draw what the marks themselves draw', () => {
    const marks = Array.from({ length: 900 }, (_, i) => (i % 3 ? out : visit)(`Mission ${i}`, String(2008 + (i % 11))))
    const countOf = (year: number, isBelow: boolean) =>
      marks.filter((mark) => mark.date === String(year) && (mark.isBelow ?? false) === isBelow).length
    const years = Array.from({ length: 11 }, (_, i) => ({
      year: 2008 + i,
      above: countOf(2008 + i, false),
      below: countOf(2008 + i, true),
    }))
    const counted = countedTimeline({ ...frame, years }, words).toString()
    assert.equal(counted, timeline({ ...frame, marks }, words).toString())
  })

  test('a register without anything, or without a date, still has its axis', () => {
    draw({ ...frame, marks: [] })
    draw({ ...frame, from: 2025, to: 2025, marks: [visit('A visit')] })
    const [wide] = draw({ ...frame, marks: Array.from({ length: 12 }, (_, i) => visit(`Visit ${i}`)) })
    assert.match(wordsOf(wide), /no date given/)
    assert.match(wordsOf(wide), /12/)
  })
})
