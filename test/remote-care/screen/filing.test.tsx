import { listFilings, readFiling, readRemoteCare, readTerms } from '@/contract/remote-care/endpoints'
import type { Filing } from '@/contract/remote-care/filing'
import type { Material } from '@/contract/remote-care/material'
import { listMaterials } from '@/contract/remote-care/materials'
import {
  cancelFiling,
  changeFiling,
  renewFiling,
  supplementFiling,
  withdrawFiling,
} from '@/contract/remote-care/requests'
import FilePage from '@/services/remote-care/pages/file/index'
import FilingPage from '@/services/remote-care/pages/filing/index'
import PastPage from '@/services/remote-care/pages/past/index'
import SlipPage from '@/services/remote-care/pages/slip/index'
import SupplementPage from '@/services/remote-care/pages/supplement/index'
import { noteServerTime } from '@/session/server-time'
import { answer, type FakeServer, fakeServer, refusal } from '../../shared/screen/fake-server'
import { buttons, control, freshPhone, openPage, tap, went, words } from '../../shared/screen/page'
import * as taro from '../../stubs/taro'
import { filing, material, overview, TODAY, terms } from './fixtures'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
  noteServerTime(`${TODAY}T09:22:00.000+08:00`, Date.now(), Date.now())
})
afterEach(() => expect(server.strays).toEqual([]))

const read = (one: Filing, pages: readonly Material[] = []) =>
  answer(readFiling, {
    filing: one,
    today: TODAY,
    pages: [...pages],
    steps: [{ at: `${TODAY}T09:22:00+08:00`, text: '提交，生效' }],
    effectText: '在杭州看病，按异地长期居住算，和在安康一样。',
  })
const openFiling = async (one: Filing, params: Record<string, string> = {}) => {
  server.on(readFiling, read(one))
  await openPage(FilingPage, { id: one.filingId, ...params })
}

describe('one filing', () => {
  test('just made: what it does, and the way home', async () => {
    await openFiling(filing(), { fresh: '1' })
    for (const said of [
      '去杭州看病，备案办好了',
      '按异地长期居住算，和在安康一样',
      '周晓替办的',
      '个人承诺',
      'BA-00000001',
    ])
      expect(words()).toContain(said)
    await tap('回首页')
    expect(went.restart()).toBe('/pages/home/index')
  })

  test('within the lock period changing and ending say from when', async () => {
    await openFiling(filing())
    expect(words()).toContain('换个地方2027 年 5 月 24 日起才能办')
    expect(words()).toContain('撤销备案2027 年 5 月 24 日起才能办')
    expect(buttons().filter((name) => name?.startsWith('撤销'))).toEqual([])
    await tap('备案单，给医院看，或打印出来')
    expect(went.to()).toContain('/pages/slip/index?id=filing-1')
  })

  test('after it they can be done; ending asks once more and is sent once', async () => {
    await openFiling(filing({ lockedUntil: '2026-11-24' }))
    server.on(cancelFiling, answer(cancelFiling, filing({ state: { kind: 'cancelled', lastDay: TODAY } })))
    await tap('换个地方，备案换到别的城市')
    expect(went.to()).toContain('/pages/file/index?change=filing-1')
    await tap('撤销备案，从明天起不算')
    expect(words()).toContain('从明天起，在杭州看病按没备案算，报得少。今天和以前的不变。')
    expect(server.seen(cancelFiling)).toHaveLength(0)
    server.on(readFiling, read(filing({ state: { kind: 'cancelled', lastDay: TODAY } })))
    await tap('撤销备案')
    expect(server.seen(cancelFiling)).toHaveLength(1)
    expect(server.seen(cancelFiling)[0]?.header['idempotency-key']).toBeTruthy()
    expect(words()).toContain('用到 11 月 24 日')
  })

  test('what ends soon is renewed', async () => {
    const short = filing({
      kind: 'temporary',
      lockedUntil: null,
      endOn: '2026-12-01',
      state: { kind: 'effective', expiresSoon: true },
    })
    await openFiling(short)
    expect(words()).toContain('到 12 月 1 日为止，还要去看病请续期')
    server.on(renewFiling, answer(renewFiling, { ...short, endOn: '2027-06-01' }))
    await tap('续期，到期以后再用 6 个月')
    await tap('续 6 个月')
    expect(server.seen(renewFiling)[0]?.body).toEqual({ months: 6 })
  })

  test('under review for longer than was promised: said as it is', async () => {
    await openFiling(filing({ state: { kind: 'reviewing', promisedOn: '2026-11-23' } }))
    expect(words()).toContain('过了说好的 11 月 23 日，可以打 12393 问')
    expect(words()).not.toContain('最晚 11 月 23 日')
  })

  test('under review it can be withdrawn; what fails is said', async () => {
    await openFiling(filing({ state: { kind: 'reviewing', promisedOn: '2026-11-27' } }))
    expect(words()).toContain('不用您做什么，最晚 11 月 27 日有结果')
    server.on(withdrawFiling, refusal('state-conflict'))
    await tap('撤回备案，还没生效，可以重新办')
    await tap('撤回备案')
    expect(words()).toContain('刚才情况变了')
  })

  test.each<[Filing['state'], string]>([
    [{ kind: 'upcoming' }, '还没开始'],
    [{ kind: 'expired' }, '到期了'],
    [{ kind: 'changed', lastDay: TODAY }, '换过了'],
    [{ kind: 'withdrawn' }, '没有生效'],
    [{ kind: 'refused', note: '居住证过期了' }, '居住证过期了'],
    [{ kind: 'revoked', note: '没有住在杭州' }, '没有住在杭州'],
  ])('%o is said', async (state, said) => {
    await openFiling(filing({ state }))
    expect(words()).toContain(said)
  })

  test('an emergency of the hospital cannot be ended by her', async () => {
    await openFiling(
      filing({ kind: 'emergency', source: 'hospital', filedBy: null, lockedUntil: null, endOn: '2026-12-24' }),
    )
    expect(words()).toContain('医院标记的')
    expect(buttons().some((name) => name?.includes('撤销'))).toBe(false)
  })
})

