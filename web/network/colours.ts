/** The tokens of the style sheet as a canvas can use them, in light and in dark. */

import type { Colours } from './drawing.ts'

const TOKENS = { paper: '--paper', ink: '--ink', ink2: '--ink-2', rule2: '--rule-2', mark: '--mark-2' } as const

/** A token may say `light-dark(…)`; what is computed of a colour does not. */
export function coloursOf(element: HTMLElement): Colours {
  const probe = element.appendChild(document.createElement('span'))
  const computed = (token: string): string => {
    probe.style.color = `var(${token})`
    return getComputedStyle(probe).color
  }
  const colours = Object.fromEntries(Object.entries(TOKENS).map(([name, token]) => [name, computed(token)]))
  probe.remove()
  return colours as unknown as Colours
}

/** Calls when the page turns light or dark. */
export function onColoursChanged(then: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', then)
  new MutationObserver(then).observe(document.documentElement, { attributeFilter: ['data-theme'] })
}
