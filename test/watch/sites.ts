// What the tests of watching look at: a feed that grows, its pages, and a register that watches them.

import type { ServerResponse } from 'node:http'
import { createHash } from 'node:crypto'
import { Fetcher } from '../../src/sources/fetch/fetcher.ts'
import type { Register } from '../../src/store/register.ts'
import { newHolder } from '../../src/watch/holder.ts'
import type { Happened } from '../../src/watch/look.ts'
import { watch } from '../../src/watch/watcher.ts'
import type { Web } from '../sources/web.ts'

/** Text with a mark, so that it is not sent again to who has it. */
export const marked = (body: string, type = 'text/plain; charset=utf-8') => {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 12)}"`
  return (request: { headers: { 'if-none-match'?: string } }, response: ServerResponse): void => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
    else response.writeHead(200, { 'content-type': type, etag }).end(body)
  }
}

/** Of items by their paths, each published at an instant. */
export function feedOf(items: Readonly<Record<string, string>>): string {
  const listed = Object.entries(items).map(
    ([path, at]) =>
      `<item><title>${path}</title><link>${path}</link><pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${listed.join('')}</channel></rss>`
}

/** Looks once at all that is due, and tells what happened. */
export async function lookOnce(register: Register, site: Web, more: { maxSize?: number } = {}): Promise<Happened[]> {
  const happened: Happened[] = []
  const fetcher = new Fetcher({
    version: '0',
    maxSize: 1_000_000,
    pause: 0,
    allowHosts: [site.host],
    times: { connect: 500, headers: 500, idle: 500, total: 1500 },
    ...more,
  })
  try {
    const options = {
      fetcher,
      maxSize: 1_000_000,
      holder: newHolder(),
      onHappened: async (what: Happened) => void happened.push(what),
      random: () => 0,
    }
    await watch(register, options, { once: true, signal: new AbortController().signal })
  } finally {
    await fetcher.close()
  }
  return happened
}

/** As if all the time had passed until everything is due. */
export async function makeDue(register: Register): Promise<void> {
  await register.db.write(async () => {
    const past = '2020-01-01T00:00:00.000Z'
    const rows = await register.db.all<{ address: string; body: string }>('SELECT address, body FROM source_states')
    for (const { address, body } of rows)
      await register.db.run('UPDATE source_states SET due = ?, body = ? WHERE address = ?', [
        past,
        JSON.stringify({ ...(JSON.parse(body) as object), next: past }),
        address,
      ])
    await register.db.run('UPDATE source_pages SET due = ? WHERE due IS NOT NULL', [past])
  })
}

export const kinds = (happened: readonly Happened[]): string[] => happened.map(({ kind }) => kind)
