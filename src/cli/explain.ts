/** `--explain`: the rule behind every engagement and the words behind every value, as a tree. */

import type { Cite, Engagement, Reading } from '../index.ts'
import { head, headline, partyName } from './account.ts'
import { fold, printable, type Style } from './terminal.ts'

interface Branch {
  readonly label: string
  readonly value?: string
  readonly inferred?: boolean
  readonly cites?: readonly Cite[]
  readonly branches?: readonly Branch[]
}

export function explain(reading: Reading, text: string, file: string, width: number, style: Style): string {
  const { document, published, engagements, notes } = reading
  const about: Branch[] = [{ label: 'reader', value: reading.reader }]
  if (document.title) about.push({ label: 'title', ...said(document.title) })
  if (published) about.push({ label: 'published', ...said(published) })
  for (const note of notes) about.push({ label: 'note', value: note.text, cites: note.cites })
  const trees = [`${head(reading, file, width, style)}\n${tree(about, text, width, style)}`]
  for (const engagement of engagements)
    trees.push(`${headline(engagement, width, style)}\n${tree(branchesOf(engagement), text, width, style)}`)
  if (!engagements.length) trees.push('    No engagement.')
  return `${trees.join('\n\n')}\n`
}

const said = ({
  value,
  inferred,
  cites,
}: {
  value: string
  inferred?: true
  cites: readonly Cite[]
}): Omit<Branch, 'label'> => ({
  value,
  inferred,
  cites,
})

function branchesOf(engagement: Engagement): Branch[] {
  const { type, kind, status, rule, cites, partOf, size, date, occasion, title } = engagement
  const out: Branch[] = [
    { label: 'rule', value: rule, cites },
    { label: 'type', value: `${type}, ${kind}, ${status}` },
  ]
  if (partOf) out.push({ label: 'part of', value: partOf })
  for (const slot of ['from', 'to', 'parties'] as const)
    for (const party of engagement[slot])
      out.push({ label: slot, ...said(party), value: named(party.value, party.name) })
  for (const person of engagement.participants) {
    const branches: Branch[] = []
    if (person.name) branches.push({ label: 'name', ...said(person.name) })
    if (person.office) branches.push({ label: 'office', ...said(person.office) })
    if (person.of)
      branches.push({
        label: 'of',
        ...said(person.of),
        value: named(person.of.value, partyName(person.of.value, engagement)),
      })
    const role = [person.side, person.head && 'head'].filter(Boolean).join(', ')
    out.push({ label: 'person', value: role, cites: branches.length ? undefined : person.cites, branches })
  }
  if (size) out.push({ label: 'size', value: `${size.approximate ? 'about ' : ''}${size.count}`, cites: size.cites })
  if (date) out.push({ label: 'date', ...said(date) })
  for (const place of engagement.places)
    out.push({
      label: 'place',
      ...said(place),
      value: place.geonames ? `${place.value} (GeoNames ${place.geonames})` : place.value,
    })
  if (occasion) out.push({ label: 'occasion', ...said(occasion) })
  for (const sector of engagement.sectors) out.push({ label: 'sector', ...said(sector) })
  if (title) out.push({ label: 'title', ...said(title) })
  return out
}

const named = (code: string, name: string): string =>
  name && name !== code && code !== `org:${name}` ? `${code} ${name}` : code

const LABEL = 10
const LONG = 300 // of a quoted passage, so much is shown

function tree(branches: readonly Branch[], text: string, width: number, style: Style, stem = ''): string {
  const lines = branches.flatMap(({ label, value = '', inferred, cites = [], branches: inner = [] }, i) => {
    const last = i === branches.length - 1
    const below = `${stem}${last ? '   ' : '│  '}`
    const quoted = cites.map((cite) => `“${short(printable(text.slice(...cite)))}” ${cite[0]}–${cite[1]}`).join(', ')
    const rest = [printable(value), inferred ? '(inferred)' : '', quoted && `← ${quoted}`].filter(Boolean).join(' ')
    const hang = below + (inner.length ? '│  ' : '   ') + ' '.repeat(LABEL - 3)
    const line = fold(rest, width, `${stem}${last ? '└─' : '├─'} ${style.dim(label.padEnd(LABEL))}`, hang)
    return inner.length ? [line.trimEnd(), tree(inner, text, width, style, below)] : line.trimEnd()
  })
  return lines.join('\n')
}

const short = (quoted: string): string =>
  quoted.length <= LONG ? quoted : `${quoted.slice(0, LONG / 2).trimEnd()} … ${quoted.slice(-LONG / 2).trimStart()}`
