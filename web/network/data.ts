/** What the page's JSON twin says of who meets whom. */

export interface Network {
  readonly people: readonly Person[]
  readonly links: readonly Link[]
}

export interface Person {
  readonly id: string
  /** Name, else office. */
  readonly name: string
  /** Of the person's page. */
  readonly address: string
  /** The party acted for, in words. */
  readonly party?: string
  /** Acts for the office's own party. */
  readonly own?: boolean
  readonly engagements: number
}

/** Two people, as places in the list, and how often they were at one engagement. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly engagements: number
}
