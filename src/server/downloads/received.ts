import { z } from '@hono/zod-openapi'
import { shortIdOf } from '../../register/report.ts'
import { download } from '../download.ts'

export const received = download({
  path: '/documents/{id}/received',
  summary: 'A document, byte for byte as it was received.',
  // Whatever it is: nothing in it is to be taken for a page of this office.
  type: 'text/plain; charset=utf-8',
  params: z.object({ id: z.string() }),
  async send({ params }, site) {
    const { lookup, truth } = site.register
    const shown = await lookup.document(params.id)
    const [document] = shown ? await truth.documents([shown.id]) : []
    return document && { name: `${shortIdOf(document.id)}.txt`, body: new Uint8Array(document.bytes) }
  },
})
