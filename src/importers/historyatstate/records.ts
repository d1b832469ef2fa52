import { isDate } from '../../model/edtf.ts'
import { type Field, type FlatElement, flatElement, lineAt } from '../../text/xml.ts'
import type { Imported } from '../importer.ts'

/** What a record of either kind says; white space is the file's and counts for nothing. */
export interface TravelRecord {
  readonly kind: 'visit' | 'trip'
  /** `historyatstate/visits/2138` */
  readonly origin: string
  readonly who: string
  /** Of trips: the office that travels. */
  readonly role?: 'President' | 'Secretary of State'
  readonly country: string
  readonly countryId?: string
  readonly locale?: string
  readonly start: string
  readonly end: string
  readonly remarks: string
}

const ROOTS = { visits: 'visit', trips: 'trip' } as const
const ROLES = { president: 'President', secretary: 'Secretary of State' } as const

/**
 * The records of a file of the register, in its order; undefined where the file is none. A corrupt record is an error
 * with its line and the reason, and the rest goes on.
 *
 *     recordsOf('<visits><visit>…</visit></visits>')   → [{ origin: 'historyatstate/visits/2138', … }]
 */
export function recordsOf(file: string): Iterable<Imported> | undefined {
  const bare = withoutHidden(file)
  const root = /^\uFEFF?\s*(?:<\?xml[^>]*\?>)?\s*<(visits|trips)\s*>/.exec(bare)
  return root ? records(file, bare, root[0].length, root[1] as keyof typeof ROOTS) : undefined
}

function* records(file: string, bare: string, from: number, root: keyof typeof ROOTS): Iterable<Imported> {
  const tag = ROOTS[root]
  const next = (at: number): number => {
    const found = bare.slice(at).search(new RegExp(`<${tag}[\\s/>]`))
    return found < 0 ? bare.length : at + found
  }
  for (let at = from, start = next(at); ;) {
    const last = start === bare.length
    const between = bare.slice(at, start)
    const end = last ? /<\/(\w+)\s*>\s*$/.exec(between) : null
    const closed = end?.[1] === root
    if (last && !closed) yield { error: `line ${lineAt(file, start)}: the file ends without </${root}>` }
    const stray = closed ? between.slice(0, end.index) : between
    if (stray.trim() !== '') yield { error: `line ${lineAt(file, at + stray.search(/\S/))}: no ${tag}` }
    if (last) return
    const close = bare.indexOf(`</${tag}>`, start)
    const following = next(start + 1)
    // a record that is not closed ends where the next begins
    at = close >= 0 && close < following ? close + tag.length + 3 : following
    const received = file.slice(start, at).trimEnd()
    try {
      const record = recordFrom(received)
      yield { origin: record.origin, format: `historyatstate/${record.kind}`, received }
    } catch (error) {
      yield { error: misplaced(error, file, start) }
    }
    start = following
  }
}

/** The file with blanks for comments and CDATA, in which tags are no tags. */
function withoutHidden(file: string): string {
  let bare = ''
  for (let at = 0; ;) {
    const [open] = /<!--|<!\[CDATA\[/.exec(file.slice(at)) ?? []
    const start = open ? file.indexOf(open, at) : -1
    const close = open === '<!--' ? '-->' : ']]>'
    const end = open ? file.indexOf(close, start + open.length) : -1
    if (end < 0) return bare + file.slice(at)
    bare += file.slice(at, start) + file.slice(start, end + 3).replace(/[^\n]/g, ' ')
    at = end + 3
  }
}

/** The message of an error, with its line counted from the beginning of the file. */
function misplaced(error: unknown, file: string, start: number): string {
  const message = error instanceof Error ? error.message : String(error)
  const line = lineAt(file, start)
  const moved = message.replace(/^line (\d+): /, (_, n: string) => `line ${line + Number(n) - 1}: `)
  return moved === message && !message.startsWith('line ') ? `line ${line}: ${message}` : moved
}

/** What the XML of one record says; a SyntaxError with the reason where it is none. */
export function recordFrom(xml: string): TravelRecord {
  const record = flatElement(xml)
  const id = need(record, 'id')
  const start = day(record, 'start-date')
  const end = day(record, 'end-date')
  if (end < start) throw new SyntaxError(`record ${id} ends before it starts: ${start} to ${end}`)
  if (record.name === 'visit') {
    const from = one(record, 'from')
    return {
      kind: 'visit',
      origin: `historyatstate/visits/${id}`,
      who: need(record, 'visitor'),
      country: need(record, 'from'),
      countryId: from?.attributes.get('id'),
      start,
      end,
      remarks: value(one(record, 'description')),
    }
  }
  if (record.name !== 'trip') throw new SyntaxError(`neither a visit nor a trip: <${record.name}>`)
  const who = record.attributes.get('who')
  if (!who) throw new SyntaxError(`trip ${id} does not say who`)
  const role = record.attributes.get('role')
  if (role !== 'president' && role !== 'secretary') throw new SyntaxError(`trip ${id} has no such role: ${role}`)
  const locale = value(one(record, 'locale'))
  return {
    kind: 'trip',
    origin: `historyatstate/travels/${who}/${id}`,
    who: need(record, 'name'),
    role: ROLES[role],
    country: need(record, 'country'),
    countryId: one(record, 'country')?.attributes.get('id'),
    ...(locale === '' ? {} : { locale }),
    start,
    end,
    remarks: value(one(record, 'remarks')),
  }
}

function one(record: FlatElement, name: string): Field | undefined {
  const found = record.fields.filter((field) => field.name === name)
  if (found.length > 1) throw new SyntaxError(`two <${name}> in one <${record.name}>`)
  return found[0]
}

function need(record: FlatElement, name: string): string {
  const found = value(one(record, name))
  if (found === '') throw new SyntaxError(`no <${name}> in a <${record.name}>`)
  return found
}

function day(record: FlatElement, name: string): string {
  const found = need(record, name)
  if (found.length !== 10 || !isDate(found)) throw new SyntaxError(`<${name}> is no day: ${found}`)
  return found
}

const value = (field: Field | undefined): string => (field?.text ?? '').replace(/\s+/g, ' ').trim()
