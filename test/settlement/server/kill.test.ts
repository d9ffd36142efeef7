import { randomUUID } from 'node:crypto'
import { freePort, type ServerProcess, spawnServer, temporaryFolder, untilReady } from '../../shared/server'
import { fillFolder } from '../../shared/template'
import { HOSPITAL, pictureLines } from './desk'

jest.setTimeout(120_000)
const { folder, remove } = temporaryFolder()
let server: ServerProcess
afterAll(async () => {
  server.child.kill('SIGTERM')
  await server.ended
  remove()
})

async function start(): Promise<ServerProcess> {
  const started = spawnServer({ PORT: await freePort(), DATA_DIR: folder })
  await untilReady(started)
  return started
}

async function call(method: 'GET' | 'POST', path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(server.origin + path, {
    method,
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

test('a server killed between order and payment: the order is there once, and can be paid', async () => {
  await fillFolder(folder)
  server = await start()
  const session = await call('POST', '/api/session', { channel: 'weapp', code: 'sandbox:liguilan' })
  const own = { authorization: `Bearer ${session.body.token}` }
  const { personId } = session.body.person
  const bill = { personId, institutionId: HOSPITAL, medType: '14', lines: pictureLines }
  const { billId } = (await call('POST', '/sandbox/bills', bill)).body
  const use = { billId, useAccount: true, useMutualAid: true }
  const { previewId } = (await call('POST', '/api/settlement/previews', use, own)).body
  const keyed = { ...own, 'idempotency-key': 'before-the-kill' }
  const placed = await call('POST', '/api/settlement/orders', { previewId }, keyed)
  expect(placed.status).toBe(201)
  server.child.kill('SIGKILL')
  expect(await server.ended).toBe('SIGKILL')

  server = await start()
  // The program does not know whether its call got through: it repeats it and gets the same order.
  expect(await call('POST', '/api/settlement/orders', { previewId }, keyed)).toEqual(placed)
  const { orderId } = placed.body
  expect((await call('GET', `/api/bills/${billId}`, undefined, own)).body).toMatchObject({
    status: 'in-order',
    orderId,
  })
  expect((await call('POST', `/sandbox/cashier/${orderId}`, { result: 'paid' })).body.status).toBe('paid')
  server.child.kill('SIGKILL')
  await server.ended

  server = await start()
  const paid = (await call('GET', `/api/settlement/orders/${orderId}`, undefined, own)).body
  expect(paid).toMatchObject({ status: 'paid', breakdown: { cashFen: 20_531 } })
  expect((await call('POST', `/sandbox/cashier/${orderId}`, { result: 'paid' })).body.status).toBe('paid')
  expect((await call('GET', `/api/bills/${billId}`, undefined, own)).body).toMatchObject({ status: 'paid', orderId })
})
