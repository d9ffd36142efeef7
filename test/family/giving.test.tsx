import { fireEvent, screen } from '@testing-library/react'
import { listRelatives } from '@/contract/family/requests'
import { listShareProofs, proveShare, type ShareProof, withdrawShareProof } from '@/contract/family/share-proofs'
import { createShare, listShares } from '@/contract/family/shares'
import { heldChosen } from '@/services/family/chosen'
import CertificatePage from '@/services/family/pages/certificate/index'
import GivePage from '@/services/family/pages/give/index'
import SharesPage from '@/services/family/pages/shares/index'
import { answer, type FakeServer, fakeServer, refusal } from '../shared/screen/fake-server'
import { comeBack, freshPhone, openPage, settle, tap, went, words } from '../shared/screen/page'

const proof: ShareProof = {
  shareId: 'share-1',
  maskedName: '王*',
  relation: 'sibling',
  relationWord: '姐姐',
  kind: 'kinship-notarised',
  pages: 2,
  note: '',
  state: 'in-review',
  counterNo: 'QQ-48210371',
  ceilingPerUseFen: 15_000,
  asking: 'agreed',
  sentAt: '2029-11-21T09:00:00+08:00',
}

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => expect(server.strays).toEqual([]))

async function type(name: string | RegExp, value: string) {
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } })
  await settle()
}

/** 王姐's own number is invented: 8 in front marks a 港澳台居民居住证. */
const PERMIT = '810000199001010019'

test('any certificate will do: the kind is one tap away, its fault is told in its own words', async () => {
  await openPage(CertificatePage)
  await type(/^家人的姓名/, '王姐')
  await tap(/^居民身份证/)
  await tap('居民户口簿', 'radio')
  expect(words()).toContain('居民户口簿')
  await type(/^家人的证件号码/, '1101')
  await tap('下一步，选办哪些事')
  expect(words()).toContain('少了 14 位')
  await tap(/^居民户口簿/)
  await tap('外国人永久居留身份证', 'radio')
  await type(/^家人的证件号码/, 'usa110101 90101')
  await tap('下一步，选办哪些事')
  expect(words()).toContain('新版是 9 开头的 18 位号码')
  await type(/^家人的证件号码/, 'usa 110101901018')
  await tap('下一步，选办哪些事')
  expect(heldChosen()?.whom).toEqual({
    by: 'certificate',
    name: '王姐',
    certType: 'foreign-permanent',
    certNo: 'USA110101901018',
  })
  expect(went.to()).toBe('/services/family/pages/ask/index')
})

test('money for somebody whom the register does not know: the same terms go with the papers', async () => {
  server.on(listRelatives, answer(listRelatives, { items: [] }))
  server.on(createShare, refusal('relation-unknown'))
  server.on(proveShare, answer(proveShare, proof))
  const give = await openPage(GivePage)
  await tap(/^用证件找家人/)
  expect(went.to()).toBe('/services/family/pages/certificate/index?for=share')
  const certificate = await openPage(CertificatePage, { for: 'share' })
  expect(screen.queryByRole('option', { name: '我代办的村民' })).toBeNull()
  await tap('兄弟姐妹', 'option')
  await type(/^家人的姓名/, '王姐')
  await tap(/^居民身份证/)
  await tap('港澳台居民居住证', 'radio')
  await type(/^家人的证件号码/, PERMIT)
  await tap('下一步，选用多少钱')
  certificate.unmount()
  await comeBack()
  expect(words()).toContain('您刚才用证件填的')
  await tap('300 元', 'option')
  await tap('同意王*一次最多用 300 元')
  expect(words()).toContain('平台没有查到亲属关系')
  await tap(/^亲属关系公证书/, 'radio')
  await tap('2 页', 'option')
  await tap('交亲属关系公证书，请窗口看')
  expect(server.seen(proveShare)[0]?.body).toEqual({
    whom: { by: 'certificate', name: '王姐', certType: 'residence-permit', certNo: PERMIT },
    relation: 'sibling',
    kind: 'kinship-notarised',
    pages: 2,
    ceilingPerUseFen: 30_000,
    asking: 'agreed',
    consents: ['share-balance'],
  })
  give.unmount()
})

test('what waits at the counter is told with its number, why it was not accepted, and can be taken back', async () => {
  const none = { given: [], received: [], asks: [], rule: null }
  server.on(listShares, answer(listShares, none))
  server.on(
    listShareProofs,
    answer(listShareProofs, { items: [proof] }),
    answer(listShareProofs, { items: [{ ...proof, state: 'rejected', note: '看不清公章' }] }),
    answer(listShareProofs, { items: [] }),
  )
  server.on(withdrawShareProof, answer(withdrawShareProof, { ...proof, state: 'withdrawn' }))
  await openPage(SharesPage)
  expect(words()).toContain('编号 QQ-48210371')
  expect(words()).not.toContain('还没有共用账户')
  await comeBack()
  expect(words()).toContain('看不清公章。可以换一份再交。')
  await tap(/^不办了/)
  expect(server.seen(withdrawShareProof)[0]?.params).toEqual({ id: 'share-1' })
  expect(words()).toContain('还没有共用账户')
})
