import { html } from '../html.ts'
import type { Problem } from '../http/problem.ts'
import type { Site } from '../site.ts'
import { PROBLEM } from '../words/problem.ts'
import { page, type Page } from './layout.ts'

export function problemPage(problem: Problem, site: Site): Page {
  const w = PROBLEM[site.language]
  const title = w.titles[problem.status] ?? w.other
  return page({
    title,
    isPrivate: true,
    main: html`<p class="label over">${w.over} ${problem.status}</p>
      <h1>${title}</h1>
      ${problem.message !== problem.title && html`<p class="gap" lang="en">${problem.message}</p>`}
      <p class="does gap">
        <a class="btn" href="${site.to(['search'])}">${w.search}</a> <a href="${site.to([])}">${w.home}</a>
      </p>`,
  })
}
