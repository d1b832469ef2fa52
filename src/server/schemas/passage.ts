import { z } from '@hono/zod-openapi'
import type { Paragraph, Passage } from '../review/passages.ts'
import { citeSchema } from './reading.ts'
import { count, maybe, part, said, shaped, text } from './shape.ts'

export const passageSchema = shaped<Passage>('Passage', {
  document: text,
  report: maybe,
  rule: maybe,
  paragraphs: z.array(
    part<Paragraph>({ number: said(count, 'From 1.'), start: said(count, 'Where it begins in the text.'), text }),
  ),
  taken: said(z.array(citeSchema), 'What the reader took.'),
  asked: said(z.array(citeSchema), 'What is in question.'),
  isCut: said(z.boolean(), 'Paragraphs are left out.'),
})
