// `chancery` starts on the Node that a machine has, however old, from a clone and from a published package.

import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { before, describe, test } from 'node:test'
import { chancery, folder, launcher, root } from './run.ts'

const { version } = JSON.parse(spawnSync('cat', [join(root, 'package.json')], { encoding: 'utf8' }).stdout)
const work = folder()
const text = join(work, 'visit.txt')
writeFileSync(text, 'The Ambassador of Japan paid a courtesy visit to the Mayor of Lyon on 3 May 2024.\n')

/** An older Node of this machine, where it has one: npm puts ours first on the PATH. */
const oldNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((dir) => !dir.includes('node_modules'))
  .map((dir) => join(dir, 'node'))
  .filter(existsSync)
  .find((node) => Number(/^v(\d+)/.exec(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout)?.[1]) < 24)
const skip = oldNode ? false : 'this machine has no Node older than 24'

describe('on an old Node', { skip }, () => {
  test('hands over to the packaged one', () => {
    const here = chancery(['read', '--json', text])
    assert.deepEqual(chancery(['read', '--json', text], { node: oldNode }), here)
    assert.deepEqual(chancery(['--version'], { node: oldNode }).out, `${version}\n`)
  })

  test('passes on standard input, opened pipes and exit codes', () => {
    assert.equal(chancery(['read', '-'], { node: oldNode, input: 'A text.' }).code, 0)
    assert.equal(chancery(['read', 'nowhere.txt'], { node: oldNode }).code, 1)
    assert.equal(chancery(['reed'], { node: oldNode }).code, 2)
    const run = spawnSync('bash', ['-c', `"${oldNode}" "${launcher}" read <(cat "${text}")`], { encoding: 'utf8' })
    assert.equal(run.status, 0, run.stderr)
  })

  test('passes on an interrupt', async () => {
    const child = spawn(oldNode!, [launcher, 'read', '-'], { stdio: ['pipe', 'pipe', 'pipe'] })
    const ended = new Promise<readonly [number | null, string | null]>((done) =>
      child.on('exit', (...how) => done(how)),
    )
    await new Promise((done) => setTimeout(done, 600))
    child.kill('SIGINT')
    assert.deepEqual(await ended, [null, 'SIGINT'])
  })

  test('without a packaged one it says what is missing and exits with 69', () => {
    const alone = join(work, 'alone')
    mkdirSync(join(alone, 'bin'), { recursive: true })
    cpSync(launcher, join(alone, 'bin/chancery.js'))
    cpSync(join(root, 'package.json'), join(alone, 'package.json'))
    const run = spawnSync(oldNode!, [join(alone, 'bin/chancery.js'), 'read'], { encoding: 'utf8' })
    assert.equal(run.status, 69)
    assert.equal(run.stdout, '')
    assert.match(run.stderr, /^chancery: needs Node 24 or later, and this is v[^\n]+\n$/)
  })
})

describe('as published', () => {
  const installed = join(work, 'app/node_modules/chancery')
  before(() => {
    // `npm pack` builds `dist`; unpacked and linked to what npm would install beside it.
    const pack = spawnSync('npm', ['pack', '--silent', '--pack-destination', work], { cwd: root, encoding: 'utf8' })
    assert.equal(pack.status, 0, pack.stderr)
    const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'))!
    mkdirSync(installed, { recursive: true })
    spawnSync('tar', ['xzf', join(work, tarball), '-C', installed, '--strip-components=1'])
    for (const name of readdirSync(join(root, 'node_modules')).filter((each) =>
      /^(commander|node-\w+-\w+)$/.test(each),
    ))
      symlinkSync(join(root, 'node_modules', name), join(work, 'app/node_modules', name))
  })

  test('holds no sources, and has what it needs', () => {
    assert.equal(existsSync(join(installed, 'src')), false)
    for (const name of ['LICENSE', 'README.md', 'CHANGELOG.md', 'docs/reading.schema.json', 'dist/index.d.ts'])
      assert.ok(existsSync(join(installed, name)), name)
  })

  for (const node of [process.execPath, ...(oldNode ? [oldNode] : [])])
    test(`the command runs on ${node === process.execPath ? 'Node 24' : 'an old Node'}`, () => {
      const run = spawnSync(node, [join(installed, 'bin/chancery.js'), 'read', '--json', text], { encoding: 'utf8' })
      assert.equal(run.status, 0, run.stderr)
      assert.equal(run.stdout, chancery(['read', '--json', text]).out, 'the same reading as from the sources')
    })

  test('the library can be imported, with its types', () => {
    const use = join(work, 'app/use.mts')
    writeFileSync(
      use,
      `import { read, type Reading } from 'chancery'\nconst reading: Reading = read('x')\nconsole.log(reading.engagements.length)\n`,
    )
    const run = spawnSync(process.execPath, [use], { encoding: 'utf8' })
    assert.equal(run.stdout, '0\n', run.stderr)
    const check = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--module', 'nodenext', '--strict', use],
      { cwd: join(work, 'app'), encoding: 'utf8' },
    )
    assert.equal(check.stdout, '')
  })
})
