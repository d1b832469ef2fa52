/** Who opens containers of each format; loaded when the first of them comes. */

import { collected } from './collected.ts'
import type { Container, Headers } from './extract.ts'
import type { Format } from './formats.ts'
import { Unreadable } from './unreadable.ts'

const CONTAINERS: Readonly<Partial<Record<Format, () => Promise<Container>>>> = {
  zip: async () => (await import('./zip/zip.ts')).openZip,
  gzip: async () => (await import('./gzip.ts')).openGzip,
  warc: async () => (await import('./warc/warc.ts')).openWarc,
  jsonl: async () => (await import('./jsonl.ts')).openJsonLines,
  feed: async () => openApart('feed'),
  mail: async () => openApart('mail-parts'),
  msg: async () => openApart('msg-parts'),
}

/** A mail is a document and a container of what is attached to it. */
export const containerOf = async (format: Format): Promise<Container | undefined> => CONTAINERS[format]?.()

/** A container that is taken apart as a whole, in the thread of its own. */
const openApart = (work: 'feed' | 'mail-parts' | 'msg-parts'): Container =>
  async function* (bytes, { part: most }, { origin, headers = {} }) {
    const { apart } = await import('./apart/apart.ts')
    // Links of a feed may start from its own address.
    const given: Headers = work !== 'feed' ? {} : isWeb(origin) ? { ...headers, 'content-location': origin } : headers
    for (const part of await apart(work, await collected(bytes, most, tooLarge), given))
      // what comes from the thread is bytes, no longer a Buffer
      yield { ...part, bytes: Buffer.from(part.bytes.buffer, part.bytes.byteOffset, part.bytes.byteLength) }
  }

const isWeb = (origin: string): boolean => /^https?:\/\//.test(origin)

const tooLarge = (): Unreadable =>
  new Unreadable('too-large', 'is larger than a feed or a mail may be; raise the limit with --max-size')
