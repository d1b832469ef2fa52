/** Arguments to files to text: every way in which a file can be no document ends in one clear sentence. */

import { closeSync, fstatSync, globSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { textFrom } from '../sources/decode.ts'
import { sizeWords } from '../sources/sizes.ts'
import { Unreadable } from '../sources/unreadable.ts'

export interface Input {
  /** As the user named it; `-` is standard input. */
  readonly file: string
  /** Where its reading goes under `--out`, without the extension. */
  readonly name: string
}

export const STDIN = '-'
const TEXTS = ['.txt', '.text', '.md', '.markdown']

/** A folder is opened only with `recursive`; an argument that names nothing readable is returned as it is. */
export function inputsFrom(files: readonly string[], recursive: boolean): Input[] {
  return files.flatMap(expand).flatMap((file) => {
    if (file === STDIN) return { file, name: 'stdin' }
    if (recursive && isFolder(file)) {
      const texts = textsIn(file)
      // Kept as an input that fails, so that an empty folder is not passed over in silence.
      if (texts.length) return texts.map((text) => ({ file: text, name: withoutExtension(relative(file, text)) }))
    }
    return { file, name: withoutExtension(basename(file)) }
  })
}

const withoutExtension = (file: string): string => {
  const extension = extname(file)
  return extension && extension !== file ? file.slice(0, -extension.length) : file
}

// The Windows shell leaves `*.txt` to the program.
const expand = (file: string): string | string[] => {
  if (process.platform !== 'win32' || !/[*?]/.test(file)) return file
  const found = globSync(file).sort()
  return found.length ? found : file
}

export function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory()
  } catch {
    return false
  }
}

/** Depth first, by name, hidden ones left out; links to files are followed, links to folders are not. */
function textsIn(folder: string): string[] {
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
      if (entry.isDirectory()) return textsIn(path)
      return TEXTS.includes(extname(entry.name).toLowerCase()) && !isFolder(path) ? path : []
    })
}

/** The text after a byte order mark, or `Unreadable`. Reads at most `maxSize` bytes. */
export function textOf(file: string, maxSize: number, recursive: boolean): string {
  return textFrom(bytesFrom(file, maxSize, recursive))
}

/** At most `maxSize` bytes, or `Unreadable`. */
export function bytesFrom(file: string, maxSize: number, recursive: boolean): Buffer {
  try {
    return file === STDIN ? bytesOf(0, maxSize) : bytesIn(file, maxSize, recursive)
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

function bytesIn(file: string, maxSize: number, recursive: boolean): Buffer {
  const descriptor = descriptorOf(file)
  if (descriptor !== null) return bytesOf(descriptor, maxSize)
  const status = statSync(file)
  if (status.isDirectory())
    throw recursive
      ? new Unreadable('folder', `holds no text; --recursive looks for ${TEXTS.join(', ')}`)
      : new Unreadable('folder', 'is a folder; read all texts in it with --recursive')
  if (status.isFIFO())
    throw new Unreadable('pipe', 'is a named pipe; give it to standard input: chancery read - < PIPE')
  if (!status.isFile()) throw new Unreadable('device', 'is a device or socket; name a file')
  const fd = openSync(file, 'r')
  try {
    return bytesOf(fd, maxSize)
  } finally {
    closeSync(fd)
  }
}

function bytesOf(fd: number, maxSize: number): Buffer {
  const status = fstatSync(fd)
  if (status.isDirectory()) throw new Unreadable('folder', 'is a folder; name a file')
  if (status.isFile() && status.size > maxSize) throw tooLarge(maxSize, status.size)
  const chunks: Buffer[] = []
  let size = 0
  for (;;) {
    // A regular file comes in one piece; one more byte shows a file that grew beyond its size.
    const chunk = Buffer.allocUnsafe(status.isFile() && size === 0 ? status.size + 1 : 65_536)
    const length = readInto(fd, chunk)
    if (length === 0) break
    size += length
    if (size > maxSize) throw tooLarge(maxSize)
    chunks.push(chunk.subarray(0, length))
  }
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size)
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

const tooLarge = (maxSize: number, size?: number): Unreadable =>
  new Unreadable(
    'too-large',
    `is ${size === undefined ? 'larger than' : `${sizeWords(size)}, more than`} ${sizeWords(maxSize)}; ` +
      'a document is rarely so long; raise the limit with --max-size',
  )
