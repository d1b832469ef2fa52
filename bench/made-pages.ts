/** Pages as ministries have them: releases in the layouts of the corpus, with what such pages carry besides. */

import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { AGENCIES } from '../scripts/corpus/layouts/agencies.ts'
import { OLD_PAGES } from '../scripts/corpus/layouts/old-pages.ts'
import { PORTALS } from '../scripts/corpus/layouts/portals.ts'
import { releaseOf, type Release } from '../scripts/corpus/layouts/release.ts'
import { randomFrom, wordOf } from './made-cast.ts'

const LAYOUTS = Object.values({ ...PORTALS, ...AGENCIES, ...OLD_PAGES })
const SAMPLES = globSync(join(import.meta.dirname, '../samples/*.txt'))
  .map((file) => basename(file, '.txt'))
  .sort()
const KIB = 1024

/** The sample texts, each a release. */
export const releases = (): Release[] => SAMPLES.map((name) => releaseOf(name, '2024-05-03', '3 May 2024'))

/** Each release in some of the layouts, some 4 KiB each. */
export const lightPages = (): string[] =>
  releases().flatMap((release, i) => [0, 1, 2, 3, 4].map((k) => pageOf(release, i * 5 + k)))

export const pageOf = (release: Release, layout: number): string => LAYOUTS[layout % LAYOUTS.length](release).html

/** The same with menus, styles, scripts and their data in the page: 60 KiB, of which some 18 KiB are left when packed. */
export function weighted(page: string, random: () => number): string {
  const besides = weight(60 * KIB - Buffer.byteLength(page), random)
  return /<body[^>]*>/i.test(page) ? page.replace(/<body[^>]*>/i, (open) => open + besides) : besides + page
}

/** A third menus, a third styles and scripts, a third data of a script, which hardly pack. */
function weight(size: number, random: () => number): string {
  const until = (share: number, piece: () => string): string => {
    let all = ''
    while (all.length < size * share) all += piece()
    return all
  }
  const word = (): string => wordOf(Math.floor(random() * 9000)).toLowerCase()
  const hex = (): string => Math.floor(random() * 2 ** 31).toString(36)
  const menu = until(0.33, () => `<li class="menu-item"><a href="/${word()}/${word()}">${word()} ${word()}</a></li>`)
  const style = until(0.16, () => `.${word()}-${word()}{margin:0 ${Math.floor(random() * 90)}px}\n`)
  const script = until(0.16, () => `function ${word()}(a){return a<${Math.floor(random() * 90)}?a:${word()}(a-1)}\n`)
  const data = until(0.3, () => `"${hex()}":"${hex()}${hex()}",`)
  return `<style>${style}</style><script>${script}</script><script>window.state={${data}"end":1}</script><nav><ul>${menu}</ul></nav>`
}

/** `lightPages` with their weight. */
export function heavyPages(): string[] {
  const random = randomFrom(11)
  return lightPages().map((page) => weighted(page, random))
}
