import type { HtmlEscapedString } from 'hono/utils/html'
import { countsOf, narrowCounts, wideCounts } from './timeline-counts.ts'
import type { CountedTimeline, Timeline } from './timeline-data.ts'
import { narrowMarks } from './timeline-narrow.ts'
import { wideMarks } from './timeline-wide.ts'
import { figure, type Markup } from './svg.ts'
import type { FigureWords } from '../words/figures.ts'

export type { CountedTimeline, Mark, Timeline, TimelineFrame } from './timeline-data.ts'

/**
 * Marks over the years, in two pictures of which the style sheet shows one: wide, years to the right, and narrow, time
 * running down. Each is drawn in the fullest way that stays legible: every mark with its label; every mark as a sign;
 * strokes as tall as what each year holds.
 *
 *     html`<figure class="fig wide">${timeline(data, words)}<figcaption>…</figcaption></figure>`
 */
export function timeline(data: Timeline, words: FigureWords): HtmlEscapedString {
  const counted = countsOf(data)
  return both(
    wideMarks(data, words) ?? wideCounts(counted, words),
    narrowMarks(data, words) ?? narrowCounts(counted, words),
  )
}

/** The same from counts alone. */
export function countedTimeline(data: CountedTimeline, words: FigureWords): HtmlEscapedString {
  return both(wideCounts(data, words), narrowCounts(data, words))
}

const both = (wide: Markup, narrow: Markup) => figure((wide + narrow) as Markup)
