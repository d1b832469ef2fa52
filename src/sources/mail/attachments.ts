/** What is attached to a mail and may hold a text. */

import type { Part } from '../extract.ts'
import { pathOf } from '../zip/zip.ts'

export interface Attachment {
  readonly name: string | undefined
  /** Media type. */
  readonly type: string
  readonly bytes: Uint8Array
}

/** Logos, sounds, signatures, invitations: not documents. */
const NO_DOCUMENT =
  /^(?:image|audio|video|font)\/|pkcs7|pgp-|ms-tnef|x-vcard|^text\/(?:calendar|vcard|directory|x-amp-html)|delivery-status/i

export function partsFrom(attachments: readonly Attachment[]): Part[] {
  const names = new Map<string, number>()
  return attachments
    .filter(({ type, bytes }) => bytes.length && !NO_DOCUMENT.test(type))
    .map(({ name, type, bytes }): Part => {
      const path = pathOf(name ?? '')
      const times = (names.get(path) ?? 0) + 1
      names.set(path, times)
      return {
        origin: times === 1 ? path : `${path} (${times})`,
        bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
        headers: type ? { 'content-type': type } : {},
      }
    })
}
