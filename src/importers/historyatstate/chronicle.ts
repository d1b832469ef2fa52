import type { Cite } from '../../model/cite.ts'
import type { EngagementKind } from '../../model/reading.ts'

// The chronicle's set phrases, in which a capital letter after the verb is enough to show a name: what was attended, whom one
// went with, where one stopped.

/** "U.S.-EU", "Kwasniewski", "H.", "21st" */
const WORD = `(?:(?:\\p{L}\\.)+(?:-\\p{L}+)?|[\\p{L}\\d]+(?:[’'–=-]+[\\p{L}\\d]*)*)`
const CAPITAL = `(?=\\p{Lu})${WORD}`
const CAPITALS = `${CAPITAL}(?: (?:(?:of|the|and|de|da|bin|al) )*${CAPITAL})*`
const HEAD =
  'Summit|Conference|Forum|Congress|Assembly|Session|Ministerial|Meeting|Dialogue|Ceremony|Ceremonies|Funeral|Inauguration|Service|Services|Dedication|Exposition|Centennial'
const AND_MEETING = `(?: (?:${eitherCase('Meeting|Conference|Session|Exposition')})s?)?`
const PRESIDENT = '((?:Vice )?President(?:-elect)?)'
const ATTENDED = new RegExp(
  `\\b(?:[Aa]ttend(?:ed)?|[Pp]articipated in|(?:[Cc]o-)?[Cc]haired|[Aa]ccompanied ${PRESIDENT} ${CAPITALS} (?:to|at)) (?:(?:the|an?) )?` +
    `((?:${WORD} ){0,8}?(?:${eitherCase(HEAD)})s?${AND_MEETING}(?: (?:of|for) (?:the )?(?:(?:former|late) )*${CAPITALS})?)(?=[ ,;:.)]|$)`,
  'gu',
)
/** "Working visit; North American Leaders’ Summit.", with no verb at all. */
const ALONE = new RegExp(
  `(?:^|[.;] )(?!\\p{L}+ed )((?:${CAPITAL} ){1,8}?(?:Summit|Conference|Forum|Ceremony)${AND_MEETING})(?=[.;]| at | in |$)`,
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

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December'
const STOP = `(?:the )?(?:(?!(?:${MONTH}|U\\.S\\.)\\b)(?:(?:St|Ft|Mt)\\.|${CAPITAL})(?: |(?=[,.;()]|$)))+(?:(?<=Washington), D\\.C\\. ?)?`
const AREA = ' ?\\([^()]*\\) ?'
const STOPS = new RegExp(
  `\\b(?:[Vv]isit(?:ed|ing)|[Vv]isit (?:(?:afterwards?|later) )?(?:to|at)|[Ss]topp(?:ed|ing) (?:in|at)|[Ss]tops included|[Tt]ravel included) ` +
    `((?:${STOP}(?:${AREA})?(?:, and |, |and )?)+)`,
  'gu',
)
/** What one visits but where no town is. */
const NO_TOWN =
  /^President |(?:University|Institute|Institution|Museum|Center|Memorial|Hospital|Congress|House| (?:Sept|Oct|Nov|Dec|Jan|Feb|Aug))$/

/**
 * The towns that a visitor stopped in.
 *
 *     'In U.S. May 2–9, visiting Miami, Cape Kennedy (Florida), and New York City.'   → Miami, Cape Kennedy, New York City
 */
export function stopsIn(remarks: string): Cite[] {
  return [...remarks.matchAll(STOPS)].flatMap(({ 0: whole, 1: list, index }) =>
    [...list.matchAll(new RegExp(`${STOP}(?=${AREA}|[,.;]|and |$)`, 'gu'))].flatMap((match): Cite[] => {
      const name = match[0].trim().replace(/^the /, '')
      const start = index + whole.length - list.length + match.index + match[0].indexOf(name)
      return NO_TOWN.test(name) ? [] : [[start, start + name.length]]
    }),
  )
}

/** `Summit|Forum` as `[Ss]ummit|[Ff]orum`. */
function eitherCase(words: string): string {
  return words.replace(/\b\w/g, (letter) => `[${letter}${letter.toLowerCase()}]`)
}
