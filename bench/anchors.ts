/**
 * How the anchors of the gate earn their weights, and what to expect of them on texts not seen.
 *
 *     node bench/anchors.ts            # needs bench/corpus (node bench/corpus.ts)
 *     node bench/anchors.ts --words    # words that are no anchors and might be
 *
 * For each anchor: in how many of the stretches around an engagement it stands, in how many of general prose, and the ratio.
 * Then the weights are made anew by that count alone on two thirds of the documents, and tried on the third left out.
 */
import { type Anchor, compileGate, ENOUGH, mayHoldEngagement, scoreGate, STRETCH } from '../src/reader/gate.ts'
import { anchors } from '../src/languages/en/anchors.ts'
import { general, type Gold, gold } from './texts.ts'

const documents = gold()
const others = general()
  .filter((_, i) => i % 3 === 0)
  .map(({ text }) => text)
if (!others.length) throw new Error('needs bench/corpus: run node bench/corpus.ts')

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}/gu))
const otherStretches = others.flatMap((text) =>
  Array.from({ length: Math.ceil(text.length / STRETCH) }, (_, i) =>
    wordsOf(text.slice(i * STRETCH, (i + 1) * STRETCH)),
  ),
)
const stretchesOf = (from: readonly Gold[]) =>
  from.flatMap(({ text, quotes }) =>
    quotes.map((at) => wordsOf(text.slice(Math.max(0, at - STRETCH / 2), at + STRETCH / 2))),
  )

function share(stretches: readonly Set<string>[], words: readonly string[]): number {
  return (stretches.filter((stretch) => words.some((word) => stretch.has(word))).length + 1) / (stretches.length + 2)
}

/** 100 times likelier: 4; 40: 3; 12: 2; 3: 1. */
function weightFor(ratio: number): number {
  return ratio >= 100 ? 4 : ratio >= 40 ? 3 : ratio >= 12 ? 2 : ratio >= 3 ? 1 : 0
}

const percent = (part: number, whole = 1) => `${((part / whole) * 100).toFixed(part / whole < 0.01 ? 2 : 1)} %`

const near = stretchesOf(documents)
console.log(`${near.length} stretches around an engagement, ${otherStretches.length} of general prose\n`)
console.log('  near  general   ratio  weight')
for (const { words, weight } of anchors) {
  const list = words.split(' ')
  const [p, q] = [share(near, list), share(otherStretches, list)]
  const fair = weightFor(p / q)
  console.log(
    percent(p).padStart(7),
    percent(q).padStart(8),
    (p / q).toFixed(0).padStart(6),
    String(weight).padStart(5),
    fair === weight || p * near.length < 6 ? '    ' : ` (${fair})`,
    words,
  )
}

if (process.argv.includes('--words')) {
  const known = new Set(anchors.flatMap(({ words }) => words.split(' ')))
  const counts = new Map<string, number>()
  for (const stretch of near)
    for (const word of stretch) if (!known.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const rows = [...counts]
    .filter(([, count]) => count >= 8)
    .map(([word]) => ({ word, ratio: share(near, [word]) / share(otherStretches, [word]) }))
  console.log(
    '\n',
    rows
      .filter(({ ratio }) => ratio > 8)
      .sort((a, b) => b.ratio - a.ratio)
      .map(({ word, ratio }) => `${word} ${ratio.toFixed(0)}`)
      .join(', '),
  )
}

console.log('\nWeights counted on two thirds, tried on the third left out:')
const passing = (texts: readonly string[], gate: ReturnType<typeof compileGate>) =>
  texts.filter((text) => mayHoldEngagement(text, gate)).length
for (let third = 0; third < 3; third++) {
  const out = documents.filter((_, i) => i % 3 === third)
  const seen = stretchesOf(documents.filter((_, i) => i % 3 !== third))
  const counted: Anchor[] = anchors.flatMap(({ words }) => {
    // Words that the two thirds do not hold are left out altogether: no hindsight.
    const list = words.split(' ').filter((word) => seen.some((stretch) => stretch.has(word)))
    const weight = list.length ? weightFor(share(seen, list) / share(otherStretches, list)) : 0
    return weight ? [{ words: list.join(' '), weight }] : []
  })
  const gate = compileGate(counted)
  const holding = out.filter(({ holds }) => holds).map(({ text }) => text)
  console.log(
    `  third ${third + 1}: keeps ${passing(holding, gate)} of ${holding.length} that hold an engagement,`,
    `lets ${percent(passing(others, gate), others.length)} of general prose by`,
  )
}

const gate = compileGate(anchors)
console.log('\nWith the weights as they are, by the evidence asked (the gate asks', `${ENOUGH}):`)
const scores = (texts: readonly string[]) => texts.map((text) => scoreGate(text, gate).score)
const holding = scores(documents.filter(({ holds }) => holds).map(({ text }) => text))
const paragraphs = scores(documents.flatMap(({ text, quotes }) => quotes.map((at) => paragraphAt(text, at))))
const prose = scores(others)
for (let enough = ENOUGH - 2; enough <= ENOUGH + 6; enough++) {
  const at = (list: readonly number[]) => percent(list.filter((score) => score >= enough).length, list.length)
  console.log(
    `  ${String(enough).padStart(2)}: documents ${at(holding)}, single paragraphs that tell of an engagement ${at(paragraphs)}, general prose ${at(prose)}`,
  )
}

function paragraphAt(text: string, at: number): string {
  const from = text.lastIndexOf('\n\n', at)
  const to = text.indexOf('\n\n', at)
  return text.slice(from < 0 ? 0 : from + 2, to < 0 ? text.length : to)
}
