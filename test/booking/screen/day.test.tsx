import { fireEvent, screen } from '@testing-library/react'
import type { Day, DayState } from '@/contract/booking/day/day'
import { checkIn, listVisits, readDay, readVisit, rejoinQueue } from '@/contract/booking/day/endpoints'
import type { Visit } from '@/contract/booking/day/visit'
import DayPage from '@/services/booking/care/day/index'
import VisitPage from '@/services/booking/care/visit/index'
import VisitsPage from '@/services/booking/care/visits/index'
import { metresTo } from '@/services/booking/day/metres'
import { saidOf } from '@/services/booking/day/words'
import { useSession } from '@/session/state'
import { answer, type FakeServer, fakeServer, held, refusal, silence } from '../../shared/screen/fake-server'
import { buttons, freshPhone, openPage, settle, tap, went, words } from '../../shared/screen/page'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => expect(server.strays).toEqual([]))

const params = { appointmentId: 'a-1' }
const dayOf = (state: DayState, more: Partial<Day> = {}): Day => ({
  appointmentId: 'a-1',
  visitId: 'v-1',
  institutionId: 'H99010000001',
  institutionName: '示例市第一医院',
  department: '心血管内科',
  doctorName: '方敏',
  place: '门诊楼 3 层 A 区',
  startsAt: '2026-11-24T09:30:00+08:00',
  endsAt: '2026-11-24T10:00:00+08:00',
  state,
  position: { latitude: 30.27, longitude: 120.15 },
  questionnaire: { state: 'empty', title: '心血管内科诊前问卷', minutes: 3 },
  ...more,
})
const waiting: DayState = {
  kind: 'waiting',
  words: '前面大约还有 4 位，通常 20–40 分钟，叫到您会发消息',
  ticketNo: 'A005',
  ahead: 4,
  minutes: { from: 20, to: 40 },
  rejoined: false,
}
const toCheckIn: DayState = {
  kind: 'check-in',
  words: '到医院了就可以签到。',
  until: '2026-11-24T12:00:00+08:00',
  late: false,
}
const serve = (state: DayState, more: Partial<Day> = {}) => server.on(readDay, answer(readDay, dayOf(state, more)))

describe('就诊当天', () => {
  test('too early: from when, and no button that cannot be used', async () => {
    serve({ kind: 'ahead', words: '11 月 24 日 08:30 起可以签到。', checkInFrom: '2026-11-24T08:30:00+08:00' })
    await openPage(DayPage, params)
    expect(words()).toContain('11 月 24 日 08:30 起可以签到')
    expect(buttons()).not.toContain('我到了，签到')
    await tap('看预约单')
    expect(went.to()).toBe('/services/booking/pages/ticket/index?appointmentId=a-1')
  })

  test('checking in gives a number; a second tap does nothing', async () => {
    server.on(readDay, answer(readDay, dayOf(toCheckIn)), answer(readDay, dayOf(waiting)))
    const slow = held(answer(checkIn, dayOf(waiting)))
    server.on(checkIn, slow.reply)
    await openPage(DayPage, params)
    fireEvent.click(screen.getByRole('button', { name: '我到了，签到' }))
    await settle()
    expect(buttons()).toContain('正在排号')
    slow.release()
    await settle()
    await settle()
    expect(server.seen(checkIn)).toHaveLength(1)
    expect(server.seen(checkIn)[0]?.header['idempotency-key']).toBeDefined()
    expect(words()).toContain('A005 号')
    expect(words()).toContain('前面大约还有 4 位')
    expect(words()).toContain('通常 20–40 分钟，叫到您会发消息。')
  })

  test('a refusal says why and what to do', async () => {
    serve(toCheckIn)
    server.on(checkIn, refusal('check-in-early'))
    await openPage(DayPage, params)
    await tap('我到了，签到')
    expect(words()).toContain('还没到签到的时间')
  })

  test('the distance is a hint, asked for by a tap', async () => {
    serve(toCheckIn)
    await openPage(DayPage, params)
    expect(words()).not.toContain('公里')
    await tap('看看离医院多远')
    expect(words()).toMatch(/离医院大约 \d.*（演示的位置）。只给您看，不影响签到。/)
  })

  test('called says where to go; the words can be read aloud', async () => {
    serve({
      kind: 'called',
      words: '叫到您了，请到门诊楼 3 层 A 区。',
      ticketNo: 'A005',
      calledAt: '2026-11-24T09:50:00+08:00',
      comeBy: '2026-11-24T09:53:00+08:00',
    })
    await openPage(DayPage, params)
    expect(words()).toContain('叫到您了')
    await tap('念给我听')
    expect(words()).toContain('叫到您了。请到门诊楼 3 层 A 区。')
  })

  test('missed: back in line with one tap, or to the desk after too many', async () => {
    const missed: DayState = { kind: 'missed', words: '刚才叫过您。', ticketNo: 'A005', mayRejoin: true, behind: 3 }
    server.on(readDay, answer(readDay, dayOf(missed)), answer(readDay, dayOf({ ...waiting, rejoined: true })))
    server.on(rejoinQueue, answer(rejoinQueue, dayOf(waiting)))
    const view = await openPage(DayPage, params)
    await tap('我回来了，重新排队')
    expect(server.seen(rejoinQueue)).toHaveLength(1)
    view.unmount()
    serve({ ...missed, mayRejoin: false })
    await openPage(DayPage, params)
    expect(buttons()).not.toContain('我回来了，重新排队')
  })

  test('done leads to what came of it', async () => {
    serve({ kind: 'done', words: '看完了。' })
    await openPage(DayPage, params)
    await tap('看报告、处方和账单')
    expect(went.to()).toBe('/services/booking/care/visit/index?visitId=v-1')
  })

  test('关怀版 has the same tasks with fewer things', async () => {
    useSession.setState({ care: true })
    serve(waiting)
    await openPage(DayPage, params)
    expect(buttons()).toContain('念给我听')
    expect(words()).toContain('上午 9 点半到 10 点')
    expect(words()).not.toContain('按什么排')
  })

  test('no network: what happened, and again', async () => {
    server.on(readDay, silence)
    await openPage(DayPage, params)
    expect(words()).toContain('网络断了')
    expect(buttons()).toContain('再试一次')
  })
})

