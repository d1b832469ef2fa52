/** `chancery add`: files in, documents of the register and what was read in them out. */

import { bytesFrom, inputsFrom, STDIN } from '../inputs.ts'
import { textDocument } from '../../sources/text-document.ts'
import { Misuse } from '../misuse.ts'
import { progressOf } from '../progress.ts'
import { Unreadable } from '../../sources/unreadable.ts'
import { Adding } from './adding.ts'
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
      const { published, language } = command
      const said = {
        ...(published === undefined ? {} : { published }),
        ...(language === undefined ? {} : { language }),
      }
      for (const { file } of inputs) {
        try {
          const bytes = bytesFrom(file, command.maxSize, command.recursive === true)
          await adding.put(textDocument(bytes, { ...said, origin: nameOf(file) }))
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error
          progress.clear()
          await adding.fail(nameOf(file), error)
        }
        progress.step(file)
      }
      progress.clear()
      return adding.finish()
    },
    { make: true },
  )
}

const nameOf = (file: string): string => (file === STDIN ? 'standard input' : file)
