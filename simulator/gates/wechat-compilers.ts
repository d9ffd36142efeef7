import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync } from 'node:fs'
import path from 'node:path'
import { listFiles } from '../compile/files'
import type { Problem } from './problem'

const FOLDERS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }

/** Path of WeChat's own compiler inside miniprogram-compiler; it unpacks without the execute bit. */
function findBinary(tool: 'wcc' | 'wcsc'): string | null {
  const folder = FOLDERS[process.platform]
  // The binaries are for x86-64; macOS and Windows run those on ARM too, Linux does not.
  if (folder === undefined || (process.platform === 'linux' && process.arch !== 'x64')) return null
  const home = path.dirname(require.resolve('miniprogram-compiler'))
  const file = path.join(home, 'bin', folder, process.platform === 'win32' ? `${tool}.exe` : tool)
  if (!existsSync(file)) return null
  if (process.platform !== 'win32') chmodSync(file, 0o755)
  return file
}

function run(
  tool: 'wcc' | 'wcsc',
  dir: string,
  flags: string[],
  files: string[],
  skipped: (why: string) => void,
): Problem[] {
  const binary = findBinary(tool)
  if (binary === null) {
    skipped(`WeChat's ${tool} has no binary for ${process.platform}-${process.arch} (miniprogram-compiler): not run`)
    return []
  }
  if (files.length === 0) return []
  const { status, stderr, error } = spawnSync(binary, [...flags, ...files.map((file) => `./${file}`)], {
    cwd: dir,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status === 0) return []
  return [{ gate: 'compiler', file: tool, message: (stderr || String(error ?? `exit ${status}`)).trim().slice(0, 500) }]
}

/**
 * WeChat's own template and style compilers (wcc, wcsc) over a finished WeChat build. On a machine for which the package
 * has no binary nothing is checked, and `skipped` is told so by name.
 */
export function compilerProblems(dir: string, skipped: (why: string) => void): Problem[] {
  const files = listFiles(dir)
  const templates = files.filter((file) => /\.(wxml|wxs)$/.test(file))
  const styles = files.filter((file) => file.endsWith('.wxss'))
  return [...run('wcc', dir, ['-d'], templates, skipped), ...run('wcsc', dir, ['-lc', '-js'], styles, skipped)]
}
