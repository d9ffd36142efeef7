import { answerCareCase } from '../../../src/contract/sandbox/care'
import { addWalkIns, callNext, issuePrescription, issueReport, moveTicket } from '../../../src/contract/sandbox/clinic'
import { createBill } from '../../../src/contract/sandbox/fixtures'
import { moveClock } from '../../../src/contract/sandbox/world'
import type { Endpoint, Input } from '../../../src/contract/shared/endpoint'
import type { Place, ScreenState, World } from './world'

const DOCTOR = 'H99010000001-cardiology-1'
const MINUTE = 60_000
const patient = 'zhouxiao'
const retiree = 'retiree'
const dayPage = 'services/booking/care/day/index'
const page = (name: string) => `services/booking/care/${name}/index`

const tell = async <E extends Endpoint>(world: World, endpoint: E, path: string, body: Input<E>['body']) =>
  (await world.sandbox.ask(endpoint, { path, body })).read()

/** A number with the doctor of the pictures, on the first open day from the day after tomorrow on. */
async function booked(world: World, personaId = patient) {
  const who = await world.as(personaId)
  const { days } = await who('GET', `/api/booking/calendar?doctorId=${DOCTOR}`)
  const open = days.filter(({ state }: { state: string }) => state === 'open').at(1)
  const { sessions } = await who('GET', `/api/booking/calendar?doctorId=${DOCTOR}&day=${open.day}`)
  const { sessionId } = sessions.find(({ state }: { state: string }) => state === 'open')
  const { holdId } = await who('POST', '/api/booking/holds', { sessionId })
  const { rules } = await who('GET', `/api/booking/sessions/${sessionId}/terms`)
  const ticket = await who('POST', '/api/booking/appointments', {
    holdId,
    pay: 'hospital',
    rulesVersion: rules.version,
  })
  return {
    appointmentId: ticket.appointmentId,
    visitId: ticket.visitId,
    sessionId,
    startsAt: Date.parse(ticket.startsAt),
  }
}
type Booked = Awaited<ReturnType<typeof booked>>

const moveTo = (world: World, ms: number) =>
  tell(world, moveClock, '/sandbox/clock', { now: new Date(ms).toISOString() })

/** On the day, shortly before her window. */
async function onTheDay(world: World, minutesBefore = 20): Promise<Booked> {
  const mine = await booked(world)
  await moveTo(world, mine.startsAt - minutesBefore * MINUTE)
  return mine
}

/** With a number in the line, so many walk-ins before her. */
async function inLine(world: World, before: number): Promise<Booked> {
  const mine = await onTheDay(world)
  const { appointmentId } = mine
  if (before > 0) await tell(world, addWalkIns, '/sandbox/clinic/walk-ins', { appointmentId, count: before })
  await (await world.as(patient))('POST', `/api/booking/appointments/${appointmentId}/check-in`)
  return mine
}

async function called(world: World): Promise<Booked & { ticketId: string }> {
  const mine = await inLine(world, 0)
  const path = `/sandbox/clinic/queues/${mine.sessionId}/next`
  const queue = (await world.sandbox.ask(callNext, { path })).read()
  return { ...mine, ticketId: queue.tickets[0]?.ticketId ?? '' }
}

async function moved(world: World, acts: readonly Input<typeof moveTicket>['body']['act'][]): Promise<Booked> {
  const { ticketId, ...mine } = await called(world)
  for (const act of acts) await tell(world, moveTicket, `/sandbox/clinic/tickets/${ticketId}`, { act })
  return mine
}

const day = (name: string, sees: string, before: (world: World) => Promise<Booked>): ScreenState => ({
  name: `day-${name}`,
  page: dayPage,
  personaId: patient,
  async place(world) {
    const { appointmentId } = await before(world)
    return { route: `${dayPage}?appointmentId=${appointmentId}` }
  },
  sees,
})

interface Rest {
  personaId?: string
  query?: string
  taps?: Place['taps']
  before?: (world: World) => Promise<string | undefined>
}

/** `before` may answer the query. */
function care(
  name: string,
  of: string,
  sees: string,
  { personaId = retiree, query = '', taps, before }: Rest = {},
): ScreenState {
  return {
    name: `care-${name}`,
    page: page(of),
    personaId,
    async place(world) {
      const found = (await before?.(world)) ?? query
      return { route: `${page(of)}${found}`, ...(taps ? { taps } : {}) }
    },
    sees,
  }
}

const address = { contact: '沈国强', phone: '19900000004', place: '示例路 8 号 2 单元 301' }

async function asked(world: World, offerId: string, more: Record<string, unknown>): Promise<string> {
  const who = await world.as(retiree)
  const { times } = await who('GET', `/api/booking/offers/${offerId}`)
  const last = times.at(-1)
  const time = last ? { time: { day: last.day, part: last.part } } : {}
  return (await who('POST', '/api/booking/requests', { offerId, ...time, ...more })).requestId
}

const nurse = (world: World) => asked(world, 'home-visit-nurse', { address, reason: '换尿管' })
const drugs = (world: World) =>
  asked(world, 'renew-first-hospital', {
    prescriptionId: 'prescription-retiree-1',
    handover: { way: 'delivery', address },
  })
