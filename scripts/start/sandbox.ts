import { spawn } from 'node:child_process'
import { root } from '../lib/root'

/** A sandbox process; its own lines go to this terminal. */
export interface Sandbox {
  /** Aborted when the process has ended, for whatever reason. */
  gone: AbortSignal
  /** The exit code this command should end with: 0 if it was asked to stop. */
  ended: Promise<number>
  stop: () => void
}

/** Starts the sandbox; Ctrl-C and SIGTERM of this process stop it too. */
export function startSandbox(port: string): Sandbox {
  const gone = new AbortController()
  const env = { ...process.env, PORT: port }
  const child = spawn(process.execPath, ['--import', 'tsx', 'mock-server/main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  let asked = false
  const stop = () => {
    asked = true
    child.kill('SIGTERM')
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  const ended = new Promise<number>((resolve) => {
    child.on('exit', (code) => {
      gone.abort()
      resolve(asked ? 0 : (code ?? 1))
    })
  })
  return { gone: gone.signal, ended, stop }
}
