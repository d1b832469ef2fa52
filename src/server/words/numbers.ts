import type { Language } from '../../register/labels.ts'

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: 'no,one,two,three,four,five,six,seven,eight,nine,ten'.split(','),
  fr: 'aucune,une,deux,trois,quatre,cinq,six,sept,huit,neuf,dix'.split(','),
}

/** Up to ten in words, feminine in French; more in figures, grouped as the language does. */
export const inWords = (n: number, language: Language): string => WORDS[language][n] ?? inFigures(n, language)

const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en'),
  fr: new Intl.NumberFormat('fr-CA'),
}

export const inFigures = (n: number, language: Language): string => FORMATS[language].format(n)
