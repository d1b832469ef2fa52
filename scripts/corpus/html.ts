/** Pieces as a page of a portal: its matter between navigation and what else there is to read. */

import type { Piece } from './pieces.ts'
import { runsOf } from './runs.ts'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign])

/** The matter alone, as feeds and mails carry it. */
export function matterOf(pieces: readonly Piece[]): string {
  const words = (text: string): string =>
    runsOf(text)
      .map(({ text: run, style }) =>
        style === 'bold'
          ? `<b>${escaped(run)}</b>`
          : style === 'link'
            ? `<a href="/persons/">${escaped(run)}</a>`
            : escaped(run),
      )
      .join('')
  return pieces
    .map(({ kind, text }) =>
      kind === 'item'
        ? `<ul><li>${words(text)}</li></ul>`
        : kind === 'paragraph'
          ? `<p>${words(text)}</p>`
          : kind === 'title'
            ? `<h1>${words(text)}</h1>`
            : `<h2>${words(text)}</h2>`,
    )
    .join('\n')
}

export const pageOf = (pieces: readonly Piece[], charset = 'utf-8'): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="${charset}"><title>${escaped(pieces[0]?.text ?? '')} | Office</title></head>
<body><header><a href="/">Home</a><nav><ul>${['About', 'Ministry', 'Visits', 'Press', 'Contact']
  .map((name) => `<li><a href="/${name}">${name}</a></li>`)
  .join('')}</ul></nav></header>
<main><article>
${matterOf(pieces)}
</article></main>
<aside><h2>Related</h2><ul><li><a href="/1">President opens exhibition</a></li><li><a href="/2">Minister visits school</a></li></ul></aside>
<footer><p>© Office. All rights reserved.</p></footer></body></html>
`
