/** `chancery import`: registers that exist, record by record, and what `chancery export` wrote. */

import type { Decision } from '../../model/decision.ts'
import type { Document, DocumentFormat } from '../../model/document.ts'
import { DOCUMENT_FORMATS } from '../../model/document.ts'
import { recordsOf } from '../../index.ts'
import { decisionFrom } from '../../register/decisions.ts'
import type { Register } from '../../store/register.ts'
import { textFrom } from '../decode.ts'
import { bytesFrom, inputsFrom } from '../inputs.ts'
import { Misuse } from '../misuse.ts'
import { progressOf } from '../progress.ts'
import { Unreadable } from '../unreadable.ts'
import { Adding, idOf } from './add.ts'
import { withRegister, type RegisterOptions } from './with-register.ts'

export interface ImportCommand extends RegisterOptions {
  readonly maxSize: number
}

export async function importCommand(args: readonly string[], command: ImportCommand): Promise<number> {
  if (!args.length) throw new Misuse('no file given; name files of a register, or what chancery export wrote')
  const inputs = inputsFrom(args, false)
  return withRegister(
    command,
    async (register) => {
      const adding = new Adding(register, { ...command, quiet: command.quiet })
      const progress = progressOf(inputs.length, process.stderr.isTTY && command.progress && !command.quiet)
      for (const { file } of inputs) {
        try {
          const text = textFrom(bytesFrom(file, command.maxSize, false))
          const records = recordsOf(text)
          if (records) await importRecords(records, file, adding)
          else if (text.startsWith('{')) await importExport(text, file, register, adding)
          else
            throw new Unreadable(
              'binary',
              'is of no register that is known here: it may be of the Office of the Historian (XML), or written by chancery export (JSON Lines)',
            )
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error
          progress.clear()
          await adding.fail(file, error)
        }
        progress.step(file)
      }
      progress.clear()
      return adding.finish()
    },
    { make: true },
  )
}

async function importRecords(
  records: NonNullable<ReturnType<typeof recordsOf>>,
  file: string,
  adding: Adding,
): Promise<void> {
  const added = new Date().toISOString()
  for (const record of records) {
    if ('error' in record) {
      await adding.fail(file, { code: 'record', message: record.error })
      continue
    }
    const bytes = new TextEncoder().encode(record.received)
    await adding.put({ id: idOf(bytes), bytes, format: record.format, origin: record.origin, added })
  }
}

/** Documents and decisions are taken; the rest follows from them. */
async function importExport(text: string, file: string, register: Register, adding: Adding): Promise<void> {
  const decisions: Decision[] = []
  let number = 0
  for (const line of text.split('\n')) {
    number++
    if (!line.trim()) continue
    try {
      const parsed = JSON.parse(line) as { document?: unknown; decision?: unknown }
      if (parsed.document) await adding.put(documentFrom(parsed.document))
      else if (parsed.decision) decisions.push(decisionOf(parsed.decision))
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
      await adding.fail(file, { code: 'record', message: `line ${number}: ${error.message}; the line is left out` })
    }
  }
  await register.addDecisions(decisions)
}

function documentFrom(given: unknown): Document {
  const { id, text, bytes: base64, format, origin, added, published, language } = given as Record<string, unknown>
  const bytes =
    typeof text === 'string' ? new TextEncoder().encode(text) : Uint8Array.from(Buffer.from(textOf(base64), 'base64'))
  if (idOf(bytes) !== id) throw new TypeError(`the document ${textOf(id)} is not what its name says: its bytes changed`)
  if (!DOCUMENT_FORMATS.includes(format as DocumentFormat))
    throw new TypeError(`the format ${textOf(format)} is not known`)
  return {
    id: idOf(bytes),
    bytes,
    format: format as DocumentFormat,
    origin: textOf(origin),
    added: textOf(added),
    ...(typeof published === 'string' ? { published } : {}),
    ...(typeof language === 'string' ? { language } : {}),
  }
}

function decisionOf(given: unknown): Decision {
  const { id, ...said } = given as Decision
  const decision = decisionFrom(said)
  if (decision.id !== id) throw new TypeError(`the decision ${id} is not what its name says: it was changed`)
  return decision
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`a text is expected, not ${JSON.stringify(value)}`)
  return value
}
