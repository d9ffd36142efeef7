import { openSandbox, type Sandbox } from '../shared/sandbox'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox({ callsPerMinute: 40 })
})
afterAll(() => box.close())

const post = (body: string, headers: Record<string, string> = {}) =>
  box.app.request('/api/session', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
const codeOf = async (response: Response) => [response.status, (await response.json()).code]

test('a body over 64 KB is refused, declared or not', async () => {
  const big = JSON.stringify({ channel: 'h5', code: 'x'.repeat(70_000) })
  expect(await codeOf(await post(big, { 'content-length': String(big.length) }))).toEqual([413, 'body-too-large'])
  expect(await codeOf(await post(big))).toEqual([413, 'body-too-large'])
})

test('only JSON is read', async () => {
  for (const body of ['{"channel":', 'channel=h5', '[]', '"x"', 'null', '1'])
    expect(await codeOf(await post(body))).toEqual([400, 'malformed'])
  const text = await post('{"channel":"h5","code":"sandbox:zhouxiao"}', { 'content-type': 'text/plain' })
  expect(await codeOf(text)).toEqual([400, 'malformed'])
})

test('malformed names each field in plain words', async () => {
  const zhou = await box.signIn('newcomer')
  const answer = await zhou.post('/api/activation/applications', { name: '', certType: 'id', phone: '12', consents: 1 })
  expect(answer.status).toBe(400)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer.body).toMatchObject({
    code: 'malformed',
    status: 400,
    title: '填的内容有问题',
    fields: {
      name: '请填证件上的姓名',
      certType: '不在可选的里面',
      certNo: '请填证件号码',
      phone: '请填 11 位手机号码',
      consents: '要填一列',
    },
  })
  expect(answer.body.traceId).toMatch(/^[a-z0-9]{20}$/)
})

test('text that no database can hold is malformed', async () => {
  for (const held of ['\\u0000', '\\ud800', '\\udc00x'])
    expect(await codeOf(await post(`{"channel":"h5","code":"sandbox:${held}"}`))).toEqual([400, 'malformed'])
  const lines = [{ name: '\ud83d', category: 'C', unitPriceFen: 1, quantity: 1 }]
  const bill = { personId: 'person-zhouxiao', institutionId: 'H99010000001', medType: '11', lines }
  expect((await box.post('/sandbox/bills', bill)).body.code).toBe('malformed')
  const whole = await box.post('/sandbox/bills', { ...bill, lines: [{ ...lines[0], name: '😀' }] })
  expect(whole.status).toBe(201)
})

test('a list is no body, even where every field may be left out', async () => {
  expect((await box.post('/sandbox/reset', [])).body.code).toBe('malformed')
})

test('the words of a form’s fields are not used for what is listed in a bill', async () => {
  const lines = [{ name: '', category: 'C', unitPriceFen: 1, quantity: 1 }]
  const bill = { personId: 'person-zhouxiao', institutionId: 'H99010000001', medType: '11', lines }
  expect((await box.post('/sandbox/bills', bill)).body.fields).toEqual({ 'lines.0.name': '太短了' })
})

test('an address nobody knows is a problem too, with the server’s time', async () => {
  for (const [method, path] of [
    ['GET', '/api/nothing'],
    ['POST', '/api/institutions'],
    ['GET', '/sandbox/reset'],
    ['GET', '/wp-login.php'],
  ] as const) {
    const response = await box.app.request(path, { method })
    expect(response.headers.get('x-server-time')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+\+08:00$/)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await codeOf(response)).toEqual([404, 'not-found'])
  }
})

test('every answer carries the sandbox’s time and guards', async () => {
  const answers = [await box.get('/api/institutions'), await box.get('/api/home'), await box.get('/health')]
  for (const { headers } of answers) {
    expect(Math.abs(Date.parse(headers.get('x-server-time') ?? '') - Date.now())).toBeLessThan(5000)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  }
})

test('only pages of this machine may ask from a browser', async () => {
  const preflight = (origin: string) =>
    box.app.request('/api/home', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'x-acting-for' },
    })
  const local = await preflight('http://127.0.0.1:10086')
  expect(local.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:10086')
  expect(local.headers.get('access-control-allow-headers')).toContain('X-Acting-For')
  for (const origin of ['https://evil.example', 'http://127.0.0.1.evil.example', 'null'])
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull()
})

test('a page from elsewhere changes nothing, not even by a POST that a browser sends without asking', async () => {
  const post = (headers: Record<string, string>) => box.app.request('/sandbox/reset', { method: 'POST', headers })
  expect((await post({ origin: 'https://evil.example' })).status).toBe(403)
  expect((await post({ origin: 'null' })).status).toBe(403)
  expect((await post({ origin: 'http://127.0.0.1:3900' })).status).toBe(200)
})

test('a client that runs wild is told to wait', async () => {
  const zhou = await box.signIn('zhouxiao')
  const answers = []
  for (let call = 0; call < 45; call += 1) answers.push(await zhou.get('/api/session'))
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThanOrEqual(1)
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1)
  expect((await box.signIn('stranger')).personId).toBe('person-stranger')
})

test('a log line says what was called and nothing about whom', async () => {
  const zhou = await box.signIn('zhouxiao', 'alipay', '周晓的手机')
  await zhou.get('/api/home?name=周晓')
  const line = box.lines.at(-1)
  expect(line).toEqual({
    at: expect.any(String),
    operationId: 'account.readHome',
    status: 200,
    ms: expect.any(Number),
    traceId: expect.any(String),
    channel: 'alipay',
  })
  const logged = JSON.stringify(box.lines)
  for (const secret of ['周晓', zhou.token, 'person-', '990000', '1990000', 'sandbox:'])
    expect(logged).not.toContain(secret)
})

test('the sandbox can be left out wholly', async () => {
  const real = await openSandbox({ sandbox: false })
  expect((await real.get('/sandbox/personas')).status).toBe(404)
  expect((await real.post('/sandbox/reset', {})).status).toBe(404)
  expect((await real.post('/api/session', { channel: 'h5', code: 'sandbox:zhouxiao' })).status).toBe(404)
  expect((await real.get('/openapi.json')).text).not.toContain('/sandbox')
  expect((await real.get('/api/institutions')).status).toBe(200)
  await real.close()
})
