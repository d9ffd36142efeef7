import type { Claim, Decision } from '@/contract/reimbursement/claim'
import * as api from '@/contract/reimbursement/endpoints'
import ClaimPage from '@/services/reimbursement/pages/claim/index'
import HomePage from '@/services/reimbursement/pages/home/index'
import { useSession } from '@/session/state'
import { answer, type FakeServer, fakeServer, silence } from '../../shared/screen/fake-server'
import { buttons, freshPhone, openPage, words } from '../../shared/screen/page'
import { asking, sent, source, summary } from './made'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => expect(server.strays).toEqual([]))

const decision: Decision = {
  round: 1,
  result: 'partly',
  decidedAt: '2026-12-10T09:00:00+08:00',
  totalFen: 31_840,
  paidFen: 17_433,
  refusedLines: [],
  explanation: [],
}
const refused = { invoiceId: 'i1', lineNo: 1, name: '心电图', amountFen: 3640, reason: '不在报销范围' }
const show = async (claim: Claim) => {
  server.on(api.readClaim, answer(api.readClaim, claim))
  return openPage(ClaimPage, { claimId: 'c1' })
}
const paid: Claim = { ...sent, status: 'paid', paidFen: 17_433, decisions: [decision] }

test('what is paid out stands on top as the one number, and is hidden with the others', async () => {
  const view = await show(paid)
  expect(words()).toMatch(/^办好了174\.33元/)
  view.unmount()
  useSession.setState({ hidden: true })
  await show(paid)
  expect(words()).not.toContain('174.33')
  expect(words()).not.toContain('318.40')
})

test('what has to come back stands on top', async () => {
  const recovery = { invoiceNos: ['1840'], owedFen: 17_433, returnedFen: 0, stoppedFen: 0 }
  await show({ ...paid, status: 'recovering', recovery })
  expect(words()).toMatch(/^有一笔钱要退回174\.33元/)
})

test('what is refused says why, once, and shows no amount', async () => {
  const refusedLines = [refused, { ...refused, lineNo: 2 }]
  await show({ ...paid, status: 'refused', paidFen: 0, decisions: [{ ...decision, result: 'refused', refusedLines }] })
  expect(words()).toMatch(/^这次不能报原因：不在报销范围/)
  expect(words().split('不在报销范围')).toHaveLength(2)
})

test('a page that is asked for says why', async () => {
  await show(asking)
  expect(words()).toContain('请您补病历或处方：看不清诊断')
})

test('without a network the telephone is named once', async () => {
  server.on(api.readClaim, silence)
  await openPage(ClaimPage, { claimId: 'c1' })
  expect(buttons().filter((name) => name?.startsWith('打 12393'))).toHaveLength(1)
})

test('an invoice that is in a claim of the list is not named a second time', async () => {
  server.on(
    api.listClaims,
    answer(api.listClaims, { items: [{ ...summary, status: 'first-audit' }], nextCursor: null }),
  )
  const items = [source, { ...source, invoiceId: 'i2', standing: 'in-claim' as const, claimId: 'c1' }]
  server.on(api.listSources, answer(api.listSources, { items, nextCursor: null }))
  await openPage(HomePage)
  expect(buttons().filter((name) => name?.startsWith('示例市第一医院'))).toHaveLength(2)
  expect(words()).not.toContain('正在报')
})
