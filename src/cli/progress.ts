/** A bar on standard error, for a person who waits; nothing where nobody looks. */

export interface Progress {
  readonly step: (label: string) => void
  /** Takes the bar away, before something else is printed. */
  readonly clear: () => void
}

const NONE: Progress = { step: () => {}, clear: () => {} }
const WIDTH = 24
const EVERY = 80 // milliseconds between two drawings

export function progressOf(total: number, shown: boolean): Progress {
  if (!shown || total < 2) return NONE
  let done = 0
  let drawn = 0
  let visible = false
  const started = performance.now()
  return {
    step(label) {
      done++
      const now = performance.now()
      // Short work needs no bar at all.
      if (now - started < 300 || now - drawn < EVERY) return
      drawn = now
      visible = true
      const full = Math.round((done / total) * WIDTH)
      const left = Math.round((((now - started) / done) * (total - done)) / 1000)
      const columns = process.stderr.columns ?? 80
      const line = `${'━'.repeat(full)}${'─'.repeat(WIDTH - full)} ${done} of ${total}, ${left} s left  ${label}`
      process.stderr.write(`\r\u001B[2K${line.slice(0, columns - 1)}`)
    },
    clear() {
      if (visible) process.stderr.write('\r\u001B[2K')
      visible = false
    },
  }
}
