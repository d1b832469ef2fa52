// Puts what a register makes of sample texts into docs/register.md, so that its worked examples never go stale: `npm run docs`.

import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entryText, sourcesOf } from '../src/cli/register/entry-text.ts'
import { styleFor } from '../src/cli/terminal.ts'
import { readDocument } from '../src/index.ts'
import { withWholes } from '../src/store/lookup.ts'
import { Register } from '../src/store/register.ts'

const root = join(import.meta.dirname, '..')
const WIDTH = 96
const MARKED = /(<!-- (text|engagement|people) of (\S+)(?: (\S+))?; npm run docs -->\n)[^]*?(<!-- end -->)/g

/** The page with every marked example made anew. */
export async function withExamples(page: string): Promise<string> {
  let made = ''
  let last = 0
  for (const match of page.matchAll(MARKED)) {
    const [whole, start, what, path, type, end] = match
    const shown = what === 'text' ? readFileSync(join(root, path), 'utf8') : await fromRegister(what, path, type)
    made += `${page.slice(last, match.index)}${start}\`\`\`text\n${shown.trimEnd()}\n\`\`\`\n${end}`
    last = match.index + whole.length
  }
  return made + page.slice(last)
}

/** The first engagement of a type, or the people who were met under several names, in a register of one folder of samples. */
async function fromRegister(what: string, folder: string, type: string): Promise<string> {
  const register = await Register.open(':memory:', readDocument)
  const documents = globSync(`${folder}/*.txt`, { cwd: root })
    .sort()
    .map((file) => {
      const bytes = readFileSync(join(root, file))
      const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
      return { id, bytes, format: 'text' as const, origin: file.split('/').at(-1)!, added: '2026-01-01T00:00:00Z' }
    })
  await register.add(documents)
  const lines: string[] = []
  if (what === 'engagement') {
    const { items } = await register.search.entries({ type: type as 'visit' }, { order: 'oldest' })
    const [entry] = (await withWholes(register.db, items)).filter(({ reports }) => reports.length > 1)
    lines.push(entryText(entry, await sourcesOf(entry, register.lookup), WIDTH, styleFor(false)))
  } else
    for await (const line of register.lines()) {
      const { person } = JSON.parse(line) as {
        person?: { id: string; name: string; appearances: { id: string; name: string }[] }
      }
      if (!person) continue
      const names = new Map(person.appearances.map((one) => [one.id, one.name]))
      lines.push(person.name)
      for (const { a, b, score, reasons } of await register.lookup.links('appearance', [...names.keys()]))
        lines.push(`    ${names.get(a)} ~ ${names.get(b)}  ${score.toFixed(2)}: ${reasons.join('; ')}`)
    }
  await register.close()
  return lines.join('\n')
}

if (import.meta.main) {
  const file = join(root, 'docs/register.md')
  writeFileSync(file, await withExamples(readFileSync(file, 'utf8')))
}
