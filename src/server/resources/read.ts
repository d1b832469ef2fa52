import { z } from '@hono/zod-openapi'
import { read } from '../../index.ts'
import { page } from '../components/layout.ts'
import { readEngagements, readingSaid, readText } from '../components/reading.ts'
import { html } from '../html.ts'
import { Problem } from '../http/problem.ts'
import { resource } from '../resource.ts'
import { readingSchema } from '../schemas/reading.ts'
import { READ } from '../words/read.ts'

const asked = z.object({
  text: z.string().optional().openapi({ description: 'Plain text.' }),
  /** A browser sends an empty one where none was chosen. */
  file: z
    .instanceof(File)
    .optional()
    .openapi({ type: 'string', format: 'binary', description: 'In place of the text, from a form.' }),
  published: z.string().optional().openapi({ description: 'YYYY-MM-DD, YYYY-MM or YYYY; overrules the text.' }),
})

type Asked = z.infer<typeof asked>

/** A short text can stand in an address. */
const inAddress: z.ZodType<Asked> = asked.omit({ file: true })

const data = z.object({
  text: z.string().optional(),
  published: z.string().optional(),
  reading: readingSchema.optional(),
})

export const readThis = resource({
  path: '/read',
  summary: 'Reads a text and shows what it says. Nothing is kept.',
  query: inAddress,
  body: asked,
  most: 4 * 1024 ** 2,
  data,
  async load({ query: { text, file, published: typed } }, _site) {
    const given = file?.size ? await textOf(file) : text
    const published = typed?.trim() || undefined
    if (!given?.trim()) return { published }
    return { text: given, published, reading: read(given, { published }) }
  },
  page({ text = '', published, reading }, site) {
    const { language, office } = site
    const w = READ[language]
    return page({
      title: w.title,
      place: 'read',
      islands: ['read'],
      main: html`<p class="label over wide">${w.title}</p>
        <h1 class="wide">${w.h1}</h1>
        <p class="also wide" data-slot="promise" data-here="${w.here}">${w.there}</p>
        <div
          class="pair both"
          data-island="read"
          data-language="${language}"
          ${office && html` data-office="${office}"`}
          data-loading="${w.loading}"
          data-failed="${w.failed}"
          data-not-text="${w.notText('{name}')}"
          data-not-date="${w.notDate}"
        >
          <section aria-labelledby="text-head">
            <h2 class="small" id="text-head" tabindex="-1">${w.text}</h2>
            <details class="gap" ${!reading && html` open`}>
              <summary>${w.choose}</summary>
              <form
                class="stack"
                id="text-form"
                method="post"
                action="${site.to(['read'])}"
                enctype="multipart/form-data"
              >
                <label class="field"
                  ><span>${w.field}</span><textarea name="text" rows="14" spellcheck="false">${startOf(text)}</textarea>
                </label>
                <label class="field"
                  ><span>${w.file}</span><input type="file" name="file" accept="text/plain,.txt,.md"
                /></label>
                <label class="field"
                  ><span>${w.published}</span
                  ><input
                    name="published"
                    value="${published ?? ''}"
                    pattern="\\d{4}(-\\d\\d(-\\d\\d)?)?"
                    autocomplete="off"
                /></label>
                <p class="does"><button class="btn${reading ? ' quiet' : ''}">${w.read}</button></p>
              </form>
            </details>
            <div data-slot="text">${reading && readText({ text, reading }, site)}</div>
          </section>
          <section aria-labelledby="reading-head">
            <h2 class="small" id="reading-head">${w.reading}</h2>
            <p class="hint over" role="status" data-slot="status">
              ${reading ? readingSaid(reading, language) : w.nothingYet}
            </p>
            <div data-slot="reading">${reading && readEngagements(reading, site)}</div>
            <p class="does gap" data-slot="keep" ${!reading && html` hidden`}>
              <button class="btn" form="text-form" formaction="${site.to(['documents'])}">${w.keep}</button>
              <button
                class="btn quiet"
                type="button"
                data-copy
                data-copied="${w.copied}"
                data-not-copied="${w.notCopied}"
                hidden
              >
                ${w.copy}
              </button>
            </p>
          </section>
        </div>`,
    })
  },
})

/** A browser leaves out a line break at the very beginning of a text area. */
const startOf = (text: string): string => (/^\r?\n/.test(text) ? `\n${text}` : text)

async function textOf(file: File): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    throw new Problem(400, 'Bad request', READ.en.notText(file.name))
  }
}
