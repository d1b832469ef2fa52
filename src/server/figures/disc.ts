/** A disc of the earth: which part of it is shown, its land, and where places lie on it. */

import { createRequire } from 'node:module'
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoDistance,
  geoGraticule,
  geoPath,
} from 'd3-geo'
import { feature } from 'topojson-client'
import { type Coordinates, countryNumber } from '../../gazetteer/coordinates.ts'
import { element, type Markup } from './svg.ts'

export const SIZE = 448
const RADIUS = 222
/** Coastlines at 1:110 million are not to be looked at more closely than this, in degrees from the middle. */
const LEAST_ANGLE = 16
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
  // In whole degrees, so that figures of one pair share their earth.
  const turned: Point = [Math.round(middle[0]), Math.round(middle[1])]
  const farthest = Math.max(0, ...places.map((place) => distance(turned, place)))
  const angle = Math.min(MOST_ANGLE, Math.max(LEAST_ANGLE, Math.ceil((farthest + 10) / 4) * 4))
  const projection = geoAzimuthalEqualArea()
    .rotate([-turned[0], -turned[1]])
    .translate([SIZE / 2, SIZE / 2])
    .scale(RADIUS / (2 * Math.sin((angle * Math.PI) / 360)))
    .clipAngle(angle)
    .precision(0.6)
  return {
    at: (place) => (distance(turned, place) > angle ? undefined : (projection([...place]) ?? undefined)),
    draw: (countries) => {
      const key = `${turned.join(' ')} ${angle} ${[...countries].sort().join(' ')}`
      const earth = drawn.get(key) ?? drawEarth(projection, countries, (shape) => isWithin(shape, turned, angle))
      drawn.delete(key)
      drawn.set(key, earth)
      if (drawn.size > MOST_DRAWN) drawn.delete(drawn.keys().next().value!)
      return earth
    },
  }
}

/** Earths drawn before, some 10 kB each, the latest used last. */
const drawn = new Map<string, Markup[]>()
const MOST_DRAWN = 200

/** Degrees between two points. */
const distance = (a: Point, b: Point) => (geoDistance([...a], [...b]) * 180) / Math.PI

/**
 * The middle of the smallest disc that holds all, near enough: from any of them, go towards the farthest by ever
 * smaller steps.
 */
function middleOf(places: readonly Point[]): Point {
  const radians = Math.PI / 180
  const all = places.map(([longitude, latitude]) => {
    const flat = Math.cos(latitude * radians)
    return [flat * Math.cos(longitude * radians), flat * Math.sin(longitude * radians), Math.sin(latitude * radians)]
  })
  let [x, y, z] = all[0] ?? [1, 0, 0.4]
  for (let step = 1; step <= 60; step++) {
    let least = Infinity
    let [fx, fy, fz] = [x, y, z]
    for (const [px, py, pz] of all) {
      const near = px * x + py * y + pz * z
      if (near >= least) continue
      least = near
      ;[fx, fy, fz] = [px, py, pz]
    }
    x += (fx - x) / (step + 1)
    y += (fy - y) / (step + 1)
    z += (fz - z) / (step + 1)
    // Two places at opposite ends of the earth have no middle: any will do.
    const length = Math.hypot(x, y, z) || 1
    x /= length
    y /= length
    z /= length
  }
  return [Math.atan2(y, x) / radians, Math.asin(Math.max(-1, Math.min(1, z))) / radians]
}

function drawEarth(projection: GeoProjection, codes: readonly string[], isSeen: (shape: Shape) => boolean): Markup[] {
  const { land, countries } = atlas()
  const numbers = new Set(codes.map(countryNumber).filter((number) => number !== undefined))
  const draw = (shapes: readonly Shape[]) =>
    shapes
      .filter(isSeen)
      .map(({ polygon }) => outline(projection, polygon, GRAIN))
      .join('')
  const shaded = [...numbers].flatMap((number) => countries.get(number) ?? [])
  const scale = { transform: `scale(${1 / GRAIN})` }
  return [
    element('path', { class: 'faint', d: outline(projection, geoGraticule().step([30, 30]).precision(6)()) }),
    element('path', { class: 'land', ...scale, d: draw(land) }),
    ...(shaded.length === 0 ? [] : [element('path', { class: 'land-2', ...scale, d: draw(shaded) })]),
    element('circle', { class: 'hair', cx: SIZE / 2, cy: SIZE / 2, r: RADIUS }),
  ]
}

/** One piece of land, and the disc it lies in: most are beyond the edge of what is shown, and need not be drawn. */
interface Shape {
  readonly polygon: GeoJSON.Polygon
  readonly middle: Point
  readonly angle: number
}

const isWithin = (shape: Shape, middle: Point, angle: number) =>
  distance(shape.middle, middle) < angle + shape.angle + 1

interface Atlas {
  readonly land: readonly Shape[]
  /** By ISO 3166-1 number. */
  readonly countries: ReadonlyMap<string, readonly Shape[]>
}

type World = Parameters<typeof feature>[0]

let loaded: Atlas | undefined

/** Natural Earth at 1:110 million, read when the first map is drawn. */
function atlas(): Atlas {
  if (loaded) return loaded
  const world = createRequire(import.meta.url)('world-atlas/countries-110m.json') as World
  const featuresOf = (name: string) => (feature(world, world.objects[name]) as GeoJSON.FeatureCollection).features
  loaded = {
    land: featuresOf('land').flatMap(shapesOf),
    countries: new Map(
      featuresOf('countries').map((country) => [String(country.id).padStart(3, '0'), shapesOf(country)]),
    ),
  }
  return loaded
}

function shapesOf({ geometry }: GeoJSON.Feature): Shape[] {
  const polygons =
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : []
  return polygons.map((coordinates) => {
    const rim = coordinates[0] as unknown as readonly Point[]
    const middle = middleOf(rim)
    const angle = Math.max(...rim.map((point) => distance(middle, point)))
    return { polygon: { type: 'Polygon', coordinates }, middle, angle }
  })
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
