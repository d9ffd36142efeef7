import { spawn } from 'node:child_process'
import { root } from './root'

export interface Run {
  /** 0 is success; a program ended by a signal counts as 1. */
  code: number
  /** Standard output and error together, in the order they came. */
  output: string
}

export interface RunOptions {
  env?: NodeJS.ProcessEnv
  /** Where it runs; default the project's folder. */
  cwd?: string
  signal?: AbortSignal
  /** Called with every piece of output as it comes. */
  onOutput?: (text: string) => void
}

/** Runs a program without a terminal and collects what it says. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...options.env }
    const { cwd = root, signal } = options
    const child = spawn(command, args, { cwd, env, signal, stdio: ['ignore', 'pipe', 'pipe'] })
    const said: string[] = []
    const hear = (chunk: Buffer) => {
      said.push(chunk.toString())
      options.onOutput?.(chunk.toString())
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: said.join('') }))
  })
}

/** Runs a package's script with this Node, so that neither npx nor an execute bit is needed. */
export const runNode = (args: string[], options?: RunOptions) => run(process.execPath, args, options)
