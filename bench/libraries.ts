/** The libraries that we measure against; they live in bench/package.json, not in ours. */
import { createRequire } from 'node:module'

export interface Library {
  readonly name: string
  /** Does the work and answers something that depends on all of it. */
  readonly run: (text: string) => number
}

interface WinkDocument {
  tokens(): { length(): number }
}
interface View {
  json(): unknown[]
}

// By name, so that the check for undeclared dependencies does not look for them in our package.json.
const load: (name: string) => unknown = createRequire(import.meta.filename)

/** wink-nlp with wink-eng-lite-web-model, default pipe: sentences, entities (no names), negation, sentiment, parts of speech. */
export function wink(): Library | undefined {
  try {
    const nlp = (load('wink-nlp') as (model: unknown) => { readDoc(text: string): WinkDocument })(
      load('wink-eng-lite-web-model'),
    )
    return { name: 'wink-nlp', run: (text) => nlp.readDoc(text).tokens().length() }
  } catch {
    return undefined
  }
}

/** compromise: people, places and organisations. */
export function compromise(): Library | undefined {
  try {
    const nlp = load('compromise') as (text: string) => { people(): View; places(): View; organizations(): View }
    return {
      name: 'compromise',
      run: (text) => {
        const doc = nlp(text)
        return doc.people().json().length + doc.places().json().length + doc.organizations().json().length
      },
    }
  } catch {
    return undefined
  }
}
