/** `chancery decide`: what a person says of the register, signed. */

import { readFileSync } from 'node:fs'
import { SLOTS, type AddedEngagement, type Anchor, type Slot } from '../../model/decision.ts'
import type { Undecided } from '../../register/decisions.ts'
import type { Entry } from '../../register/entry.ts'
import { faultOfAdded, faultOfValue } from '../../register/faults.ts'
import type { Register } from '../../store/register.ts'
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
}

type Signed = { readonly at: string; readonly by: string; readonly why?: string }
type Verb = (
  register: Register,
  args: readonly string[],
  command: DecideCommand,
  signed: Signed,
) => Promise<Undecided[]>

const VERBS: Readonly<Record<string, Verb>> = {
  confirm: async (register, [id], _, signed) => {
    const [{ anchor }] = await anchors(register, id)
    return [{ ...signed, kind: 'confirm', on: anchor }]
  },
  correct: async (register, [id, slot, value], { was, person }, signed) => {
    if (!SLOTS.includes(slot as Slot)) throw new Misuse(`no slot is called ${slot}; there are: ${SLOTS.join(', ')}`)
    if (value === undefined && was === undefined)
      throw new Misuse('no value given; name the new value, or with --was the one that is to go')
    if (['name', 'office', 'of'].includes(slot) && person === undefined)
      throw new Misuse(`${slot} is of a person; name them with --person`)
    const fault = value === undefined ? undefined : faultOfValue(slot as Slot, value)
    if (fault) throw new Misuse(fault)
    const found = await anchors(register, id)
    // The report that has the old value, else the first.
    const { anchor } = found.find(({ report }) => was !== undefined && says(report.engagement, was)) ?? found[0]
    const given = { ...(was === undefined ? {} : { was }), ...(person === undefined ? {} : { person }) }
    return [
      {
        ...signed,
        kind: 'correct',
        on: anchor,
        slot: slot as Slot,
        ...given,
        ...(value === undefined ? {} : { value }),
      },
    ]
  },
  reject: async (register, [id], _, signed) =>
    (await anchors(register, id)).map(({ anchor }) => ({ ...signed, kind: 'reject', on: anchor })),
  merge: async (register, [a, b], _, signed) => [{ ...signed, kind: 'merge', ...(await both(register, a, b)) }],
  split: async (register, [a, b], _, signed) => [{ ...signed, kind: 'split', ...(await both(register, a, b)) }],
  note: async (register, [id, text], _, signed) => {
    if (!text) throw new Misuse('no text given for the note')
    const [{ anchor }] = await anchors(register, id)
    return [{ ...signed, kind: 'note', on: anchor, text }]
  },
  add: async (_register, [file], _, signed) => [{ ...signed, kind: 'add', engagement: addedFrom(file) }],
  'take-back': async (register, [id], _, signed) => {
    const decision = await register.lookup.decision(id)
    if (!decision) throw new Misuse(`no decision is called ${id}; chancery log lists them`)
    return [{ ...signed, kind: 'take-back', decision: decision.id }]
  },
}

export async function decideCommand(verb: string, args: readonly string[], command: DecideCommand): Promise<number> {
  if (!(verb in VERBS)) throw new Misuse(`${verb} is no decision; there are: ${Object.keys(VERBS).join(', ')}`)
  if (args[0] === undefined) throw new Misuse(`chancery decide ${verb} needs to be told what it is about`)
  return withRegister(
    command,
    async (register) => {
      const by = signerFrom(command.by)
      const signed: Signed = {
        at: new Date().toISOString(),
        by,
        ...(command.why === undefined ? {} : { why: command.why }),
      }
      const made = await register.decide(await VERBS[verb](register, args, command, signed))
      for (const decision of made)
        await print(
          command.json ? `${JSON.stringify(decision)}\n` : `${decision.id.replace('decision:', '')}  ${verb}\n`,
        )
      return EXIT.done
    },
    { make: verb === 'add' },
  )
}

async function anchors(register: Register, id: string): Promise<Awaited<ReturnType<Register['lookup']['anchorsOf']>>> {
  const entry: Entry | undefined = await register.lookup.entry(id)
  if (!entry) throw new Misuse(`no engagement is called ${id}; chancery list shows their ids`)
  // The report that was named, else all of them.
  const found = await register.lookup.anchorsOf(entry.reports.includes(id) && id !== entry.id ? [id] : entry.reports)
  if (!found.length) throw new Misuse(`${id} was added by hand; take that decision back instead, see chancery log`)
  return found
}

async function both(register: Register, a: string, b: string | undefined): Promise<{ on: Anchor; other: Anchor }> {
  if (b === undefined) throw new Misuse('two ids are needed, of two engagements or of two people')
  const [on, other] = [await anchorOf(register, a), await anchorOf(register, b)]
  if ((on.type === 'person') !== (other.type === 'person')) throw new Misuse('one is a person and the other is not')
  return { on, other }
}

async function anchorOf(register: Register, id: string): Promise<Anchor> {
  if (id.includes('.')) {
    const [found] = await register.lookup.anchorsOf([id])
    return found?.anchor ?? (await anchors(register, id))[0].anchor
  }
  const person = await register.lookup.person(id)
  const appearance = person?.appearances.find((one) => one.id === id) ?? person?.appearances[0]
  const anchor = appearance && (await register.lookup.anchorOfPerson(appearance.id))
  if (!anchor) throw new Misuse(`no engagement and no person is called ${id}`)
  return anchor
}

const says = (engagement: object, value: string): boolean => JSON.stringify(engagement).includes(JSON.stringify(value))

function addedFrom(file: string): AddedEngagement {
  let given: unknown
  try {
    given = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'))
  } catch (error) {
    throw new Misuse(`${file}: ${(error as Error).message}; give a JSON file with the engagement`)
  }
  const fault = faultOfAdded(given)
  if (fault) throw new Misuse(`${file}: ${fault}`)
  return given as AddedEngagement
}
