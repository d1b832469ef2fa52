/** Every form in which a document arrives: how one is made, and how its text comes back through the door of sources. */

import { Readable } from 'node:stream'
import iconv from 'iconv-lite'
import { documentsIn, isFailed } from '../../src/sources/documents.ts'
import { extract } from '../../src/sources/extractors.ts'
import type { Extract } from '../../src/sources/extract.ts'
import type { Document as Received, ProseFormat } from '../../src/model/document.ts'
import { atomOf, jsonLinesOf, rssOf, warcOf, type Document } from './archives.ts'
import { docxOf } from './docx.ts'
import { pageOf } from './html.ts'
import { attachedTo, htmlMailOf, msgOf, plainMailOf } from './mail.ts'
import { odtOf, zipped } from './odt.ts'
import { pdfOf } from './pdf.ts'
import { rtfOf } from './rtf.ts'

export interface Form {
  readonly name: string
  /** One file of each document; or one of them all, in whose order its parts come. */
  readonly of: ((document: Document) => Promise<Buffer> | Buffer) | null
  readonly ofAll?: (documents: readonly Document[]) => Promise<Buffer> | Buffer
}

/** Signs that a character set lacks are left out of none: such documents stay in UTF-8. */
const encoded =
  (charset: string) =>
  ({ pieces }: Document): Buffer => {
    const page = pageOf(pieces, charset)
    const bytes = iconv.encode(page, charset)
    return iconv.decode(bytes, charset) === page ? bytes : Buffer.from(pageOf(pieces))
  }

export const FORMS: readonly Form[] = [
  { name: 'HTML with navigation', of: ({ pieces }) => Buffer.from(pageOf(pieces)) },
  { name: 'HTML, windows-1252', of: encoded('windows-1252') },
  { name: 'HTML, UTF-16', of: ({ pieces }) => Buffer.from(`\uFEFF${pageOf(pieces, 'utf-16')}`, 'utf16le') },
  { name: 'PDF, one column', of: ({ pieces }) => pdfOf(pieces, { columns: 1, running: true }) },
  { name: 'PDF, two columns', of: ({ pieces }) => pdfOf(pieces, { columns: 2, running: true }) },
  { name: 'DOCX', of: ({ pieces }) => docxOf(pieces) },
  { name: 'ODT', of: ({ pieces }) => odtOf(pieces) },
  { name: 'RTF', of: ({ pieces }) => rtfOf(pieces) },
  { name: 'EML, plain', of: ({ pieces }) => plainMailOf(pieces) },
  { name: 'EML, HTML alone', of: ({ pieces }) => htmlMailOf(pieces) },
  {
    name: 'EML with a DOCX attached',
    of: async ({ pieces }) =>
      attachedTo(
        'text.docx',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        await docxOf(pieces),
      ),
  },
  { name: 'MSG', of: ({ pieces }) => msgOf(pieces) },
  { name: 'RSS', of: null, ofAll: rssOf },
  { name: 'Atom', of: null, ofAll: atomOf },
  {
    name: 'ZIP of RTF files',
    of: null,
    ofAll: (documents) => zipped(documents.map(({ name, pieces }) => [`2020/${name}.rtf`, rtfOf(pieces)] as const)),
  },
  { name: 'WARC.GZ', of: null, ofAll: warcOf },
  { name: 'JSON Lines', of: null, ofAll: jsonLinesOf },
]

export interface Returned {
  readonly document: Received
  readonly extract: Extract
}

/** What comes of each document in a form; null where it was passed over as holding no word of contact. */
export async function* throughForm(
  form: Form,
  documents: readonly Document[],
): AsyncGenerator<readonly [Document, Returned | null]> {
  if (form.of)
    for (const document of documents) {
      // of a mail with something attached, what is attached
      const all = await returnedFrom(await form.of(document), document.name)
      yield [document, all.at(-1) ?? null]
    }
  else {
    const all = await returnedFrom(await form.ofAll!(documents), 'all')
    const byName = new Map(all.map((one) => [/([^/]+?)(?:\.rtf)?$/.exec(one.document.origin)![1], one]))
    for (const document of documents) yield [document, byName.get(document.name) ?? null]
  }
}

async function returnedFrom(bytes: Buffer, origin: string): Promise<Returned[]> {
  const found: Returned[] = []
  for await (const one of documentsIn({ origin, bytes: Readable.from([bytes]) })) {
    if (isFailed(one)) throw new Error(`${one.origin}: ${one.error.message}`)
    found.push({ document: one, extract: await extract(one as Received & { format: ProseFormat }) })
  }
  return found
}
