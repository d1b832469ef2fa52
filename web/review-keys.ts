/** Keys of a page, as they are listed on it. They can be changed or turned off, which this browser keeps. */

export type Does =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'back'
  | 'on'
  | 'correct'
  | 'confirm'
  | 'reject'
  | 'later'
  | 'undo'

interface Kept {
  readonly isOff?: boolean
  readonly keys?: Partial<Record<Does, string>>
}

const KEPT = 'chancery.review.keys'

/** `doing` says what an action does on this page, if anything. */
export function keepKeys(doing: (does: Does) => (() => void) | undefined): void {
  const panel = document.querySelector<HTMLElement>('[data-keys]')
  if (!panel) return
  panel.hidden = false
  let kept = read()
  const usual = new Map(
    [...panel.querySelectorAll<HTMLElement>('[data-key-of]')].map((line) => [
      line.dataset.keyOf as Does,
      { line, key: line.dataset.key! },
    ]),
  )
  const keyOf = (does: Does): string => kept.keys?.[does] ?? usual.get(does)!.key
  const use = panel.querySelector<HTMLInputElement>('[data-use-keys]')!
  const fields = [...panel.querySelectorAll<HTMLInputElement>('[data-key-for]')]

  const show = (): void => {
    use.checked = !kept.isOff
    for (const [does, { line, key }] of usual) {
      line.hidden = kept.isOff === true || doing(does) === undefined
      if (key.length === 1) line.querySelector('kbd')!.textContent = keyOf(does).toUpperCase()
    }
    for (const field of fields) field.value = keyOf(field.dataset.keyFor as Does).toUpperCase()
  }
  const change = (next: Kept): void => {
    kept = next
    write(kept)
    show()
  }
  use.addEventListener('change', () => change({ ...kept, isOff: !use.checked }))
  for (const field of fields)
    field.addEventListener('change', () => {
      const does = field.dataset.keyFor as Does
      // Nothing at all: the usual one.
      change({ ...kept, keys: { ...kept.keys, [does]: field.value.trim() || usual.get(does)!.key } })
    })

  addEventListener('keydown', (event) => {
    if (kept.isOff || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
    const found = [...usual.keys()].find((does) => keyOf(does).toLowerCase() === event.key.toLowerCase())
    if (!found || isTaken(event)) return
    const act = doing(found)
    if (!act) return
    event.preventDefault()
    act()
  })
  show()
}

/** What one writes in has all keys to itself; what one presses or chooses from, those that do so. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  if (target.matches('textarea, select, input:not([type=radio], [type=checkbox])')) return true
  return key.length > 1 && target.matches('a, button, summary, input')
}

function read(): Kept {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Kept
  } catch {
    return {}
  }
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(kept))
  } catch {
    // Where nothing may be kept, it holds for this page.
  }
}
