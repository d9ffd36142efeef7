import { setTimeout as sleep } from 'node:timers/promises'
import { createDatabase } from '../shared/postgres'
import { freePort, type ServerProcess, spawnServer, temporaryFolder, untilReady } from '../shared/server'
import { fillFolder } from '../shared/template'

jest.setTimeout(120_000)
const LI = 'person-liguilan'

// Two processes need a server to share: PostgreSQL where DATABASE_URL names one. PGlite has one owner, so there one
// process answers both.
const url = process.env.DATABASE_URL
const servers: ServerProcess[] = []
const { folder, remove } = temporaryFolder()

let drop: () => Promise<unknown> = async () => {}

beforeAll(async () => {
  const database = url ? await createDatabase(url) : undefined
  if (database) drop = database.drop
  else await fillFolder(folder)
  for (let count = 0; count < (url ? 2 : 1); count += 1) {
    const settings = database ? { DATABASE_URL: database.url } : { DATA_DIR: folder }
    const server = spawnServer({ PORT: await freePort(), ...settings })
    await untilReady(server)
    servers.push(server)
  }
})
afterAll(async () => {
  for (const server of servers) {
    server.child.kill('SIGTERM')
    await server.ended
  }
  await drop()
  remove()
})

async function call(server: ServerProcess | undefined, method: string, path: string, body?: unknown, token = '') {
  const headers: Record<string, string> = { authorization: `Bearer ${token}`, 'x-acting-for': LI }
  if (!path.startsWith('/api/home')) delete headers['x-acting-for']
  if (body !== undefined) headers['content-type'] = 'application/json'
  const response = await fetch(`${server?.origin}${path}`, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

test('taken back by phone on one process, the next request on another is refused, a second later and at once', async () => {
  const [first] = servers
  const last = servers.at(-1)
  const post = (path: string, body: unknown, token?: string) => call(first, 'POST', path, body, token)
  const { token } = (await post('/api/session', { channel: 'h5', code: 'sandbox:zhouxiao' })).body
  const whom = { by: 'personId', personId: LI }
  const ask = { whom, relation: 'grandparent', scopes: ['view'], term: '1-month' }
  const { counterNo } = (await post('/api/family/requests', ask, token)).body
  await post(`/sandbox/family-counter/${counterNo}`, { answer: 'agree' })
  const { verifyId } = (await post('/api/family/face', { consents: ['face'] }, token)).body
  await post(`/sandbox/face/${verifyId}`, { result: 'passed' })
  const home = () => call(last, 'GET', '/api/home', undefined, token)
  expect((await home()).status).toBe(200)

  const messages: { channel: string; text: string }[] = (await call(first, 'GET', `/sandbox/messages?personId=${LI}`))
    .body
  const sms = messages.find(({ channel, text }) => channel === 'sms' && text.includes('收回码'))
  const revokeCode = /收回码 (\d{3}) (\d{3})/
    .exec(sms?.text ?? '')
    ?.slice(1)
    .join('')
  expect((await post('/sandbox/phone/hotline', { fromPhone: '13900000921', revokeCode })).body.ended).toBe(true)
  const atOnce = await home()
  await sleep(1000)
  const later = await home()
  expect([atOnce.body.code, later.body.code]).toEqual(['grant-revoked', 'grant-revoked'])
  expect(servers).toHaveLength(url ? 2 : 1)
})
