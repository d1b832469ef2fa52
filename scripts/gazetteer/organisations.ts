/** The organisations and events of data/organisations.tsv and data/events.tsv. */

import { Form } from '../../src/gazetteer/entry.ts'
import { byCode, draft, name } from './drafts.ts'
import { listOf, rows } from './sources.ts'

export function addOrganisations(): void {
  for (const [kind, file] of [
    ['organisation', 'organisations.tsv'],
    ['event', 'events.tsv'],
  ] as const) {
    for (const [full, acronyms, others, code] of rows(file)) {
      const id = code || `${kind === 'event' ? 'event' : 'org'}:${full}`
      if (byCode.has(id)) throw new Error(`${file}: twice ${id}`)
      const entry = draft(
        kind,
        id,
        kind === 'event' ? `E||${full}` : `O|${code ?? ''}|${full}`,
        kind === 'event' ? 22 : 27,
      )
      name(entry, full, Form.name)
      for (const acronym of listOf(acronyms)) name(entry, acronym, Form.acronym)
      for (const other of listOf(others)) name(entry, other, Form.alias)
    }
  }
}
