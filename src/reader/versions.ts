import type { CitedParty, Engagement } from '../model/reading.ts'

// A document that gives one communiqué in two languages tells each engagement twice: it is one record.

/**
 * The engagements of a stretch of text without those that stretches in other languages have told; what was part of one of
 * these is part of what told it first. An engagement tells another's if type, parties and day agree.
 */
export function withoutVersions(told: readonly Engagement[], found: readonly Engagement[]): Engagement[] {
  /** What an id is called now: of what told it first, or its own number among those that are left. */
  const now = new Map<string, string>()
  const taken = new Set<string>()
  const left: Engagement[] = []
  for (const one of found) {
    const first = told.find((other) => !taken.has(other.id) && isVersion(other, one))
    if (first) taken.add(first.id)
    else left.push(one)
    now.set(one.id, first ? first.id : `e${told.length + left.length}`)
  }
  return left.map((one) => ({
    ...one,
    id: now.get(one.id)!,
    ...(one.partOf === undefined ? {} : { partOf: now.get(one.partOf)! }),
  }))
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
