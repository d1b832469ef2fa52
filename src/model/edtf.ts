/** Dates in EDTF (ISO 8601-2), by day arithmetic on the proleptic Gregorian calendar; no time zone is involved. */

export interface YearMonthDay {
  readonly y: number
  readonly m: number
  readonly d: number
}

const two = (n: number) => String(n).padStart(2, '0')

/** `2025-12-03`, `2025-12`, `2025`; an unknown year, or one that four digits can't hold, is `XXXX`. Empty where nothing is known. */
export function edtf({ y, m, d }: YearMonthDay): string {
  const isKnown = y > 0 && y < 10_000
  if (!isKnown && !m) return ''
  const year = isKnown ? String(y).padStart(4, '0') : 'XXXX'
  if (!m) return year
  return d ? `${year}-${two(m)}-${two(d)}` : `${year}-${two(m)}`
}

/** Days since 1970-01-01; month 13 is the next January, day 0 the last of the month before. */
export function dayNumber({ y, m, d }: YearMonthDay): number {
  // years counted from March, so that the leap day is their last
  const months = y * 12 + m - 3
  const year = Math.floor(months / 12)
  const dayOfYear = Math.floor((153 * (months - year * 12) + 2) / 5) + d - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468
}

export function fromDayNumber(n: number): YearMonthDay {
  const date = new Date(n * 86_400_000)
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() }
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(n: number): number {
  return ((((n + 3) % 7) + 7) % 7) + 1
}

/** Whether the day exists. */
export function isDay({ y, m, d }: YearMonthDay): boolean {
  const year = y || 2000
  return m >= 1 && m <= 12 && d >= 1 && d <= dayNumber({ y: year, m: m + 1, d: 1 }) - dayNumber({ y: year, m, d: 1 })
}

/** Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, of a year after 0 and of days that exist. */
export function isDate(s: string): boolean {
  const day = parseDay(s)
  return !!day && edtf(day) === s && isDay({ y: day.y, m: day.m || 1, d: day.d || 1 })
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function parseDay(s: string): YearMonthDay | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(s)
  if (!match) return undefined
  return { y: Number(match[1]), m: Number(match[2] ?? 0), d: Number(match[3] ?? 0) }
}
