/** ZIP archives as documents: each file one, whatever its name says of where it wants to lie. */

import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { fromBufferPromise, getFileNameLowLevel, openPromise, type Entry, type ZipFile } from 'yauzl'
import type { ContainerLimits, Part } from '../extract.ts'
import { Unreadable } from '../unreadable.ts'
import { brokenBy, contentOf } from './package.ts'

/** Larger ones are laid on the disk while they are read: the list of what they hold stands at their end. */
const IN_MEMORY = 16 * 1024 ** 2
/** Files in one archive. */
const FILES = 1_000_000
/** Unpacked to packed, of all together: what lies over one another in an archive unpacks to more than it can hold. */
const RATIO = 300

export async function* openZip(
  bytes: AsyncIterable<Uint8Array>,
  limits: ContainerLimits,
): AsyncGenerator<Part | { readonly origin: string; readonly error: Error }> {
  const { zip, size, remove } = await opened(bytes, limits.total)
  try {
    let unpacked = 0
    let number = 0
    const names = new Map<string, number>()
    for await (const entry of zip.eachEntry()) {
      if (++number > FILES) throw new Unreadable('too-large', `has more than ${FILES} files; unpack it first`)
      const name = nameOf(entry)
      if (isNoDocument(name)) continue
      const origin = distinct(pathOf(name), names)
      try {
        const content = await contentOf(zip, entry, limits.part, (bytes) => {
          unpacked += bytes
          if (unpacked > limits.total || (unpacked > 100 * 1024 ** 2 && unpacked > size * RATIO))
            throw new Burst(
              'too-large',
              'unpacks to far more than its size, as archives made to burst do; the rest was left alone',
            )
        })
        yield { origin, bytes: content, headers: {} }
      } catch (error) {
        if (error instanceof Burst) throw error
        yield { origin, error: error instanceof Unreadable ? error : brokenBy(error) }
      }
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : brokenBy(error)
  } finally {
    zip.close()
    await remove()
  }
}

class Burst extends Unreadable {}

/** Folders, and what systems put beside files. */
const isNoDocument = (name: string): boolean =>
  /[\\/]$/.test(name) || /(?:^|[\\/])(?:__MACOSX[\\/]|\.(?!\.)[^\\/]*$|Thumbs\.db$|desktop\.ini$)/i.test(name)

/**
 * As it stands there: the library, left to itself, stops at a name that wants to lie elsewhere. A name that does not say
 * its letters is in UTF-8 where it is sound so, in the Russian code page of DOS where several letters of it stand
 * together, else in the American one, as the format has it.
 */
function nameOf(entry: Entry): string {
  const { fileNameRaw: raw, generalPurposeBitFlag: flags, extraFields } = entry
  const said = getFileNameLowLevel(flags, raw, extraFields, false)
  const isSaid = (flags & UTF8) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH)
  // oxlint-disable-next-line no-control-regex -- what is no ASCII
  if (isSaid || /^[\u0000-\u007F]*$/.test(said)) return said
  if (isUtf8(raw)) return raw.toString('utf8')
  const letters = raw.toString('latin1')
  return CYRILLIC.test(letters) && !OTHER.test(letters) ? iconv.decode(raw, 'cp866') : said
}

/** The bit of a name in UTF-8, and the field of a name told again in it. */
const [UTF8, UNICODE_PATH] = [0x800, 0x7075]
/** Letters of code page 866, and what no name in it has. */
const CYRILLIC = /[\x80-\xAF\xE0-\xF1]{3}/
const OTHER = /[\xB0-\xDF\xF2-\xFF]/

/** A path within the archive: no drive, no root, no step up. */
export const pathOf = (name: string): string =>
  name
    .replace(/^[a-z]:/i, '')
    .split(/[\\/]+/)
    .filter((step) => step && step !== '.' && step !== '..')
    // oxlint-disable-next-line no-control-regex -- names may hold anything
    .map((step) => step.replace(/[\u0000-\u001F\u007F]/g, '\uFFFD'))
    .join('/') || 'unnamed'

/** Two files of one name are two documents. */
function distinct(path: string, names: Map<string, number>): string {
  const times = (names.get(path) ?? 0) + 1
  names.set(path, times)
  return times === 1 ? path : `${path} (${times})`
}

interface Opened {
  readonly zip: ZipFile
  readonly size: number
  readonly remove: () => Promise<void>
}

const OPTIONS = { lazyEntries: true, validateEntrySizes: true, autoClose: false, decodeStrings: false }

async function opened(bytes: AsyncIterable<Uint8Array>, most: number): Promise<Opened> {
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = bytes[Symbol.asyncIterator]()
  for (;;) {
    const { done, value } = await stream.next()
    if (done) {
      try {
        return {
          zip: await fromBufferPromise(Buffer.concat(chunks, size), OPTIONS),
          size,
          remove: async () => undefined,
        }
      } catch (error) {
        throw brokenBy(error)
      }
    }
    chunks.push(value)
    size += value.length
    if (size > IN_MEMORY) return onDisk(chunks, stream, most)
  }
}

async function onDisk(held: Uint8Array[], rest: AsyncIterator<Uint8Array>, most: number): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, 'archive.zip')
    const file = createWriteStream(path)
    let size = 0
    const write = async (chunk: Uint8Array): Promise<void> => {
      size += chunk.length
      if (size > most) throw new Unreadable('too-large', 'is larger than an archive may be; unpack it first')
      if (!file.write(chunk)) await once(file, 'drain')
    }
    for (const chunk of held.splice(0)) await write(chunk)
    for (let next = await rest.next(); !next.done; next = await rest.next()) await write(next.value)
    file.end()
    await once(file, 'close')
    return { zip: await openPromise(path, OPTIONS), size, remove }
  } catch (error) {
    await remove()
    throw error instanceof Unreadable ? error : brokenBy(error)
  }
}
