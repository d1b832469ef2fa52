/** Builds the islands of web/: scripts that improve pages which already work. Style sheet and fonts the server has itself. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

/** The tables of the gazetteer take a second to compress well, which is done here once rather than by each server. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
const compressed: Plugin = {
  name: 'compressed',
  writeBundle({ dir }, bundle) {
    for (const name of Object.keys(bundle)) {
      if (!name.endsWith('.js')) continue
      const file = join(dir!, name)
      const body = readFileSync(file)
      writeFileSync(`${file}.br`, brotliCompressSync(body, QUALITY))
      writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }))
    }
  },
}

export default defineConfig({
  // Where src/server/assets/islands.ts has the files.
  base: '/assets/',
  publicDir: false,
  plugins: [compressed],
  worker: {
    format: 'es',
    // Tables, of places and of common words, change far more seldom than the reader: a browser keeps them from one version to the next.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'gazetteer', test: /gazetteer\/tables|languages\/\w+\/common/ }] } },
    },
  },
  build: {
    outDir: 'dist/web',
    assetsDir: '',
    manifest: 'manifest.json',
    modulePreload: false,
    target: 'es2023',
    chunkSizeWarningLimit: 3000,
    rolldownOptions: { input: ['adding', 'document', 'network', 'read', 'review'].map((name) => `web/${name}.ts`) },
  },
})
