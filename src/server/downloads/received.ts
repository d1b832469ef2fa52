import { z } from '@hono/zod-openapi'
import type { DocumentFormat } from '../../model/document.ts'
import { shortIdOf } from '../../register/report.ts'
import { download } from '../download.ts'

/** What programs know a file by that has been saved. */
const EXTENSIONS: Readonly<Record<DocumentFormat, string>> = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  rtf: 'rtf',
  mail: 'eml',
  msg: 'msg',
  'historyatstate/visit': 'xml',
  'historyatstate/trip': 'xml',
}

export const received = download({
  path: '/documents/{id}/received',
  summary: 'A document, byte for byte as it was received.',
  // Whatever it is: nothing in it is to be taken for a page of this office.
  type: 'application/octet-stream',
  params: z.object({ id: z.string() }),
  async send({ params }, site) {
    const { lookup, truth } = site.register
    const shown = await lookup.document(params.id)
    const [document] = shown ? await truth.documents([shown.id]) : []
    return (
      document && {
        name: `${shortIdOf(document.id)}.${EXTENSIONS[document.format]}`,
        body: new Uint8Array(document.bytes),
      }
    )
  },
})
