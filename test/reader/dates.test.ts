import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { loadGazetteer } from '../../src/gazetteer/gazetteer.ts'
import { english } from '../../src/languages/en/index.ts'
import { dayNumber, edtf, fromDayNumber, isDay, parseDay, weekdayOf } from '../../src/model/edtf.ts'
import { bounds, firstDay, overlap, settle, type Moment } from '../../src/reader/calendar.ts'
import { Context } from '../../src/reader/context.ts'
import { dateAt } from '../../src/reader/dates/dates.ts'
import { scan } from '../../src/text/scan.ts'
import { Tokens } from '../../src/text/tokens.ts'

/** A Wednesday. */
const published = { y: 2024, m: 5, d: 15 }

/** The dates of a text, read on {@link published}, joined by a space. */
function datesIn(text: string, tense: Moment['tense'] = 'past', more: Partial<Moment> = {}): string {
  const t = new Tokens()
  scan(text, t)
  const x = new Context(t, english, loadGazetteer())
  x.published = 'published' in more ? more.published : published
  const found: string[] = []
  for (let i = 0; i < t.count; i++) {
    const d = dateAt(x, i, t.count)
    if (!d) continue
    assert.ok(d.end > i, text)
    found.push(settle(d, { published, tense, year: 0, ...more })?.edtf ?? '?')
    i = d.end - 1
  }
  return found.join(' ')
}

const reads = (cases: Record<string, string>, tense?: Moment['tense'], more?: Partial<Moment>) => {
  for (const [text, expected] of Object.entries(cases)) assert.equal(datesIn(text, tense, more), expected, text)
}

describe('dates read from words', () => {
  test('days in all orders', () =>
    reads({
      'on 7 October 2023': '2023-10-07',
      'on October 7th, 2023': '2023-10-07',
      'the 7th of October 2023': '2023-10-07',
      'Wed., May 8, 2024': '2024-05-08',
      '30.09.2014': '2014-09-30',
      '2024/05/06': '2024-05-06',
      '05/13/2024': '2024-05-13',
      '11-Mar-2024': '2024-03-11',
    }))

  test('intervals in all wordings', () =>
    reads({
      'from 25 to 27 June 2024': '2024-06-25/2024-06-27',
      'Nov. 25-26, 2022': '2022-11-25/2022-11-26',
      'between 3 and 5 March 2024': '2024-03-03/2024-03-05',
      '29 February to 3 March 2024': '2024-02-29/2024-03-03',
      'from Tuesday, 30. September, until Friday, 3. October 2014': '2014-09-30/2014-10-03',
      'Dec. 31, 2023 - Jan. 2, 2024': '2023-12-31/2024-01-02',
      '28.09.–03.10.2014': '2014-09-28/2014-10-03',
      '3, 4 and 5 May 2024': '2024-05-03/2024-05-05',
      'Oct 29- Nov 1, 2007': '2007-10-29/2007-11-01',
      '2009 to 2012': '2009/2012',
      '2013-17': '2013/2017',
      'May/June 2023': '2023-05/2023-06',
      '2024 (12–14 March)': '2024-03-12/2024-03-14',
      'from Monday to Wednesday': '2024-05-13/2024-05-15',
    }))

  test('what is less than a day, or about', () =>
    reads({
      'in spring 2019': '2019-21',
      'last autumn': '2023-23',
      'in the 1990s': '199X',
      'in the first quarter of 2024': '2024-01/2024-03',
      'in mid-June 2022': '2022-06',
      'around 2010': '2010~',
      'circa 1998': '1998~',
      'at the end of September 2023': '2023-09',
    }))

  test('against the day of publication', () => {
    reads({
      'on Monday': '2024-05-13',
      'on Wednesday': '2024-05-15',
      yesterday: '2024-05-14',
      'last month': '2024-04',
      'two days ago': '2024-05-13',
      'on 7 October': '2023-10-07',
      'on the 12th': '2024-05-12',
      'last weekend': '2024-05-11/2024-05-12',
      'Friday last week': '2024-05-10',
      'today (May 15)': '2024-05-15',
      'on the 3rd inst.': '2024-05-03',
      'on the 28th ult.': '2024-04-28',
      'on the 5th of last month': '2024-04-05',
      'a week ago today': '2024-05-08',
      'over the weekend': '2024-05-11/2024-05-12',
      'at the end of the year': '2024',
      'the twelfth of May': '2024-05-12',
      'on 25 Apr 06': '2006-04-25',
      '25-Apr-13': '2013-04-25',
      'on 25 April ’21': '2021-04-25',
    })
    reads(
      {
        'on Monday': '2024-05-20',
        tomorrow: '2024-05-16',
        'next month': '2024-06',
        'in three days’ time': '2024-05-18',
        'two days from now': '2024-05-17',
        'on 7 October': '2024-10-07',
        'in March': '2025-03',
      },
      'future',
    )
    reads({ 'on 20 May': '2024-05-20', 'on 2 May': '2024-05-02', 'on 30 December': '2023-12-30' }, 'present')
    reads({ 'on 7 October': 'XXXX-10-07', 'on 31 February': 'XXXX-02', 'on Monday': '?', yesterday: '?' }, 'past', {
      published: undefined,
    })
    reads({ 'Monday, 9 September': '2024-09-09' })
  })

  test('against the days told before', () => {
    reads(
      {
        'the same day': '2024-05-03',
        'the following day': '2024-05-04',
        'two days later': '2024-05-05',
        'In the evening': '2024-05-03',
      },
      'past',
      { anchor: { y: 2024, m: 5, d: 3 } },
    )
    reads({ 'on the second day': '2024-05-04', 'on the last day': '2024-05-07', 'on Sunday': '2024-05-05' }, 'past', {
      visit: '2024-05-03/2024-05-07',
    })
    // Tuesday comes twice: the one behind the Monday
    reads({ 'from Monday to Tuesday': '2024-05-06/2024-05-07' }, 'past', { visit: '2024-04-30/2024-05-07' })
    reads({ 'in June the same year': '1999-06' }, 'past', { lastYear: 1999 })
  })

  test('what is no date', () =>
    reads({
      'May I say': '',
      'may visit': '',
      'April Smith met': '',
      'a delegation of 2000 students': '',
      'the 10th anniversary': '',
      'the second of four': '',
      'for the first time': '',
      'weekend traffic': '',
      'they march on': '',
      '12 students': '',
    }))
})

