import { addSession, fillSession, freeSlots, playMisses, stopSession } from '../../../src/contract/sandbox/booking'
import { moveClock, readClock } from '../../../src/contract/sandbox/world'
import { clockRange, spokenRange, untilDay } from '../../../src/ui/clock'
import { dayWithWeekday } from '../../../src/ui/when'
import { actingForHer, toHer } from './family'
import type { Place, ScreenState, World } from './world'

const page = (name: string) => `services/booking/pages/${name}/index`
const personaId = 'zhouxiao'
const HOSPITAL = 'H99010000001'
const DEPARTMENT = `${HOSPITAL}-cardiology`
const DOCTOR = `${DEPARTMENT}-1`

type Ask = Awaited<ReturnType<World['as']>>

/** The first morning with numbers, and its first window. */
async function firstSession(ask: Ask) {
  const { sessions } = await ask('GET', `/api/booking/calendar?doctorId=${DOCTOR}`)
  return sessions[0]
}

async function held(world: World, who = personaId) {
  const zhou = await world.as(who)
  const session = await firstSession(zhou)
  const hold = await zhou('POST', '/api/booking/holds', { sessionId: session.sessionId })
  return { zhou, session, hold }
}

async function booked(world: World, pay: 'now' | 'hospital' = 'hospital', who = personaId) {
  const { zhou, session, hold } = await held(world, who)
  const { rules } = await zhou('GET', `/api/booking/sessions/${session.sessionId}/terms`)
  const body = { holdId: hold.holdId, pay, rulesVersion: rules.version }
  return { zhou, session, ticket: await zhou('POST', '/api/booking/appointments', body) }
}

const toConfirm = ({ holdId, session }: { holdId: string; session: { sessionId: string } }) => ({
  route: `${page('confirm')}?holdId=${holdId}&sessionId=${session.sessionId}`,
})
const toTicket = ({ appointmentId }: { appointmentId: string }, more: Partial<Place> = {}) => ({
  route: `${page('ticket')}?appointmentId=${appointmentId}`,
  ...more,
})

async function missed(world: World) {
  const body = { personId: `person-${personaId}`, doctorId: DOCTOR, count: 1 }
  const { appointmentIds } = (await world.sandbox.ask(playMisses, { body })).read()
  return appointmentIds[0] ?? ''
}

const state = (
  name: string,
  of: string,
  sees: string,
  place: ScreenState['place'],
  more: Partial<ScreenState> = {},
): ScreenState => ({ name: `booking-${name}`, page: page(of), personaId, sees, place, ...more })

