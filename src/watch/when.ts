/** When to look again. */

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A release is put right in its first days, if ever: after so long a page is looked at again, and then no more. */
const AGAIN = [HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY, 30 * DAY]
/** Between two looks at what fails: at first, and at most. */
const [FIRST, LONGEST] = [5 * MINUTE, DAY]
/** A page that fails as often is given up; its source is never. */
const TRIES = 8
/** Nobody is waited for longer. */
const PATIENCE = 7 * DAY

export interface Chance {
  /** From 0 to 1, so that not all that is due at one time stays so. */
  readonly random: () => number
}

/** Up to a tenth later. */
const spread = (ms: number, { random }: Chance): number => ms * (1 + random() / 10)

/** Milliseconds until a source that answered is looked at again; `every` is in seconds. */
export const untilNext = (every: number, chance: Chance): number => spread(every * 1000, chance)

/** Until a page that answered is looked at for the next time; undefined where it is let be. */
export function untilAgain(looks: number, every: number, chance: Chance): number | undefined {
  const ms = AGAIN[looks - 1]
  return ms === undefined ? undefined : spread(Math.max(ms, every * 1000), chance)
}

/**
 * Until what has failed so many times in a row is looked at again: twice as long each time, not before the server asked
 * for (`wait`), and no sooner than it would be if all were well where that is less often.
 */
export function untilRetry(times: number, every: number, wait: number | undefined, chance: Chance): number {
  const ms = Math.min(LONGEST, Math.max(FIRST, Math.min(every * 1000, HOUR)) * 2 ** Math.min(times - 1, 20))
  return Math.max(spread(ms, chance), Math.min(wait ?? 0, PATIENCE))
}

export const isGivenUp = (times: number): boolean => times >= TRIES
