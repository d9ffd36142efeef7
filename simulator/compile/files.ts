import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Every file under a directory, as paths with forward slashes, sorted; none when there is no such directory. */
export function listFiles(dir: string): string[] {
  if (!existsSync(dir)) return []
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(dir, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}

/** Changes whenever a file is added, removed or written. */
export function fingerprint(dir: string): string {
  return listFiles(dir)
    .map((file) => {
      const { mtimeMs, size } = statSync(path.join(dir, file))
      return `${file}:${mtimeMs}:${size}`
    })
    .join('\n')
}

const TEXT = /\.(js|json|wxml|axml|wxs|sjs|wxss|acss)$/

/** The text files of a build by path. */
export function readTexts(dir: string): Map<string, string> {
  return new Map(
    listFiles(dir)
      .filter((file) => TEXT.test(file))
      .map((file) => [file, readFileSync(path.join(dir, file), 'utf8')]),
  )
}

export function withoutExtension(file: string): string {
  return file.slice(0, file.length - path.posix.extname(file).length)
}
