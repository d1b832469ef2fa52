/** Rich Text Format: groups, control words and characters, in one pass. Paragraphs, list items, rows and notes to blocks. */

import iconv from 'iconv-lite'
import type { Extract } from '../extract.ts'
import { titleOf } from '../told.ts'
import { Unreadable } from '../unreadable.ts'
import { Sheet } from './sheet.ts'

/** Groups within groups: writers come to some twenty. */
const DEPTH = 2000

/** Groups whose words are not the text's. */
const SILENT = new Set(
  `fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf fldinst
  listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl
  mmathPr filetbl bkmkstart bkmkend annotation atnid atnauthor atndate atnref ftnsep ftnsepc aftnsep aftnsepc
  nonshppict pnseclvl pgptbl template operator author company private1 xe tc shpinst sp private do`.split(/\s+/),
)

/** Words for characters. */
const SIGNS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  tab: ' ',
  line: '\n',
  lbr: '\n',
  softline: '\n',
}

/** Windows' sets of characters by RTF's number. */
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macroman',
  128: 'shift_jis',
  129: 'cp949',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

/** Where the words of a group go. */
type Target = 'text' | 'note' | 'mark' | 'title' | 'fonts' | 'none'

interface Group {
  readonly target: Target
  readonly font: number
  /** Characters that stand in for a `\u` and are skipped. */
  readonly fallback: number
  readonly hidden: boolean
}

const TOKEN = /([{}])|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([^\\{}\r\n]+)|[\r\n]+|\\'?/y

export function takeRtf(bytes: Buffer): Extract {
  const source = bytes.toString('latin1')
  if (!source.startsWith('{\\rtf')) throw new Unreadable('broken', 'is no RTF: it does not begin with {\\rtf')
  return new RtfReader(source).read()
}

class RtfReader {
  readonly #source: string
  readonly #sheet = new Sheet()
  readonly #stack: Group[] = []
  #group: Group = { target: 'text', font: -1, fallback: 1, hidden: false }
  readonly #words: Record<Target, string> = { text: '', note: '', mark: '', title: '', fonts: '', none: '' }
  readonly #cells: string[] = []
  readonly #notes: string[] = []
  readonly #fonts = new Map<number, string>()
  #codePage = 'windows-1252'
  /** Bytes of characters that may take several. */
  #pending: number[] = []
  #toSkip = 0
  #inTable = false
  /** The group that has just begun has said nothing yet: a control word may tell what it is for. */
  #isFresh = false
  #isOptional = false
  #isCut = false

  constructor(source: string) {
    this.#source = source
  }

