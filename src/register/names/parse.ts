import { parseOrganisation } from './parse-organisation.ts'
import { LONGEST, type NameKind, type ParsedName } from './parsed-name.ts'
import { parsePerson } from './parse-person.ts'

/** Takes a name apart once, for {@link compareParsed} and {@link blockKeysOf}. */
export function parseName(name: string, kind: NameKind): ParsedName {
  const said = name.length > LONGEST ? name.slice(0, LONGEST) : name
  return kind === 'person' ? parsePerson(said) : parseOrganisation(said)
}