/** 选时间, 核对, 预约单, 候补, 排队: everything from a doctor's numbers to what became of a booking. */
export const bookingStates: readonly ScreenState[] = [
  state('slots', 'slots', '方敏 主任医师', () => ({ route: `${page('slots')}?doctorId=${DOCTOR}` })),
  state(
    'held',
    'slots',
    '给您留着',
    async (world) => {
      const zhou = await world.as(personaId)
      const { day, sessionId } = await firstSession(zhou)
      const { windows } = await zhou('GET', `/api/booking/sessions/${sessionId}`)
      const { startsAt, endsAt } = windows[3]
      const tap = { standard: `选这个，${clockRange(startsAt, endsAt)}`, care: spokenRange(startsAt, endsAt) }
      return { route: `${page('slots')}?doctorId=${DOCTOR}&day=${day}`, taps: [tap] }
    },
    { picture: { standard: 'slots' } },
  ),
  state('full', 'slots', '约满了', async (world) => {
    const { day, sessionId } = await firstSession(await world.as(personaId))
    ;(
      await world.sandbox.ask(fillSession, { path: `/sandbox/booking/sessions/${sessionId}/fill`, body: { leave: 0 } })
    ).read()
    return { route: `${page('slots')}?doctorId=${DOCTOR}&day=${day}` }
  }),
  state('release', 'slots', '排队等放号', async (world) => {
    const { days } = await (await world.as(personaId))('GET', `/api/booking/calendar?doctorId=${DOCTOR}`)
    const { day } = days.find((one: { state: string }) => one.state === 'not-released')
    return { route: `${page('slots')}?doctorId=${DOCTOR}&day=${day}` }
  }),
  state('confirm', 'confirm', '请再看一遍，对吗？', async (world) => toConfirm((await held(world)).hold)),
  state('lapsed', 'confirm', '留号的时间到了', async (world) => {
    const { hold } = await held(world)
    ;(await world.sandbox.ask(moveClock, { body: { advanceSeconds: 1200 } })).read()
    return toConfirm(hold)
  }),
  state('ticket', 'ticket', '约好了', async (world) => toTicket((await booked(world)).ticket)),
  state(
    'acting',
    'ticket',
    '奶奶 李桂兰',
    async (world) => {
      const { ticket } = await booked(world, 'hospital', 'liguilan')
      await actingForHer(world)
      const { now } = (await world.sandbox.ask(readClock)).read()
      const until = untilDay(ticket.startsAt, now)
      const door = { standard: `${until}去看`, care: '预约看病' }
      const row = { standard: '', care: dayWithWeekday(ticket.startsAt) }
      return { route: 'pages/home/index', taps: [...toHer, door, row] }
    },
    { picture: { standard: 'ticket' } },
  ),
  state('change', 'ticket', '改时间，还是取消？', async (world) =>
    toTicket((await booked(world)).ticket, { taps: ['改或取消'] }),
  ),
  state('unpaid', 'ticket', '等您付', async (world) => toTicket((await booked(world, 'now')).ticket)),
  state('stopped', 'ticket', '医生停诊了', async (world) => {
    const { session, ticket } = await booked(world)
    const path = `/sandbox/booking/sessions/${session.sessionId}/stop`
    ;(await world.sandbox.ask(stopSession, { path, body: { reason: '医生临时有急诊' } })).read()
    return toTicket(ticket)
  }),
  state('missed', 'ticket', '医院记的是没有去', async (world) => toTicket({ appointmentId: await missed(world) })),
  state('contest', 'contest', '那天是什么原因？', async (world) => ({
    route: `${page('contest')}?appointmentId=${await missed(world)}`,
  })),
  state('list', 'appointments', '约好了', async (world) => {
    await booked(world)
    return { route: page('appointments') }
  }),
  state('wish', 'wish', '想等什么样的号？', () => ({
    route: `${page('wish')}?departmentId=${DEPARTMENT}&doctorId=${DOCTOR}`,
  })),
  state('offered', 'waits', '等到了', async (world) => {
    const zhou = await world.as(personaId)
    const { sessionId, day } = await firstSession(zhou)
    const session = `/sandbox/booking/sessions/${sessionId}`
    ;(await world.sandbox.ask(fillSession, { path: `${session}/fill`, body: { leave: 0 } })).read()
    const wish = { doctorId: DOCTOR, departmentId: DEPARTMENT, weekdays: [1, 2, 3, 4, 5, 6, 7] }
    const times = { fromDay: day, toDay: day, notBefore: '00:00', notAfter: '23:59' }
    await zhou('POST', '/api/booking/waits', { wish: { ...wish, ...times }, mode: 'offer' })
    ;(await world.sandbox.ask(freeSlots, { path: `${session}/free`, body: { count: 1 } })).read()
    return { route: page('waits') }
  }),
  state('queue', 'queue', '排上了，等放号', async (world) => {
    const zhou = await world.as(personaId)
    const { day } = await firstSession(zhou)
    const body = { doctorId: DOCTOR, day, from: '18:00', slots: 4, releaseInSeconds: 600 }
    const { sessionId } = (await world.sandbox.ask(addSession, { body })).read()
    const { ticketId } = await zhou('POST', `/api/booking/sessions/${sessionId}/tickets`)
    return { route: `${page('queue')}?ticketId=${ticketId}` }
  }),
  state('rules', 'rules', '预约前先知道的', () => ({ route: `${page('rules')}?institutionId=${HOSPITAL}` })),
]
