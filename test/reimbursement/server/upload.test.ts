import { CHUNK_BYTES, MAX_FILE_BYTES, MAX_PAGES } from '../../../src/contract/papers/file'
import { openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { draft, issue, pathOf, sent } from '../desk'
import { jpeg, paperPhoto, photo, png } from '../pictures'

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
  ['PNG', 'image/png', () => png(120, 160, () => 20)],
  ['JPEG', 'image/jpeg', () => photo(120, 160, () => 20)],
])('a %s is looked at here: too dark is a finding', async (_what, type, dark) => {
  const { answer } = await upload(dark(), type)
  expect(answer.body).toMatchObject({ state: 'ready', faults: ['too-dark'], looked: true, width: 120, height: 160 })
  const { findings } = (await zhou.get(pathOf(claimId))).body
  expect(findings.map((one: { kind: string }) => one.kind)).toContain('photo-too-dark')
})

test('cropping is noted beside the page, which is looked at anew and stays as it was sent', async () => {
  const bytes = photo(200, 300, (x, y) => (x < 140 ? 30 : 60 + ((x + y) % 3)))
  const { fileId, answer } = await upload(bytes, 'image/jpeg')
  expect(answer.body.faults).toEqual(['too-dark'])
  const sheet = await upload(paperPhoto(3), 'image/jpeg')
  expect(sheet.answer.body).toMatchObject({ faults: [], crop: null, suggested: expect.objectContaining({}) })
  const { suggested } = sheet.answer.body
  for (const [edge, wanted] of Object.entries({ left: 100, top: 100, right: 900, bottom: 900 }))
    expect(Math.abs(suggested[edge] - wanted)).toBeLessThan(30)
  const crop = (id: string, frame: unknown) => zhou.post(pathOf(claimId, `/files/${id}/crop`), { crop: frame })
  expect((await crop(sheet.fileId, suggested)).body).toMatchObject({ crop: suggested, faults: [] })
  // Through the middle of the lines: the page goes on outside.
  const narrow = { left: 0, top: 300, right: 500, bottom: 600 }
  expect((await crop(sheet.fileId, narrow)).body.faults).toContain('cut-off')
  expect((await crop(sheet.fileId, null)).body).toMatchObject({ crop: null, faults: [] })
  expect((await crop(sheet.fileId, { ...narrow, right: 20 })).status).toBe(400)
  expect((await crop(fileId, { left: 0, top: 0, right: 1000, bottom: 1000 })).body.crop).toBeNull()
  const back = Buffer.from((await zhou.get(pathOf(claimId, `/files/${sheet.fileId}/pieces`))).body.base64, 'base64')
  expect(back.equals(paperPhoto(3))).toBe(true)
})

test('an upload that stopped goes after three days, and what was ready stays', async () => {
  const other = await draft(zhou, (await issue(sandbox, zhou.personId)).invoiceId)
  const stopped = (await announce(90_000, 'image/jpeg', 'record', other)).body.fileId
  await piece(stopped, 0, jpeg(90_000).subarray(0, CHUNK_BYTES), other)
  const whole = (await upload(jpeg(3000), 'image/jpeg', other)).fileId
  await sandbox.advance(2 * 86_400)
  zhou = await sandbox.signIn('zhouxiao')
  expect((await zhou.get(pathOf(other, `/files/${stopped}`))).body.receivedBytes).toBe(CHUNK_BYTES)
  await sandbox.advance(2 * 86_400)
  zhou = await sandbox.signIn('zhouxiao')
  expect((await zhou.get(pathOf(other, `/files/${stopped}`))).status).toBe(404)
  expect((await zhou.get(pathOf(other, `/files/${whole}`))).body.state).toBe('ready')
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
