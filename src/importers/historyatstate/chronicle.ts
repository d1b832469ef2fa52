import type { Cite } from '../../model/cite.ts'
import type { EngagementKind } from '../../model/reading.ts'

// Two of the chronicle's set phrases that a reader of prose can not hold to be names: what was attended, and whom one went with.

/** "U.S.-EU", "Kwasniewski", "H.", "21st" */
const WORD = `(?:(?:\\p{L}\\.)+(?:-\\p{L}+)?|[\\p{L}\\d]+(?:[’'–=-]+[\\p{L}\\d]*)*)`
const CAPITAL = `(?=\\p{Lu})${WORD}`
const CAPITALS = `${CAPITAL}(?: (?:(?:of|the|and|de|da|bin|al) )*${CAPITAL})*`
const HEAD =
  'Summit|Conference|Forum|Congress|Assembly|Session|Ministerial|Meeting|Dialogue|Ceremony|Ceremonies|Funeral|Inauguration|Service|Services|Dedication|Exposition|Centennial'
const AND_MEETING = `(?: (?:${eitherCase('Meeting|Conference|Session')})s?)?`
const PRESIDENT = '((?:Vice )?President(?:-elect)?)'
const ATTENDED = new RegExp(
  `\\b(?:[Aa]ttended|[Pp]articipated in|(?:[Cc]o-)?[Cc]haired|[Aa]ccompanied ${PRESIDENT} ${CAPITALS} (?:to|at)) (?:(?:the|an?) )?` +
    `((?:${WORD} ){0,8}?(?:${eitherCase(HEAD)})s?${AND_MEETING}(?: (?:of|for) (?:the )?(?:(?:former|late) )*${CAPITALS})?)(?=[ ,;:.)]|$)`,
  'gu',
)
/** "Working visit; North American Leaders’ Summit.", with no verb at all. */
const ALONE = new RegExp(
  `(?:^|[.;] )((?:${CAPITAL} ){1,8}?(?:Summit|Conference|Forum|Ceremony)${AND_MEETING})(?=[.;]| at | in |$)`,
  'gu',
)

const NAMED = new RegExp(`(?:^| )${CAPITAL}`, 'u')

const KINDS: readonly (readonly [words: RegExp, kind: EngagementKind])[] = [
  [/summit|leaders|heads of/i, 'summit'],
  [/forum/i, 'forum'],
  [/ceremon|funeral|inauguration|service|dedication|centennial/i, 'ceremony'],
  [/session|council|assembly/i, 'session'],
  [/exposition/i, 'exhibition'],
]

/**
 * The named events that were attended.
 *
 *     'Attended the NATO 75th Anniversary Summit in Washington, DC.'   → NATO 75th Anniversary Summit
 */
export function attendedIn(remarks: string): { readonly range: Cite; readonly kind: EngagementKind }[] {
  return [...remarks.matchAll(ATTENDED), ...remarks.matchAll(ALONE)]
    .map((match) => ({ name: match.at(-1)!, end: match.index + match[0].length }))
    .filter(({ name }) => NAMED.test(name) && !/ (?:met|and (?:met|discussed)) /.test(name))
    .map(({ name, end }) => {
      const kind = KINDS.find(([words]) => words.test(name))?.[1] ?? 'conference'
      return { range: [end - name.length, end], kind }
    })
}

const ACCOMPANIED = new RegExp(`\\b[Aa]ccompanied ${PRESIDENT} (${CAPITALS})`, 'gu')

/**
 * Those whom the traveller went with.
 *
 *     'Accompanied President Nixon.'   → President | Nixon
 */
export function companionsIn(remarks: string): { readonly office: Cite; readonly name: Cite }[] {
  return [...remarks.matchAll(ACCOMPANIED)].map(({ 0: whole, 1: office, 2: name, index }) => {
    const end = index + whole.length
    const start = end - name.length - 1 - office.length
    return { office: [start, start + office.length], name: [end - name.length, end] }
  })
}

/** `Summit|Forum` as `[Ss]ummit|[Ff]orum`. */
function eitherCase(words: string): string {
  return words.replace(/\b\w/g, (letter) => `[${letter}${letter.toLowerCase()}]`)
}
