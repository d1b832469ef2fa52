import type { RecordFormat } from '../model/document.ts'
import { historyatstate } from './historyatstate/historyatstate.ts'
import type { Importer } from './importer.ts'

/** Who takes text and reading from records of each format. */
export const IMPORTERS: Readonly<Record<RecordFormat, Importer>> = {
  'historyatstate/visit': historyatstate,
  'historyatstate/trip': historyatstate,
}
