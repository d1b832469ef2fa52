/** One door to the text of a document, whatever its format. Each extractor is loaded when its format first comes. */

import type { Document, ProseFormat } from '../model/document.ts'
import { extractApart } from './apart/extractor.ts'
import type { Extract, Extractor } from './extract.ts'
import { extractText } from './text.ts'
import { Unreadable } from './unreadable.ts'

const EXTRACTORS: Readonly<Partial<Record<ProseFormat, () => Promise<Extractor>>>> = {
  text: async () => extractText,
  html: async () => (await import('./html/extract-html.ts')).extractHtml,
  markdown: async () => extractText,
  pdf: async () => extractApart('pdf'),
  docx: async () => extractApart('docx'),
  odt: async () => extractApart('odt'),
  mail: async () => extractApart('mail'),
  msg: async () => extractApart('msg'),
  rtf: async () => (await import('./office/rtf.ts')).takeRtf,
}

/** Documents do not change, so one that is added and read is taken apart once. */
const extracted = new WeakMap<Document, Promise<Extract>>()

/** Throws `Unreadable` where there is no text to be had. */
export function extract(document: Document & { readonly format: ProseFormat }): Promise<Extract> {
  let found = extracted.get(document)
  if (!found) extracted.set(document, (found = extractAnew(document)))
  return found
}

async function extractAnew({ format, bytes, headers }: Document & { readonly format: ProseFormat }): Promise<Extract> {
  const extractor = await EXTRACTORS[format]?.()
  if (!extractor) throw new Unreadable('binary', `is ${format.toUpperCase()}, not text; convert it to plain text first`)
  return extractor(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), headers ?? {})
}
