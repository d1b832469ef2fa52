/**
 * The least time that `run` takes, in ms, of so many tries, or of fewer where one takes less than `bar`: a machine that
 * does other things meanwhile, or collects garbage, is no fault of what is measured.
 */
export function leastTime(bar: number, run: () => void, tries = 5): number {
  let least = Infinity
  for (let i = 0; i < tries && least >= bar; i++) {
    const begun = performance.now()
    run()
    least = Math.min(least, performance.now() - begun)
  }
  return least
}
