/**
 * The scripts that improve pages which work without them. `npm run build:web` makes them from web/; where that has not
 * been done there are none, and the pages are what they are for whoever has scripts turned off.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Asset } from './asset.ts'

/** Each is a file of web/ with this name. */
export type Island = 'adding' | 'document' | 'review' | 'network' | 'read'

export interface Islands {
  /** Addresses of the modules that a page with the island asks for; none where nothing is built. */
  scripts(name: Island): readonly string[]
  /** All scripts by address, with what they load in their turn. */
  readonly files: ReadonlyMap<string, Asset>
}

/** The part of vite's manifest that is needed here. */
type Manifest = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>

const BUILT = new URL('../../../dist/web/', import.meta.url)
const ADDRESS = '/assets/'

/** Reads what was built; `from` is another folder than the usual one. */
export function loadIslands(from: URL = BUILT): Islands {
  const manifest = new URL('manifest.json', from)
  const files = new Map<string, Asset>()
  if (!existsSync(manifest)) return { scripts: () => [], files }
  const built = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest
  for (const name of readdirSync(from).filter((file) => file.endsWith('.js'))) {
    const read = (extension: string) => new Uint8Array(readFileSync(new URL(name + extension, from)))
    const path = ADDRESS + name
    files.set(path, {
      path,
      type: 'text/javascript; charset=utf-8',
      body: read(''),
      coded: { br: read('.br'), gzip: read('.gz') },
    })
  }
  return {
    scripts(name) {
      const island = built[`web/${name}.ts`]
      // A build of an earlier version has fewer.
      if (!island) return []
      return [island.file, ...(island.imports ?? []).map((key) => built[key].file)].map((each) => ADDRESS + each)
    },
    files,
  }
}
