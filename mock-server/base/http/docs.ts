import type { Hono } from 'hono'
import { docsPage } from './docs-page'
import { openApi } from './openapi'
import type { Route } from './route'

/** `/openapi.json`, and the same to read at `/docs`. */
export function mountDocs(app: Hono, routes: readonly Route[]): void {
  const endpoints = routes.map((route) => route.endpoint)
  const document = JSON.stringify(openApi(endpoints))
  const page = docsPage(endpoints)
  app.get('/openapi.json', (context) => context.body(document, 200, { 'Content-Type': 'application/json' }))
  app.get('/docs', (context) =>
    context.html(page, 200, {
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
      'X-Content-Type-Options': 'nosniff',
    }),
  )
}
