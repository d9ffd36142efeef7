import { messages, ok, showFace } from '../../family/steps'
import { paid } from '../../settlement/server/desk'
import { openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { act, address, apply, firstTime, hospital, read, readOffer } from './steps'

const LI = 'person-liguilan'
let box: Sandbox
let retiree: SignedIn
let zhou: SignedIn
beforeAll(async () => {
  box = await openSandbox()
})
afterAll(() => box.close())
beforeEach(async () => {
  await box.reset()
  retiree = await box.signIn('retiree')
  zhou = await box.signIn('zhouxiao')
})

const lastTold = async () => (await messages(box, retiree.personId))[0]?.text

describe('what is offered', () => {
  test('every kind; what she may not have says why, before anything is filled in', async () => {
    const all = ok(await zhou.get('/api/booking/offers?limit=50')).items
    expect(new Set(all.map(({ kind }: { kind: string }) => kind)).size).toBe(6)
    const [nurse] = ok(await zhou.get('/api/booking/offers?kind=home-visit')).items
    expect(nurse.eligibility).toEqual({
      eligible: false,
      reasons: [{ ruleId: 'age', text: '要 60 岁以上，现在 24 岁', wayOn: expect.any(String) }],
    })
    const refused = await apply(zhou, { offerId: nurse.offerId })
    expect(refused.body).toMatchObject({ code: 'not-eligible', detail: expect.stringContaining('60 岁以上') })
  })

  test('pages follow each other', async () => {
    const first = ok(await zhou.get('/api/booking/offers?limit=10'))
    const second = ok(await zhou.get(`/api/booking/offers?limit=10&cursor=${first.nextCursor}`))
    const ids = [...first.items, ...second.items].map(({ offerId }: { offerId: string }) => offerId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('package price, the insurance part from the engine, and what nobody insures', async () => {
    const week = await readOffer(retiree, 'home-bed-week')
    expect(week.price).toMatchObject({ kind: 'package', totalFen: 53_500, per: '7 天' })
    const { kind, fundFen, accountFen, cashFen } = week.estimate
    expect({ kind, sum: fundFen + accountFen + cashFen }).toEqual({ kind: 'estimate', sum: 53_500 })
    expect(fundFen).toBeGreaterThan(0)
    expect((await readOffer(zhou, 'vaccine-hpv')).estimate).toMatchObject({
      fundFen: 0,
      words: expect.stringContaining('医保基金不付'),
    })
    expect((await readOffer(zhou, 'imaging-abdomen-ultrasound')).preparation[0]).toContain('不吃东西')
    // Insured elsewhere: as far as her filing reaches, or told that it does not.
    const away = await readOffer(await box.signIn('faraway'), 'imaging-heart-ultrasound')
    expect(away.estimate).toEqual({ kind: 'none', words: expect.stringContaining('付钱前会再算一次') })
  })
})

describe('asked for and answered', () => {
  const ask = async () => {
    const time = await firstTime(retiree, 'home-visit-nurse')
    return ok(await apply(retiree, { offerId: 'home-visit-nurse', time, address, reason: '换尿管' }))
  }

  test('accepted, agreed to, done, and then the bill', async () => {
    const made = await ask()
    expect(made).toMatchObject({ status: 'requested', address, bill: null, fee: { when: 'after' } })
    expect(made.words).toMatch(/^已经交给医院，最晚 .* 答复，不用您做什么。$/)
    expect((await act(retiree, made.requestId, 'confirm')).body.code).toBe('state-conflict')
    ok(await hospital(box, made.requestId, { act: 'accept', staff: '演示护士小林', time: made.time }))
    expect((await read(retiree, made.requestId)).words).toContain('演示护士小林来')
    expect(ok(await act(retiree, made.requestId, 'confirm'))).toMatchObject({ status: 'scheduled', bill: null })
    ok(await hospital(box, made.requestId, { act: 'finish' }))
    const done = await read(retiree, made.requestId)
    expect(done).toMatchObject({ status: 'done', bill: { status: 'open', totalFen: 8500 } })
    expect(done.history.map(({ status }: { status: string }) => status)).toEqual([
      'requested',
      'accepted',
      'scheduled',
      'done',
    ])
    await paid(box, retiree, done.bill.billId)
    expect((await read(retiree, made.requestId)).words).toBe('做完了。')
    const told = (await messages(box, retiree.personId)).map(({ text }) => text)
    expect(told.some((text) => text.includes('医院答应了'))).toBe(true)
  })

  test('declined with the reason; then it may be asked for again', async () => {
    const made = await ask()
    ok(await hospital(box, made.requestId, { act: 'decline', why: '这两周的人手排满了' }))
    expect(await read(retiree, made.requestId)).toMatchObject({
      status: 'declined',
      ended: { by: 'hospital', why: '这两周的人手排满了' },
    })
    await ask()
  })

  test('the same twice is refused while the first is open, also at once', async () => {
    const time = await firstTime(retiree, 'home-visit-nurse')
    const body = { offerId: 'home-visit-nurse', time, address, reason: '换药' }
    const answers = await Promise.all([1, 2, 3].map(() => apply(retiree, body)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  })

  test('what is missing is named by field', async () => {
    const answer = await apply(retiree, { offerId: 'home-visit-nurse' })
    expect(answer.body).toMatchObject({ code: 'malformed' })
    expect(Object.keys(answer.body.fields)).toEqual(['time', 'address', 'reason'])
    const never = { offerId: 'home-visit-nurse', time: { day: '2030-01-01', part: 'am' }, address, reason: '换药' }
    expect((await apply(retiree, never)).body.fields).toEqual({ time: '这个时间不能选' })
  })

  test("another's request is not found", async () => {
    const { requestId } = await ask()
    expect((await zhou.get(`/api/booking/requests/${requestId}`)).status).toBe(404)
    expect((await act(zhou, requestId, 'cancel')).status).toBe(404)
    expect((await act(zhou, requestId, 'confirm')).status).toBe(404)
    expect(ok(await zhou.get('/api/booking/requests')).items).toEqual([])
    expect(ok(await retiree.get('/api/booking/requests')).items).toHaveLength(1)
  })

  test('a free visit costs nothing and issues no bill', async () => {
    const grandmother = await box.signIn('liguilan')
    await box.db.updateTable('people').set({ residence_region: '610900' }).where('person_id', '=', LI).execute()
    const offerId = 'home-visit-doctor-free'
    const time = await firstTime(grandmother, offerId)
    const made = ok(await apply(grandmother, { offerId, time, address, reason: '量血压' }))
    ok(await hospital(box, made.requestId, { act: 'accept', staff: '演示医生', time }))
    ok(await act(grandmother, made.requestId, 'confirm'))
    ok(await hospital(box, made.requestId, { act: 'finish' }))
    expect(await read(grandmother, made.requestId)).toMatchObject({
      bill: null,
      fee: { totalFen: null, words: '不收钱。' },
    })
    const again = await readOffer(grandmother, offerId)
    expect(again.eligibility.reasons[0]).toMatchObject({ ruleId: 'once-in' })
  })
})

describe('taken at once', () => {
  const offerId = 'imaging-gastroscopy'

  test('a place is taken by asking; the bill is there before, and cancelling gives all back', async () => {
    const { day, part, cancelUntil } = (await readOffer(retiree, offerId)).times.at(-1)
    expect(Date.parse(`${day}T${part === 'am' ? '08:00' : '13:30'}:00+08:00`) - Date.parse(cancelUntil)).toBe(
      86_400_000,
    )
    const left = async () => (await readOffer(retiree, offerId)).times.at(-1).left
    const before = await left()
    const made = ok(await apply(retiree, { offerId, time: { day, part } }))
    expect(made).toMatchObject({ status: 'scheduled', bill: { status: 'open', totalFen: 26_000 } })
    expect(await left()).toBe(before - 1)
    const balance = async () =>
      ok(await box.get('/sandbox/personas')).find((one: { personaId: string }) => one.personaId === 'retiree')
        .accountBalanceFen
    const held = await balance()
    const order = await paid(box, retiree, made.bill.billId)
    expect(await balance()).toBeLessThan(held)
    expect((await read(retiree, made.requestId)).cancelWords).toBe('付过的钱按原路退回，医保也退回去。')
    const cancelled = ok(await act(retiree, made.requestId, 'cancel'))
    expect(cancelled).toMatchObject({ status: 'cancelled', bill: { status: 'void' } })
    expect(await left()).toBe(before)
    expect(await balance()).toBe(held)
    expect(ok(await retiree.get(`/api/settlement/orders/${order.orderId}`)).status).toMatch(/^refund/)
  })

  test('the day before it is too late in the program; the hospital can still take it back', async () => {
    const time = (await readOffer(retiree, offerId)).times.at(-1)
    const made = ok(await apply(retiree, { offerId, time: { day: time.day, part: time.part } }))
    ok(await box.post('/sandbox/clock', { now: `${time.day}T01:00:00+08:00` }))
    retiree = await box.signIn('retiree')
    expect((await act(retiree, made.requestId, 'cancel')).body.code).toBe('cancel-too-late')
    ok(await hospital(box, made.requestId, { act: 'withdraw', why: '机器坏了' }))
    // Nothing was paid: nothing is said of money that goes back.
    expect(await lastTold()).toBe('沈国强您好，您约好的胃镜，医院取消了：机器坏了。没有收钱。')
    expect(await read(retiree, made.requestId)).toMatchObject({
      status: 'cancelled',
      words: '医院取消了：机器坏了',
      bill: { status: 'void' },
    })
  })

  test('paid beforehand and done: no bill is spoken of; asked for again, it is known', async () => {
    const { day, part } = (await readOffer(retiree, offerId)).times.at(-1)
    const made = ok(await apply(retiree, { offerId, time: { day, part } }))
    await paid(box, retiree, made.bill.billId)
    ok(await hospital(box, made.requestId, { act: 'finish' }))
    expect(await lastTold()).toBe('沈国强您好，您的胃镜做完了。')
    const { history } = await read(retiree, made.requestId)
    expect(history.at(-1).text).toBe('做完了')
  })

  test('a flu shot that is booked already is not said to have been given', async () => {
    const flu = 'vaccine-flu'
    ok(await apply(retiree, { offerId: flu, time: await firstTime(retiree, flu) }))
    const { eligibility } = await readOffer(retiree, flu)
    expect(eligibility.reasons[0].text).toBe('10 个月一次，已经约了或办过一次')
  })

  test('no more are taken than there are places, however many ask at once', async () => {
    const time = await firstTime(retiree, offerId)
    const people = await Promise.all(
      ['retiree', 'zhouxiao', 'stranger', 'newcomer', 'zhoujianguo', 'chenmin', 'zhouming'].map((one) =>
        box.signIn(one),
      ),
    )
    const answers = await Promise.all(people.map((who) => apply(who, { offerId, time })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(4)
    const full = answers.find(({ status }) => status === 409)
    expect(full?.body).toMatchObject({ code: 'state-conflict', detail: '这半天刚约满，请换一个时间。' })
    expect(await box.db.selectFrom('care_capacity').select('taken').execute()).toEqual([{ taken: 4 }])
    expect(await box.db.selectFrom('care_requests').select('request_id').execute()).toHaveLength(4)
  })

  test('while it is being paid it is not cancelled; unpaid, the bill is void', async () => {
    const times = (await readOffer(retiree, offerId)).times
    const { day, part } = times[times.length - 1]
    const made = ok(await apply(retiree, { offerId, time: { day, part } }))
    const use = { billId: made.bill.billId, useAccount: false, useMutualAid: false }
    const { previewId } = ok(await retiree.post('/api/settlement/previews', use))
    const { orderId } = ok(await retiree.post('/api/settlement/orders', { previewId }))
    expect((await act(retiree, made.requestId, 'cancel')).body).toMatchObject({ code: 'bill-in-order', orderId })
    ok(await retiree.post(`/api/settlement/orders/${orderId}/cancel`))
    expect(ok(await act(retiree, made.requestId, 'cancel')).bill.status).toBe('void')
    expect((await retiree.get(`/api/bills/${made.bill.billId}`)).body.status ?? 'gone').not.toBe('open')
  })
})

describe('vaccines', () => {
  test('a child alone is told who has to ask', async () => {
    const child = await box.signIn('child')
    const offer = await readOffer(child, 'vaccine-flu')
    expect(offer.eligibility.reasons).toEqual([expect.objectContaining({ ruleId: 'guardian' })])
  })

  test('her mother asks for her, agrees as guardian, and pays nothing for a free one', async () => {
    const mother = await box.signIn('paused')
    const childId = 'person-child'
    const whom = { by: 'personId', personId: childId }
    const asked = { whom, relation: 'child', scopes: ['book', 'cancel'], term: '1-year' }
    const request = ok(await mother.post('/api/family/requests', asked))
    ok(await mother.post(`/api/family/requests/${request.requestId}/guardian`, { consents: ['guardian'] }))
    await showFace(box, mother)
    const options = { actingFor: childId }
    const offerId = 'vaccine-child-programme'
    const time = await firstTime(mother, offerId, options)
    expect((await readOffer(mother, offerId, options)).needs.guardian).toBe(true)
    const alone = await apply(mother, { offerId, time }, options)
    expect(alone.body.fields).toEqual({ guardianAgrees: expect.any(String) })
    const made = ok(await apply(mother, { offerId, time, guardianAgrees: true }, options))
    expect(made).toMatchObject({ status: 'scheduled', bill: null, fee: { when: 'none' } })
  })

  test('sex and age', async () => {
    const father = await box.signIn('zhoujianguo')
    const ids = (await readOffer(father, 'vaccine-hpv')).eligibility.reasons.map(
      ({ ruleId }: { ruleId: string }) => ruleId,
    )
    expect(ids).toEqual(['sex', 'age'])
  })
})
