/** The reader in its worker: fetched with the first text, and asked one text at a time. */

import type { Answered, Asked } from '../read-worker.ts'

export interface Heard {
  answered(answer: Answered): void
  /** The reader is being fetched, which takes a moment. */
  loading(): void
  /** It can not be fetched. */
  failed(): void
}

export class Asking {
  readonly #heard: Heard
  #worker: Worker | undefined
  #isBusy = false
  /** Of texts that wait only the last is of interest. */
  #next: Asked | undefined
  #isOfInterest = true

  constructor(heard: Heard) {
    this.#heard = heard
  }

  ask(question: Asked): void {
    this.#isOfInterest = true
    if (this.#isBusy) this.#next = question
    else this.#send(question)
  }

  /** What has been asked is of no interest any more. */
  forget(): void {
    this.#next = undefined
    this.#isOfInterest = false
  }

  #send(question: Asked): void {
    this.#worker ??= this.#fetched()
    this.#isBusy = true
    this.#worker.postMessage(question)
  }

  #fetched(): Worker {
    this.#heard.loading()
    const worker = new Worker(new URL('../read-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      const next = this.#next
      this.#next = undefined
      this.#isBusy = false
      if (next) this.#send(next)
      else if (this.#isOfInterest) this.#heard.answered(data)
    })
    worker.addEventListener('error', () => this.#heard.failed())
    return worker
  }
}
