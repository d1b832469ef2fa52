/**
 * Words of a text and what was read from them light each other up. The style sheet does it alone for nine engagements;
 * here it is done for any number, for the exact words of a value, and for whoever goes by keyboard.
 *
 * Elements of an engagement have its number as a class (`e12`). A link to the words of a value has their ranges
 * (`data-cites="120-134 180-191"`), and each marked stretch of the text has its own (`data-at="120-134"`).
 */

const ENGAGEMENT = /^e\d+$/

/** From now on, also for what is put into the element later. */
export function lightUp(root: HTMLElement): void {
  let pointed: Element | null = null
  let focused: Element | null = null
  const light = () => {
    const held = root.querySelector(':target')
    const from = [pointed, focused, held].filter((element) => element !== null)
    for (const element of root.querySelectorAll('.lit, .said')) element.classList.remove('lit', 'said')
    for (const name of new Set(from.flatMap(engagementsOf)))
      for (const element of root.getElementsByClassName(name)) element.classList.add('lit')
    for (const element of new Set(from.flatMap((one) => wordsOf(root, one)))) element.classList.add('said')
  }
  const within = (target: EventTarget | null): Element | null => (target instanceof Element ? target : null)
  root.addEventListener('pointerover', ({ target }) => {
    pointed = within(target)
    light()
  })
  root.addEventListener('pointerleave', () => {
    pointed = null
    light()
  })
  root.addEventListener('focusin', ({ target }) => {
    focused = within(target)
    light()
  })
  root.addEventListener('focusout', () => {
    focused = null
    light()
  })
  addEventListener('hashchange', light)
  light()
}

function engagementsOf(element: Element): string[] {
  const names = [...element.classList].filter((name) => ENGAGEMENT.test(name))
  if (names.length) return names
  return element.parentElement ? engagementsOf(element.parentElement) : []
}

/** The marked stretches of the text that a value rests on. */
function wordsOf(root: HTMLElement, element: Element): Element[] {
  const cites = element.closest<HTMLElement>('[data-cites]')?.dataset.cites?.split(' ').map(rangeOf) ?? []
  if (!cites.length) return []
  return [...root.querySelectorAll<HTMLElement>('[data-at]')].filter((word) => {
    const [start, end] = rangeOf(word.dataset.at!)
    return cites.some(([from, to]) => from <= start && end <= to)
  })
}

const rangeOf = (written: string): number[] => written.split('-').map(Number)
