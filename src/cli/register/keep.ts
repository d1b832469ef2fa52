/** What looks after a register: rebuild, check, status, log, export, backup. */

import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { pipeline } from 'node:stream/promises'
import { isAddition } from '../../model/decision.ts'
import { EXIT } from '../exit-codes.ts'
import { prettyJson } from '../json.ts'
import { Misuse } from '../misuse.ts'
import { print } from '../output.ts'
import { progressOf } from '../progress.ts'
import { printable } from '../terminal.ts'
import { shortIdOf } from '../../register/report.ts'
import { many } from '../words.ts'
import { withRegister, type RegisterOptions } from './with-register.ts'

export function rebuildCommand(command: RegisterOptions): Promise<number> {
  return withRegister(command, async (register) => {
    const total = await register.truth.countOf('documents')
    const progress = progressOf(total, process.stderr.isTTY && command.progress && !command.quiet)
    let told = 0
    await register.rebuild((done) => {
      for (; told < done; told++) progress.step('')
    })
    progress.clear()
    if (!command.quiet) await print(`${many(total, 'document')} read again\n`, process.stderr)
    return EXIT.done
  })
}

export function checkCommand(command: RegisterOptions): Promise<number> {
  return withRegister(command, async (register) => {
    let problems = 0
    for await (const problem of register.problems()) {
      problems++
      await print(command.json ? `${JSON.stringify(problem)}\n` : `${problem.where}: ${problem.what}\n`)
    }
    if (!command.quiet && !command.json) await print(problems ? `${many(problems, 'problem')}\n` : 'all is well\n')
    return problems ? EXIT.failed : EXIT.done
  })
}

export function statusCommand(command: RegisterOptions): Promise<number> {
  return withRegister(command, async (register, address) => {
    const status = { register: address.replace(/(:\/\/[^:/@]*):[^@]*@/, '$1@'), ...(await register.status()) }
    if (command.json) await print(`${prettyJson(status)}\n`)
    else {
      await print(`${status.register}\n`)
      await print(
        `${many(status.documents, 'document')}, ${many(status.engagements, 'engagement')}, ${status.people.toLocaleString('en')} people, ${many(status.decisions, 'decision')}\n`,
      )
      if (status.contested) await print(`${many(status.contested, 'engagement')} with sources that differ\n`)
      if (status.likely) await print(`${many(status.likely, 'pair')} of engagements that may be the same\n`)
      if (status.unread) await print(`${many(status.unread, 'document')} not read yet; run chancery rebuild\n`)
      for (const [reader, documents] of Object.entries(status.readers))
        await print(`${many(documents, 'document')} read by ${reader}\n`)
      for (const decision of status.orphans)
        await print(`${shortIdOf(decision)}: the words of this decision tell nothing now; look at it\n`)
    }
    return EXIT.done
  })
}

export function logCommand(command: RegisterOptions): Promise<number> {
  return withRegister(command, async (register) => {
    for (const decision of await register.truth.decisions()) {
      if (command.json) {
        await print(`${JSON.stringify(decision)}\n`)
        continue
      }
      const { id, at, by, kind, why } = decision
      const about =
        kind === 'add' || kind === 'take-back'
          ? kind === 'add'
            ? decision.engagement.type
            : shortIdOf(decision.decision)
          : isAddition(decision.on.document)
            ? shortIdOf(decision.on.document)
            : `“${decision.on.exact.slice(0, 60)}”`
      const change =
        kind === 'correct'
          ? `${decision.slot}: ${decision.was ?? ''} → ${decision.value ?? ''}`
          : kind === 'note'
            ? decision.text
            : ''
      const parts = [shortIdOf(id), at, by, kind, about, change, why && `(${why})`]
      await print(`${parts.flatMap((part) => (part ? printable(part) : [])).join('  ')}\n`)
    }
    return EXIT.done
  })
}

/** To standard output, or whole or not at all to a file. */
export function exportCommand(file: string | undefined, command: RegisterOptions): Promise<number> {
  return withRegister(command, async (register) => {
    if (file === undefined || file === '-') {
      for await (const line of register.lines()) await print(line)
      return EXIT.done
    }
    const part = `${file}.${process.pid}.part`
    const out = createWriteStream(part)
    await once(out, 'open')
    try {
      await pipeline(register.lines(), out)
      await rename(part, file)
    } catch (error) {
      await rm(part, { force: true })
      throw error
    }
    return EXIT.done
  })
}

export function backupCommand(file: string, command: RegisterOptions): Promise<number> {
  if (existsSync(file)) throw new Misuse(`${file} is there already; name a new file for the backup`)
  return withRegister(command, async (register) => {
    await register.db.backup(file)
    if (!command.quiet) await print(`${file}\n`)
    return EXIT.done
  })
}
