/** `node bench/warcio.ts FILE [parse5]`: goes through a crawl with the bare library, and takes pages for trees where told. Prints how many there are. */

import { createReadStream } from 'node:fs'
import { parse } from 'parse5'
import { WARCParser } from 'warcio'

const [file, parser] = process.argv.slice(2)
let pages = 0
for await (const record of new WARCParser(createReadStream(file, { highWaterMark: 1 << 20 }))) {
  if (record.warcType !== 'response') continue
  const body = await record.readFully(true)
  if (!record.httpHeaders?.headers.get('content-type')?.startsWith('text/html')) continue
  if (parser === 'parse5') parse(Buffer.from(body.buffer, body.byteOffset, body.length).toString())
  pages++
}
process.stdout.write(`${pages}\n`)
