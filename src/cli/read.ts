/** `chancery read`: files in, readings out, one at a time so that memory stays flat. */

import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Reading } from '../index.ts'
import { withoutCredentials } from '../sources/credentials.ts'
import { documentsIn, isFailed, LIMITS } from '../sources/documents.ts'
import { readDocument } from '../sources/read-document.ts'
import { account } from './account.ts'
import { EXIT } from './exit-codes.ts'
import { explain } from './explain.ts'
import { inputsFrom, type Input } from './inputs.ts'
import { isFolder, STDIN } from '../sources/files.ts'
import { prettyJson } from './json.ts'
import { Misuse } from './misuse.ts'
import { print, warn } from './output.ts'
import { progressOf } from './progress.ts'
import { Receiver } from './receiving.ts'
import { many, passedOver } from './words.ts'
import { styleFor, wantsColour, widthOf } from './terminal.ts'

export interface ReadCommand {
  readonly json?: true
  readonly ndjson?: true
  readonly out?: string
  readonly explain?: true
  readonly recursive?: true
  readonly published?: string
  readonly language?: string
  readonly maxSize: number
  readonly allowHost?: readonly string[]
  readonly quiet?: true
  readonly color: boolean
  readonly progress: boolean
}

type Form = 'account' | 'explain' | 'document' | 'lines' | 'files'

/** Answers with the exit code. */
export async function readCommand(args: readonly string[], command: ReadCommand): Promise<number> {
  if (!args.length && process.stdin.isTTY) throw new Misuse('no file given; name files, or - for standard input')
  const files = args.length ? args : [STDIN]
  if (files.filter((file) => file === STDIN).length > 1) throw new Misuse('standard input (-) can be read only once')
  const inputs = inputsFrom(files, command.recursive === true)
  const form = formOf(command, inputs.length > 1 || (command.recursive === true && files.some(isFolder)))
  if (form === 'files') checkNames(inputs, command.out!)

  const count = { read: 0, unread: 0, engagements: 0, passed: 0 }
  const limits = { ...LIMITS, part: command.maxSize, onPassed: () => count.passed++ }
  const coloured = wantsColour(command.color, process.stdout, process.env)
  const screen = { width: widthOf(process.stdout, process.env), style: styleFor(coloured) }
  const looking = process.stderr.isTTY && process.env['TERM'] !== 'dumb' && (form === 'files' || !process.stdout.isTTY)
  const progress = progressOf(inputs.length, looking && command.progress && !command.quiet)
  const started = performance.now()

  const receiver = new Receiver(command)
  for (const { file, name } of inputs) {
    const before = count.passed
    for await (const one of documentsIn(await receiver.receive(file), limits)) {
      const { origin } = one
      if (isFailed(one)) {
        count.unread++
        progress.clear()
        await warn(`${origin === STDIN ? 'standard input' : origin}: ${one.error.message}`)
        const unread = { file: origin, error: { code: one.error.code, message: one.error.message } }
        if (form === 'lines') await print(`${JSON.stringify(unread)}\n`)
        else if (form === 'document') await print(`${prettyJson(unread)}\n`)
        continue
      }
      const { text, reading } = await readDocument(one)
      if (form === 'files')
        write(targetOf(origin, file, name, command.out!), `${prettyJson(withFile(origin, reading))}\n`)
      else {
        const between = count.read && isForPeople(form) ? '\n\n' : ''
        await print(between + render(form, reading, text, origin, screen))
      }
      count.read++
      count.engagements += reading.engagements.length
    }
    const passed = count.passed - before
    if (passed && form === 'lines') await print(`${JSON.stringify({ file, passedOver: passed })}\n`)
    progress.step(withoutCredentials(file))
  }
  await receiver.close()
  progress.clear()
  if ((inputs.length > 1 || count.passed) && !command.quiet) {
    const blank = isForPeople(form) && count.read ? '\n' : ''
    await print(blank + summary(count, performance.now() - started), process.stderr)
  }
  return count.unread === 0 ? EXIT.done : count.read ? EXIT.someUnread : EXIT.failed
}

function formOf({ json, ndjson, out, explain: explained }: ReadCommand, many: boolean): Form {
  if (out !== undefined) return 'files'
  if (ndjson) return 'lines'
  if (json) return many ? 'lines' : 'document'
  return explained ? 'explain' : 'account'
}

const isForPeople = (form: Form): boolean => form === 'account' || form === 'explain'

type Screen = { readonly width: number; readonly style: ReturnType<typeof styleFor> }
const RENDER: Record<
  Exclude<Form, 'files'>,
  (reading: Reading, text: string, file: string, screen: Screen) => string
> = {
  account: (reading, text, file, { width, style }) => account(reading, text, file, width, style),
  explain: (reading, text, file, { width, style }) => explain(reading, text, file, width, style),
  document: (reading, _text, file) => `${prettyJson(withFile(file, reading))}\n`,
  lines: (reading, _text, file) => `${JSON.stringify(withFile(file, reading))}\n`,
}
const render = (form: Exclude<Form, 'files'>, ...rest: [Reading, string, string, Screen]): string =>
  RENDER[form](...rest)

/** The reading is a function of the text alone; which file it came from is the command's own knowledge. */
const withFile = (file: string, reading: Reading): object => (file === STDIN ? reading : { file, ...reading })

/** A document of an archive gets a folder named after it. Nothing is written outside `out`, whatever a part is called. */
function targetOf(origin: string, file: string, name: string, out: string): string {
  if (origin === file) return join(out, `${name}.json`)
  const part = origin.startsWith(`${file}!/`) ? origin.slice(file.length + 2) : origin
  const steps = part.split(/[/\\]+/).map((step) => step.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, ''))
  return join(out, name, ...steps.slice(0, -1), `${steps.at(-1) || 'document'}.json`)
}

/** Two inputs must not write one file, and no input may be written over. */
function checkNames(inputs: readonly Input[], out: string): void {
  const taken = new Map<string, string>()
  const read = new Set(inputs.map(({ file }) => resolve(file)))
  for (const { file, name } of inputs) {
    const target = join(out, `${name}.json`)
    const other = taken.get(target)
    if (other !== undefined)
      throw new Misuse(
        `${other} and ${file} would both be written to ${target}; read them in two runs, or with --recursive from a folder above both`,
      )
    if (read.has(resolve(target))) throw new Misuse(`${target} is itself to be read; choose another folder for --out`)
    taken.set(target, file)
  }
}

/** Whole or not at all: an interrupted run leaves no half file. */
function write(target: string, content: string): void {
  mkdirSync(dirname(target), { recursive: true })
  const part = `${target}.${process.pid}.part`
  writeFileSync(part, content)
  renameSync(part, target)
}

function summary({ read: done, unread, engagements, passed }: Record<string, number>, ms: number): string {
  const parts = [
    many(done, 'document'),
    many(engagements, 'engagement'),
    unread ? `${many(unread, 'file')} unread` : '',
    passed ? passedOver(passed) : '',
    `${(ms / 1000).toFixed(1)} s`,
  ]
  return `${parts.filter(Boolean).join(', ')}\n`
}
