/** Words of the text that are clicked go into the field one was in last, else into the one for the words themselves. */

import { edtfFromWords } from './date-words.ts'
import { pickFrom } from './picking.ts'

const form = document.querySelector<HTMLFormElement>('[data-island=adding]')
const passage = document.querySelector<HTMLElement>('[data-pick]')

type Writable = HTMLInputElement | HTMLTextAreaElement

if (form && passage) {
  for (const element of form.querySelectorAll<HTMLElement>('[data-scripted]')) element.hidden = false
  const quote = form.elements.namedItem('quote') as Writable
  const start = form.elements.namedItem('start') as HTMLInputElement
  let field = quote
  form.addEventListener('focusin', ({ target }) => {
    const into = (target as HTMLElement).closest<Writable>('[data-picks]')
    if (into) field = into
  })
  pickFrom(passage, (picked) => {
    if (field === quote) start.value = String(picked.start)
    const value = field.dataset['picks'] === 'date' ? edtfFromWords(picked.text) : picked.text
    // What was typed stays where the words are no date.
    if (value !== undefined) field.value = value
  })
}
