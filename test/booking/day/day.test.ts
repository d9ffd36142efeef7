import { messages, ok } from '../../family/steps'
import { openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { booked, HOSPITAL } from './appointments'

const MINUTE = 60_000
const DAY = '2027-01-06'
const at = (time: string, day = DAY) => `${day}T${time}:00+08:00`
const WINDOW = Date.parse(at('09:30'))

let box: Sandbox
let zhou: SignedIn
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(async () => {
  await box.reset()
  zhou = await box.signIn('zhouxiao')
})

const clock = (now: string) => box.post('/sandbox/clock', { now, frozen: true }).then(ok)
const day = (appointmentId: string) => zhou.get(`/api/booking/appointments/${appointmentId}/day`).then(ok)
const checkIn = (who: SignedIn, appointmentId: string) =>
  who.post(`/api/booking/appointments/${appointmentId}/check-in`)
const next = (sessionId: string) => box.post(`/sandbox/clinic/queues/${sessionId}/next`)
const walkIns = (appointmentId: string, count: number) =>
  box.post('/sandbox/clinic/walk-ins', { appointmentId, count }).then(ok)
/** The clock leaps: who was signed in has to sign in again after two hours. */
const toDay = async () => {
  await clock(at('09:10'))
  zhou = await box.signIn('zhouxiao')
}

describe('reminders', () => {
  const reminders = async (personId: string, channel = 'app') =>
    (await messages(box, personId)).filter((one) => one.channel === channel && one.text.includes('看诊：'))

  test('one the evening before, one two hours before, each once however often the clock moves', async () => {
    const { appointmentId } = await booked(box, { personId: zhou.personId, startsAt: WINDOW })
    await clock(at('17:59', '2027-01-05'))
    expect(await reminders(zhou.personId)).toHaveLength(0)
    await clock(at('18:00', '2027-01-05'))
    await clock(at('18:01', '2027-01-05'))
    const [first, ...more] = await reminders(zhou.personId)
    expect(more).toHaveLength(0)
    expect(first?.text).toMatch(/^周晓您好，明天有看诊：1 月 6 日 09:30，示例市第一医院.*心血管内科，方敏医生。.*取消/)
    await clock(at('07:30'))
    await clock(at('07:31'))
    expect(await reminders(zhou.personId)).toHaveLength(2)
    expect(await box.db.selectFrom('visit_reminders').selectAll().execute()).toHaveLength(2)
    expect(appointmentId).not.toBe('')
  })

  test('grandmother with a plain phone hears it; nobody is reminded of a cancelled visit', async () => {
    await booked(box, { personId: 'person-liguilan', startsAt: WINDOW })
    await booked(box, { personId: zhou.personId, startsAt: WINDOW, slotNo: 2, status: 'cancelled' })
    await clock(at('19:00', '2027-01-05'))
    expect(await reminders('person-liguilan', 'sms')).toHaveLength(1)
    expect(await reminders('person-liguilan', 'voice')).toHaveLength(1)
    expect(await reminders(zhou.personId)).toHaveLength(0)
  })

  test('a clock that leaps over the evening writes only the one that still helps', async () => {
    await booked(box, { personId: zhou.personId, startsAt: WINDOW })
    await clock(at('08:00'))
    expect(await reminders(zhou.personId)).toEqual([
      expect.objectContaining({ text: expect.stringContaining('今天有看诊') }),
    ])
  })
})

describe('checking in', () => {
  test('not before its time, then once, with a number', async () => {
    const { appointmentId } = await booked(box, { personId: zhou.personId, startsAt: WINDOW })
    await clock(at('08:29'))
    zhou = await box.signIn('zhouxiao')
    expect((await checkIn(zhou, appointmentId)).body.code).toBe('check-in-early')
    expect((await day(appointmentId)).state).toMatchObject({ kind: 'ahead', checkInFrom: at('08:30') })
    await clock(at('09:10'))
    expect((await day(appointmentId)).state.kind).toBe('check-in')
    const answer = ok(await checkIn(zhou, appointmentId))
    expect(answer.state).toMatchObject({ kind: 'waiting', ticketNo: 'A001', ahead: 0 })
    expect(answer.position).toEqual({ latitude: expect.any(Number), longitude: expect.any(Number) })
    expect((await checkIn(zhou, appointmentId)).body.code).toBe('state-conflict')
    const row = await box.db.selectFrom('appointments').select('attended_at').executeTakeFirst()
    expect(row?.attended_at).toBe(Date.parse(at('09:10')))
  })

  test('twice at once gives one number', async () => {
    const { appointmentId } = await booked(box, { personId: zhou.personId, startsAt: WINDOW })
    await toDay()
    const answers = await Promise.all([1, 2, 3].map(() => checkIn(zhou, appointmentId)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await box.db.selectFrom('clinic_tickets').selectAll().execute()).toHaveLength(1)
  })

  test('many at once get as many numbers, and nobody the same', async () => {
    const people = ['zhouxiao', 'retiree', 'stranger', 'newcomer', 'zhoujianguo', 'chenmin', 'zhouming', 'elder']
    const made = await Promise.all(
      people.map((one, index) => booked(box, { personId: `person-${one}`, startsAt: WINDOW, slotNo: index + 1 })),
    )
    await clock(at('09:10'))
    const signed = await Promise.all(people.map((one) => box.signIn(one)))
    const answers = await Promise.all(signed.map((who, index) => checkIn(who, made[index]?.appointmentId ?? '')))
    const numbers = answers.map((answer) => ok(answer).state.ticketNo)
    expect([...numbers].sort()).toEqual(people.map((_, index) => `A00${index + 1}`))
    // Whatever number the machine gave: the line goes by the window and its own number.
    const line = ok(await box.get('/sandbox/clinic/queues')).items[0].tickets
    expect(line.map(({ name }: { name: string }) => name).slice(0, 2)).toEqual(['周*', '沈*强'])
  })

  test('the same key answers the same', async () => {
    const { appointmentId } = await booked(box, { personId: zhou.personId, startsAt: WINDOW })
    await toDay()
    const path = `/api/booking/appointments/${appointmentId}/check-in`
    const first = await zhou.post(path, undefined, { key: 'k' })
    expect((await zhou.post(path, undefined, { key: 'k' })).text).toBe(first.text)
  })

  test('another person does not find it', async () => {
    const { appointmentId } = await booked(box, { personId: zhou.personId, startsAt: WINDOW })
    const stranger = await box.signIn('stranger')
    expect((await stranger.get(`/api/booking/appointments/${appointmentId}/day`)).status).toBe(404)
    expect((await checkIn(stranger, appointmentId)).status).toBe(404)
  })

  const scan = async (institutionId = HOSPITAL, businessType = '01101') => {
    const { code } = ok(await zhou.post('/api/credential/code'))
    return ok(await box.post('/sandbox/terminal/scan', { code, businessType, institutionId }))
  }

  test('the code at the terminal of the right hospital on the day checks in', async () => {
    const { appointmentId } = await booked(box, { personId: zhou.personId, startsAt: WINDOW })
    await toDay()
    expect((await scan('H99010000003')).checkIn).toBeNull()
    expect((await scan(HOSPITAL, '01301')).checkIn).toBeNull()
    expect((await scan()).checkIn).toMatchObject({ ticketNo: 'A001' })
    expect((await day(appointmentId)).state.kind).toBe('waiting')
    expect((await scan()).checkIn).toBeNull()
  })

  test('with two numbers on one day each scan checks in for the next of them', async () => {
    const first = await booked(box, { personId: zhou.personId, startsAt: WINDOW })
    const departmentId = `${HOSPITAL}-dermatology`
    const second = await booked(box, { personId: zhou.personId, startsAt: WINDOW + 30 * MINUTE, departmentId })
    await toDay()
    expect((await scan()).checkIn).toMatchObject({ ticketNo: 'A001' })
    expect((await day(second.appointmentId)).state.kind).toBe('check-in')
    // While she waits for the first, or has missed it too often, the second is still hers to check in for.
    expect((await scan()).checkIn).toMatchObject({ ticketNo: 'A001' })
    expect((await day(first.appointmentId)).state.kind).toBe('waiting')
    expect((await day(second.appointmentId)).state.kind).toBe('waiting')
    expect((await scan()).checkIn).toBeNull()
  })

  test('on another day the code is read and nothing else happens', async () => {
    await booked(box, { personId: zhou.personId, startsAt: WINDOW })
    await clock(at('09:10', '2027-01-05'))
    zhou = await box.signIn('zhouxiao')
    expect((await scan()).checkIn).toBeNull()
  })
})

describe('the line', () => {
  test('walk-ins before her, called one by one; she is warned once, called once, and seen', async () => {
    const mine = await booked(box, { personId: zhou.personId, startsAt: WINDOW })
    await toDay()
    await walkIns(mine.appointmentId, 4)
    // Four came at ten past nine; her window begins at half past: they stand before her.
    const waiting = ok(await checkIn(zhou, mine.appointmentId))
    expect(waiting.state).toMatchObject({ ahead: 4, ticketNo: 'A005' })
    expect(waiting.state.words).toBe('前面大约有 4 位，医生 09:30 开始看，叫到您会发消息')
    await clock(at('09:30'))
    const call = async () => {
      const queue = ok(await next(mine.sessionId))
      const called = queue.tickets.find(({ state }: { state: string }) => state === 'called')
      ok(await box.post(`/sandbox/clinic/tickets/${called.ticketId}`, { act: 'enter' }))
      return called
    }
    expect((await call()).ticketNo).toBe('A001')
    expect((await day(mine.appointmentId)).state).toMatchObject({ ahead: 3, minutes: { from: 15, to: 30 } })
    await call()
    await call()
    await call()
    expect((await day(mine.appointmentId)).state.words).toBe('下一位就是您，请在诊室门口等')
    expect((await call()).name).toBe('周*')
    expect((await day(mine.appointmentId)).state.kind).toBe('in-room')
    const told = (await messages(box, zhou.personId)).map(({ text }) => text)
    expect(told.filter((text) => text.includes('快到您了'))).toHaveLength(1)
    expect(told.filter((text) => text.includes('叫到您了，A005 号，请到'))).toHaveLength(1)
  })

  test('an earlier window that comes in time goes first, a late one does not', async () => {
    const early = await booked(box, { personId: 'person-retiree', startsAt: WINDOW - 60 * MINUTE, slotNo: 1 })
    const mine = await booked(box, { personId: zhou.personId, startsAt: WINDOW, slotNo: 5 })
    const retiree = async () => box.signIn('retiree')
    await clock(at('09:12'))
    zhou = await box.signIn('zhouxiao')
    ok(await checkIn(zhou, mine.appointmentId))
    // 08:30–09:00 and fifteen minutes: still in time.
    ok(await checkIn(await retiree(), early.appointmentId))
    expect((await day(mine.appointmentId)).state.ahead).toBe(1)
    await box.reset()
    const [late, hers] = [
      await booked(box, { personId: 'person-retiree', startsAt: WINDOW - 60 * MINUTE, slotNo: 1 }),
      await booked(box, { personId: zhou.personId, startsAt: WINDOW, slotNo: 5 }),
    ]
    await clock(at('09:31'))
    zhou = await box.signIn('zhouxiao')
    ok(await checkIn(zhou, hers.appointmentId))
    expect(ok(await checkIn(await retiree(), late.appointmentId)).state.ahead).toBe(1)
  })

  test('missed, back behind three, and after too many the desk decides', async () => {
    const mine = await booked(box, { personId: zhou.personId, startsAt: WINDOW })
    await clock(at('09:30'))
    zhou = await box.signIn('zhouxiao')
    ok(await checkIn(zhou, mine.appointmentId))
    await walkIns(mine.appointmentId, 6)
    const rejoin = () => zhou.post(`/api/booking/appointments/${mine.appointmentId}/rejoin`)
    expect((await rejoin()).body.code).toBe('state-conflict')
    ok(await next(mine.sessionId))
    // A moment ago: nobody else is called yet.
    expect((await next(mine.sessionId)).body).toMatchObject({
      code: 'state-conflict',
      detail: expect.stringContaining('刚叫过'),
    })
    await clock(at('09:33'))
    const queue = ok(await next(mine.sessionId))
    expect(queue.tickets.find(({ name }: { name: string }) => name === '周*').state).toBe('missed')
    expect((await day(mine.appointmentId)).state).toMatchObject({ kind: 'missed', mayRejoin: true, behind: 3 })
    const back = ok(await rejoin())
    // Three who wait, and the one who was called.
    expect(back.state).toMatchObject({ kind: 'waiting', ahead: 4, rejoined: true })
    for (let times = 0; times < 2; times += 1) {
      await missHer(mine)
      if (times === 0) ok(await rejoin())
    }
    expect((await day(mine.appointmentId)).state).toMatchObject({ kind: 'missed', mayRejoin: false })
    expect((await rejoin()).body.code).toBe('state-conflict')
    const [line] = ok(await box.get('/sandbox/clinic/queues')).items
    const ticket = line.tickets.find(({ name }: { name: string }) => name === '周*')
    ok(await box.post(`/sandbox/clinic/tickets/${ticket.ticketId}`, { act: 'put-back' }))
    expect((await day(mine.appointmentId)).state.kind).toBe('waiting')
  })

  /** Calls until it is her turn, and lets her miss it. */
  async function missHer({ sessionId, appointmentId }: { sessionId: string; appointmentId: string }) {
    for (;;) {
      const queue = ok(await box.get('/sandbox/clinic/queues')).items[0]
      const called = queue.tickets.find(({ state }: { state: string }) => state === 'called')
      if (called?.appointmentId === appointmentId) {
        ok(await box.post(`/sandbox/clinic/tickets/${called.ticketId}`, { act: 'miss' }))
        return
      }
      if (called) ok(await box.post(`/sandbox/clinic/tickets/${called.ticketId}`, { act: 'enter' }))
      ok(await next(sessionId))
    }
  }

  test('after a miss the code at the terminal puts her back in line', async () => {
    const mine = await booked(box, { personId: zhou.personId, startsAt: WINDOW })
    await clock(at('09:30'))
    zhou = await box.signIn('zhouxiao')
    ok(await checkIn(zhou, mine.appointmentId))
    ok(await next(mine.sessionId))
    await missHer(mine)
    const { code } = ok(await zhou.post('/api/credential/code'))
    const scanned = ok(
      await box.post('/sandbox/terminal/scan', { code, businessType: '01101', institutionId: HOSPITAL }),
    )
    expect(scanned.checkIn).toMatchObject({ ticketNo: 'A001' })
    expect((await day(mine.appointmentId)).state).toMatchObject({ kind: 'waiting', rejoined: true })
  })

  test('the next day nobody waits any more in the line of the day before', async () => {
    const mine = await booked(box, { personId: zhou.personId, startsAt: WINDOW })
    await toDay()
    ok(await checkIn(zhou, mine.appointmentId))
    await clock(at('23:59'))
    zhou = await box.signIn('zhouxiao')
    expect((await day(mine.appointmentId)).state.kind).toBe('waiting')
    await clock(at('00:00', '2027-01-07'))
    expect((await day(mine.appointmentId)).state).toMatchObject({
      kind: 'over',
      words: expect.stringContaining('结束'),
    })
  })

  test('nobody waits: nobody is called', async () => {
    const mine = await booked(box, { personId: zhou.personId, startsAt: WINDOW })
    expect((await next(mine.sessionId)).status).toBe(404)
    await toDay()
    ok(await checkIn(zhou, mine.appointmentId))
    ok(await next(mine.sessionId))
    await missHer(mine)
    expect((await next(mine.sessionId)).body.detail).toBe('没有人在等。')
  })
})
