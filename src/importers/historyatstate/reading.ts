import type { Engagement, Reading } from '../../model/reading.ts'
import { VERSION } from '../../reader/read.ts'
import { sha256 } from '../../text/sha256.ts'
import { withAttended } from './attended.ts'
import { recordedIn } from './recorded.ts'
import { toldBy } from './remarks.ts'
import { type Fields, fieldsOf } from './text.ts'
import { visitOf } from './visit.ts'

/**
 * The reading of a record's text: the visit that its fields tell, and what the reader takes from its remarks, as parts of
 * that visit. What the fields say goes before what the remarks say.
 */
export function readRecord(text: string): Reading {
  const fields = fieldsOf(text)
  const document = { id: `sha256:${sha256(new TextEncoder().encode(text))}`, language: 'en' }
  const reader = `chancery ${VERSION} historyatstate/${fields?.kind ?? 'unknown'}`
  if (!fields) {
    const note = { kind: 'empty', text: 'the text is no record of the register', cites: [] } as const
    return { document, reader, engagements: [], notes: [note] }
  }
  const end = text.indexOf('\n')
  const title = { value: text.slice(0, end), cites: [[0, end]] as const }
  return { document: { ...document, title }, reader, engagements: engagementsOf(text, fields), notes: [] }
}

function engagementsOf(text: string, fields: Fields): Engagement[] {
  const record = recordedIn(text, fields)
  const { remarks } = fields
  if (!remarks) return [visitOf(record, [])]
  const { own, others } = toldBy(record, remarks)
  const visit = visitOf(record, own)
  const parts = withAttended(record, remarks, visit, others)
  const ids = new Map([
    ...own.map(({ id }) => [id, visit.id] as const),
    ...parts.map(({ id }, i) => [id, `e${i + 2}`] as const),
  ])
  return [
    visit,
    ...parts.map(({ partOf, ...e }) => {
      // a journey elsewhere is no part of this one
      const whole = (partOf && ids.get(partOf)) ?? (e.type === 'visit' ? undefined : visit.id)
      return { ...e, id: ids.get(e.id)!, ...(whole && { partOf: whole }) }
    }),
  ]
}
