// Do the two versions of a communiqué, in two languages, become one entry each in a register? gold/links/bilingual.txt.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../../src/importers/read-document.ts'
import type { Engagement } from '../../src/model/reading.ts'
import { idOf } from '../../src/sources/documents.ts'
import { Register } from '../../src/store/register.ts'

interface Pair {
  readonly title: string
  readonly english: string
  readonly french: string
  readonly told: readonly Told[]
}

/** An engagement that both versions tell; a name where two have one type and date. */
interface Told {
  readonly type: string
  readonly date: string
  readonly name?: string
}

const SOURCE = join(import.meta.dirname, '../../gold/links/bilingual.txt')

function pairsIn(source: string): Pair[] {
  return source
    .split(/^# /m)
    .slice(1)
    .map((section) => {
      const [title, ...lines] = section.trim().split('\n')
      const told = lines.filter((line) => line.startsWith('==> ')).map((line) => line.slice(4).split(' '))
      const text = lines.filter((line) => !line.startsWith('==> ')).join('\n')
      const [english, french, ...more] = text.split(/^= fr$/m).map((version) => version.trim())
      if (!french || more.length || !told.length) throw new Error(`not an English and a French version: ${title}`)
      return {
        title,
        english,
        french,
        told: told.map(([type, date, name]) => ({ type, date, ...(name === undefined ? {} : { name }) })),
      }
    })
}

const tells = (engagement: Engagement, { type, date, name }: Told): boolean =>
  engagement.type === type &&
  (engagement.date?.value ?? '').replaceAll(/[?~%]/g, '') === date &&
  (name === undefined || engagement.participants.some((one) => one.name?.value.includes(name)))

export interface BilingualScore {
  readonly pairs: number
  /** Engagements told by both versions, and those of them that are one entry with two sources. */
  readonly told: number
  readonly right: number
  /** Pairs of reports of one entry that are not told by both. */
  readonly extra: number
  readonly f1: number
  /** What was missed, and why, or joined and should not be. */
  readonly wrong: readonly string[]
}

/** All forty documents in one register: what is one entry, told by both versions of a pair and by nothing else? */
export async function scoreBilingual(): Promise<BilingualScore> {
  const pairs = pairsIn(readFileSync(SOURCE, 'utf8'))
  const register = await Register.open(':memory:', readDocument)
  try {
    const document = (text: string, origin: string) => {
      const bytes = Buffer.from(text)
      return { id: idOf(bytes), bytes, format: 'text', origin, added: '2026-01-01T00:00:00.000Z' } as const
    }
    const documents = pairs.map(({ title, english, french }) => ({
      title,
      en: document(english, `${title} (en)`),
      fr: document(french, `${title} (fr)`),
    }))
    await register.add(documents.flatMap(({ en, fr }) => [en, fr]))
    const rows = await register.db.all<{ id: string; document: string; entry: string; body: string }>(
      'SELECT id, document, entry, body FROM reports ORDER BY id',
    )
    const reports = rows.map(({ document: of, entry, body }) => ({
      of,
      entry,
      engagement: (JSON.parse(body) as { engagement: Engagement }).engagement,
    }))
    const wrong: string[] = []
    const linked = new Set<string>()
    let told = 0
    let right = 0
    for (const [i, pair] of pairs.entries())
      for (const one of pair.told) {
        told++
        const [en, fr] = [documents[i].en.id, documents[i].fr.id].map((id) =>
          reports.find(({ of, engagement }) => of === id && tells(engagement, one)),
        )
        const name = `${pair.title}: ${one.type} ${one.date} ${one.name ?? ''}`
        if (!en || !fr) wrong.push(`${name} not read in ${[en ? '' : 'English', fr ? '' : 'French'].join(' ').trim()}`)
        else if (en.entry !== fr.entry) wrong.push(`${name} not linked`)
        else {
          right++
          linked.add(en.entry)
        }
      }
    const titles = new Map(documents.flatMap(({ en, fr, title }) => [en, fr].map(({ id }) => [id, title] as const)))
    let extra = 0
    for (const [entry, members] of Map.groupBy(reports, (report) => report.entry)) {
      const joined = (members.length * (members.length - 1)) / 2 - (linked.has(entry) ? 1 : 0)
      if (joined <= 0) continue
      extra += joined
      wrong.push(
        `joined: ${members.map((one) => `${titles.get(one.of)}: ${one.engagement.type} ${one.engagement.date?.value}`).join(' | ')}`,
      )
    }
    return { pairs: pairs.length, told, right, extra, f1: (2 * right) / (told + right + extra), wrong }
  } finally {
    await register.close()
  }
}
