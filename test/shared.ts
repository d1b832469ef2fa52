// The folder beside the project that holds what is not ours to publish: the founding texts, the annotators' scorer.

import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A path under `../shared`, and a reason to skip the tests that need it where it is not there.
 * `.ci/run` sets CHANCERY_SHARED=required: there a missing folder is a failure, not a skip.
 */
export function shared(path: string): { readonly path: string; readonly skip: string | false } {
  const full = join(import.meta.dirname, '../../shared', path)
  if (existsSync(full)) return { path: full, skip: false }
  if (process.env['CHANCERY_SHARED'] === 'required')
    throw new Error(`../shared/${path} is not there, and may not be skipped`)
  return { path: full, skip: `needs ../shared/${path}, which is not here` }
}
