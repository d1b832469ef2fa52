import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coordinatesOf, countryNumber } from '../../src/gazetteer/coordinates.ts'
import { loadGazetteer } from '../../src/gazetteer/gazetteer.ts'

const at = (code: string) => {
  const place = coordinatesOf(code)
  return place && `${Math.round(place.latitude)} ${Math.round(place.longitude)}`
}

test('a city lies where it is', () => {
  assert.deepEqual(coordinatesOf('CA-QC:Montréal'), { latitude: 45.51, longitude: -73.59 })
  assert.equal(at('JP-13:Tokyo'), '36 140')
  assert.equal(at('NZ-WGN:Wellington'), '-41 175')
})

test('a country or subdivision lies at its seat', () => {
  assert.equal(at('CA-QC'), '47 -71')
  assert.equal(at('CA'), '45 -76')
  assert.equal(at('DE-BY'), '48 12')
  assert.equal(at('FR-75'), '49 2')
  assert.equal(at('US-PR'), at('PR'))
})

test('what has no place of its own lies where what it lies in does', () => {
  assert.equal(at('CN-HI:Boao'), at('CN-HI'))
  assert.equal(at('IE-D'), at('IE'))
  assert.equal(at('org:World Anti-Doping Agency'), undefined)
  assert.equal(at('event:Hannover Messe'), undefined)
  assert.equal(at('EU'), undefined)
  assert.equal(at('nonsense'), undefined)
})

test('every country but those without people has coordinates, and all are on the earth', () => {
  const gazetteer = loadGazetteer()
  const without: string[] = []
  for (let i = 0; i < gazetteer.size; i++) {
    const { kind, code } = gazetteer.entry(i)
    if (kind !== 'country' && kind !== 'subdivision' && kind !== 'city') continue
    const place = coordinatesOf(code)
    if (!place) without.push(code)
    else assert.ok(Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180, code)
  }
  assert.deepEqual(
    without.filter((code) => code.length === 2),
    ['BV', 'HM', 'IO', 'UM'],
  )
})

test('countries have the numbers that maps name them by', () => {
  assert.equal(countryNumber('CA'), '124')
  assert.equal(countryNumber('AF'), '004')
  assert.equal(countryNumber('XK'), undefined)
})
