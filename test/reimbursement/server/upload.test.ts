import { deflateSync } from 'node:zlib'
import { CHUNK_BYTES, MAX_FILE_BYTES, MAX_PAGES } from '../../../src/contract/papers/file'
import { openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { draft, issue, pathOf, sent } from '../desk'
import { jpeg, png } from '../pictures'

let sandbox: Sandbox
let zhou: SignedIn
let claimId: string

beforeAll(async () => {
  sandbox = await openSandbox()
  zhou = await sandbox.signIn('zhouxiao')
  claimId = await draft(zhou, (await issue(sandbox, zhou.personId, { supplied: [] })).invoiceId)
})
afterAll(() => sandbox.close())

const announce = (sizeBytes: number, type = 'image/jpeg', role = 'record', claim = claimId) =>
  zhou.post(pathOf(claim, '/files'), { role, type, sizeBytes, faults: null })
const piece = (fileId: string, from: number, bytes: Buffer, claim = claimId) =>
  zhou.post(pathOf(claim, `/files/${fileId}/pieces`), { from, base64: bytes.toString('base64') })

async function upload(bytes: Buffer, type: string, claim = claimId) {
  const { fileId } = (await announce(bytes.length, type, 'record', claim)).body
  let answer = await piece(fileId, 0, bytes.subarray(0, CHUNK_BYTES), claim)
  for (let from = CHUNK_BYTES; from < bytes.length && answer.status === 200; from += CHUNK_BYTES)
    answer = await piece(fileId, from, bytes.subarray(from, from + CHUNK_BYTES), claim)
  return { fileId, answer }
}

test('an upload that was interrupted goes on from where it was, and nothing is lost or doubled', async () => {
  const bytes = jpeg(150_000)
  const { fileId } = (await announce(bytes.length)).body
  await piece(fileId, 0, bytes.subarray(0, CHUNK_BYTES))
  expect((await zhou.get(pathOf(claimId, `/files/${fileId}`))).body.receivedBytes).toBe(CHUNK_BYTES)
  // The same piece again, and one that leaves a gap.
  expect((await piece(fileId, 0, bytes.subarray(0, CHUNK_BYTES))).body.receivedBytes).toBe(CHUNK_BYTES)
  expect((await piece(fileId, 2 * CHUNK_BYTES, bytes.subarray(2 * CHUNK_BYTES, 3 * CHUNK_BYTES))).body.code).toBe(
    'state-conflict',
  )
  for (let from = CHUNK_BYTES; from < bytes.length; from += CHUNK_BYTES)
    await piece(fileId, from, bytes.subarray(from, from + CHUNK_BYTES))
  const parts: Buffer[] = []
  for (let from: number | null = 0; from !== null; ) {
    const answer: { base64: string; next: number | null } = (
      await zhou.get(pathOf(claimId, `/files/${fileId}/pieces?from=${from}`))
    ).body
    parts.push(Buffer.from(answer.base64, 'base64'))
    from = answer.next
  }
  expect(Buffer.concat(parts).equals(bytes)).toBe(true)
})

test.each([
  [
    'an SVG with a script',
    'image/png',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
  ],
  ['a zip', 'application/pdf', Buffer.from('PK\u0003\u0004 and so on, and so on')],
  ['a PNG that says JPEG', 'image/jpeg', png(8, 8, () => 255)],
  ['a JPEG cut short', 'image/jpeg', jpeg(2000).subarray(0, 1500)],
  ['a PDF with a script', 'application/pdf', Buffer.from('%PDF-1.4\n1 0 obj<</JavaScript 2 0 R>>\n%%EOF')],
  ['a picture of 4 billion points', 'image/png', hugePng()],
])('%s is refused and leaves nothing behind', async (_what, type, bytes) => {
  const { fileId, answer } = await upload(bytes, type)
  expect(answer.body.code).toBe('file-refused')
  expect((await zhou.get(pathOf(claimId, `/files/${fileId}`))).status).toBe(404)
})

/** IHDR of 65,000 × 65,000 over data that unpacks to gigabytes. */
function hugePng(): Buffer {
  const bomb = Buffer.from(png(8, 8, () => 255))
  bomb.writeUInt32BE(65_000, 16)
  bomb.writeUInt32BE(65_000, 20)
  return bomb
}

test('data that unpacks to more than it says is not unpacked', async () => {
  const whole = png(64, 64, () => 255)
  const packed = deflateSync(Buffer.alloc(50_000_000))
  const chunk = Buffer.alloc(packed.length + 12)
  chunk.writeUInt32BE(packed.length, 0)
  chunk.write('IDAT', 4, 'latin1')
  packed.copy(chunk, 8)
  const bytes = Buffer.concat([whole.subarray(0, 33), chunk, whole.subarray(whole.length - 12)])
  const { answer } = await upload(bytes, 'image/png')
  expect(answer.body).toMatchObject({ state: 'ready', looked: false })
})

test('a PNG is looked at here: too dark is a finding', async () => {
  const { answer } = await upload(
    png(120, 160, () => 20),
    'image/png',
  )
  expect(answer.body).toMatchObject({ state: 'ready', faults: ['too-dark'], looked: true })
  const { findings } = (await zhou.get(pathOf(claimId))).body
  expect(findings.map((one: { kind: string }) => one.kind)).toContain('photo-too-dark')
})

test('storage is bounded: a file, the pages of a claim', async () => {
  expect((await announce(MAX_FILE_BYTES + 1)).body.code).toBe('malformed')
  const other = await draft(zhou, (await issue(sandbox, zhou.personId)).invoiceId)
  for (let at = 0; at < MAX_PAGES; at += 1)
    expect((await announce(1000, 'image/jpeg', 'record', other)).status).toBe(201)
  expect((await announce(1000, 'image/jpeg', 'record', other)).body.code).toBe('storage-full')
  expect((await announce(MAX_FILE_BYTES, 'image/jpeg', 'record', claimId)).status).toBe(201)
})

test('more bytes than were announced are refused', async () => {
  const bytes = jpeg(3000)
  const { fileId } = (await announce(2000)).body
  expect((await piece(fileId, 0, bytes)).body.code).toBe('file-refused')
})

test('only she reads her pages; a stranger finds nothing, and the counter no draft', async () => {
  const { fileId } = await upload(jpeg(5000), 'image/jpeg')
  const stranger = await sandbox.signIn('stranger')
  const at = `/files/${fileId}/pieces`
  expect((await zhou.get(pathOf(claimId, at))).status).toBe(200)
  expect((await stranger.get(pathOf(claimId, at))).status).toBe(404)
  expect((await stranger.get(pathOf(claimId, at), { actingFor: zhou.personId })).status).toBe(403)
  expect((await sandbox.get(`/sandbox/clerk/claims/${claimId}${at}`)).status).toBe(404)
  // Nor by way of a claim of one's own.
  const own = await sent(sandbox, stranger)
  expect((await stranger.get(pathOf(own, at))).status).toBe(404)
})
