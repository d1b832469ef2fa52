import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { read } from '../../src/index.ts'
import { Context } from '../../src/reader/context.ts'

/** How often a reading asks for the class of a word: what nearly all its work begins with, whatever the machine. */
function work(text: string): number {
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const { is } = Context.prototype
  let asked = 0
  Context.prototype.is = function (i, cls) {
    asked++
    return is.call(this, i, cls)
  }
  try {
    read(text)
  } finally {
    Context.prototype.is = is
  }
  return asked
}

// each is nasty to a search that looks on, or back, as long as something holds
const endless: Record<string, string> = {
  'one word': 'minister',
  'words without a sign': 'minister visit agreement ',
  'capitals without a sign': 'Minister Visit Agreement ',
  'one sentence': 'the Minister of Trade of Peru met the Mayor of Lima, ',
  'one paragraph': 'The Minister of Trade of Peru met the Mayor of Lima on 3 May 2024. ',
  lines: 'Minister Ana Grosu visits Lima\n',
  commas: 'Ana Grosu, Minister of Trade, Industry, Energy, ',
  brackets: 'the visit (of the Minister (',
  dates: 'from 3 to 5 May 2024, ',
}

describe('work grows with the length of a text and no faster', () => {
  for (const [name, piece] of Object.entries(endless)) {
    test(name, () => {
      const of = (length: number) => work(piece.repeat(Math.ceil(length / piece.length)))
      const short = of(50_000)
      const long = of(400_000)
      assert.ok(long <= short * 8 * 1.5 + 10_000, `${short} questions for 50,000 characters, ${long} for 400,000`)
      assert.ok(long <= 400_000 * 200, `${long / 400_000} questions a character`)
    })
  }
})
