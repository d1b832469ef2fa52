import type { Finding, ParsedName } from './parsed-name.ts'
import { parsePerson, comparePersons } from './persons.ts'

export function parseOrganisation(said: string): ParsedName {
  return { ...parsePerson(said), kind: 'organisation' }
}

export function compareOrganisations(a: ParsedName, b: ParsedName): Finding {
  return comparePersons(a, b)
}
