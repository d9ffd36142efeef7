import path from 'node:path'
import { build } from 'esbuild'
import { Hono } from 'hono'
import { contentPolicy } from '../preview/guard'
import { consoleHtml } from './page'
import { consoleStyle } from './style'

let script: Promise<string> | undefined

/** The console's own script, bundled once a start; it is small and only ever served on this machine. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'client', 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
  })
  return outputFiles[0]?.text ?? ''
}

/** `/console`: a person plays the hospital, the terminal, the counter, the clock and the bad luck. */
export function consoleRoutes(): Hono {
  const app = new Hono()
  app.get('/console', (context) =>
    context.html(consoleHtml, 200, { 'Content-Security-Policy': contentPolicy(consoleHtml) }),
  )
  app.get('/console/style.css', (context) =>
    context.body(consoleStyle, 200, { 'content-type': 'text/css; charset=utf-8' }),
  )
  app.get('/console/main.js', async (context) => {
    script ??= bundle()
    return context.body(await script, 200, { 'content-type': 'text/javascript; charset=utf-8' })
  })
  return app
}
