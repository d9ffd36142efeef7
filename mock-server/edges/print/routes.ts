import { Hono } from 'hono'
import type { Kysely } from 'kysely'
import type { Database } from '../../base/db/schema'
import { readFrame } from '../../base/http/frame'
import { readSheet } from '../../registers/print/link'
import { contentPolicy } from '../preview/guard'
import { overPage, slipPage } from './page'

const NOBODY = { token: undefined, actingFor: undefined, operationId: '', scopes: [] }

/** `/print/<token>`: the page behind a link that an authorised call made. The token is all that opens it. */
export function printPages(db: Kysely<Database>): Hono {
  const app = new Hono()
  app.get('/print/:token', async (c) => {
    const { now } = await readFrame(db, NOBODY)
    const token = c.req.param('token')
    const sheet = /^[\w-]{43}$/.test(token) ? await readSheet(db, token, now) : undefined
    const page = sheet ? slipPage(sheet) : overPage()
    return c.html(page, sheet ? 200 : 404, {
      'Content-Security-Policy': contentPolicy(page),
      // Neither a shared computer nor the next page shall keep it.
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    })
  })
  return app
}
