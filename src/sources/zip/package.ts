/** Office documents are archives: their files by name, within limits. */

import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { sizeWords } from '../sizes.ts'
import { reasonOf, Unreadable } from '../unreadable.ts'

/** Bytes of the files of a document, unpacked: a thousand pages are some ten million. */
const MOST = 256 * 1024 ** 2
/** Unpacked to packed: what is packed closer than prose can be was made to burst. */
const RATIO = 300

/** The files of the names asked for, those that are there. Throws `Unreadable` where the archive is none, is locked, or bursts. */
export async function filesIn(bytes: Buffer, wanted: (name: string) => boolean): Promise<Map<string, Buffer>> {
  const zip = await opened(bytes)
  const found = new Map<string, Buffer>()
  let left = MOST
  try {
    for await (const entry of zip.eachEntry()) {
      if (!wanted(entry.fileName) || found.has(entry.fileName)) continue
      const content = await contentOf(zip, entry, left)
      left -= content.length
      found.set(entry.fileName, content)
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : brokenBy(error)
  } finally {
    zip.close()
  }
  return found
}

async function opened(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true })
  } catch (error) {
    throw brokenBy(error)
  }
}

export const brokenBy = (error: unknown): Unreadable =>
  new Unreadable('broken', `is a broken archive (${reasonOf(error)}); get it anew`)

/** What an entry holds. `count` is told of every byte that was unpacked, of what is given up as well. */
export async function contentOf(
  zip: ZipFile,
  entry: Entry,
  most: number,
  count: (bytes: number) => void = () => undefined,
): Promise<Buffer> {
  if (entry.isEncrypted())
    throw new Unreadable('encrypted', 'is locked with a password; unpack it with the password first')
  const chunks: Buffer[] = []
  let size = 0
  const stream = await zip.openReadStreamPromise(entry)
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    count(chunk.length)
    const isBurst = size > 1024 ** 2 && size > entry.compressedSize * RATIO
    if (size > most || isBurst) {
      stream.destroy()
      throw new Unreadable(
        'too-large',
        isBurst
          ? `unpacks to more than ${RATIO} times its size, as archives made to burst do; it was left alone`
          : `unpacks to more than ${sizeWords(most)}; a document is rarely so long; raise the limit with --max-size`,
      )
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}