const answered = async (world: World, requestId: string, body: Input<typeof answerCareCase>['body']) => {
  await tell(world, answerCareCase, `/sandbox/clinic/requests/${requestId}`, body)
  return `?requestId=${requestId}`
}
const agreed = async (world: World, requestId: string) => {
  const query = await answered(world, requestId, { act: 'accept', staff: '方敏' })
  await (await world.as(retiree))('POST', `/api/booking/requests/${requestId}/confirm`)
  return query
}

/** A visit with a report, a prescription and a bill to pay. */
async function visited(world: World): Promise<string> {
  const { visitId } = await moved(world, ['enter'])
  const path = `/sandbox/clinic/visits/${visitId}`
  const finding = '没有异常，按时吃药。'
  await tell(world, issueReport, `${path}/reports`, {
    kind: 'lab',
    title: '血常规',
    doctorName: '方敏',
    items: [],
    finding,
  })
  const drugs = [{ name: '氨氯地平', usage: '5 毫克，一天一次', quantity: 2, unit: '盒' }]
  await tell(world, issuePrescription, `${path}/prescriptions`, { doctorName: '方敏', diagnosis: '高血压', drugs })
  const lines = [{ name: '血常规', category: 'A' as const, unitPriceFen: 2500, quantity: 1 }]
  const bill = { personId: `person-${patient}`, institutionId: 'H99010000001', visitId, medType: '11', lines }
  await tell(world, createBill, '/sandbox/bills', bill)
  return `?visitId=${visitId}`
}

const filling = async (world: World) => `?appointmentId=${(await booked(world)).appointmentId}`

/** 就诊当天 in every state it can be in, the papers of a visit, and care of other kinds. */
export const bookingDayStates: readonly ScreenState[] = [
  day('ahead', '还没到签到的时间', booked),
  day('check-in', '到医院了吗？', onTheDay),
  day('late', '约的时间过了', (world) => onTheDay(world, -60)),
  day('waiting', '前面大约有 4 位', (world) => inLine(world, 4)),
  day('next', '您排在第一位', (world) => inLine(world, 0)),
  day('called', '叫到您了', called),
  day('missed', '过号了，号没有作废', (world) => moved(world, ['miss'])),
  day('in-room', '正在看诊', (world) => moved(world, ['enter'])),
  day('done', '看完了', (world) => moved(world, ['enter', 'finish'])),
  day('offline', '再试一次', async (world) => {
    const mine = await booked(world)
    await world.sandbox.fault('booking.readDay', 'timeout-after-commit', 10)
    return mine
  }),
  day('over', '这个号不用去了', async (world) => {
    const mine = await booked(world)
    await (await world.as(patient))('POST', `/api/booking/appointments/${mine.appointmentId}/cancel`)
    return mine
  }),
  care('questionnaire', 'questionnaire', '怎么不舒服', { personaId: patient, before: filling }),
  care('questionnaire-urgent', 'questionnaire', '打 120', { personaId: patient, before: filling, taps: ['是'] }),
  care('questionnaire-open', 'questionnaire', '题没有答', { personaId: patient, before: filling, taps: ['下一页'] }),
  care('visit', 'visit', '血常规', { personaId: patient, before: visited }),
  care('visit-report', 'visit', '总胆固醇', {
    query: '?visitId=visit-retiree-1',
    taps: ['血脂和血糖'],
  }),
  care('visits', 'visits', '报告 1 份'),
  care('visits-empty', 'visits', '还没有看诊记录', { personaId: patient }),
  care('menu', 'menu', '家庭病床'),
  care('offers', 'offers', '护士上门', { query: '?kind=home-visit' }),
  care('offers-not', 'offers', '要 70 岁以上', { query: '?kind=vaccination', personaId: patient }),
  care('offer-package', 'offer', '535.00 元，7 天', { query: '?offerId=home-bed-week' }),
  care('offer-fasting', 'offer', '不吃东西', { query: '?offerId=imaging-abdomen-ultrasound' }),
  care('offer-not', 'offer', '要 60 岁以上，现在 24 岁', { query: '?offerId=home-visit-nurse', personaId: patient }),
  care('apply-visit', 'apply', '是什么情况', { query: '?offerId=home-visit-nurse' }),
  care('apply-time', 'apply', '哪一天', { query: '?offerId=imaging-gastroscopy' }),
  care('apply-drugs', 'apply', '药怎么拿', { query: '?offerId=renew-first-hospital' }),
  care('requests', 'requests', '护士上门', { before: async (world) => void (await nurse(world)) }),
  care('requests-empty', 'requests', '还没有申请过', { personaId: patient }),
  care('requested', 'request', '等医院答复', { before: async (world) => `?requestId=${await nurse(world)}` }),
  care('accepted', 'request', '您同意吗', {
    before: async (world) => answered(world, await drugs(world), { act: 'accept', staff: '方敏' }),
  }),
  care('declined', 'request', '没有答应', {
    before: async (world) => answered(world, await nurse(world), { act: 'decline', why: '这两周的人手排满了' }),
  }),
  care('scheduled', 'request', '付了药费就配药', { before: async (world) => agreed(world, await drugs(world)) }),
  care('cancel', 'request', '取消胃镜？', {
    before: async (world) => `?requestId=${await asked(world, 'imaging-gastroscopy', {})}`,
    taps: ['取消'],
  }),
]
