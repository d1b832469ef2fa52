import { byCodeUnit } from './by-code-unit.ts'

/** JSON with its keys in one order: equal values give equal text, byte for byte. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => byCodeUnit(a, b)))
      : part,
  )
}
