/** What pages of the corpus tell, and what they put around it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Release {
  readonly title: string
  /** `2024-05-03`, and as a page writes it. */
  readonly day: string
  readonly dayWords: string
  readonly paragraphs: readonly string[]
}

/** A page, and the words on it that are its matter: title, day where it shows one, text. */
export interface Page {
  readonly html: string
  readonly text: string
}
export type Layout = (release: Release) => Page

const samples = join(import.meta.dirname, '../../../samples')

/** A sample text as something to be laid out: its first line is the title, or it gets one. */
export function releaseOf(name: string, day: string, dayWords: string): Release {
  const paragraphs = readFileSync(join(samples, `${name}.txt`), 'utf8')
    .split(/\n\s*\n/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => /\w{3}.*\s\w{3}/.test(one))
  const [first, ...rest] = paragraphs
  const titled = first.length < 140 && rest.length > 0
  return {
    title: titled ? first : `Communiqué on the relations of the day, no. ${name.replace(/\D/g, '')}`,
    day,
    dayWords,
    paragraphs: titled ? rest : paragraphs,
  }
}

export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
/** As editors dress it: parts of names in bold, names linked, a hyphen that may be, spaces that do not break. */
export function dressed(text: string): string {
  let nth = 0
  return text.replace(/\p{Lu}\p{Ll}{3,}|[&<>]| (?=\d)/gu, (found) => {
    if (found === ' ') return '&nbsp;'
    if (found.length === 1) return escaped(found)
    switch (nth++ % 6) {
      case 1:
        return `<b>${found.slice(0, 2)}</b>${found.slice(2)}`
      case 2:
        return `<a href="/tag">${found}</a>`
      case 4:
        return `${found.slice(0, 3)}&shy;${found.slice(3)}`
      default:
        return found
    }
  })
}

export const paragraphsOf = ({ paragraphs }: Release, open = '<p>', close = '</p>'): string =>
  paragraphs.map((one) => `${open}${dressed(one)}${close}`).join('\n')
export const truthOf = ({ title, dayWords, paragraphs }: Release, ...more: string[]): string =>
  [title, dayWords, ...paragraphs, ...more].join('\n')

export const documentOf = (head: string, body: string, attributes = ''): string =>
  `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8">${head}</head>\n<body${attributes}>\n${body}\n</body></html>`

const SECTIONS =
  'The Ministry|Minister|State secretaries|Organisation|Missions abroad|Policy areas|Bilateral relations|International organisations|Trade and investment|Development aid|Consular services|Passports|Visas|Travel advice|News|Press releases|Speeches|Media accreditation|Events calendar|Photo gallery|Documents|Treaties|Tenders|Vacancies|Contact us|FAQ'.split(
    '|',
  )
/** Links of a menu; `from` takes another stretch of them. */
export const links = (count: number, from = 0): string[] =>
  Array.from(
    { length: count },
    (_, i) => `<a href="/${(i + from) % SECTIONS.length}">${SECTIONS[(i + from) % SECTIONS.length]}</a>`,
  )
export const list = (items: readonly string[], attributes = ''): string =>
  `<ul${attributes}>${items.map((one) => `<li>${one}</li>`).join('')}</ul>`

const WHO = [
  'The Deputy Minister',
  'Our Ambassador',
  'The State Secretary',
  'The Consul General',
  'The Director of Protocol',
]
const WHAT = [
  'received a delegation of members of parliament',
  'opened an exhibition of children’s drawings',
  'spoke at the conference on river basins',
  'handed over books to the city library',
  'met with students of the academy',
]
const WHERE = [
  'in the capital',
  'on the occasion of the national day',
  'at the seat of the Ministry',
  'before leaving for the north',
  'in the presence of the press',
]
export interface Teaser {
  readonly title: string
  readonly summary: string
  readonly day: string
}
/** News of other days. */
export const teasers = (count: number, from = 0): Teaser[] =>
  Array.from({ length: count }, (_, n) => {
    const i = n + from
    const title = `${WHO[i % 5]} ${WHAT[(i * 3 + 1) % 5]}`
    return {
      title,
      summary: `${title} ${WHERE[(i * 2 + 3) % 5]}. The talks were held in a friendly atmosphere and will be continued.`,
      day: `${(i % 27) + 1} April 2024`,
    }
  })

export const COOKIES =
  'We use cookies to make this site work and to count its visitors. You can accept all of them, refuse those that are not needed, or choose. More is told in our statement on data protection, which we ask you to read.'
export const ADDRESS =
  'Ministry of Foreign Affairs, 1 Government Square, 01234 Capital. Telephone +00 123 456 789, open on working days from 9 to 17. All content on this site may be used with an active link to it.'
export const ABOUT =
  'The Ministry of Foreign Affairs carries out the foreign policy of the state, represents it abroad and looks after its citizens in other countries. It was founded in 1919 and has some two thousand members of staff at home and in its missions.'
