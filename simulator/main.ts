import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { proxy } from 'hono/proxy'
import { simulatorRoutes } from './routes'

const port = Number(process.env.PORT ?? 3910)
const sandbox = process.env.SANDBOX_URL ?? 'http://127.0.0.1:3900'

/** `npm run simulate`: the simulator on its own port; what the program asks goes on to a sandbox (`SANDBOX_URL`). */
const app = new Hono()
app.route('/', simulatorRoutes())
app.get('/', (context) => context.redirect('/simulator?host=weapp'))
app.all('*', async (context) => {
  const { pathname, search } = new URL(context.req.url)
  try {
    return await proxy(`${sandbox}${pathname}${search}`, context.req)
  } catch {
    return context.text(
      `No sandbox answers at ${sandbox}. Start it with npm run mock, or name another in SANDBOX_URL.`,
      502,
    )
  }
})

serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => {
  console.log(`WeChat  http://127.0.0.1:${port}/simulator?host=weapp`)
  console.log(`Alipay  http://127.0.0.1:${port}/simulator?host=alipay`)
  console.log(`Sandbox ${sandbox}`)
})
