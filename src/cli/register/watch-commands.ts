/** The commands of `chancery watch`, and their options. */

import type { Command } from 'commander'
import { everyFrom, gathered, languageFrom } from '../options.ts'
import type { WatchAddCommand, WatchRunCommand } from './watch.ts'
import type { RegisterOptions } from './with-register.ts'

const EXAMPLES = `
Examples:
  chancery watch add https://www.example.gov/news/feed.xml --every 30m
  chancery watch add https://www.example.gov/news/ --links '/news/2026/*'
  chancery watch add inbox --language fr
  chancery watch run
`

export function addWatchCommands(
  chancery: Command,
  command: (name: string, description: string, under?: Command) => Command,
  sized: (one: Command, size: number, words: string) => Command,
  act: (code: number) => void,
): void {
  const watch = chancery
    .command('watch')
    .description('Keep looking at feeds, pages and folders, and add what is new.')
    .addHelpText('after', EXAMPLES)
  command('add', 'Put a feed, a page or a folder on the list.', watch)
    .argument('<ADDRESS|FOLDER>', 'an address of the web, or a folder')
    .option('--every <TIME>', 'how often to look: 15m, 1h, 2d', everyFrom, 3600)
    .option('--links <PATTERN>', 'of a page: follow the links that fit, such as "/news/*"; may be repeated', gathered)
    .option('--language <CODE>', 'language of its documents, instead of finding out', languageFrom)
    .action(async (address: string, options: WatchAddCommand) => {
      act(await (await import('./watch.ts')).watchAddCommand(address, options))
    })
  const add = watch.commands.at(-1)!
  add.options.find((option) => option.long === '--every')!.defaultValueDescription = '1h'
  command('list', 'List what is watched.', watch).action(async (options: RegisterOptions) => {
    act(await (await import('./watch.ts')).watchListCommand(options))
  })
  command('remove', 'Take from the list; documents stay.', watch)
    .argument('<ADDRESS|FOLDER>', 'as it is listed')
    .action(async (address: string, options: RegisterOptions) => {
      act(await (await import('./watch.ts')).watchRemoveCommand(address, options))
    })
  sized(
    command('run', 'Look at all that is due, again and again, until it is told to stop.', watch),
    64 * 1024 ** 2,
    '64 MiB',
  )
    .option('--once', 'look at what is due, and end')
    .option('--allow-host <HOST[:PORT]>', 'fetch from this host although it is not public; may be repeated', gathered)
    .action(async (options: WatchRunCommand) => {
      act(await (await import('./watch.ts')).watchRunCommand(options))
    })
  command('status', 'Say how fresh each source is, and what fails.', watch).action(async (options: RegisterOptions) => {
    act(await (await import('./watch.ts')).watchStatusCommand(options))
  })
}
