// Peak resident memory of a process of Node, told by itself.

/**
 * A module for `--import`, by which a process writes its peak on standard error as it ends: on Linux as the kernel has it,
 * since what `resourceUsage` counts begins there with the peak of the parent.
 */
export const TELL_PEAK = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync } from 'node:fs'
  const status = '/proc/self/status'
  process.on('exit', () => {
    const peak = existsSync(status) ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'utf8'))[1] : process.resourceUsage().maxRSS
    process.stderr.write('peak ' + peak + '\\n')
  })
`)}`

/** In MiB, from what the process wrote on standard error; `NaN` where it did not come to that. */
export const peakTold = (err: string): number => Number(/peak (\d+)/.exec(err)?.[1]) / 1024
