import { userInfo } from 'node:os'
import { Misuse } from '../misuse.ts'

/** Who signs decisions: `--by`, then CHANCERY_USER, then whoever is logged in. */
export function signerFrom(given: string | undefined): string {
  return given || process.env['CHANCERY_USER'] || whoIsHere()
}

/** Users without an entry in the list of users have no name. */
function whoIsHere(): string {
  try {
    return userInfo().username
  } catch {
    throw new Misuse('nobody is known here who decides; say it with --by')
  }
}
