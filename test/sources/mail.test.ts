// Mail: what was written, not what was quoted; what is attached is a document of its own.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { attachedTo, msgOf } from '../../scripts/corpus/mail.ts'
import { rtfOf } from '../../scripts/corpus/rtf.ts'
import { through } from './through.ts'

const mail = (type: string, body: string, more = ''): Buffer =>
  Buffer.from(
    `Received: from a by b\r\nFrom: Press <p@example.org>\r\nDate: Fri, 3 May 2024 23:30:00 +0500\r\nSubject: =?windows-1251?B?wujn6PI=?= of the Mayor\r\n${more}MIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}`,
    'latin1',
  )

describe('a mail', () => {
  test('its subject, its day by the clock of who wrote it, its words', async () => {
    const { came } = await through(mail('text/plain; charset=windows-1252', 'The Mayor of Qu\xe9bec came.\r\n'))
    const [{ text, title, published, format }] = came
    assert.deepEqual(
      { text, title, published, format },
      {
        text: 'Визит of the Mayor\n\nThe Mayor of Québec came.',
        title: 'Визит of the Mayor',
        published: '2024-05-03',
        format: 'mail',
      },
    )
  })
  test('plain words that only point to the page give way to it', async () => {
    const body = `--b\r\nContent-Type: text/plain\r\n\r\nView in a browser.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>The Mayor met the Minister in Lyon and spoke about the port.</p><img src="cid:x">\r\n--b--`
    const { came, failed } = await through(mail('multipart/alternative; boundary=b', body))
    assert.deepEqual(failed, [])
    assert.match(came[0].text, /met the Minister in Lyon/)
    assert.doesNotMatch(came[0].text, /browser/)
  })
  test('what it answers is left out and said to be; what it sends on is not', async () => {
    const answer = await through(
      mail(
        'text/plain',
        'Thank you, we shall come on Monday.\r\nAnd on Tuesday, too.\r\n\r\nOn 1 May, Ann wrote:\r\n> Will you come?\r\n> Ann\r\n',
      ),
    )
    assert.equal(answer.came[0].text, 'Визит of the Mayor\n\nThank you, we shall come on Monday.\nAnd on Tuesday, too.')
    assert.match(answer.came[0].notes[0].message, /quotes earlier mails in 3 lines/)
    const sentOn = await through(
      mail('text/plain', 'FYI\r\n> The Mayor came.\r\n> The Minister came.\r\n> All came.\r\n'),
    )
    assert.match(sentOn.came[0].text, /FYI\nThe Mayor came\.\nThe Minister came\./)
  })
  test('with a document attached, whatever it is called', async () => {
    const rtf = rtfOf([{ kind: 'paragraph', text: 'The attached words.' }])
    const { came, failed } = await through(attachedTo('../../etc/passwd', 'application/octet-stream', rtf))
    assert.deepEqual(failed, [])
    assert.deepEqual(
      came.map(({ origin, format }) => [origin, format]),
      [
        ['file', 'mail'],
        ['file!/etc/passwd', 'rtf'],
      ],
    )
    assert.equal(came[1].text, 'The attached words.')
  })
  test('as Outlook saves it', async () => {
    const { came } = await through(
      msgOf([
        { kind: 'title', text: 'The Mayor in Lyon' },
        { kind: 'paragraph', text: 'She met the Préfet.' },
      ]),
    )
    assert.deepEqual([came[0].format, came[0].text], ['msg', 'The Mayor in Lyon\n\nShe met the Préfet.'])
  })
})
