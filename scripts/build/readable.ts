/** Terminal codes: cursor movements and line erasures of a progress bar. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they begin with the escape character.
const CODES = /\u001b\[[0-9;]*[A-Za-z]/g
const PROGRESS = /Webpack █|即将开始启动编译|^ ?[a-z ]+$/

/** What a build said, without the pictures of its progress: the errors are a few lines among thousands. */
export function readable(output: string): string[] {
  const lines = output.replace(CODES, '').split('\n')
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '' && !PROGRESS.test(line))
}
