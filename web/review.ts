/** The desk: everything by keys, which can be changed or turned off, and words picked from the text for a value. */

import { edtfFromWords } from './date-words.ts'
import { keepKeys, type Does } from './review-keys.ts'
import { pickFrom, type Picker } from './picking.ts'

const form = document.querySelector<HTMLFormElement>('[data-island=correction]')
const passage = document.querySelector<HTMLElement>('[data-pick]')
const picker = form && passage ? pickFrom(passage, (picked) => put(form, picked)) : undefined

for (const element of document.querySelectorAll<HTMLElement>('[data-scripted]')) element.hidden = false

/** What each key does here; nothing where the page has nothing of the sort. */
const click = (does: string) => {
  const element = document.querySelector<HTMLElement>(`[data-does=${does}]`)
  return element ? () => element.click() : undefined
}
const pick = (move: (picker: Picker) => void) => (picker ? () => move(picker) : undefined)

keepKeys((does: Does) => {
  switch (does) {
    case 'correct':
      return form ? () => correct(form) : firstValue()
    case 'first':
    case 'last':
      return pick((it) => it.take(does))
    case 'back':
    case 'on':
      return pick((it) => it.move(does === 'on' ? 1 : -1))
    default:
      return click(does)
  }
})

// Whoever presses a button twice means it once.
for (const each of document.querySelectorAll('form')) {
  let isSent = false
  each.addEventListener('submit', (event) => {
    if (isSent) event.preventDefault()
    isSent = true
  })
}
// A page that comes back out of the browser's memory can be sent again.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})

/** What was chosen or written is sent; where nothing is, it is asked for. */
function correct(it: HTMLFormElement): void {
  const field = valueOf(it)
  const isGiven = field.value.trim() !== '' || it.querySelector('[name=choice]:checked') !== null
  if (isGiven) it.querySelector<HTMLElement>('[data-does=correct]')!.click()
  else field.focus()
}

/** Without a form, the first value that has one. */
function firstValue(): (() => void) | undefined {
  const link = document.querySelector<HTMLElement>('[data-values] a')
  return link ? () => link.focus() : undefined
}

/** How the words of a text are written as a value. */
const FROM_WORDS = {
  value: (words: string): string => words,
  date: edtfFromWords,
  size: (words: string): string | undefined => /\d+/.exec(words.replace(/(?<=\d)[ ,.\u00a0\u202f](?=\d{3})/g, ''))?.[0],
}

function valueOf(it: HTMLFormElement): HTMLInputElement {
  return it.elements.namedItem('value') as HTMLInputElement
}

/** What the words picked before have put into the field. */
let filled = ''

/** The picked words as the value; a date as EDTF where it is plain, else it is typed. */
function put(it: HTMLFormElement, { start, end, text }: { start: number; end: number; text: string }): void {
  const field = valueOf(it)
  ;(it.elements.namedItem('words') as HTMLInputElement).value = `${start}-${end}`
  for (const radio of it.querySelectorAll<HTMLInputElement>('[name=choice]')) radio.checked = false
  for (const element of it.querySelectorAll<HTMLElement>('[data-picked]')) element.hidden = false
  it.querySelector('[data-picked] q')!.textContent = text
  const value = FROM_WORDS[field.dataset.picks as keyof typeof FROM_WORDS]?.(text)
  // What was typed stays where the words are no value.
  if (value !== undefined || field.value === filled) field.value = filled = value ?? ''
}
