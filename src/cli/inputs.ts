/** Arguments to what they name: files, all files of folders, and addresses of the web. */

import { globSync } from 'node:fs'
import { basename, extname, relative } from 'node:path'
import { filesIn, isFolder, STDIN } from '../sources/files.ts'

export interface Input {
  /** As the user named it; `-` is standard input. */
  readonly file: string
  /** Where its reading goes under `--out`, without the extension. */
  readonly name: string
}

/** A folder is opened only with `recursive`; an argument that names nothing readable is returned as it is. */
export function inputsFrom(files: readonly string[], recursive: boolean): Input[] {
  return files.flatMap(expand).flatMap((file) => {
    if (file === STDIN) return { file, name: 'stdin' }
    if (isAddress(file)) return { file, name: nameOfAddress(file) }
    if (recursive && isFolder(file)) {
      const found = filesIn(file)
      // Kept as an input that fails, so that an empty folder is not passed over in silence.
      if (found.length) return found.map((one) => ({ file: one, name: withoutExtension(relative(file, one)) }))
    }
    return { file, name: withoutExtension(basename(file)) }
  })
}

export const isAddress = (file: string): boolean => /^https?:\/\//i.test(file)

/** Host and path as a path of files: `https://example.org/news/1.html?a=b` → `example.org/news/1_a_b`. */
function nameOfAddress(address: string): string {
  if (!URL.canParse(address)) return 'address'
  const { host, pathname, search } = new URL(address)
  const parts = [host, ...withoutExtension(pathname).split('/')].map((part) => part.replace(/[^\w.-]+/g, '_'))
  const asked = search.replace(/[^\w.-]+/g, '_').slice(0, 80)
  return parts.filter((part) => part !== '' && !/^\.+$/.test(part)).join('/') + asked
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
