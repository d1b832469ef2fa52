// Heads and feet of a PDF of one page, in which nothing is repeated.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { takePdf } from '../../src/sources/pdf/pdf.ts'
import { pdfFile } from './pdf-file.ts'

test('the time and address that a browser prints around a short page are no text of it', async () => {
  const line = 'The Minister of Foreign Affairs of Portugal, Ana Pires, paid an official visit to Norway. In'
  const { text } = await takePdf(
    pdfFile([
      [
        { x: 24, y: 822, size: 8, text: '11/22/26, 10:09 AM' },
        { x: 280, y: 822, size: 8, text: 'Visit' },
        { x: 34, y: 796, size: 12, text: 'Oslo, 12 May 2025' },
        { x: 34, y: 750, size: 12, text: line },
        { x: 34, y: 736, size: 12, text: 'Oslo she met with Prime Minister Kari Holm.' },
        { x: 24, y: 17, size: 8, text: 'https://gov.example/visit' },
        { x: 560, y: 17, size: 8, text: '1/1' },
      ],
    ]),
  )
  assert.equal(text.trim(), `Oslo, 12 May 2025\n\n${line} Oslo she met with Prime Minister Kari Holm.`)
})
