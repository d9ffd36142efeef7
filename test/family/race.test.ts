import { cashier, created, issue, plainLines, preview } from '../settlement/server/desk'
import { openSandbox, type Sandbox } from '../shared/sandbox'
import { granted, LI, ok, showFace } from './steps'

let box: Sandbox
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(() => box.reset())

const acting = { actingFor: LI }

test('orders placed while the grant is being ended: once it has ended, none of them can be paid', async () => {
  const zhou = await box.signIn('zhouxiao')
  const li = await box.signIn('liguilan')
  const grantId = await granted(box, zhou, { scopes: ['pay'] })
  await showFace(box, zhou)
  const previews: string[] = []
  for (let count = 0; count < 8; count += 1) {
    const { billId } = await issue(box, { personId: LI, lines: plainLines(1000 + count) })
    previews.push(created(await preview(zhou, billId, {}, acting)).previewId)
  }
  const place = (previewId: string) => zhou.post('/api/settlement/orders', { previewId }, acting)
  const early = created(await place(previews.pop() ?? ''))
  const answers = await Promise.all([
    ...previews.slice(0, 3).map(place),
    li.delete(`/api/family/grants/${grantId}`),
    ...previews.slice(3).map(place),
  ])
  const placed = answers.filter(({ status }) => status === 201).map(({ body }) => body.orderId)
  for (const { status, body } of answers) if (status >= 300) expect(body.code).toBe('grant-revoked')
  for (const orderId of [early.orderId, ...placed])
    expect((await cashier(box, orderId, 'paid')).body.code).toBe('order-closed')
  const spent = await box.db.selectFrom('grant_spending').select('spent_fen').execute()
  expect(spent.map((one) => one.spent_fen)).toEqual([0])
})

test('agreed twice at once is one grant, and two of the same request are one open request', async () => {
  const zhou = await box.signIn('zhouxiao')
  const body = { whom: { by: 'personId', personId: LI }, relation: 'grandparent', scopes: ['book'], term: '1-month' }
  const made = await Promise.all([1, 2, 3].map(() => zhou.post('/api/family/requests', body)))
  expect(made.map(({ status }) => status)).toContain(201)
  for (const { status, body: answer } of made) if (status !== 201) expect(answer.code).toBe('state-conflict')
  const open = ok(await zhou.get('/api/family/requests')).made.filter(
    (one: { status: string }) => one.status === 'awaiting-consent',
  )
  expect(open).toHaveLength(1)
  const counter = `/sandbox/family-counter/${open[0].counterNo}`
  const answers = await Promise.all([1, 2, 3].map(() => box.post(counter, { answer: 'agree' })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  const active = ok(await zhou.get('/api/family/grants')).actingFor
  expect(active).toHaveLength(1)
})
