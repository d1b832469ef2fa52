/** Who holds a source: a process of a machine. */

import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'

/** Told apart from one that had the number of the process before. */
export const newHolder = (): string => `${hostname()} ${process.pid} ${randomBytes(6).toString('base64url')}`

/** A process of this machine that is there no more: nobody need wait until its time is over. */
export function isGoneHolder(holder: string): boolean {
  const [host, pid] = holder.split(' ')
  if (host !== hostname()) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
