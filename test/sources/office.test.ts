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

describe('what real files have besides', () => {
  const run = (text: string, properties = ''): string =>
    `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
  const deleted = (text: string): string =>
    `<w:del w:id="1" w:author="x"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  const relations = (...all: string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
  const word = (body: string): Promise<Buffer> => {
    const names =
      'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"'
    const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`
    return zipped([
      [
        '[Content_Types].xml',
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ],
      ['_rels/.rels', relations(relation('r1', 'officeDocument', 'word/document.xml'))],
      [
        'word/_rels/document.xml.rels',
        relations(
          relation('link', 'hyperlink', 'https://x.example').replace('/>', ' TargetMode="External"/>'),
          relation('notes', 'footnotes', 'footnotes.xml'),
          relation('head', 'header', 'header1.xml'),
          relation('remarks', 'comments', 'comments.xml'),
        ),
      ],
      [
        'word/document.xml',
        `<w:document ${names}><w:body>${body}<w:sectPr><w:headerReference r:id="head" w:type="default"/></w:sectPr></w:body></w:document>`,
      ],
      [
        'word/footnotes.xml',
        `<w:footnotes ${names}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">${paragraph('A note.')}</w:footnote></w:footnotes>`,
      ],
      ['word/header1.xml', `<w:hdr ${names}>${paragraph('HEADER')}</w:hdr>`],
      [
        'word/comments.xml',
        `<w:comments ${names}><w:comment w:id="0" w:author="x">${paragraph('REMARK')}</w:comment></w:comments>`,
      ],
    ])
  }
  const WORD: Readonly<Record<string, readonly [body: string, text: string]>> = {
    'words put in, taken out and moved': [
      `<w:p>${run('paid ')}${deleted('a private')}<w:ins w:id="2">${run('an official')}</w:ins>${run(' visit on ')}<w:moveFrom w:id="3">${run('MOVED ')}</w:moveFrom><w:moveTo w:id="4">${run('3 May')}</w:moveTo></w:p><w:del w:id="5"><w:p><w:r><w:delText>GONE</w:delText></w:r></w:p></w:del>`,
      'paid an official visit on 3 May',
    ],
    'a paragraph whose end was deleted goes on': [
      `<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr>${run('joined ')}</w:p><w:p>${run('to this')}</w:p>`,
      'joined to this',
    ],
    'links, fields, notes, remarks and heads': [
      `<w:p>${run('Minister ')}<w:hyperlink r:id="link">${run('Ann Lee')}</w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r> <w:commentRangeStart w:id="0"/>${run(' came')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://y.example" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(' to Oslo.')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      'Minister Ann Lee came to Oslo.\n\nA note.',
    ],
    'words that are not shown': [
      `<w:p>${run('Seen')}${run(' HIDDEN', '<w:b/><w:vanish/><w:sz w:val="2"/>')}${run(' and shown', '<w:vanish w:val="0"/>')}${run(' bold', '<w:b/>')}${run(' HIDDEN', '<w:vanish w:val="true"/>')}</w:p>`,
      'Seen and shown bold',
    ],
    'a box, once, and its line beside it': [
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p>${run('In a box.')}</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('Beside it.')}</w:p><w:sdt><w:sdtContent><w:p>${run('In a field to fill.')}</w:p></w:sdtContent></w:sdt>`,
      'Beside it.\n\nIn a box.\n\nIn a field to fill.',
    ],
  }
  for (const [what, [body, expected]] of Object.entries(WORD))
    test(`of Word: ${what}`, async () => {
      const { came, failed } = await through(await word(body))
      assert.deepEqual(failed, [])
      assert.equal(came[0].text, expected)
    })

  const OPEN: Readonly<Record<string, readonly [body: string, text: string]>> = {
    'words taken out, remarks and notes': [
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>DELETED</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>paid <text:change text:change-id="c"/>a visit<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>.<office:annotation><text:p>REMARK</text:p></office:annotation> He left.</text:p>',
      'paid a visit. He left.\n\nA note.',
    ],
    'words and parts that are not shown': [
      '<office:automatic-styles><style:style style:name="T9" style:family="text"><style:paragraph-properties/><style:text-properties fo:color="x" text:display="none"/></style:style><style:style style:name="T8"><style:text-properties text:display="true"/></style:style></office:automatic-styles><text:p>Seen<text:span text:style-name="T9"> HIDDEN</text:span><text:span text:style-name="T8"> and shown</text:span></text:p><text:section text:display="none"><text:p>HIDDEN</text:p><text:list><text:list-item><text:p>HIDDEN</text:p></text:list-item></text:list></text:section><text:section><text:p>In a part.</text:p></text:section>',
      'Seen and shown\n\nIn a part.',
    ],
    'a table within a table, a list within a list': [
      '<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><table:table><table:table-row><table:table-cell><text:p>b</text:p></table:table-cell><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table></table:table-cell></table:table-row></table:table><text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>two</text:p></text:list-item></text:list></text:list-item></text:list>',
      'a | b | c\n\n• one\n• two',
    ],
  }
  for (const [what, [body, expected]] of Object.entries(OPEN))
    test(`of an OpenDocument text: ${what}`, async () => {
      const { came, failed } = await through(await odt(`<office:body>${body}</office:body>`))
      assert.deepEqual(failed, [])
      assert.equal(came[0].text, expected)
    })

  test('of rich text: links, deleted and hidden words, halves of a letter, tables', () =>
    assert.equal(
      rtf(
        String.raw`{\header HEADER}paid {\deleted private}{\field{\*\fldinst HYPERLINK "https://x"}{\fldrslt an official}} visit{\v HIDDEN} \u-10180?\u-8930?{\*\annotation REMARK}\uc2\u8217''\uc0\u233 t\u233\par\trowd\cellx1\intbl Date\cell Event\cell\row\pard end\par`,
      ),
      'paid an official visit \u{1F11E}’été\n\nDate | Event\n\nend',
    ))
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
