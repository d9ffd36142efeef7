import type { Hono } from 'hono'
import { openApi } from './openapi'
import type { Route } from './route'

/** `/openapi.json`, and the same to read at `/docs`. */
export function mountDocs(app: Hono, routes: readonly Route[]): void {
  const document = openApi(routes.map((route) => route.endpoint))
  app.get('/openapi.json', (context) => context.json(document))
}
