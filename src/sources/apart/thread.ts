/** The thread in which files are taken apart: an order comes, an answer goes. */

import { parentPort } from 'node:worker_threads'
import type { Headers } from '../extract.ts'
import { reasonOf, Unreadable } from '../unreadable.ts'
import type { Answer, Order, Work, Works } from './taken.ts'

type Worker<W extends Work> = (bytes: Buffer, headers: Headers) => Promise<Works[W]> | Works[W]

/** Each library is loaded when its format first comes. */
const WORKERS: { readonly [W in Work]: () => Promise<Worker<W>> } = {
  pdf: async () => (await import('../pdf/pdf.ts')).takePdf,
  docx: async () => (await import('../office/docx.ts')).takeDocx,
  odt: async () => (await import('../office/odt.ts')).takeOdt,
  mail: async () => (await import('../mail/mail.ts')).takeMail,
  'mail-parts': async () => (await import('../mail/mail.ts')).attachedTo,
  msg: async () => (await import('../mail/msg.ts')).takeMsg,
  'msg-parts': async () => (await import('../mail/msg.ts')).attachedTo,
  feed: async () => (await import('../feed/feed.ts')).itemsOf,
  'feed-list': async () => (await import('../feed/feed.ts')).listOf,
}

parentPort!.on('message', (order: Order) => {
  void answerTo(order).then((answer) => parentPort!.postMessage(answer))
})

async function answerTo({ work, bytes, headers }: Order): Promise<Answer> {
  try {
    const worker = await WORKERS[work]()
    return { result: await worker(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), headers) }
  } catch (error) {
    const { code, message } =
      error instanceof Unreadable ? error : new Unreadable('broken', `cannot be taken apart: ${reasonOf(error)}`)
    return { unreadable: { code, message } }
  }
}
