import { MAX_PAGES } from '../../src/contract/papers/file'
import { granted, messages, showFace } from '../family/steps'
import { photo } from '../reimbursement/pictures'
import type { Sandbox, SignedIn } from '../shared/sandbox'
import { withSandbox } from '../shared/with-sandbox'
import { CHENGDU, file, handIn, inDays, LI, papers, readFiling, uploadPage } from './desk'

const path = '/api/remote-care/materials'
const KIND = 'residence-proof'
let box: Sandbox
let li: SignedIn

withSandbox('liguilan', (opened, signedIn) => {
  box = opened
  li = signedIn
})

const loose = async (who = li) => (await who.get(path)).body.items
const review = (filingNo: string, body: unknown) => box.post(`/sandbox/filings/${filingNo}/review`, body)
const supplement = (filingId: string, fileIds: readonly string[], kind = KIND) =>
  li.post(`/api/remote-care/filings/${filingId}/supplement`, {
    proof: { way: 'materials', items: [{ kind, fileIds }] },
  })
const pieceOf = (who: SignedIn, fileId: string, options = {}) => who.get(`${path}/${fileId}/pieces`, options)

test('pages are handed in with the filing; until then they wait, also for another phone of hers', async () => {
  const fileIds = [await uploadPage(li, KIND), await uploadPage(li, KIND)]
  expect((await loose()).map(({ fileId }: { fileId: string }) => fileId)).toEqual(fileIds)
  const other = await box.signIn('liguilan', 'weapp', '新手机')
  expect(await loose(other)).toHaveLength(2)
  const { body } = await file(box, li, { proof: { way: 'materials', items: [{ kind: KIND, fileIds }] } })
  expect(body).toMatchObject({
    state: { kind: 'reviewing' },
    proof: { way: 'materials', items: [{ kind: KIND, pages: 2 }] },
  })
  expect(await loose()).toEqual([])
  expect((await readFiling(li, body.filingId)).pages).toMatchObject([
    { fileId: fileIds[0], kind: KIND, state: 'ready', faults: [], looked: true },
    { fileId: fileIds[1] },
  ])
  // What the clerk has, she cannot change any more.
  expect((await li.post(`${path}/${fileIds[0]}/turn`, { turn: 90 })).body.code).toBe('state-conflict')
  expect((await li.post(`${path}/${fileIds[0]}/crop`, { crop: null })).body.code).toBe('state-conflict')
  expect((await li.delete(`${path}/${fileIds[0]}`)).body.code).toBe('state-conflict')
})

test('what cannot be read, did not arrive, was handed in twice or is not hers is refused, and nothing is filed', async () => {
  const given = async (fileIds: readonly string[], kind = KIND) =>
    (await file(box, li, { proof: { way: 'materials', items: [{ kind, fileIds }] } })).body
  const dark = photo(90, 120, () => 20)
  const { fileId } = (await li.post(path, { kind: KIND, type: 'image/jpeg', sizeBytes: dark.length, faults: [] })).body
  expect(await given([fileId])).toMatchObject({ code: 'papers-wrong', detail: expect.stringContaining('没有传完') })
  await li.post(`${path}/${fileId}/pieces`, { from: 0, base64: dark.toString('base64') })
  expect(await given([fileId])).toMatchObject({ code: 'papers-wrong', detail: expect.stringContaining('太暗了') })
  const good = await uploadPage(li, KIND)
  expect((await given([good, good])).code).toBe('papers-wrong')
  expect((await given([good], 'household-book')).code).toBe('filing-proof')
  const zhou = await box.signIn('zhouxiao')
  const hers = await uploadPage(zhou, KIND)
  expect((await given([hers])).code).toBe('not-found')
  expect((await li.get('/api/remote-care')).body.current).toEqual([])
  expect(await loose()).toHaveLength(2)
})

test('what was sent back is named on home, hers and that of who may file for her', async () => {
  const zhou = await box.signIn('zhouxiao')
  const home = async () => (await li.get('/api/home')).body.next
  // A bill comes first: hers is paid at the window.
  for (const { billId } of (await li.get('/api/bills')).body.items)
    expect((await box.post(`/sandbox/bills/${billId}/self-pay`, {})).status).toBe(200)
  const { filingId, filingNo } = (await file(box, li, { proof: papers })).body
  expect((await home())?.kind).not.toBe('filing')
  await review(filingNo, { result: 'returned', note: '第 2 页看不清' })
  expect(await home()).toEqual({ kind: 'filing', filingId, placeName: '杭州' })
  await granted(box, zhou, { scopes: ['file-remote-care'] })
  await showFace(box, zhou)
  expect((await zhou.get('/api/home', { actingFor: LI })).body.next).toEqual(await home())
  expect((await supplement(filingId, [await uploadPage(li, KIND)])).status).toBe(200)
  expect((await home())?.kind).not.toBe('filing')
})

