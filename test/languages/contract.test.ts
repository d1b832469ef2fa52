// What every language folder has to bring; docs/languages.md is the recipe.

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { read } from '../../src/index.ts'
import { KINDS, SECTORS } from '../../src/model/reading.ts'
import { JUDGED_FROM, mayHoldEngagement } from '../../src/reader/gate.ts'
import type { Language } from '../../src/reader/language.ts'
import type { Inflect, Lexicon } from '../../src/reader/lexicon.ts'
import { C, CLASSES, type ClassName, type WordLists } from '../../src/reader/word-classes.ts'
import { casesIn } from '../case-notation.ts'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'src/languages')
const codes = readdirSync(folder).sort()

/** Files of every folder; a language may have more, such as `writing.ts`. */
const FILES = 'acts anchors bodies common dates grammar index inflect people sectors'.split(' ')

/** Classes that no rule can do without. A language may leave others empty, where it has no such words. */
const NEEDED = `
article definite possessive he they who which where and or but of to from by with between in at on for during after before
until since be have will planned upcoming infinitive not cancelled adverb aux verb past base unreal counterpart invitation
speech desire about functionWord common month weekday season relativeDay last next this ago unit earlyMidLate quarter half ordinal
cardinal approximate duration publishedWord sameDay report founded honorific officeHead officeRank portfolio particle plural
delegation people business led including accompanied invited sides roleNoun spokes armHead bodyHead siteHead cityWord regionWord
partOfWorld eventHead eventLow margins occasion instrument visit tour travel arrive light finish visitNoun visitKind meet hold
talkNoun talkAdjective receive callOn speak callNoun virtual discuss attend open hostEvent happen sign signNoun joint send expect
lead twin visitSection residue sector
`
  .trim()
  .split(/\s+/) as ClassName[]
/** The payloads that a class has in a lexicon. */
function payloads(lexicon: Lexicon, name: ClassName): Set<number> {
  const found = new Set<number>()
  for (const row of lexicon.own) {
    const payload = lexicon.rows[row + C[name]]
    if (payload) found.add(payload)
  }
  return found
}

/** A word of a class has one name; of fields and groupings alone it may have more, joined: `energy+mining`. */
const names = (lexicon: Lexicon, name: ClassName): string[] =>
  [...payloads(lexicon, name)].map((payload) => lexicon.names[C[name]][payload] ?? '')

/** Entries without which each of their forms would still be of the class, for the same thing. */
function needless(lists: readonly WordLists[], inflect: Inflect): string[] {
  const entries = lists
    .flatMap((list) => Object.entries(list))
    .flatMap(([cls, words]) =>
      Object.entries(typeof words === 'string' ? { 1: words } : words).flatMap(([payload, some]) =>
        some.split(',').map((raw) => {
          const entry = raw.trim()
          const forms = new Set(inflect(entry).map(([form]) => `${cls} ${form}`))
          return { told: `${cls} ${payload}: ${entry}`, payload, forms: [...forms] }
        }),
      ),
    )
    .filter(({ told }) => !told.endsWith(': '))
  const toldBy = Map.groupBy(
    entries.flatMap((entry) => entry.forms.map((form) => ({ form, entry }))),
    ({ form }) => form,
  )
  // a form may be given another payload later
  const isNeedless = ({ forms, payload }: (typeof entries)[number]): boolean =>
    forms.every((form) => {
      const all = toldBy.get(form)!
      return all.length > 1 && all.every(({ entry }) => entry.payload === payload)
    })
  return entries.filter(isNeedless).map(({ told }) => told)
}

