/** OpenDocument text: its headings, lists, tables and notes to blocks, in one pass over its XML. */

import { SaxesParser } from 'saxes'
import type { Taken } from '../apart/taken.ts'
import type { ExtractNote } from '../extract.ts'
import { reasonOf, Unreadable } from '../unreadable.ts'
import { filesIn } from '../zip/package.ts'
import { dublinCore } from './core.ts'
import { Sheet } from './sheet.ts'

/** Elements within elements: people nest lists and tables some ten deep, programs go on. */
const DEPTH = 500

export async function takeOdt(bytes: Buffer): Promise<Taken> {
  const files = await filesIn(bytes, (name) => ['content.xml', 'meta.xml', 'META-INF/manifest.xml'].includes(name))
  if (files.get('META-INF/manifest.xml')?.includes('encryption-data'))
    throw new Unreadable('encrypted', 'is locked with a password; open it and save it without')
  const content = files.get('content.xml')
  if (!content) throw new Unreadable('broken', 'is no OpenDocument text: it has no content.xml')
  const { text, notes } = textOf(content)
  if (!text) throw new Unreadable('empty', 'is an OpenDocument text without text')
  return { text, ...dublinCore(files.get('meta.xml')), notes }
}

/** Their words are no part of the text: what was deleted, remarks, numbers of notes, forms of styles, alternatives to pictures. */
const SILENT = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'office:automatic-styles',
  'office:font-face-decls',
  'office:scripts',
  'office:forms',
  'svg:title',
  'svg:desc',
  'text:table-of-content',
  'text:alphabetical-index',
])

/** Words that are gathered until their element ends. */
interface Gathering {
  readonly element: 'block' | 'row' | 'cell' | 'note'
  words: string
  readonly cells: string[]
}

function textOf(xml: Buffer): { text: string; notes: ExtractNote[] } {
  const sheet = new Sheet()
  const notes: ExtractNote[] = []
  const open: Gathering[] = []
  const noted: string[] = []
  const lists: { numbered: boolean; next: number }[] = []
  const ordered = orderedStyles(xml)
  const hidden = hiddenStyles(xml)
  // Elements that are silent whatever their name, outermost first, by their depth.
  const unseen: number[] = []
  let silent = 0
  let depth = 0
  let isItem = false
  const parser = new SaxesParser()
  const say = (words: string): void => {
    const last = open.at(-1)
    if (last && !silent) last.words += words
  }
  const enter = (element: Gathering['element']): void => void open.push({ element, words: '', cells: [] })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEPTH) throw new Error(`elements stand more than ${DEPTH} deep in one another`)
    if (SILENT.has(name)) silent++
    if (attributes['text:display'] === 'none' || hidden.has(attributes['text:style-name'] ?? '')) {
      unseen.push(depth)
      silent++
    }
    if (name === 'text:p' || name === 'text:h') enter('block')
    else if (name === 'table:table-row') enter('row')
    else if (name === 'table:table-cell') enter('cell')
    else if (name === 'text:note-body') enter('note')
    else if (name === 'text:s') say(' ')
    else if (name === 'text:tab') say(' ')
    else if (name === 'text:line-break') say('\n')
    else if (name === 'text:list') {
      const style = attributes['text:style-name']
      lists.push({ numbered: style === undefined ? (lists.at(-1)?.numbered ?? false) : ordered.has(style), next: 1 })
    } else if (name === 'text:list-item') isItem = true
  })
  parser.on('text', (text) => say(text.replace(/\s+/g, ' ')))
  parser.on('closetag', ({ name }) => {
    const isSilent = silent > 0
    if (SILENT.has(name)) silent--
    if (unseen.at(-1) === depth) {
      unseen.pop()
      silent--
    }
    depth--
    if (name === 'text:list') lists.pop()
    if (name === 'text:list-item') isItem = false
    const kind = ENDS[name]
    if (!kind || open.at(-1)?.element !== kind) return
    const { words, cells } = open.pop()!
    const around = open.at(-1)
    if (kind === 'note') noted.push(words)
    else if (kind === 'cell') around?.cells.push(words)
    else if (kind === 'row') {
      // a table within a cell is words of the cell
      if (around) around.words += `${cells.join(' | ')}\n`
      else sheet.row(cells)
    } else if (isSilent) return
    else if (around) around.words += `${words}\n`
    else if (isItem && lists.length) {
      const list = lists.at(-1)!
      sheet.item(words, list.numbered ? `${list.next++}.` : '•')
      // further paragraphs of an item have no mark
      isItem = false
    } else sheet.paragraph(words)
  })
  try {
    parser.write(xml.toString('utf8')).close()
  } catch (error) {
    if (!sheet.text)
      throw new Unreadable('broken', `is a broken OpenDocument text (${reasonOf(error)}); open and save it anew`)
    notes.push({
      code: 'broken',
      message: `its XML is broken (${reasonOf(error)}); what stands behind that place was not read`,
    })
  }
  for (const note of noted) sheet.paragraph(note)
  return { text: sheet.text, notes }
}

const ENDS: { readonly [name: string]: Gathering['element'] | undefined } = {
  'text:p': 'block',
  'text:h': 'block',
  'table:table-row': 'row',
  'table:table-cell': 'cell',
  'text:note-body': 'note',
}

/** Names of styles whose words are not shown. */
function hiddenStyles(xml: Buffer): Set<string> {
  const found = new Set<string>()
  for (const [, name, properties] of xml
    .toString('utf8')
    .matchAll(
      /<style:style\s[^>]{0,200}?style:name="([^"]{1,100})"[^>]{0,400}>((?:\s*<style:[\w-]+-properties\b[^>]{0,4000}>)+)/g,
    ))
    if (/\stext:display="none"/.test(properties)) found.add(name)
  return found
}

/** Names of list styles whose first level has numbers. */
function orderedStyles(xml: Buffer): Set<string> {
  const found = new Set<string>()
  for (const [, name, level] of xml
    .toString('utf8')
    .matchAll(/<text:list-style\s[^>]{0,200}?style:name="([^"]{1,100})"[^>]{0,200}>\s*<text:(list-level-style-\w+)/g))
    if (level === 'list-level-style-number') found.add(name)
  return found
}
