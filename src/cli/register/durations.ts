const UNITS = [
  ['d', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const

/** Seconds in the largest unit that has one, and the next: `2 h 5 min`, `45 s`. */
export function durationWords(seconds: number): string {
  const at = UNITS.findIndex(([, size]) => seconds >= size)
  if (at < 0) return `${seconds} s`
  const [name, size] = UNITS[at]
  const rest = UNITS[at + 1] && Math.floor((seconds % size) / UNITS[at + 1][1])
  return `${Math.floor(seconds / size)} ${name}${rest ? ` ${rest} ${UNITS[at + 1][0]}` : ''}`
}
