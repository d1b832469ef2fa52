/** A mail as a text: its subject, then what was written. */

import type { Taken } from '../apart/taken.ts'
import type { ExtractNote } from '../extract.ts'
import { extractHtml } from '../html/extract-html.ts'
import { tidy } from '../office/sheet.ts'
import { Unreadable } from '../unreadable.ts'

export interface Letter {
  readonly subject: string | undefined
  readonly plain: string | undefined
  /** With its character set, where it is bytes. */
  readonly html: { readonly bytes: Buffer; readonly charset?: string } | undefined
}

/** Plain text that says less than this of what the HTML says only points to it ("view this mail in a browser"). */
const POOR = 0.6

export async function textOf({ subject, plain, html }: Letter): Promise<Pick<Taken, 'text' | 'notes'>> {
  const rich = html ? await richText(html) : undefined
  const written = plain?.replace(/\r\n?/g, '\n').trim() ? plain.replace(/\r\n?/g, '\n') : ''
  const isPoor = rich !== undefined && lettersIn(written) < POOR * lettersIn(rich.text)
  const { text, notes } = isPoor ? rich : withoutHistory(written)
  if (!text.trim()) throw new Unreadable('empty', 'is a mail without text; what is attached to it is read on its own')
  const title = subject ? tidy(subject).replace(/\n/g, ' ') : ''
  return { text: title && !text.trimStart().startsWith(title) ? `${title}\n\n${text.trim()}` : text.trim(), notes }
}

async function richText(html: NonNullable<Letter['html']>): Promise<Pick<Taken, 'text' | 'notes'> | undefined> {
  try {
    const type = html.charset ? `text/html; charset=${html.charset}` : 'text/html'
    return await extractHtml(html.bytes, { 'content-type': type, matter: 'whole' })
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** Who wrote what follows, at the end of the line before it. */
const ATTRIBUTION = /(?:wrote|écrit|schrieb|escribió|написала?|пишет|жазды)\s*:\s*$/iu

/** What an answer quotes of the mails before it is theirs. A mail that is quoted as a whole was sent on: its marks are taken off. */
function withoutHistory(plain: string): Pick<Taken, 'text' | 'notes'> {
  const lines = plain.split('\n')
  const quoted = lines.filter((line) => line.startsWith('>')).length
  if (!quoted) return { text: plain, notes: [] }
  const said = lines.filter((line) => line.trim()).length
  if (quoted > said * 0.7) return { text: lines.map((line) => line.replace(/^(?:> ?)+/, '')).join('\n'), notes: [] }
  const kept: string[] = []
  let left = 0
  for (const [i, line] of lines.entries()) {
    const isHistory =
      line.startsWith('>') || (ATTRIBUTION.test(line) && lines.slice(i + 1, i + 4).some((next) => next.startsWith('>')))
    if (isHistory) left++
    else kept.push(line)
  }
  const note: ExtractNote = {
    code: 'cut',
    message: `it quotes earlier mails in ${left} ${left === 1 ? 'line' : 'lines'}, which were left out`,
  }
  return { text: kept.join('\n'), notes: [note] }
}
