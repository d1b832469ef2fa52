/** How often to look, as a person writes it. */

const LONGEST = 366 * 86_400
const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 }

/** Seconds of `90s`, `15m`, `1h` or `2d`, up to a year; undefined of all else. */
export function secondsFrom(given: string): number | undefined {
  const [, number, unit] = /^(\d{1,5})\s*([smhd])$/i.exec(given.trim()) ?? []
  const seconds = unit === undefined ? 0 : Number(number) * UNITS[unit.toLowerCase()]
  return seconds >= 1 && seconds <= LONGEST ? seconds : undefined
}
