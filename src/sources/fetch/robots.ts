/** What a site asks of programs that read it: robots.txt, as RFC 9309 says. */

import robots from 'robots-parser'
import { Unfetched } from './unfetched.ts'

/** It is a CommonJS module whose types speak of an ES module. */
const robotsParser = robots as unknown as typeof robots.default

/** What is beyond is not read; the RFC asks for half a megabyte at least. */
export const ROBOTS_SIZE = 512 * 1024
/** Of one site, after which it is asked for anew; less where it did not answer. */
const KEPT_MS = { answered: 24 * 60 * 60_000, failed: 10 * 60_000 }
/** A site that asks for longer pauses is read with this one: it would not be read otherwise. */
const LONGEST_DELAY_MS = 30_000
const SITES = 1000

/** What was found at /robots.txt: its text, that there is none (4xx), or why nobody knows (5xx, no answer). */
export type RobotsFound = { readonly text: string } | 'none' | Unfetched

export interface Rules {
  /** Why it may not be fetched; undefined where it may. */
  refusal(address: string): Unfetched | undefined
  /** Milliseconds between two requests, 0 where nothing is asked for. */
  readonly delay: number
}

export class Robots {
  readonly #product: string
  readonly #get: (address: string) => Promise<RobotsFound>
  readonly #sites = new Map<string, { readonly until: number; readonly rules: Promise<Rules> }>()

  /** `product` is the first word of the user agent, by which sites name a program. */
  constructor(product: string, get: (address: string) => Promise<RobotsFound>) {
    this.#product = product
    this.#get = get
  }

  of(origin: string): Promise<Rules> {
    const known = this.#sites.get(origin)
    if (known && known.until > Date.now()) return known.rules
    if (this.#sites.size >= SITES) this.#sites.delete(this.#sites.keys().next().value!)
    const address = `${origin}/robots.txt`
    // Those who ask meanwhile wait for the same answer.
    const rules = this.#get(address).then((found) => {
      if (found instanceof Unfetched) this.#sites.set(origin, { until: Date.now() + KEPT_MS.failed, rules })
      return rulesFrom(found, address, this.#product)
    })
    this.#sites.set(origin, { until: Date.now() + KEPT_MS.answered, rules })
    rules.catch(() => this.#sites.delete(origin))
    return rules
  }
}

function rulesFrom(found: RobotsFound, address: string, product: string): Rules {
  if (found === 'none') return { refusal: () => undefined, delay: 0 }
  if (found instanceof Unfetched) {
    const { message, status, wait } = found
    const silent = new Unfetched('unreachable', `may not be fetched, since ${address} ${message}`, { status, wait })
    return { refusal: () => silent, delay: 0 }
  }
  const robot = robotsParser(address, found.text.replace(/^\uFEFF/, ''))
  const asked = (robot.getCrawlDelay(product) ?? 0) * 1000
  return {
    refusal(page) {
      if (robot.isAllowed(page, product) !== false) return undefined
      const line = robot.getMatchingLineNumber(page, product)
      return new Unfetched(
        'refused',
        `may not be fetched: line ${line} of ${address} forbids it; ask the site, or save the page and add the file`,
      )
    },
    delay: asked > 0 ? Math.min(asked, LONGEST_DELAY_MS) : 0,
  }
}
