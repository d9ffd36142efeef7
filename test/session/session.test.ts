import { openSandbox, type Sandbox } from '../shared/sandbox'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(() => box.reset())

test('a persona signs in, is known by her token, and signs out', async () => {
  const zhou = await box.signIn('zhouxiao')
  const session = await zhou.get('/api/session')
  expect(session.status).toBe(200)
  expect(session.body.person).toMatchObject({ personId: zhou.personId, name: '周晓', maskedName: '周*', age: 24 })
  expect((await zhou.delete('/api/session')).body).toEqual({ ended: true })
  expect((await zhou.get('/api/session')).body.code).toBe('session-missing')
})

test('an unknown login code is refused', async () => {
  for (const code of ['sandbox:nobody', 'wx-code-0123', 'sandbox:', 'sandbox:../x']) {
    const answer = await box.post('/api/session', { channel: 'h5', code })
    expect(answer.status).toBe(404)
    expect(answer.body.code).toBe('not-found')
  }
})

test('a session ends after two hours of sandbox time', async () => {
  const zhou = await box.signIn('zhouxiao')
  await box.advance(7190)
  expect((await zhou.get('/api/session')).status).toBe(200)
  await box.advance(20)
  const late = await zhou.get('/api/session')
  expect([late.status, late.body.code]).toEqual([401, 'session-expired'])
})

test('the token is not in the database', async () => {
  const { token } = await box.signIn('zhouxiao')
  const sessions = await box.db.selectFrom('sessions').selectAll().execute()
  expect(JSON.stringify(sessions)).not.toContain(token)
})

test('without a token a call for a person is refused', async () => {
  const answer = await box.get('/api/home')
  expect([answer.status, answer.body.code]).toEqual([401, 'session-missing'])
})
