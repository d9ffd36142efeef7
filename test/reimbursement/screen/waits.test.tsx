import { readHome } from '@/contract/account/endpoints'
import HomePage from '@/pages/home/index'
import { useSession } from '@/session/state'
import { answer, type FakeServer, fakeServer } from '../../shared/screen/fake-server'
import { freshPhone, openPage, tap, went, words, zhou } from '../../shared/screen/page'
import * as taro from '../../stubs/taro'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => expect(server.strays).toEqual([]))

const modes = [false, true]
const cases = [
  ['supplement', '有一份报销要补材料'],
  ['pay-failed', '报销的钱没有打成'],
  ['recovering', '有一笔报销的钱要退回'],
] as const

test.each(modes.flatMap((care) => cases.map(([status, label]) => ({ care, status, label }))))(
  'home names a claim that waits for her: $status, care mode $care',
  async ({ care, status, label }) => {
    taro.setStorageSync(`care:${zhou.personId}`, JSON.stringify(care))
    useSession.setState({ care })
    const next = { kind: 'claim', claimId: 'c1', status, institutionName: '示例市第一医院' } as const
    const insuranceLine = '杭州市职工医保，已激活'
    server.on(readHome, answer(readHome, { person: zhou, credential: 'active', insuranceLine, next, openBills: 0 }))
    await openPage(HomePage)
    const said = care ? '有一份报销在等您' : label
    expect(words()).toContain(said)
    await tap(new RegExp(said))
    expect(went.to()).toContain('/services/reimbursement/pages/claim/index?claimId=c1')
  },
)
