import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { randomIds } from '../ids/ids'
import { answerHeaders, problemAnswer } from './problem'

/** Pages of this machine only: the watch loop of the browser preview and the simulator run on their own ports. */
const LOCAL = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/

const forPages = cors({
  origin: (origin) => (LOCAL.test(origin) ? origin : null),
  allowMethods: ['GET', 'POST', 'DELETE'],
  allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'X-Acting-For'],
  exposeHeaders: ['Retry-After', 'X-Server-Time'],
  maxAge: 600,
})

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A mini-program and a server send no Origin: nothing to allow, and no headers to build (a tenth of a call's time).
 * A page from elsewhere may change nothing here: a browser would send its simple POST without asking first.
 */
export const localCors: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('origin')
  if (origin === undefined) return next()
  if (LOCAL.test(origin) || READS.has(context.req.method)) return forPages(context, next)
  const answer = problemAnswer('not-allowed', randomIds().id())
  return context.body(answer.body, answer.status, answerHeaders(answer))
}

/** What every answer of the API says to a browser: do not guess, keep, frame or run anything of this. */
export const apiHeaders: MiddlewareHandler = async (context, next) => {
  context.header('X-Content-Type-Options', 'nosniff')
  context.header('Referrer-Policy', 'no-referrer')
  context.header('Cache-Control', 'no-store')
  context.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
  await next()
}
