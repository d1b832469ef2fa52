/**
 * Reads what is pasted, typed, dropped or chosen, at once and in this browser: nothing leaves the page before it is put
 * into the register. The reader, with all it knows of places and names, is fetched when there is first something to read.
 */

import { isDate } from '../src/model/edtf.ts'
import type { Answered, Asked } from './read-worker.ts'
import { lightUp } from './lighting.ts'
import { Asking } from './read/asking.ts'

/** Milliseconds without a key before what is typed is read. */
const PAUSE = 300

const pair = document.querySelector<HTMLElement>('[data-island=read]')!
const form = pair.querySelector('form')!
const details = pair.querySelector('details')!
const textHead = pair.querySelector<HTMLElement>('#text-head')!
const [field, file, published] = ['text', 'file', 'published'].map((name) => form.elements.namedItem(name)) as [
  HTMLTextAreaElement,
  HTMLInputElement,
  HTMLInputElement,
]
const slot = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-slot=${name}]`)!
const [textSlot, readingSlot, status, keep, promise] = ['text', 'reading', 'status', 'keep', 'promise'].map(slot)
const copy = pair.querySelector<HTMLElement>('[data-copy]')!
const nothingYet = status.textContent

/** Once it has been read the text is put away, but not while it is being typed. */
let isTyped = false
let json = ''
let hasFailed = false
let pause: ReturnType<typeof setTimeout> | undefined
/** Where what was pasted is all that there is, one wants to see it read, not to go on typing. */
let pasted: string | undefined

const asking = new Asking({
  answered: show,
  loading: () => (status.textContent = pair.dataset.loading!),
  failed() {
    hasFailed = true
    status.textContent = pair.dataset.failed!
  },
})

promise.textContent = promise.dataset.here!
lightUp(pair)

field.addEventListener('paste', ({ clipboardData }) => {
  pasted = clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n')
})
field.addEventListener('input', (event) => {
  const isWhole = event instanceof InputEvent && event.inputType === 'insertFromPaste' && field.value === pasted
  clearTimeout(pause)
  pause = setTimeout(() => readIt(!isWhole), isWhole ? 0 : PAUSE)
})
published.addEventListener('input', () => {
  const isGood = !published.value || isDate(published.value)
  published.setCustomValidity(isGood ? '' : pair.dataset.notDate!)
})
published.addEventListener('change', () => readIt(true))
file.addEventListener('change', () => {
  const [chosen] = file.files ?? []
  if (chosen) void open(chosen)
})
form.addEventListener('submit', (event) => {
  const isKept = event.submitter?.hasAttribute('formaction')
  if (isKept || hasFailed) return
  event.preventDefault()
  readIt(false)
})
copy.addEventListener('click', () => {
  navigator.clipboard.writeText(json).then(
    () => (status.textContent = copy.dataset.copied!),
    () => (status.textContent = copy.dataset.notCopied!),
  )
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
  if (!field.value.trim()) {
    asking.forget()
    return show({ text: '', reading: '', said: nothingYet, json: '' })
  }
  asking.ask({
    text: field.value,
    published: published.value || undefined,
    language: pair.dataset.language as Asked['language'],
    office: pair.dataset.office,
  })
}

/** What is shown was written by our own templates, which escape every word of the text. */
function show({ text, reading, said, json: made }: Answered): void {
  json = made
  copy.hidden = !made
  textSlot.innerHTML = text
  readingSlot.innerHTML = reading
  status.textContent = said
  keep.hidden = !reading
  if (isTyped || !reading) return
  details.open = false
  textHead.focus()
}