test('what the heading says is not said again below it', () => {
  const late = { ...toCheckIn, late: true, words: '约的时间过了，12:00 前还能签到。' }
  expect(saidOf(late)).toEqual({ ask: '约的时间过了', text: '12:00 前还能签到。' })
  expect(saidOf({ kind: 'done', words: '看完了。都在这次看诊里。' }).text).toBe('都在这次看诊里。')
})

test('the waiting words become question and rest', () => {
  expect(saidOf(waiting)).toEqual({ ask: '前面大约还有 4 位', text: '通常 20–40 分钟，叫到您会发消息。' })
})

test('metres as the crow flies', () => {
  const west = { latitude: 30.26, longitude: 120.13 }
  expect(metresTo(west, west)).toBe(0)
  expect(metresTo(west, { latitude: 30.27, longitude: 120.13 })).toBe(1112)
  expect(metresTo(west, { latitude: 30.26, longitude: 120.14 })).toBe(960)
})

const visit: Visit = {
  visitId: 'v-1',
  institutionId: 'H99010000001',
  institutionName: '示例市第一医院',
  department: '心血管内科',
  visitDate: '2026-11-24',
  reports: 1,
  prescriptions: 1,
  openBills: 1,
  reportList: [
    {
      reportId: 'r-1',
      kind: 'lab',
      title: '血脂',
      issuedAt: '2026-11-24T11:00:00+08:00',
      doctorName: '方敏',
      items: [{ name: '总胆固醇', value: '5.9', unit: 'mmol/L', range: '低于 5.2', mark: '偏高' }],
      finding: '三个月后复查',
    },
  ],
  prescriptionList: [
    {
      prescriptionId: 'p-1',
      issuedAt: '2026-11-24T11:00:00+08:00',
      doctorName: '方敏',
      diagnosis: '高血压',
      drugs: [{ name: '氨氯地平', usage: '一天一次', quantity: 2, unit: '盒' }],
      renewedFrom: null,
      renewBy: 'renew-first-hospital',
    },
  ],
  bills: [{ billId: 'b-1', status: 'open', totalFen: 14_660, orderId: null }],
}

describe('看诊记录', () => {
  test('papers are folded until they are asked for; the bill leads to settlement', async () => {
    server.on(readVisit, answer(readVisit, visit))
    await openPage(VisitPage, { visitId: 'v-1' })
    expect(words()).not.toContain('总胆固醇')
    expect(words()).not.toContain('高血压')
    fireEvent.click(screen.getByRole('button', { name: /^血脂/ }))
    await settle()
    expect(words()).toContain('正常 低于 5.2')
    expect(words()).toContain('偏高')
    fireEvent.click(screen.getByRole('button', { name: /^处方/ }))
    await settle()
    await tap('接着配这些药')
    expect(went.to()).toBe('/services/booking/care/apply/index?offerId=renew-first-hospital&prescriptionId=p-1')
    await tap('去付这次的账单')
    expect(went.to()).toBe('/services/settlement/pages/bill/index?billId=b-1')
  })

  test('nothing yet says that it will come', async () => {
    const empty = { ...visit, reportList: [], prescriptionList: [], bills: [] }
    server.on(readVisit, answer(readVisit, empty))
    await openPage(VisitPage, { visitId: 'v-1' })
    expect(words()).toContain('出来以后都在这里')
  })

  test('the list, and what stands where there is none', async () => {
    server.on(listVisits, answer(listVisits, { items: [visit], nextCursor: null }))
    const view = await openPage(VisitsPage)
    expect(words()).toContain('11 月 24 日，示例市第一医院，报告 1 份，处方 1 张，1 张账单要付')
    view.unmount()
    server.on(listVisits, answer(listVisits, { items: [], nextCursor: null }))
    await openPage(VisitsPage)
    expect(words()).toContain('还没有看诊记录')
  })
})
