// `chancery read` as a person or a script meets it.

import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { read } from '../../src/index.ts'
import { chancery, folder, launcher, plainEnvironment, root } from './run.ts'

const TEXT =
  'Quebec City, December 10, 2025\n\nThe Ambassador of Japan paid a courtesy visit to the Mayor of Lyon on 3 May 2024.\n'
const work = folder()
const file = (name: string, content = TEXT): string => {
  const path = join(work, name)
  writeFileSync(path, content)
  return path
}
const one = file('one.txt')
const two = file('two.md')

describe('what is read', () => {
  test('standard input, named - or not named', () => {
    const named = chancery(['read', '-'], { input: TEXT })
    assert.equal(named.code, 0)
    assert.match(named.out, /^standard input · English|standard input/m)
    assert.deepEqual(chancery(['read'], { input: TEXT }), named)
    assert.equal(chancery(['read', '/dev/stdin', '--json'], { input: TEXT }).code, 0)
  })

  test('a pipe that the shell opened', () => {
    const run = spawnSync('bash', ['-c', `"${process.execPath}" "${launcher}" read --json <(cat "${one}")`], {
      encoding: 'utf8',
    })
    assert.equal(run.status, 0, run.stderr)
    assert.equal(JSON.parse(run.stdout).document.id, read(TEXT).document.id)
  })

  test('a folder, with --recursive: texts by name, hidden files and other kinds left out', () => {
    mkdirSync(join(work, 'tree/b/.git'), { recursive: true })
    for (const name of [
      'tree/b/x.txt',
      'tree/a.md',
      'tree/z.TXT',
      'tree/.hidden.txt',
      'tree/b/.git/y.txt',
      'tree/c.csv',
    ])
      file(name)
    const run = chancery(['read', '-r', '--json', join(work, 'tree')])
    assert.equal(run.code, 0)
    const files = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).file.slice(work.length + 1))
    assert.deepEqual(files, ['tree/a.md', 'tree/b/x.txt', 'tree/z.TXT'])
  })

  test('a byte order mark is no part of the text, a carriage return is', () => {
    const reading = (content: string) => JSON.parse(chancery(['read', '--json', '-'], { input: content }).out)
    assert.deepEqual(reading(`\uFEFF${TEXT}`), reading(TEXT))
    const crlf = TEXT.replaceAll('\n', '\r\n')
    assert.deepEqual(reading(crlf), JSON.parse(JSON.stringify(read(crlf))))
  })

  test('--published and --language reach the reader', () => {
    const run = chancery(['read', '--json', '--published', '2024-05-06', '--language', 'en', one])
    const { published, document } = JSON.parse(run.out)
    assert.equal(published.value, '2024-05-06')
    assert.equal(document.language, 'en')
  })
})

describe('what comes out', () => {
  test('--json: one document for one file, with its name', () => {
    const run = chancery(['read', '--json', one])
    assert.equal(run.err, '')
    assert.deepEqual(JSON.parse(run.out), { file: one, ...JSON.parse(JSON.stringify(read(TEXT))) })
    assert.ok(run.out.split('\n').length > 3, 'laid out for people')
  })

  test('--json: JSON Lines for many, or for a folder with one text', () => {
    const many = chancery(['read', '--json', one, two])
    assert.deepEqual(
      many.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
      [one, two],
    )
    mkdirSync(join(work, 'single'))
    file('single/s.txt')
    assert.equal(
      chancery(['read', '--json', '-r', join(work, 'single')])
        .out.trim()
        .split('\n').length,
      1,
    )
  })

  test('--ndjson: a line, even for one file', () => {
    assert.equal(chancery(['read', '--ndjson', one]).out.trim().split('\n').length, 1)
  })

  test('--out: a file each, folders kept, the same each time', () => {
    const out = join(work, 'out')
    const run = chancery(['read', '--out', out, '-r', join(work, 'tree'), '-q'])
    assert.deepEqual([run.code, run.out, run.err], [0, '', ''])
    assert.deepEqual(readdirSync(out, { recursive: true }).toSorted(), ['a.json', 'b', 'b/x.json', 'z.json'])
    const before = readFileSync(join(out, 'a.json'), 'utf8')
    chancery(['read', '--out', out, '-r', join(work, 'tree')])
    assert.equal(readFileSync(join(out, 'a.json'), 'utf8'), before)
  })

  test('--out: nothing is written over in silence', () => {
    mkdirSync(join(work, 'other'))
    const twin = file('other/one.txt')
    const clash = chancery(['read', '--out', join(work, 'clash'), one, twin])
    assert.equal(clash.code, 2)
    assert.match(
      clash.err,
      /^chancery: .*one\.txt and .*one\.txt would both be written to .*one\.json; read them in two runs/,
    )
    const own = file('own.json')
    const over = chancery(['read', '--out', work, own])
    assert.equal(over.code, 2)
    assert.match(over.err, /own\.json is itself to be read; choose another folder for --out/)
  })

  test('--out: a folder that can not be made fails', () => {
    const run = chancery(['read', '--out', join(one, 'below'), two])
    assert.equal(run.code, 1)
    assert.match(run.err, /^chancery: cannot write: [^\n]*\n$/)
  })

  test('a summary for many, none with --quiet', () => {
    assert.match(chancery(['read', one, two]).err, /^\n2 documents, \d+ engagements?, \d+\.\d s\n$/)
    assert.equal(chancery(['read', one, two, '-q']).err, '')
    assert.equal(chancery(['read', one]).err, '')
  })
})

