/** Where fetching may lead: to public addresses of the web, and to hosts that a person allowed by name. */

import ipaddr from 'ipaddr.js'
import { Unfetched } from './unfetched.ts'

/** Longer ones are no addresses of documents; robots.txt is matched against every letter. */
const LONGEST = 4096
/** Asked of the machine's own network, though it looks public: the wire server of Azure. */
const METADATA = new Set(['168.63.129.16'])
const GLOBAL = ipaddr.parseCIDR('2000::/3')

/** Hosts that may be fetched from wherever they are: `localhost`, `127.0.0.1:8080`, `[::1]:8080`, `intranet.example`. */
export class Allowance {
  readonly #hosts: ReadonlySet<string>

  /** A RangeError names what is no host. */
  constructor(hosts: readonly string[] = []) {
    this.#hosts = new Set(hosts.map(hostFrom))
  }

  /** By name, as an address of the web writes it; with its port, or whatever the port. */
  has(hostname: string, port: string | number): boolean {
    return this.#hosts.has(hostname) || this.#hosts.has(`${hostname}:${port}`)
  }

  /** The address in its usual form, or `Unfetched` where it must not be asked for. */
  check(address: string | URL): URL {
    const url = parsed(address)
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      throw new Unfetched('refused', `is no address of the web (${url.protocol}); only http and https are fetched`)
    if (url.href.length > LONGEST)
      throw new Unfetched('refused', `is longer than ${LONGEST} letters; give a shorter one`)
    if (url.username || url.password)
      throw new Unfetched(
        'refused',
        'has a name or password in it, which would be kept; save the page and add the file',
      )
    url.hash = ''
    if (this.has(url.hostname, portOf(url))) return url
    if (ipaddr.isValid(bare(url.hostname)) && !isPublic(bare(url.hostname))) throw notPublic(url.hostname, portOf(url))
    const port = Number(portOf(url))
    if (port < 1024 && port !== 80 && port !== 443)
      throw new Unfetched('refused', `asks port ${port}, which is no port of the web; ${allowing(url.hostname, port)}`)
    return url
  }
}

function parsed(address: string | URL): URL {
  try {
    return new URL(address)
  } catch {
    throw new Unfetched('refused', 'is no address; an address is such as https://www.example.org/news/1')
  }
}

function hostFrom(given: string): string {
  const url = URL.canParse(`http://${given}`) ? new URL(`http://${given}`) : undefined
  if (!url || url.pathname !== '/' || url.search || url.username || /[/\s]/.test(given))
    throw new RangeError(`not a host: ${given}; a host is NAME or NAME:PORT`)
  // A port that is the usual one is left out of `host`.
  return given.endsWith(':80') ? `${url.hostname}:80` : url.host
}

/** Whether an IP address is one of the public internet: not of this machine, a local network, or a group. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address) || METADATA.has(address)) return false
  const ip = ipaddr.parse(address)
  return ip.range() === 'unicast' && (ip.kind() === 'ipv4' || ip.match(GLOBAL))
}

export const portOf = (url: URL): string => url.port || (url.protocol === 'https:' ? '443' : '80')

/** The address without the brackets that a URL puts around IPv6. */
export const bare = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1')

const allowing = (hostname: string, port: string | number): string =>
  `if that is meant, allow it: --allow-host ${hostname}:${port}`

/** Where a name or address leads to this machine or its network. */
export function notPublic(hostname: string, port: string | number, leadsTo?: string): Unfetched {
  const where = leadsTo === undefined || leadsTo === bare(hostname) ? hostname : `${hostname} (${leadsTo})`
  return new Unfetched('refused', `leads to ${where}, no public address; ${allowing(hostname, port)}`)
}
