import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { lockFolder } from '../../mock-server/base/db/folder-lock'
import { freePort, type ServerSettings, spawnServer, temporaryFolder, untilReady } from '../shared/server'
import { fillFolder } from '../shared/template'

jest.setTimeout(120_000)
const { folder, remove } = temporaryFolder()
afterAll(remove)

/** Starts a server that must not start: its exit code and the lines it printed. */
async function refusal(settings: Partial<ServerSettings>): Promise<{ code: number | string; lines: string[] }> {
  const server = spawnServer({ PORT: '0', DATA_DIR: path.join(folder, 'unused'), ...settings })
  const code = await server.ended
  return { code, lines: server.output().trim().split('\n') }
}

test('a folder in use, a taken port, an unreadable folder, a bad address: one clear line each, exit 1', async () => {
  const used = path.join(folder, 'used')
  const letGo = lockFolder(used)
  const port = await freePort()
  const taken = createServer().listen(Number(port), '127.0.0.1')
  const file = path.join(folder, 'a-file')
  writeFileSync(file, '')
  const broken = path.join(folder, 'broken')
  mkdirSync(path.join(broken, 'pglite'), { recursive: true })
  writeFileSync(path.join(broken, 'pglite', 'PG_VERSION'), '9')
  const unreachable = await freePort()
  const found = await Promise.all([
    refusal({ DATA_DIR: used }),
    refusal({ PORT: port, DATA_DIR: path.join(folder, 'fresh') }),
    refusal({ DATA_DIR: file }),
    refusal({ DATA_DIR: broken }),
    refusal({ DATABASE_URL: `postgres://someone:secret@127.0.0.1:${unreachable}/none` }),
    refusal({ DATABASE_URL: 'not an address' }),
    refusal({ PORT: 'x' }),
  ])
  letGo()
  taken.close()
  expect(found).toEqual([
    { code: 1, lines: [`Data folder ${used} is in use by process ${process.pid}`] },
    { code: 1, lines: [`Port ${port} is taken; choose another with PORT`] },
    { code: 1, lines: [`Data folder ${file} cannot be used: ENOTDIR`] },
    { code: 1, lines: [`Data folder ${broken} cannot be read; move it away or choose another with DATA_DIR`] },
    { code: 1, lines: ['The database at DATABASE_URL cannot be reached: ECONNREFUSED'] },
    { code: 1, lines: [expect.stringMatching(/DATABASE_URL/)] },
    { code: 1, lines: ['PORT must be a number up to 65535, not "x"'] },
  ])
})

describe('the lock of a folder', () => {
  const mine = path.join(folder, 'mine')
  const file = path.join(mine, 'owner.pid')

  test('of a folder that cannot be made says so, where making its parents too would never end', () => {
    expect(() => lockFolder('/proc/nothing')).toThrow('Data folder /proc/nothing cannot be used')
    lockFolder(path.join(folder, 'two', 'deep'))()
  })

  test('is let go, and taken again', () => {
    lockFolder(mine)()
    expect(existsSync(file)).toBe(false)
    lockFolder(mine)()
  })

  test('of a process that is no more is taken over, of a living one not', () => {
    mkdirSync(mine, { recursive: true })
    for (const stale of ['2147483646', 'nonsense', '']) {
      writeFileSync(file, stale)
      lockFolder(mine)()
    }
    writeFileSync(file, String(process.ppid))
    expect(() => lockFolder(mine)).toThrow(`Data folder ${mine} is in use by process ${process.ppid}`)
  })
})

test('told to stop, it finishes what is under way, closes and lets the folder go', async () => {
  const data = path.join(folder, 'stop')
  await fillFolder(data)
  const server = spawnServer({ PORT: await freePort(), DATA_DIR: data })
  await untilReady(server)
  const send = (address: string, body: unknown) =>
    fetch(server.origin + address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  await send('/sandbox/faults', { operationId: 'session.create', kind: 'latency', times: 1 })
  const slow = send('/api/session', { channel: 'h5', code: 'sandbox:zhouxiao' })
  await new Promise((resolve) => setTimeout(resolve, 500))
  server.child.kill('SIGTERM')
  expect((await slow).status).toBe(201)
  expect(await server.ended).toBe(0)
  expect(existsSync(path.join(data, 'owner.pid'))).toBe(false)
})
