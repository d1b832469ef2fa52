import { byCodeUnit } from './by-code-unit.ts'
import { SURE, UNLIKELY } from './linkage.ts'
import { PriorityQueue } from './priority-queue.ts'

export interface Link {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly apart?: true
}

export type Pair = readonly [a: string, b: string]

/** What people said about pairs of items; it goes before any score. Of two that contradict, asunder holds. */
export interface Constraints {
  readonly together: readonly Pair[]
  readonly asunder: readonly Pair[]
}

/**
 * Which items are one thing: clusters of ids, each sorted, in the order of their first id. The order of what is given
 * makes no difference. All comparisons made among the items should be given, the low ones too: they are what keeps a
 * chain from closing.
 *
 *     clustersOf([{ id: 'p1' }, { id: 'p2' }, { id: 'p3' }], [{ a: 'p1', b: 'p3', score: 0.9 }])
 *     // [['p1', 'p3'], ['p2']]
 *
 * Clusters are joined two at a time, those that fit best first, as long as they fit by `SURE`. How well two fit is the
 * mean over the pairs between them that say something: those that are sure, and those that speak against. What lies
 * between is silent, since an item that says little (a bare "President Chirac") fits nothing well and contradicts
 * nothing; so are pairs never compared, which is how a career of forty years hangs together. Hence A~B~C is one if A
 * and C merely lack evidence, and is not if they contradict one another.
 *
 * Two clusters with a pair apart are never joined. Where two clusters fit a third equally well and joining one would
 * shut out the other, neither is joined: an F. Benjamin between Frantz and Frédéric is left for a person. (Not where
 * the other is by far the smallest of the three.)
 */
export function clustersOf(
  items: readonly { readonly id: string }[],
  links: readonly Link[],
  decided: Constraints = { together: [], asunder: [] },
): string[][] {
  const { found, open } = clearComponents(items, links, decided)
  const clusters = startingFrom(open, decided)
  for (const link of oncePerPair(links.filter(({ a, b }) => clusters.has(a) && clusters.has(b)))) {
    const score = Math.round(link.score * UNIT)
    if (link.apart) weigh(clusters, link.a, link.b, { apart: true, sum: 0, count: 0 })
    else if (score >= SURE * UNIT || score < UNLIKELY * UNIT)
      weigh(clusters, link.a, link.b, { apart: false, sum: score, count: 1 })
  }
  joinAll(new Set(clusters.values()))
  const ids = Map.groupBy(clusters.keys(), (id) => wholeOf(clusters.get(id)!))
  return [...found, ...ids.values()].map((list) => list.sort()).sort((a, b) => byCodeUnit(a[0], b[0]))
}

type Item = { readonly id: string }

/**
 * Items that hang together by sure links, or by people's word, and nothing speaks against any two of them: whatever the
 * order of joining, they become one. So are most, among them the hundreds of documents that tell one summit, and what
 * remains open is little.
 */
function clearComponents(
  items: readonly Item[],
  links: readonly Link[],
  { together, asunder }: Constraints,
): { found: string[][]; open: Item[] } {
  const places = new Map(items.map(({ id }, i) => [id, i]))
  const up = Int32Array.from(items, (_, i) => i)
  const rootOf = (i: number): number => {
    let root = i
    while (up[root] !== root) root = up[root] = up[up[root]]
    return root
  }
  const ends = (a: string, b: string): readonly [number, number] | undefined => {
    const [i, j] = [places.get(a), places.get(b)]
    return i === undefined || j === undefined || i === j ? undefined : [i, j]
  }
  const against: (readonly [number, number])[] = []
  for (const { a, b, score, apart } of links) {
    const at = ends(a, b)
    if (!at) continue
    const rounded = Math.round(score * UNIT)
    if (apart || rounded < UNLIKELY * UNIT) against.push(at)
    else if (rounded >= SURE * UNIT) up[rootOf(at[0])] = rootOf(at[1])
  }
  for (const [a, b] of together) {
    const at = ends(a, b)
    if (at) up[rootOf(at[0])] = rootOf(at[1])
  }
  for (const [a, b] of asunder) {
    const at = ends(a, b)
    if (at) against.push(at)
  }
  const doubtful = new Set<number>()
  for (const [i, j] of against) if (rootOf(i) === rootOf(j)) doubtful.add(rootOf(i))
  const byRoot = Map.groupBy(items, (_, i) => rootOf(i))
  const [found, open]: [string[][], Item[]] = [[], []]
  for (const [root, members] of byRoot)
    if (doubtful.has(root)) open.push(...members)
    else found.push(members.map(({ id }) => id))
  return { found, open }
}

/** Scores are added up as whole numbers: sums of fractions depend on the order of adding. */
const UNIT = 1_000_000
/** Two fits closer than this are equally good. */
const MARGIN = 0.05 * UNIT
/** One item that fits no other of a dozen is odd itself, and makes none of them doubtful. */
const FEW = 4

interface Cluster {
  /** One of its ids, which tells it from the others. */
  readonly name: string
  size: number
  /** How it fits the clusters that it was compared with; both sides hold the same `Fit`. */
  readonly fits: Map<Cluster, Fit>
  /** What it became part of. */
  into?: Cluster
}

interface Fit {
  /** Never to be joined: they contradict one another, or one of them would have to choose at random. */
  apart: boolean
  sum: number
  count: number
}

