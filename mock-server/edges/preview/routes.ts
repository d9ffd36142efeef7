import { existsSync } from 'node:fs'
import path from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { MISSING_PAGE } from './missing'

const BUILT = path.resolve(__dirname, '../../../dist/h5')
/** The component page of the preview; its router keeps the page in the hash. */
const COMPONENTS = '/#/dev/components/index'

/**
 * The browser preview: the finished dist/h5 at `/`, and `/components`. Mount it after everything else: it answers
 * only what is a file of the build. The files' names carry no hash, so browsers must ask each time (304 if unchanged).
 */
export function previewRoutes(built = BUILT): Hono {
  const app = new Hono()
  app.get('/components', (c) => c.redirect(COMPONENTS))
  app.use(async (c, next) => {
    await next()
    if (c.res.status < 400) c.header('Cache-Control', 'no-cache')
  })
  app.use(etag())
  app.get('/', async (c, next) => {
    if (existsSync(path.join(built, 'index.html'))) return next()
    return c.html(MISSING_PAGE, 503, { 'Retry-After': '10', 'Cache-Control': 'no-store' })
  })
  app.use(
    serveStatic({
      // An absolute path; as `root` a folder that is not there yet would be complained about at start.
      rewriteRequestPath: (name) => path.join(built, name),
    }),
  )
  return app
}
