// Puts a real reading into the README, so that the picture there never goes stale: `npm run docs`.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { account } from '../src/cli/account.ts'
import { styleFor } from '../src/cli/terminal.ts'
import { read } from '../src/index.ts'

const root = join(import.meta.dirname, '..')
const WIDTH = 92
const MARKED = /(<!-- reading of (\S+); npm run docs -->\n)[^]*?(<!-- end of reading -->)/g

/** The README with every marked reading made anew. */
export const withReadings = (readme: string): string =>
  readme.replace(MARKED, (_, start: string, file: string, end: string) => {
    const text = readFileSync(join(root, file), 'utf8')
    const shown = account(read(text), text, file, WIDTH, styleFor(false))
    return `${start}\`\`\`text\n$ npx chancery read ${file}\n${shown}\`\`\`\n${end}`
  })

if (import.meta.main) {
  const file = join(root, 'README.md')
  writeFileSync(file, withReadings(readFileSync(file, 'utf8')))
}
