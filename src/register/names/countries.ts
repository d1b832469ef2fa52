import { countries } from '../../gazetteer/tables/countries.ts'
import { french } from '../../gazetteer/tables/french.ts'
import { spanish } from '../../gazetteer/tables/spanish.ts'

let codes: Map<string, string> | undefined
let firsts: Set<string> | undefined

/** `cc:KZ` for Kazakhstan, Kazakh, Kazakhs, Republic of Kazakhstan and kazakhe, folded; undefined for other words. */
export function countryOf(words: string): string | undefined {
  codes ??= readCountries()
  return codes.get(words)
}

/** Whether a name of several words may begin with this one. */
export function beginsCountry(word: string): boolean {
  if (!firsts) {
    codes ??= readCountries()
    firsts = new Set([...codes.keys()].filter((key) => key.includes(' ')).map((key) => key.slice(0, key.indexOf(' '))))
  }
  return firsts.has(word)
}

/** What the names of bodies call their own country, where the tables have not its language; folded. */
const AT_HOME = [
  'RU rossiyskoy-federatsii rossii rossiyskaya-federatsiya rossiya rossiyskaya rossiyskiy',
  'UA ukrainy ukrayiny ukrayina ukraina',
  'BY belarusi respubliki-belarus belarus',
  'KZ kazakhstana respubliki-kazakhstan',
  'DE deutschland deutschlands deutsche-bundesrepublik bundesrepublik-deutschland',
  'IT italia italiana italiano repubblica-italiana',
  'PT portugues portuguesa',
  'BR brasil brasileiro brasileira',
  'TR turkiye turkiye-cumhuriyeti',
  'PL polska polski polskie polskiej rzeczypospolitej-polskiej',
  'AT osterreich osterreichische osterreichischer',
  'NL nederland nederlandse',
  'SE sverige sveriges svenska',
  'CZ ceska-republika ceske-republiky',
  'RO romania romaniei romana',
  'HU magyarorszag magyar',
]

function readCountries(): Map<string, string> {
  const map = new Map<string, string>()
  const inOrder: string[] = []
  for (const line of countries.split('\n')) {
    const [entry, keys] = line.split('\t')
    if (!keys) continue
    const code = `cc:${entry.split('|')[1]}`
    // a letter for the form, the name, and how many other places bear it
    for (const key of keys.split('|')) {
      const name = key.slice(1).replace(/~\d+$/, '').replaceAll('.', '')
      if (name !== '' && !map.has(name)) map.set(name, code)
    }
    inOrder.push(code)
  }
  // Nsenegal, Jsenegalais: a letter for the form and the number of the country, which lead all entries
  for (const line of [...french.split('\n'), ...spanish.split('\n')]) {
    const [name, meanings = ''] = line.split('\t')
    const number = /^[NJ](\d+)\|/.exec(meanings)?.[1]
    const code = number === undefined ? undefined : inOrder[Number(number)]
    if (code !== undefined && !map.has(name)) map.set(name, code)
  }
  for (const row of AT_HOME) {
    const [code, ...names] = row.split(' ')
    for (const name of names) map.set(name.replaceAll('-', ' '), `cc:${code}`)
  }
  return map
}
