/** Pages of lists that are held whole because they are sorted or searched by names in the reader's language. */

export interface ListPage<T> {
  readonly items: readonly T[]
  readonly next?: string
}

/** What follows the item with the key `after`; a RangeError says that there is none. */
export function listPage<T>(
  all: readonly T[],
  keyOf: (item: T) => string,
  limit: number,
  after: string | undefined,
): ListPage<T> {
  const start = after === undefined ? 0 : all.findIndex((item) => keyOf(item) === after) + 1
  if (after !== undefined && start === 0) throw new RangeError(`after: ${after} is not where a page ended`)
  const items = all.slice(start, start + limit)
  return { items, ...(start + limit < all.length ? { next: keyOf(items.at(-1)!) } : {}) }
}
