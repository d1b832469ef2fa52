import assert from 'node:assert/strict'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { escapeLetters, lettersFrom } from '../../src/gazetteer/entry.ts'
import { Form, Gazetteer, Kind, loadGazetteer } from '../../src/gazetteer/gazetteer.ts'
import { cities } from '../../src/gazetteer/tables/cities.ts'
import { countries } from '../../src/gazetteer/tables/countries.ts'
import { organisations } from '../../src/gazetteer/tables/organisations.ts'
import givenNames from '../../src/gazetteer/tables/given-names.json' with { type: 'json' }
import { subdivisions } from '../../src/gazetteer/tables/subdivisions.ts'
import surnames from '../../src/gazetteer/tables/surnames.json' with { type: 'json' }
import { keyOf } from '../../src/gazetteer/key.ts'
import { hashOf } from '../../src/text/hash.ts'
import { leastTime } from '../least-time.ts'

const gazetteer = loadGazetteer()

/** `KZ name`, `KZ adjective`, `FR:Nice name?` (weak): the meanings of a phrase in their order. */
function meanings(phrase: string): string[] {
  const forms = Object.keys(Form)
  return gazetteer.find(keyOf(phrase)).map(({ entry, form, weak }) => `${entry.code} ${forms[form]}${weak ? '?' : ''}`)
}

function first(phrase: string): string {
  return gazetteer.find(keyOf(phrase))[0]?.entry.code ?? 'nothing'
}

