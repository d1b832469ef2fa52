// Takes the pictures of docs/images: the office as it opens with the samples, in Chromium.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { launch } from '../test/chromium.ts'

const PICTURES = [
  { name: 'relations', path: '/en/relations/US/JP', width: 1280, height: 960, scheme: 'light' },
  { name: 'document', path: '/en/documents?text=communiqu*', width: 1280, height: 900, scheme: 'light' },
  { name: 'search', path: '/fr/search?party=US&type=visit&sector=culture', width: 1280, height: 900, scheme: 'dark' },
  { name: 'review', path: '/en/review', width: 1280, height: 900, scheme: 'light' },
  { name: 'telephone', path: '/en/relations/US/JP', width: 360, height: 780, scheme: 'light' },
] as const

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/images')
mkdirSync(folder, { recursive: true })

const office = spawn(process.execPath, ['scripts/start.ts', '--port', '0', '--by', 'A. Archivist'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
})
const browser = await launch()
for await (const line of createInterface(office.stdout)) {
  const [url] = /http:\/\/\S+[^/]/.exec(line) ?? []
  if (!url) continue
  for (const { name, path, width, height, scheme } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' })
    await page.goto(url + path)
    if (name === 'document') await page.goto(url + (await page.getAttribute('main a[href^="/en/documents/"]', 'href'))!)
    // Fonts that come late are used from the next page on.
    await page.reload({ waitUntil: 'networkidle' })
    await page.screenshot({ path: join(folder, `${name}.png`) })
    process.stdout.write(`docs/images/${name}.png\n`)
    await page.close()
  }
  break
}
await browser.close()
office.kill('SIGTERM')
await once(office, 'exit')
