/** `node --import ./bench/at-exit.ts PROGRAM`: writes to descriptor 3 what the process took, when it ends. */

import { readFileSync, writeSync } from 'node:fs'

export interface Taken {
  /** Of the processor, of all threads. */
  readonly seconds: number
  /** Peak resident memory in MiB. Not `process.resourceUsage().maxRSS`: Linux lets a child begin with its parent's peak. */
  readonly peak: number
}

process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const status = readFileSync('/proc/self/status', 'utf8')
  const taken: Taken = { seconds: (user + system) / 1e6, peak: Number(/VmHWM:\s*(\d+) kB/.exec(status)![1]) / 1024 }
  writeSync(3, JSON.stringify(taken))
})
