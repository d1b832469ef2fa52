/** The part of the graph that is seen: how large, and what lies at the top left corner. */

export interface Size {
  readonly width: number
  readonly height: number
}

const CLOSEST = 8
const MARGIN = 28

export class View {
  scale = 1
  x = 0
  y = 0
  /** Once a reader has moved it, it stays where it is. */
  isMoved = false
  #farthest = 0.05

  /** Place in the picture of a place in the graph. */
  across(x: number): number {
    return (x - this.x) * this.scale
  }

  down(y: number): number {
    return (y - this.y) * this.scale
  }

  /** All of the graph. */
  fit(places: Float32Array, { width, height }: Size): void {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let i = 0; i < places.length; i += 2) {
      left = Math.min(left, places[i])
      right = Math.max(right, places[i])
      top = Math.min(top, places[i + 1])
      bottom = Math.max(bottom, places[i + 1])
    }
    if (left > right) return
    const [across, down] = [right - left, bottom - top]
    this.scale = Math.min(3, (width - 2 * MARGIN) / (across || 1), (height - 2 * MARGIN) / (down || 1))
    this.#farthest = Math.min(this.scale / 2, 1)
    this.x = left - (width / this.scale - across) / 2
    this.y = top - (height / this.scale - down) / 2
    this.isMoved = false
  }

  /** By pixels. */
  pan(across: number, down: number): void {
    this.x -= across / this.scale
    this.y -= down / this.scale
    this.isMoved = true
  }

  /** What lies at this place of the picture stays there. */
  zoom(factor: number, across: number, down: number): void {
    const scale = Math.min(CLOSEST, Math.max(this.#farthest, this.scale * factor))
    this.x += across / this.scale - across / scale
    this.y += down / this.scale - down / scale
    this.scale = scale
    this.isMoved = true
  }

  /** A place of the graph comes to the middle, near enough to tell neighbours apart. */
  centre(x: number, y: number, { width, height }: Size): void {
    this.scale = Math.max(this.scale, 1.2)
    this.x = x - width / this.scale / 2
    this.y = y - height / this.scale / 2
    this.isMoved = true
  }
}
