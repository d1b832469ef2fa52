import type { CitedParty, Engagement } from '../model/reading.ts'

// A document that gives one communiqué in two languages tells each engagement twice: it is one record.

/**
 * The engagements of a stretch of text without those that stretches in other languages have told; what was part of one of
 * these is part of what told it first. An engagement tells another's if type, parties and day agree.
 */
export function withoutVersions(told: readonly Engagement[], found: readonly Engagement[]): Engagement[] {
  const same = new Map<string, string>()
  const taken = new Set<string>()
  for (const one of found) {
    const first = told.find((other) => !taken.has(other.id) && isVersion(other, one))
    if (!first) continue
    taken.add(first.id)
    same.set(one.id, first.id)
  }
  return found
    .filter(({ id }) => !same.has(id))
    .map((one) => {
      const whole = one.partOf === undefined ? undefined : same.get(one.partOf)
      return whole === undefined ? one : { ...one, partOf: whole }
    })
}

function isVersion(a: Engagement, b: Engagement): boolean {
  if (languageOf(a) === languageOf(b) || a.type !== b.type || a.status !== b.status) return false
  if (a.date && b.date && a.date.value !== b.date.value) return false
  if (a.type === 'agreement' && a.kind !== b.kind) return false
  return areSame(a.from, b.from) && areSame(a.to, b.to) && areSame(a.parties, b.parties)
}

/** `fr` of `fr/visit/travelled-to`. */
const languageOf = ({ rule }: Engagement): string => rule.slice(0, rule.indexOf('/'))

/** The same parties by code, in any order; an organisation by any name in each language. */
function areSame(a: readonly CitedParty[], b: readonly CitedParty[]): boolean {
  const codes = (list: readonly CitedParty[]) =>
    list
      .map(({ value }) => (value.startsWith('org:') ? 'org:' : value))
      .sort()
      .join(' ')
  return codes(a) === codes(b)
}
