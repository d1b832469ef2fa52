// Mail: what was written, not what was quoted; what is attached is a document of its own.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import iconv from 'iconv-lite'
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
  test('parts within parts, in any letters and ways of writing them, with names in them', async () => {
    const base64 = (text: string, charset: string): string => iconv.encode(text, charset).toString('base64')
    const body = [
      '--M\r\nContent-Type: multipart/related; boundary=R\r\n',
      '--R\r\nContent-Type: multipart/alternative; boundary=A\r\n',
      '--A\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n',
      'La ministre a re=E7=\r\nu aujourd=92hui l=92ambassadeur =E0 Qu=E9bec.\r\n',
      `--A\r\nContent-Type: text/html; charset=iso-8859-15\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64('<p>La ministre a reçu l’ambassadeur.</p>', 'iso-8859-15')}`,
      '--A--\r\n--R\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <logo>\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=',
      `--R--\r\n--M\r\nContent-Type: text/plain; charset=koi8-r; name="=?UTF-8?B?${base64('визит.txt', 'utf-8')}?="\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64('Министр встретился с послом Японии в Осло, и они говорили о торговле.', 'koi8-r')}`,
      `--M\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename*=UTF-8''%C3%A9t%C3%A9.txt\r\n\r\nSummer`,
      '--M--\r\n',
    ].join('\r\n')
    const { came, failed } = await through(mail('multipart/mixed; boundary=M', body))
    assert.deepEqual(failed, [])
    assert.deepEqual(
      came.map(({ origin, text }) => [origin, text]),
      [
        ['file', 'Визит of the Mayor\n\nLa ministre a reçu aujourd’hui l’ambassadeur à Québec.'],
        ['file!/визит.txt', 'Министр встретился с послом Японии в Осло, и они говорили о торговле.'],
        ['file!/été.txt', 'Summer\n'],
      ],
    )
  })
  test('sent on within another, as words or as a whole', async () => {
    const words = await through(
      mail(
        'text/plain',
        'FYI\r\n\r\n---------- Forwarded message ---------\r\nFrom: Press <p@x.example>\r\nSubject: Visit\r\n\r\nThe Mayor came.\r\n\r\n-- \r\nPress Office\r\n',
      ),
    )
    assert.match(words.came[0].text, /Forwarded message[^]*\n\nThe Mayor came\.\n/)
    assert.deepEqual(words.came[0].notes, [])
    const inner =
      'From: p@x.example\r\nSubject: Visit\r\nDate: Thu, 2 May 2024 10:00:00 +0000\r\nContent-Type: text/plain\r\n\r\nThe Mayor came.\r\n'
    const whole = await through(
      mail(
        'multipart/mixed; boundary=X',
        `--X\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--X\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename="Visit.eml"\r\n\r\n${inner}\r\n--X--\r\n`,
      ),
    )
    const [, sent] = whole.came
    assert.deepEqual(
      [sent.origin, sent.format, sent.text, sent.published],
      ['file!/Visit.eml', 'mail', 'Visit\n\nThe Mayor came.', '2024-05-02'],
    )
  })
  test('of few fields, whose letters are not what it says', async () => {
    const head =
      'From: a@x.example\nSubject: Visite =?iso-8859-1?q?=E0_Qu=E9bec?=\nContent-Type: text/plain; charset=us-ascii\n\n'
    const { came } = await through(Buffer.from(`${head}La ministre a reçu l’ambassadeur.\n`))
    assert.deepEqual([came[0].format, came[0].text], ['mail', 'Visite à Québec\n\nLa ministre a reçu l’ambassadeur.'])
    const memo = await through(Buffer.from('From: the Minister\nTo: all\nSubject: Visit\n\nThe Mayor came.\n'))
    assert.equal(memo.came[0].format, 'text')
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
