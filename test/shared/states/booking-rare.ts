import { addSession, fillSession, playMisses, playRefund } from '../../../src/contract/sandbox/booking'
import { answerCareCase } from '../../../src/contract/sandbox/care'
import { moveClock } from '../../../src/contract/sandbox/world'
import { clockRange, spokenRange } from '../../../src/ui/clock'
import type { Place, ScreenState, World } from './world'

const page = (name: string) => `services/booking/pages/${name}/index`
const carePage = (name: string) => `services/booking/care/${name}/index`
const DEPARTMENT = 'H99010000001-cardiology'
const [CHIEF, OTHER] = [`${DEPARTMENT}-1`, `${DEPARTMENT}-2`]

const sessionOf = async (world: World, doctorId = CHIEF) =>
  (await (await world.as('zhouxiao'))('GET', `/api/booking/calendar?doctorId=${doctorId}`)).sessions[0]
const pass = async (world: World, seconds: number) =>
  void (await world.sandbox.ask(moveClock, { body: { advanceSeconds: seconds } })).read()

async function booked(world: World, pay: 'now' | 'hospital') {
  const zhou = await world.as('zhouxiao')
  const { sessionId } = await sessionOf(world)
  const { holdId } = await zhou('POST', '/api/booking/holds', { sessionId })
  const { rules } = await zhou('GET', `/api/booking/sessions/${sessionId}/terms`)
  const body = { holdId, pay, rulesVersion: rules.version }
  return { zhou, ticket: await zhou('POST', '/api/booking/appointments', body) }
}

async function paid(world: World) {
  const { zhou, ticket } = await booked(world, 'now')
  const preview = { billId: ticket.fee.billId, useAccount: false, useMutualAid: false }
  const { previewId } = await zhou('POST', '/api/settlement/previews', preview)
  const { orderId } = await zhou('POST', '/api/settlement/orders', { previewId })
  await zhou('POST', `/sandbox/cashier/${orderId}`, { result: 'paid' })
  return { zhou, ticket, orderId }
}

const toTicket = ({ appointmentId }: { appointmentId: string }): Place => ({
  route: `${page('ticket')}?appointmentId=${appointmentId}`,
})

/** Waits for a full morning. */
async function waiting(world: World): Promise<void> {
  const zhou = await world.as('zhouxiao')
  const { sessionId, day } = await sessionOf(world)
  const fill = { path: `/sandbox/booking/sessions/${sessionId}/fill`, body: { leave: 0 } }
  ;(await world.sandbox.ask(fillSession, fill)).read()
  const wish = { doctorId: CHIEF, departmentId: DEPARTMENT, weekdays: [1, 2, 3, 4, 5, 6, 7], fromDay: day, toDay: day }
  await zhou('POST', '/api/booking/waits', { wish: { ...wish, notBefore: '00:00', notAfter: '23:59' }, mode: 'offer' })
}

/** A release in ten minutes, with so many numbers, and her ticket for it. */
async function queued(world: World, slots: number): Promise<Place> {
  const { day } = await sessionOf(world)
  const body = { doctorId: CHIEF, day, from: '18:00', slots, releaseInSeconds: 600 }
  const { sessionId } = (await world.sandbox.ask(addSession, { body })).read()
  const { ticketId } = await (await world.as('zhouxiao'))('POST', `/api/booking/sessions/${sessionId}/tickets`)
  return { route: `${page('queue')}?ticketId=${ticketId}` }
}

async function shingles(world: World): Promise<string> {
  const retiree = await world.as('retiree')
  const offerId = 'vaccine-shingles'
  const [{ day, part }] = (await retiree('GET', `/api/booking/offers/${offerId}`)).times
  const { requestId } = await retiree('POST', '/api/booking/requests', { offerId, time: { day, part } })
  const path = `/sandbox/clinic/requests/${requestId}`
  ;(await world.sandbox.ask(answerCareCase, { path, body: { act: 'finish' } })).read()
  return requestId
}

const rare = (name: string, of: string, sees: string, place: ScreenState['place'], personaId = 'zhouxiao') => ({
  name: `booking-${name}`,
  page: of,
  personaId,
  sees,
  place,
})

