/**
 * Reads what is pasted, typed, dropped or chosen, at once and in this browser: nothing leaves the page before it is put
 * into the register. The reader, with all it knows of places and names, is fetched when there is first something to read.
 */

import type { Answered, Asked } from './read-worker.ts'
import { lightUp } from './lighting.ts'

/** Milliseconds without a key before what is typed is read. */
const PAUSE = 300

const pair = document.querySelector<HTMLElement>('[data-island=read]')!
const form = pair.querySelector('form')!
const details = pair.querySelector('details')!
const [field, file, published] = ['text', 'file', 'published'].map((name) => form.elements.namedItem(name)) as [
  HTMLTextAreaElement,
  HTMLInputElement,
  HTMLInputElement,
]
const slot = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-slot=${name}]`)!
const [textSlot, readingSlot, status, keep, promise] = ['text', 'reading', 'status', 'keep', 'promise'].map(slot)

let worker: Worker | undefined
let hasFailed = false
let asked = 0
/** The text is put away when it has been read, and not while it is being typed. */
let isTyped = false
let pause: ReturnType<typeof setTimeout> | undefined

const nothingYet = status.textContent
const textHead = document.querySelector<HTMLElement>('#text-head')!

promise.textContent = promise.dataset.here!
lightUp(pair)

field.addEventListener('input', (event) => {
  const isWhole = event instanceof InputEvent && event.inputType === 'insertFromPaste' && field.value === pasted
  clearTimeout(pause)
  pause = setTimeout(() => readIt(!isWhole), isWhole ? 0 : PAUSE)
})

/** What was last pasted: where it is all that there is, the reader wants to see it read, not to go on typing. */
let pasted: string | undefined
field.addEventListener('paste', ({ clipboardData }) => {
  pasted = clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n')
})

published.addEventListener('change', () => {
  if (field.value) readIt(true)
})

form.addEventListener('submit', (event) => {
  const isKept = event.submitter?.hasAttribute('formaction')
  if (isKept || hasFailed) return
  event.preventDefault()
  readIt(false)
})

file.addEventListener('change', () => {
  const [chosen] = file.files ?? []
  if (chosen) void open(chosen)
})

addEventListener('dragover', (event) => {
  event.preventDefault()
})
addEventListener('drop', (event) => {
  event.preventDefault()
  const [dropped] = event.dataTransfer?.files ?? []
  const words = event.dataTransfer?.getData('text/plain')
  if (dropped) void open(dropped)
  else if (words) put(words)
})

async function open(chosen: File): Promise<void> {
  try {
    put(new TextDecoder('utf-8', { fatal: true }).decode(await chosen.arrayBuffer()))
  } catch {
    status.textContent = pair.dataset.notText!.replace('{name}', chosen.name)
  }
  // The text is in the field now, and goes from there.
  file.value = ''
}

function put(text: string): void {
  field.value = text
  readIt(false)
}

function readIt(typed: boolean): void {
  if (!published.checkValidity()) return
  isTyped = typed
  if (!field.value.trim()) return show({ n: ++asked, text: '', reading: '', said: nothingYet })
  const question: Asked = {
    n: ++asked,
    text: field.value,
    published: published.value || undefined,
    language: pair.dataset.language as Asked['language'],
    office: pair.dataset.office,
  }
  reader().postMessage(question)
}

function reader(): Worker {
  if (worker) return worker
  status.textContent = pair.dataset.loading!
  worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    // Something else has been asked since.
    if (data.n === asked) show(data)
  })
  worker.addEventListener('error', () => {
    hasFailed = true
    status.textContent = pair.dataset.failed!
  })
  return worker
}

/** What is shown was written by our own templates, which escape every word of the text. */
function show({ text, reading, said }: Answered): void {
  textSlot.innerHTML = text
  readingSlot.innerHTML = reading
  status.textContent = said
  keep.hidden = !reading
  if (isTyped || !reading) return
  details.open = false
  textHead.focus()
}
