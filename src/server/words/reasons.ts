/** Why the register shows a value, and why it takes two things to be one: its own words, in the language of the page. */

import type { Language } from '../../register/labels.ts'
import type { EngagementKind } from '../../model/reading.ts'
import { nameOfParty } from '../../register/party-name.ts'
import { COMMON } from './common.ts'
import { officeInWords } from './offices.ts'

/** After "because"; the register's own wording is the key (register/preference.ts). */
const WHYS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'a person decided so': { en: 'a person decided so', fr: 'une personne en a décidé ainsi' },
  'stated, the others inferred': {
    en: 'it is stated, and the others are inferred',
    fr: 'elle est énoncée, alors que les autres sont déduites',
  },
  'told after it was held': { en: 'it was told after the event', fr: 'elle a été rapportée après coup' },
  'told by more sources': { en: 'more sources tell it', fr: 'plus de sources la donnent' },
  'the others are of a version that was replaced': {
    en: 'the page no longer says the others',
    fr: 'la page ne donne plus les autres',
  },
  'told in the language of the page': {
    en: 'it is the form in the language of this page',
    fr: 'c’est la forme dans la langue de cette page',
  },
  'published last': { en: 'it was published last', fr: 'elle a été publiée en dernier' },
  'the fullest form': { en: 'it is the fullest form', fr: 'c’est la forme la plus complète' },
  'held goes before announced': {
    en: 'what was held goes before what was announced',
    fr: 'ce qui a eu lieu l’emporte sur ce qui est annoncé',
  },
  'says more than “unspecified”': { en: 'it says more', fr: 'elle en dit davantage' },
  'the most precise': { en: 'it is the most precise', fr: 'c’est la plus précise' },
  'a count, not an estimate': { en: 'it is a count, not an estimate', fr: 'c’est un compte et non une estimation' },
  'first in the order of the alphabet': {
    en: 'nothing else tells them apart, and it is first in the alphabet',
    fr: 'rien d’autre ne les départage, et elle est la première dans l’ordre alphabétique',
  },
  'the only one': { en: 'it is the only one that holds', fr: 'c’est la seule qui tienne' },
}

export function whyInWords(why: string, language: Language): string {
  const agree = /^(\d+) sources agree$/.exec(why)?.[1]
  if (agree) return language === 'en' ? `${agree} sources agree on it` : `${agree} sources s’accordent à son sujet`
  return WHYS[why]?.[language] ?? why
}

/** What a reason begins with, up to the values that it names; the longest first. */
const OPENINGS: readonly (readonly [en: string, fr: string])[] = [
  ['led by the same person: ', 'menée par la même personne : '],
  ['the same person: ', 'la même personne : '],
  ['the same name in another language: ', 'le même nom dans une autre langue : '],
  ['the same office: ', 'la même fonction : '],
  ['the same words', 'les mêmes mots'],
  ['the same: ', 'identique : '],
  ['different people: ', 'personnes différentes : '],
  ['different offices: ', 'fonctions différentes : '],
  ['in both: ', 'dans les deux : '],
  ['same date as told: ', 'même date, telle que rapportée : '],
  ['same date: ', 'même date : '],
  ['dates overlap: ', 'dates qui se recoupent : '],
  ['dates fit: ', 'dates compatibles : '],
  ['dates not told', 'dates non rapportées'],
  ['one has no date', 'l’une est sans date'],
  ['no dates; published at the same time', 'sans dates ; publiées en même temps'],
  ['both sides fit: ', 'les deux parties concordent : '],
  ['one side fits: ', 'une partie concorde : '],
  ['parties not told', 'parties non rapportées'],
  ['parties in common: ', 'parties communes : '],
  ['no party in common: ', 'aucune partie commune : '],
  ['one side is not told: ', 'une partie n’est pas rapportée : '],
  ['another counterpart: ', 'une autre contrepartie : '],
  ['the other way round: ', 'en sens inverse : '],
  ['one party is part of the other', 'une partie fait partie de l’autre'],
  ['parties of one country', 'parties d’un même pays'],
  ['one for an international body', 'l’une pour un organisme international'],
  ['for different countries', 'pour des pays différents'],
  ['visits from different parties: ', 'visites de parties différentes : '],
  ['visits to different parties: ', 'visites à des parties différentes : '],
  ['in one place: ', 'au même lieu : '],
  ['in different places: ', 'en des lieux différents : '],
  ['about the same fields', 'sur les mêmes sujets'],
  ['about different fields: ', 'sur des sujets différents : '],
  ['same title: ', 'même titre : '],
  ['same occasion: ', 'même circonstance : '],
  ['titles: ', 'titres : '],
  ['not of one number: ', 'numéros différents : '],
  ['not of one year: ', 'années différentes : '],
  ['a stop of a tour: ', 'une étape d’une tournée : '],
  ['announced, then held', 'annoncée, puis tenue'],
  ['planned, then cancelled', 'prévue, puis annulée'],
  ['cancelled, held', 'annulée, tenue'],
  ['still planned after ', 'encore prévue après : '],
  ['told before ', 'rapportée avant : '],
  ['told at the time of ', 'rapportée au moment de : '],
  ['one document tells them apart', 'un même document les distingue'],
  ['by its initial: ', 'par l’initiale : '],
  ['short form: ', 'forme courte : '],
  ['spelled otherwise: ', 'orthographié autrement : '],
  ['a slip of the pen: ', 'une faute de plume : '],
  ['not the same: ', 'différent : '],
  ['extra: ', 'en plus : '],
  ['only one is ', 'un seul est '],
  ['other names', 'd’autres noms'],
  ['a man and a woman, by their titles', 'un homme et une femme, d’après leurs titres'],
  ['at one time', 'à la même époque'],
  ['for one party', 'pour la même partie'],
  ['numbers differ: ', 'numéros différents : '],
  ['both ', 'les deux : '],
]

