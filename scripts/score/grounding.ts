/** Every cite of a reading must be a range of the text with something in it, and every value must have one. */

import type { Record } from './record.ts'

export interface Grounding {
  cites: number
  broken: number
  uncited: number
}

export function groundingOf(record: Record, text: string): Grounding {
  const found = { cites: 0, broken: 0, uncited: 0 }
  for (const { raw } of record.entries) {
    if (!('cites' in raw)) found.uncited++
    for (const slot of ['from', 'to', 'parties', 'places', 'sectors']) (raw[slot] ?? []).forEach(need)
    for (const slot of ['date', 'occasion', 'title']) need(raw[slot])
    need(raw.size ?? raw.delegation)
    for (const p of raw.participants ?? []) for (const part of ['name', 'office', 'of']) need(p[part])
    walk(raw)
  }
  return found

  function need(v: any): void {
    if (v === null || v === undefined || Array.isArray(v)) return
    if (typeof v !== 'object' || !('cites' in v)) found.uncited++
  }
  function walk(node: any): void {
    if (Array.isArray(node)) return node.forEach(walk)
    if (node === null || typeof node !== 'object') return
    if (Array.isArray(node.cites))
      for (const c of node.cites) {
        found.cites++
        if (!(Array.isArray(c) && c[0] >= 0 && c[1] > c[0] && c[1] <= text.length)) found.broken++
      }
    if ('cites' in node && !(Array.isArray(node.cites) && node.cites.length)) found.uncited++
    for (const [key, value] of Object.entries(node)) if (key !== 'cites') walk(value)
  }
}
