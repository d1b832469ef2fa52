import type { Part } from './html.ts'

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", nbsp: '\u00a0' }

/** A part as text, for where no markup can stand: the title of a window, a label. */
export function plainText(part: Part): string {
  if (part === undefined || part === false) return ''
  if (Array.isArray(part)) return (part as readonly Part[]).map(plainText).join('')
  const text = (part as string | number).toString()
  // What the template made is a string object; what comes from a document is none, and may look like markup.
  if (typeof part !== 'object') return text
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&(#39|\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim()
}
