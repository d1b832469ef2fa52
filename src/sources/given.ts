/** What a person gives for a time or a language, as the command line and the office take it. */

const LONGEST = 366 * 86_400
const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 }

/** Seconds of `90s`, `15m`, `1h` or `2d`, up to a year; undefined of all else. */
export function secondsFrom(given: string): number | undefined {
  const [, number, unit] = /^(\d{1,5})\s*([smhd])$/i.exec(given.trim()) ?? []
  const seconds = unit === undefined ? 0 : Number(number) * UNITS[unit.toLowerCase()]
  return seconds >= 1 && seconds <= LONGEST ? seconds : undefined
}

/** A language code in its usual form; undefined of what is none. */
export function languageCodeFrom(given: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(given)[0]
  } catch {
    return undefined
  }
}
