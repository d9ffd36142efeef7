import * as v from 'valibot'
import { row } from '../../../mock-server/base/db/statement'
import { CHUNK_BYTES, type PaperFile, paperFile } from '../../../src/contract/papers/file'
import type { Result } from '../../../src/session/failure'
import type { PaperApi } from '../../../src/session/papers/api'
import { sendPage, sizeOfBase64 } from '../../../src/session/papers/upload'
import { type Answer, openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { draft, issue, pathOf } from '../desk'
import { jpeg } from '../pictures'

const PAGES = 20
const BYTES = 100_000
/** Of ten calls three find no way to the server, and of two the answer is lost on the way back. */
const LOST_THERE = 3
const LOST_BACK = 2
const OFFLINE: Result<PaperFile> = { ok: false, failure: { kind: 'offline' } }

let sandbox: Sandbox
let zhou: SignedIn
beforeAll(async () => {
  sandbox = await openSandbox()
  zhou = await sandbox.signIn('zhouxiao')
})
afterAll(() => sandbox.close())

/** A small generator with a seed: the same losses in every run. */
function dice(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor(state / 65_536) % 10
  }
}

/** The client's own upload over a network that loses half of what it carries. */
class BadNetwork {
  private readonly roll = dice(20_261_122)
  sent = 0
  calls = 0
  private keys = 0

  constructor(private readonly claimId: string) {}

  private async carry(call: () => Promise<Answer>): Promise<Result<PaperFile>> {
    this.calls += 1
    const die = this.roll()
    if (die < LOST_THERE) return OFFLINE
    const { status, body } = await call()
    if (die < LOST_THERE + LOST_BACK) return OFFLINE
    if (status >= 400) throw new Error(JSON.stringify(body))
    return { ok: true, value: v.parse(paperFile, body) }
  }

  readonly api = (): PaperApi => {
    const at = (fileId: string, rest = '') => pathOf(this.claimId, `/files/${fileId}${rest}`)
    return {
      set: `claim-${this.claimId}`,
      announce: (idempotencyKey, page) =>
        this.carry(() => zhou.post(pathOf(this.claimId, '/files'), page, { key: idempotencyKey })),
      read: (fileId) => this.carry(() => zhou.get(at(fileId))),
      send: (fileId, piece) =>
        this.carry(() => {
          this.sent += sizeOfBase64(piece.base64)
          return zhou.post(at(fileId, '/pieces'), piece)
        }),
    }
  }

  /** One page, as its person does it: where it stops she taps 接着传. */
  async page(base64: string, told: number[] = []): Promise<PaperFile> {
    this.keys += 1
    const api = this.api()
    const announce = { role: 'record', type: 'image/jpeg', sizeBytes: sizeOfBase64(base64), faults: null } as const
    const again = async (call: () => Promise<Result<PaperFile>>): Promise<PaperFile> => {
      for (;;) {
        const answer = await call()
        if (answer.ok) return answer.value
      }
    }
    let file = await again(() => api.announce(`slow-network-page-${this.keys}`, announce))
    while (file.state === 'uploading') {
      const known = await again(() => api.read(file.fileId))
      const sent = await sendPage(api, known, base64, (now) => told.push(now.receivedBytes))
      file = sent.ok ? sent.value : known
    }
    return file
  }
}

async function contentOf(claimId: string, fileId: string): Promise<Buffer> {
  const parts: Buffer[] = []
  for (let from: number | null = 0; from !== null; ) {
    const { base64, next }: { base64: string; next: number | null } = (
      await zhou.get(pathOf(claimId, `/files/${fileId}/pieces?from=${from}`))
    ).body
    parts.push(Buffer.from(base64, 'base64'))
    from = next
  }
  return Buffer.concat(parts)
}

const REPORT = process.env.CAMPAIGN !== undefined

test('20 pages over a network that loses half of the calls: each arrives once, whole, and progress only grows', async () => {
  const claimId = await draft(zhou, (await issue(sandbox, zhou.personId, { supplied: [] })).invoiceId)
  const network = new BadNetwork(claimId)
  const pages = Array.from({ length: PAGES }, (_, at) => jpeg(BYTES, at + 1))
  for (const bytes of pages) {
    const told: number[] = []
    const file = await network.page(bytes.toString('base64'), told)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(file.receivedBytes).toBe(BYTES)
    expect((await contentOf(claimId, file.fileId)).equals(bytes)).toBe(true)
  }
  const { files } = (await zhou.get(pathOf(claimId))).body
  expect(files).toHaveLength(PAGES)
  expect(files.every((one: PaperFile) => one.state === 'ready')).toBe(true)
  const stored = await row<{ pieces: number }>(sandbox.db, 'select count(*) as pieces from paper_pieces')
  expect(stored?.pieces).toBe(PAGES * Math.ceil(BYTES / CHUNK_BYTES))
  // A piece is sent again only where its answer was lost: far from twice as much as there is.
  expect(network.sent).toBeLessThan(PAGES * BYTES * 1.5)
  if (REPORT) console.log(`20 pages: ${network.calls} calls, ${network.sent} bytes sent for ${PAGES * BYTES}`)
})
