import { screen } from '@testing-library/react'
import { readHome } from '@/contract/account/endpoints'
import type { Person } from '@/contract/session/endpoints'
import type { Home } from '@/pages/home/home-view'
import HomePage from '@/pages/home/index'
import { readCare } from '@/session/care'
import { useSession } from '@/session/state'
import { answer, type FakeServer, fakeServer, refusal, silence } from '../shared/screen/fake-server'
import { buttons, comeBack, freshPhone, openPage, tap, went, words, zhou } from '../shared/screen/page'
import * as taro from '../stubs/taro'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
  taro.hideTabBar.mockClear()
  taro.showTabBar.mockClear()
  window.history.replaceState(null, '', '/')
})
afterEach(() => expect(server.strays).toEqual([]))

const home = (more: Partial<Home> = {}): Home => ({
  person: zhou,
  credential: 'active',
  insuranceLine: '杭州市职工医保，已激活',
  next: null,
  openBills: 0,
  ...more,
})
const serve = (more: Partial<Home> = {}) => server.on(readHome, answer(readHome, home(more)))
const appointment = {
  kind: 'appointment',
  appointmentId: 'appointment-1',
  institutionName: '示例市第一医院',
  departmentName: '心血管内科',
  startsAt: '2029-11-24T09:30:00+08:00',
} as const
/** Whoever chose once is not asked again. */
const chosen = (personId = zhou.personId, care = false) => taro.setStorageSync(`care:${personId}`, JSON.stringify(care))

test.each([false, true])('who is asked to agree finds it at home, care mode %s', async (care) => {
  chosen(zhou.personId, care)
  serve({ asked: { requestId: 'request-1', actorName: '周国' } })
  await openPage(HomePage)
  await tap('周国想替您办事，先看清楚，再决定')
  expect(went.to()).toBe('/services/family/pages/answer/index?id=request-1')
})

