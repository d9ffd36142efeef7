import { cashier, created, issue, order, pictureLines, preview } from '../settlement/server/desk'
import { openSandbox, type Sandbox, type SignedIn } from '../shared/sandbox'
import { granted, LI, ok, revokeCode, showFace } from './steps'

let box: Sandbox
let zhou: SignedIn
let li: SignedIn
let stranger: SignedIn
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(async () => {
  await box.reset()
  ;[zhou, li, stranger] = [await box.signIn('zhouxiao'), await box.signIn('liguilan'), await box.signIn('stranger')]
})

const acting = { actingFor: LI }
const opened = async (link: { path: string }) => {
  const response = await box.app.request(link.path)
  return { status: response.status, html: await response.text(), headers: response.headers }
}
/** What stands on the paper, without tags and styles. */
const words = (html: string) =>
  html
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
/** Sizes of text in points: what a person of 76 reads without glasses. */
const sizes = (html: string) => [...html.matchAll(/(?:font-size: |font: )([\d.]+)pt/g)].map(([, size]) => Number(size))

test('同意单: what was agreed to and how to stop it, with room for the 收回码, which is never printed', async () => {
  const grantId = await granted(box, zhou)
  const code = await revokeCode(box, LI)
  for (const reader of [zhou, li]) {
    const link = created(await reader.post(`/api/family/grants/${grantId}/print`))
    const { status, html, headers } = await opened(link)
    expect(status).toBe(200)
    const text = words(html)
    for (const said of [
      '李*兰',
      '周晓',
      '付医药费',
      '一次最多 500 元，一天最多 1,000 元',
      '打 12393，说 6 位收回码',
      '演示',
    ])
      expect(text).toContain(said)
    expect(text).not.toContain(code)
    expect(html).not.toMatch(/李桂兰|610942|13900000921/)
    expect(html).toContain('@page { size: A4')
    expect(Math.min(...sizes(html))).toBeGreaterThanOrEqual(20)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toContain("object-src 'none'")
  }
  expect((await stranger.post(`/api/family/grants/${grantId}/print`)).status).toBe(404)
})

test('窗口激活单, 账单 and 收据, each with what, where, when, what to bring and a code to scan', async () => {
  const form = ok(await box.get('/sandbox/personas')).find((one: { personId: string }) => one.personId === LI).form
  const { name, certType, certNo, phone } = form
  const application = ok(
    await li.post('/api/activation/applications', { name, certType, certNo, phone, consents: ['identity'] }),
  )
  const counter = await opened(
    created(await li.post(`/api/activation/applications/${application.applicationId}/print`)),
  )
  expect(words(counter.html)).toMatch(
    /去窗口激活医保码.*演示医保服务中心.*几点去.*哪天以前.*单号 JH99-\d{8}.*要带的 本人身份证/,
  )
  expect(counter.html).toContain('<svg class="qr"')

  const { billId } = await issue(box, { personId: LI, medType: '14', lines: pictureLines })
  const bill = await opened(created(await li.post(`/api/bills/${billId}/print`)))
  expect(words(bill.html)).toMatch(/医药费 404.60 元.*示例市第一医院.*还没有付.*要带的 社保卡或身份证/)

  const placed = created(await order(li, created(await preview(li, billId)).previewId))
  expect((await li.post(`/api/settlement/orders/${placed.orderId}/print`)).body.code).toBe('state-conflict')
  await cashier(box, placed.orderId, 'paid')
  const receipt = await opened(created(await li.post(`/api/settlement/orders/${placed.orderId}/print`)))
  expect(words(receipt.html)).toMatch(/付好了 404.60 元.*医保付 199.29 元.*单号/)
  for (const other of [zhou, stranger]) {
    expect((await other.post(`/api/bills/${billId}/print`)).status).toBe(404)
    expect((await other.post(`/api/settlement/orders/${placed.orderId}/print`)).status).toBe(404)
  }
})

test('what a hospital writes is text, never markup', async () => {
  const lines = pictureLines
  const body = { personId: LI, department: '<script>x</script>"&', medType: '14', lines }
  const { billId } = await issue(box, body)
  const { html } = await opened(created(await li.post(`/api/bills/${billId}/print`)))
  expect(html).not.toContain('<script>x')
  expect(html).toContain('&lt;script&gt;x')
})

test('a link cannot be guessed, is over after ten minutes, and ends with the grant it was made under', async () => {
  const { billId } = await issue(box, { personId: LI, medType: '14', lines: pictureLines })
  const own = created(await li.post(`/api/bills/${billId}/print`))
  const stored = await box.db.selectFrom('print_slips').selectAll().execute()
  expect(JSON.stringify(stored)).not.toContain(own.path.slice('/print/'.length))
  for (const path of ['/print/x', `/print/${'a'.repeat(43)}`, `/print/${billId}`])
    expect((await opened({ path })).status).toBe(404)

  const grantId = await granted(box, zhou)
  await showFace(box, zhou)
  const hers = created(await zhou.post(`/api/bills/${billId}/print`, undefined, acting))
  expect((await opened(hers)).status).toBe(200)
  ok(await li.delete(`/api/family/grants/${grantId}`))
  const over = await opened(hers)
  expect(over.status).toBe(404)
  expect(words(over.html)).toContain('链接只管 10 分钟')
  expect(words(over.html)).not.toContain('示例市第一医院')
  expect((await opened(own)).status).toBe(200)
  await box.advance(601)
  expect((await opened(own)).status).toBe(404)
})
