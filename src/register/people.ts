import type { Linkage } from './linkage.ts'
import type { Appearance } from './people/appearance.ts'
import { comparePeople } from './people/compare.ts'
import { keysOfPerson } from './people/keys.ts'

export type { Appearance } from './people/appearance.ts'
export { appearancesOf } from './people/appearances.ts'
export { personOf } from './people/person.ts'

/**
 * People across documents: appearances that are one person.
 *
 *     people.compare(
 *       { name: 'F. Benjamin', offices: ['deputy speaker'], of: ['CA-QC'], years: [2025, 2025], … },
 *       { name: 'Frantz Benjamin', offices: ['deputy speaker'], of: ['CA-QC'], years: [2024, 2024], … },
 *     )
 *     // { score: 0.9…, reasons: ['both deputy speaker', 'for one party', …] }
 */
export const people: Linkage<Appearance> = { keysOf: keysOfPerson, compare: comparePeople }
