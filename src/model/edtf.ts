/** Dates in EDTF (ISO 8601-2), by day arithmetic on the proleptic Gregorian calendar; no time zone is involved. */

export interface YearMonthDay {
  readonly y: number
  readonly m: number
  readonly d: number
}

const two = (n: number) => String(n).padStart(2, '0')

/** `2025-12-03`, `2025-12`, `2025`; an unknown year is `XXXX`. Empty where nothing is known. */
export function edtf({ y, m, d }: YearMonthDay): string {
  if (!y && !m) return ''
  const year = y ? String(y).padStart(4, '0') : 'XXXX'
  if (!m) return year
  return d ? `${year}-${two(m)}-${two(d)}` : `${year}-${two(m)}`
}

/** Days since 1970-01-01. */
export function dayNumber({ y, m, d }: YearMonthDay): number {
  return Math.floor(Date.UTC(y, m - 1, d) / 86_400_000)
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
  return m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(y || 2000, m, 0)).getUTCDate()
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function parseDay(s: string): YearMonthDay | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(s)
  if (!match) return undefined
  return { y: Number(match[1]), m: Number(match[2] ?? 0), d: Number(match[3] ?? 0) }
}
