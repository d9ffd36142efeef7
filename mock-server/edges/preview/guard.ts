import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

const INLINE = /<script>([\s\S]*?)<\/script>/g

/** The policy for a page whose own inline scripts are the only ones allowed; everything else comes from here. */
export function contentPolicy(page: string): string {
  const hashes = [...page.matchAll(INLINE)].map(([, script = '']) => {
    return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
  })
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes].join(' '),
    // Taro sets sizes by style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    // A chosen photo is read by its blob: address before it is sent.
    "connect-src 'self' blob:",
    // Taro's own components bring an icon font inside their style.
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ')
}

/** Headers of every answer of the preview. Files carry no hash in their names, so browsers ask each time. */
export const guard: MiddlewareHandler = async (c, next) => {
  await next()
  if (c.res.status >= 400) return
  c.header('Cache-Control', 'no-cache')
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'no-referrer')
}
