/** When two fillers of a slot count as the same: the normal forms of parties, places, people, offices, dates. */

const foldCache = new Map<string, string>()
export function fold(value: unknown): string {
  const key = String(value)
  let folded = foldCache.get(key)
  if (folded === undefined) {
    folded = key
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[‘’ʼ`´]/g, "'")
      .replace(/[^\p{L}\p{N}' -]/gu, ' ')
      .replace(/-/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    foldCache.set(key, folded)
  }
  return folded
}

const STOP = new Set("the of and for to in a an on de des du la le les et l d l' aux au en pour sur".split(' '))
const wordsCache = new Map<string, readonly string[]>()
function words(value: string): readonly string[] {
  let list = wordsCache.get(value)
  if (list === undefined) {
    list = fold(value)
      .replace(/\b[ld]'/g, '')
      .replace(/'s\b/g, '')
      .split(' ')
      .filter((w) => w && !STOP.has(w))
      .map((w) => w.replace(/(?<=..)s$/, ''))
    wordsCache.set(value, list)
  }
  return list
}

/** Dice's coefficient over content words. */
function overlap(a: string, b: string): number {
  const x = words(a)
  const y = words(b)
  if (!x.length || !y.length) return fold(a) === fold(b) ? 1 : 0
  const rest = [...y]
  let hits = 0
  for (const w of x) {
    const i = rest.indexOf(w)
    if (i >= 0) {
      hits++
      rest.splice(i, 1)
    }
  }
  return (2 * hits) / (x.length + y.length)
}

// "Deputy Minister" is not "Minister", however much the words overlap.
const RANK = /^(vice|deputy|former|acting|assistant|under|sous|adjoint|ancien|interim|premier)$/
const ranks = (office: string): string =>
  words(office)
    .filter((w) => RANK.test(w))
    .sort()
    .join(' ')

const HONORIFIC =
  /^(mr|mrs|ms|miss|dr|prof|professor|sir|dame|hon|honourable|honorable|he|excellency|his|her|h|e|m|mme|mlle|madame|monsieur|rt)$/
const nameTokens = (name: string): string[] =>
  fold(name.replace(/\./g, '. '))
    .split(/[ ']/)
    .filter((t) => t && !HONORIFIC.test(t))
const tokenFits = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))

/** The same person, perhaps less fully named on one side. */
export function nameFits(a: string, b: string): boolean {
  const x = nameTokens(a)
  const y = nameTokens(b)
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return short.some((t) => t.length > 1 && long.includes(t)) && short.every((t) => long.some((u) => tokenFits(t, u)))
}
/** The same person, and named at least as fully as the gold names them. */
const nameEqual = (gold: string, got: string): boolean =>
  nameFits(gold, got) && nameTokens(gold).every((t) => nameTokens(got).some((u) => tokenFits(t, u)))

const placeForm = (place: string): string =>
  fold(place)
    .replace(/\b(city|ville|province|oblast|region|prefecture|state|county|district|the|of|de|la|municipality)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const EUROPE = /^org:(the )?(eu|european (union|commission|parliament|council))\b/i
const ORGANISATION = /^org:/i
const partyForm = (party: string): string | null => {
  if (EUROPE.test(party)) return 'eu'
  if (ORGANISATION.test(party)) return null
  return fold(party.replace(/^[A-Z]{2}(-[A-Z0-9]{1,3})?:/, 'city ').replace(/^city:/, 'city '))
}
function partyEqual(a: string, b: string): boolean {
  if (partyForm(a) === 'eu' && partyForm(b) === 'eu') return true
  if (ORGANISATION.test(a) || ORGANISATION.test(b))
    return overlap(a.replace(ORGANISATION, ''), b.replace(ORGANISATION, '')) >= 0.65
  return partyForm(a) === partyForm(b)
}

/** Canonical EDTF: an interval of one day is that day. */
function dateForm(date: string): string {
  const t = date.trim().toUpperCase().replace(/\.\.$/, '')
  const [start, end] = t.split('/')
  return end !== undefined && start === end ? start : t
}

export type Equality = (gold: string, got: string) => boolean

export const EQUAL = {
  party: partyEqual,
  place: (a, b) => placeForm(a) === placeForm(b) || overlap(placeForm(a), placeForm(b)) >= 0.8,
  office: (a, b) => overlap(a, b) >= 0.65 && ranks(a) === ranks(b),
  phrase: (a, b) => overlap(a, b) >= 0.6,
  name: nameEqual,
  date: (a, b) => dateForm(a) === dateForm(b),
  exact: (a, b) => a === b,
} satisfies Record<string, Equality>

/** `?CA`: a careful reader may enter the value or leave it out; it is neither rewarded nor punished. */
export const isOptional = (value: unknown): boolean => typeof value === 'string' && value.startsWith('?')
export const bare = (value: unknown): string => (isOptional(value) ? (value as string).slice(1) : String(value))

/** `JP|JP-13` lists answers that are equally right. */
export const matches = (equal: Equality, gold: unknown, got: unknown): boolean =>
  bare(gold)
    .split('|')
    .some((g) =>
      bare(got)
        .split('|')
        .some((h) => equal(g, h)),
    )
