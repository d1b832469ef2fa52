// The documents say what is so: every option is described, every link leads somewhere, the README shows a real reading.

import assert from 'node:assert/strict'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, test } from 'node:test'
import type { Command } from 'commander'
import { withReadings } from '../../scripts/readme.ts'
import { withStages } from '../../scripts/sentence.ts'
import { EXIT } from '../../src/cli/exit-codes.ts'
import { program } from '../../src/cli/main.ts'
import { UNREADABLE_CODES } from '../../src/sources/unreadable.ts'

const root = join(import.meta.dirname, '../..')
const text = (file: string): string => readFileSync(join(root, file), 'utf8')
const manifest = JSON.parse(text('package.json'))

describe('docs/cli.md', () => {
  const cli = text('docs/cli.md')
  const commands = (command: Command): Command[] => [command, ...command.commands.flatMap(commands)]
  const pathOf = (one: Command): string => (one.parent ? `${pathOf(one.parent)} ${one.name()}` : one.name())
  for (const command of commands(program())) {
    const name = pathOf(command)
    test(`describes ${name}`, () => {
      assert.ok(cli.includes(name), `${name} is not mentioned`)
      for (const { long, short, flags } of [...command.options, { long: '--help', short: '-h', flags: '-h, --help' }]) {
        const row = cli.split('\n').find((line) => line.includes(`\`${long}`) || line.startsWith(`chancery ${long}`))
        assert.ok(row, `${flags} of ${name} has no line`)
        if (short) assert.ok(cli.includes(`\`${short}\``), `${short} of ${name} is not mentioned`)
      }
    })
  }

  test('describes no option that is not there', () => {
    const known = new Set(commands(program()).flatMap((command) => command.options.map(({ long }) => long)))
    known.add('--help')
    for (const [, option] of cli.matchAll(/`(--[a-z-]+)/g)) assert.ok(known.has(option), option)
  })

  test('describes every exit code and every reason for an unread file', () => {
    for (const code of [...Object.values(EXIT), 69, 130]) assert.match(cli, new RegExp(`^\\| ${code} \\|`, 'm'))
    const schema = JSON.parse(text('docs/reading.schema.json'))
    assert.deepEqual(schema.$defs.unread.properties.error.properties.code.enum, [...UNREADABLE_CODES])
    for (const code of UNREADABLE_CODES) assert.match(cli, new RegExp(`^\\| \`${code}\` \\|`, 'm'))
  })
})

const pages = globSync(
  ['*.md', 'docs/**/*.md', 'gold/*.md', 'samples/*.md', 'cases/**/*.md', 'data/*.md', 'bench/*.md', '.github/**/*.md'],
  { cwd: root },
)

test('every link leads to a file, and to a heading if it names one', () => {
  assert.ok(pages.length > 8)
  const slugs = (file: string): string[] =>
    [...text(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    )
  const broken: string[] = []
  for (const page of pages)
    for (const [, link] of text(page)
      .replace(/```[^]*?```/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(link)) continue
      const [path, heading] = link.split('#')
      const target = path ? join(dirname(page), path) : page
      if (!existsSync(join(root, target)) || relative('.', target).startsWith('..')) broken.push(`${page}: ${link}`)
      else if (heading && !slugs(target).includes(heading)) broken.push(`${page}: ${link} (no such heading)`)
    }
  assert.deepEqual(broken, [])
})

test('every npm script and sample that a page names is there', () => {
  for (const page of pages) {
    for (const [, script] of text(page).matchAll(/npm run ([a-z:-]+)/g))
      assert.ok(script in manifest.scripts, `${page}: npm run ${script}`)
    for (const [path] of text(page).matchAll(/\bsamples\/[a-z]+-\d+\.txt\b/g))
      assert.ok(existsSync(join(root, path)), `${page}: ${path}`)
  }
})

test('the README shows a reading as it is made today', () => {
  const readme = text('README.md')
  assert.match(readme, /npm ci && npm start/)
  assert.match(readme, /npm ci && npm test/)
  assert.match(readme, /\$ npx chancery read samples\//)
  assert.equal(readme, withReadings(readme), 'run `npm run docs`, and see whether you like what changed')
})

test('docs/how-a-sentence-is-read.md shows the stages as they are today', () => {
  const page = text('docs/how-a-sentence-is-read.md')
  assert.equal(page, withStages(page), 'run `npm run docs`, and see whether its prose still holds')
})

test('ARCHITECTURE.md names every file and folder of the reader', () => {
  const map = text('ARCHITECTURE.md')
  for (const { name } of readdirSync(join(root, 'src/reader'), { withFileTypes: true })) {
    const other = ['read.ts', 'language.ts'].includes(name) // the list itself, and the type of a language folder
    assert.ok(other || map.includes(`\`${name}`) || map.includes(`/${name}`), `src/reader/${name}`)
  }
})

test('the changelog has the version', () => {
  assert.match(text('CHANGELOG.md'), new RegExp(`^## ${manifest.version.replaceAll('.', '\\.')}\\b`, 'm'))
})

test('the example in docs/reading-format.md keeps to the schema', async () => {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const [, example] = /```json\n([^]*?)```/.exec(text('docs/reading-format.md'))!
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(text('docs/reading.schema.json')))
  assert.ok(validate(JSON.parse(example)), JSON.stringify(validate.errors))
})

test('dependencies are pinned, and nothing runs on installation', () => {
  const { dependencies, devDependencies, optionalDependencies, scripts } = manifest
  for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }))
    assert.match(String(range), /^\d+\.\d+\.\d+$/, name)
  for (const hook of ['preinstall', 'install', 'postinstall', 'prepare']) assert.ok(!(hook in scripts), hook)
  const lock = JSON.parse(text('package-lock.json'))
  for (const [path, { hasInstallScript }] of Object.entries<{ hasInstallScript?: boolean }>(lock.packages))
    assert.ok(!hasInstallScript, `${path} runs a script when it is installed`)
  assert.ok(!text('package-lock.json').includes('"resolved"'), 'the lock file names a registry')
})
