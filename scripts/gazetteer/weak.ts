/** Names that mean something else as well: weak ones, which a text must confirm. */

import { Form } from '../../src/gazetteer/entry.ts'
import { keyOf } from '../../src/gazetteer/key.ts'
import { drafts } from './drafts.ts'
import { common, family, given } from './people.ts'
import { rows } from './sources.ts'

/** What data/weak.tsv says of a key. */
export const always = new Map<string, boolean>()
for (const [key, verdict] of rows('weak.tsv')) always.set(keyOf(key), verdict === 'weak')

export function markWeak(): void {
  for (const entry of drafts) {
    for (const [key, use] of entry.keys) {
      if (use.form === Form.typed || use.form === Form.acronym) continue
      if (entry.kind === 'organisation' || entry.kind === 'event') {
        use.weak = !key.includes(' ') && common.has(key)
        continue
      }
      const set = always.get(key)
      if (set !== undefined && (entry.kind !== 'country' || use.form === Form.adjective || use.form === Form.people)) {
        use.weak = set
        continue
      }
      if (key.includes(' ')) continue
      if (entry.kind === 'country') {
        use.weak = use.form === Form.french && (common.has(key) || given.has(key))
        continue
      }
      const named = given.has(key) || family.has(key)
      use.weak = common.has(key) || (named && (entry.prior < 30 || use.form === Form.alias)) || key.length <= 2
    }
  }
}
