import { openSandbox, type Sandbox } from '../shared/sandbox'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(() => box.reset())

interface Device {
  deviceId: string
  name: string
  channel: string
  current: boolean
}
const devices = async (of: { get: Sandbox['get'] }): Promise<Device[]> =>
  (await of.get('/api/account/devices')).body.items

test('the present phone comes first, and a phone seen before is the same', async () => {
  await box.signIn('zhouxiao', 'alipay', 'iPhone 13')
  const now = await box.signIn('zhouxiao', 'weapp', '旧手机')
  await box.signIn('zhouxiao', 'alipay', 'iPhone 13')
  await box.signIn('zhouxiao', 'h5')
  const [first, ...others] = await devices(now)
  expect(first).toMatchObject({ name: '旧手机', channel: 'weapp', current: true })
  expect(others.map(({ name, current }) => [name, current])).toEqual(
    expect.arrayContaining([
      ['iPhone 13', false],
      ['浏览器里', false],
    ]),
  )
  expect(others).toHaveLength(2)
})

test('removing a phone ends its session at once', async () => {
  const old = await box.signIn('zhouxiao', 'alipay', '丢了的手机')
  const now = await box.signIn('zhouxiao', 'weapp', '新手机')
  const lost = (await devices(now)).find(({ current }) => !current)
  expect((await now.delete(`/api/account/devices/${lost?.deviceId}`)).body).toEqual({ removed: true })
  expect((await old.get('/api/session')).body.code).toBe('session-missing')
  expect(await devices(now)).toHaveLength(1)
  expect((await now.delete(`/api/account/devices/${lost?.deviceId}`)).body.code).toBe('not-found')
})

test('not the present one, and nobody else’s', async () => {
  const zhou = await box.signIn('zhouxiao')
  const lu = await box.signIn('stranger')
  const [mine] = await devices(zhou)
  expect((await zhou.delete(`/api/account/devices/${mine?.deviceId}`)).body.code).toBe('state-conflict')
  expect((await lu.delete(`/api/account/devices/${mine?.deviceId}`)).body.code).toBe('not-found')
  expect((await zhou.get('/api/session')).status).toBe(200)
})