  read(): Extract {
    TOKEN.lastIndex = 0
    const source = this.#source
    for (let at = 0; at < source.length;) {
      TOKEN.lastIndex = at
      const found = TOKEN.exec(source)
      if (!found) break
      at = TOKEN.lastIndex
      const [, brace, word, number, hex, sign, plain] = found
      if (brace === '{') this.#begin()
      else if (brace === '}') {
        if (!this.#end()) break
      } else if (word !== undefined) {
        const value = number === undefined ? undefined : Number(number)
        if (word === 'bin') at += Math.max(0, value ?? 0)
        else this.#control(word, value)
      } else if (hex !== undefined) this.#byte(Number.parseInt(hex, 16))
      else if (sign !== undefined) this.#symbol(sign)
      else if (plain !== undefined) this.#plain(plain)
    }
    this.#flush()
    this.#endBlock()
    for (const note of this.#notes) this.#sheet.paragraph(note)
    const { text } = this.#sheet
    if (!text) throw new Unreadable('empty', 'is rich text (RTF) without text')
    return {
      text,
      ...titleOf(this.#words.title),
      notes:
        this.#isCut || this.#stack.length
          ? [{ code: 'broken', message: 'the file ends or nests before its text is complete' }]
          : [],
      placesOf: () => [],
    }
  }

  #begin(): void {
    this.#flush()
    if (this.#stack.length >= DEPTH) {
      this.#isCut = true
      this.#group = { ...this.#group, target: 'none' }
    }
    this.#stack.push(this.#group)
    this.#isFresh = true
    this.#isOptional = false
  }

  #end(): boolean {
    this.#flush()
    const ended = this.#group
    const around = this.#stack.pop()
    if (!around) return false
    if (ended.target === 'note' && around.target !== 'note') {
      this.#notes.push(this.#words.note)
      this.#words.note = ''
    }
    this.#group = around
    this.#isFresh = false
    return this.#stack.length > 0
  }

  #control(word: string, value: number | undefined): void {
    const isFirst = this.#isFresh
    this.#isFresh = false
    if (word !== 'u') this.#flush()
    if (isFirst && this.#opensGroup(word)) return
    const sign = SIGNS[word]
    if (sign !== undefined) this.#say(sign)
    else if (word === 'u') this.#unicode(value ?? 63)
    else if (word === 'uc') this.#group = { ...this.#group, fallback: Math.min(16, Math.max(0, value ?? 1)) }
    else if (word === 'par' || word === 'sect' || word === 'page') this.#endParagraph()
    else if (word === 'cell' || word === 'nestcell') this.#endCell()
    else if (word === 'row' || word === 'nestrow') this.#endRow()
    else if (word === 'intbl') this.#inTable = true
    else if (word === 'pard') this.#inTable = false
    else if (word === 'plain') this.#group = { ...this.#group, hidden: false }
    else if (word === 'v' || word === 'deleted') this.#group = { ...this.#group, hidden: value !== 0 }
    else if (word === 'f') this.#group = { ...this.#group, font: value ?? 0 }
    else if (word === 'fcharset' && this.#group.target === 'fonts')
      this.#fonts.set(this.#group.font, CHARSETS[value ?? 0] ?? '')
    else if (word === 'ansicpg' && iconv.encodingExists(`cp${value}`)) this.#codePage = `cp${value}`
    else if (word === 'mac') this.#codePage = 'macroman'
  }

  /** The first word of a group may say where its words go. */
  #opensGroup(word: string): boolean {
    const to = (target: Target): true => {
      this.#group = { ...this.#group, target }
      return true
    }
    if (this.#group.target === 'none' && word !== 'title' && word !== 'ud') return false
    if (word === 'footnote') return to('note')
    if (word === 'listtext' || word === 'pntext') return to('mark')
    if (word === 'title') return to('title')
    if (word === 'fonttbl') return to('fonts')
    if (word === 'ud') return to('text')
    // its first group has the same words in fewer characters
    if (word === 'upr') return to('none')
    if (SILENT.has(word)) return to('none')
    return this.#isOptional ? to('none') : false
  }

  #symbol(sign: string): void {
    if (sign === '*') {
      this.#isOptional = true
      return
    }
    this.#isFresh = false
    if (sign === '\n' || sign === '\r') this.#endParagraph()
    else if (sign === '~') this.#say(' ')
    else if (sign === '_') this.#say('-')
    else if (sign === '\\' || sign === '{' || sign === '}') this.#plain(sign)
  }

  #plain(words: string): void {
    this.#isFresh = false
    const shown = words.slice(this.#toSkip)
    this.#toSkip = Math.max(0, this.#toSkip - words.length)
    // bytes beyond ASCII that nobody escaped
    if (/[\u0080-\u00FF]/.test(shown)) for (const letter of Buffer.from(shown, 'latin1')) this.#byte(letter)
    else if (shown) {
      this.#flush()
      this.#say(shown)
    }
  }

  #byte(byte: number): void {
    this.#isFresh = false
    if (this.#toSkip > 0) this.#toSkip--
    else this.#pending.push(byte)
  }

  #unicode(value: number): void {
    this.#flush()
    this.#say(String.fromCharCode(value < 0 ? value + 65_536 : value))
    this.#toSkip = this.#group.fallback
  }

  #flush(): void {
    this.#toSkip = 0
    if (!this.#pending.length) return
    const bytes = Buffer.from(this.#pending)
    this.#pending = []
    this.#say(iconv.decode(bytes, this.#fonts.get(this.#group.font) || this.#codePage))
  }

  #say(words: string): void {
    const { target, hidden } = this.#group
    if (!hidden && target !== 'none' && target !== 'fonts') this.#words[target] += words
  }

  #endParagraph(): void {
    if (this.#group.target === 'note') this.#words.note += '\n'
    else if (this.#group.target !== 'text') return
    else if (this.#inTable) this.#words.text += '\n'
    else this.#endBlock()
  }

  #endBlock(): void {
    const { text, mark } = this.#words
    this.#words.text = ''
    this.#words.mark = ''
    if (!mark.trim()) this.#sheet.paragraph(text)
    else this.#sheet.item(text, /^\W?\w{1,4}[.)]/.exec(mark.trim())?.[0] ?? '•')
  }

  #endCell(): void {
    if (this.#group.target !== 'text') return
    this.#cells.push(this.#words.text)
    this.#words.text = ''
    this.#words.mark = ''
  }

  #endRow(): void {
    this.#sheet.row(this.#cells)
    this.#cells.length = 0
    this.#inTable = false
  }
}
