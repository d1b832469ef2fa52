/** One shape for gold annotations (bare values) and readings (cited values), so that they can be compared. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Person {
  readonly name: string | null
  readonly office: string | null
  readonly of: string | null
  readonly side: string | null
  readonly head: boolean | '?'
  readonly optional: boolean
}

export interface Entry {
  readonly id: string
  readonly type: string
  readonly kind: string
  readonly status: string
  readonly partOf: string | null
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly parties: readonly string[]
  readonly optional: boolean
  readonly participants: readonly Person[]
  readonly size: { readonly count: number | string; readonly approximate: boolean; readonly optional: boolean } | null
  readonly date: string | null
  readonly places: readonly string[]
  readonly occasion: string | null
  readonly sectors: readonly string[]
  readonly title: string | null
  readonly quote: string | null
  readonly cites: readonly (readonly [number, number])[]
  /** The engagement as it was given, for the check of its cites. */
  readonly raw: any
}

export interface Record {
  readonly language?: string
  readonly published: string | null
  readonly entries: readonly Entry[]
}

const plain = (v: any): any =>
  v !== null && typeof v === 'object' && !Array.isArray(v)
    ? (v.value ?? v.code ?? v.id ?? v.party ?? v.edtf ?? v.name ?? v.sector ?? v.text ?? null)
    : (v ?? null)
const list = (v: any): any[] => (v ?? []).map(plain).filter((x: any) => x !== null && x !== '')
const placeName = (p: any): any => (p !== null && typeof p === 'object' ? (p.name ?? plain(p)) : p)

function entryFrom(e: any): Entry {
  const size = e.size ?? e.delegation ?? null
  return {
    id: e.id,
    type: plain(e.type),
    kind: plain(e.kind) ?? 'unspecified',
    status: plain(e.status) ?? 'held',
    partOf: plain(e.partOf),
    from: list(e.from),
    to: list(e.to),
    parties: list(e.parties),
    optional: e.optional === true,
    participants: (e.participants ?? []).map((p: any) => ({
      name: plain(p.name),
      office: plain(p.office),
      of: plain(p.of),
      side: plain(p.side),
      head: p.head === '?' ? '?' : plain(p.head) === true,
      optional: p.optional === true,
    })),
    size:
      size === null
        ? null
        : {
            count: size.count ?? size.size ?? plain(size),
            approximate: size.approximate === true,
            optional: size.optional === true,
          },
    date: plain(e.date),
    places: (e.places ?? []).map(placeName).filter(Boolean),
    occasion: plain(e.occasion),
    sectors: list(e.sectors),
    title: plain(e.title),
    quote: e.quote ?? null,
    cites: e.cites ?? [],
    raw: e,
  }
}

/** Takes a gold annotation or a reading, both as parsed from JSON. */
export const recordFrom = (document: any): Record => ({
  language: document.language ?? document.document?.language,
  published: plain(document.published ?? document.document?.published),
  entries: (document.engagements ?? []).map(entryFrom),
})

export const recordIn = (file: string): Record => recordFrom(JSON.parse(readFileSync(file, 'utf8')))

/** The text that an annotation is about; cites count after a byte order mark. */
export function textOf(dir: string, name: string): string | null {
  const file = join(dir, `${name}.txt`)
  return existsSync(file) ? readFileSync(file, 'utf8').replace(/^\uFEFF/, '') : null
}
