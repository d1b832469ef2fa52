// DOCX, ODT and RTF: blocks as the reader knows them, whatever the words are set in.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { zipped } from '../../scripts/corpus/odt.ts'
import { takeRtf } from '../../src/sources/office/rtf.ts'
import { through } from './through.ts'

const BLOCKS = `Joint communiqué

Minister Ann Lee met the Mayor.

• first
• second

1. one
2. two

Date | Event
3 May | Visit

The end.

A note on the visit.`

const odt = (body: string): Promise<Buffer> =>
  zipped([
    ['mimetype', 'application/vnd.oasis.opendocument.text'],
    [
      'content.xml',
      `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s">${body}</office:document-content>`,
    ],
  ])
const rtf = (body: string): string =>
  takeRtf(
    Buffer.from(`{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}${body}}`, 'latin1'),
  ).text

describe('blocks', () => {
  test('of a Word document', async () => {
    const list = (text: string, reference: string): Paragraph =>
      new Paragraph({ text, numbering: { reference, level: 0 } })
    const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
      levels: [{ level: 0, format, text }],
    })
    const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] })
    const document = new Document({
      title: 'Joint communiqué',
      footnotes: { 1: { children: [new Paragraph('A note on the visit.')] } },
      numbering: {
        config: [
          { reference: 'bullets', ...level(LevelFormat.BULLET, '•') },
          { reference: 'numbers', ...level(LevelFormat.DECIMAL, '%1.') },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Joint communiqué', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [
                new TextRun('Minister A'),
                new TextRun({ text: 'nn', bold: true }),
                new TextRun(' Lee'),
                new FootnoteReferenceRun(1),
                new TextRun(' met the Mayor.'),
              ],
            }),
            list('first', 'bullets'),
            list('second', 'bullets'),
            new Paragraph(''),
            list('one', 'numbers'),
            list('two', 'numbers'),
            new Table({
              rows: [
                ['Date', 'Event'],
                ['3 May', 'Visit'],
              ].map((row) => new TableRow({ children: row.map(cell) })),
            }),
            new Paragraph('The end.'),
          ],
        },
      ],
    })
    const { came, failed } = await through(await Packer.toBuffer(document))
    assert.deepEqual(failed, [])
    assert.equal(came[0].text, BLOCKS.replace('second\n\n1.', 'second\n1.'))
    assert.equal(came[0].title, 'Joint communiqué')
  })
  test('of an OpenDocument text', async () => {
    const { came } = await through(
      await odt(`<style:x><text:list-style style:name="N"><text:list-level-style-number/></text:list-style></style:x><office:body>
<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>
<text:h>Joint <text:span>comm</text:span>uniqué</text:h>
<text:p>Minister A<text:span>nn</text:span><text:s/>Lee<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note on the visit.</text:p></text:note-body></text:note> met
   the<text:tab/>Mayor.</text:p>
<text:list><text:list-item><text:p>first</text:p></text:list-item><text:list-item><text:p>second</text:p></text:list-item></text:list>
<text:list text:style-name="N"><text:list-item><text:p>one</text:p></text:list-item><text:list-item><text:p>two</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>Date</text:p></table:table-cell><table:table-cell><text:p>Event</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>3 May</text:p></table:table-cell><table:table-cell><text:p>Visit</text:p></table:table-cell></table:table-row></table:table>
<text:p>The end.</text:p></office:body>`),
    )
    assert.equal(came[0].text, BLOCKS.replace('second\n\n1.', 'second\n1.'))
  })
  test('of rich text', () => {
    const text = rtf(
      String.raw`\pard{\b Joint communiqu\'e9}\par Minister A{\b nn} Lee{\super\chftn{\footnote\chftn A note on the visit.}} met the Mayor.\par` +
        String.raw`{\pntext\f0\'b7\tab}first\par{\listtext\'b7\tab}second\par{\listtext 1.\tab}one\par{\listtext 2.\tab}two\par` +
        String.raw`\trowd\intbl Date\cell Event\cell\row\trowd\intbl 3 May\cell Visit\cell\row\pard The end.\par`,
    )
    assert.equal(text, BLOCKS.replace('second\n\n1.', 'second\n1.'))
  })
})

describe('rich text', () => {
  test('letters by code page, by font and by number, with what stands in for them', () => {
    assert.equal(
      rtf(
        String.raw`\'e9t\'e9 {\f1 \'cc\'ee\'f1\'ea\'e2\'e0} \u1052?\u1086?\uc2\u1089\'3f\'3f \u-3913?? \endash\ldblquote x\rdblquote\~y\_z\-w`,
      ),
      'été Москва Мос  –“x” y-zw'.replace('Мос  –', 'Мос \uF0B7 –'),
    )
  })
  test('what is hidden, drawn or said of the file is no text', () => {
    assert.equal(
      rtf(
        String.raw`{\info{\title T}{\author X}}{\*\generator G;}{\header H}{\pict\wmetafile8 0102}{\*\unknown u}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt shown}}{\v hidden} {\upr{a?}{\*\ud{a\u1052?}}}\par`,
      ),
      'shown aМ',
    )
  })
  test('bytes in the middle are stepped over', () => assert.equal(rtf('a{\\pict\\bin5 }}{{\\}b'), 'ab'))
})

test('a document that is locked says so', async () => {
  const locked = await zipped([
    ['mimetype', 'application/vnd.oasis.opendocument.text'],
    ['META-INF/manifest.xml', '<manifest:encryption-data/>'],
    ['content.xml', 'x'],
  ])
  assert.match((await through(locked)).failed[0], /^file: encrypted is locked with a password/)
})
