/** `chancery add`: files in, documents of the register and what was read in them out. */

import { inputsFrom } from '../inputs.ts'
import { withoutCredentials } from '../../sources/credentials.ts'
import { STDIN } from '../../sources/files.ts'
import { documentsIn, isFailed, LIMITS } from '../../sources/documents.ts'
import { Misuse } from '../misuse.ts'
import { progressOf } from '../progress.ts'
import { Receiver } from '../receiving.ts'
import { Adding } from './adding.ts'
import { withRegister, type RegisterOptions } from './with-register.ts'

export interface AddCommand extends RegisterOptions {
  readonly recursive?: true
  readonly published?: string
  readonly language?: string
  readonly maxSize: number
  readonly allowHost?: readonly string[]
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
      const receiver = new Receiver(command)
      for (const { file } of inputs) {
        let passed = 0
        const limits = { ...LIMITS, part: command.maxSize, onPassed: () => passed++ }
        const { fetched, ...received } = await receiver.receive(file)
        const origin = file === STDIN ? 'standard input' : received.origin
        for await (const one of documentsIn({ ...received, origin }, limits))
          if (isFailed(one)) {
            progress.clear()
            await adding.fail(one.origin, one.error)
          } else if (fetched) await adding.putFetched(one, origin, fetched)
          else await adding.put(one)
        await adding.passOver(origin, passed)
        progress.step(withoutCredentials(file))
      }
      await receiver.close()
      progress.clear()
      return adding.finish()
    },
    { make: true },
  )
}
