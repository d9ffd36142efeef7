import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Every file under a folder, or the path itself if it is a file; sorted, absolute; nothing where nothing is. */
export function filesUnder(place: string): string[] {
  const stat = statSync(place, { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [place]
  const inside = readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => path.join(place, name))
  return inside.filter((name) => statSync(name, { throwIfNoEntry: false })?.isFile()).sort()
}

/** One fingerprint of the names and contents of files, the names relative to `base`. */
export function fingerprint(base: string, places: string[], extra = ''): string {
  const hash = createHash('sha256').update(extra)
  for (const file of places.flatMap(filesUnder)) {
    hash.update(`\n${path.relative(base, file)}\n`).update(readFileSync(file))
  }
  return hash.digest('hex')
}
