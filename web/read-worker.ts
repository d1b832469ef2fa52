/** Reads texts where nobody waits for it, and says what was read as the server's page does. */

import { loadGazetteer } from '../src/gazetteer/gazetteer.ts'
import { read } from '../src/reader/read.ts'
import { readEngagements, readingSaid, readText, type Reader } from '../src/server/components/reading.ts'

export interface Asked extends Reader {
  readonly text: string
  readonly published?: string
}

export interface Answered {
  /** Markup of what stands under the two heads. */
  readonly text: string
  readonly reading: string
  /** How many engagements there are. */
  readonly said: string
  /** The reading, for programs. */
  readonly json: string
}

// Loading it is no part of the time that reading takes.
loadGazetteer()

addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data))

async function answer({ text, published, ...reader }: Asked): Promise<void> {
  const began = performance.now()
  const reading = read(text, { published })
  const milliseconds = performance.now() - began
  const answered: Answered = {
    text: String(await readText({ text, reading }, reader, milliseconds)),
    reading: String(await readEngagements(reading, reader)),
    said: readingSaid(reading, reader.language),
    json: JSON.stringify(reading, null, 2),
  }
  self.postMessage(answered)
}
