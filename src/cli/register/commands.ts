/** The commands that are about a register, and their options. */

import type { Command } from 'commander'
import { Option } from 'commander'
import { countFrom, dateFrom, gathered, languageFrom, maxSizeFrom, portFrom, wholeFrom } from '../options.ts'
import { LIMITS } from '../../server/http/limits.ts'
import type { AddCommand } from './add.ts'
import type { DecideCommand } from './decide.ts'
import type { ImportCommand } from './import.ts'
import type { ListCommand } from './list.ts'
import type { ServeCommand } from './serve.ts'
import { addWatchCommands } from './watch-commands.ts'
import type { RegisterOptions } from './with-register.ts'

const DECIDE = `
What can be decided, ID being that of an engagement as list and search show it:
  confirm ID                  it is right as it stands
  correct ID SLOT [VALUE]     VALUE for what is there; --was OLD puts it for one of several, without VALUE takes it out
  reject ID                   there was no such engagement
  merge ID ID, split ID ID    two engagements, or two people, are one; or are two
  add FILE.json               an engagement that no document tells, or that the reader does not find in one
  note ID TEXT                something to remember, of an engagement or a document
  take-back DECISION          the decision no longer holds; chancery log shows it

Examples:
  chancery decide correct 9f86d081884c7d65.e3 date 2009-12-07/2009-12-11 --why "programme of the visit"
  chancery decide correct 9f86d081884c7d65.e3 office "Vice-Speaker" --person "F. Benjamin"
`

const SEARCH = `
Examples:
  chancery search energy --party Russia --other Québec --since 2008 --until 2012
  chancery list --party CA-QC --direction out --kind "trade mission"
  chancery search --documents "joint declaration"
`

