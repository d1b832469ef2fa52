/** `chancery decide`: what a person says of the register, signed. */

import { readFileSync } from 'node:fs'
import { decideAsked, DecisionFault, VERBS, type Asked, type DecisionFaultKind } from '../../store/deciding.ts'
import { EXIT } from '../exit-codes.ts'
import { Misuse } from '../misuse.ts'
import { print } from '../output.ts'
import { signerFrom } from './signer.ts'
import { withRegister, type RegisterOptions } from './with-register.ts'

export interface DecideCommand extends RegisterOptions {
  readonly by?: string
  readonly why?: string
  readonly was?: string
  readonly person?: string
  readonly partOf?: string
  readonly document?: string
  readonly words?: string
}

export async function decideCommand(verb: string, args: readonly string[], command: DecideCommand): Promise<number> {
  if (!VERBS.includes(verb as Asked['verb'])) throw new Misuse(`${verb} is no decision; there are: ${VERBS.join(', ')}`)
  const [first] = args
  if (first === undefined) throw new Misuse(`chancery decide ${verb} needs to be told what it is about`)
  return withRegister(
    command,
    async (register) => {
      const { by, why } = command
      const signed = { at: new Date().toISOString(), by: signerFrom(by), ...(why === undefined ? {} : { why }) }
      const asked = askedFrom(verb as Asked['verb'], first, args.slice(1), command)
      try {
        const { decisions } = await decideAsked(register, asked, signed)
        for (const decision of decisions)
          await print(
            command.json ? `${JSON.stringify(decision)}\n` : `${decision.id.replace('decision:', '')}  ${verb}\n`,
          )
      } catch (error) {
        throw error instanceof DecisionFault
          ? misuseOf(error, verb === 'add' && error.kind === 'bad value' ? first : undefined)
          : error
      }
      return EXIT.done
    },
    { make: verb === 'add' },
  )
}

function askedFrom(
  verb: Asked['verb'],
  id: string,
  [second, third]: readonly string[],
  { was, person, partOf, document, words }: DecideCommand,
): Asked {
  switch (verb) {
    case 'confirm':
    case 'reject':
    case 'take-back':
      return { verb, ids: [id] }
    case 'correct': {
      const given = { ...(was === undefined ? {} : { was }), ...(person === undefined ? {} : { person }) }
      return { verb, id, slot: second, ...given, ...(third === undefined ? {} : { value: third }) }
    }
    case 'merge':
    case 'split':
      return { verb, id, other: second }
    case 'note':
      return { verb, id, text: second }
    case 'add':
      if ((document === undefined) !== (words === undefined))
        throw new Misuse('--document and --words go together: the document that tells it, and its words there')
      return {
        verb,
        engagement: engagementFrom(id),
        partOf,
        ...(document !== undefined && words !== undefined ? { words: { document, exact: words } } : {}),
      }
    default:
      throw verb satisfies never
  }
}

/** What helps on the command line. */
const HINTS: Partial<Record<DecisionFaultKind, string>> = {
  'no such engagement': 'chancery list shows their ids',
  'no such decision': 'chancery log lists them',
  'no value': 'name the new value, or with --was the one that is to go',
  'no person': 'name them with --person',
}

/** What was read from a file is at fault there. */
function misuseOf({ kind, message }: DecisionFault, file: string | undefined): Misuse {
  const hint = HINTS[kind]
  return new Misuse(`${file === undefined ? '' : `${file}: `}${message}${hint ? `; ${hint}` : ''}`)
}

function engagementFrom(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'))
  } catch (error) {
    throw new Misuse(`${file}: ${(error as Error).message}; give a JSON file with the engagement`)
  }
}