describe('标准版', () => {
  beforeEach(() => chosen())

  test('six services, acting for somebody and sharing money as two', async () => {
    serve()
    await openPage(HomePage)
    expect(words()).toContain('周晓本人')
    expect(words()).toContain('医保码杭州市职工医保，已激活')
    for (const entry of ['预约挂号', '医药费', '异地备案', '报销', '亲情账户', '家庭共济'])
      expect(buttons()).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^${entry}，`))]))
    expect(taro.showTabBar).toHaveBeenCalled()
  })

  test.each([
    ['none', '激活医保码', went.to, '/services/activation/pages/start/index'],
    ['active', '出示医保码', went.tab, '/pages/code/index'],
    ['suspended', '恢复使用医保码', went.to, '/services/activation/pages/manage/index'],
  ] as const)('a code that is %s has one button: %s', async (credential, label, way, place) => {
    serve({ credential })
    await openPage(HomePage)
    await tap(label)
    expect(way()).toBe(place)
  })

  test('a bill that waits is the next thing, with its amount', async () => {
    const next = { kind: 'bill', billId: 'bill-1', institutionName: '示例市第一医院', totalFen: 40_460 } as const
    serve({ next, openBills: 1 })
    await openPage(HomePage)
    await tap('有一张账单要付，示例市第一医院，一共 404.60 元')
    expect(went.to()).toBe('/services/settlement/pages/bill/index?billId=bill-1')
  })

  test('the next appointment is the next thing, and leads to its ticket', async () => {
    serve({ next: appointment })
    await openPage(HomePage)
    await tap(/去看心血管内科，11 月 24 日，周六 09:30，示例市第一医院$/)
    expect(went.to()).toBe('/services/booking/pages/ticket/index?appointmentId=appointment-1')
  })

  test('a payment under way is the next thing, before any bill', async () => {
    serve({ next: { kind: 'order', orderId: 'order-1', institutionName: '示例市第一医院', cashFen: 5531 } })
    await openPage(HomePage)
    await tap('有一笔正在付，示例市第一医院，看看付到哪一步')
    expect(went.to()).toBe('/services/settlement/pages/result/index?orderId=order-1')
  })

  test('one tap hides name and amount, one brings them back', async () => {
    const next = { kind: 'bill', billId: 'bill-1', institutionName: '示例市第一医院', totalFen: 40_460 } as const
    serve({ next, openBills: 1 })
    await openPage(HomePage)
    await tap('隐藏姓名和金额')
    expect(words()).toContain('周*')
    expect(words()).not.toContain('周晓')
    expect(words()).not.toContain('404.60')
    await tap('显示姓名和金额')
    expect(words()).toContain('周晓')
  })

  test('the hotline is one tap away', async () => {
    serve()
    await openPage(HomePage)
    await tap('问人：12393 医保热线')
    expect(taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '12393' })
  })

  test('old content stays while the network is away', async () => {
    server.on(readHome, answer(readHome, home()), silence, answer(readHome, home({ openBills: 2 })))
    await openPage(HomePage)
    await comeBack()
    expect(words()).toContain('周晓本人')
    await tap('网络断了，这里是刚才的内容，点一下再试')
    expect(words()).not.toContain('网络断了')
  })

  test('nothing at all: what happened, try again, a person', async () => {
    server.on(readHome, refusal('unavailable'), answer(readHome, home()))
    await openPage(HomePage)
    expect(words()).toContain('现在人多，没办成')
    expect(buttons()).toEqual(['请家人帮忙看看', '再试一次', '打 12393 找人'])
    await tap('再试一次')
    expect(words()).toContain('周晓本人')
  })

  test('关怀版 is one tap away and kept for her', async () => {
    serve()
    await openPage(HomePage)
    await tap('关怀版')
    expect(words()).toContain('周晓，您好')
    expect(readCare(zhou.personId)).toBe(true)
    expect(taro.hideTabBar).toHaveBeenCalled()
    await tap('标准版')
    expect(readCare(zhou.personId)).toBe(false)
    expect(words()).toContain('周晓本人')
  })
})

describe('关怀版', () => {
  beforeEach(() => {
    chosen(zhou.personId, true)
    useSession.setState({ care: true })
  })

  test('five doors, each with one line', async () => {
    serve({ openBills: 0 })
    await openPage(HomePage)
    expect(buttons()).toEqual([
      '周晓，您好，换人',
      '标准版',
      '出示医保码，看病、取药，给人扫',
      '预约看病，挑医院、挑时间',
      '交医药费，没有要交的',
      '异地和报销，去外地看病前，办备案',
      '找人帮我，家人、村里、12393',
    ])
  })

  test('the next appointment stands in the line of its door', async () => {
    serve({ next: appointment })
    await openPage(HomePage)
    await tap('预约看病，11 月 24 日上午 9 点半看病')
    expect(went.to()).toBe('/services/booking/pages/appointments/index')
  })

  const bill = { kind: 'bill', billId: 'bill-1', institutionName: '示例市第一医院', totalFen: 40_460 } as const
  test.each<[string, Partial<Home>, RegExp, string]>([
    [
      'one bill',
      { next: bill, openBills: 1 },
      /有 1 张，404.60 元/,
      '/services/settlement/pages/bill/index?billId=bill-1',
    ],
    ['three bills', { next: bill, openBills: 3 }, /有 3 张要交/, '/services/settlement/pages/bills/index'],
    [
      'a payment under way',
      { next: { kind: 'order', orderId: 'o1', institutionName: '示例市第一医院', cashFen: 1 }, openBills: 0 },
      /有一笔正在付/,
      '/services/settlement/pages/result/index?orderId=o1',
    ],
  ])('交医药费 with %s', async (_name, more, line, place) => {
    serve(more)
    await openPage(HomePage)
    await tap(line)
    expect(went.to()).toBe(place)
  })

  test('hidden: no name, no amount', async () => {
    useSession.setState({ hidden: true })
    serve({ next: bill, openBills: 1 })
    await openPage(HomePage)
    expect(words()).toContain('周*，您好')
    expect(words()).not.toContain('404.60')
  })
})

/** What is drawn above the first door, part by part: its place changes when this does. */
function above(door: RegExp): number {
  const first = screen.getByRole('button', { name: door })
  const parts = [...document.querySelectorAll('.card, .section, .note, .home-care-door, .home-care-code, .home-code')]
  return parts.filter((part) => !part.contains(first) && part.compareDocumentPosition(first) === FOLLOWS).length
}
const FOLLOWS = Node.DOCUMENT_POSITION_FOLLOWING
const leave = async () => {
  const front = jest.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  await comeBack()
  front.mockRestore()
}

describe('doors keep their place while home loads anew', () => {
  const bill = { kind: 'bill', billId: 'bill-1', institutionName: '示例市第一医院', totalFen: 40_460 } as const
  const asked = { requestId: 'request-1', actorName: '周国' }
  const states: readonly Partial<Home>[] = [
    {},
    { next: bill, openBills: 1 },
    { next: appointment },
    { asked },
    { next: bill, openBills: 1, asked },
    { credential: 'none', next: { kind: 'activate' } },
    {},
  ]

  test.each([false, true])('whatever comes and goes, care mode %s', async (care) => {
    chosen(zhou.personId, care)
    useSession.setState({ care })
    server.on(readHome, ...states.map((more) => answer(readHome, home(more))), silence)
    await openPage(HomePage)
    const door = care ? /^预约看病，/ : /^预约挂号，/
    const places = [above(door)]
    for (let looks = 0; looks < states.length; looks += 1) {
      await comeBack()
      places.push(above(door))
    }
    expect(new Set(places).size).toBe(1)
  })

  test('in care mode a question that comes stands below the doors until home was out of sight', async () => {
    chosen(zhou.personId, true)
    useSession.setState({ care: true })
    server.on(readHome, answer(readHome, home()), answer(readHome, home({ asked })), answer(readHome, home({ asked })))
    await openPage(HomePage)
    await comeBack()
    expect(buttons().at(-1)).toContain('周国想替您办事')
    await leave()
    await comeBack()
    expect(buttons()[3]).toContain('周国想替您办事')
  })

  test('a question that was answered leaves its place until then', async () => {
    chosen(zhou.personId, true)
    useSession.setState({ care: true })
    server.on(readHome, answer(readHome, home({ asked })), answer(readHome, home()), answer(readHome, home()))
    await openPage(HomePage)
    const before = above(/^预约看病，/)
    await comeBack()
    expect(words()).toContain('回答过了')
    expect(above(/^预约看病，/)).toBe(before)
    await leave()
    await comeBack()
    expect(words()).not.toContain('回答过了')
  })
})

describe('关怀版 is offered', () => {
  const aged = (age: number): Person => ({ ...zhou, age })
  const asks = () => words().includes('您想看哪一种？')
  const offeredBefore = () => taro.setStorageSync('care-offered', 'true')

  test('at first start, with two choices and no tab bar behind them', async () => {
    serve()
    await openPage(HomePage)
    expect(buttons()).toEqual(['关怀版，字大，一屏一件事', '标准版，内容多，一屏看得全'])
    expect(taro.hideTabBar).toHaveBeenCalled()
    await tap('标准版，内容多，一屏看得全')
    expect(asks()).toBe(false)
    expect(words()).toContain('周晓本人')
    expect(readCare(zhou.personId)).toBe(false)
  })

  test.each<[string, number, string, boolean]>([
    ['59 years, ordinary text', 59, '1', false],
    ['60 years', 60, '1', true],
    ['24 years, text at 1.19', 24, '1.19', false],
    ['24 years, text at 1.2', 24, '1.2', true],
  ])('on a phone where it was offered: %s', async (_name, age, scale, expected) => {
    offeredBefore()
    window.history.replaceState(null, '', `/?fontScale=${scale}`)
    serve({ person: aged(age) })
    await openPage(HomePage)
    expect(asks()).toBe(expected)
  })

  test.each([true, false])('never again to whoever chose (%p), whatever her age', async (care) => {
    chosen(zhou.personId, care)
    useSession.setState({ care })
    serve({ person: aged(80) })
    await openPage(HomePage)
    expect(asks()).toBe(false)
    expect(readCare(zhou.personId)).toBe(care)
  })

  test('choosing 关怀版 shows it at once', async () => {
    serve({ person: aged(76) })
    await openPage(HomePage)
    await tap('关怀版，字大，一屏一件事')
    expect(words()).toContain('周晓，您好')
    await comeBack()
    expect(asks()).toBe(false)
  })
})
