import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { KINDS, SECTORS, STATUSES, type EngagementType } from '../../src/model/reading.ts'
import { digitsOf } from '../../src/register/entry-words.ts'
import { filterFrom, FILTER_KEYS, paramsOf, within, type Filter } from '../../src/register/filter.ts'
import { sentenceOf } from '../../src/register/filter-sentence.ts'

const from = (query: string): Filter => filterFrom(new URLSearchParams(query))

describe('a filter from parameters', () => {
  const PARTIES: readonly (readonly [given: string, code: string])[] = [
    ['RU', 'RU'],
    ['Québec', 'CA-QC'],
    ['quebec', 'CA-QC'],
    ['Allemagne', 'DE'],
    ['germany', 'DE'],
    ['Bavière', 'DE-BY'],
    ['Colombie-Britannique', 'CA-BC'],
    ['de', 'DE'],
    ['États-Unis', 'US'],
    ['Montréal', 'CA-QC:Montréal'],
    ['CA-QC:Nowhere', 'CA-QC:Nowhere'],
    ['EU', 'EU'],
    ['Union européenne', 'EU'],
    ['WADA', 'org:World Anti-Doping Agency'],
    ['org:Anything at all', 'org:Anything at all'],
  ]
  for (const [given, code] of PARTIES)
    test(`party ${given} is ${code}`, () => assert.deepEqual(filterFrom([['party', given]]), { party: code }))

  test('empty values are left out, and space around them', () =>
    assert.deepEqual(from('text=+&party=&type=visit&place=+Moscou+'), { type: 'visit', place: 'Moscou' }))

  const WRONG: readonly (readonly [query: string, says: RegExp])[] = [
    ['colour=red', /colour.*there are text, party/],
    ['party=Zzyzzx', /party.*Zzyzzx.*CA-QC/],
    ['type=war', /type: war is not one of visit, meeting/],
    ['kind=summit&type=visit', /kind: summit is no kind of visit.*state/],
    ['status=done', /status: done.*held, planned, cancelled/],
    ['sector=magic', /sector: magic.*agriculture/],
    ['review=maybe', /review: maybe.*open/],
    ['since=soon', /since: soon.*2009-12/],
    ['since=2009-02-30', /since/],
    ['until=XXXX-06-24', /until/],
    ['since=2012&until=2011', /until: 2011 is before 2012/],
    ['type=visit&type=event', /type: given twice/],
    ['direction=out', /direction: out of whom/],
    ['direction=up&party=RU', /direction: up.*out, in/],
    ['direction=in&party=RU&type=meeting', /direction.*visits/],
    ['other=RU', /other: RU.*give a party/],
    ['party=CA&other=CA-QC', /other.*one holds the other/],
    ['party=CA-QC:Montréal&other=CA', /other.*one holds the other/],
  ]
  for (const [query, says] of WRONG)
    test(`${query} is refused`, () =>
      assert.throws(
        () => from(query),
        (error) => error instanceof RangeError && says.test(error.message),
      ))
})

