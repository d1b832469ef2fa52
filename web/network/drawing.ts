/** Draws the graph: hairlines, discs for the office's own people and rings for others, names as far as they fit. */

import type { Network } from './data.ts'
import { radiusOf } from './layout.ts'
import type { Size, View } from './view.ts'

export interface Colours {
  readonly paper: string
  readonly ink: string
  readonly ink2: string
  readonly rule2: string
  readonly mark: string
}

/** Names shown at once, at most. */
const NAMES = 120
const FONT_SIZE = 13.5
/** Radius from which a disc keeps names off. */
const GREAT = 6
/** Links of more engagements than these are drawn thicker, step by step. */
const STRONG = [1, 3, 9]

type Box = readonly [left: number, top: number, right: number, bottom: number]

export interface Scene extends Network {
  readonly places: Float32Array
  /** People linked with each. */
  readonly met: readonly ReadonlySet<number>[]
  /** Places in the list, those of most engagements first. */
  readonly greatest: readonly number[]
  /** Whom the picture is about at the moment. */
  readonly about: number | undefined
}

export function draw(c: CanvasRenderingContext2D, scene: Scene, view: View, size: Size, colours: Colours): void {
  const { places, about } = scene
  const ratio = c.canvas.width / size.width
  c.setTransform(ratio, 0, 0, ratio, 0, 0)
  c.clearRect(0, 0, size.width, size.height)
  const isSubject = (i: number): boolean => about === undefined || i === about || scene.met[about].has(i)
  const isTie = (a: number, b: number): boolean => a === about || b === about
  const across = (i: number): number => view.across(places[2 * i])
  const down = (i: number): number => view.down(places[2 * i + 1])

  for (const isLit of [false, true]) {
    c.strokeStyle = isLit ? colours.ink : colours.rule2
    c.globalAlpha = isLit ? 0.8 : about === undefined ? 0.45 : 0.12
    for (let step = 0; step <= STRONG.length; step++) {
      c.beginPath()
      c.lineWidth = 0.75 + 0.75 * step
      for (const { a, b, engagements } of scene.links) {
        if (isTie(a, b) !== isLit || stepOf(engagements) !== step) continue
        c.moveTo(across(a), down(a))
        c.lineTo(across(b), down(b))
      }
      c.stroke()
    }
  }

  c.lineWidth = 1.4
  for (let i = 0; i < scene.people.length; i++) {
    const { isOwn, engagements } = scene.people[i]
    c.globalAlpha = isSubject(i) ? 1 : 0.2
    c.beginPath()
    c.arc(across(i), down(i), discOf(engagements, view), 0, 2 * Math.PI)
    c.fillStyle = i === about ? colours.mark : isOwn ? colours.ink : colours.paper
    c.strokeStyle = isSubject(i) ? colours.ink : colours.ink2
    c.fill()
    c.stroke()
  }
  c.globalAlpha = 1
  drawNames(c, scene, view, size, colours, isSubject)
}

/** Discs grow with the picture, but less. */
export const discOf = (engagements: number, view: View): number =>
  Math.max(1.6, radiusOf(engagements) * Math.min(1.5, Math.sqrt(view.scale)))

const stepOf = (engagements: number): number => STRONG.filter((least) => engagements > least).length

/** The greatest first; a name that would cover another, or a great disc, is left out. */
function drawNames(
  c: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  size: Size,
  colours: Colours,
  isSubject: (i: number) => boolean,
): void {
  const { about, places } = scene
  const taken: Box[] = scene.greatest.filter(isSubject).flatMap((i) => {
    const radius = discOf(scene.people[i].engagements, view)
    const [x, y] = [view.across(places[2 * i]), view.down(places[2 * i + 1])]
    return radius < GREAT ? [] : [[x - radius, y - radius, x + radius, y + radius] as const]
  })
  let names = 0
  c.textBaseline = 'middle'
  c.lineJoin = 'round'
  c.lineWidth = 4
  c.strokeStyle = colours.paper
  for (const i of about === undefined ? scene.greatest : [about, ...scene.greatest]) {
    if (names >= NAMES) break
    if (!isSubject(i)) continue
    const { name, engagements } = scene.people[i]
    const [x, y] = [view.across(places[2 * i]), view.down(places[2 * i + 1])]
    if (x < 0 || y < 0 || x > size.width || y > size.height) continue
    c.font = `${i === about ? 600 : 400} ${FONT_SIZE}px "Office Sans", "Segoe UI", sans-serif`
    const width = c.measureText(name).width
    const beside = discOf(engagements, view) + 4
    // behind the disc, else before it
    const left = [x + beside, x - beside - width].find(
      (at) => at > 0 && at + width < size.width && isFree(taken, boxOf(at, y, width)),
    )
    if (left === undefined) continue
    taken.push(boxOf(left, y, width))
    names++
    c.strokeText(name, left, y)
    c.fillStyle = i === about ? colours.ink : colours.ink2
    c.fillText(name, left, y)
  }
}

const boxOf = (left: number, middle: number, width: number): Box => [
  left - 3,
  middle - FONT_SIZE / 2 - 2,
  left + width + 3,
  middle + FONT_SIZE / 2 + 2,
]

const isFree = (taken: readonly Box[], [left, top, right, bottom]: Box): boolean =>
  taken.every(([l, t, r, b]) => right <= l || r <= left || bottom <= t || b <= top)
