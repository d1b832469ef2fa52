/** One door to the text of a document, whatever its format. Each extractor is loaded when its format first comes. */

import type { Document, ProseFormat } from '../model/document.ts'
import type { Extract, Extractor } from './extract.ts'
import { extractText } from './text.ts'

const apart = (work: 'pdf' | 'docx' | 'odt' | 'mail' | 'msg') => async (): Promise<Extractor> =>
  (await import('./apart/extractor.ts')).extractApart(work)

const EXTRACTORS: Readonly<Record<ProseFormat, () => Promise<Extractor>>> = {
  text: async () => extractText,
  html: async () => (await import('./html/extract-html.ts')).extractHtml,
  markdown: async () => extractText,
  pdf: apart('pdf'),
  docx: apart('docx'),
  odt: apart('odt'),
  mail: apart('mail'),
  msg: apart('msg'),
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
  const extractor = await EXTRACTORS[format]()
  return extractor(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), headers ?? {})
}
