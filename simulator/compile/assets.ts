import { readFileSync } from 'node:fs'
import path from 'node:path'
import { listFiles } from './files'

const TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}

/** The build's own images, as data URIs, so that a bundle needs nothing beside it. */
export function readAssets(dir: string): Record<string, string> {
  const images = listFiles(dir).flatMap((file): [string, string][] => {
    const type = TYPES[path.posix.extname(file).toLowerCase()]
    if (type === undefined) return []
    return [[file, `data:${type};base64,${readFileSync(path.join(dir, file)).toString('base64')}`]]
  })
  return Object.fromEntries(images)
}
