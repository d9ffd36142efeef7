import { act, render, screen } from '@testing-library/react'
import { readHome } from '@/contract/account/endpoints'
import { listBillShares } from '@/contract/family/bill-shares'
import { listGrants } from '@/contract/family/grants'
import { endHelp, type Help, listHelp, pointHelp, readHelp, showStep, startHelp } from '@/contract/family/help'
import { createPreview } from '@/contract/settlement/endpoints'
import type { Output } from '@/contract/shared/endpoint'
import HomePage from '@/pages/home/index'
import HelpPage from '@/services/family/pages/help/index'
import TogetherPage from '@/services/family/pages/together/index'
import WatchPage from '@/services/family/pages/watch/index'
import BillPage from '@/services/settlement/pages/bill/index'
import { chooseCare } from '@/session/care'
import { newOutline, pageOf } from '@/session/help/outline'
import { forgetHelp, useHelp } from '@/session/help/state'
import { useSession } from '@/session/state'
import { preview } from '../settlement/screen/picture'
import { answer, type FakeServer, fakeServer, refusal, silence } from '../shared/screen/fake-server'
import { freshPhone, openPage, settle, tap, went, words, zhou } from '../shared/screen/page'
import * as taro from '../stubs/taro'

const helpOf = (more: Partial<Help> = {}): Help => ({
  helpId: 'help-1',
  side: 'elder',
  otherName: '周晓',
  otherWord: '孙女',
  state: 'open',
  startedAt: '2029-11-21T09:00:00+08:00',
  endsAt: '2039-11-21T09:10:00+08:00',
  otherHere: false,
  outline: null,
  point: null,
  ...more,
})
const watched = (more: Partial<Help> = {}) =>
  helpOf({
    side: 'helper',
    otherName: '李桂兰',
    otherWord: '奶奶',
    otherHere: true,
    outline: {
      service: '交医药费',
      question: '看谁付多少',
      waitsText: '等着点按钮',
      at: '2029-11-21T09:01:00+08:00',
      stepId: 'step-1',
      step: { at: 2, of: 3, waits: 'tap', controls: ['main'] },
    },
    ...more,
  })
const helpers = [{ personId: 'person-zhouxiao', name: '周晓', relationWord: '孙女' }]
const nothing = { mine: null, asked: [], helpers }

let server: FakeServer
beforeEach(() => {
  taro.routerAt.path = '/services/family/pages/together/index'
  freshPhone()
  forgetHelp()
  server = fakeServer()
  server.on(showStep, answer(showStep, helpOf()))
  server.on(readHelp, answer(readHelp, helpOf()))
})
afterEach(() => {
  jest.useRealTimers()
  expect(server.strays).toEqual([])
})
const pass = (ms: number) => act(async () => void (await jest.advanceTimersByTimeAsync(ms)))

test('an outline names the page and counts its parts; what follows the page is left behind', () => {
  expect(pageOf('/services/settlement/pages/bill/index?billId=b1&name=李桂兰')).toBe('settlement/bill')
  expect(pageOf('services/remote-care/pages/file/index')).toBe('remote-care/file')
  expect(pageOf('pages/home/index')).toBe('main/home')
  expect(pageOf('/sandbox/cashier/index?orderId=o1')).toBe('sandbox/cashier')
  expect(pageOf('')).toBe('other/page')
  const outline = newOutline()
  const gone = outline.tell('field')
  outline.tell('main')
  outline.tellStep(2, 3)
  expect(outline.read()).toEqual({ at: 2, of: 3, waits: 'fill', controls: ['main', 'field'] })
  gone()
  expect(outline.read()).toMatchObject({ waits: 'tap', controls: ['main'] })
  outline.tell('trouble')
  expect(outline.read().waits).toBe('trouble')
})

