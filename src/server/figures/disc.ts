/** A disc of the earth: which part of it is shown, its land, and where places lie on it. */

import { createRequire } from 'node:module'
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoDistance,
  geoGraticule,
  geoInterpolate,
  geoPath,
} from 'd3-geo'
import { feature } from 'topojson-client'
import { type Coordinates, countryNumber } from '../../gazetteer/coordinates.ts'
import { element, type Markup } from './svg.ts'

export const SIZE = 448
const RADIUS = 222
/** Coastlines at 1:110 million are not to be looked at more closely than this, in degrees from the middle. */
const LEAST_ANGLE = 28
/** The whole earth would be torn open along its edge. */
const MOST_ANGLE = 165
/** Land is drawn in half pixels, in whole numbers. */
const GRAIN = 2

export type Point = readonly [longitude: number, latitude: number]

export const pointOf = ({ longitude, latitude }: Coordinates): Point => [longitude, latitude]

export interface Disc {
  /** Where a place lies; none beyond the edge. */
  at(place: Point): readonly [x: number, y: number] | undefined
  /** The earth itself, some countries of which are shaded. */
  draw(countries: readonly string[]): Markup[]
}

/** The smallest disc that holds all of these, a little air round them; turned to `middle`, if one is given. */
export function discOf(places: readonly Point[], middle: Point = middleOf(places)): Disc {
  const farthest = Math.max(
    0,
    ...places.map((place) => geoDistance(middle as [number, number], place as [number, number])),
  )
  const angle = Math.min(MOST_ANGLE, Math.max(LEAST_ANGLE, (farthest * 180) / Math.PI + 10))
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .translate([SIZE / 2, SIZE / 2])
    .scale(RADIUS / (2 * Math.sin((angle * Math.PI) / 360)))
    .clipAngle(angle)
    .precision(0.6)
  return {
    at: (place) => {
      const far = geoDistance(middle as [number, number], place as [number, number])
      return (far * 180) / Math.PI > angle + 1e-6 ? undefined : (projection(place as [number, number]) ?? undefined)
    },
    draw: (countries) => drawEarth(projection, countries),
  }
}

/**
 * The middle of the smallest disc that holds all, near enough: from any of them, go towards the farthest by ever
 * smaller steps.
 */
function middleOf(places: readonly Point[]): Point {
  if (places.length === 0) return [0, 20]
  let middle = places[0] as [number, number]
  for (let step = 1; step <= 60; step++) {
    let farthest = middle
    for (const place of places) {
      if (geoDistance(middle, place as [number, number]) > geoDistance(middle, farthest))
        farthest = place as [number, number]
    }
    if (farthest === middle) break
    middle = geoInterpolate(middle, farthest)(1 / (step + 1))
  }
  return middle
}

function drawEarth(projection: GeoProjection, codes: readonly string[]): Markup[] {
  const { land, countries } = atlas()
  const numbers = new Set(codes.map(countryNumber).filter((number) => number !== undefined))
  const shaded = countries.filter((country) => numbers.has(String(country.id).padStart(3, '0')))
  const scale = { transform: `scale(${1 / GRAIN})` }
  return [
    element('path', { class: 'faint', d: outline(projection, geoGraticule().step([30, 30])()) }),
    element('path', { class: 'land', ...scale, d: outline(projection, land, GRAIN) }),
    ...(shaded.length === 0
      ? []
      : [
          element('path', {
            class: 'land-2',
            ...scale,
            d: shaded.map((country) => outline(projection, country, GRAIN)).join(''),
          }),
        ]),
    element('circle', { class: 'hair', cx: SIZE / 2, cy: SIZE / 2, r: RADIUS }),
  ]
}

type World = Parameters<typeof feature>[0]

interface Atlas {
  readonly land: GeoPermissibleObjects
  readonly countries: readonly GeoJSON.Feature[]
}

let loaded: Atlas | undefined

/** Natural Earth at 1:110 million, read when the first map is drawn. */
function atlas(): Atlas {
  if (loaded) return loaded
  const require = createRequire(import.meta.url)
  const world = require('world-atlas/countries-110m.json') as World
  loaded = {
    land: feature(world, world.objects.land),
    countries: (feature(world, world.objects.countries) as GeoJSON.FeatureCollection).features,
  }
  return loaded
}

/** A shape in whole numbers of 1/grain pixels, each step from the last, without steps too short to be seen. */
function outline(projection: GeoProjection, shape: GeoPermissibleObjects, grain = 1): string {
  let d = ''
  let ring: (readonly [number, number])[] = []
  const end = (isClosed: boolean) => {
    // A ring of fewer than three corners has no surface.
    if (ring.length > (isClosed ? 2 : 1)) {
      let [x, y] = ring[0]
      d += `M${x} ${y}l`
      let steps = ''
      for (const [nextX, nextY] of ring.slice(1)) {
        for (const step of [nextX - x, nextY - y]) steps += steps === '' || step < 0 ? String(step) : ` ${step}`
        ;[x, y] = [nextX, nextY]
      }
      d += steps + (isClosed ? 'z' : '')
    }
    ring = []
  }
  const add = (x: number, y: number) => {
    const next = [Math.round(x * grain), Math.round(y * grain)] as const
    const last = ring.at(-1)
    if (last && Math.abs(last[0] - next[0]) < 2 && Math.abs(last[1] - next[1]) < 2) return
    ring.push(next)
  }
  geoPath(projection, {
    beginPath: () => {},
    moveTo: (x, y) => {
      end(false)
      add(x, y)
    },
    lineTo: add,
    closePath: () => end(true),
    arc: () => {},
  })(shape)
  end(false)
  return d
}