test('sent back for one page: that page stands there, and only another of its kind may come', async () => {
  const pages = [material(), material({ fileId: 'page-2', kind: 'residence-proof' })]
  const back = filing({
    state: { kind: 'returned', note: '第 2 页看不清', askedPage: 'page-2', answerBy: '2026-12-24' },
  })
  server.on(readFiling, read(back, pages))
  server.on(readTerms, answer(readTerms, terms('posted')))
  server.on(listMaterials, answer(listMaterials, { items: [] }))
  await openPage(SupplementPage, { id: 'filing-1' })
  expect(words()).toContain('只有一页要重拍')
  expect(words()).toContain('第 2 页，换这一页')
  expect(control('button', /^交材料/).getAttribute('aria-label')).toContain('先拍材料')
})

test('sent back: only the paper is asked for', async () => {
  const back = filing({
    state: { kind: 'returned', note: '居住证有一页看不清', askedPage: null, answerBy: '2026-12-24' },
  })
  await openFiling(back)
  await tap('补材料')
  expect(went.to()).toContain('/pages/supplement/index?id=filing-1')
  document.body.innerHTML = ''
  server.on(readTerms, answer(readTerms, terms('long-term-living')))
  server.on(supplementFiling, answer(supplementFiling, filing()))
  server.on(listMaterials, answer(listMaterials, { items: [material()] }))
  await openPage(SupplementPage, { id: 'filing-1' })
  expect(words()).toContain('居住证有一页看不清。最晚 12 月 24 日补上。')
  await tap('交材料')
  expect(server.seen(supplementFiling)[0]?.body).toEqual({
    proof: { way: 'materials', items: [{ kind: 'residence-proof', fileIds: ['page-1'] }] },
  })
  expect(went.instead()).toContain('/pages/filing/index?id=filing-1')
})

test.each<[Filing['state'], string]>([
  [{ kind: 'lapsed' }, '没有生效过'],
  [{ kind: 'withdrawn' }, '没有生效过'],
  [{ kind: 'refused', note: '居住证过期了' }, '没有生效过'],
  [{ kind: 'revoked', note: '没有住在杭州' }, '作废，不算数'],
])('%o holds at no time', async (state, said) => {
  await openFiling(filing({ state }))
  expect(words()).toContain(`有效期${said}`)
  expect(words()).not.toContain('长期有效')
})

test('nobody answered in time: said, and filed anew from here', async () => {
  await openFiling(filing({ state: { kind: 'lapsed' } }))
  expect(words()).toContain('没有等到材料，可以重新办')
  await tap('重新办')
  expect(went.to()).toContain('/pages/file/index?region=330100')
})

test('nothing to mend: said', async () => {
  server.on(readFiling, read(filing()))
  server.on(readTerms, answer(readTerms, terms('long-term-living')))
  await openPage(SupplementPage, { id: 'filing-1' })
  expect(words()).toContain('现在不用补材料')
})

test('another place for the same reason, by promise', async () => {
  server.on(readRemoteCare, answer(readRemoteCare, overview({ current: [filing({ lockedUntil: '2026-11-01' })] })))
  server.on(readTerms, answer(readTerms, terms('long-term-living', { place: { region: '510100', name: '成都' } })))
  server.on(changeFiling, answer(changeFiling, filing({ filingId: 'filing-2' })))
  await openPage(FilePage, { change: 'filing-1' })
  expect(words()).toContain('换到哪里看病？')
  await tap('不打字，按省找，先点省，再点市')
  await tap('四川', 'option')
  await tap('成都')
  await tap('看过了，承诺说的是真的', 'checkbox')
  await tap('换到这里')
  expect(server.seen(changeFiling)[0]).toMatchObject({
    params: { filingId: 'filing-1' },
    body: { region: '510100', beginOn: '2026-11-25' },
  })
})

test('a change that is locked says from when', async () => {
  server.on(readRemoteCare, answer(readRemoteCare, overview({ current: [filing()] })))
  await openPage(FilePage, { change: 'filing-1' })
  expect(words()).toContain('这一份现在不能换')
  expect(words()).toContain('2027 年 5 月 24 日起才能换')
})

test('the slip can be copied as words', async () => {
  server.on(readFiling, read(filing()))
  await openPage(SlipPage, { id: 'filing-1' })
  expect(words()).toContain('演示，不能当真的凭证用')
  const copied = jest.spyOn(taro, 'setClipboardData')
  await tap(/复制/)
  expect(JSON.stringify(copied.mock.lastCall)).toContain('编号 BA-00000001')
  await tap('打印大字单子')
  expect(went.to()).toContain('/services/family/pages/print/index?kind=filing')
})

test('what was filed before, and nothing yet', async () => {
  server.on(listFilings, answer(listFilings, { items: [filing({ state: { kind: 'expired' } })], nextCursor: null }))
  await openPage(PastPage)
  expect(buttons()).toEqual(['去杭州，从 11 月 24 日起，长期有效，到期了'])
  document.body.innerHTML = ''
  server.on(listFilings, answer(listFilings, { items: [], nextCursor: null }))
  await openPage(PastPage)
  expect(words()).toContain('还没有备过案')
})
