import type { Source } from './source'

/** Homes and work folders of one machine. System places that every machine has (/usr/bin, /Applications) are fine. */
const MACHINE = /(?<![\w.:/-])(?:\/(?:home|Users|root|work|mnt|media)\/[\w.-]+|[A-Z]:\\Users\\)/

/** No absolute path of the machine it was written on. */
export function machinePaths(sources: Source[]): string[] {
  return sources.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      const found = MACHINE.exec(line)
      return found ? [`${file}:${index + 1} names a place on one machine: ${found[0]}`] : []
    }),
  )
}
