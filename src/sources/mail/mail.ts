/** Mail as it is sent (RFC 5322 and MIME), by postal-mime. */

import { isAscii, isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import PostalMime, { type Email } from 'postal-mime'
import type { Taken } from '../apart/taken.ts'
import type { Part } from '../extract.ts'
import { dayOf, languageOf, titleOf } from '../told.ts'
import { reasonOf, Unreadable } from '../unreadable.ts'
import { partsFrom } from './attachments.ts'
import { textOf } from './letter.ts'

export async function takeMail(bytes: Buffer): Promise<Taken> {
  const mail = await parsed(bytes)
  const headers = new Map(mail.headers.map(({ key, value }) => [key, value]))
  return {
    ...(await textOf({
      subject: mail.subject,
      plain: mail.text && withItsLetters(mail.text),
      html: mail.html ? { bytes: Buffer.from(mail.html), charset: 'utf-8' } : undefined,
    })),
    ...titleOf(mail.subject),
    ...dayOf(headers.get('date')),
    ...languageOf(headers.get('content-language')),
  }
}

export async function attachedTo(bytes: Buffer): Promise<Part[]> {
  const { attachments } = await parsed(bytes)
  return partsFrom(
    attachments
      .filter(({ related }) => !related)
      .map(({ filename, mimeType, content }) => ({
        name: filename ?? undefined,
        type: mimeType,
        bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content as ArrayBuffer),
      })),
  )
}

/** As everywhere, what is sound UTF-8 is that, whatever was declared: ASCII and Latin-1 are said of much that is neither. */
function withItsLetters(text: string): string {
  const bytes = iconv.encode(text, 'windows-1252')
  return isUtf8(bytes) && !isAscii(bytes) && iconv.decode(bytes, 'windows-1252') === text
    ? bytes.toString('utf8')
    : text
}

async function parsed(bytes: Buffer): Promise<Email> {
  try {
    // a mail in a mail is a document of its own
    return await PostalMime.parse(withoutEnvelope(bytes), { maxNestingDepth: 50, forceRfc822Attachments: true })
  } catch (error) {
    throw new Unreadable('broken', `is a broken mail (${reasonOf(error)})`)
  }
}

/** A mailbox of one mail begins with a line of its own. */
const withoutEnvelope = (bytes: Buffer): Buffer =>
  bytes.subarray(0, 5).toString('latin1') === 'From ' ? bytes.subarray(bytes.indexOf(10) + 1) : bytes
