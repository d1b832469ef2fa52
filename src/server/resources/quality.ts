import { readFileSync } from 'node:fs'
import { z } from '@hono/zod-openapi'
import { qualityPage } from '../pages/quality.ts'
import { resource } from '../resource.ts'

const scored = { precision: z.number(), recall: z.number(), f1: z.number() }

const data = z.object({
  /** Documents of the register by what read them. */
  readers: z.record(z.string(), z.int()),
  sets: z.array(
    z.object({
      set: z.string(),
      part: z.string(),
      documents: z.int(),
      slots: z.object(scored),
      engagements: z.object(scored),
    }),
  ),
  slots: z.array(
    z.object({
      slot: z.string(),
      rest: z.object({ ...scored, values: z.int() }),
      held: z.object({ ...scored, values: z.int() }),
    }),
  ),
})

export type Quality = z.infer<typeof data>

export const quality = resource({
  path: '/quality',
  summary: 'How well the reader does, by set of documents and by kind of value, and what it can not do.',
  data,
  async load(_, site): Promise<Quality> {
    return { readers: await site.register.readers(), ...figures() }
  },
  page: qualityPage,
})

let known: Omit<Quality, 'readers'> | undefined

/** The tables of docs/quality.md, which `npm run quality` makes. */
function figures(): Omit<Quality, 'readers'> {
  return (known ??= figuresFrom(readFileSync(new URL('../../../docs/quality.md', import.meta.url), 'utf8')))
}

export function figuresFrom(markdown: string): Omit<Quality, 'readers'> {
  const rowsOf = (what: string): string[][] => {
    const [, table = ''] = new RegExp(`<!-- ${what} of all in en[^>]*-->([^]*?)<!-- end`).exec(markdown) ?? []
    return table
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.replace(/\*/g, '').trim()),
      )
  }
  const score = ([precision, recall, f1]: readonly string[]) => ({
    precision: Number(precision),
    recall: Number(recall),
    f1: Number(f1),
  })
  return {
    sets: rowsOf('summary').map(([set, part, documents, ...cells]) => ({
      set,
      part: part === 'held out' ? 'held' : 'rest',
      documents: Number(documents),
      slots: score(cells),
      engagements: score(cells.slice(3)),
    })),
    slots: rowsOf('slots').map(([slot, ...cells]) => ({
      slot,
      rest: { ...score(cells), values: Number(cells[3] ?? 0) || 0 },
      held: { ...score(cells.slice(4)), values: Number(cells[7] ?? 0) || 0 },
    })),
  }
}
