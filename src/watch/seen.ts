/** Is what stands at an address new? */

import type { Document } from '../model/document.ts'
import type { Retrieval } from '../model/retrieval.ts'
import { retrievalFrom } from '../register/retrievals.ts'
import type { Register } from '../store/register.ts'

/** What is known of a retrieval besides the document. */
export type About = Pick<Retrieval, 'at' | 'status' | 'led' | 'source' | 'published'>

/** Of the headers of an answer, what tells one from the next. */
const TELLING = ['etag', 'last-modified'] as const

/**
 * Where a document was seen that came with what stood at an address: a part of a feed or a crawl has an address of its
 * own, but was not seen there.
 */
export const seenAt = ({ origin }: Document, address: string): string =>
  origin === address || origin.startsWith(`${address}!/`) ? origin : `${address}!/${origin}`

/**
 * The retrieval of a document at an address, and the id of the document that it replaces there; undefined where what
 * was last seen there says the same. A page that is sent with another advertisement, or another number of readers, is
 * the same page.
 */
export async function seenNow(
  register: Register,
  document: Document,
  address: string,
  about: About,
): Promise<{ readonly retrieval: Retrieval; readonly replaces?: string } | undefined> {
  const { last, document: before } = await register.truth.lastSeen(address)
  if (before && last?.document !== undefined) {
    if (before.document === document.id) return undefined
    const texts = await register.lookup.texts([before.document!])
    const text = texts.get(before.document!)
    if (text !== undefined && text === (await register.textOf(document))) return undefined
  }
  const headers = Object.fromEntries(
    TELLING.flatMap((name) => (document.headers?.[name] === undefined ? [] : [[name, document.headers[name]]])),
  )
  const retrieval = retrievalFrom({
    address,
    document: document.id,
    ...about,
    ...(Object.keys(headers).length ? { headers } : {}),
  })
  const replaces = before?.document
  return { retrieval, ...(replaces === undefined || replaces === document.id ? {} : { replaces }) }
}

/** That an address which held a document holds none any more; undefined where it held none, or that is known. */
export async function goneNow(register: Register, address: string, about: About): Promise<Retrieval | undefined> {
  const { last } = await register.truth.lastSeen(address)
  return last?.document === undefined ? undefined : retrievalFrom({ address, ...about })
}