test('she asks with one tap, sees who looks, and one tap ends it', async () => {
  server.on(
    listHelp,
    answer(listHelp, nothing),
    answer(listHelp, { ...nothing, mine: helpOf() }),
    answer(listHelp, nothing),
  )
  server.on(startHelp, answer(startHelp, helpOf()))
  server.on(endHelp, answer(endHelp, helpOf({ state: 'ended' })))
  await openPage(TogetherPage)
  expect(words()).toContain('金额、号码、填的字，都看不到')
  await tap(/孙女 周晓/)
  expect(server.seen(startHelp)[0]?.body).toEqual({ helperId: 'person-zhouxiao' })
  expect(words()).toContain('已经请周晓来看')
  expect(words()).toContain('等周晓来看')
  await tap('不用看了')
  await settle()
  expect(server.seen(endHelp)).toHaveLength(1)
  expect(words()).toContain('请谁帮您看着？')
})

test('nobody may act for her yet: she is told how that comes about', async () => {
  server.on(listHelp, answer(listHelp, { ...nothing, helpers: [] }))
  await openPage(TogetherPage)
  expect(words()).toContain('还没有能帮忙看的家人')
  await tap('去亲情账户')
  expect(went.to()).toBe('/services/family/pages/home/index')
})

/** A bill on her screen while 周晓 looks. */
async function helpedBill(...looks: Parameters<FakeServer['on']>[1][]) {
  jest.useFakeTimers()
  taro.routerAt.path = '/services/settlement/pages/bill/index?billId=bill-1'
  useHelp.setState({
    helped: { helpId: 'help-1', elderId: 'person-zhouxiao', helperName: '周晓', endsAt: '2039-11-21T09:10:00+08:00' },
  })
  server.on(createPreview, answer(createPreview, preview))
  server.on(listGrants, answer(listGrants, { actingFor: [], actedBy: [] }))
  server.on(listBillShares, answer(listBillShares, { items: [] }))
  server.on(readHelp, ...looks)
  openPageNow()
  await pass(500)
  await pass(500)
}
function openPageNow() {
  for (const key of Object.keys(taro.routerParams)) delete taro.routerParams[key]
  Object.assign(taro.routerParams, { billId: 'bill-1' })
  render(<BillPage />)
}

test('what goes out is the kind of step, never a word of it; the pointed button gets its ring and the words', async () => {
  await helpedBill(
    answer(readHelp, helpOf({ otherHere: true })),
    answer(
      readHelp,
      helpOf({ otherHere: true, point: { pointId: 'p1', hint: 'main', at: '2029-11-21T09:01:00+08:00' } }),
    ),
  )
  const sent = server.seen(showStep).map(({ body }) => body)
  expect(sent.at(-1)).toEqual({
    page: 'settlement/bill',
    at: null,
    of: null,
    waits: 'choose',
    controls: ['main', 'line', 'choice'],
  })
  expect(JSON.stringify(sent)).not.toMatch(/[\u4e00-\u9fff]|55\.31|bill-1/)
  expect(screen.getByRole('button', { name: '核对并付款' }).className).not.toContain('pointed')
  await pass(3000)
  expect(words()).toContain('周晓在看这一步')
  await pass(3000)
  expect(words()).toContain('周晓在指：点下面绿色的按钮')
  expect(screen.getByRole('button', { name: '核对并付款' }).className).toContain('pointed')
  // Nothing changed on the page: it is not told again.
  expect(server.seen(showStep)).toHaveLength(sent.length)
})

test('without network she is told, it goes on by itself, and an end on the server ends it here', async () => {
  await helpedBill(silence, answer(readHelp, helpOf({ otherHere: true })), refusal('not-found'))
  await pass(3000)
  expect(words()).toContain('没有网，周晓看不到')
  await pass(10_500)
  expect(words()).toContain('周晓')
  server.on(readHelp, refusal('not-found'))
  await pass(6500)
  expect(words()).not.toContain('不用看了')
  expect(useHelp.getState().helped).toBeNull()
})

