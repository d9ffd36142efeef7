import { granted, messages, ok, showFace } from '../../family/steps'
import { openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { booked, CARDIOLOGY, HOSPITAL } from './appointments'

const WINDOW = Date.parse('2027-01-06T09:30:00+08:00')
const LI = 'person-liguilan'

let box: Sandbox
let zhou: SignedIn
let mine: Awaited<ReturnType<typeof booked>>
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(async () => {
  await box.reset()
  zhou = await box.signIn('zhouxiao')
  mine = await booked(box, { personId: zhou.personId, startsAt: WINDOW })
})

const path = () => `/api/booking/appointments/${mine.appointmentId}/questionnaire`
const whole = { complaint: '胸闷', since: '这几天', 'chest-now': '不是', allergic: '不是' }

describe('诊前问卷', () => {
  test('the form of the department, kept as a draft, and going back loses nothing', async () => {
    const empty = ok(await zhou.get(path()))
    expect(empty).toMatchObject({ state: 'empty', answers: {}, form: { formId: 'cardiology-1' } })
    ok(await zhou.post(path(), { answers: { complaint: '胸闷', since: '没有这一项', unknown: 'x' } }))
    const draft = ok(await zhou.get(path()))
    expect(draft).toMatchObject({ state: 'draft', answers: { complaint: '胸闷' } })
    const shown = ok(await zhou.get(`/api/booking/appointments/${mine.appointmentId}/day`))
    expect(shown.questionnaire).toEqual({ state: 'draft', title: '心血管内科诊前问卷', minutes: 3 })
  })

  test('what is open is named; the doctor reads it only once it is sent', async () => {
    const answer = await zhou.post(`${path()}/send`, { answers: { complaint: '胸闷' } })
    expect(answer).toMatchObject({ status: 400, body: { code: 'malformed' } })
    expect(Object.keys(answer.body.fields)).toEqual(['since', 'chest-now', 'allergic'])
    ok(await zhou.post(path(), { answers: whole }))
    const doctor = () => box.post(`/sandbox/clinic/appointments/${mine.appointmentId}/questionnaire`)
    expect((await doctor()).status).toBe(404)
    expect(ok(await zhou.post(`${path()}/send`, { answers: whole })).state).toBe('sent')
    expect(ok(await doctor())).toMatchObject({ answers: whole, readAt: expect.any(String) })
    expect(ok(await zhou.get(path())).readAt).not.toBeNull()
  })

  test('it can be changed after sending, until the doctor has her before him', async () => {
    ok(await zhou.post(`${path()}/send`, { answers: whole }))
    expect(ok(await zhou.post(path(), { answers: { ...whole, wish: '能不能运动' } }))).toMatchObject({
      state: 'sent',
      answers: { wish: '能不能运动' },
    })
    ok(await box.post('/sandbox/clock', { now: '2027-01-06T09:30:00+08:00', frozen: true }))
    zhou = await box.signIn('zhouxiao')
    ok(await zhou.post(`/api/booking/appointments/${mine.appointmentId}/check-in`))
    const queue = ok(await box.post(`/sandbox/clinic/queues/${mine.sessionId}/next`))
    expect(queue.tickets[0].questionnaire).toBe('sent')
    ok(await box.post(`/sandbox/clinic/tickets/${queue.tickets[0].ticketId}`, { act: 'enter' }))
    expect((await zhou.post(path(), { answers: {} })).body.code).toBe('state-conflict')
  })

  test('the emergency room has none', async () => {
    const emergency = await booked(box, {
      personId: zhou.personId,
      startsAt: WINDOW,
      slotNo: 9,
      departmentId: `${HOSPITAL}-emergency`,
    }).catch(() => undefined)
    if (!emergency) throw new Error('no emergency department in the seeds')
    await box.db
      .updateTable('appointments')
      .set({ doctor_id: `${CARDIOLOGY}-1` })
      .where('appointment_id', '=', emergency.appointmentId)
      .execute()
    const address = `/api/booking/appointments/${emergency.appointmentId}`
    expect(ok(await zhou.get(`${address}/day`)).questionnaire.state).toBe('none')
    expect((await zhou.get(`${address}/questionnaire`)).status).toBe(404)
  })

  test('somebody with the right to book fills it in for her; a stranger does not find it', async () => {
    const hers = await booked(box, { personId: LI, startsAt: WINDOW, slotNo: 7 })
    await granted(box, zhou)
    await showFace(box, zhou)
    const address = `/api/booking/appointments/${hers.appointmentId}/questionnaire`
    ok(await zhou.post(address, { answers: whole }, { actingFor: LI }))
    expect((await zhou.get(address)).status).toBe(404)
    const grandmother = await box.signIn('liguilan')
    expect(ok(await grandmother.get(address)).answers).toEqual(whole)
    // What she then writes herself is hers: reading it needs `view`, and nobody writes over it without.
    ok(await grandmother.post(address, { answers: whole }))
    expect((await zhou.get(address, { actingFor: LI })).body.code).toBe('grant-scope')
    expect((await zhou.post(address, { answers: {} }, { actingFor: LI })).body.code).toBe('grant-scope')
    expect(ok(await grandmother.get(address)).answers).toEqual(whole)
    // It stays hers when somebody with `view` has corrected a word of it.
    await granted(box, zhou, { scopes: ['book', 'view'], perPaymentFen: undefined, perDayFen: undefined })
    ok(await zhou.post(address, { answers: { ...whole, complaint: '胸闷三天' } }, { actingFor: LI }))
    await granted(box, zhou, { scopes: ['book'], perPaymentFen: undefined, perDayFen: undefined })
    expect((await zhou.get(address, { actingFor: LI })).body.code).toBe('grant-scope')
  })
})

test('two who fill it in at once keep their words: each writes only what she changed', async () => {
  const hers = await booked(box, { personId: LI, startsAt: WINDOW, slotNo: 7 })
  await granted(box, zhou, { scopes: ['book', 'view'], perPaymentFen: undefined, perDayFen: undefined })
  await showFace(box, zhou)
  const grandmother = await box.signIn('liguilan')
  const address = `/api/booking/appointments/${hers.appointmentId}/questionnaire`
  const acting = { actingFor: LI }
  ok(
    await grandmother.post(address, {
      answers: { complaint: '胸闷', allergic: '不是' },
      changed: ['complaint', 'allergic'],
    }),
  )
  // Each has the form open as it was before the other wrote.
  const both = ok(await zhou.post(address, { answers: { since: '这几天' }, changed: ['since'] }, acting))
  expect(both.answers).toMatchObject({ complaint: '胸闷', since: '这几天', allergic: '不是' })
  const late = { answers: { complaint: '胸闷，走路喘', allergic: '是' }, changed: ['complaint'] }
  expect(ok(await grandmother.post(address, late)).answers).toMatchObject({
    complaint: '胸闷，走路喘',
    since: '这几天',
    allergic: '不是',
  })
  // What is open is asked of all that stands, and what she took out is gone.
  const sent = await zhou.post(
    `${address}/send`,
    { answers: { 'chest-now': '不是' }, changed: ['chest-now', 'since'] },
    acting,
  )
  expect(sent.body.fields).toEqual({ since: '这一题还没有答' })
  const answers = { 'chest-now': '不是', since: '一个月以上' }
  const whole = ok(await zhou.post(`${address}/send`, { answers, changed: ['chest-now', 'since'] }, acting))
  expect(whole).toMatchObject({ state: 'sent', answers: { complaint: '胸闷，走路喘', 'chest-now': '不是' } })
})

describe('what came of the visit', () => {
  const report = { kind: 'lab', title: '血常规', doctorName: '方敏', items: [], finding: '没有异常' }
  const prescription = {
    doctorName: '方敏',
    diagnosis: '高血压',
    drugs: [{ itemCode: 'XC08CAA173A001010100001', name: '氨氯地平', usage: '一天一次', quantity: 1, unit: '盒' }],
  }

  test('report, prescription and bill hang on the visit; the bill leads on to settlement', async () => {
    const visit = `/sandbox/clinic/visits/${mine.visitId}`
    ok(await box.post(`${visit}/reports`, report))
    ok(await box.post(`${visit}/prescriptions`, prescription))
    const lines = [{ name: '血常规', category: 'A', unitPriceFen: 2500, quantity: 1 }]
    const bill = { personId: zhou.personId, institutionId: HOSPITAL, visitId: mine.visitId, medType: '11', lines }
    const { billId } = ok(await box.post('/sandbox/bills', bill))
    const seen = ok(await zhou.get(`/api/booking/visits/${mine.visitId}`))
    expect(seen).toMatchObject({
      reports: 1,
      prescriptions: 1,
      openBills: 1,
      reportList: [{ title: '血常规', finding: '没有异常' }],
      prescriptionList: [{ diagnosis: '高血压', drugs: [{ name: '氨氯地平' }], renewedFrom: null }],
      bills: [{ billId, status: 'open', totalFen: 2500 }],
    })
    const told = (await messages(box, zhou.personId)).map(({ text }) => text)
    expect(told.filter((text) => text.includes('出来了') || text.includes('开好了'))).toHaveLength(2)
    // Phones are shared: what is in them stands in the records only.
    for (const text of told) expect(text).not.toMatch(/高血压|氨氯地平|没有异常/)
  })

  test('the list has visits that took place, newest first, page by page', async () => {
    expect(ok(await zhou.get('/api/booking/visits')).items).toEqual([])
    const retiree = await box.signIn('retiree')
    const [first] = ok(await retiree.get('/api/booking/visits')).items
    expect(first).toMatchObject({ visitId: 'visit-retiree-1', reports: 1, prescriptions: 1 })
    ok(await box.post(`/sandbox/clinic/visits/${mine.visitId}/reports`, report))
    const page = ok(await zhou.get('/api/booking/visits?limit=1'))
    expect(page.items).toHaveLength(1)
    expect(page.nextCursor).toBeNull()
  })

  test("another's visit is not found; for her only with the right to look into her records", async () => {
    expect((await zhou.get('/api/booking/visits/visit-retiree-1')).status).toBe(404)
    await granted(box, zhou)
    await showFace(box, zhou)
    const refused = await zhou.get('/api/booking/visits/visit-liguilan-1', { actingFor: LI })
    expect(refused.body.code).toBe('grant-scope')
    await granted(box, zhou, { scopes: ['view'], perPaymentFen: undefined, perDayFen: undefined })
    expect((await zhou.get('/api/booking/visits/visit-liguilan-1', { actingFor: LI })).status).toBe(200)
  })
})
