// Layers point one way. The table is the rule; ARCHITECTURE.md explains it.

import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, test } from 'node:test'

const src = join(import.meta.dirname, '../../src')

/** What each layer may import besides itself. A folder that is not here has no place yet. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  gazetteer: ['model', 'text'],
  reader: ['model', 'text', 'gazetteer'],
  languages: ['model', 'text', 'gazetteer', 'reader'],
  register: ['model', 'text', 'gazetteer', 'reader', 'languages'],
  importers: ['model', 'text', 'gazetteer', 'compose'],
  store: ['model', 'register'],
  sources: ['model', 'text', 'importers', 'compose'],
  formats: ['model', 'register'],
  watch: ['model', 'register', 'store', 'sources'],
  // The gazetteer alone, for where places lie: the front door would make a reader of it.
  server: ['index', 'gazetteer', 'model', 'register', 'store', 'sources', 'formats'],
  // `read` takes the reader itself: the front door would load all of the register before the first text.
  cli: ['index', 'compose', 'model', 'register', 'store', 'sources', 'formats', 'server', 'watch'],
  index: ['model', 'text', 'gazetteer', 'reader', 'languages', 'register', 'importers', 'compose'],
  compose: ['model', 'text', 'gazetteer', 'reader', 'languages'],
}

/** The one file that puts reader, languages and gazetteer together; the front door imports it, and importers, whose records have remarks. */
const COMPOSE = 'reader/read.ts'

/** These run in a browser: nothing of Node, no package. */
const PURE = new Set(['model', 'text', 'gazetteer', 'reader', 'languages', 'register', 'importers', 'compose', 'index'])

/** The packages that the doors may use. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  cli: ['commander'],
  store: ['pg'],
  // One extractor each; loaded when its format comes.
  sources:
    'parse5 iconv-lite jschardet eld unpdf mammoth saxes postal-mime @kenjiuno/msgreader feedsmith yauzl undici ipaddr.js robots-parser'.split(
      ' ',
    ),
  server: ['hono', '@hono/node-server', '@hono/zod-openapi', 'd3-geo', 'd3-force', 'topojson-client', 'world-atlas'],
}

const layerOf = (file: string): string => {
  if (file === COMPOSE) return 'compose'
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '')
}

/** Names in `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`, with comments taken out. */
function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const found = code.matchAll(
    /^\s*(?:import|export)\b[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/gm,
  )
  return [...found].map((match) => match[1] ?? match[2] ?? match[3])
}

const problemsIn = (file: string, source: string): string[] => {
  const layer = layerOf(file)
  const allowed = MAY_IMPORT[layer]
  if (!allowed) return [`src/${file}: the folder "${layer}" is not in the table of layers`]
  return importsOf(source).flatMap((name) => {
    if (name.startsWith('.')) {
      const target = layerOf(relative(src, join(src, dirname(file), name)))
      return target === layer || allowed.includes(target)
        ? []
        : [`src/${file}: ${layer} may not import ${target} (${name})`]
    }
    if (PURE.has(layer)) return [`src/${file}: runs in a browser, may not import ${name}`]
    return name.startsWith('node:') || PACKAGES[layer]?.some((one) => name === one || name.startsWith(`${one}/`))
      ? []
      : [`src/${file}: ${layer} may not import the package ${name}`]
  })
}

test('every import points the way the layers do', () => {
  const files = globSync('**/*.ts', { cwd: src }).map((file) => file.replaceAll('\\', '/'))
  assert.ok(files.length > 10)
  assert.deepEqual(
    files.flatMap((file) => problemsIn(file, readFileSync(join(src, file), 'utf8'))),
    [],
  )
})

test('the table itself has no circle', () => {
  const reach = (layer: string, path: readonly string[] = []): void => {
    assert.ok(!path.includes(layer), [...path, layer].join(' → '))
    for (const next of MAY_IMPORT[layer]) reach(next, [...path, layer])
  }
  for (const layer of Object.keys(MAY_IMPORT)) reach(layer)
})

describe('the guard trips', () => {
  const BAD: readonly (readonly [file: string, source: string])[] = [
    ['model/x.ts', "import { scan } from '../text/scan.ts'"],
    ['text/x.ts', "import type { Lexicon } from '../languages/en/lexicon.ts'"],
    ['reader/x.ts', "export { dates } from '../languages/en/dates.ts'"],
    ['reader/x.ts', "import { readFileSync } from 'node:fs'"],
    ['reader/x.ts', "import {\n  a,\n  b,\n} from 'lodash'"],
    ['languages/en/x.ts', "import { read } from '../../reader/read.ts'"],
    ['gazetteer/x.ts', "const fs = await import('node:fs')"],
    ['cli/x.ts', "import { scan } from '../text/scan.ts'"],
    ['cli/x.ts', "import chalk from 'chalk'"],
    ['cli/x.ts', "const { a } = await import('../reader/dates.ts')"],
    ['utils/x.ts', ''],
  ]
  for (const [file, source] of BAD)
    test(`${file}: ${source.replace(/\s+/g, ' ') || 'no such layer'}`, () =>
      assert.equal(problemsIn(file, source).length, 1))
  test('and lets the good ones pass', () => {
    assert.deepEqual(
      problemsIn('languages/en/x.ts', "import type { Stage } from '../../reader/stage.ts'\nimport { y } from './y.ts'"),
      [],
    )
    assert.deepEqual(
      problemsIn(
        'cli/x.ts',
        "import { read } from '../index.ts'\nimport { Command } from 'commander'\nimport 'node:fs'\nconst words = 'export, import'\nconst more = 'from'",
      ),
      [],
    )
    assert.deepEqual(
      problemsIn(
        'reader/read.ts',
        "import { english } from '../languages/en/index.ts'\n// import x from '../cli/x.ts'",
      ),
      [],
    )
  })
})
