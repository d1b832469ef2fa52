// Opens the office of a first look: the samples, read into a register of their own. `npm start` and its options go on to
// `chancery serve`.

import { existsSync, globSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../src/cli/main.ts'

const root = join(import.meta.dirname, '..')
const register = join(root, 'out/samples.sqlite')

/** Runs a command in this process; anything but success ends it. */
async function chancery(...args: string[]): Promise<void> {
  await main([...args, '--register', register])
  if (process.exitCode) process.exit()
}

process.chdir(root)
if (!existsSync(register)) {
  mkdirSync(join(root, 'out'), { recursive: true })
  process.stdout.write('Reading the samples into out/samples.sqlite …\n')
  const samples = (pattern: string): string[] => globSync(pattern).sort()
  await chancery('add', '-q', ...samples('samples/{*,*/*}.txt'))
  await chancery('import', '-q', ...samples('samples/historyatstate/*.xml'))
}
await chancery('serve', '--office', 'US', ...process.argv.slice(2))