/** Reasons that name parties by their codes. */
const ABOUT_PARTIES =
  /^(differs: )?(both sides fit|one side (fits|is not told)|another counterpart|visits (from|to) different parties|the other way round|a stop of a tour|(no )?part(y|ies) in common)/

const CODE = /\b(?:[A-Z]{2}(?:-[A-Z0-9]{1,3})?(?::[^,+→;]*[^,+→;\s])?|EU)(?= |,|;|$)|\b(?:org|city):[^,+→;]*[^,+→;\s]/g

/** Turns of phrase with values inside. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  [/^no dates; published (.+) apart$/, 'sans dates ; publiées à $1 d’intervalle'],
  [/^told (.+) after (.+)$/, 'rapportée $1 après : $2'],
  [/^planned just before (.+)$/, 'prévue juste avant : $1'],
  [/^planned (.+) before (.+)$/, 'prévue $1 avant : $2'],
  [/^a delegation of (.+) both times$/, 'une délégation de $1 dans les deux cas'],
  [/^delegations of (.+) and (.+)$/, 'délégations de $1 et de $2'],
  [/^1 years apart$/, 'à un an d’intervalle'],
  [/^(\d+) years apart$/, 'à $1 ans d’intervalle'],
  [/^(.+) apart: (.+)$/, 'à $1 d’intervalle : $2'],
  [/^(.+), then (.+)$/, '$1, puis $2'],
]

/** Dates, spans and offices as the register words them. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/ holds /g, ' comprend '],
  [/, of one office$/g, ', de la même fonction'],
  [/\ba day\b/g, 'un jour'],
  [/\b(\d+) days\b/g, '$1 jours'],
  [/\b(\d+) months\b/g, '$1 mois'],
  [/\b(\d+) years\b/g, '$1 ans'],
]

const MONTHS =
  'January janvier February février March mars April avril May mai June juin July juillet August août September septembre October octobre November novembre December décembre'.split(
    ' ',
  )

/** Reasons of linkage, such as `same date: 17–18 March 2021`, in one line. */
export const reasonsInWords = (reasons: readonly string[], language: Language): string =>
  reasons.map((reason) => reasonInWords(reason, language)).join('; ')

export function reasonInWords(coded: string, language: Language): string {
  const offices = officesInWords(coded, language)
  if (offices !== undefined) return offices
  const reason = ABOUT_PARTIES.test(coded) ? coded.replace(CODE, (code) => nameOfParty(code, language)) : coded
  if (language === 'en') return reason.replace(/^1 years apart$/, 'a year apart')
  const differs = 'differs: '
  if (reason.startsWith(differs)) return `divergence : ${reasonInWords(reason.slice(differs.length), language)}`
  const kind = /^both (.+)$/.exec(reason)?.[1]
  if (kind !== undefined && kind in COMMON.fr.kinds)
    return `les deux : ${COMMON.fr.kinds[kind as EngagementKind].toLowerCase()}`
  const opening = OPENINGS.find(([en]) => reason.startsWith(en))
  const turned = opening
    ? opening[1] + reason.slice(opening[0].length)
    : (TURNS.flatMap(([turn, french]) => (turn.test(reason) ? [reason.replace(turn, french)] : []))[0] ?? reason)
  const parts = PARTS.reduce((text, [part, french]) => text.replace(part, french), turned)
  return parts.replace(/\b[A-Z][a-z]+\b/g, (word) => {
    const month = MONTHS.indexOf(word)
    return month >= 0 && month % 2 === 0 && /\d/.test(parts) ? MONTHS[month + 1] : word
  })
}

/** Of a reason that names offices and nothing else: `both minister/foreign`, `president, prime minister`. */
function officesInWords(reason: string, language: Language): string | undefined {
  const [, differs = '', both = '', rest] = /^(differs: )?(both )?(.*)$/.exec(reason)!
  const named = rest.split(/, then |, /).map((office) => officeInWords(office, language))
  if (named.some((one) => one === undefined)) return undefined
  const w =
    language === 'en'
      ? { differs, both, next: ', then ' }
      : { differs: differs && 'divergence : ', both: both && 'les deux : ', next: ', puis ' }
  return `${w.differs}${w.both}${named.join(rest.includes(', then ') ? w.next : '; ')}`
}
