import { compareReports } from './engagements/compare.ts'
import { keysOf } from './engagements/keys.ts'
import type { Linkage } from './linkage.ts'
import type { Report } from './report.ts'

/**
 * Do two documents tell one engagement? Decided by what both say of parties and direction, date at its precision,
 * people, title, places; what one of them leaves out speaks neither for nor against.
 */
export const engagements: Linkage<Report> = { keysOf, compare: compareReports }
