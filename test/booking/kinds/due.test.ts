import { clinicPolicy } from '../../../mock-server/regions/clinic'
import { offerById } from '../../../mock-server/services/booking/kinds/offers/all'
import { careDue } from '../../../mock-server/services/booking/kinds/rules/due'
import { ok } from '../../family/steps'
import { paid } from '../../settlement/server/desk'
import type { Sandbox, SignedIn } from '../../shared/sandbox'
import { withSandbox } from '../../shared/with-sandbox'
import { act, address, apply, firstTime, hospital, read, readOffer, timesTold } from './steps'

const HOUR = 3600
let box: Sandbox
let retiree: SignedIn
withSandbox('retiree', (opened, signedIn) => {
  box = opened
  retiree = signedIn
})

/** The clock passes; sessions end by it. */
async function later(hours: number): Promise<void> {
  await box.advance(hours * HOUR)
  retiree = await box.signIn('retiree')
}
const told = (words: string) => timesTold(box, retiree, words)

async function askNurse() {
  const time = await firstTime(retiree, 'home-visit-nurse')
  return ok(await apply(retiree, { offerId: 'home-visit-nurse', time, address, reason: '换药' }))
}

test('the hospital never answers: it ends by itself, is told once, and may be asked for again', async () => {
  const { requestId } = await askNurse()
  await later(47)
  expect((await read(retiree, requestId)).status).toBe('requested')
  await later(2)
  expect(await read(retiree, requestId)).toMatchObject({
    status: 'cancelled',
    words: '到时取消了：医院没有按时答复',
    ended: { by: 'clock' },
  })
  await later(1)
  expect(await told('到时取消了：医院没有按时答复。没有收钱。')).toBe(1)
  await askNurse()
})

test('accepted, and nobody agrees: it ends before its time', async () => {
  const made = await askNurse()
  ok(await hospital(box, made.requestId, { act: 'accept', staff: '演示护士小林', time: made.time }))
  await later(49)
  expect(await read(retiree, made.requestId)).toMatchObject({ status: 'cancelled', ended: { by: 'clock' } })
  expect((await act(retiree, made.requestId, 'confirm')).body.code).toBe('state-conflict')
})

test('what has run out is not agreed to, also before the clock was looked at', async () => {
  const made = await askNurse()
  ok(await hospital(box, made.requestId, { act: 'accept', staff: '演示护士小林', time: made.time }))
  const { changed_at } = await box.db.selectFrom('care_requests').select('changed_at').executeTakeFirstOrThrow()
  const ended = changed_at - clinicPolicy('H99010000005').careConfirmHours * HOUR * 1000 - 1
  await box.db.updateTable('care_requests').set({ changed_at: ended }).execute()
  const late = await act(retiree, made.requestId, 'confirm')
  expect(late.body).toMatchObject({
    code: 'state-conflict',
    detail: '时间到了，没有等到您同意。还要的话，可以重新申请。',
  })
})

test('agreed, and nobody comes: nothing is paid', async () => {
  const { times } = await readOffer(retiree, 'home-visit-nurse')
  const { day, part } = times.at(-1)
  const body = { offerId: 'home-visit-nurse', time: { day, part }, address, reason: '换药' }
  const { requestId } = ok(await apply(retiree, body))
  ok(await hospital(box, requestId, { act: 'accept', staff: '演示护士小林', time: { day, part } }))
  ok(await act(retiree, requestId, 'confirm'))
  await later(16 * 24)
  expect(await read(retiree, requestId)).toMatchObject({
    status: 'cancelled',
    words: '到时取消了：说好的时间没有上门的记录',
    bill: null,
  })
})

test('paid for and not done: the place is given back and the money goes back', async () => {
  const offerId = 'imaging-abdomen-ultrasound'
  const time = await firstTime(retiree, offerId)
  const made = ok(await apply(retiree, { offerId, time }))
  await paid(box, retiree, made.bill.billId)
  await later(8 * 24)
  expect(await read(retiree, made.requestId)).toMatchObject({ status: 'cancelled', bill: { status: 'void' } })
  expect(await told('付过的钱按原路退回')).toBeGreaterThan(0)
})

test('drugs: unpaid they lapse, sent they count as received after a week', async () => {
  const { prescriptions } = await readOffer(retiree, 'renew-first-hospital')
  const ask = async () => {
    const body = { offerId: 'renew-first-hospital', prescriptionId: prescriptions[0].prescriptionId }
    const made = ok(await apply(retiree, { ...body, handover: { way: 'delivery', address } }))
    ok(await hospital(box, made.requestId, { act: 'accept', staff: '演示医生' }))
    return ok(await act(retiree, made.requestId, 'confirm'))
  }
  const unpaid = await ask()
  await later(73)
  expect(await read(retiree, unpaid.requestId)).toMatchObject({ status: 'cancelled', bill: { status: 'void' } })
  const sent = await ask()
  await paid(box, retiree, sent.bill.billId)
  ok(await hospital(box, sent.requestId, { act: 'send' }))
  await later(7 * 24 + 1)
  expect(await read(retiree, sent.requestId)).toMatchObject({ status: 'done', delivery: { state: 'received' } })
  expect(await told('按收到药算')).toBe(1)
})

test('what has ended, and what waits for nobody, is left alone', () => {
  const offer = offerById('home-visit-nurse')
  if (!offer) throw new Error('the offer is gone')
  const base = { day: null, part: null, handover: null, delivery: 'none', created_at: 0, changed_at: 0 } as const
  for (const status of ['declined', 'done', 'cancelled'] as const)
    expect(careDue({ ...base, status }, offer, false, clinicPolicy('H99010000001'))).toBeUndefined()
  const open = { ...offer, answerWithinHours: null }
  expect(careDue({ ...base, status: 'requested' }, open, false, clinicPolicy('H99010000001'))).toBeUndefined()
})
