import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { simulatorRoutes } from '../../../simulator/routes'
import { contentPolicy, guard } from './guard'
import { MISSING_PAGE } from './missing'

const BUILT = path.resolve(__dirname, '../../../dist/h5')
const MARK = path.join(__dirname, 'mark.svg')
/** The component page of the preview; its router keeps the page in the hash. */
const COMPONENTS = '/#/dev/components/index'

/**
 * The browser preview: the finished dist/h5 at `/`, `/components`, and `/simulator` over the builds beside it. Mount it after everything else: it answers
 * only what is a file of the build.
 */
export function previewRoutes(built = BUILT): Hono {
  const index = path.join(built, 'index.html')
  const app = new Hono()
  app.get('/components', (c) => c.redirect(COMPONENTS))
  app.route('/', simulatorRoutes({ dist: path.dirname(built) }))
  app.use(guard)
  app.use(etag())
  app.get('/', (c) => {
    if (!existsSync(index)) return c.html(MISSING_PAGE, 503, { 'Retry-After': '10', 'Cache-Control': 'no-store' })
    const page = readFileSync(index, 'utf8')
    return c.html(page, 200, { 'Content-Security-Policy': contentPolicy(page) })
  })
  // Browsers ask for it unasked, and complain.
  app.get('/favicon.ico', serveStatic({ rewriteRequestPath: () => MARK }))
  app.use(
    serveStatic({
      // An absolute path; as `root` a folder that is not there yet would be complained about at start.
      rewriteRequestPath: (name) => path.join(built, name),
    }),
  )
  return app
}
