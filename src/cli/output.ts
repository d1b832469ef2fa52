/** Results go to standard output, everything else to standard error. */

/** Waits for a slow reader, so that what is printed does not pile up in memory. */
export function print(text: string, stream: NodeJS.WriteStream = process.stdout): Promise<void> {
  return new Promise((done) => {
    if (stream.write(text)) setImmediate(done)
    else stream.once('drain', done)
  })
}

/** One line on standard error, whatever the message holds. */
export const warn = (message: string): Promise<void> =>
  print(`chancery: ${message.replace(/\s*\n\s*/g, ' ')}\n`, process.stderr)
