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

/** And those whose parts have premiers; elsewhere a premier is the head of the whole state's government. */
export const REGIONS_WITH_PREMIERS: ReadonlySet<string> = new Set([...REGIONS_WITH_MINISTERS, 'MY', 'ZA'])

/** Parts of states (ISO 3166-2) with a president or prime minister of their own, who is not said to be of the part. */
export const REGIONS_WITH_HEADS_OF_STATE: ReadonlySet<string> = new Set(['AZ-NX', 'IQ-KR', 'PG-NSB'])

/** Presidential states (ISO 3166-1) that have neither a prime minister nor a premier, nor have their parts. */
export const WITHOUT_PRIME_MINISTER: ReadonlySet<string> = new Set([
  'AR',
  'BO',
  'BR',
  'CH',
  'CL',
  'CO',
  'CR',
  'DO',
  'EC',
  'GT',
  'HN',
  'ID',
  'MX',
  'NG',
  'NI',
  'PA',
  'PY',
  'SV',
  'US',
  'UY',
  'VE',
])
