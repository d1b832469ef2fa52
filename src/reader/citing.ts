import type { Cite, Cited, Cites } from '../model/cite.ts'
import type { CitedParty, CitedPlace, Engagement, Participant, Sector, Side } from '../model/reading.ts'
import { oneLine, Shape } from '../text/tokens.ts'
import type { Context } from './context.ts'
import type { Draft, Title } from './discourse/draft.ts'
import type { Geo, Span } from './mentions.ts'
import { countryOf, domestic, type Party, within } from './parties.ts'
import type { Someone } from './people.ts'
import { inOrder } from './names/office.ts'
import { C } from './word-classes.ts'

// A draft as an engagement of the reading: tokens turned into ranges of the text, every value with the words it rests on.

/** The engagement of a draft; `ids` has those of all drafts of the document, for what it is part of. */
export function emit(x: Context, q: Draft, ids: Map<Draft, string>): Engagement {
  const visit = q.type === 'visit' ? q : q.partOf?.type === 'visit' ? q.partOf : undefined
  const sideOf = (one: Someone): Side | undefined => {
    if (!visit || q.kind === 'call') return undefined
    if (visit.guests.includes(one)) return 'guest'
    if (visit.hosts.includes(one)) return 'host'
    const code = one.party?.code
    if (code === undefined) return q.type === 'visit' ? undefined : 'host'
    if (visit.from.some((p) => p.code === code || within(code, p.code))) return 'guest'
    if (visit.to.some((p) => domestic(p.code, code))) return 'host'
    // his own country's ambassador there
    if (visit.from.some((p) => domestic(p.code, code))) return 'guest'
    // of a third land: at home there neither
    return countryOf(code) && visit.to.length && visit.to.every((p) => countryOf(p.code)) ? undefined : 'host'
  }
  const people = q.type === 'visit' ? [...q.hosts, ...q.guests] : q.people
  const head = q.type === 'visit' ? q.guests[0] : undefined
  const at = (one: Someone) => one.name?.start ?? one.offices[0]?.span.start ?? 0
  const participants = [...new Set(people)]
    .sort((a, b) => at(a) - at(b))
    .map((one) => participant(x, one, sideOf(one), one === head))
  const date = q.date
  return {
    id: ids.get(q)!,
    type: q.type,
    kind: q.kind,
    status: q.status,
    ...(q.partOf ? { partOf: ids.get(q.partOf)! } : {}),
    rule: q.rule,
    cites: cites(x, q.spans),
    from: q.type === 'visit' ? q.from.map((p) => party(x, p)) : [],
    to: q.type === 'visit' ? q.to.map((p) => party(x, p)) : [],
    parties: q.type === 'visit' ? [] : q.parties.map((p) => party(x, p)),
    participants: participants.filter((p) => p !== undefined),
    ...(q.size
      ? { size: { count: q.size.count, approximate: q.size.approximate, cites: cites(x, q.size.cites) } }
      : {}),
    ...(date
      ? {
          date: {
            value: date.edtf,
            cites: cites(x, date.cites),
            ...(date.inferred ? { inferred: true as const } : {}),
          },
        }
      : {}),
    places: placesOf(x, q),
    ...(q.occasion ? { occasion: quoted(x, q.occasion) } : {}),
    sectors: [...q.sectors].map(([value, spans]) => ({ value: value as Sector, cites: cites(x, spans) })),
    ...(q.title && q.type !== 'visit' && q.type !== 'meeting' && !isVerb(x, q.title)
      ? { title: titled(x, q.title) }
      : {}),
  }
}

function placesOf(x: Context, q: Draft): CitedPlace[] {
  const found: CitedPlace[] = []
  for (const g of q.places) {
    const name = placeName(x, g)
    if (found.some((p) => p.value === name)) continue
    if (q.type === 'visit' && q.to.some((p) => p.code === g.entry.code) && g.entry.kind !== 'city') continue
    found.push({ value: name, cites: cites(x, [g]), ...(g.entry.geonames ? { geonames: g.entry.geonames } : {}) })
  }
  return found
}

