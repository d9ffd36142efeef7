import * as v from 'valibot'
import { CHUNK_BYTES, MAX_FILE_BYTES } from '@/contract/papers/file'
import { readClaim } from '@/contract/reimbursement/endpoints'
import { addPiece, createFile, readFile, removeFile } from '@/contract/reimbursement/endpoints-files'
import type { ClaimFile } from '@/contract/reimbursement/file'
import PapersPage from '@/services/reimbursement/pages/papers/index'
import { notSent, sizeOfBase64, typeOfBase64 } from '@/session/papers/upload'
import { noteServerTime } from '@/session/server-time'
import { browserFiles } from '../../shared/screen/browser-files'
import { answer, type FakeServer, fakeServer, held, refusal, silence } from '../../shared/screen/fake-server'
import { buttons, freshPhone, openPage, settle, tap, words } from '../../shared/screen/page'
import taro from '../../stubs/taro'
import { jpeg, png } from '../pictures'
import { draft } from './made'

let chosen = Buffer.alloc(0)

/** Pictures that cannot be drawn, as on a host without pixels. */
class NoPixels {
  onerror = () => {}
  set src(_path: string) {
    setTimeout(() => this.onerror(), 0)
  }
}

beforeAll(() => {
  Reflect.set(taro, 'chooseImage', () => Promise.resolve({ tempFilePaths: ['blob:1'] }))
  Reflect.set(globalThis, 'fetch', () =>
    Promise.resolve({ arrayBuffer: () => Promise.resolve(Uint8Array.from(chosen).buffer) }),
  )
  Reflect.set(globalThis, 'Image', NoPixels)
})

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => expect(server.strays).toEqual([]))

const piece = v.object({ from: v.number(), base64: v.string() })
const SIZE = 2 * CHUNK_BYTES + 1000
const file = (receivedBytes: number): ClaimFile => ({
  fileId: 'f1',
  role: 'record',
  type: 'image/jpeg',
  sizeBytes: SIZE,
  receivedBytes,
  state: receivedBytes === SIZE ? 'ready' : 'uploading',
  width: null,
  height: null,
  addedAt: '2026-11-25T09:00:00+08:00',
  turn: 0,
  crop: null,
  suggested: null,
  faults: [],
  looked: false,
})
const came = (receivedBytes: number) => answer(addPiece, file(receivedBytes))
const pieces = () => server.seen(addPiece).map(({ body }) => v.parse(piece, body))
const froms = () => pieces().map(({ from }) => from)

async function choose(bytes: Buffer) {
  chosen = bytes
  server.on(readClaim, answer(readClaim, { ...draft, neededPages: ['record'] }))
  await openPage(PapersPage, { claimId: 'c1' })
  await tap(/^拍病历或处方/)
  for (let rounds = 0; rounds < 12; rounds += 1) await settle()
}

test('a page goes piece by piece, each where the one before ended', async () => {
  server.on(createFile, answer(createFile, file(0)))
  server.on(addPiece, came(CHUNK_BYTES), came(2 * CHUNK_BYTES), came(SIZE))
  await choose(jpeg(SIZE))
  expect(server.seen(createFile)).toMatchObject([
    { body: { role: 'record', type: 'image/jpeg', sizeBytes: SIZE, faults: null } },
  ])
  expect(froms()).toEqual([0, CHUNK_BYTES, 2 * CHUNK_BYTES])
  const sent = pieces().map(({ base64 }) => base64)
  expect(Buffer.from(sent.join(''), 'base64').equals(jpeg(SIZE))).toBe(true)
  expect(words()).not.toContain('正在传')
})

test('no answer: it asks how far it came, and goes on from there', async () => {
  server.on(createFile, answer(createFile, file(0)))
  server.on(addPiece, came(CHUNK_BYTES), silence, came(SIZE))
  server.on(readFile, answer(readFile, file(2 * CHUNK_BYTES)))
  await choose(jpeg(SIZE))
  expect(froms()).toEqual([0, CHUNK_BYTES, 2 * CHUNK_BYTES])
})

test('a network that stays away stops it with what came, and one tap goes on', async () => {
  server.on(createFile, answer(createFile, file(0)))
  server.on(addPiece, came(CHUNK_BYTES), silence, silence, silence, came(2 * CHUNK_BYTES), came(SIZE))
  server.on(readFile, silence, silence, answer(readFile, file(CHUNK_BYTES)))
  await choose(jpeg(SIZE))
  await settle()
  expect(words()).toContain('传到 49% 停了')
  expect(words()).toContain('传过的不用重来')
  await tap('接着传，病历或处方')
  for (let rounds = 0; rounds < 6; rounds += 1) await settle()
  expect(froms().slice(-2)).toEqual([CHUNK_BYTES, 2 * CHUNK_BYTES])
  expect(server.seen(createFile)).toHaveLength(1)
})

test('several pages: what is left is told, each is told apart, and they go one after the other', async () => {
  Reflect.set(taro, 'chooseImage', () => Promise.resolve({ tempFilePaths: ['blob:1', 'blob:2', 'blob:3'] }))
  server.on(createFile, answer(createFile, file(0)))
  const slow = held(came(SIZE))
  server.on(addPiece, slow.reply)
  await choose(jpeg(SIZE))
  expect(words()).toContain('还有 3 页要传')
  expect(words().match(/等着传/g)).toHaveLength(2)
  expect(words()).toContain('正在传，0%')
  expect(server.seen(createFile)).toHaveLength(1)
  slow.release()
  for (let rounds = 0; rounds < 40; rounds += 1) await settle()
  expect(server.seen(createFile)).toHaveLength(3)
  expect(words()).not.toContain('页要传')
  Reflect.set(taro, 'chooseImage', () => Promise.resolve({ tempFilePaths: ['blob:1'] }))
})

