import { z } from '@hono/zod-openapi'
import { Footnotes } from '../components/footnotes.ts'
import { register } from '../components/entry.ts'
import { page } from '../components/layout.ts'
import { html } from '../html.ts'
import { withQuotes } from '../quotes.ts'
import { resource } from '../resource.ts'
import { told } from '../schemas.ts'
import { HOME } from '../words/home.ts'

export const home = resource({
  path: '/',
  summary: 'What is new, and what waits.',
  data: z.object(told),
  async load(_, site) {
    const { items } = await site.register.search.entries({}, { limit: 10 })
    return withQuotes(site.register, items)
  },
  page(data, site) {
    const w = HOME[site.language]
    const notes = new Footnotes(site, data.documents)
    return page({
      title: w.title,
      main: html`<p class="label over">${w.over}</p>
        <h1>${w.h1}</h1>
        <div class="head"><h2>${w.latest}</h2></div>
        ${register(data.entries, site, notes)}`,
    })
  },
})
