/**
 * States in which parts have governments with ministers of their own (ISO 3166-1): a minister who is not said to be of
 * the whole may be of the part whose seat writes. From the constitutions of these states.
 */
export const REGIONS_WITH_MINISTERS: ReadonlySet<string> = new Set([
  'AT',
  'AU',
  'BA',
  'BE',
  'CA',
  'DE',
  'ES',
  'GB',
  'IN',
  'PK',
  'RU',
])
