/** Style sheet and fonts, under names that change with their content, so that a browser keeps them for good. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Asset } from './asset.ts'
import { FACES } from './faces.ts'
import { loadIslands, type Island } from './islands.ts'

const STYLES = new URL('../../../web/styles/', import.meta.url)

export interface Assets {
  /** Addresses of the style sheet and of the mark of the house. */
  readonly style: string
  readonly icon: string
  /** By address. */
  readonly files: ReadonlyMap<string, Asset>
  /** Addresses of the scripts of an island; none where the islands have not been built, since pages work without. */
  scripts(island: Island): readonly string[]
}

export function loadAssets(): Assets {
  const files = new Map<string, Asset>()
  const add = (name: string, extension: string, type: string, body: Buffer): string => {
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12)
    const path = `/assets/${name}.${hash}.${extension}`
    const coded: Asset['coded'] =
      extension === 'woff2'
        ? {}
        : { br: new Uint8Array(brotliCompressSync(body)), gzip: new Uint8Array(gzipSync(body)) }
    files.set(path, { path, type, body: new Uint8Array(body), coded })
    return path
  }
  const faces = FACES.flatMap(({ family, style, weight, parts }) =>
    parts.map(({ file, letters }) => {
      const path = add(file.slice(0, -6), 'woff2', 'font/woff2', readFileSync(new URL(`fonts/${file}`, STYLES)))
      // Nothing moves when the font arrives late: it is used from the next page on.
      return `@font-face{font-family:'${family}';font-style:${style};font-display:optional;font-weight:${weight};src:url(${path}) format('woff2');unicode-range:${letters}}`
    }),
  )
  const sheets = ['chancery.css', 'office.css'].map((name) => readFileSync(new URL(name, STYLES), 'utf8'))
  const style = add('chancery', 'css', 'text/css; charset=utf-8', Buffer.from([...faces, ...sheets].join('\n')))
  const icon = add('icon', 'svg', 'image/svg+xml', readFileSync(new URL('icon.svg', STYLES)))
  const islands = loadIslands()
  return { style, icon, files: new Map([...files, ...islands.files]), scripts: (island) => islands.scripts(island) }
}
