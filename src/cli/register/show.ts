/** `chancery show`: one engagement, document, person or decision, whole. */

import { account } from '../account.ts'
import { EXIT } from '../exit-codes.ts'
import { prettyJson } from '../json.ts'
import { print, warn } from '../output.ts'
import { shortIdOf } from '../../register/report.ts'
import { printable, styleFor, wantsColour, widthOf } from '../terminal.ts'
import { entryLine, entryText, sourcesOf } from './entry-text.ts'
import { withRegister, type RegisterOptions } from './with-register.ts'

export async function showCommand(ids: readonly string[], command: RegisterOptions): Promise<number> {
  const style = styleFor(wantsColour(command.color, process.stdout, process.env))
  const width = widthOf(process.stdout, process.env)
  return withRegister(command, async ({ lookup }) => {
    let missing = 0
    const say = async (value: unknown, text: () => string): Promise<void> => {
      await print(command.json ? `${prettyJson(value)}\n` : text())
    }
    for (const id of ids) {
      const entry = id.startsWith('decision:') ? undefined : await lookup.entry(id)
      if (entry) {
        const sources = await sourcesOf(entry, lookup)
        await say({ ...entry, links: sources.links }, () => entryText(entry, sources, width, style))
        continue
      }
      const document = await lookup.document(id)
      if (document) {
        const copies = (await lookup.family(document.id)).filter((one) => one !== document.id)
        await say({ ...document, ...(copies.length ? { copies } : {}) }, () =>
          [
            account(document.reading, document.text, document.origin, width, style),
            ...copies.map((copy) =>
              style.dim(`One source with ${shortIdOf(copy)}: the same text, or a version of the page.\n`),
            ),
          ].join(''),
        )
        continue
      }
      const shown = await lookup.person(id)
      if (shown) {
        await say(shown, () => {
          const { person, entries } = shown
          const names = person.names.filter((name) => name !== person.name)
          const known = names.length ? ` (also ${printable(names.join(', '))})` : ''
          return `${style.bold(printable(person.name))}${known}\n${entries.map((one) => `  ${entryLine(one, style)}\n`).join('')}`
        })
        continue
      }
      const decision = await lookup.decision(id)
      if (decision) await say(decision, () => `${prettyJson(decision)}\n`)
      else {
        missing++
        await warn(`nothing in the register is called ${id}; chancery list and chancery search show ids`)
      }
    }
    return missing ? EXIT.failed : EXIT.done
  })
}
