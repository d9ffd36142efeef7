import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

const ROOT = path.resolve(__dirname, '../..')

/** The server as its own process, as `npm run mock` runs it. */
export interface ServerProcess {
  origin: string
  child: ChildProcess
  /** Everything it printed so far. */
  output: () => string
  /** Ends with the exit code, or the signal that ended it. */
  ended: Promise<number | string>
}

export interface ServerSettings {
  PORT: string
  DATA_DIR?: string
  DATABASE_URL?: string
  SANDBOX?: string
}

/** A port that was free a moment ago. */
export function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(String(typeof address === 'object' && address ? address.port : 0)))
    })
  })
}

/** A folder of one's own, gone with `remove`. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mashang-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Starts a server; wait with `untilReady` or for `ended`. */
export function spawnServer(settings: ServerSettings): ServerProcess {
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'mock-server/main.ts'], {
    cwd: ROOT,
    env: { ...env, NODE_OPTIONS: '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8')
  })
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8')
  })
  const ended = new Promise<number | string>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal ?? ''))
  })
  return { origin: `http://127.0.0.1:${settings.PORT}`, child, output: () => output, ended }
}

/** Waits until the server answers; throws with its output when it ends instead. */
export async function untilReady(server: ServerProcess): Promise<void> {
  let gone = false
  server.ended.then(() => {
    gone = true
  })
  while (!gone) {
    const up = await fetch(`${server.origin}/health`).then(
      (response) => response.ok,
      () => false,
    )
    if (up) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the server ended: ${server.output()}`)
}
