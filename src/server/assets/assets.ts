/** Style sheet and fonts, under names that change with their content, so that a browser keeps them for good. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Asset } from './asset.ts'
import { loadIslands, type Island } from './islands.ts'

/** The parts of Unicode that the look has fonts for: those of the fonts' own style sheets. */
const RANGES: Readonly<Record<string, string>> = {
  'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
  cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
}

/** The weight axis alone: the serif's optical sizes weigh as much again as all the rest of a page. */
const FACES = [
  { family: 'Source Serif 4 Variable', font: 'source-serif-4', style: 'normal' },
  { family: 'Source Serif 4 Variable', font: 'source-serif-4', style: 'italic' },
  { family: 'Source Sans 3 Variable', font: 'source-sans-3', style: 'normal' },
  { family: 'Source Sans 3 Variable', font: 'source-sans-3', style: 'italic' },
] as const

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
  const faces = FACES.flatMap(({ family, font, style }) =>
    Object.entries(RANGES).map(([subset, range]) => {
      const file = `${font}-${subset}-wght-${style}.woff2`
      const body = readFileSync(new URL(import.meta.resolve(`@fontsource-variable/${font}/files/${file}`)))
      const path = add(file.slice(0, -6), 'woff2', 'font/woff2', body)
      // Nothing moves when the font arrives late: it is used from the next page on.
      return `@font-face{font-family:'${family}';font-style:${style};font-display:optional;font-weight:200 900;src:url(${path}) format('woff2');unicode-range:${range}}`
    }),
  )
  const sheets = ['chancery.css', 'office.css'].map((name) => readFileSync(new URL(name, STYLES), 'utf8'))
  const style = add('chancery', 'css', 'text/css; charset=utf-8', Buffer.from([...faces, ...sheets].join('\n')))
  const icon = add('icon', 'svg', 'image/svg+xml', readFileSync(new URL('icon.svg', STYLES)))
  const islands = loadIslands()
  return { style, icon, files: new Map([...files, ...islands.files]), scripts: (island) => islands.scripts(island) }
}
