/** `chancery list` and `chancery search`: engagements of the register, or its documents. */

import { FILTER_KEYS, filterFrom, type Filter } from '../../register/filter.ts'
import { sentenceOf } from '../../register/filter-sentence.ts'
import { withWholes } from '../../store/lookup.ts'
import { EXIT } from '../exit-codes.ts'
import { Misuse } from '../misuse.ts'
import { print } from '../output.ts'
import { fold, printable, styleFor, wantsColour, widthOf } from '../terminal.ts'
import { entryLine } from './entry-text.ts'
import { shortIdOf } from '../../register/report.ts'
import { withRegister, type RegisterOptions } from './with-register.ts'

export interface ListCommand extends RegisterOptions, Partial<Record<keyof Filter, string>> {
  readonly documents?: true
  readonly oldest?: true
  readonly limit: number
  readonly after?: string
}

export async function listCommand(words: readonly string[], command: ListCommand): Promise<number> {
  try {
    return await list(words, command)
  } catch (error) {
    // A filter's value, or `after`, is not what it has to be; the message begins with its name.
    throw error instanceof RangeError ? new Misuse(`--${error.message}`) : error
  }
}

function list(words: readonly string[], command: ListCommand): Promise<number> {
  const filter = filterOf(words, command)
  const { limit, after } = command
  const style = styleFor(wantsColour(command.color, process.stdout, process.env))
  const width = widthOf(process.stdout, process.env)
  return withRegister(command, async ({ db, search }) => {
    if (command.documents) {
      const page = await search.documents(filter.text, { limit, after })
      for (const document of page.items) {
        const { id, origin, title, published } = document
        const name = `${style.dim(shortIdOf(id))}  ${published ?? 'undated'}  ${printable(title ?? origin)}`
        await print(command.json ? `${JSON.stringify(document)}\n` : `${fold(name, width, '', '    ')}\n`)
      }
      await tellOfNext(page.next, command)
      return EXIT.done
    }
    const page = await search.entries(filter, { limit, after, order: command.oldest ? 'oldest' : 'newest' })
    if (!command.json && !command.quiet) await print(`${style.dim(sentenceOf(filter, 'en'))}\n`, process.stderr)
    for (const entry of await withWholes(db, page.items))
      await print(command.json ? `${JSON.stringify(entry)}\n` : `${fold(entryLine(entry, style), width, '', '    ')}\n`)
    await tellOfNext(page.next, command)
    return EXIT.done
  })
}

/** Results are on standard output, so how to go on is said beside them. */
async function tellOfNext(next: string | undefined, { quiet }: ListCommand): Promise<void> {
  if (next !== undefined && !quiet) await print(`there are more: --after ${next}\n`, process.stderr)
}

function filterOf(words: readonly string[], command: ListCommand): Filter {
  const given = FILTER_KEYS.flatMap((key): [string, string][] =>
    key === 'text' || command[key] === undefined ? [] : [[key, command[key]]],
  )
  return filterFrom([['text', words.join(' ')], ...given])
}
