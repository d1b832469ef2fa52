/** A worker that lays out a network, and tells how it stands now and then. */

import type { Network } from './network/data.ts'
import { layout } from './network/layout.ts'

export interface Order extends Pick<Network, 'people' | 'links'> {
  /** Only the end, for those who want less motion. */
  readonly isStill: boolean
}

export interface Standing {
  /** x and y of each person in turn. */
  readonly places: Float32Array
  readonly isAtRest: boolean
}

/** Milliseconds from one picture to the next. */
const PICTURE = 60

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  let last = performance.now()
  let places: Float32Array = new Float32Array()
  for (places of layout(data)) {
    if (data.isStill || performance.now() - last < PICTURE) continue
    last = performance.now()
    tell(places, false)
  }
  tell(places, true)
})

function tell(now: Float32Array, isAtRest: boolean): void {
  const places = now.slice()
  self.postMessage({ places, isAtRest } satisfies Standing, { transfer: [places.buffer] })
}
