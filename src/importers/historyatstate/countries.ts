import { type Entry, type Gazetteer, loadGazetteer } from '../../gazetteer/gazetteer.ts'
import { keyOf } from '../../gazetteer/key.ts'

/** Ids of the register that no name in the gazetteer goes with. */
const OTHERS: Readonly<Record<string, string>> = {
  // a kingdom until 1893; ISO 3166 knows only the state of the Union
  hawaii: 'US-HI',
  // so spelt in one record
  somoa: 'WS',
}

/**
 * The party that a record calls by a name and an id. The id goes first: it tells the two that were called "China,
 * Republic of", and both Congos, apart.
 *
 *     countryOf('Korea, South', 'korea-south')   → KR, South Korea
 */
export function countryOf(name: string, id: string | undefined): Entry | undefined {
  const gazetteer = loadGazetteer()
  const bare = name.replace(/\s*\([^)]*\)/g, '')
  const words = id?.replaceAll('-', ' ')
  for (const phrase of [words, words && inverted(words, ' '), bare, inverted(bare, ', '), name]) {
    const entry = phrase && countryNamed(gazetteer, phrase)
    if (entry) return entry
  }
  return id === undefined ? undefined : gazetteer.byCode(OTHERS[id] ?? '')
}

function countryNamed(gazetteer: Gazetteer, phrase: string): Entry | undefined {
  return gazetteer.find(keyOf(phrase)).find(({ entry }) => entry.kind === 'country')?.entry
}

/** "korea south" and "Germany, Federal Republic of" with their last part first. */
function inverted(phrase: string, sign: string): string | undefined {
  const at = phrase.lastIndexOf(sign)
  return at < 0 ? undefined : `${phrase.slice(at + sign.length)} ${phrase.slice(0, at)}`
}
