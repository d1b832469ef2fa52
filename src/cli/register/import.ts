/** `chancery import`: registers that exist, record by record, and what `chancery export` wrote. */

import type { Decision } from '../../model/decision.ts'
import {
  DOCUMENT_FORMATS,
  isProse,
  type Document,
  type DocumentFormat,
  type ProseFormat,
} from '../../model/document.ts'
import { recordsOf } from '../../index.ts'
import { decisionFrom } from '../../register/decisions.ts'
import { faultOfDecision } from '../../register/faults.ts'
import { decode } from '../../sources/charset.ts'
import type { Retrieval, WatchedSource } from '../../model/retrieval.ts'
import { faultOfRetrieval, faultOfSource, retrievalFrom } from '../../register/retrievals.ts'
import { inputsFrom } from '../inputs.ts'
import { Misuse } from '../misuse.ts'
import { dateFrom, languageFrom } from '../options.ts'
import { progressOf } from '../progress.ts'
import { collected } from '../../sources/collected.ts'
import { idOf, tooLarge } from '../../sources/documents.ts'
import { extract } from '../../sources/extractors.ts'
import { chunksFrom } from '../../sources/files.ts'
import { Unreadable } from '../../sources/unreadable.ts'
import { Adding } from './adding.ts'
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
      const adding = new Adding(register, command)
      const progress = progressOf(inputs.length, process.stderr.isTTY && command.progress && !command.quiet)
      for (const { file } of inputs) {
        try {
          const { text } = await decode(await collected(chunksFrom(file), command.maxSize, tooLarge), {})
          const records = recordsOf(text)
          if (records) await importRecords(records, file, adding)
          else if (text.startsWith('{')) await importExport(text, file, adding)
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

/** Documents, where they were seen, what is watched and decisions are taken; the rest follows from them. */
async function importExport(text: string, file: string, adding: Adding): Promise<void> {
  const decisions: Decision[] = []
  const retrievals: Retrieval[] = []
  const sources: WatchedSource[] = []
  for (const [i, line] of text.split('\n').entries()) {
    if (!line.trim()) continue
    let taken
    try {
      taken = await takenFrom(line)
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof Unreadable)) throw error
      await adding.fail(file, { code: 'record', message: `line ${i + 1}: ${error.message}; the line is left out` })
      continue
    }
    if (taken.document) await adding.put(taken.document)
    if (taken.retrieval) retrievals.push(taken.retrieval)
    if (taken.source) sources.push(taken.source)
    if (taken.decision) decisions.push(taken.decision)
  }
  await adding.putSeen(retrievals, sources)
  await adding.putDecisions(decisions)
}

/** Lines of an export that are made again from the others. */
const FOLLOWS: ReadonlySet<string> = new Set(['entry', 'person', 'organisation'])

/** What of a line is the truth; a SyntaxError or Unreadable where it is not what it should be. */
async function takenFrom(line: string): Promise<{
  document?: Document
  retrieval?: Retrieval
  source?: WatchedSource
  decision?: Decision
}> {
  const parsed: unknown = JSON.parse(line)
  const [what, given] = Object.entries(parsed ?? {})[0] ?? []
  if (what === 'document') return { document: await documentFrom(given) }
  if (what === 'retrieval') return { retrieval: retrievalOf(given) }
  if (what === 'source') return { source: sourceOf(given) }
  if (what === 'decision') return { decision: decisionOf(given) }
  if (what !== undefined && FOLLOWS.has(what)) return {}
  throw new SyntaxError('neither a document, a retrieval, a source, a decision, an entry, a person nor an organisation')
}

async function documentFrom(from: unknown): Promise<Document> {
  const given = (from ?? {}) as Record<string, unknown>
  const text = (name: string): string => {
    const value = given[name]
    if (typeof value !== 'string' || value.includes('\0') || !value.isWellFormed())
      throw new SyntaxError(`${name} of a document is a text`)
    return value
  }
  const bytes = 'text' in given ? Buffer.from(text('text')) : Buffer.from(text('bytes'), 'base64')
  if (idOf(bytes) !== text('id'))
    throw new SyntaxError(`the document ${text('id')} is not what its name says: its bytes changed`)
  const format = text('format') as DocumentFormat
  if (!DOCUMENT_FORMATS.includes(format)) throw new SyntaxError(`the format ${format} is not known`)
  if (Number.isNaN(Date.parse(text('added')))) throw new SyntaxError('added of a document is an instant')
  const document = {
    id: text('id'),
    bytes: new Uint8Array(bytes),
    format,
    origin: text('origin'),
    added: text('added'),
    ...('published' in given ? { published: optionOf(dateFrom, text('published')) } : {}),
    ...('language' in given ? { language: optionOf(languageFrom, text('language')) } : {}),
    ...('headers' in given ? { headers: headersFrom(given['headers']) } : {}),
  }
  // What add would not take is not taken here.
  if (isProse(format)) await extract(document as Document & { format: ProseFormat })
  return document
}

function headersFrom(given: unknown): Record<string, string> {
  const all = Object.entries(given ?? {})
  if (!all.every(([, value]) => typeof value === 'string' && !value.includes('\0') && value.isWellFormed()))
    throw new SyntaxError('headers of a document are texts')
  return Object.fromEntries(all)
}

function optionOf(parse: (given: string) => string, given: string): string {
  try {
    return parse(given)
  } catch (error) {
    throw new SyntaxError(`${given}: ${(error as Error).message}`, { cause: error })
  }
}

function decisionOf(given: unknown): Decision {
  const fault = faultOfDecision(given)
  if (fault) throw new SyntaxError(`no decision: ${fault}`)
  const { id, ...said } = given as Decision
  const decision = decisionFrom(said)
  if (decision.id !== id) throw new SyntaxError(`the decision ${id} is not what its name says: it was changed`)
  return decision
}

function retrievalOf(given: unknown): Retrieval {
  const fault = faultOfRetrieval(given)
  if (fault) throw new SyntaxError(`no retrieval: ${fault}`)
  const { id, ...said } = given as Retrieval
  const retrieval = retrievalFrom(said)
  if (retrieval.id !== id) throw new SyntaxError(`the retrieval ${id} is not what its name says: it was changed`)
  return retrieval
}

function sourceOf(given: unknown): WatchedSource {
  const fault = faultOfSource(given)
  if (fault) throw new SyntaxError(`no source: ${fault}`)
  return given as WatchedSource
}
