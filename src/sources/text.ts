import type { Extract, Headers } from './extract.ts'
import { decode } from './charset.ts'
import { Unreadable } from './unreadable.ts'

/** Plain text is its own text; a byte order mark is no part of it. */
export async function extractText(bytes: Buffer, headers: Headers): Promise<Extract> {
  const { text, notes } = await decode(bytes, headers)
  if (!/\S/.test(text)) throw new Unreadable('empty', 'has no text, only white space')
  return { text, ...toldIn(headers), notes, placesOf: () => [] }
}

/** What came along with the bytes says it: a feed of its item, a server of its answer. */
export function toldIn(headers: Headers): Pick<Extract, 'title' | 'published' | 'language'> {
  const { title, published, 'content-language': language } = headers
  return {
    ...(title ? { title } : {}),
    ...(published && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(published) ? { published } : {}),
    // Of several languages of one answer none is that of its text.
    ...(language && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(language) ? { language } : {}),
  }
}