/** Any filter that can be. */
export const filters: fc.Arbitrary<Filter> = fc
  .record(
    {
      text: fc.stringMatching(/^[a-zéà«&=+%# -]{1,12}$/),
      party: fc.constantFrom('RU', 'CA-QC', 'US-NY:New York City', 'org:World Bank & Co', 'DE-BY'),
      other: fc.constantFrom('FR', 'CA-ON', 'EU', 'CA-QC:Montréal'),
      direction: fc.constantFrom('out' as const, 'in' as const),
      type: fc.constantFrom(...(Object.keys(KINDS) as EngagementType[])),
      kind: fc.constantFrom(...Object.values(KINDS).flat()),
      status: fc.constantFrom(...STATUSES),
      sector: fc.constantFrom(...SECTORS),
      person: fc.constantFrom('Jean Charest', '0123456789abcdef'),
      place: fc.constantFrom('Moscou', 'Saint-Jean-sur-Richelieu'),
      since: fc.constantFrom('2008', '200X', '2008-12', '2008-12-07', '2008-21', '2007/2008'),
      until: fc.constantFrom('2009', '2009-12-31', '2012~', '2009/..'),
      source: fc.constantFrom('historyatstate/visit', 'https://example.org/a b', `sha256:${'0'.repeat(64)}`),
      review: fc.constantFrom('open' as const, 'contested' as const, 'confirmed' as const),
    },
    { requiredKeys: [] },
  )
  .map(({ text, kind, type, direction, other, party, ...rest }): Filter => {
    const said = text?.trim()
    const [visits, fits] = [
      party !== undefined && (type === undefined || type === 'visit'),
      type === undefined || (KINDS[type] as readonly (string | undefined)[]).includes(kind),
    ]
    return {
      ...(said ? { text: said } : {}),
      ...(party === undefined ? {} : { party }),
      ...(party === undefined || other === undefined || within(other).includes(party) ? {} : { other }),
      ...(direction && visits ? { direction } : {}),
      ...(type ? { type } : {}),
      ...(kind && fits ? { kind } : {}),
      ...rest,
    }
  })

describe('a filter as parameters', () => {
  test('is read back as it was', () =>
    fc.assert(fc.property(filters, (filter) => assert.deepEqual(filterFrom(paramsOf(filter)), filter))))
  test('through an address, too', () =>
    fc.assert(
      fc.property(filters, (filter) => {
        const address = new URL(`https://example.org/?${new URLSearchParams(paramsOf(filter)).toString()}`)
        assert.deepEqual(filterFrom(address.searchParams), filter)
      }),
    ))
  test('the parameters always come in one order', () =>
    assert.deepEqual(
      paramsOf({ review: 'open', text: 'x', since: '2009' }).map(([key]) => key),
      FILTER_KEYS.filter((key) => ['text', 'since', 'review'].includes(key)),
    ))
})

describe('a filter as a sentence', () => {
  const SENTENCES: readonly (readonly [query: string, en: string, fr: string])[] = [
    ['', 'engagements', 'rencontres officielles'],
    [
      'type=visit&party=RU&other=CA-QC&direction=out&since=2008&until=2012&sector=energy',
      'visits from Russia to Québec, 2008 to 2012, about energy',
      'visites de la Russie au Québec, de 2008 à 2012, sur l’énergie',
    ],
    ['party=US&direction=in', 'visits to the United States', 'visites aux États-Unis'],
    ['party=HT&direction=out', 'visits from Haiti', 'visites d’Haïti'],
    ['party=NL&other=IL&direction=out', 'visits from the Netherlands to Israel', 'visites des Pays-Bas à Israël'],
    ['party=DE&other=IR&direction=in', 'visits from Iran to Germany', 'visites de l’Iran en Allemagne'],
    ['party=MX&other=BB&direction=out', 'visits from Mexico to Barbados', 'visites du Mexique à la Barbade'],
    [
      'party=CA-ON&other=CA-PE&direction=out',
      'visits from Ontario to Prince Edward Island',
      'visites de l’Ontario à l’Île-du-Prince-Édouard',
    ],
    [
      'party=HN&other=HU',
      'engagements between Honduras and Hungary',
      'rencontres officielles entre le Honduras et la Hongrie',
    ],
    [
      'party=CA-QC:Montréal&type=agreement&kind=twinning',
      'twinnings involving Montréal',
      'jumelages concernant Montréal',
    ],
    ['party=JP-14&other=CA-QC&direction=out', 'visits from Kanagawa to Québec', 'visites — Kanagawa → Québec'],
    [
      'party=org:World Anti-Doping Agency&other=CA-QC',
      'engagements between the World Anti-Doping Agency and Québec',
      'rencontres officielles — World Anti-Doping Agency, Québec',
    ],
    ['kind=summit&since=2009-12&until=2009-12', 'summits, in December 2009', 'sommets, en décembre 2009'],
    ['since=2009-08&until=2010', 'engagements, August 2009 to 2010', 'rencontres officielles, d’août 2009 à 2010'],
    [
      'since=2009-12-01&until=2009-12-07',
      'engagements, 1 December 2009 to 7 December 2009',
      'rencontres officielles, du 1er décembre 2009 au 7 décembre 2009',
    ],
    ['until=2009-12-07', 'engagements, until 7 December 2009', 'rencontres officielles, jusqu’au 7 décembre 2009'],
    ['since=2009-21', 'engagements, since spring 2009', 'rencontres officielles, depuis le printemps 2009'],
    ['kind=other&type=event', 'other events', 'autres manifestations'],
    [
      'type=meeting&status=planned&review=contested&person=Jean Charest&place=Paris&text=coop*&source=historyatstate',
      'meetings, with Jean Charest, in Paris, with the words “coop*”, according to historyatstate, planned, on which sources differ',
      'rencontres, avec Jean Charest, à Paris, avec les mots « coop* », selon historyatstate, à venir, dont les sources divergent',
    ],
  ]
  for (const [query, en, fr] of SENTENCES)
    test(en, () => {
      assert.equal(sentenceOf(from(query), 'en'), en)
      assert.equal(sentenceOf(from(query), 'fr'), fr)
    })
  test('can be said of any filter', () =>
    fc.assert(
      fc.property(filters, (filter) => {
        for (const language of ['en', 'fr'] as const)
          assert.doesNotMatch(sentenceOf(filter, language), /undefined|null|, ,|^[ ,]|[ ,]$| {2}/)
      }),
    ))
})

test('first digits cover exactly the years of a range', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 1500 }), (first, length) => {
      const last = Math.min(9999, first + length)
      const all = digitsOf(first, last)
      assert.ok(all.length <= 60)
      for (const year of [first, last, first - 1, last + 1, Math.floor((first + last) / 2)]) {
        const written = String(year).padStart(4, '0')
        const isCovered = all.filter((digits) => written.startsWith(digits)).length
        assert.equal(isCovered, year >= first && year <= last ? 1 : 0, `${year} of ${first} to ${last}: ${all.join()}`)
      }
    }),
  ))

test('a city lies in its region and country', () => {
  assert.deepEqual(within('CA-QC:Montréal'), ['CA-QC:Montréal', 'CA-QC', 'CA'])
  assert.deepEqual(within('RU-LEN'), ['RU-LEN', 'RU'])
  assert.deepEqual(within('org:World Bank'), ['org:World Bank'])
  assert.deepEqual(within('city:Lyon'), ['city:Lyon'])
})
