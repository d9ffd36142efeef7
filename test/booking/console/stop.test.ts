import { openConsole } from '../../shared/console'
import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { booked, hold, messages, ok, openSessions, pay, read } from '../server/desk'

let box: Sandbox
let zhou: SignedIn
let page: Awaited<ReturnType<typeof openConsole>>

withSandbox(
  'zhouxiao',
  (opened, signedIn) => {
    box = opened
    zhou = signedIn
  },
  { callsPerMinute: 1_000_000 },
)
afterEach(() => page.close())

/** Booked and paid, in the session of a day to come. */
async function paidOne() {
  const [session] = await openSessions(box)
  const { appointmentId, fee } = await booked(box, zhou, session.sessionId, 'now')
  const orderId = await pay(box, zhou, fee.billId)
  return { appointmentId, sessionId: session.sessionId, orderId }
}
const feeOf = async (appointmentId: string) => (await read(zhou, appointmentId)).fee

test('a clinic is stopped: who was booked, who was told, and the fee that goes back', async () => {
  const { appointmentId, sessionId } = await paidOne()
  ok(await hold(await box.signIn('newcomer'), sessionId))
  page = await openConsole(box, 'zhouxiao')
  await page.shows('sessions', '1 号 周*约好了。诊察费 25.00 元，付好了')
  await page.choose('sessions', '停诊的原因', '医生病了')
  await page.press('sessions', '停诊，心血管内科，方敏')
  await page.said('停诊了：医生病了。1 位约好的取消了')
  await page.shows('sessions', '停诊取消了。诊察费 25.00 元，正在退')
  // Who only held a number is told as well, each in her own words.
  await page.shows('sessions', '停诊：医生病了')
  await page.shows('sessions', '您正在约的号没有了，没有扣钱')
  expect(page.has('sessions', 'button', '停诊')).toBe(false)
  expect((await read(zhou, appointmentId)).stop.reason).toBe('医生病了')
  await page.shows('refunds', '周*')
})

test('the channel answers a refund: still at it, failed, done', async () => {
  const { appointmentId, orderId } = await paidOne()
  ok(await zhou.post(`/api/booking/appointments/${appointmentId}/cancel`))
  page = await openConsole(box, 'zhouxiao')
  const before = await feeOf(appointmentId)
  await page.press('refunds', '还在退')
  await page.said('什么都没有变')
  expect(await feeOf(appointmentId)).toEqual(before)
  await page.press('refunds', '没退成')
  await page.shows('refunds', '没退成 1 次')
  expect((await feeOf(appointmentId)).refundAgainAt).not.toBeNull()
  expect((await messages(box, zhou.personId))[0]).toContain('没有退成')
  await page.press('refunds', '退成了')
  await page.shows('refunds', '没有要退的钱')
  expect((await feeOf(appointmentId)).state).toBe('refunded')
  // What is done is done, whatever the channel says later.
  const late = await box.post(`/sandbox/cashier/${orderId}/refund`, { result: 'processing' })
  expect(ok(late).status).toBe('refunded')
})
