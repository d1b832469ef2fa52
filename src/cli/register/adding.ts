/** Documents going into a register by steps, and what is said of each. */

import type { Decision } from '../../model/decision.ts'
import type { Document } from '../../model/document.ts'
import type { Retrieval, WatchedSource } from '../../model/retrieval.ts'
import type { Fetched } from '../../sources/fetch/fetcher.ts'
import type { Added, Register } from '../../store/register.ts'
import { seenAt, seenNow } from '../../watch/seen.ts'
import { EXIT } from '../exit-codes.ts'
import { print, warn } from '../output.ts'
import { shortIdOf } from '../../register/report.ts'
import { many, passedOver } from '../words.ts'
import type { RegisterOptions } from './with-register.ts'

/**
 * Documents of one step are on the disk together, and are told of when they are. A step waits for the disk once, so it
 * takes as many documents as come in a moment, or while the step before it was put away: where hundreds tell of one
 * engagement, each step makes that anew.
 */
const STEP = { documents: 64, ms: 250 }

/** Letters of a name in short. */
const NAME = 16

/** Adds documents by steps, and says of each what became of it once it is on the disk. */
export class Adding {
  readonly #register: Register
  readonly #command: RegisterOptions
  readonly #started = performance.now()
  readonly #count = { added: 0, known: 0, engagements: 0, decisions: 0, taken: 0, failed: 0, passed: 0 }
  #step: Document[] = []
  #begun = 0
  /** How long the step before took to put away. */
  #before = 0

  constructor(register: Register, command: RegisterOptions) {
    this.#register = register
    this.#command = command
  }

  async put(document: Document): Promise<void> {
    if (!this.#step.length) this.#begun = performance.now()
    this.#step.push(document)
    if (this.#step.length >= STEP.documents || performance.now() - this.#begun >= Math.max(STEP.ms, this.#before))
      await this.#flush()
  }

  /** A document of the web: where and when it was seen is kept with it, where that is news. */
  async putFetched(
    document: Document,
    asked: string,
    { address, status }: Pick<Fetched, 'address' | 'status'>,
  ): Promise<void> {
    await this.#flush()
    const led = address === asked ? {} : { led: address }
    const where = seenAt(document, asked)
    const at = new Date().toISOString()
    const seen = await seenNow(this.#register, document, where, { at, status, ...led })
    if (!seen) return this.#tell(document, { id: document.id, added: false, engagements: 0, notes: [] })
    const [result] = await this.#register.add([document], [seen.retrieval])
    await this.#tell(document, result, seen.replaces)
  }

  /** What was exported of where and when documents were seen, and of what is watched. */
  async putSeen(retrievals: readonly Retrieval[], sources: readonly WatchedSource[]): Promise<void> {
    await this.#flush()
    this.#count.taken += retrievals.length + sources.length
    if (retrievals.length) await this.#register.add([], retrievals)
    for (const source of sources) await this.#register.watching.add(source)
  }

  /** All of a file in one step: what was decided belongs together. */
  async putDecisions(decisions: readonly Decision[]): Promise<void> {
    await this.#flush()
    this.#count.taken += decisions.length
    this.#count.decisions += (await this.#register.addDecisions(decisions)).length
  }

  async fail(name: string, error: { readonly code: string; readonly message: string }): Promise<void> {
    await this.#flush()
    this.#count.failed++
    await warn(`${name}: ${error.message}`)
    if (this.#command.json)
      await print(`${JSON.stringify({ origin: name, error: { code: error.code, message: error.message } })}\n`)
  }

  /** Pages of a crawl that hold no word of contact, and are no documents. */
  async passOver(name: string, pages: number): Promise<void> {
    if (!pages) return
    await this.#flush()
    this.#count.passed += pages
    if (this.#command.json) await print(`${JSON.stringify({ origin: name, passedOver: pages })}\n`)
  }

  async finish(): Promise<number> {
    await this.#flush()
    const { added, known, engagements, decisions, taken, failed, passed } = this.#count
    if (!this.#command.quiet && (added + known + taken + failed > 1 || passed)) {
      const parts = [
        `${many(added, 'document')} added`,
        many(engagements, 'engagement'),
        decisions ? many(decisions, 'decision') : '',
        known ? `${known.toLocaleString('en')} known already` : '',
        failed ? `${failed.toLocaleString('en')} not read` : '',
        passed ? passedOver(passed) : '',
        `${((performance.now() - this.#started) / 1000).toFixed(1)} s`,
      ]
      await print(`${parts.filter(Boolean).join(', ')}\n`, process.stderr)
    }
    return failed === 0 ? EXIT.done : added + known + taken ? EXIT.someUnread : EXIT.failed
  }

  async #flush(): Promise<void> {
    const step = this.#step
    if (!step.length) return
    this.#step = []
    const from = performance.now()
    const results = await this.#register.add(step)
    this.#before = performance.now() - from
    for (const [i, result] of results.entries()) await this.#tell(step[i], result)
  }

  async #tell({ origin }: Document, { id, added, engagements, notes }: Added, replaces?: string): Promise<void> {
    if (added) {
      this.#count.added++
      this.#count.engagements += engagements
    } else this.#count.known++
    if (this.#command.json)
      await print(
        `${JSON.stringify({ id, origin, added, engagements, replaces, ...(notes.length ? { notes } : {}) })}\n`,
      )
    else if (!this.#command.quiet) {
      const what = added ? many(engagements, 'engagement') : 'known already, nothing changed'
      const now =
        replaces === undefined ? what : `${added ? what : 'known already'}, a new version of ${shortIdOf(replaces)}`
      await print(`${shortIdOf(id)}  ${origin}: ${now}\n`)
      for (const { text } of notes) await print(`${' '.repeat(NAME)}  ${text}\n`)
    }
  }
}
