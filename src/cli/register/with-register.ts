/** Opens the register that a command is about, and tells of what goes wrong with it. */

import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { readDocument } from '../../sources/read-document.ts'
import { StoreFault } from '../../store/contract.ts'
import { Register } from '../../store/register.ts'
import { EXIT } from '../exit-codes.ts'
import { warn } from '../output.ts'

export interface RegisterOptions {
  readonly register?: string
  readonly json?: true
  readonly quiet?: true
  readonly progress: boolean
  readonly color: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

/** `--register`, then CHANCERY_REGISTER, then where the platform keeps the data of programs. */
export function addressFrom(given: string | undefined, env: Environment = process.env): string {
  const address = given ?? env['CHANCERY_REGISTER']
  if (address) return /^(postgres(ql)?:\/\/|:memory:$)/.test(address) ? address : resolve(address)
  return join(dataFolder(env), 'chancery', 'register.sqlite')
}

function dataFolder(env: Environment): string {
  if (process.platform === 'win32') return env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share')
}

/**
 * Answers with the exit code of the work, or of its failure. Only what puts something in makes a register where there
 * is none: a misspelt path is not to look like an empty register.
 */
export async function withRegister(
  options: RegisterOptions,
  work: (register: Register, address: string) => Promise<number>,
  { make = false } = {},
): Promise<number> {
  const address = addressFrom(options.register)
  if (!make && isAbsolute(address) && !existsSync(address)) {
    await warn(`there is no register at ${address}; chancery add makes one, --register names another`)
    return EXIT.failed
  }
  let register: Register | undefined
  try {
    register = await Register.open(address, readDocument)
    return await work(register, address)
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error
    await warn(error.message)
    return EXIT.failed
  } finally {
    await register?.close().catch(() => {})
  }
}
