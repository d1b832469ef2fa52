// The French of the pages is set as French is.

import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '../..')

test('a no-break space stands before : ; ! ? » and after «', () => {
  const faults = globSync('src/server/words/*.ts', { cwd: root }).flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        /« |[^\s?] »|\p{L} [;!](?!=)/u.test(line.replace(/\/\/.*/, '')) ? [`${file}:${i + 1}: ${line.trim()}`] : [],
      ),
  )
  assert.deepEqual(faults, [])
})
