/** Starts a stopwatch; the function it returns says the seconds since, as "9.1 s". */
export function stopwatch(): () => string {
  const begun = performance.now()
  return () => `${((performance.now() - begun) / 1000).toFixed(1)} s`
}
