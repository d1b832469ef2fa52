/** `chancery watch`: the list of what is watched, and the watching. */

import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { WatchedSource } from '../../model/retrieval.ts'
import { shortIdOf } from '../../register/report.ts'
import { withoutCredentials } from '../../sources/credentials.ts'
import { isFolder } from '../../sources/files.ts'
import type { SourceStatus } from '../../store/watching.ts'
import { newHolder } from '../../watch/holder.ts'
import type { Happened } from '../../watch/look.ts'
import { watch } from '../../watch/watcher.ts'
import { EXIT } from '../exit-codes.ts'
import { isAddress } from '../inputs.ts'
import { Misuse } from '../misuse.ts'
import { print, warn } from '../output.ts'
import { fetcherFor } from '../receiving.ts'
import { printable } from '../terminal.ts'
import { durationWords } from './durations.ts'
import { withRegister, type RegisterOptions } from './with-register.ts'
import { many } from '../words.ts'

export interface WatchAddCommand extends RegisterOptions {
  readonly every: number
  readonly links?: readonly string[]
  readonly language?: string
}

export interface WatchRunCommand extends RegisterOptions {
  readonly once?: true
  readonly maxSize: number
  readonly allowHost?: readonly string[]
}

export function watchAddCommand(given: string, command: WatchAddCommand): Promise<number> {
  const address = addressFrom(given)
  if (address.startsWith('file:') && !isFolder(fileURLToPath(address)))
    throw new Misuse(`${withoutCredentials(given)} is neither an address of the web nor a folder`)
  const { every, links, language } = command
  const source: WatchedSource = {
    address,
    every,
    ...(links ? { links } : {}),
    ...(language === undefined ? {} : { language }),
    added: new Date().toISOString(),
  }
  return withRegister(
    command,
    async ({ watching }) => {
      const isNew = await watching.add(source)
      if (command.json) await print(`${JSON.stringify({ ...source, added: isNew })}\n`)
      else if (!command.quiet)
        await print(
          isNew
            ? `${nameOf(address)}: watched, every ${durationWords(every)}\n`
            : `${nameOf(address)}: watched already, nothing changed\n`,
        )
      return EXIT.done
    },
    { make: true },
  )
}

export function watchRemoveCommand(given: string, command: RegisterOptions): Promise<number> {
  return withRegister(command, async ({ watching }) => {
    const address = addressFrom(given)
    if (!(await watching.remove(address))) {
      await warn(`${withoutCredentials(given)} is not watched; chancery watch list shows what is`)
      return EXIT.failed
    }
    if (!command.quiet) await print(`${nameOf(address)}: no longer watched; its documents stay\n`)
    return EXIT.done
  })
}

export function watchListCommand(command: RegisterOptions): Promise<number> {
  return withRegister(command, async ({ watching }) => {
    for (const { source } of await watching.list()) {
      const { address, every, links = [], language } = source
      const parts = [`every ${durationWords(every)}`, ...links.map((link) => `links ${link}`), language ?? '']
      await print(
        command.json
          ? `${JSON.stringify(source)}\n`
          : `${printable(nameOf(address))}: ${printable(parts.filter(Boolean).join(', '))}\n`,
      )
    }
    return EXIT.done
  })
}

export function watchStatusCommand(command: RegisterOptions): Promise<number> {
  return withRegister(command, async ({ watching }) => {
    for (const status of await watching.status())
      await print(command.json ? `${JSON.stringify(status)}\n` : `${statusText(status)}\n`)
    return EXIT.done
  })
}

export function watchRunCommand(command: WatchRunCommand): Promise<number> {
  const stop = new AbortController()
  const end = (): void => {
    if (!command.quiet) process.stderr.write('Closing: what has begun is finished first.\n')
    stop.abort()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
  return withRegister(command, async (register) => {
    const fetcher = await fetcherFor(command)
    const count = { added: 0, failed: 0 }
    const onHappened = async (what: Happened): Promise<void> => {
      if (what.kind === 'added') count.added++
      if (what.kind === 'failed') count.failed++
      if (command.json) return print(`${JSON.stringify({ at: new Date().toISOString(), ...what })}\n`)
      if (what.kind === 'failed') return warn(`${nameOf(what.origin)}: ${what.reason}`)
      if (!command.quiet && what.kind !== 'looked') await print(`${happenedText(what)}\n`)
    }
    try {
      const { once = false } = command
      const options = { fetcher, maxSize: command.maxSize, holder: newHolder(), onHappened }
      await watch(register, options, { once, signal: stop.signal })
      if (once && !command.quiet) {
        const next = await register.watching.nextDue()
        const parts = [
          `${many(count.added, 'document')} added`,
          count.failed ? `${count.failed} failed` : '',
          next === undefined ? 'nothing is watched' : `next due ${next}`,
        ]
        await print(`${parts.filter(Boolean).join(', ')}\n`, process.stderr)
      }
      // What goes on for months has failures; that it was told to stop is none.
      return once && count.failed ? EXIT.someUnread : EXIT.done
    } finally {
      await fetcher.close()
    }
  })
}

/** As it is kept: of the web in its usual form, of a folder with its whole path. */
function addressFrom(given: string): string {
  if (given.startsWith('file:')) return given
  if (!isAddress(given)) return pathToFileURL(resolve(given)).href
  const shown = withoutCredentials(given)
  if (!URL.canParse(given)) throw new Misuse(`${shown} is no address`)
  if (shown !== given)
    throw new Misuse(
      `${shown} was given with a name or password, which would be kept; save the page and add the file, or watch an address that needs none`,
    )
  const url = new URL(given)
  url.hash = ''
  return url.href
}

const nameOf = (address: string): string => (address.startsWith('file:') ? fileURLToPath(address) : address)

function happenedText(what: Exclude<Happened, { kind: 'looked' | 'failed' }>): string {
  if (what.kind === 'gone') return `${printable(nameOf(what.origin))}: is no longer there; what it said is kept`
  const { id, origin, engagements, replaces, closed } = what
  const told = `${shortIdOf(id)}  ${printable(nameOf(origin))}: ${many(engagements, 'engagement')}${closed ? ', from the feed, since its page is closed' : ''}`
  return replaces === undefined ? told : `${told}, a new version of ${shortIdOf(replaces)}`
}

function statusText({ source, state, due, documents, freshness, failing }: SourceStatus): string {
  const { reached, failing: fault, note, is } = state
  const lines = [
    `${printable(nameOf(source.address))}${is ? ` (${is})` : ''}: ${many(documents, 'document')}, ${reached ? `reached ${reached}` : 'not reached yet'}, next due ${due}`,
    freshness &&
      `  from publication to register: median ${durationWords(freshness.median)}, last ${durationWords(freshness.last)} (${many(freshness.documents, 'document')})`,
    fault && `  fails since ${fault.since} (${many(fault.times, 'time')}): ${printable(fault.reason)}`,
    note && `  ${note}`,
    ...failing.map((page) => `  ${printable(nameOf(page.address))}: ${printable(page.failing.reason)}`),
  ]
  return lines.filter(Boolean).join('\n')
}
