/** The islands as they are now: built before the first test that needs them, where the sources are newer. */

import { closeSync, globSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { build } from 'vite'

const root = join(import.meta.dirname, '../..')
/** What the islands may be made of. */
const SOURCES = ['vite.config.ts', 'web/**/*.ts', 'src/*/**/*.ts']
const MANIFEST = join(root, 'dist/web/manifest.json')
const LOCK = join(root, 'dist/.building-web')
/** Longer than a build takes on a busy machine: whoever held the lock is gone. */
const STALE = 60_000

/** Test files run at once; one of them builds, and the others wait until all of it is there. */
export async function builtIslands(): Promise<void> {
  while (!hold()) await setTimeout(100)
  try {
    if (!isFresh()) await build({ root, logLevel: 'error' })
  } finally {
    rmSync(LOCK, { force: true })
  }
}

function hold(): boolean {
  mkdirSync(join(root, 'dist'), { recursive: true })
  try {
    closeSync(openSync(LOCK, 'wx'))
    return true
  } catch {
    if (Date.now() - (madeAt(LOCK) ?? Date.now()) > STALE) rmSync(LOCK, { force: true })
    return false
  }
}

function isFresh(): boolean {
  const made = madeAt(MANIFEST)
  if (made === undefined) return false
  const sources = globSync(SOURCES, { cwd: root })
  return sources.every((file) => madeAt(join(root, file))! <= made)
}

const madeAt = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.mtimeMs
