// What is no document gets one clear line, the others are still read, and the exit code tells.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { chancery, folder, root } from './run.ts'

const work = folder()
const good = join(work, 'good.txt')
writeFileSync(good, 'The Ambassador of Japan paid a courtesy visit to the Mayor of Lyon on 3 May 2024.\n')

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(work, name)
  writeFileSync(path, content)
  return path
}
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

const BAD: readonly (readonly [what: string, path: () => string, message: RegExp])[] = [
  ['a missing file', () => join(work, 'nowhere.txt'), /nowhere\.txt: no such file; check the name$/],
  ['a path through a file', () => join(good, 'x.txt'), /x\.txt: no such file; part of its path is not a folder$/],
  ['a name that is no name', () => 'x'.repeat(5000), /x: the name is too long to be a file/],
  ['an empty file', () => file('empty.txt', ''), /empty\.txt: is empty$/],
  ['a file of white space', () => file('blank.txt', ' \n\t\r\n'), /blank\.txt: has no text, only white space$/],
  ['only a byte order mark', () => file('bom.txt', '\uFEFF'), /bom\.txt: has no text, only white space$/],
  ['a folder', () => work, /: is a folder; read all documents in it with --recursive$/],
  [
    'a file of 70 MB',
    () => file('huge.txt', 'A visit. '.repeat(8e6)),
    /huge\.txt: is larger than 64 MiB; .*--max-size$/,
  ],
  [
    'binary',
    () => file('b.txt', 'abc\0def'),
    /b\.txt: is not text: byte 3 is NUL; check that it is the right file, or save it as PDF, DOCX or plain text$/,
  ],
  [
    'an old Word file',
    () => file('d.doc', latin1('\u00D0\u00CF\u0011\u00E0\u00A1')),
    /d\.doc: is an old Office document/,
  ],
  ['a picture', () => file('p.png', latin1('\u0089PNG\r\n')), /p\.png: is a picture \(PNG\), not text$/],
  ['a link in a circle', () => loop('loop.txt'), /loop\.txt: its links go round in a circle/],
  ['a device', () => '/dev/zero', /\/dev\/zero: is a device or socket; name a file$/],
  ['a named pipe', () => pipe('pipe'), /pipe: is a named pipe; give it to standard input: chancery read - < PIPE$/],
]
function loop(name: string): string {
  const path = join(work, name)
  if (!lstatSync(path, { throwIfNoEntry: false })) symlinkSync(path, path)
  return path
}
function pipe(name: string): string {
  const path = join(work, name)
  spawnSync('mkfifo', [path])
  return path
}

describe('input that is no document', () => {
  for (const [what, path, message] of BAD)
    test(what, () => {
      const bad = path()
      const alone = chancery(['read', bad])
      assert.equal(alone.code, 1)
      assert.equal(alone.out, '')
      assert.match(alone.err, /^chancery: [^\n]+\n$/, 'one line, and nothing else')
      assert.match(alone.err.trimEnd(), message)
    })

  test('all of them at once: the others are still read', () => {
    const bad = BAD.map(([, path]) => path())
    const run = chancery(['read', '-q', good, ...bad, good])
    assert.equal(run.code, 3)
    assert.equal(run.out.match(/good\.txt/g)?.length, 2)
    const lines = run.err.trimEnd().split('\n')
    assert.equal(lines.length, BAD.length)
    for (const [i, [, , message]] of BAD.entries()) assert.match(lines[i], message)
  })

  test('a file that may not be read', (t) => {
    const secret = file('secret.txt', 'Not for everyone.')
    chmodSync(secret, 0)
    // The superuser may read everything: ask as nobody.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined
    if (uid !== undefined) {
      const probe = spawnSync(process.execPath, ['--version'], { uid, cwd: root })
      if (probe.status !== 0) return t.skip('runs as root, and another user can not start Node here')
    }
    const run = chancery(['read', secret, good], { uid })
    assert.equal(run.code, 3)
    assert.match(run.err, /secret\.txt: permission denied; check that you may read it\n/)
  })

  test('in JSON too', () => {
    const bad = file('bad.txt', '')
    const line = chancery(['read', '--json', good, bad]).out.trim().split('\n')[1]
    assert.deepEqual(JSON.parse(line), { file: bad, error: { code: 'empty', message: 'is empty' } })
    const alone = chancery(['read', '--json', bad])
    assert.equal(alone.code, 1)
    assert.deepEqual(JSON.parse(alone.out), { file: bad, error: { code: 'empty', message: 'is empty' } })
  })

  test('--max-size counts for files and for standard input', () => {
    const text = 'A visit. '.repeat(200)
    const path = file('long.txt', text)
    assert.equal(chancery(['read', '--max-size', '2K', path]).code, 0)
    for (const run of [
      chancery(['read', '--max-size', '1K', path]),
      chancery(['read', '--max-size', '1K', '-'], { input: text }),
    ]) {
      assert.equal(run.code, 1)
      assert.match(run.err, /1 KiB; a document is rarely so long; raise the limit with --max-size\n$/)
    }
  })

  test('a folder without texts is said to have none', () => {
    const bare = join(work, 'bare')
    mkdirSync(bare)
    writeFileSync(join(bare, 'picture.png'), '')
    const run = chancery(['read', '--recursive', bare])
    assert.equal(run.code, 1)
    assert.match(run.err, /bare: holds no document; --recursive looks for \.txt, \.text, \.md, .*\.warc\.gz\n/)
  })
})