for (const code of codes) {
  describe(`languages/${code}`, async () => {
    const module = (await import(join(folder, code, 'index.ts'))) as Record<string, Language>
    const exported = Object.values(module)
    const [language] = exported
    const files = readdirSync(join(folder, code))

    test('has the files of every folder, and exports one language of that code', () => {
      for (const file of FILES) assert.ok(files.includes(`${file}.ts`), `${file}.ts is missing`)
      assert.equal(exported.length, 1)
      assert.equal(language.code, code)
      assert.match(language.name, /^[A-Z]/)
    })

    test('holds words, and no engine', () => {
      for (const file of files) {
        const source = readFileSync(join(folder, code, file), 'utf8')
        for (const [, from] of source.matchAll(/from '([^']+)'/g))
          assert.match(
            from,
            /^\.\/|^\.\.\/[a-z]{2}\/|reader\/(word-classes|language|gate|word-forms)\.ts$|text\/writing\.ts$/,
            `${file} imports ${from}`,
          )
        assert.doesNotMatch(source, /\bContext\b|\bClause\b|\bDiscourse\b/, file)
      }
    })

    test('fills the classes that no rule can do without', () => {
      const isUnknown = (name: ClassName): boolean => !CLASSES.includes(name)
      assert.deepEqual(NEEDED.filter(isUnknown), [])
      assert.deepEqual(
        NEEDED.filter((name) => !payloads(language.lexicon, name).size),
        [],
      )
    })

    test('has the whole calendar', () => {
      const { lexicon } = language
      for (let n = 1; n <= 12; n++) assert.ok(payloads(lexicon, 'month').has(n), `month ${n}`)
      for (let n = 1; n <= 7; n++) assert.ok(payloads(lexicon, 'weekday').has(n), `weekday ${n}`)
      for (const n of [21, 22, 23, 24]) assert.ok(payloads(lexicon, 'season').has(n), `season ${n}`)
      for (const n of [9, 10, 11]) assert.ok(payloads(lexicon, 'relativeDay').has(n), `day ${n - 10} from publication`)
      for (let n = 1; n <= 12; n++) assert.ok(payloads(lexicon, 'cardinal').has(n), `cardinal ${n}`)
      for (let n = 1; n <= 10; n++) assert.ok(payloads(lexicon, 'ordinal').has(n), `ordinal ${n}`)
      for (const n of [1, 2, 3, 4, 5]) assert.ok(payloads(lexicon, 'unit').has(n), `unit ${n}`)
    })

    test('names kinds and fields as the model does', () => {
      const { lexicon, fields } = language
      const inside = (list: readonly string[], all: readonly string[], what: string) =>
        assert.deepEqual(
          list.filter((one) => !all.includes(one)),
          [],
          what,
        )
      inside(names(lexicon, 'visitNoun'), KINDS.visit, 'visitNoun')
      inside(names(lexicon, 'visitKind'), KINDS.visit, 'visitKind')
      inside(names(lexicon, 'talkNoun'), KINDS.meeting, 'talkNoun')
      inside(names(lexicon, 'eventHead'), KINDS.event, 'eventHead')
      inside(names(lexicon, 'instrument'), KINDS.agreement, 'instrument')
      // the words of two offices would be those of no office
      inside(
        names(lexicon, 'officeByRole').filter((name) => /\S\+/.test(name)),
        [],
        'officeByRole',
      )
      const sectors = names(fields, 'sector').flatMap((name) => name.split('+'))
      inside(sectors, SECTORS, 'sector')
      assert.deepEqual(
        SECTORS.filter((one) => !sectors.includes(one)),
        [],
        'every field has words',
      )
    })

    test('has no entry whose forms others have', async () => {
      const { inflect } = (await import(join(folder, code, 'inflect.ts'))) as { inflect: Inflect }
      const words: WordLists[] = []
      const fields: WordLists[] = []
      for (const file of files) {
        const all = Object.entries((await import(join(folder, code, file))) as Record<string, unknown>)
        for (const [name, list] of all)
          if (name === 'sectors') fields.push(...(list as WordLists[]))
          else if (name === 'common') words.push({ common: list as string })
          else if (/^(grammar|dates|people|bodies|houses|acts)$/.test(name)) words.push(list as WordLists)
      }
      assert.deepEqual([...needless(words, inflect), ...needless(fields, inflect)], [])
    })

    test('is told from the others by marks of its own', () => {
      const marks = language.marks.split(' ')
      assert.ok(marks.length >= 10)
      for (const mark of marks) assert.ok(mark.length <= 5, `${mark}: marks are short words`)
      assert.equal(new Set(marks).size, marks.length)
    })

    test('has cases, and of them a fifth that say nothing', () => {
      const dir = join(root, 'cases', code)
      assert.ok(existsSync(dir), `cases/${code}`)
      const cases = readdirSync(dir).flatMap((file) => casesIn(readFileSync(join(dir, file), 'utf8')).cases)
      assert.ok(cases.length >= 10, `${cases.length} cases`)
      const silent = cases.filter(({ expected }) => !expected.length).length
      assert.ok(silent * 5 >= cases.length, `${silent} of ${cases.length} cases say nothing`)
      for (const { text } of cases.filter((one) => one.text.split(/\s+/).length > 40))
        assert.equal(read(text).document.language, code, text)
    })

    test('lets its own communiqués through the gate', () => {
      const dir = join(root, 'cases', code)
      for (const file of readdirSync(dir)) {
        const text = casesIn(readFileSync(join(dir, file), 'utf8'))
          .cases.filter(({ expected }) => expected.length)
          .map((one) => one.text)
          .join('\n\n')
        if (text.length >= JUDGED_FROM) assert.ok(mayHoldEngagement(text, language.gate), file)
      }
    })
  })
}

test('every language has marks that no other shares', async () => {
  const languages = await Promise.all(
    codes.map(
      async (code) => Object.values((await import(join(folder, code, 'index.ts'))) as Record<string, Language>)[0],
    ),
  )
  for (const { code, marks } of languages) {
    const others = new Set(languages.filter((one) => one.code !== code).flatMap((one) => one.marks.split(' ')))
    const own = marks.split(' ').filter((mark) => !others.has(mark))
    assert.ok(own.length >= 10, `${code} has ${own.length} marks of its own`)
  }
})
