import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

const root = path.resolve(__dirname, '../..')
const home = path.join(root, '.cache/browser')
/** Makes the package unpack the system libraries it brings for bare machines (NSS and expat), too. */
const BARE = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
const UNPACK = "import('@sparticuz/chromium').then((m) => m.default.executablePath())"

const carriedVersion = (): string => {
  const manifest = path.join(root, 'node_modules/@sparticuz/chromium/package.json')
  return JSON.parse(readFileSync(manifest, 'utf8')).version
}

/** False where the package's Linux x64 binary cannot run. */
export const canCarry = () => process.platform === 'linux' && process.arch === 'x64'

/** A browser to start and what its environment must hold. */
export interface Chrome {
  executablePath: string
  env: NodeJS.ProcessEnv
}

/**
 * Unpacks the Chromium that npm carries (@sparticuz/chromium, Linux x64 only), with the libraries it needs.
 * The package writes to a fixed name in TMPDIR and reuses whatever version lies there, so it unpacks in a folder of
 * our own, in another process (jest hides TMPDIR from Node's own modules), and the finished folder is moved into
 * place: two test workers that start together never run half a binary.
 */
export async function carriedChrome(): Promise<Chrome> {
  const ready = path.join(home, `chromium-${carriedVersion()}`)
  const chrome = {
    executablePath: path.join(ready, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(ready, 'al2023/lib') },
  }
  if (existsSync(chrome.executablePath)) return chrome
  mkdirSync(home, { recursive: true })
  const fresh = mkdtempSync(path.join(home, 'unpack-'))
  try {
    const env = { ...process.env, ...BARE, TMPDIR: fresh }
    await promisify(execFile)(process.execPath, ['-e', UNPACK], { cwd: root, env })
    renameSync(fresh, ready)
  } catch (cause) {
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(chrome.executablePath)) throw cause
  }
  return chrome
}