/** The conventional name, but Chirchik as the text spells it rather than Chirchiq: names that differ in one letter are one. */
function placeName(x: Context, g: Geo): string {
  // "ville de Saguenay": its name alone
  const kind = x.nounFirst && g.entry.kind === 'city' && x.is(g.start, C.cityWord) && x.is(g.start + 1, C.of)
  const start = kind && g.end > g.start + 2 ? g.start + 2 : g.start
  const told = x.tokens.words(start, g.end).replace(/[’']s?$/, '')
  const known = g.entry.name
  // "la capitale congolaise"
  if (x.nounFirst && g.entry.kind === 'city' && x.is(g.start, C.capital)) return known
  // the name of the document's own language
  if (x.nounFirst && !g.adjective && !g.people) {
    const small = told === told.toUpperCase() ? inSmallLetters(x, told) : told
    // "au Caire", "au Havre"
    const article = g.entry.kind === 'city' ? x.is(start - 1, C.contracted) : 0
    return article ? `${x.name(C.contracted, article)} ${small}` : small
  }
  if (told.length !== known.length || told[0] !== known[0]) return known
  let differing = 0
  for (let k = 0; k < told.length; k++) if (told[k] !== known[k]) differing++
  return differing === 1 ? told : known
}

/** "GENÈVE" as the text has it elsewhere, else with its first letters large. */
function inSmallLetters(x: Context, told: string): string {
  const text = x.text.toLowerCase()
  const small = told.toLowerCase()
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
    const other = x.text.slice(at, at + told.length)
    // but not "tuniso-japonaise"
    if (other !== other.toUpperCase() && other[0] === other[0].toUpperCase()) return other
  }
  return told
    .toLowerCase()
    .replaceAll(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

function participant(x: Context, one: Someone, side: Side | undefined, head: boolean): Participant | undefined {
  const office = one.offices[0]
  if (!one.name && !office) return undefined
  const name = one.name ? { value: nameText(x, one.name), cites: cites(x, [one.name]) } : undefined
  const all = [...(one.name ? [one.name] : []), ...(office ? office.cites : [])]
  return {
    ...(name ? { name } : {}),
    ...(office ? { office: officeOf(x, office.cites) } : {}),
    ...(one.party
      ? {
          of: {
            value: codeOf(x, one.party),
            cites: cites(x, one.party.cites),
            ...(one.party.inferred ? { inferred: true as const } : {}),
          },
        }
      : {}),
    ...(side ? { side } : {}),
    ...(head ? { head: true as const } : {}),
    cites: cites(x, all),
  }
}

/** "F.Benjamin" is written F. Benjamin. */
function nameText(x: Context, name: Span): string {
  let text = ''
  for (let k = name.start; k < name.end; k++) {
    const t = x.tokens
    const gap =
      k > name.start &&
      (t.start[k] > t.end[k - 1] ? t.text.slice(t.end[k - 1], t.start[k]) : t.shape[k - 1] & Shape.initial ? ' ' : '')
    text += (gap === false ? '' : gap) + t.slice(k, k + 1)
  }
  return oneLine(text)
}

/** An office as the text has it; of one that is told of several, that of one: "Foreign **Ministers** A and B". */
function officeOf(x: Context, spans: readonly Span[]): Cited<string> {
  let text = ''
  let inferred = false
  let last = -1
  const cited: Span[] = []
  for (const span of inOrder(spans)) {
    const { start, end } = span
    const shared = text === '' ? severalAt(x, span) : end
    inferred ||= shared < end
    // "Minister**-in-charge** of", "High Representative**/Vice-President**": as they stand side by side, cited with the hyphen
    const gap = start === last ? x.tokens.text.slice(x.tokens.end[start - 1], x.tokens.start[start]) : undefined
    text += gap ?? (text === '' || x.isPunct(start, 44) ? '' : ' ')
    if (gap?.trim()) cited.push({ start: cited.pop()!.start, end })
    else cited.push(span)
    last = end
    text += shared < end ? ofOne(x, start, shared, end) : x.tokens.slice(start, end)
  }
  return { value: oneLine(text), cites: cites(x, cited), ...(inferred ? { inferred: true as const } : {}) }
}

/** The words of several that hold an office, up to what it is of: "Secretaries General"; the end where it is one's. */
function severalAt(x: Context, { start, end }: Span): number {
  for (let k = start; k < end && !x.is(k, C.of) && !x.is(k, C.for); k++)
    if (x.is(k, C.plural) && (x.is(k, C.officeHead) || x.is(k, C.memberHead))) return k
  return end
}

/** "Secretary General" of "Secretaries General": what several hold at token k of an office's words, as that of one. */
function ofOne(x: Context, start: number, k: number, end: number): string {
  const { tokens: t } = x
  let text = ''
  for (let q = start; q < end; q++) {
    const word = t.slice(q, q + 1)
    if (q > start) text += t.text.slice(t.end[q - 1], t.start[q])
    text += q >= k && q < x.after(k) && x.isPlural(q) ? x.language.singular(word) : word
  }
  return text
}

function party(x: Context, p: Party): CitedParty {
  return {
    value: codeOf(x, p),
    name: p.name,
    cites: cites(x, p.cites),
    ...(p.inferred ? { inferred: true as const } : {}),
  }
}

/** An organisation is called what the text calls it, whatever the gazetteer knows it by. */
function codeOf(x: Context, p: Party): string {
  const own = x.orgNames.get(p.code)
  return own === undefined ? p.code : `org:${own}`
}

function titled(x: Context, title: Title): Cited<string> {
  const { subject } = title
  if (!subject) return quoted(x, title)
  const value = `${x.tokens.words(title.start, title.end)} ${x.tokens.words(subject.start, subject.end)}`
  return { value, cites: cites(x, [title, subject]) }
}

/** "jumelées" of "sont jumelées" names no instrument. */
function isVerb(x: Context, title: Span): boolean {
  const word = title.start
  return title.end === word + 1 && !!x.is(word, C.twin) && !!x.is(word, C.past) && !x.is(word, C.instrument)
}

function quoted(x: Context, s: Span): Cited<string> {
  return { value: x.tokens.words(s.start, s.end), cites: cites(x, [s]) }
}

function cites(x: Context, spans: readonly Span[]): Cites {
  if (spans.length === 1) return [cite(x, spans[0])]
  const list = spans.map((s) => cite(x, s)).sort((a, b) => a[0] - b[0])
  const merged: Cite[] = []
  for (const c of list) {
    const last = merged[merged.length - 1]
    if (last && c[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], c[1])]
    else merged.push(c)
  }
  return merged as unknown as Cites
}

function cite(x: Context, s: Span): Cite {
  return [x.tokens.start[s.start], x.tokens.end[s.end - 1]]
}
