import { freePort, type ServerProcess, spawnServer, temporaryFolder, untilReady } from '../../shared/server'

async function start(folder: string): Promise<ServerProcess> {
  const server = spawnServer({ PORT: await freePort(), DATA_DIR: folder })
  await untilReady(server)
  return server
}

async function post(server: ServerProcess, path: string, body: unknown) {
  const response = await fetch(server.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return response.json()
}

/** Issues bills until the server is gone; `told` with the id of each that was acknowledged. */
async function issueBills(server: ServerProcess, personId: string, told: (billId: string) => void): Promise<void> {
  const lines = [{ name: '检查', category: 'A', unitPriceFen: 100, quantity: 1 }]
  const bill = { personId, institutionId: 'H99010000001', medType: '11', lines }
  try {
    for (;;) told((await post(server, '/sandbox/bills', bill)).billId)
  } catch {
    return
  }
}

async function readBills(server: ServerProcess, token: string): Promise<Set<string>> {
  const kept = new Set<string>()
  let cursor: string | null = ''
  while (cursor !== null) {
    const response: Response = await fetch(`${server.origin}/api/bills?limit=100${cursor && `&cursor=${cursor}`}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const page: { items: { billId: string }[]; nextCursor: string | null } = await response.json()
    for (const { billId } of page.items) kept.add(billId)
    cursor = page.nextCursor
  }
  return kept
}

/** What one `kill -9` left behind. */
export interface Killed {
  acknowledged: number
  lost: number
  /** How the second server, on the same folder, ended when it was told to stop. */
  ended: number | string
}

/**
 * Kills a server on PGlite in the middle of writing, once so many bills are acknowledged and so long after the first
 * call, starts another on its folder, and counts what is missing.
 */
export async function killOnce(afterMs: number, atLeast = 1): Promise<Killed> {
  const { folder, remove } = temporaryFolder()
  try {
    const first = await start(folder)
    const { token, person } = await post(first, '/api/session', { channel: 'h5', code: 'sandbox:zhouxiao' })
    const acknowledged: string[] = []
    const earliest = performance.now() + afterMs
    const take = (billId: string) => {
      acknowledged.push(billId)
      if (acknowledged.length >= atLeast && performance.now() >= earliest) first.child.kill('SIGKILL')
    }
    await Promise.all([1, 2, 3].map(() => issueBills(first, person.personId, take)))
    await first.ended
    // The lock file of the killed process is stale and is taken over.
    const second = await start(folder)
    const kept = await readBills(second, token)
    second.child.kill('SIGTERM')
    const ended = await second.ended
    return { acknowledged: acknowledged.length, lost: acknowledged.filter((id) => !kept.has(id)).length, ended }
  } finally {
    remove()
  }
}
