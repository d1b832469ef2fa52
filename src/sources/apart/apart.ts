/**
 * Libraries that take files apart run in a thread of their own, with limits of time and memory: a file that is broken on
 * purpose may make them run for ever. One thread, one file at a time; it is kept for the next file.
 */

import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Headers } from '../extract.ts'
import { Unreadable } from '../unreadable.ts'
import type { Answer, Order, Work, Works } from './taken.ts'

/** Of time: a book of a thousand pages has some megabytes, and takes some ten seconds on a slow machine. */
const secondsFor = (bytes: Uint8Array): number => Math.min(120, 15 + 5 * (bytes.length / 1024 ** 2))
const MEGABYTES = 1024
/** Bytes that a library unpacks are no part of what a thread is allowed, so the process is looked at so often. */
const LOOK_MS = 50

let thread: Worker | undefined
let last: Promise<unknown> = Promise.resolve()

/** Throws `Unreadable` where nothing can be taken, or not within the limits. */
export function apart<W extends Work>(
  work: W,
  bytes: Uint8Array,
  headers: Headers,
  seconds = secondsFor(bytes),
): Promise<Works[W]> {
  const turn = last.then(() => done({ work, bytes, headers }, seconds)) as Promise<Works[W]>
  last = turn.catch(() => undefined)
  return turn
}

function done(order: Order, seconds: number): Promise<Works[Work]> {
  const worker = (thread ??= started())
  return new Promise((resolve, reject) => {
    const settle = (outcome: () => void): void => {
      clearTimeout(timer)
      clearInterval(look)
      worker.removeAllListeners('message').removeAllListeners('error')
      // nobody need wait for a thread that has nothing to do
      worker.unref()
      outcome()
    }
    const stop = (why: Unreadable): void =>
      settle(() => {
        thread = undefined
        void worker.terminate()
        reject(why)
      })
    const timer = setTimeout(
      () =>
        stop(
          new Unreadable(
            'broken',
            `takes longer than ${Math.round(seconds * 10) / 10} seconds to take apart; it is broken, or made to be slow`,
          ),
        ),
      seconds * 1000,
    )
    const before = process.memoryUsage.rss()
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - before > MEGABYTES * 1024 ** 2) stop(tooMuchMemory())
    }, LOOK_MS)
    worker.once('message', (answer: Answer) =>
      settle(() => {
        if ('unreadable' in answer) reject(new Unreadable(answer.unreadable.code, answer.unreadable.message))
        else resolve(answer.result)
      }),
    )
    worker.once('error', (error: NodeJS.ErrnoException) =>
      stop(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? tooMuchMemory()
          : new Unreadable('broken', `cannot be taken apart: ${error.message}`),
      ),
    )
    worker.ref()
    worker.postMessage(order)
  })
}

const tooMuchMemory = (): Unreadable =>
  new Unreadable(
    'too-large',
    `needs more than ${MEGABYTES} MiB of memory to be taken apart; it was made to burst, or has to be cut into smaller ones`,
  )

function started(): Worker {
  // the sources run as they are, the published package as JavaScript
  const file = new URL(`./thread${extname(import.meta.filename)}`, import.meta.url)
  return new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } })
}