describe('gazetteer', () => {
  it('knows every country of ISO 3166-1 by name, adjective and capital', () => {
    const codes =
      'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK'.split(
        ' ',
      )
    const adjectives = new Set<string>()
    const capitals = new Set<string>()
    for (const { entry, forms } of everyEntry()) {
      if (forms.has(Form.adjective) || forms.has(Form.people)) adjectives.add(entry.code)
      if (entry.capitalOf) capitals.add(entry.capitalOf)
    }
    // Antarctica and islands without people, or without a town in GeoNames' list.
    const withoutCapital = 'AQ BV EH HM IO TF UM TK PN GS CC CX NF UM'.split(' ')
    for (const code of codes) {
      assert.equal(gazetteer.byCode(code)?.kind, 'country', code)
      assert.equal(first(gazetteer.byCode(code)!.name), code, `name of ${code}`)
      assert.ok(adjectives.has(code) || code === 'UM', `adjective of ${code}`)
      assert.ok(capitals.has(code) || withoutCapital.includes(code), `capital of ${code}`)
    }
  })

  it('tells what a country is called', () => {
    for (const [phrase, code] of Object.entries({
      'Republic of Kazakhstan': 'KZ',
      'Russian Federation': 'RU',
      'Kingdom of the Netherlands': 'NL',
      PRC: 'CN',
      DPRK: 'KP',
      RoK: 'KR',
      UAE: 'AE',
      'U.S.': 'US',
      USA: 'US',
      UK: 'GB',
      Türkiye: 'TR',
      Turkey: 'TR',
      'Viet Nam': 'VN',
      Vietnam: 'VN',
      'Cabo Verde': 'CV',
      Eswatini: 'SZ',
      'Holy See': 'VA',
      Vatican: 'VA',
      Palestine: 'PS',
      Kosovo: 'XK',
      'Chinese Taipei': 'TW',
      'Faroe Islands': 'FO',
      Greenland: 'GL',
      'Hong Kong': 'HK',
      Macao: 'MO',
      'Ivory Coast': 'CI',
      'Lao PDR': 'LA',
      'People’s Republic of China': 'CN',
    }))
      assert.equal(first(phrase), code, phrase)
    assert.deepEqual(meanings('Congolese'), ['CD adjective', 'CG adjective'])
    assert.deepEqual(meanings('Dominican'), ['DO adjective', 'DM adjective'])
    assert.deepEqual(meanings('Kazakhs'), ['KZ people'])
    assert.deepEqual(meanings('Allemagne'), ['DE french'])
  })

  it('tells subdivisions by name, type, local name and adjective', () => {
    for (const [phrase, code] of Object.entries({
      'Leningrad Oblast': 'RU-LEN',
      'Leningrad region': 'RU-LEN',
      'Sakha (Yakutia) Republic': 'RU-SA',
      Yakutia: 'RU-SA',
      'Republic of Tatarstan': 'RU-TA',
      Tatarstan: 'RU-TA',
      Tatar: 'RU-TA',
      'State of Paraná': 'BR-PR',
      'Free State of Bavaria': 'DE-BY',
      Bavarian: 'DE-BY',
      'Hyogo Prefecture': 'JP-28',
      Hyogo: 'JP-28',
      Kanagawa: 'JP-14',
      'Jeollanam-do': 'KR-46',
      'South Jeolla Province': 'KR-46',
      'Samarkand Region': 'UZ-SA',
      'Tashkent Region': 'UZ-TO',
      'Can Tho City': 'VN-CT',
      'Guangdong Province': 'CN-GD',
      'Shaanxi Province': 'CN-SN',
      'Île-de-France': 'FR-IDF',
      Catalonia: 'ES-CT',
      Catalan: 'ES-CT',
      Flanders: 'BE-VLG',
      Flemish: 'BE-VLG',
      Wallonia: 'BE-WAL',
      Scotland: 'GB-SCT',
      Scottish: 'GB-SCT',
      Welsh: 'GB-WLS',
      'Northern Ireland': 'GB-NIR',
      Québec: 'CA-QC',
      Quebec: 'CA-QC',
      Québécois: 'CA-QC',
      Ontarian: 'CA-ON',
      Texan: 'US-TX',
      'Kurdistan Region': 'IQ-KR',
      Zanzibari: 'TZ-15',
      'Souss-Massa': 'MA-09',
      'Canton of Geneva': 'CH-GE',
      'Moscow Oblast': 'RU-MOS',
      'Republic of Karelia': 'RU-KR',
      'Haut-Katanga': 'CD-HK',
      'Copperbelt Province': 'ZM-08',
      'Autonomous Republic of Ajaria': 'GE-AJ',
      'Community of Madrid': 'ES-MD',
      'Gilan Province': 'IR-01',
      'Punjab Province': 'PK-PB',
      'State of Punjab': 'IN-PB',
    }))
      assert.equal(first(phrase), code, phrase)
    assert.deepEqual(meanings('Punjab').slice(0, 2), ['IN-PB name', 'PK-PB name'])
    assert.equal(first('Georgia'), 'GE')
    assert.ok(meanings('Georgia').includes('US-GA name'))
  })

  it('keeps the city of Almaty and the region of Almaty apart', () => {
    assert.equal(first('Almaty'), 'KZ-75:Almaty')
    assert.ok(meanings('Almaty').includes('KZ-75 name'))
    assert.equal(first('Almaty Region'), 'KZ-19')
    assert.equal(first('City of Almaty'), 'KZ-75')
  })

  it('places cities in their country and subdivision', () => {
    for (const [phrase, code] of Object.entries({
      Montreal: 'CA-QC:Montréal',
      'Quebec City': 'CA-QC:Québec',
      'Saint Petersburg': 'RU-SPE:St. Petersburg',
      'St. Petersburg': 'RU-SPE:St. Petersburg',
      Kiev: 'UA-30:Kyiv',
      'Nur-Sultan': 'KZ-71:Astana',
      'The Hague': 'NL-ZH:The Hague',
      München: 'DE-BY:Munich',
      Cologne: 'DE-NW:Cologne',
      Yakutsk: 'RU-SA:Yakutsk',
      Lyon: 'FR-ARA:Lyon',
      Kraków: 'PL-12:Kraków',
      Cracow: 'PL-12:Kraków',
      Guangzhou: 'CN-GD:Guangzhou',
      'Addis Ababa': 'ET-AA:Addis Ababa',
      "Sana'a": 'YE-SA:Sanaa',
      Davos: 'CH-GR:Davos',
      Bouaké: 'CI-VB:Bouaké',
      Tartu: 'EE-79:Tartu',
    }))
      assert.ok(
        gazetteer.find(keyOf(phrase)).some(({ entry }) => entry.code === code),
        `${phrase}: ${meanings(phrase).join(', ')}`,
      )
    const astana = gazetteer.find('astana')[0].entry
    assert.equal(astana.capitalOf, 'KZ')
    assert.ok(astana.population! > 300_000)
    assert.equal(astana.geonames, 1526273)
  })

  it('knows organisations and events by name and acronym', () => {
    for (const [phrase, code] of Object.entries({
      EU: 'EU',
      'European Commission': 'EU',
      WADA: 'org:World Anti-Doping Agency',
      'African Union': 'org:African Union',
      UNESCO: 'org:United Nations Educational, Scientific and Cultural Organization',
      'Northern Forum': 'org:Northern Forum',
      SPIEF: 'event:St. Petersburg International Economic Forum',
      'Hannover Messe': 'event:Hannover Messe',
      'Munich Security Conference': 'event:Munich Security Conference',
      'Arctic Circle Assembly': 'event:Arctic Circle Assembly',
    }))
      assert.equal(first(phrase), code, phrase)
  })

  it('doubts names that are common words or names of people', () => {
    for (const phrase of [
      'Nice',
      'Reading',
      'Mobile',
      'Bath',
      'Victoria',
      'Santiago',
      'Jackson',
      'Lincoln',
      'Split',
      'Most',
      'March',
      'Union',
      'Central',
    ]) {
      for (const { entry, weak, form } of gazetteer.find(keyOf(phrase))) {
        if (form === Form.name && entry.kind !== 'country') assert.ok(weak, `${phrase}: ${entry.code}`)
      }
    }
    for (const phrase of ['Paris', 'London', 'Tokyo', 'Moscow', 'Virginia', 'Jordan'])
      assert.equal(gazetteer.find(keyOf(phrase))[0].weak, false, phrase)
  })

  it('knows given names of many cultures', () => {
    for (const given of [
      'Dauletbek',
      'Yegor',
      'Nguyen',
      'Fatoumata',
      'Shinzo',
      'Mohammed',
      'Giorgi',
      'Jean',
      'Rajesh',
    ]) {
      assert.ok(gazetteer.isGivenName(...hashOf(keyOf(given))) || gazetteer.isSurname(...hashOf(keyOf(given))), given)
    }
    assert.equal(gazetteer.isGivenName(...hashOf('minister')), false)
  })

  it('answers the hot loop without allocating', () => {
    const word = hashOf('leningrad')
    assert.ok(gazetteer.longest(...word) >= 2)
    assert.equal(gazetteer.longest(...hashOf('qwertyuiop')), 0)
    assert.equal(gazetteer.postings(...hashOf('qwertyuiop')), -1)
    const posting = gazetteer.postings(...hashOf('leningrad oblast'))
    assert.equal(gazetteer.entry(gazetteer.entryOf(posting)).code, 'RU-LEN')
    assert.equal(gazetteer.kindOf(gazetteer.entryOf(posting)), Kind.subdivision)
    assert.equal(gazetteer.formOf(posting), Form.typed)
  })

  it('keeps a byte a letter, and every letter', () => {
    for (const table of [countries, ...subdivisions, ...cities, organisations, givenNames, surnames])
      assert.doesNotMatch(table, /[\u0100-\uffff]/)
    for (const letters of ['Chișinău', 'Старо Нагоричане', 'plain', 'À la ﬁn'])
      assert.equal(lettersFrom(escapeLetters(letters)), letters)
    assert.equal(gazetteer.find('петровец')[0]?.entry.name, 'Петровец')
    assert.ok(gazetteer.isSurname(...hashOf('akyeamfuɔ')))
  })

  // a large piece that is given back makes the C library keep the more of what is free (bench/NOTES.md)
  it('comes in files of at most 256 KB', () => {
    const folder = join(import.meta.dirname, '../../src/gazetteer/tables')
    const large = readdirSync(folder).filter((file) => statSync(join(folder, file)).size > 256 * 1024)
    // loaded by those alone who draw maps
    assert.deepEqual(large, ['coordinates.ts'])
  })

  it('loads quickly', () => {
    const ms = leastTime(100, () => assert.equal(new Gazetteer().size, gazetteer.size))
    assert.ok(ms < 100, `${ms} ms`)
  })
})

/** All entries with the forms that their keys have, from the tables' own lines. */
function* everyEntry() {
  for (let i = 0; i < gazetteer.size; i++) {
    const entry = gazetteer.entry(i)
    const forms = new Set<number>()
    for (const key of gazetteer.keysOf(i))
      for (const found of gazetteer.find(key)) if (found.entry === entry) forms.add(found.form)
    yield { entry, forms }
  }
}
