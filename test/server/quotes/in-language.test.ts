import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentOf } from '../../store/documents.ts'
import { office } from '../office.ts'

const desk = await office({ office: 'CA-QC' }, [
  documentOf(
    'Québec, March 11, 2024 – The Minister of International Relations and La Francophonie, Martine Biron, was in Rwanda from March 4 to 8, 2024. In Kigali she met with the Prime Minister of Rwanda, Édouard Ngirente, on March 5.',
    'release.en.txt',
  ),
  documentOf(
    'Québec, le 11 mars 2024 – La ministre des Relations internationales et de la Francophonie, Martine Biron, a séjourné au Rwanda du 4 au 8 mars 2024. À Kigali, elle s’est entretenue avec le premier ministre du Rwanda, Édouard Ngirente, le 5 mars.',
    'communique.fr.txt',
  ),
])

const shownIn = async (path: string): Promise<string> =>
  (await (await desk.request(path)).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('a page says an office as documents in its language do', async () => {
  const [english, french] = [await shownIn('/en/search'), await shownIn('/fr/search')]
  assert.match(english, /Martine Biron ?, Minister of International Relations/)
  assert.doesNotMatch(english, /Martine Biron ?, ministre des Relations/)
  assert.match(french, /Martine Biron ?, ministre des Relations internationales/)
  assert.doesNotMatch(french, /Martine Biron ?, Minister of/)
})

test('so do the tables that people save; the JSON has the choice of the register, whatever the language', async () => {
  assert.match(await shownIn('/fr/search.csv'), /Édouard Ngirente, premier ministre/)
  assert.match(await shownIn('/en/search.csv'), /Édouard Ngirente, Prime Minister/)
  const twin = async (language: string): Promise<string> => {
    const { entries } = (await (await desk.request(`/${language}/search.json`)).json()) as { entries: unknown }
    return JSON.stringify(entries)
  }
  assert.ok((await twin('fr')) === (await twin('en')))
})