export function addRegisterCommands(chancery: Command, act: (code: number) => void): void {
  const command = (name: string, description: string, under = chancery): Command =>
    under
      .command(name)
      .description(description)
      .addOption(new Option('--register <ADDRESS>', 'file of the register, or postgres://…').env('CHANCERY_REGISTER'))
      .option('--json', 'print JSON')
      .option('-q, --quiet', 'errors alone')
      .option('--no-color', 'no colour; so does NO_COLOR in the environment')
      .option('--no-progress', 'no progress bar')
  const sized = (one: Command, size: number, words: string): Command => {
    one.option('--max-size <SIZE>', 'leave larger files out', maxSizeFrom, size)
    one.options.find((option) => option.long === '--max-size')!.defaultValueDescription = words
    return one
  }

  sized(command('add', 'Store documents in the register, and read them.'), 64 * 1024 ** 2, '64 MiB')
    .argument('[PATH...]', 'files, folders (with -r), addresses of the web; - is standard input')
    .option('-r, --recursive', 'all documents in the folders named')
    .option('--published <DATE>', 'date of publication, overrules the one in the text', dateFrom)
    .option('--language <CODE>', 'language of the text, instead of finding out', languageFrom)
    .option('--allow-host <HOST[:PORT]>', 'fetch from this host although it is not public; may be repeated', gathered)
    .action(async (paths: string[], options: AddCommand) => {
      act(await (await import('./add.ts')).addCommand(paths, options))
    })
  sized(command('import', 'Bring in a register that exists, or one that was exported.'), 1024 ** 3, '1 GiB')
    .argument('<FILE...>', 'XML of the Office of the Historian (visits, travels), or JSON Lines of chancery export')
    .action(async (files: string[], options: ImportCommand) => {
      act(await (await import('./import.ts')).importCommand(files, options))
    })
  addWatchCommands(chancery, command, sized, act)
  const filtered = (one: Command): Command =>
    one
      .option('--party <PARTY>', 'a party by name or code, with all that lies within it: Québec, CA-QC, KZ')
      .option('--other <PARTY>', 'the second of a pair')
      .addOption(new Option('--direction <WAY>', 'visits that the party sent, or received').choices(['out', 'in']))
      .option('--type <TYPE>', 'visit, meeting, event or agreement')
      .option('--kind <KIND>', 'such as "trade mission" or memorandum')
      .option('--status <STATUS>', 'held, planned or cancelled')
      .option('--sector <SECTOR>', 'such as energy')
      .option('--person <NAME>', 'name or id of a person')
      .option('--place <PLACE>', 'a town or region')
      .option('--since <DATE>', 'EDTF, such as 2009 or 2009-12')
      .option('--until <DATE>', 'EDTF; the whole of it is within')
      .option('--source <SOURCE>', 'a document, its format, or the beginning of its origin')
      .option('--review <STATE>', 'open, contested or confirmed')
      .option('--documents', 'documents, not engagements')
      .option('--oldest', 'the oldest first')
      .option('--limit <N>', 'how many at most', countFrom, 50)
      .option('--after <CURSOR>', 'go on where the last page ended')
  filtered(command('list', 'List engagements, the newest first.')).action(async (options: ListCommand) => {
    act(await (await import('./list.ts')).listCommand([], options))
  })
  filtered(command('search', 'Find engagements, or documents, by their words.'))
    .argument('<WORDS...>', 'words that must all be there; acc* is the beginning of one')
    .addHelpText('after', SEARCH)
    .action(async (words: string[], options: ListCommand) => {
      act(await (await import('./list.ts')).listCommand(words, options))
    })
  command('show', 'Show engagements, documents, people or decisions whole, with their sources.')
    .argument('<ID...>', 'ids, or the beginnings of ids')
    .action(async (ids: string[], options: RegisterOptions) => {
      act(await (await import('./show.ts')).showCommand(ids, options))
    })
  command('decide', 'Say what is right: your word goes before what was read, and is kept.')
    .argument('<VERB>', 'confirm, correct, reject, merge, split, add, note or take-back')
    .argument('[ARGS...]', 'what it is about, see below')
    .option('--by <NAME>', 'who decides; otherwise CHANCERY_USER, or the name you are logged in by')
    .option('--why <TEXT>', 'the reason')
    .option('--was <VALUE>', 'correct: the value that is wrong')
    .option('--person <NAME>', 'correct: the participant whose name, office or party it is')
    .option('--part-of <ID>', 'add: the engagement that it is part of')
    .option('--document <ID>', 'add: the document that tells it, with --words')
    .option('--words <TEXT>', 'add: the words of the document that tell it')
    .addHelpText('after', DECIDE)
    .action(async (verb: string, args: string[], options: DecideCommand) => {
      act(await (await import('./decide.ts')).decideCommand(verb, args, options))
    })
  command('log', 'List all decisions, in the order of time.').action(async (options: RegisterOptions) => {
    act(await (await import('./keep.ts')).logCommand(options))
  })
  command('status', 'Say what is in the register, and what waits for a person.').action(
    async (options: RegisterOptions) => {
      act(await (await import('./keep.ts')).statusCommand(options))
    },
  )
  command('rebuild', 'Read all documents again; decisions stay.').action(async (options: RegisterOptions) => {
    act(await (await import('./keep.ts')).rebuildCommand(options))
  })
  command('check', 'Verify documents, cites and everything derived.').action(async (options: RegisterOptions) => {
    act(await (await import('./keep.ts')).checkCommand(options))
  })
  command('export', 'Write the register as JSON Lines: equal registers give equal text.')
    .argument('[FILE]', 'where to; standard output otherwise')
    .action(async (file: string | undefined, options: RegisterOptions) => {
      act(await (await import('./keep.ts')).exportCommand(file, options))
    })
  command('serve', 'Open the office in a browser: pages of the register, and its interface for programs.')
    .option('--host <HOST>', 'the address to listen at: of this machine alone, until people can sign in', '127.0.0.1')
    .option('--port <PORT>', 'the port to listen at, otherwise 4310 or any that is free', portFrom)
    .option('--office <PARTY>', 'whose office this is: what it sends is out, what it receives is in')
    .option('--by <NAME>', 'who signs decisions; otherwise CHANCERY_USER, or the name you are logged in by')
    .option('--reads <N>', 'requests a minute from one address; 0 is no limit', wholeFrom, LIMITS.reads)
    .option('--changes <N>', 'changes a minute from one address; 0 is no limit', wholeFrom, LIMITS.changes)
    .action(async (options: ServeCommand) => {
      act(await (await import('./serve.ts')).serveCommand(options))
    })
  command('backup', 'Copy the register into one file while others go on using it.')
    .argument('<FILE>', 'a new file')
    .action(async (file: string, options: RegisterOptions) => {
      act(await (await import('./keep.ts')).backupCommand(file, options))
    })
}
