/** `chancery serve`: the office in a browser, until it is told to stop. */

import { filterFrom } from '../../register/filter.ts'
import { serve, type Listening } from '../../server/serve.ts'
import { EXIT } from '../exit-codes.ts'
import { warn } from '../output.ts'
import { version } from '../version.ts'
import { signerFrom } from './signer.ts'
import { withRegister, type RegisterOptions } from './with-register.ts'

const PORT = 4310

export interface ServeCommand extends RegisterOptions {
  readonly host: string
  readonly port?: number
  readonly office?: string
  readonly by?: string
  readonly reads: number
  readonly changes: number
}

export async function serveCommand(options: ServeCommand): Promise<number> {
  return withRegister(
    options,
    async (register, address) => {
      const office = options.office === undefined ? undefined : filterFrom([['party', options.office]]).party
      const user = signerFrom(options.by)
      const settings = {
        register,
        address: withoutPassword(address),
        user,
        version: version(),
        limits: { reads: unlimited(options.reads), changes: unlimited(options.changes) },
        ...(office ? { office } : {}),
      }
      let listening
      try {
        listening = await listenAt(settings, options)
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException
        const taken = code === 'EADDRINUSE'
        await warn(taken ? `port ${options.port} is taken; --port names another, 0 takes any that is free` : message)
        return EXIT.failed
      }
      const unread = await register.unread()
      if (unread) await warn(`${unread} documents are not read yet; chancery rebuild reads them`)
      if (!options.quiet) process.stdout.write(`The office is open at ${listening.url}\n`)
      await signalled()
      if (!options.quiet) process.stderr.write('Closing: what has begun is finished first.\n')
      await listening.close()
      return EXIT.done
    },
    { make: true },
  )
}

/** At the usual port, or at any that is free where it is taken and nobody named one. */
async function listenAt(settings: Parameters<typeof serve>[0], { host, port }: ServeCommand): Promise<Listening> {
  if (port !== undefined) return serve(settings, host, port)
  try {
    return await serve(settings, host, PORT)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    return serve(settings, host, 0)
  }
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

/** 0 is said for no limit. */
const unlimited = (n: number): number => n || Number.POSITIVE_INFINITY

function withoutPassword(address: string): string {
  if (!address.startsWith('postgres')) return address
  const url = new URL(address)
  url.password = ''
  return url.href
}
