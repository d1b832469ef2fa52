import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/**
 * The signs of the register, drawn on 16 units so that lists, tables, timelines and maps show the same ones. Neither
 * web font has →, ∴ or ≠, so they are drawn.
 */
const SIGNS = {
  /** Leaves the office's own territory: filled, arrow up. */
  out: '<circle cx="8" cy="8" r="7.5" fill="currentColor"/><path d="M5.3 10.7 10.6 5.4M6 5.2h4.8V10" fill="none" stroke="var(--paper)" stroke-width="1.5"/>',
  /** Arrives at it: open, arrow down. */
  in: '<circle cx="8" cy="8" r="6.8" fill="var(--paper)" stroke="currentColor" stroke-width="1.4"/><path d="M10.7 5.3 5.4 10.6M5.2 6v4.8H10" fill="none" stroke="currentColor" stroke-width="1.5"/>',
  /** Between two parties neither of which is the office's own. */
  visit:
    '<circle cx="8" cy="8" r="6.8" fill="var(--paper)" stroke="currentColor" stroke-width="1.4"/><path d="M4 8h8M9.4 5.2 12.2 8l-2.8 2.8" fill="none" stroke="currentColor" stroke-width="1.4"/>',
  /** A meeting, call, reception or site visit. */
  meeting:
    '<g fill="none" stroke="currentColor" stroke-width="1.5"><circle cx="5.4" cy="8" r="4.6" fill="var(--paper)"/><circle cx="10.6" cy="8" r="4.6"/></g>',
  /** A forum, seminar, summit. */
  event:
    '<path d="M3 15.5V1.5h10.5L10.3 5.6l3.2 4.1H3" fill="var(--paper)" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/>',
  /** An instrument signed. */
  agreement: '<path d="M8 .8 15.2 8 8 15.2.8 8z" fill="currentColor"/>',
  /** Announced, not yet reported. */
  planned:
    '<circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.6 2.74"/>',
  /** Reported as having taken place. */
  held: '<circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" stroke-width="1.5"/><circle cx="8" cy="8" r="3.2" fill="currentColor"/>',
  /** Called off or put off. */
  cancelled:
    '<circle cx="8" cy="8" r="6.8" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="m3.2 12.8 9.6-9.6" stroke="currentColor" stroke-width="1.5"/>',
  /** Follows from the cited words, does not stand in them. */
  hence:
    '<g fill="currentColor"><circle cx="8" cy="4" r="1.7"/><circle cx="3.2" cy="12" r="1.7"/><circle cx="12.8" cy="12" r="1.7"/></g>',
  /** Sources disagree, and both are kept. */
  differ: '<path d="M2 5.7h12M2 10.3h12M11 2 5 14" fill="none" stroke="currentColor" stroke-width="1.6"/>',
} as const

/** The mark of the house, `[ )`: the half-open range in which every citation is kept. */
const BRAND =
  '<symbol id="m-brand" viewBox="0 0 18 22"><path d="M7 2H2.5v18H7M11 2c5.6 5 5.6 13 0 18" fill="none" stroke="currentColor" stroke-width="2.2"/></symbol>'

export type Sign = keyof typeof SIGNS

/** All signs, for tests and the pattern page. */
export const signNames = Object.keys(SIGNS) as Sign[]

const symbols = Object.entries(SIGNS).map(
  ([name, shapes]) => `<symbol id="m-${name}" viewBox="0 0 16 16">${shapes}</symbol>`,
)

/** What {@link sign}, {@link brand} and the figures point at: once in each page, at the top of its body. */
export const sprite: HtmlEscapedString = raw(
  `<svg class="sr" aria-hidden="true" focusable="false"><defs>${BRAND}${symbols.join('')}</defs></svg>`,
)

/** The mark beside the name of the house. */
export const brand: HtmlEscapedString = raw('<svg aria-hidden="true"><use href="#m-brand"/></svg>')

/**
 * A sign in a line of text. Without a label it says nothing to those who do not see it: words must stand beside it.
 * `direction` colours a sign that has none of its own, such as a planned mission.
 *
 *     sign('out', words.missionOut)      sign('planned', words.plannedMission, 'out')      sign('meeting')
 */
export function sign(name: Sign, label?: string, direction?: 'out' | 'in'): HtmlEscapedString {
  const colour = direction ?? (name === 'out' || name === 'in' ? name : undefined)
  const classes = ['s', ...(colour ? [colour] : []), ...(name === 'hence' ? ['hence'] : [])].join(' ')
  const use = raw(`<use href="#m-${name}"/>`)
  return label === undefined
    ? (html`<svg class="${classes}" aria-hidden="true">${use}</svg>` as HtmlEscapedString)
    : (html`<svg class="${classes}" role="img" aria-label="${label}">${use}</svg>` as HtmlEscapedString)
}
