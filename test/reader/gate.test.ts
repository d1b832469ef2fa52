import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { anchors } from '../../src/languages/en/anchors.ts'
import { compileGate, ENOUGH, JUDGED_FROM, mayHoldEngagement, scoreGate, STRETCH } from '../../src/reader/gate.ts'
import { shared } from '../shared.ts'

const gate = compileGate(anchors)
const score = (text: string) => scoreGate(text, gate).score

/** Pads with words that are no anchors, so that the text is long enough to be judged. */
const judged = (text: string) => `${text}\n${'and so on it went as before. '.repeat(20)}`
const passes = (text: string) => mayHoldEngagement(judged(text), gate)

/** The English documents of an annotated set that hold an engagement for certain. */
function holding(dir: string): { id: string; text: string }[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const record = JSON.parse(readFileSync(join(dir, name), 'utf8')) as {
        language: string
        engagements: { optional?: boolean }[]
      }
      if (record.language !== 'en' || record.engagements.every(({ optional }) => optional)) return []
      return [{ id: name, text: readFileSync(join(dir, name.replace('.json', '.txt')), 'utf8') }]
    })
}

describe('the gate', () => {
  test('lets by what tells of an official contact', () => {
    for (const text of [
      'The Minister of Trade visited Ulaanbaatar in May.',
      'A delegation from Oaxaca was received by the Mayor of Granada.',
      'BILATERAL TALKS HELD IN ASTANA',
      'The Governor’s trade mission to Tohoku ended on Friday.',
      'The two councils signed a twinning agreement.',
    ])
      assert.ok(passes(text), text)
  })

  test('stops what tells of none', () => {
    for (const text of [
      'Whisk the eggs with the sugar, fold in the flour and bake for twenty minutes.',
      'Visit our shop for a wide choice of garden furniture. You are invited to try our sofas.',
      'She was a visiting fellow at Leiden before she joined the firm.',
      'Call me Ishmael. Some years ago, having little or no money in my purse, I thought I would sail about a little.',
    ])
      assert.ok(!passes(text), text)
  })

  test('does not judge a text of a few sentences', () => {
    assert.ok(mayHoldEngagement('Borisov met Lee in Seoul.', gate))
    assert.ok(mayHoldEngagement('', gate))
    assert.ok(!mayHoldEngagement(' '.repeat(JUDGED_FROM), gate))
  })

  test('says what it found', () => {
    const text = judged('Yesterday the Ambassador’s delegation met the delegation of ministers.')
    const { found, stretch, score, passes } = scoreGate(text, gate)
    assert.deepEqual(found, [
      { word: 'Ambassador', at: 14, weight: 4 },
      { word: 'delegation', at: 27, weight: 4 },
      { word: 'ministers', at: 60, weight: 4 },
    ])
    assert.deepEqual(
      [text.slice(...stretch), score, passes],
      ['Ambassador’s delegation met the delegation of ministers', 12, true],
    )
  })

  test('finds every anchor at every place, in any case', () => {
    for (const { words, weight } of anchors) {
      for (const word of words.split(' ')) {
        for (let at = 0; at < 5; at++) {
          for (const form of [word, word.toUpperCase(), word[0].toUpperCase() + word.slice(1)]) {
            assert.equal(score(`${' '.repeat(at)}${form}`), weight, `${form} at ${at}, ending the text`)
            assert.equal(score(`${'“'.repeat(at)}${form}’s`), weight, `${form} at ${at}, in quotes`)
            assert.equal(score(`${'é'.repeat(at + 1)}${form}`), 0, `${form} inside a word`)
            assert.equal(score(`${form}ß`), 0, `${form} inside a word`)
            assert.equal(score(`${'x'.repeat(30 + at)}${form}`), 0, `${form} ends a long word`)
          }
        }
      }
    }
  })

  test('anchors of any alphabet, and of several languages at once', () => {
    const both = compileGate(
      [
        { words: 'қатынас қатынасы', weight: 4 },
        { words: 'визит визита', weight: 3 },
      ],
      anchors,
    )
    for (const text of ['Қатынас', 'ҚАТЫНАСЫ', 'қатынас', 'ВИЗИТА', 'Embassy', 'EMBASSY']) {
      for (let at = 0; at < 4; at++) assert.ok(scoreGate(`${'.'.repeat(at)}${text}`, both).score >= 3, text)
    }
  })

  test('evidence adds up within a stretch only', () => {
    const near = `delegation ${'x '.repeat((STRETCH - 30) / 2)} minister`
    const far = `delegation ${'x '.repeat((STRETCH + 30) / 2)} minister`
    assert.deepEqual([score(near), score(far)], [8, 4])
    assert.equal(score('delegation delegations '.repeat(200)), 4)
  })

  test('refuses anchors that the scan can not find', () => {
    assert.throws(() => compileGate([{ words: 'king', weight: 2 }]), /an anchor needs 5 letters: "king"/)
    assert.throws(() => compileGate([{ words: 'King’s', weight: 2 }]), /lower case/)
    assert.throws(() => compileGate([{ words: 'visit visit', weight: 2 }]), /twice: visit/)
  })
})

