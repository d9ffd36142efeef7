import { granted, messages, ok, showFace } from '../../family/steps'
import { paid } from '../../settlement/server/desk'
import { openSandbox, type Sandbox, type SignedIn } from '../../shared/sandbox'
import { act, address, apply, hospital, read, readOffer } from './steps'

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

describe('the same drugs again', () => {
  const offerId = 'renew-first-hospital'
  const delivery = { way: 'delivery', address }

  test('an earlier prescription, the doctor, the bill, the way home; freight apart', async () => {
    const offer = await readOffer(retiree, offerId)
    expect(offer.prescriptions).toEqual([
      expect.objectContaining({
        prescriptionId: 'prescription-retiree-1',
        drugCount: 2,
        drugs: [expect.stringContaining('氨氯地平'), expect.any(String)],
      }),
    ])
    const made = ok(await apply(retiree, { offerId, prescriptionId: 'prescription-retiree-1', handover: delivery }))
    ok(await hospital(box, made.requestId, { act: 'accept', staff: '方敏' }))
    const answered = await read(retiree, made.requestId)
    // 15.00 for the visit, 2 × 23.80 and 2 × 42.00 for the drugs.
    expect(answered.fee).toMatchObject({ when: 'before', totalFen: 1500 + 4760 + 8400 })
    expect(answered.prescription.drugs).toHaveLength(2)
    const agreed = ok(await act(retiree, made.requestId, 'confirm'))
    expect(agreed.bill.totalFen).toBe(14_660)
    expect(agreed.delivery).toMatchObject({
      freightFen: 800,
      state: 'waiting',
      words: expect.stringContaining('医保和个人账户都不付'),
    })
    // Nobody insures the way: it is on no bill.
    const bill = ok(await retiree.get(`/api/bills/${agreed.bill.billId}`))
    expect(bill.lines.some(({ name }: { name: string }) => /送|配送/.test(name))).toBe(false)
    expect((await hospital(box, made.requestId, { act: 'send' })).body.detail).toBe('药费还没有付。')
    await paid(box, retiree, agreed.bill.billId)
    ok(await hospital(box, made.requestId, { act: 'send' }))
    ok(await hospital(box, made.requestId, { act: 'hand-over' }))
    expect(await read(retiree, made.requestId)).toMatchObject({ status: 'done', delivery: { state: 'received' } })
    const visit = ok(await retiree.get(`/api/booking/visits/${agreed.visitId}`))
    expect(visit.prescriptionList[0].renewedFrom).toBe('prescription-retiree-1')
    expect(visit.prescriptionList[0].renewBy).toBe('renew-first-hospital')
  })

  test('what is asked for already is not offered again, neither here nor with the prescription', async () => {
    const visit = async () => ok(await retiree.get('/api/booking/visits/visit-retiree-1')).prescriptionList[0].renewBy
    expect(await visit()).toBe(offerId)
    const prescriptionId = 'prescription-retiree-1'
    const made = ok(await apply(retiree, { offerId, prescriptionId, handover: { way: 'pick-up' } }))
    expect((await readOffer(retiree, offerId)).eligibility).toEqual({
      eligible: false,
      reasons: [{ ruleId: 'open', text: '已经申请过，还没有办完', wayOn: expect.stringContaining('那一份') }],
    })
    // Nor the same drugs a second time at another place.
    expect(await visit()).toBeNull()
    const elsewhere = await apply(retiree, { offerId: 'renew-community', prescriptionId, handover: { way: 'pick-up' } })
    expect(elsewhere.body.fields).toEqual({ prescriptionId: '这张处方正在配药' })
    ok(await act(retiree, made.requestId, 'cancel'))
    expect(await visit()).toBe(offerId)
    expect((await readOffer(retiree, offerId)).eligibility).toEqual({ eligible: true })
  })

  test('asked for at several places at once, the drugs come from one', async () => {
    const body = { prescriptionId: 'prescription-retiree-1', handover: { way: 'pick-up' } }
    const places = ['renew-first-hospital', 'renew-community', 'renew-ankang']
    const answers = await Promise.all(places.map((place) => apply(retiree, { offerId: place, ...body })))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400])
  })

  test('too long ago: see a doctor first', async () => {
    await box.advance(60 * 86_400)
    retiree = await box.signIn('retiree')
    const { prescriptionList } = ok(await retiree.get('/api/booking/visits/visit-retiree-1'))
    expect(prescriptionList[0].renewBy).toBeNull()
    const offer = await readOffer(retiree, offerId)
    expect(offer.eligibility.reasons[0]).toMatchObject({
      ruleId: 'renewable',
      wayOn: expect.stringContaining('当面看一次'),
    })
  })

  test("another's prescription is not taken", async () => {
    const body = { offerId, prescriptionId: 'prescription-liguilan-1', handover: { way: 'pick-up' } }
    expect((await apply(retiree, body)).body.fields).toEqual({ prescriptionId: '这张处方不能接着开' })
  })

  test('who may book but not look into her records does not read her drugs', async () => {
    await granted(box, zhou)
    await showFace(box, zhou)
    const offer = await readOffer(zhou, 'renew-ankang', { actingFor: LI })
    expect(offer.prescriptions[0]).toMatchObject({ drugs: [], drugCount: 1 })
    const handover = { way: 'pick-up' }
    const body = { offerId: 'renew-ankang', prescriptionId: 'prescription-liguilan-1', handover }
    const made = ok(await apply(zhou, body, { actingFor: LI }))
    const told = (await messages(box, LI)).map(({ text }) => text)
    expect(told.some((text) => text.includes('周晓替您申请了'))).toBe(true)
    ok(await hospital(box, made.requestId, { act: 'accept', staff: '高德清' }))
    const seen = ok(await zhou.get(`/api/booking/requests/${made.requestId}`, { actingFor: LI }))
    expect(JSON.stringify(seen)).not.toContain('氨氯地平')
  })
})
