/** `chancery add`: files in, documents of the register and what was read in them out. */

import { recordsOf } from '../../index.ts'
import { bytesFrom, inputsFrom, STDIN } from '../inputs.ts'
import { textFrom } from '../decode.ts'
import { Misuse } from '../misuse.ts'
import { progressOf } from '../progress.ts'
import { Unreadable } from '../unreadable.ts'
import { Adding, idOf } from './adding.ts'
import { withRegister, type RegisterOptions } from './with-register.ts'

export interface AddCommand extends RegisterOptions {
  readonly recursive?: true
  readonly published?: string
  readonly language?: string
  readonly maxSize: number
}

export async function addCommand(args: readonly string[], command: AddCommand): Promise<number> {
  if (!args.length && process.stdin.isTTY) throw new Misuse('no file given; name files, or - for standard input')
  const inputs = inputsFrom(args.length ? args : [STDIN], command.recursive === true)
  return withRegister(
    command,
    async (register) => {
      const adding = new Adding(register, command)
      const looking = process.stderr.isTTY && process.env['TERM'] !== 'dumb' && !process.stdout.isTTY
      const progress = progressOf(inputs.length, looking && command.progress && !command.quiet)
      for (const { file } of inputs) {
        try {
          const bytes = bytesFrom(file, command.maxSize, command.recursive === true)
          const text = textFrom(bytes)
          if (recordsOf(text))
            throw new Unreadable(
              'binary',
              'is a register of many records, no document; bring it in with chancery import',
            )
          const { published, language } = command
          await adding.put({
            id: idOf(bytes),
            bytes,
            format: 'text',
            origin: file === STDIN ? 'standard input' : file,
            added: new Date().toISOString(),
            ...(published === undefined ? {} : { published }),
            ...(language === undefined ? {} : { language }),
          })
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error
          progress.clear()
          await adding.fail(file === STDIN ? 'standard input' : file, error)
        }
        progress.step(file)
      }
      progress.clear()
      return adding.finish()
    },
    { make: true },
  )
}
