/** Files to bytes: every way in which a file can be no document ends in one clear sentence. */

import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Unreadable } from './unreadable.ts'

export const STDIN = '-'
/** What is looked for in a folder; what a file is, its bytes tell. */
const KNOWN =
  '.txt .text .md .markdown .html .htm .xhtml .pdf .docx .odt .rtf .eml .msg .rss .atom .jsonl .ndjson .zip .warc .warc.gz'.split(
    ' ',
  )

export function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory()
  } catch {
    return false
  }
}

/** Depth first, by name, hidden ones left out; links to files are followed, links to folders are not. */
export function filesIn(folder: string): string[] {
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return [folder] // to fail with its reason when its turn comes
  }
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesIn(path)
      return KNOWN.some((one) => entry.name.toLowerCase().endsWith(one)) && !isFolder(path) ? path : []
    })
}

/** The bytes of a file as they are read, so that an archive of any size takes no more than its parts; or `Unreadable`. */
export function* chunksFrom(file: string, recursive = false): Generator<Buffer> {
  try {
    if (file === STDIN) yield* chunksOf(0)
    else yield* chunksIn(file, recursive)
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('unreadable', reasonOf(error as NodeJS.ErrnoException))
  }
}

const REASONS: { readonly [code: string]: string } = {
  ENOENT: 'no such file; check the name',
  EACCES: 'permission denied; check that you may read it',
  EPERM: 'permission denied; check that you may read it',
  ENOTDIR: 'no such file; part of its path is not a folder',
  ELOOP: 'its links go round in a circle; name the file itself',
  ENAMETOOLONG: 'the name is too long to be a file; to read text itself, pipe it to chancery read -',
  EMFILE: 'too many files are open',
  EBADF: 'is not open; name a file',
  EIO: 'the disk reports an error',
  ENXIO: 'is a socket; name a file',
  ERR_INVALID_ARG_VALUE: 'no such file; check the name',
}
const reasonOf = (error: NodeJS.ErrnoException): string =>
  REASONS[error.code ?? ''] ?? `cannot be read: ${error.message.replace(/\s+/g, ' ')}`

/** What the shell has already opened, as in `chancery read <(…)`: it is read as it is, there is no waiting for a writer. */
function descriptorOf(file: string): number | null {
  if (file === '/dev/stdin') return 0
  const found = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/.exec(file)
  return found ? Number(found[1]) : null
}

function* chunksIn(file: string, recursive: boolean): Generator<Buffer> {
  const descriptor = descriptorOf(file)
  if (descriptor !== null) {
    yield* chunksOf(descriptor)
    return
  }
  const status = statSync(file)
  if (status.isDirectory())
    throw recursive
      ? new Unreadable('folder', `holds no document; --recursive looks for ${KNOWN.join(', ')}`)
      : new Unreadable('folder', 'is a folder; read all documents in it with --recursive')
  if (status.isFIFO())
    throw new Unreadable('pipe', 'is a named pipe; give it to standard input: chancery read - < PIPE')
  if (!status.isFile()) throw new Unreadable('device', 'is a device or socket; name a file')
  const fd = openSync(file, 'r')
  try {
    yield* chunksOf(fd)
  } finally {
    closeSync(fd)
  }
}

/** Most documents come in one piece. */
const CHUNK = 1024 ** 2

function* chunksOf(fd: number): Generator<Buffer> {
  const status = fstatSync(fd)
  if (status.isDirectory()) throw new Unreadable('folder', 'is a folder; name a file')
  for (;;) {
    const chunk = Buffer.allocUnsafe(status.isFile() ? Math.min(status.size + 1, CHUNK) : 65_536)
    const length = readInto(fd, chunk)
    if (length === 0) return
    yield chunk.subarray(0, length)
  }
}

/** Standard input may be set not to wait; then wait for it here. */
function readInto(fd: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(fd, chunk, 0, chunk.length, null)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EOF') return 0 // a closed pipe on Windows
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}
