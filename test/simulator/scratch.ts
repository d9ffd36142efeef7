import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Copies of a build with faults planted in them; thrown away by `clear`. */
export function scratch(from: string) {
  const home = mkdtempSync(path.join(os.tmpdir(), 'simulator-'))
  let copies = 0
  const copy = () => {
    copies += 1
    const dir = path.join(home, String(copies))
    cpSync(from, dir, { recursive: true })
    return dir
  }
  return {
    /** Writes some files over; null removes one. */
    withFiles(files: Record<string, string | null>): string {
      const dir = copy()
      for (const [file, text] of Object.entries(files)) {
        const target = path.join(dir, file)
        mkdirSync(path.dirname(target), { recursive: true })
        if (text === null) rmSync(target)
        else writeFileSync(target, text)
      }
      return dir
    },
    /** Replaces a text in every file whose name ends so. */
    replacing(extension: string, text: string | RegExp, by: string): string {
      const dir = copy()
      for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith(extension)) continue
        const target = path.join(dir, file)
        writeFileSync(target, readFileSync(target, 'utf8').replaceAll(text, by))
      }
      return dir
    },
    clear: () => rmSync(home, { recursive: true, force: true }),
  }
}
