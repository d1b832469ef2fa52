import type { Hono } from 'hono'
import type { Range } from '../../sources/extract.ts'
import { markedPage } from '../../sources/html/marked-page.ts'
import { Problem } from '../http/problem.ts'
import type { Settings } from '../site.ts'
import { opened, rangesFrom } from './places.ts'

const STYLE = 'mark { background: #ffe08a; color: #000; scroll-margin: 20vh }'

/** A web page as received, for the frame of the page about it; `mark` as on the page of its text. */
export function mountFrame(app: Hono, settings: Settings): void {
  app.get('/documents/:id/original/frame', async (c) => {
    const found = await opened(c.req.param('id'), settings)
    if (!found || found.document.format !== 'html')
      throw new Problem(404, 'Not found', 'There is no web page at this address.')
    const { shown, document, placesOf } = found
    const marked = rangesFrom(c.req.query('mark') ?? '', shown.text.length)
    const cites = marked.length ? marked : shown.reading.engagements.flatMap((one) => one.cites)
    const ranges = cites
      .flatMap((cite) => placesOf([cite[0], cite[1]]))
      .flatMap((place): Range[] => (place.kind === 'html' ? [place.position] : []))
      .sort((a, b) => a[0] - b[0])
    const { bytes, headers = {} } = document
    const page = await markedPage(Buffer.from(bytes), headers, ranges, STYLE)
    return c.body(page, 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
  })
}
