import { readHome } from '@/contract/account/endpoints'
import type { Output } from '@/contract/shared/endpoint'
import HomePage from '@/pages/home/index'
import { useSession } from '@/session/state'
import { answer, type FakeServer, fakeServer } from '../shared/screen/fake-server'
import { freshPhone, openPage, tap, went, words, zhou } from '../shared/screen/page'
import * as taro from '../stubs/taro'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => expect(server.strays).toEqual([]))

const claim = { kind: 'claim', claimId: 'c1', institutionName: '示例市第一医院' } as const
const filing = { kind: 'filing', filingId: 'f1', placeName: '杭州' } as const
const toClaim = '/services/reimbursement/pages/claim/index?claimId=c1'
const toFiling = '/services/remote-care/pages/filing/index?id=f1'

interface Case {
  next: Output<typeof readHome>['next']
  standard: string
  care: string
  to: string
}
const cases: Case[] = [
  {
    next: { ...claim, status: 'supplement' },
    standard: '有一份报销要补材料',
    care: '有一份报销在等您',
    to: toClaim,
  },
  { next: { ...claim, status: 'pay-failed' }, standard: '报销的钱没有打成', care: '有一份报销在等您', to: toClaim },
  { next: { ...claim, status: 'recovering' }, standard: '有一笔报销的钱要退回', care: '有一份报销在等您', to: toClaim },
  { next: filing, standard: '有一份备案要补材料', care: '有一份备案在等您', to: toFiling },
]

test.each(cases.flatMap((one) => (['standard', 'care'] as const).map((mode) => ({ ...one, mode, said: one[mode] }))))(
  'home names what waits for her: $said, $mode',
  async ({ next, to, mode, said }) => {
    const care = mode === 'care'
    taro.setStorageSync(`care:${zhou.personId}`, JSON.stringify(care))
    useSession.setState({ care })
    const insuranceLine = '杭州市职工医保，已激活'
    server.on(readHome, answer(readHome, { person: zhou, credential: 'active', insuranceLine, next, openBills: 0 }))
    await openPage(HomePage)
    expect(words()).toContain(said)
    await tap(new RegExp(said))
    expect(went.to()).toContain(to)
  },
)