describe('the program is closed in the middle', () => {
  let kept: Map<string, unknown>
  beforeEach(() => {
    kept = browserFiles()
    Reflect.set(URL, 'createObjectURL', () => 'blob:kept')
  })
  afterEach(() => Reflect.deleteProperty(globalThis, 'indexedDB'))
  const rounds = async (count: number) => {
    for (let round = 0; round < count; round += 1) await settle()
  }

  /** One piece came; then the network went, and the program with it. */
  async function interrupted() {
    server.on(createFile, answer(createFile, file(0)))
    server.on(addPiece, came(CHUNK_BYTES), silence, silence, silence)
    server.on(readFile, silence)
    await choose(jpeg(SIZE))
    await rounds(12)
    expect(words()).toContain('传到 49% 停了')
    expect(kept.size).toBe(1)
    document.body.innerHTML = ''
    server = fakeServer()
  }

  test('opened again it goes on by itself, from the piece that is there, and then keeps nothing longer than the visit', async () => {
    await interrupted()
    chosen = Buffer.alloc(0)
    server.on(readClaim, answer(readClaim, { ...draft, neededPages: ['record'], files: [file(CHUNK_BYTES)] }))
    server.on(readFile, answer(readFile, file(CHUNK_BYTES)))
    server.on(addPiece, came(2 * CHUNK_BYTES), came(SIZE))
    await openPage(PapersPage, { claimId: 'c1' })
    await rounds(30)
    expect(froms()).toEqual([CHUNK_BYTES, 2 * CHUNK_BYTES])
    expect(server.seen(createFile)).toHaveLength(0)
    const sent = pieces().map(({ base64 }) => base64)
    expect(Buffer.from(sent.join(''), 'base64').equals(jpeg(SIZE).subarray(CHUNK_BYTES))).toBe(true)
    document.body.innerHTML = ''
    await openPage(PapersPage, { claimId: 'c1' })
    await rounds(6)
    expect(kept.size).toBe(0)
  })

  test('what waited too long on the server is announced anew, and nothing is lost', async () => {
    await interrupted()
    server.on(readClaim, answer(readClaim, { ...draft, neededPages: ['record'] }))
    server.on(readFile, refusal('not-found'))
    server.on(createFile, answer(createFile, file(0)))
    server.on(addPiece, came(CHUNK_BYTES), came(2 * CHUNK_BYTES), came(SIZE))
    await openPage(PapersPage, { claimId: 'c1' })
    await rounds(30)
    expect(froms()).toEqual([0, CHUNK_BYTES, 2 * CHUNK_BYTES])
  })

  test('a week later another paper is opened: what was left behind is gone from the phone', async () => {
    await interrupted()
    noteServerTime(new Date(Date.now() + 8 * 86_400_000).toISOString(), Date.now(), Date.now())
    server.on(readClaim, answer(readClaim, { ...draft, claimId: 'c2' }))
    await openPage(PapersPage, { claimId: 'c2' })
    await rounds(8)
    expect(kept.size).toBe(0)
    noteServerTime(new Date().toISOString(), Date.now(), Date.now())
  })
})

test('what the office refuses says why and is not sent again', async () => {
  server.on(createFile, answer(createFile, file(0)))
  server.on(addPiece, refusal('file-refused'))
  await choose(jpeg(SIZE))
  expect(words()).toContain('这个文件不能用')
  expect(buttons()).not.toContain('接着传，病历或处方')
  await tap('不要这页，病历或处方')
  expect(words()).not.toContain('这个文件不能用')
})

test('a good page is not taken out by one tap, nor by two on the same spot', async () => {
  server.on(readClaim, answer(readClaim, { ...draft, files: [file(SIZE)] }))
  server.on(removeFile, answer(removeFile, { removed: true }))
  await openPage(PapersPage, { claimId: 'c1' })
  const at = () => buttons().indexOf('拿掉，第 1 页，病历或处方')
  const spot = at()
  expect(spot).toBeGreaterThan(-1)
  await tap('拿掉，第 1 页，病历或处方')
  expect(buttons()[spot]).toBe('先留着，第 1 页，病历或处方')
  await tap('先留着，第 1 页，病历或处方')
  expect(server.seen(removeFile)).toHaveLength(0)
  await tap('拿掉，第 1 页，病历或处方')
  await tap('真的拿掉，第 1 页，病历或处方')
  expect(server.seen(removeFile)).toMatchObject([{ params: { claimId: 'c1' } }])
})

test('an SVG, a zip or a file too large never leaves the phone', async () => {
  await choose(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
  expect(words()).toContain('请换成照片')
  expect(notSent(Buffer.alloc(3, 'PK').toString('base64'))).toContain('请换成照片')
  expect(notSent(jpeg(MAX_FILE_BYTES + 3).toString('base64'))).toContain('超过 5 MB')
  expect(notSent(jpeg(3000).toString('base64'))).toBeUndefined()
})

test('type and size are read off the base64 itself', () => {
  for (const size of [3000, 3001, 3002]) expect(sizeOfBase64(jpeg(size).toString('base64'))).toBe(size)
  expect(typeOfBase64(png(4, 4, () => 9).toString('base64'))).toBe('image/png')
  expect(typeOfBase64(Buffer.from('%PDF-1.7 and so on').toString('base64'))).toBe('application/pdf')
})
