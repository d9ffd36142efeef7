import path from 'node:path'
import { build } from 'esbuild'

let script: Promise<string> | undefined

async function bundleHost(): Promise<string> {
  const result = await build({
    entryPoints: [path.join(__dirname, '../host/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  const file = result.outputFiles[0]
  if (file === undefined) throw new Error('esbuild gave no host script')
  return file.text
}

/** The browser side of the simulator as one script; it defines `MiniProgramHost`. Built once a process. */
export function hostScript(): Promise<string> {
  script ??= bundleHost()
  return script
}
