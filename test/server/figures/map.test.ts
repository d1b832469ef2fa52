import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { coordinatesOf } from '../../../src/gazetteer/coordinates.ts'
import { type MapPlace, type MapRoute, map, mapTable, partnersMap } from '../../../src/server/figures/map.ts'
import { FIGURES } from '../../../src/server/words/figures.ts'
import { apart, boxesOf, sound } from './sound.ts'
import { within, wordsOf } from './xml.ts'

const words = FIGURES.en
const place = (code: string, name: string): MapPlace => ({ name, at: coordinatesOf(code)! })
const quebec = place('CA-QC', 'Québec')
const moscow = place('RU', 'Moscow')
const yakutsk = place('RU-SA', 'Yakutsk')

const draw = (routes: readonly MapRoute[], countries?: readonly string[]) => {
  const markup = map({ label: 'Missions and visits', routes, countries }).toString()
  return { picture: sound(markup)[0], markup }
}

const anyPlace = fc.record({
  name: fc.oneof(fc.string({ minLength: 1, maxLength: 30 }), fc.constantFrom('Paris', 'New York', 'Québec')),
  at: fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
})

describe('map', () => {
  test('both parties lie in the disc, and the lines between them', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (from, to) => {
        const { picture } = draw([{ from, to, direction: 'out' }])
        const dots = within(picture).filter(({ attributes }) => attributes.r === '3.2')
        assert.equal(dots.length, new Set([from, to].map((one) => JSON.stringify(one))).size)
        for (const { attributes } of dots)
          assert.ok(Math.hypot(Number(attributes.cx) - 224, Number(attributes.cy) - 224) <= 223)
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  test('names cover no names, even on a telephone, and stay within the picture', () => {
    fc.assert(
      fc.property(fc.array(anyPlace, { minLength: 1, maxLength: 60, size: 'max' }), (places) => {
        const { picture } = draw(places.map((to) => ({ from: quebec, to, direction: 'out' })))
        const boxes = boxesOf(picture, 17)
        apart(boxes)
        for (const { left, right, top, bottom } of boxes)
          assert.ok(left >= 0 && right <= 448 && top >= 0 && bottom <= 448)
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  test('there and back are two lines, each with its colour and tip', () => {
    const { picture } = draw([
      { from: quebec, to: moscow, direction: 'out' },
      { from: moscow, to: quebec, direction: 'in' },
      { from: yakutsk, to: quebec, direction: 'in' },
    ])
    const groups = within(picture).filter(({ name }) => name === 'g')
    assert.deepEqual(
      groups.map(({ attributes }) => attributes.class),
      ['out', 'in', 'in'],
    )
    assert.notEqual(within(groups[0])[1].attributes.d, within(groups[1])[1].attributes.d)
    for (const name of ['Québec', 'Moscow', 'Yakutsk']) assert.ok(wordsOf(picture).includes(name), name)
  })

  test('countries of the parties are shaded', () => {
    const shaded = (countries: readonly string[]) =>
      within(draw([{ from: quebec, to: moscow }], countries).picture).filter(
        ({ attributes }) => attributes.class === 'land-2',
      ).length
    assert.equal(shaded(['CA', 'RU']), 1)
    assert.equal(shaded([]), 0)
    assert.equal(shaded(['XK', 'nothing']), 0)
  })

  test('a map is small enough for the first view', () => {
    for (const to of [moscow, yakutsk, place('NZ', 'Wellington'), place('US-VT', 'Montpelier')]) {
      const { markup } = draw([{ from: quebec, to, direction: 'out' }], ['CA', 'RU'])
      const size = gzipSync(markup).length
      assert.ok(size < 6500, `${to.name}: ${size} bytes`)
    }
  })

  test('no routes, places at opposite ends of the earth, a way from a place to itself', () => {
    draw([])
    draw([{ from: quebec, to: quebec }])
    const opposite = { name: 'Opposite', at: { latitude: -quebec.at.latitude, longitude: quebec.at.longitude + 180 } }
    draw([{ from: quebec, to: opposite }])
  })

  test('places all over the earth', () => {
    draw(
      Array.from({ length: 60 }, (_, i) => ({
        from: quebec,
        to: { name: `P${i}`, at: { latitude: ((i * 37) % 180) - 90, longitude: ((i * 71) % 360) - 180 } },
      })),
    )
  })

  test('the table says what has no place too', () => {
    const [table] = sound(
      mapTable(
        {
          caption: 'Missions and visits by place',
          rows: [
            { place: 'Moscow', href: '/parties/RU-MOW', out: 1204, in: 1 },
            { out: 1, in: 0 },
          ],
        },
        words,
      ).toString(),
    )
    assert.match(wordsOf(table), /Moscow\s+1,204\s+1\s+no place named\s+1\s+0/)
  })
})

describe('map of partners', () => {
  const partners = 'GB FR DE IT JP CN RU CA MX BR AR IN PK AU NZ ZA NG EG IL SA TR ES PT NL BE CH AT PL UA KZ'
    .split(' ')
    .map((code, i) => ({ ...place(code, code), href: `/relations/US/${code}`, count: 400 - i * 10 }))

  test('each partner is a link that says its name and number', () => {
    const [picture] = sound(
      partnersMap({ label: 'Partners', own: place('US', 'Washington'), partners }, words).toString(),
    )
    const links = within(picture).filter(({ name }) => name === 'a')
    assert.equal(links.length, partners.length)
    assert.equal(links[0].attributes.href, '/relations/US/GB')
    assert.equal(links[0].attributes['aria-label'], 'GB: 400')
    apart(boxesOf(picture, 17))
  })

  test('hundreds of partners are small enough for the home page', () => {
    const many = Array.from({ length: 250 }, (_, i) => ({
      name: `Party number ${i}`,
      at: { latitude: ((i * 37) % 140) - 70, longitude: ((i * 71) % 360) - 180 },
      href: `/relations/US/${i}`,
      count: i + 1,
    }))
    const markup = partnersMap({ label: 'Partners', partners: many }, words).toString()
    sound(markup)
    assert.ok(gzipSync(markup).length < 25_000, `${gzipSync(markup).length} bytes`)
  })
})
