/** The sample texts in each format, and the bare library that takes it apart. */

import MsgReaderModule from '@kenjiuno/msgreader'
import { parseFeed } from 'feedsmith'
import mammoth from 'mammoth'
import PostalMime from 'postal-mime'
import { SaxesParser } from 'saxes'
import { buffer } from 'node:stream/consumers'
import { extractText, getDocumentProxy } from 'unpdf'
import { fromBufferPromise } from 'yauzl'
import { atomOf, jsonLinesOf, rssOf, type Document } from '../scripts/corpus/archives.ts'
import { docxOf } from '../scripts/corpus/docx.ts'
import { attachedTo, msgOf, plainMailOf } from '../scripts/corpus/mail.ts'
import { odtOf, zipped } from '../scripts/corpus/odt.ts'
import { pdfOf } from '../scripts/corpus/pdf.ts'
import { rtfOf } from '../scripts/corpus/rtf.ts'

export interface FormatBench {
  readonly name: string
  readonly library?: string
  /** Files, and how many documents are in each. */
  readonly files: (documents: readonly Document[]) => Promise<readonly Buffer[]>
  /** Where there is one. */
  readonly bare?: (file: Buffer) => unknown
}

const each =
  (make: (pieces: Document['pieces']) => Buffer | Promise<Buffer>) =>
  (documents: readonly Document[]): Promise<Buffer[]> =>
    Promise.all(documents.map(async ({ pieces }) => make(pieces)))

const parsedMail = (file: Buffer): Promise<unknown> => PostalMime.parse(file)

async function saxed(file: Buffer): Promise<void> {
  const zip = await fromBufferPromise(file, { lazyEntries: true })
  for await (const entry of zip.eachEntry())
    if (entry.fileName === 'content.xml')
      new SaxesParser().write((await buffer(await zip.openReadStreamPromise(entry))).toString()).close()
}

async function unzipped(file: Buffer): Promise<void> {
  const zip = await fromBufferPromise(file, { lazyEntries: true })
  for await (const entry of zip.eachEntry()) await buffer(await zip.openReadStreamPromise(entry))
}

export const FORMAT_BENCHES: readonly FormatBench[] = [
  {
    name: 'PDF',
    library: 'unpdf `extractText`',
    files: each((pieces) => pdfOf(pieces, { columns: 1 })),
    bare: async (file) => {
      const pdf = await getDocumentProxy(new Uint8Array(file), { verbosity: 0 })
      await extractText(pdf)
      await pdf.loadingTask.destroy()
    },
  },
  {
    name: 'DOCX',
    library: 'mammoth `extractRawText`',
    files: each(docxOf),
    bare: (file) => mammoth.extractRawText({ buffer: file }),
  },
  { name: 'ODT', library: 'yauzl and saxes', files: each(odtOf), bare: saxed },
  { name: 'RTF', files: each(rtfOf) },
  { name: 'EML', library: 'postal-mime', files: each(plainMailOf), bare: parsedMail },
  {
    name: 'EML with an RTF attached',
    library: 'postal-mime',
    files: each((pieces) => attachedTo('release.rtf', 'application/rtf', rtfOf(pieces))),
    bare: parsedMail,
  },
  {
    name: 'MSG',
    library: 'msgreader',
    files: each(msgOf),
    bare: (file) => new MsgReaderModule.default(new Uint8Array(file).buffer).getFileData(),
  },
  {
    name: 'RSS, all in one',
    library: 'feedsmith',
    files: async (documents) => [rssOf(documents)],
    bare: (file) => parseFeed(file.toString()),
  },
  {
    name: 'Atom, all in one',
    library: 'feedsmith',
    files: async (documents) => [atomOf(documents)],
    bare: (file) => parseFeed(file.toString()),
  },
  {
    name: 'ZIP of RTF, all in one',
    library: 'yauzl',
    files: async (documents) => [
      await zipped(documents.map(({ name, pieces }) => [`${name}.rtf`, rtfOf(pieces)] as const)),
    ],
    bare: unzipped,
  },
  {
    name: 'JSON Lines, all in one',
    library: '`JSON.parse`',
    files: async (documents) => [jsonLinesOf(documents)],
    bare: (file) =>
      file
        .toString()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
  },
]
