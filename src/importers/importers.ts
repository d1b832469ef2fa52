import type { DocumentFormat } from '../model/document.ts'
import { historyatstate } from './historyatstate/historyatstate.ts'
import { recordsOf as recordsOfHistoryatstate } from './historyatstate/records.ts'
import type { Imported, Importer } from './importer.ts'

/** Who takes text and reading from documents of each format but plain text. */
export const IMPORTERS: Readonly<Record<Exclude<DocumentFormat, 'text'>, Importer>> = {
  'historyatstate/visit': historyatstate,
  'historyatstate/trip': historyatstate,
}

/** The records of a file of some register, in its order; undefined where it is of none that is known. */
export function recordsOf(file: string): Iterable<Imported> | undefined {
  return recordsOfHistoryatstate(file)
}
