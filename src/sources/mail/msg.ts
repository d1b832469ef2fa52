/** Mail as Outlook saves it (MSG), by msgreader. */

import MsgReaderModule, { type FieldsData } from '@kenjiuno/msgreader'
import type { Taken } from '../apart/taken.ts'
import type { Part } from '../extract.ts'
import { dayOf, titleOf } from '../told.ts'
import { reasonOf, Unreadable } from '../unreadable.ts'
import { partsFrom } from './attachments.ts'
import { isSound } from './compound.ts'
import { textOf } from './letter.ts'

type Reader = InstanceType<(typeof MsgReaderModule)['default']>

export async function takeMsg(bytes: Buffer): Promise<Taken> {
  const { data } = opened(bytes)
  const html = data.html ? Buffer.from(data.html) : data.bodyHtml ? Buffer.from(data.bodyHtml) : undefined
  return {
    ...(await textOf({
      subject: data.subject,
      plain: data.body,
      html: html ? { bytes: html, ...(data.html ? {} : { charset: 'utf-8' }) } : undefined,
    })),
    ...titleOf(data.subject),
    ...dayOf(data.clientSubmitTime ?? data.messageDeliveryTime),
  }
}

export function attachedTo(bytes: Buffer): Part[] {
  const { reader, data } = opened(bytes)
  return partsFrom(
    (data.attachments ?? [])
      .filter(
        (one) => !one.attachmentHidden && !(one.pidContentId && /\.(?:png|jpe?g|gif|bmp)$/i.test(one.fileName ?? '')),
      )
      .map((one) => {
        const { fileName, content } = reader.getAttachment(one)
        return { name: fileName, type: one.attachMimeTag ?? '', bytes: content }
      }),
  )
}

function opened(bytes: Buffer): { reader: Reader; data: FieldsData } {
  if (!isSound(bytes)) throw new Unreadable('broken', 'is a broken Outlook message (its parts lead back to themselves)')
  try {
    const { buffer, byteOffset, byteLength } = bytes
    const reader = new MsgReaderModule.default(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer)
    const data = reader.getFileData()
    if (data.error) throw new Error(data.error)
    return { reader, data }
  } catch (error) {
    throw new Unreadable('broken', `is a broken Outlook message (${reasonOf(error)})`)
  }
}