test('the clerk asks for one page: only that one is replaced, and it is looked at again', async () => {
  const { filingId, filingNo } = (await file(box, li, { proof: papers })).body
  const [first, second] = (await readFiling(li, filingId)).pages
  expect((await review(filingNo, { result: 'returned', note: '第 2 页看不清', page: 'nobody' })).status).toBe(404)
  await review(filingNo, { result: 'returned', note: '第 2 页看不清', page: second.fileId })
  expect((await readFiling(li, filingId)).filing.state).toEqual({
    kind: 'returned',
    note: '第 2 页看不清',
    askedPage: second.fileId,
    answerBy: await inDays(box, 30),
  })
  const other = await uploadPage(li, 'household-book')
  expect((await supplement(filingId, [other], 'household-book')).body.code).toBe('filing-proof')
  const fresh = await uploadPage(li, KIND)
  expect((await supplement(filingId, [fresh])).body).toMatchObject({
    state: { kind: 'reviewing' },
    proof: { items: [{ kind: KIND, pages: 2 }] },
  })
  const { pages } = await readFiling(li, filingId)
  expect(pages.map((one: { fileId: string }) => one.fileId)).toEqual([first.fileId, fresh])
  expect((await review(filingNo, { result: 'passed' })).body.state.kind).toBe('effective')
  expect((await messages(box, LI)).map(({ text }) => text).join()).toContain('补了材料')
})

test('one page serves one filing, also when two are sent at the same moment', async () => {
  const proof = { way: 'materials', items: [{ kind: KIND, fileIds: [await uploadPage(li, KIND)] }] }
  const both = await Promise.all([file(box, li, { proof }), file(box, li, { proof, region: CHENGDU })])
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  const { filingId } = both.find(({ status }) => status === 201)?.body ?? {}
  expect((await file(box, li, { proof, region: CHENGDU })).body.code).toBe('state-conflict')
  expect((await readFiling(li, filingId)).pages).toHaveLength(1)
})

test('pages are for her, for who may file for her, and for the clerk once they are handed in', async () => {
  const fileId = await uploadPage(li, KIND)
  const [zhou, stranger] = [await box.signIn('zhouxiao'), await box.signIn('stranger')]
  const forHer = { actingFor: LI }
  expect((await pieceOf(li, fileId)).status).toBe(200)
  expect((await pieceOf(stranger, fileId)).status).toBe(404)
  expect((await pieceOf(stranger, fileId, forHer)).status).toBe(403)
  expect((await pieceOf(zhou, fileId, forHer)).body.code).toBe('grant-missing')
  await granted(box, zhou, { scopes: ['file-remote-care'] })
  await showFace(box, zhou)
  expect((await pieceOf(zhou, fileId, forHer)).status).toBe(200)
  expect((await pieceOf(zhou, fileId)).status).toBe(404)

  const proof = { way: 'materials', items: [{ kind: KIND, fileIds: [fileId] }] }
  const { filingNo, filingId } = (await file(box, li, { proof })).body
  const later = await uploadPage(li, KIND)
  const atDesk = (id: string) => box.get(`/sandbox/filings/${filingNo}/files/${id}/pieces`)
  expect((await atDesk(fileId)).status).toBe(200)
  expect((await atDesk(later)).status).toBe(404)
  const [shown] = (await box.get('/sandbox/filings')).body
  expect(shown.pages).toMatchObject([{ fileId, kind: KIND }])
  // 撤回: nothing of it stays.
  await li.post(`/api/remote-care/filings/${filingId}/withdraw`)
  expect((await pieceOf(li, fileId)).status).toBe(404)
})

test('storage is bounded with the claims: pages, and bytes of one person; what is not handed in goes after 30 days', async () => {
  const announce = () => li.post(path, { kind: KIND, type: 'image/jpeg', sizeBytes: 1000, faults: null })
  await uploadPage(li, KIND)
  for (let at = 1; at < MAX_PAGES; at += 1) expect((await announce()).status).toBe(201)
  expect((await announce()).body.code).toBe('storage-full')
  await box.advance(4 * 86_400)
  li = await box.signIn('liguilan')
  expect(await loose()).toHaveLength(1)
  await box.advance(30 * 86_400)
  li = await box.signIn('liguilan')
  expect(await loose()).toEqual([])
})

test('a filing that was handed in keeps its pages, however long it takes', async () => {
  const { filingId } = (await file(box, li, { proof: await handIn(li, papers) })).body
  await box.advance(60 * 86_400)
  li = await box.signIn('liguilan')
  expect((await readFiling(li, filingId)).pages).toHaveLength(2)
})
