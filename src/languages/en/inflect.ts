import type { ClassName } from '../../reader/word-classes.ts'

/** Verbs that are not regular: base, past, and where they are not told by these participle and -ing. */
const IRREGULAR = new Map(
  'bear bore borne, become became become, begin began begun beginning, bid bade bidden, bind bound, bring brought, come came come, confer conferred conferred conferring, deal dealt, defer deferred deferred deferring, draw drew drawn, drive drove driven, find found, fly flew flown, foresee foresaw foreseen, get got, give gave given, go went gone, have had, hold held, lay laid, lead led, leave left, make made, meet met, oversee oversaw overseen, pay paid, put put, refer referred referred referring, ring rang rung, run ran run, say said, see saw seen, send sent, set set, shake shook shaken, show showed shown, sit sat, speak spoke spoken, spend spent, strike struck, submit submitted submitted submitting, swing swung, take took taken, tell told, throw threw thrown, undertake undertook undertaken, wind wound, withdraw withdrew withdrawn, write wrote written'
    .split(', ')
    .map((verb) => verb.split(' '))
    .map(([base, ...forms]) => [base, forms]),
)

/**
 * The forms of a list's entry.
 *
 *   visit~                        regular verb: visit visits visited visiting
 *   meet~    verb: base, -s, past, participle, -ing
 *   delegation+                   noun: delegation delegations
 *   take~ part                    only the first word is inflected
 *   co chair~                     but behind "co"
 */
export function inflect(entry: string): readonly (readonly [string, readonly ClassName[]])[] {
  if (entry.startsWith('co ')) return inflect(entry.slice(3)).map(([form, classes]) => [`co ${form}`, classes])
  const space = entry.indexOf(' ')
  const first = space < 0 ? entry : entry.slice(0, space)
  const rest = space < 0 ? '' : entry.slice(space)
  if (first.includes('/')) {
    const [base, s, past, participle, ing] = first.split('/')
    return verb(base, s, past, participle, ing, rest)
  }
  if (first.endsWith('~')) {
    const base = first.slice(0, -1)
    const e = base.endsWith('e')
    const y = /[^aeiou]y$/.test(base)
    // "stop, stopped, stopping": of one syllable
    const stem = /^[^aeiou]+[aeiou][bdgklmnprt]$/.test(base) ? base + base.slice(-1) : base
    const s =
      base === 'have' ? 'has' : y ? base.slice(0, -1) + 'ies' : /(s|x|ch|sh|z|o)$/.test(base) ? base + 'es' : base + 's'
    const [
      past = y ? base.slice(0, -1) + 'ied' : e ? base + 'd' : stem + 'ed',
      participle = past,
      ing = e && !base.endsWith('ee') ? base.slice(0, -1) + 'ing' : stem + 'ing',
    ] = IRREGULAR.get(base) ?? []
    return verb(base, s, past, participle, ing, rest)
  }
  const last = entry
  if (last.endsWith('+')) {
    const noun = last.slice(0, -1)
    const plural = /[^aeiou]y$/.test(noun)
      ? noun.slice(0, -1) + 'ies'
      : /(s|x|ch|sh)$/.test(noun)
        ? noun + 'es'
        : noun + 's'
    return [
      [noun, []],
      [plural, ['plural']],
    ]
  }
  return [[entry, []]]
}

function verb(base: string, s: string, past: string, participle: string, ing: string, rest: string) {
  const forms: [string, ClassName[]][] = [
    [base + rest, ['verb', 'base']],
    [s + rest, ['verb', 'sform']],
    [past + rest, ['verb', 'past']],
    [ing + rest, ['verb', 'ing']],
  ]
  if (participle !== past) forms.push([participle + rest, ['verb', 'past']])
  return forms
}

export function isPlural(word: string): boolean {
  return (word.endsWith('s') && !word.endsWith('ss') && word !== 'premises') || word === 'memoranda'
}

/** "Minister" of "Ministers", "Secretary" of "Secretaries", "Chairman" of "Chairmen", "Princess" of "Princesses". */
export function singular(plural: string): string {
  if (/men$/i.test(plural)) return plural.replace(/en$/, 'an').replace(/EN$/, 'AN')
  return plural
    .replace(/ies$/, 'y')
    .replace(/IES$/, 'Y')
    .replace(/(ss)es$|s$/i, '$1')
}
