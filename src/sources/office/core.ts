/** What office documents say of themselves. */

import { SaxesParser } from 'saxes'
import type { Taken } from '../apart/taken.ts'
import { languageOf, titleOf } from '../told.ts'

/** Title and language of a file in Dublin Core's terms. Not its dates: those are of the file, which may be a copy of another's. */
export function dublinCore(xml: Buffer | undefined): Pick<Taken, 'title' | 'language'> {
  if (!xml) return {}
  const found = new Map<string, string>()
  const parser = new SaxesParser()
  let inside = ''
  parser.on('opentag', ({ name }) => (inside = name))
  parser.on('closetag', () => (inside = ''))
  parser.on('text', (text) => inside && found.set(inside, (found.get(inside) ?? '') + text))
  parser.on('error', () => undefined)
  parser.write(xml.toString('utf8')).close()
  return { ...titleOf(found.get('dc:title')), ...languageOf(found.get('dc:language')) }
}
