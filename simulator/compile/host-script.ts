import path from 'node:path'
import { build } from 'esbuild'

const scripts = new Map<string, Promise<string>>()

async function bundleScript(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [path.join(__dirname, '..', entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  const file = result.outputFiles[0]
  if (file === undefined) throw new Error(`esbuild gave no script for ${entry}`)
  return file.text
}

/** Built once a process. */
function script(entry: string): Promise<string> {
  const known = scripts.get(entry) ?? bundleScript(entry)
  scripts.set(entry, known)
  return known
}

/** The browser side of the simulator as one script; it defines `MiniProgramHost`. */
export const hostScript = () => script('host/index.ts')

/** The scripts of the person's page. */
export const pageScript = (name: 'bare' | 'controls') => script(`page/${name}.ts`)
