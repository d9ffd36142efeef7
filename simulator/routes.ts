import { existsSync } from 'node:fs'
import path from 'node:path'
import { Hono } from 'hono'
import { compile } from './compile/compile'
import { hostScript, pageScript } from './compile/host-script'
import { bareHtml, pageHtml } from './page/html'
import { pageStyle } from './page/style'

export interface SimulatorOptions {
  /** Folder that holds `weapp` and `alipay`; default the project's dist. */
  dist?: string
}

const DIST = path.resolve(__dirname, '../dist')
const SCRIPT = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' }

/** Page code is run from text, as the hosts do (`unsafe-eval`), and sizes are style attributes; the rest comes from here. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/**
 * `/simulator`: the finished mini-program builds in a phone frame. `?host=weapp|alipay`, `&bare=1` for the screen alone,
 * `&persona=`, `&page=`, `&width=`, `&font=`, `&network=`. Mount it at `/`; requests of the program go to this origin.
 */
export function simulatorRoutes({ dist = DIST }: SimulatorOptions = {}): Hono {
  const app = new Hono()
  app.get('/simulator', (context) =>
    context.html(context.req.query('bare') ? bareHtml : pageHtml, 200, { 'content-security-policy': POLICY }),
  )
  app.get('/simulator/style.css', (context) =>
    context.body(pageStyle, 200, { 'content-type': 'text/css; charset=utf-8' }),
  )
  app.get('/simulator/host.js', async (context) => context.body(await hostScript(), 200, SCRIPT))
  app.get('/simulator/bare.js', async (context) => context.body(await pageScript('bare'), 200, SCRIPT))
  app.get('/simulator/controls.js', async (context) => context.body(await pageScript('controls'), 200, SCRIPT))
  app.get('/simulator/bundle/:file{(weapp|alipay)\\.json}', (context) => {
    const host = context.req.param('file') === 'alipay.json' ? 'alipay' : 'weapp'
    const dir = path.join(dist, host)
    if (!existsSync(path.join(dir, 'app.json'))) {
      return context.text(`${host} 还没有构建：请运行 npm start 或 npm run build:${host}`, 503)
    }
    return context.json(compile(dir, host), 200, { 'cache-control': 'no-cache' })
  })
  return app
}
