import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fillFolder } from '../shared/template'
import { freePort } from './free-port'

const root = path.resolve(__dirname, '../..')
const stacks = path.join(root, '.cache/stacks')
const PATIENCE_MS = 60_000

/** A running sandbox with the browser preview at `/` and the simulator at `/simulator?host=weapp|alipay`. */
export interface Stack {
  /** `http://127.0.0.1:<port>`, no slash at the end. */
  origin: string
  close(): Promise<void>
}

const answers = (origin: string) =>
  fetch(`${origin}/health`).then(
    (response) => response.ok,
    () => false,
  )

async function ready(child: ChildProcess, origin: string, said: string[]) {
  const end = Date.now() + PATIENCE_MS
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The sandbox ended with ${child.exitCode}:\n${said.join('')}`)
    if (await answers(origin)) return
    await sleep(100)
  }
  throw new Error(`The sandbox did not answer ${origin}/health within ${PATIENCE_MS / 1000} s:\n${said.join('')}`)
}

/**
 * Starts a sandbox process of its own on a free port, over the finished builds in dist/: on a PGlite folder of its
 * own that is thrown away, or on DATABASE_URL when that is set. `env` adds variables. Close it in afterAll.
 */
export async function startStack(env: NodeJS.ProcessEnv = {}): Promise<Stack> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  mkdirSync(stacks, { recursive: true })
  const data = mkdtempSync(path.join(stacks, 'data-'))
  await fillFolder(data)
  const child = spawn(process.execPath, ['--import', 'tsx', 'mock-server/main.ts'], {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: data, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const close = async () => {
    if (child.exitCode === null && child.kill('SIGTERM')) {
      const late = setTimeout(() => child.kill('SIGKILL'), 5000)
      await once(child, 'exit')
      clearTimeout(late)
    }
    rmSync(data, { recursive: true, force: true })
  }
  try {
    await ready(child, origin, said)
  } catch (cause) {
    await close()
    throw cause
  }
  return { origin, close }
}
