import { recordsOf as recordsOfHistoryatstate } from './historyatstate/records.ts'
import type { Imported } from './importer.ts'

/** The records of a file of some register, in its order; undefined where it is of none that is known. */
export function recordsOf(file: string): Iterable<Imported> | undefined {
  return recordsOfHistoryatstate(file)
}
