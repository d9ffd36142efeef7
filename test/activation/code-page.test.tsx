import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { CodePage } from '@/session/code/code-page'
import { useSession } from '@/session/state'
import { navigateTo, reLaunch, request } from '../stubs/taro'
import { fakeServer, held, problem } from './fake-server'

const START = Date.parse('2026-11-24T02:31:00.000Z')
const CODE = 'POST /api/credential/code'
const FATE = 'GET /api/credential/code'
const HELD = 'GET /api/credential'

/** The phone's clock is the test's; the server's is `skewMs` away from it. */
function server({ skewMs = 0 } = {}) {
  let made = 0
  const now = () => Date.now() + skewMs
  let newest = { code: '', expiresAt: '' }
  return fakeServer(
    {
      [HELD]: () => ({ body: held }),
      'GET /api/family/grants': () => ({ body: { actingFor: [], actedBy: [] } }),
      [CODE]: () => {
        made += 1
        newest = { code: `9900${String(made).padStart(24, '1')}`, expiresAt: new Date(now() + 60_000).toISOString() }
        return { status: 201, body: newest }
      },
      [FATE]: () => ({ body: { state: 'fresh', expiresAt: newest.expiresAt } }),
    },
    now,
  )
}

const open = async () => {
  const view = render(<CodePage toActivation="/activation" toManage="/manage" toWho="/who" toCode="/code" />)
  await pass(0)
  return view
}
async function pass(ms: number) {
  await act(async () => {
    await jest.advanceTimersByTimeAsync(ms)
  })
}
let hidden = false
const front = async (value: boolean) => {
  hidden = !value
  await act(async () => {
    document.dispatchEvent(new Event('visibilitychange'))
    await jest.advanceTimersByTimeAsync(0)
  })
}
const codeImage = () => screen.queryByRole('img', { name: /的医保码，演示用/ })
const tap = async (name: RegExp) => {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }))
    await jest.advanceTimersByTimeAsync(0)
  })
}

beforeEach(() => {
  jest.useFakeTimers({ now: START })
  hidden = false
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
  useSession.setState({ token: 'token', person: null, actingFor: null, care: false, hidden: false })
})
afterEach(() => {
  cleanup()
  jest.useRealTimers()
})

test('shows the code masked, with what it is for and when the rights were checked', async () => {
  server()
  await open()
  expect(screen.getByText('何*')).toBeTruthy()
  expect(screen.getByText('9900 **** **** 1111')).toBeTruthy()
  expect(screen.getByText(/挂号、看诊、检查、结算、取药、药店买药等 7 件事/)).toBeTruthy()
  expect(screen.getByText(/11 月 24 日 10:31 核对过/)).toBeTruthy()
  await tap(/显示姓名和码号/)
  expect(screen.getByText('何新')).toBeTruthy()
  expect(screen.getByText('9900 1111 1111 1111 1111 1111 1111')).toBeTruthy()
})

test('a browser guards no screenshot and sets no brightness, so neither is said', async () => {
  server()
  await open()
  expect(screen.queryByText(/截屏看不到码/)).toBeNull()
  expect(screen.queryByText(/屏幕已调亮/)).toBeNull()
})

test.each([-8, 8])('counts by the server, with a phone that is %d hours wrong', async (hours) => {
  server({ skewMs: hours * 3_600_000 })
  await open()
  expect(codeImage()?.getAttribute('aria-label')).toContain('50 秒后更换')
  await pass(20_000)
  expect(codeImage()?.getAttribute('aria-label')).toContain('30 秒后更换')
  await pass(31_000)
  expect(codeImage()?.getAttribute('aria-label')).toContain('49 秒后更换')
})

test('a program that was away for minutes shows no old code, not even at once, and masks the name again', async () => {
  const { count } = server()
  await open()
  await tap(/显示姓名和码号/)
  await front(false)
  expect(codeImage()).toBeNull()
  const asked = count(CODE)
  jest.setSystemTime(START + 300_000)
  await pass(120_000)
  expect(count(CODE)).toBe(asked)
  await front(true)
  expect(count(CODE)).toBe(asked + 1)
  expect(screen.getByText('何*')).toBeTruthy()
  expect(screen.getByText(/9900 \*\*\*\* \*\*\*\* 1112/)).toBeTruthy()
})

test('without network the code goes, and the card and the ID card are named instead', async () => {
  const { routes } = server()
  await open()
  const answer = routes[CODE]
  routes[CODE] = () => 'offline'
  await pass(50_500)
  expect(codeImage()).toBeNull()
  expect(screen.getByText('没有网，码换不了')).toBeTruthy()
  expect(screen.getByText(/社保卡或身份证/)).toBeTruthy()
  if (answer) routes[CODE] = answer
  await tap(/再试一次/)
  expect(codeImage()).not.toBeNull()
})

