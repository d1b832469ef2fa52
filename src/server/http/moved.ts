/** Thrown where what is asked for goes by another address: an older id, or a longer one. */
export class Moved extends Error {
  readonly segments: readonly string[]

  constructor(segments: readonly string[]) {
    super(`moved to ${segments.join('/')}`)
    this.name = 'Moved'
    this.segments = segments
  }
}
