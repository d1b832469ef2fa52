import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateInSentence } from '../../../src/server/words/dates.ts'
import { FIELDS, ROLES } from '../../../src/register/people/office-words.ts'
import { officeInWords } from '../../../src/server/words/offices.ts'
import { reasonInWords, whyInWords } from '../../../src/server/words/reasons.ts'

/** Fields whose names French shares with English. */
const SAME_IN_BOTH: ReadonlySet<string> = new Set([
  'justice',
  'science',
  'culture',
  'agriculture',
  'sport',
  'immigration',
  'information',
  'diaspora',
])

test('reasons of the register in French, with names of parties and months', () => {
  for (const [reason, french] of [
    ['both sides fit: US → KR', 'les deux parties concordent : États-Unis → Corée du Sud'],
    ['same date: 17–18 March 2021', 'même date : 17–18 mars 2021'],
    ['differs: in different places: St. Lucia; Antigua', 'divergence : en des lieux différents : St. Lucia; Antigua'],
    [
      'differs: a day apart: 8 December 1940, 9 December 1940',
      'divergence : à un jour d’intervalle : 8 décembre 1940, 9 décembre 1940',
    ],
    ['told 3 days after 2 May 2020', 'rapportée 3 jours après : 2 mai 2020'],
    ['led by the same person: May Smith', 'menée par la même personne : May Smith'],
    ['1 years apart', 'à un an d’intervalle'],
    ['both deputy speaker', 'les deux : président d’assemblée (adjoint)'],
    ['both minister/foreign+trade', 'les deux : ministre, affaires étrangères, commerce'],
    ['differs: mayor, deputy minister', 'divergence : maire; sous-ministre'],
    ['governor, then prime minister', 'gouverneur, puis premier ministre'],
    ['both working', 'les deux : visite de travail'],
    ['by its initial: F. ~ Frantz', 'par l’initiale : F. ~ Frantz'],
  ] as const)
    assert.equal(reasonInWords(reason, 'fr'), french)
})

test('in English they stay, but for codes of parties', () => {
  assert.equal(reasonInWords('both sides fit: US → CA-QC', 'en'), 'both sides fit: United States → Québec')
  assert.equal(reasonInWords('both official', 'en'), 'both official')
  assert.equal(reasonInWords('both minister/foreign', 'en'), 'both minister, foreign')
})

test('every role and field that the register knows has a French name', () => {
  for (const role of Object.keys(ROLES)) assert.ok(officeInWords(role, 'fr'), role)
  for (const field of Object.keys(FIELDS)) {
    const said = officeInWords(`minister/${field}`, 'fr')!
    assert.match(said, /^ministre, ./)
    assert.ok(said !== `ministre, ${field}` || SAME_IN_BOTH.has(field), field)
  }
})

test('why a value is shown follows “because”, whatever the register says', () => {
  assert.equal(whyInWords('3 sources agree', 'fr'), '3 sources s’accordent à son sujet')
  assert.equal(whyInWords('published last', 'en'), 'it was published last')
  assert.equal(whyInWords('something new', 'fr'), 'something new')
})

test('dates take their prepositions', () => {
  for (const [edtf, english, french] of [
    ['2025-12-04/2025-12-05', 'from 4 to 5 December 2025', 'du 4 au 5 décembre 2025'],
    ['2024-05-01', 'on 1 May 2024', 'le 1er mai 2024'],
    ['2009-12', 'in December 2009', 'en décembre 2009'],
    ['2009-21', 'in spring 2009', 'au printemps 2009'],
    ['2010~', 'about 2010', 'vers 2010'],
    ['199X', 'in the 1990s', 'dans les années 1990'],
    ['2008/2012', 'from 2008 to 2012', 'de 2008 à 2012'],
  ] as const) {
    assert.equal(dateInSentence(edtf, 'en'), english)
    assert.equal(dateInSentence(edtf, 'fr'), french)
  }
})