test("while she acts for somebody that person's step is nobody's to see, and another's phone shows nothing", async () => {
  useSession.setState({ actingFor: { personId: 'person-x', name: '许大山', relation: '爷爷' } })
  await helpedBill(answer(readHelp, helpOf()))
  expect(server.seen(showStep).at(-1)?.body).toMatchObject({ page: 'other/page' })
  const before = server.seen(showStep).length
  act(() => useSession.setState({ actingFor: null, person: { ...zhouLike, personId: 'person-other' } }))
  await pass(9000)
  expect(server.seen(showStep)).toHaveLength(before)
  expect(words()).not.toContain('不用看了')
})
const zhouLike = { name: '何新', maskedName: '何*', age: 30, insurances: [] }

test('the grandchild reads the outline, points, and cannot act', async () => {
  taro.routerAt.path = '/services/family/pages/watch/index'
  server.on(readHelp, answer(readHelp, watched()))
  server.on(
    pointHelp,
    answer(pointHelp, watched({ point: { pointId: 'p1', hint: 'main', at: '2029-11-21T09:01:00+08:00' } })),
  )
  server.on(endHelp, answer(endHelp, watched({ state: 'ended', outline: null })))
  await openPage(WatchPage, { id: 'help-1' })
  expect(words()).toContain('交医药费')
  expect(words()).toContain('看谁付多少')
  expect(words()).toContain('第 2 步，共 3 步')
  expect(words()).not.toContain('把空着的格子填上')
  await tap('点下面绿色的按钮')
  expect(server.seen(pointHelp)[0]?.body).toEqual({ hint: 'main', stepId: 'step-1' })
  await tap('不看了')
  expect(server.seen(endHelp)).toHaveLength(1)
})

test('the grandchild is told of silence, of an end, and of a grant that ended', async () => {
  taro.routerAt.path = '/services/family/pages/watch/index'
  server.on(readHelp, answer(readHelp, watched({ otherHere: false })))
  const first = await openPage(WatchPage, { id: 'help-1' })
  expect(words()).toContain('可能没有网，或离开了程序')
  first.unmount()
  server.on(readHelp, answer(readHelp, watched({ state: 'ended', outline: null })))
  const second = await openPage(WatchPage, { id: 'help-1' })
  expect(words()).toContain('帮忙看着停了')
  second.unmount()
  server.on(readHelp, refusal('not-found'))
  await openPage(WatchPage, { id: 'help-1' })
  expect(words()).toContain('没有找到这一项')
})

test('ask my family stands on an error and in 找人帮我', async () => {
  taro.routerAt.path = '/services/family/pages/watch/index'
  server.on(readHelp, silence)
  const broken = await openPage(WatchPage, { id: 'help-1' })
  await tap('请家人帮忙看看')
  expect(went.to()).toBe('/services/family/pages/together/index')
  broken.unmount()
  server.on(listGrants, answer(listGrants, { actingFor: [], actedBy: [] }))
  await openPage(HelpPage)
  await tap(/请家人帮忙看着/)
  expect(went.to()).toBe('/services/family/pages/together/index')
})

test('on the care home each door can be pointed at by its name', async () => {
  taro.routerAt.path = '/pages/home/index'
  chooseCare('person-zhouxiao', true)
  useHelp.setState({
    helped: { helpId: 'help-1', elderId: 'person-zhouxiao', helperName: '周晓', endsAt: '2039-11-21T09:10:00+08:00' },
    point: { pointId: 'p1', hint: 'door-bill', at: '2029-11-21T09:01:00+08:00' },
    watched: true,
  })
  const home: Output<typeof readHome> = {
    person: zhou,
    credential: 'active',
    insuranceLine: '',
    next: null,
    openBills: 0,
  }
  server.on(readHome, answer(readHome, home))
  await openPage(HomePage)
  expect(words()).toContain('周晓在指：点“医药费”')
  expect(screen.getByRole('button', { name: /^交医药费/ }).className).toContain('pointed')
  expect(screen.getByRole('button', { name: /^预约看病/ }).className).not.toContain('pointed')
})