describe('the gate, on any text', () => {
  const anchorWord = fc.constantFrom(...anchors.flatMap(({ words }) => words.split(' ')))
  const piece = fc.oneof(
    anchorWord,
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(' ', '\n\n', '’s ', ' — ', '👋🏽', 'مرحبا', '\ud800'),
  )
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '))

  test('never throws, and the score is what it found', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { score, found, stretch, passes } = scoreGate(text, gate)
        assert.equal(passes, mayHoldEngagement(text, gate))
        assert.equal(
          found.reduce((sum, { weight }) => sum + weight, 0),
          score,
        )
        for (const { word, at } of found)
          assert.ok(text.startsWith(word, at) && at >= stretch[0] && at + word.length <= stretch[1])
      }),
    )
  })

  test('text added at either end never lowers the score', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        assert.ok(score(`${a} ${b}`) >= Math.max(score(a), score(b)))
      }),
    )
  })

  test('a long text is judged by its densest part', () => {
    const gap = ' '.repeat(STRETCH)
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
        assert.equal(score(texts.join(gap)), Math.max(...texts.map(score)))
      }),
    )
  })

  test('one-byte, two-byte, sliced and joined strings answer alike', () => {
    fc.assert(
      fc.property(anyText, fc.nat(7), (text, at) => {
        const expected = score(text)
        const twoByte = Buffer.from(`${text}\u2028`, 'utf16le').toString('utf16le')
        assert.equal(score(twoByte), expected)
        assert.equal(score(`${twoByte.slice(0, at)}${text.slice(at)}`), expected)
        assert.equal(score(`0123456789 ${text}`.slice(11)), expected)
      }),
    )
  })

  test('work is a small multiple of the length', () => {
    for (const unit of [
      'minister ',
      'ministe',
      'visitvisit',
      'é',
      'ministers, ministry; ',
      '\u{1F44B}',
      'delegation\u0301 ',
      'a ',
    ]) {
      const text = unit.repeat(Math.ceil(50_000 / unit.length))
      assert.ok(
        scoreGate(text, gate).work < text.length * 3,
        `${unit}: ${scoreGate(text, gate).work / text.length} a character`,
      )
    }
  })
})

describe('the gate, on documents', () => {
  const gold = join(import.meta.dirname, '../../gold')
  const documents = [...holding(join(gold, 'dev')), ...holding(join(gold, 'state'))]
  const seeds = shared('gold/seeds')
  const releases = shared('data/state-dept')

  test('keeps 99 % of those that hold an engagement, and would if more evidence were asked', () => {
    assert.ok(documents.length > 100)
    // The margin is for texts not seen.
    for (const asked of [ENOUGH, ENOUGH + 2]) {
      const missed = documents.filter(({ text }) => score(text) < asked).map(({ id }) => id)
      assert.ok(missed.length <= documents.length / 100, `${asked} asked: ${missed.join(' ')}`)
    }
  })

  test('keeps the founding texts', { skip: seeds.skip }, () => {
    for (const { id, text } of holding(seeds.path)) assert.ok(mayHoldEngagement(text, gate), id)
  })

  test('keeps the releases that tell of a call, a meeting, a visit', { skip: releases.skip }, () => {
    const telling = /^.*\b(call with|meeting with|meets with|travels? to|visit to|visit of|bilateral|dialogue)\b/i
    const texts = readdirSync(releases.path)
      .map((name) => readFileSync(join(releases.path, name), 'utf8'))
      .filter((text) => telling.test(text))
    assert.ok(texts.length > 200)
    assert.deepEqual(
      texts.filter((text) => !mayHoldEngagement(text, gate)).map((text) => text.split('\n')[0]),
      [],
    )
  })
})
