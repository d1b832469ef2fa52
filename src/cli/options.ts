/** What the values of options must be. */

import { InvalidArgumentError } from 'commander'
import { isDate } from '../model/edtf.ts'
import { sizeFrom } from '../sources/sizes.ts'
import { secondsFrom } from '../sources/interval.ts'
import { languageCodeFrom } from '../sources/language-code.ts'

export function dateFrom(given: string): string {
  if (!isDate(given)) throw new InvalidArgumentError('A date is YYYY-MM-DD, YYYY-MM or YYYY, and must exist.')
  return given
}

export function languageFrom(given: string): string {
  const code = languageCodeFrom(given)
  if (code === undefined) throw new InvalidArgumentError('A language is a code such as en or fr-CA.')
  return code
}

export function maxSizeFrom(given: string): number {
  const size = sizeFrom(given)
  if (size === null) throw new InvalidArgumentError('A size is a number of bytes, or such as 500K, 64M, 1G.')
  return size
}

export function countFrom(given: string): number {
  const count = Number(given)
  if (!Number.isInteger(count) || count < 1 || count > 10_000)
    throw new InvalidArgumentError('A number from 1 to 10000.')
  return count
}

export function wholeFrom(given: string): number {
  if (!/^\d{1,9}$/.test(given)) throw new InvalidArgumentError('A whole number, 0 or more.')
  return Number(given)
}

export function portFrom(given: string): number {
  const port = Number(given)
  if (!/^\d+$/.test(given) || port > 65_535) throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return port
}

/** For options that may be given more than once. */
export const gathered = (given: string, before: readonly string[] = []): string[] => [...before, given]

/** `90s`, `15m`, `1h`, `2d`: seconds. */
export function everyFrom(given: string): number {
  const seconds = secondsFrom(given)
  if (seconds === undefined) throw new InvalidArgumentError('A time such as 15m, 1h or 2d, up to 366d.')
  return seconds
}
