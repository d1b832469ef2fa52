import { paramsOf, type Filter } from '../../register/filter.ts'
import type { Site } from '../site.ts'

/** The address at which a filter is answered: in a page, or in a file such as `search.csv`. */
export const searchAddress = (
  site: Site,
  filter: Filter,
  { at = 'search', ...more }: { readonly at?: string; readonly order?: string; readonly after?: string } = {},
): string => site.to([at], { ...Object.fromEntries(paramsOf(filter)), ...more })
