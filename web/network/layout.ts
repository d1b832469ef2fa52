/** Where people stand in the graph: those who meet often stand close. The same network always comes out the same. */

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Network } from './data.ts'

/** Radius of a disc, its area as the number of engagements. */
export const radiusOf = (engagements: number): number => 2.5 + 1.1 * Math.sqrt(engagements)

/** So many steps bring it to rest. */
const STEPS = 300

/** x and y of each person in turn, again and again until they rest. Always the same array. */
export function* layout({ people, links }: Pick<Network, 'people' | 'links'>): Generator<Float32Array> {
  const nodes: SimulationNodeDatum[] = people.map(() => ({}))
  const ties = links.map(({ a, b, engagements }) => ({ source: a, target: b, engagements }))
  const simulation = forceSimulation(nodes)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / STEPS))
    .force('apart', forceManyBody().strength(-60).distanceMax(500).theta(1))
    .force('together', forceLink<SimulationNodeDatum, SimulationLinkDatum<SimulationNodeDatum>>(ties).distance(40))
    // weak, for those who have nobody in common with the rest
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.08))
    .force(
      'collide',
      forceCollide<SimulationNodeDatum>((_, i) => radiusOf(people[i].engagements) + 2),
    )
  const places = new Float32Array(people.length * 2)
  for (let step = 0; step < STEPS; step++) {
    simulation.tick()
    for (let i = 0; i < nodes.length; i++) {
      places[2 * i] = nodes[i].x!
      places[2 * i + 1] = nodes[i].y!
    }
    yield places
  }
}
