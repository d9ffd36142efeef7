import { freePort, type ServerProcess, spawnServer, temporaryFolder, untilReady } from '../shared/server'

jest.setTimeout(120_000)
const { folder, remove } = temporaryFolder()
afterAll(remove)

const start = async (): Promise<ServerProcess> => {
  const server = spawnServer({ PORT: await freePort(), DATA_DIR: folder })
  await untilReady(server)
  return server
}

async function post(server: ServerProcess, path: string, body: unknown, token = '') {
  const response = await fetch(server.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
  return response.json()
}

/** Issues bills until the server is gone; answers the ids that were acknowledged. */
async function issueBills(server: ServerProcess, personId: string): Promise<string[]> {
  const acknowledged: string[] = []
  const lines = [{ name: '检查', category: 'A', unitPriceFen: 100, quantity: 1 }]
  const bill = { personId, institutionId: 'H99010000001', medType: '11', lines }
  try {
    for (;;) acknowledged.push((await post(server, '/sandbox/bills', bill)).billId)
  } catch {
    return acknowledged
  }
}

test('a server killed in the middle of writing has lost nothing that it acknowledged', async () => {
  const first = await start()
  const { token, person } = await post(first, '/api/session', { channel: 'h5', code: 'sandbox:zhouxiao' })
  const writers = [1, 2, 3].map(() => issueBills(first, person.personId))
  await new Promise((resolve) => setTimeout(resolve, 1500))
  first.child.kill('SIGKILL')
  const acknowledged = (await Promise.all(writers)).flat()
  expect(await first.ended).toBe('SIGKILL')
  expect(acknowledged.length).toBeGreaterThan(20)

  // The lock file of the killed process is stale and is taken over.
  const second = await start()
  const kept = new Set<string>()
  let cursor: string | null = ''
  while (cursor !== null) {
    const response: Response = await fetch(`${second.origin}/api/bills?limit=100${cursor && `&cursor=${cursor}`}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const page: { items: { billId: string }[]; nextCursor: string | null } = await response.json()
    for (const { billId } of page.items) kept.add(billId)
    cursor = page.nextCursor
  }
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
  expect(acknowledged.filter((billId) => !kept.has(billId))).toEqual([])
})
