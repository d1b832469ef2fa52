/** What keeps pages and register safe from other pages, and from what documents bring with them. */

import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { Problem } from './problem.ts'

/** Every request has a name, by which the log and whoever asked can speak of it. */
export const named: MiddlewareHandler = async (c, next) => {
  const given = c.req.header('x-request-id') ?? ''
  const name = /^[\w-]{1,64}$/.test(given) ? given : randomUUID()
  c.set('requestId', name)
  await next()
  c.header('x-request-id', name)
}

const checked = csrf()

/** A form of another site can be posted here; it says where it comes from. */
export const fromHere: MiddlewareHandler = (c, next) => (c.req.method === 'POST' ? checked(c, next) : next())

/** Where documents are shown as they were received: what is in them is no page of the office. */
export const FRAME = /^(?:\/(?:en|fr))?\/documents\/[^/]+\/original\/frame$/

const ofPages = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    // A document as received, in a sandbox.
    frameSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  crossOriginResourcePolicy: 'same-origin',
  xFrameOptions: 'DENY',
  // Said by whatever gives the office a name and a certificate.
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
} satisfies Parameters<typeof secureHeaders>[0]

const pages = secureHeaders(ofPages)
/** Nothing runs, nothing is fetched, not even from here; it has no origin, and stands in a page of the office alone. */
const frames = secureHeaders({
  ...ofPages,
  contentSecurityPolicy: {
    sandbox: [],
    defaultSrc: ["'none'"],
    styleSrc: ["'unsafe-inline'"],
    formAction: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'self'"],
  },
  xFrameOptions: 'SAMEORIGIN',
  referrerPolicy: 'no-referrer',
  // It is of no origin, so it can not be of one of its own.
  originAgentCluster: false,
})

/** Everything comes from here: no script or style within a page, no other host. */
export const safeHeaders: MiddlewareHandler = (c, next) =>
  FRAME.test(new URL(c.req.url).pathname) ? frames(c, next) : pages(c, next)

/** A page of elsewhere can give its own name the address of this machine; it can not send another name. */
export function hostCheck(hosts: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const { hostname } = new URL(c.req.url)
    if (!hosts.includes(hostname))
      throw new Problem(421, 'Misdirected request', `This office does not answer to the name ${hostname}.`)
    await next()
  }
}
