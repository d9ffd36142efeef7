const PLACES = [
  ['preview', '/'],
  ['WeChat', '/simulator?host=weapp'],
  ['Alipay', '/simulator?host=alipay'],
  ['components', '/components'],
  ['API', '/docs'],
  ['console', '/console'],
  ['health', '/health'],
] as const

/** What a person can open, one address a line. */
export function addresses(origin: string, seconds: string): string {
  const lines = PLACES.map(([name, place]) => `  ${name.padEnd(10)} ${origin}${place}`)
  return `\n码上医保 is ready after ${seconds}\n\n${lines.join('\n')}\n\nCtrl-C stops it.`
}
