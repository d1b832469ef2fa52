/**
 * A picture of who meets whom, beside the table that says the same. The page has all its words: this fills the canvas in
 * `[data-island=network]` from the JSON that `data-source` names, and makes the controls in it work.
 */

import type { NetworkData } from '../src/server/resources/network.ts'
import { networkFrom } from './network/data.ts'
import { showGraph } from './network/graph.ts'

for (const figure of document.querySelectorAll<HTMLElement>('[data-island=network]')) void show(figure)

async function show(figure: HTMLElement): Promise<void> {
  const { source, people, language, office } = figure.dataset
  const response = await fetch(source!, { headers: { accept: 'application/json' } })
  // The table is there all the same.
  if (!response.ok) return figure.remove()
  const data = (await response.json()) as NetworkData
  showGraph(figure, networkFrom(data, { language: language as 'en' | 'fr', office, peopleAt: people! }))
}
