/** `chancery add`: files in, documents of the register and what was read in them out. */

import { chunksFrom, inputsFrom, STDIN } from '../inputs.ts'
import { documentsIn, isFailed, LIMITS } from '../../sources/documents.ts'
import { Misuse } from '../misuse.ts'
import { progressOf } from '../progress.ts'
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
        const bytes = chunksFrom(file, command.recursive === true)
        const limits = { ...LIMITS, part: command.maxSize }
        for await (const one of documentsIn({ ...said, bytes, origin: nameOf(file) }, limits))
          if (isFailed(one)) {
            progress.clear()
            await adding.fail(one.origin, one.error)
          } else await adding.put(one)
        progress.step(file)
      }
      progress.clear()
      return adding.finish()
    },
    { make: true },
  )
}

const nameOf = (file: string): string => (file === STDIN ? 'standard input' : file)