describe('usage', () => {
  const WRONG: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [['reed'], /unknown command 'reed'[^]*Did you mean read/],
    [['read', '--jsn', one], /unknown option '--jsn'[^]*Did you mean --json/],
    [['read', '--published', '2024-02-30', one], /2024-02-30[^]*YYYY-MM-DD/],
    [['read', '--published', 'yesterday', one], /YYYY-MM-DD/],
    [['read', '--language', 'engl!sh', one], /A language is a code/],
    [['read', '--max-size', 'big', one], /500K, 64M, 1G/],
    [['read', '--max-size', '0', one], /500K, 64M, 1G/],
    [['read', '--out'], /argument missing/],
    [['read', '--explain', '--json', one], /cannot be used with/],
    [['read', '-', '-'], /standard input \(-\) can be read only once/],
    [[], /^Usage: chancery/],
  ]
  for (const [args, message] of WRONG)
    test(`chancery ${args.map((arg) => (arg === one ? 'FILE' : arg)).join(' ')}`, () => {
      const run = chancery(args)
      assert.equal(run.code, 2)
      assert.equal(run.out, '')
      assert.match(run.err, message)
      if (args.length) assert.match(run.err, /^chancery: /)
    })

  test('help and version go to standard output', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    assert.deepEqual(chancery(['--version']), { code: 0, signal: null, out: `${version}\n`, err: '' })
    for (const args of [['--help'], ['help'], ['read', '--help'], ['help', 'read']]) {
      const run = chancery(args)
      assert.equal(run.code, 0)
      assert.equal(run.err, '')
      assert.match(run.out, /^Usage: chancery[^]*Exit codes: 0 done/)
    }
    assert.match(chancery(['read', '--help']).out, /Examples:\n {2}chancery read /)
  })
})

describe('the terminal', () => {
  const ESC = '\u001B['
  const coloured = (env: NodeJS.ProcessEnv, ...args: string[]): boolean =>
    chancery(['read', one, ...args], { env }).out.includes(ESC)

  test('colour only where it is wanted', () => {
    assert.equal(coloured({}), false, 'no terminal')
    assert.equal(coloured({ FORCE_COLOR: '1' }), true)
    assert.equal(coloured({ FORCE_COLOR: '' }), false, 'empty is not set')
    assert.equal(coloured({ FORCE_COLOR: '0' }), false)
    assert.equal(coloured({ FORCE_COLOR: '1', NO_COLOR: '1' }), false, 'NO_COLOR wins')
    assert.equal(coloured({ FORCE_COLOR: '1', NO_COLOR: '' }), true, 'empty is not set')
    assert.equal(coloured({ FORCE_COLOR: '1' }, '--no-color'), false)
  })

  test('colour on a terminal, unless it is dumb', (t) => {
    // script(1) gives the command a terminal to talk to.
    if (spawnSync('script', ['--version']).error) return t.skip('script(1) is not here')
    const shown = (env: NodeJS.ProcessEnv): string =>
      spawnSync('script', ['-qec', `"${process.execPath}" "${launcher}" read "${one}"`, '/dev/null'], {
        encoding: 'utf8',
        env: { ...plainEnvironment(), ...env },
      }).stdout
    assert.ok(shown({ TERM: 'xterm' }).includes(ESC))
    assert.ok(!shown({ TERM: 'dumb' }).includes(ESC))
    assert.ok(!shown({ TERM: 'xterm', NO_COLOR: '1' }).includes(ESC))
  })

  test('who stops reading early is told nothing', () => {
    const lines = Array.from({ length: 2000 }, () => one).join('" "')
    const script = `set -o pipefail; "${process.execPath}" "${launcher}" read --ndjson -q "${lines}" | head -n 1 > /dev/null`
    const run = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    assert.equal(run.stderr, '')
  })

  test('an interrupt ends it at once', async () => {
    const child = spawn(process.execPath, [launcher, 'read', '-'], { stdio: ['pipe', 'pipe', 'pipe'] })
    const ended = new Promise<readonly [number | null, string | null]>((done) =>
      child.on('exit', (...how) => done(how)),
    )
    await new Promise((done) => setTimeout(done, 400))
    child.kill('SIGINT')
    assert.deepEqual(await ended, [null, 'SIGINT']) // what a shell calls 130
  })
})