const day = fc.integer({ min: -700_000, max: 2_000_000 }).map(fromDayNumber)
const late = fc.integer({ min: 0, max: 40_000 }).map(fromDayNumber)

describe('the calendar', () => {
  test('a day and its number are one', () =>
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (n) => {
        const d = fromDayNumber(n)
        assert.equal(dayNumber(d), n)
        assert.ok(isDay(d))
        assert.equal(weekdayOf(n + 1), (weekdayOf(n) % 7) + 1)
      }),
    ))

  test('EDTF is read back as it was written', () =>
    fc.assert(fc.property(day, (d) => assert.deepEqual(parseDay(edtf(d)), d))))

  test('a weekday is the nearest on its side of publication', () =>
    fc.assert(
      fc.property(
        late,
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom('past' as const, 'future' as const),
        (p, weekday, tense) => {
          const settled = settle(
            { start: 0, end: 1, from: { y: 0, m: 0, d: 0 }, weekday },
            { published: p, tense, year: 0 },
          )
          const found = dayNumber(firstDay(settled!.edtf)!)
          const distance = found - dayNumber(p)
          assert.equal(weekdayOf(found), weekday)
          assert.ok(tense === 'past' ? distance <= 0 && distance > -7 : distance >= 0 && distance < 7)
        },
      ),
    ))

  test('a day without a year is the nearest on its side of publication or, to come, a few days behind; in the present the nearest of all', () =>
    fc.assert(
      fc.property(
        late,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('past' as const, 'future' as const, 'present' as const),
        (p, m, d, tense) => {
          const settled = settle({ start: 0, end: 1, from: { y: 0, m, d } }, { published: p, tense, year: 0 })
          const distance = dayNumber(firstDay(settled!.edtf)!) - dayNumber(p)
          assert.ok(settled!.inferred)
          if (tense === 'past') assert.ok(distance <= 0 && distance > -367)
          // a text a few days behind the plan that it tells does not mean next year
          else if (tense === 'future') assert.ok(distance >= -10 && distance < 367)
          else assert.ok(Math.abs(distance) <= 184)
        },
      ),
    ))

  test('an interval contains its days, and overlapping goes both ways', () =>
    fc.assert(
      fc.property(late, late, late, late, (a, b, c, d) => {
        const range = (p: typeof a, q: typeof a) =>
          dayNumber(p) <= dayNumber(q) ? `${edtf(p)}/${edtf(q)}` : `${edtf(q)}/${edtf(p)}`
        const [x, y] = [range(a, b), range(c, d)]
        const [lo, hi] = bounds(x)!
        assert.ok(lo <= hi && lo <= dayNumber(a) && dayNumber(a) <= hi)
        assert.equal(overlap(x, y), overlap(y, x))
        assert.ok(overlap(x, edtf(a)))
      }),
    ))

  test('any words are read without a throw, and every date that is settled can be sorted', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '3',
            '31',
            '2024',
            '1990',
            's',
            'May',
            'May.',
            'Sept',
            'Monday',
            'to',
            '-',
            '–',
            'and',
            ',',
            '/',
            '.',
            '(',
            ')',
            'the',
            'last',
            'next',
            'day',
            'two',
            'ago',
            'of',
            'in',
            'until',
            'spring',
            'today',
            '\n',
            '5th',
            '12/05/2024',
            '28.09.',
          ),
          { maxLength: 14 },
        ),
        (words) => {
          for (const value of datesIn(words.join(' ')).split(' ')) {
            if (!value || value === '?') continue
            const days = bounds(value)
            assert.ok(!days || days[0] <= days[1], value)
            assert.match(value, /^[\dX]{3,4}X?(?:-\d\d(?:-\d\d)?)?~?(?:\/[\dX]{4}(?:-\d\d(?:-\d\d)?)?~?)?$/)
          }
        },
      ),
      { numRuns: 600 },
    ))
})