/** What is seldom met in booking: looked at in pictures (SCREENS=1) and by campaign:elder, not in every test run. */
export const bookingRareStates: readonly ScreenState[] = [
  rare('refund-again', page('ticket'), '上次没退成', async (world) => {
    const { zhou, ticket, orderId } = await paid(world)
    await zhou('POST', `/api/booking/appointments/${ticket.appointmentId}/cancel`)
    const path = `/sandbox/cashier/${orderId}/refund`
    ;(await world.sandbox.ask(playRefund, { path, body: { result: 'failed', times: 1 } })).read()
    return toTicket(ticket)
  }),
  rare('unpaid-lapsed', page('ticket'), '没有按时付', async (world) => {
    const { ticket } = await booked(world, 'now')
    await pass(world, 1000)
    return toTicket(ticket)
  }),
  rare('moving', page('ticket'), '没付好之前', async (world) => {
    const { zhou, ticket } = await paid(world)
    const { sessionId } = await sessionOf(world, OTHER)
    const hold = { sessionId, movingId: ticket.appointmentId }
    const { holdId } = await zhou('POST', '/api/booking/holds', hold)
    await zhou('POST', `/api/booking/appointments/${ticket.appointmentId}/move`, { holdId })
    return toTicket(ticket)
  }),
  rare('ticket-gone', page('ticket'), '没有找到', () => toTicket({ appointmentId: 'nobody-has-this' })),
  rare('ticket-offline', page('ticket'), '再试一次', async (world) => {
    const { ticket } = await booked(world, 'hospital')
    await world.sandbox.fault('booking.readAppointment', 'timeout-after-commit', 10)
    return toTicket(ticket)
  }),
  rare('barred', page('slots'), '不能', async (world) => {
    const body = { personId: 'person-zhouxiao', doctorId: OTHER, count: 3 }
    ;(await world.sandbox.ask(playMisses, { body })).read()
    const { day, sessionId } = await sessionOf(world)
    const { windows } = await (await world.as('zhouxiao'))('GET', `/api/booking/sessions/${sessionId}`)
    const { startsAt, endsAt } = windows[0]
    const tap = { standard: `选这个，${clockRange(startsAt, endsAt)}`, care: spokenRange(startsAt, endsAt) }
    return { route: `${page('slots')}?doctorId=${CHIEF}&day=${day}`, taps: [tap] }
  }),
  rare('list-empty', page('appointments'), '没有要去的预约', () => ({ route: page('appointments') })),
  rare('list-past', page('appointments'), '没有去', async (world) => {
    const body = { personId: 'person-zhouxiao', doctorId: CHIEF, count: 2 }
    ;(await world.sandbox.ask(playMisses, { body })).read()
    return { route: page('appointments'), taps: ['过去的'] }
  }),
  rare('waits-empty', page('waits'), '没有在等的号', () => ({ route: page('waits') })),
  rare('waiting', page('waits'), '前面没有人等', async (world) => {
    await waiting(world)
    return { route: page('waits') }
  }),
  rare('wait-expired', page('waits'), '日子过了', async (world) => {
    await waiting(world)
    await pass(world, 9 * 86_400)
    return { route: page('waits') }
  }),
  rare('drawn', page('queue'), '轮到您了', async (world) => {
    const place = await queued(world, 2)
    await pass(world, 700)
    return place
  }),
  rare(
    'care-lapsed',
    carePage('request'),
    '没有按时答复',
    async (world) => {
      const retiree = await world.as('retiree')
      const prescription = { prescriptionId: 'prescription-retiree-1', handover: { way: 'pick-up' } }
      const offerId = 'renew-first-hospital'
      const { requestId } = await retiree('POST', '/api/booking/requests', { offerId, ...prescription })
      await pass(world, 29 * 3600)
      return { route: `${carePage('request')}?requestId=${requestId}` }
    },
    'retiree',
  ),
  rare(
    'care-dose',
    carePage('request'),
    '约第 2 针',
    async (world) => ({
      route: `${carePage('request')}?requestId=${await shingles(world)}`,
    }),
    'retiree',
  ),
  rare(
    'care-dose-early',
    carePage('offer'),
    '第 2 针最早',
    async (world) => {
      await shingles(world)
      return { route: `${carePage('offer')}?offerId=vaccine-shingles` }
    },
    'retiree',
  ),
]
