/** Rates of contestants who take turns on the same things. */

export interface Contestant<T> {
  readonly name: string
  readonly run: (thing: T) => unknown
}

/**
 * Things a second of one core: the median of some rounds, in each of which every contestant has its turn. Seconds are of the
 * processor, of all threads of the process, so that a busy machine is not taken for a slow one.
 */
export async function ratesOf<T>(
  contestants: readonly Contestant<T>[],
  things: readonly T[],
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<Map<string, number>> {
  const rates = new Map(contestants.map(({ name }) => [name, [] as number[]]))
  for (const { run } of contestants) for (const thing of things) await run(thing)
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < contestants.length; turn++) {
      const { name, run } = contestants[(turn + round) % contestants.length]
      const before = process.cpuUsage()
      let n = 0
      let spent = 0
      // whole passes, so that all have the same things
      for (; spent < seconds; spent = secondsSince(before)) for (const thing of things) n += (await run(thing), 1)
      rates.get(name)!.push(n / spent)
    }
  return new Map([...rates].map(([name, all]) => [name, all.toSorted((a, b) => a - b)[all.length >> 1]]))
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