test('a scan is said for what and where, and a new code stands in its place', async () => {
  const { routes } = server()
  await open()
  const fresh = routes[FATE]
  routes[FATE] = () => ({
    body: { state: 'used', usedFor: '结算', at: '2026-11-24T10:31:02+08:00', institutionName: '示例市第一医院' },
  })
  await pass(3000)
  if (fresh) routes[FATE] = fresh
  await pass(500)
  expect(document.body.textContent).toContain('刚才已扫：结算，示例市第一医院，11 月 24 日 10:31')
  expect(screen.getByText('9900 **** **** 1112')).toBeTruthy()
})

test.each([
  ['not-activated', '还没激活医保码', /去激活/],
  ['code-suspended', '医保码停用了', /恢复使用/],
])('%s leads on', async (code, words, button) => {
  const { routes } = server()
  routes[HELD] = () => ({ body: { status: 'none', insurances: [] } })
  routes[CODE] = () => problem(code, 409)
  await open()
  expect(codeImage()).toBeNull()
  expect(screen.getByText(words)).toBeTruthy()
  expect(screen.getByRole('button', { name: button })).toBeTruthy()
})

test('insurance that is paused has words of its own and somebody to call', async () => {
  const { routes } = server()
  routes[CODE] = () => problem('insurance-paused', 422)
  await open()
  expect(codeImage()).toBeNull()
  expect(screen.getByText('您的医保现在是暂停的')).toBeTruthy()
  expect(screen.getByRole('button', { name: /12393/ })).toBeTruthy()
})

test('going back to oneself drops the code of whom one acted for', async () => {
  const { routes, seen } = server()
  useSession.setState({ actingFor: { personId: 'grandmother', name: '李桂兰', relation: '奶奶' } })
  await open()
  expect(seen.find(({ route }) => route === CODE)?.headers['x-acting-for']).toBe('grandmother')
  expect(screen.queryByText('停用或恢复医保码')).toBeNull()
  routes[CODE] = () => new Promise<never>(() => undefined)
  await act(async () => useSession.setState({ actingFor: null }))
  await pass(0)
  expect(codeImage()).toBeNull()
})

test('关怀版 says where to scan, and reads the digits out large', async () => {
  server()
  useSession.setState({ care: true })
  await open()
  expect(screen.getByText('给工作人员扫这里')).toBeTruthy()
  await tap(/念一念/)
  expect(screen.getByRole('dialog', { name: '念给工作人员听' })).toBeTruthy()
  expect(screen.getAllByText('1111')).toHaveLength(6)
})

test('换新码 twice in a row asks once', async () => {
  const { count } = server()
  await open()
  const before = count(CODE)
  const button = screen.getByRole('button', { name: '换新码' })
  await act(async () => {
    fireEvent.click(button)
    fireEvent.click(button)
    await jest.advanceTimersByTimeAsync(0)
  })
  expect(count(CODE)).toBe(before + 1)
})

describe('关怀版: the code of who agreed to that is one tap away, with a way back over home', () => {
  const grant = (scopes: string[]) => ({
    grantId: 'grant-1',
    side: 'actor',
    other: { personId: 'grandmother', name: '李桂兰', maskedName: '李*兰' },
    relation: 'grandparent',
    relationWord: '奶奶',
    kind: 'relative',
    scopes,
    perPaymentFen: null,
    perDayFen: null,
    spentTodayFen: 0,
    faceWithinSeconds: 3600,
    state: 'active',
    until: '2030-05-21',
    startsAt: '2026-11-21T09:00:00+08:00',
    expiresAt: '2030-05-22T00:00:00+08:00',
    endedAt: null,
    endedBy: null,
    consentWay: 'phone-call',
    words: '',
  })
  const withGrant = (scopes: string[]) => {
    server()
    const rest = request.getMockImplementation()
    request.mockImplementation(async (options: unknown) => {
      const grants = JSON.stringify(options).includes('/api/family/grants')
      return grants
        ? { statusCode: 200, data: { actingFor: [grant(scopes)], actedBy: [] }, header: {} }
        : (rest?.(options) ?? {})
    })
    useSession.setState({ care: true })
  }
  const url = (call: typeof reLaunch) => call.mock.calls.map(([options]) => JSON.stringify(options))

  test('换成奶奶的 where she granted it', async () => {
    withGrant(['show-code'])
    reLaunch.mockClear()
    navigateTo.mockClear()
    await open()
    await tap(/换成奶奶的/)
    expect(useSession.getState().actingFor?.personId).toBe('grandmother')
    expect(url(reLaunch)).toEqual(['{"url":"/pages/home/index"}'])
    expect(url(navigateTo)).toEqual(['{"url":"/code"}'])
  })

  test('not where she did not', async () => {
    withGrant(['book'])
    await open()
    expect(screen.queryByRole('button', { name: /换成/ })).toBeNull()
  })
})