const meanOf = (fit: Fit): number => (fit.apart || !fit.count ? -1 : fit.sum / fit.count)

/** One cluster an item, but for those that people put together. */
function startingFrom(
  items: readonly { readonly id: string }[],
  { together, asunder }: Constraints,
): Map<string, Cluster> {
  const clusters = new Map<string, Cluster>()
  for (const { id } of items) clusters.set(id, { name: id, size: 1, fits: new Map() })
  for (const [a, b] of asunder) weigh(clusters, a, b, { apart: true, sum: 0, count: 0 })
  const pairs = together.map(([a, b]) => (a < b ? [a, b] : [b, a]))
  pairs.sort((p, q) => byCodeUnit(p[0], q[0]) || byCodeUnit(p[1], q[1]))
  for (const [a, b] of pairs) {
    const [one, other] = [clusters.get(a), clusters.get(b)]
    if (one && other) join(wholeOf(one), wholeOf(other))
  }
  return clusters
}

function weigh(clusters: ReadonlyMap<string, Cluster>, a: string, b: string, fit: Fit): void {
  const [one, other] = [clusters.get(a), clusters.get(b)]
  if (one && other) addFit(wholeOf(one), wholeOf(other), fit)
}

/** A pair compared twice counts once: apart if ever, else by the higher score. */
function oncePerPair(links: readonly Link[]): Iterable<Link> {
  const pairs = new Map<string, Link>()
  for (const link of links) {
    const key = link.a < link.b ? `${link.a} ${link.b}` : `${link.b} ${link.a}`
    const known = pairs.get(key)
    if (!known || (!known.apart && (link.apart || link.score > known.score))) pairs.set(key, link)
  }
  return pairs.values()
}

function addFit(one: Cluster, other: Cluster, fit: Fit): Fit | undefined {
  if (one === other) return undefined
  const known = one.fits.get(other)
  const sum = known
    ? { apart: known.apart || fit.apart, sum: known.sum + fit.sum, count: known.count + fit.count }
    : fit
  one.fits.set(other, sum)
  other.fits.set(one, sum)
  return sum
}

function wholeOf(cluster: Cluster): Cluster {
  let whole = cluster
  while (whole.into) whole = whole.into
  return whole
}

/** Puts the smaller into the larger; gives what remains, with the clusters whose fit to it changed. */
function join(one: Cluster, other: Cluster): { whole: Cluster; changed: Cluster[] } | undefined {
  if (one === other || one.fits.get(other)?.apart) return undefined
  const larger = one.size > other.size || (one.size === other.size && one.name < other.name)
  const [whole, part] = larger ? [one, other] : [other, one]
  whole.size += part.size
  whole.fits.delete(part)
  part.into = whole
  for (const [third, fit] of part.fits) {
    if (third === whole) continue
    third.fits.delete(part)
    addFit(whole, third, fit)
  }
  const changed = [...part.fits.keys()].filter((third) => third !== whole)
  part.fits.clear()
  return { whole, changed }
}

function joinAll(clusters: ReadonlySet<Cluster>): void {
  const queue = new PriorityQueue(before)
  const offer = (one: Cluster, other: Cluster): void => {
    const fit = one.fits.get(other)
    if (!fit || meanOf(fit) < SURE * UNIT) return
    const [a, b] = one.name < other.name ? [one, other] : [other, one]
    queue.push({ a, b, fit, mean: meanOf(fit) })
  }
  for (const cluster of clusters)
    for (const other of cluster.fits.keys()) if (cluster.name < other.name) offer(cluster, other)
  for (let best = queue.pop(); best; best = queue.pop()) {
    const { a, b, fit } = best
    // since it was offered, one of them may have joined another, or been found to stand between two
    if (a.fits.get(b) !== fit || fit.apart) continue
    const rivals = [...rivalsOf(a, b, fit), ...rivalsOf(b, a, fit)]
    if (rivals.length && !best.late) {
      queue.push({ ...best, mean: best.mean - MARGIN, late: true })
      continue
    }
    if (rivals.length) for (const choice of [fit, ...rivals]) choice.apart = true
    const joined = join(a, b)
    if (joined) for (const third of joined.changed) offer(joined.whole, third)
  }
}

/** How `between` fits those clusters that fit it as well as `chosen` does, and would no longer once the two are one. */
function rivalsOf(between: Cluster, chosen: Cluster, fit: Fit): Fit[] {
  const rivals: Fit[] = []
  const enough = Math.max(SURE * UNIT, meanOf(fit) - MARGIN)
  for (const [third, own] of between.fits) {
    if (third === chosen || meanOf(own) < enough) continue
    const across = chosen.fits.get(third)
    if (!across || third.size * FEW < Math.min(between.size, chosen.size)) continue
    if (across.apart || (own.sum + across.sum) / (own.count + across.count) < SURE * UNIT) rivals.push(own)
  }
  return rivals
}

interface Candidate {
  readonly a: Cluster
  readonly b: Cluster
  readonly fit: Fit
  readonly mean: number
  /** It had rivals, and came back after all that fit about as well: the clusters have grown, and may know better. */
  readonly late?: true
}

/** The better fit first; of equals, the one whose names come first. */
const before = (p: Candidate, q: Candidate): boolean =>
  (q.mean - p.mean || byCodeUnit(p.a.name, q.a.name) || byCodeUnit(p.b.name, q.b.name)) < 0
