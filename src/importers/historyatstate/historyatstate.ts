import type { Importer } from '../importer.ts'
import { readRecord } from './reading.ts'
import { textOf } from './text.ts'

/**
 * The visits of foreign leaders and the travels of presidents and secretaries of state that the Office of the Historian
 * of the United States publishes.
 */
export const historyatstate: Importer = { textOf, read: readRecord }
