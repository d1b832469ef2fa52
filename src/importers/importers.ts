import { RECORD_FORMATS, type DocumentFormat, type RecordFormat } from '../model/document.ts'
import { historyatstate } from './historyatstate/historyatstate.ts'
import { recordsOf as recordsOfHistoryatstate } from './historyatstate/records.ts'
import type { Imported, Importer } from './importer.ts'

/** Who takes text and reading from records of each format. */
export const IMPORTERS: Readonly<Record<RecordFormat, Importer>> = {
  'historyatstate/visit': historyatstate,
  'historyatstate/trip': historyatstate,
}

export const isRecord = (format: DocumentFormat): format is RecordFormat =>
  (RECORD_FORMATS as readonly string[]).includes(format)

/** The records of a file of some register, in its order; undefined where it is of none that is known. */
export function recordsOf(file: string): Iterable<Imported> | undefined {
  return recordsOfHistoryatstate(file)
}
