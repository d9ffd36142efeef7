import { once } from 'node:events'
import { createServer } from 'node:net'
import { addresses } from '../../scripts/start/addresses'
import { portTrouble } from '../../scripts/start/port'
import { waitUntilReady } from '../../scripts/start/ready'
import { freePort } from '../browser/free-port'

test('a free port is no trouble', async () => {
  expect(await portTrouble(String(await freePort()))).toBeUndefined()
})

test('a taken port is one clear line that names the way out', async () => {
  const port = await freePort()
  const other = createServer().listen(port, '127.0.0.1')
  await once(other, 'listening')
  const trouble = await portTrouble(String(port))
  other.close()
  expect(trouble).toBe(`Port ${port} is taken: stop what uses it, or choose another with PORT=…`)
})

test.each(['', 'abc', '0', '65536', '1.5', '-1'])('"%s" is no port', async (port) => {
  expect(await portTrouble(port)).toMatch(/^PORT must be a number from 1 to 65535/)
})

test('waiting ends when the sandbox is gone', async () => {
  const gone = new AbortController()
  const waiting = waitUntilReady(`http://127.0.0.1:${await freePort()}`, gone.signal)
  gone.abort()
  expect(await waiting).toBe(false)
})

test('every address a person can open is told', () => {
  const told = addresses('http://127.0.0.1:3900', '1.0 s')
  for (const place of [
    '/',
    '/simulator?host=weapp',
    '/simulator?host=alipay',
    '/components',
    '/docs',
    '/console',
    '/health',
  ]) {
    expect(told).toContain(`http://127.0.0.1:3900${place}\n`)
  }
})
