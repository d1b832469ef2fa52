/** The command line: what it is called with, and what the shell is told. docs/cli.md describes it for users. */

import { Command, CommanderError, Option } from 'commander'
import { EXIT } from './exit-codes.ts'
import { Misuse } from './misuse.ts'
import { dateFrom, gathered, languageFrom, maxSizeFrom } from './options.ts'
import { warn } from './output.ts'
import { addRegisterCommands } from './register/commands.ts'
import type { ReadCommand } from './read.ts'
import { version } from './version.ts'

const EXAMPLES = `
Examples:
  chancery read visit.txt                    read one communiqué
  chancery read *.txt --json > all.jsonl     many: JSON Lines, one reading a line
  chancery read -r archive --out readings    a folder, one JSON file each
  chancery read visit.txt --explain          the rule and the words behind every value
  chancery read https://www.example.gov/1    a page of the web
  curl https://… | chancery read -           from standard input
`

const EXIT_CODES = `
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some inputs unread, 69 no usable Node, 130 interrupted.
`

export function program(act: (code: number) => void = () => {}): Command {
  const chancery = new Command('chancery')
    .description(
      'Reads what governments publish about their dealings with one another: who visited whom, who met, what was signed. Every value cites the words it rests on.',
    )
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'chancery: ')) })
  chancery
    .command('read')
    .description('Read communiqués from files, addresses of the web, or standard input.')
    .argument(
      '[FILE...]',
      'text, web page, PDF, DOCX, ODT, RTF, mail, feed, ZIP, WARC; an address of the web; - is standard input, also without any FILE when something is piped in',
    )
    .option('--json', 'print JSON: one document for one FILE, JSON Lines for many')
    .option('--ndjson', 'print JSON Lines whatever the number of files')
    .option('--out <DIR>', 'write JSON files, DIR/NAME.json for each document')
    .addOption(
      new Option('--explain', 'show the rule behind every engagement and the words behind every value').conflicts([
        'json',
        'ndjson',
        'out',
      ]),
    )
    .option('-r, --recursive', 'read all documents in the folders named')
    .option(
      '--published <DATE>',
      'date of publication (YYYY-MM-DD, YYYY-MM or YYYY), overrules the one in the text',
      dateFrom,
    )
    .option('--language <CODE>', 'language of the text (en, fr, es), instead of finding out', languageFrom)
    .option('--allow-host <HOST[:PORT]>', 'fetch from this host although it is not public; may be repeated', gathered)
    .option('--max-size <SIZE>', 'leave larger files unread', maxSizeFrom, 64 * 1024 ** 2)
    .option('-q, --quiet', 'no progress, no summary; errors are still shown')
    .option('--no-color', 'no colour; so does NO_COLOR in the environment')
    .option('--no-progress', 'no progress bar')
    .addHelpText('after', EXAMPLES + EXIT_CODES)
    .action(async (files: string[], options: ReadCommand) => {
      // The reader and its gazetteer are loaded only when there is something to read.
      const { readCommand } = await import('./read.ts')
      act(await readCommand(files, options))
    })
  // The default of --max-size is a number of bytes; people read it as they would write it.
  chancery.commands[0].options.find((option) => option.long === '--max-size')!.defaultValueDescription = '64 MiB'
  addRegisterCommands(chancery, act)
  return chancery.addHelpText('after', EXIT_CODES)
}

/** Runs the command line; sets the exit code and never throws. */
export async function main(args: readonly string[]): Promise<void> {
  // Who reads our output may stop early, as `head` does: that is no error of ours.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
  try {
    const chancery = program((code) => (process.exitCode = code))
    if (args.length) await chancery.parseAsync(args, { from: 'user' })
    else {
      chancery.outputHelp({ error: true })
      process.exitCode = EXIT.usage
    }
  } catch (error) {
    process.exitCode = await exitCodeOf(error)
  }
}

async function exitCodeOf(error: unknown): Promise<number> {
  // Help and version come this way too, with code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage
  if (error instanceof Misuse) {
    await warn(error.message)
    return EXIT.usage
  }
  const { code, message } = error as NodeJS.ErrnoException
  const isOutside = code !== undefined && /^E[A-Z]+$/.test(code)
  await warn(
    isOutside ? `cannot write: ${message}` : `a fault of chancery itself, please report it: ${(error as Error).stack}`,
  )
  return EXIT.failed
}
