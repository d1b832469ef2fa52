/** Titles that stand before the names of visitors, the longer before those they begin with. */
const OFFICES = [
  'President of the Council of Ministers',
  'Chairman of the Presidency',
  'Chairman of the State Council',
  'President',
  // misspelt in a few records
  'Prime Mini?stere?',
  'Premier',
  'Vice Premier',
  'Foreign Minister',
  'Chancellor',
  'Taoiseach',
  'Chairman',
  'Chairwoman',
  'Chief of State',
  'Head of State',
  'Head of Government',
  'Secretary-General',
  'Secretary General',
  'General Secretary',
  'First Secretary',
  'Governor General',
  'Governor-General',
  'High Commissioner',
  'Junta Member',
  'King',
  'Queen',
  'Emperor',
  'Empress',
  'Emir',
  'Amir',
  'Sultan',
  'Shah',
  'Pope',
  'Regent',
  'Crown Prince',
  'Crown Princess',
  'Prince',
  'Princess',
  'Grand Duke',
  'Grand Duchess',
  'Captain Regent',
  'Lieutenant General',
  'Major General',
  'Brigadier General',
  'General',
  'Colonel',
].sort((a, b) => b.length - a.length)

const OFFICE = `(?:(?:Acting|Interim|Provisional|Federal|Vice|Deputy|Former) )*(?:${OFFICES.join('|')})(?:- ?(?:[Ee]lect|designate))?`
/** A title, also two joined ones ("Premier and Prince"), up to a name; the space between them is missing here and there. */
const TITLED = new RegExp(`^(?:${OFFICE})(?:(?: and | & |-)(?:${OFFICE}))*(?=\\s|\\p{Lu}\\p{Ll}|$)`, 'u')
const NEXT = new RegExp(`(?:,| and|, and) (?=(?:${OFFICE}) )`, 'gu')
/** Not part of the name where an office has been told. */
const HONORIFICS =
  /^(?:(?:and )?(?:Mrs\.|Madame|Lady|Sheikha?|Lord|Viscount|Prince|Princess|General|Sir|Dr\.) )+(?!of )/

type Range = readonly [start: number, end: number]

export interface Visitor {
  /** Parts of the field, none where the office is all that is told: what stands in brackets within a name is left out. */
  readonly name: readonly Range[]
  readonly office?: Range
}

/**
 * The people that a visitor field names.
 *
 *     visitorsIn('President Duda and Prime Minister Tusk')   → President | Duda, Prime Minister | Tusk
 */
export function visitorsIn(field: string): Visitor[] {
  const starts = [0]
  const ends: number[] = []
  for (const match of field.matchAll(NEXT)) {
    // "Premier and Prince Sihanouk" is one person
    if (TITLED.exec(field.slice(starts.at(-1)))?.[0].length === match.index - starts.at(-1)!) continue
    if (match.index < (TITLED.exec(field)?.[0].length ?? 0)) continue
    ends.push(match.index)
    starts.push(match.index + match[0].length)
  }
  ends.push(field.length)
  return starts.map((start, i) => visitorIn(field, start, ends[i]))
}

function visitorIn(field: string, start: number, end: number): Visitor {
  const title = TITLED.exec(field.slice(start, end))?.[0]
  if (!title) return { name: nameIn(field, start, end) }
  let from = start + title.length
  while (field[from] === ' ') from++
  from += HONORIFICS.exec(field.slice(from, end))?.[0].length ?? 0
  return { name: nameIn(field, from, end), office: [start, start + title.length] }
}

/** "Henry A. (Heinz Alfred) Kissinger" without what stands in brackets. */
export function nameIn(field: string, start = 0, end = field.length): Range[] {
  const parts: Range[] = []
  // a field of brackets alone is a name all the same
  if (!/[^()\s]/.test(field.slice(start, end).replace(/\([^)]*\)/g, ''))) return start ? [] : [[start, end]]
  for (const match of field.slice(start, end).matchAll(/[^()\s](?:[^()]*[^()\s])?(?![^(]*\))/g))
    parts.push([start + match.index, start + match.index + match[0].length])
  return parts
}
