import { fireEvent, screen } from '@testing-library/react'
import {
  cancelCareRequest,
  confirmCareRequest,
  createCareRequest,
  listCareRequests,
  listOffers,
  readCareRequest,
  readOffer,
} from '@/contract/booking/kinds/endpoints'
import type { Offer } from '@/contract/booking/kinds/offer'
import ApplyPage from '@/services/booking/care/apply/index'
import MenuPage from '@/services/booking/care/menu/index'
import OfferPage from '@/services/booking/care/offer/index'
import OffersPage from '@/services/booking/care/offers/index'
import RequestPage from '@/services/booking/care/request/index'
import RequestsPage from '@/services/booking/care/requests/index'
import { applicationOf, type Form, openPoint } from '@/services/booking/kinds/form'
import { useSession } from '@/session/state'
import { answer, type FakeServer, fakeServer, refusal, silence } from '../../shared/screen/fake-server'
import { buttons, freshPhone, openPage, settle, tap, went, words } from '../../shared/screen/page'
import { offerOf, requestOf } from './care-fixture'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
})
afterEach(() => expect(server.strays).toEqual([]))

describe('what is offered', () => {
  test('six kinds, my requests and my visits', async () => {
    await openPage(MenuPage)
    for (const label of ['复诊配药', '上门巡诊', '家庭病床', '预约检查', '体检', '打疫苗', '我的申请', '看诊记录'])
      expect(buttons()).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^${label}，`))]))
    fireEvent.click(screen.getByRole('button', { name: /^打疫苗/ }))
    expect(went.to()).toBe('/services/booking/care/offers/index?kind=vaccination')
  })

  test('what she may not have stays visible, with its reason and a way to look', async () => {
    const eligibility = {
      eligible: false as const,
      reasons: [{ ruleId: 'age', text: '要 60 岁以上，现在 24 岁', wayOn: '可以看看别的。' }],
    }
    server.on(listOffers, answer(listOffers, { items: [offerOf({ eligibility })], nextCursor: null }))
    server.on(readOffer, answer(readOffer, offerOf({ eligibility })))
    const view = await openPage(OffersPage, { kind: 'home-visit' })
    expect(words()).toContain('要 60 岁以上，现在 24 岁')
    await tap(/^护士上门，现在不能约：要 60 岁以上/)
    expect(went.to()).toBe('/services/booking/care/offer/index?offerId=home-visit-nurse')
    view.unmount()
    await openPage(OfferPage, { offerId: 'home-visit-nurse' })
    expect(words()).toContain('要 60 岁以上，现在 24 岁。可以看看别的。')
    expect(buttons()).not.toContain('写申请')
  })

  test('price, the part nobody insures, the estimate, and what happens next', async () => {
    server.on(readOffer, answer(readOffer, offerOf()))
    await openPage(OfferPage, { offerId: 'home-visit-nurse' })
    expect(words()).toContain('85.00 元起，一次')
    expect(words()).toContain('上门服务费')
    expect(words()).toContain('医保不付')
    expect(words()).toContain('大约自己付 85.00 元。')
    await tap('写申请')
    expect(went.to()).toBe('/services/booking/care/apply/index?offerId=home-visit-nurse')
  })

  test('关怀版 leaves the lines out and keeps the price', async () => {
    useSession.setState({ care: true })
    server.on(readOffer, answer(readOffer, offerOf()))
    await openPage(OfferPage, { offerId: 'home-visit-nurse' })
    expect(words()).toContain('85.00 元起，一次')
    expect(words()).not.toContain('上门服务费')
  })
})

const type = async (index: number, value: string) => {
  const field = screen.getAllByRole('textbox')[index]
  if (!field) throw new Error(`no field ${index}`)
  fireEvent.input(field, { target: { value } })
  await settle()
}

describe('申请', () => {
  const open = (offer: Offer) => {
    server.on(readOffer, answer(readOffer, offer))
    return openPage(ApplyPage, { offerId: offer.offerId })
  }

  test('what is open is said, what was typed is kept, and the request is sent once', async () => {
    const view = await open(offerOf())
    await tap('交给医院看')
    expect(words()).toContain('先选一天，再选上午或下午。')
    await tap('11 月 24 日 周六', 'option')
    await tap('上午', 'option')
    await type(0, '换尿管')
    view.unmount()
    await open(offerOf())
    expect(screen.getAllByRole('textbox')[0]).toHaveProperty('value', '换尿管')
    await type(1, '周晓')
    await type(2, '1990000')
    await type(3, '示例路 8 号')
    await tap('交给医院看')
    expect(words()).toContain('手机号码是 11 位，请再看看')
    await type(2, '19900000001')
    server.on(createCareRequest, answer(createCareRequest, requestOf()))
    await tap('交给医院看')
    expect(server.seen(createCareRequest)[0]?.body).toEqual({
      offerId: 'home-visit-nurse',
      time: { day: '2029-11-24', part: 'am' },
      address: { contact: '周晓', phone: '19900000001', place: '示例路 8 号' },
      reason: '换尿管',
    })
    expect(went.instead()).toBe('/services/booking/care/request/index?requestId=r-1')
  })

  test('a place at once: how many are left, full ones say so', async () => {
    const times = [
      { day: '2029-11-24', part: 'am' as const, left: 2, cancelUntil: '2029-11-23T08:00:00+08:00' },
      { day: '2029-11-24', part: 'pm' as const, left: 0, cancelUntil: '2029-11-23T13:30:00+08:00' },
      { day: '2029-11-25', part: 'am' as const, left: 2, cancelUntil: '2020-01-01T08:00:00+08:00' },
    ]
    const needs = { time: true, address: false, reason: false, prescription: false, guardian: false }
    await open(offerOf({ acceptance: 'at-once', needs, times, preparation: ['前一晚不吃东西'] }))
    expect(words()).toContain('先记着：前一晚不吃东西。')
    await tap('11 月 24 日 周六', 'option')
    expect(words()).toContain('下午：约满了')
    await tap('上午，还有 2 个', 'option')
    expect(words()).toContain('11 月 23 日 08:00 前可以取消')
    server.on(createCareRequest, refusal('state-conflict', { detail: '这半天刚约满，请换一个时间。' }))
    await tap('约 11 月 24 日上午')
    expect(words()).toContain('这半天刚约满，请换一个时间。')
    // So near that it could never be cancelled: said before, not after.
    await tap('11 月 25 日 周日', 'option')
    await tap('上午，还有 2 个', 'option')
    expect(words()).toContain('时间近，约好就不能在程序里取消了')
  })

  test('drugs: which prescription, how they come home, and what it costs apart', async () => {
    const needs = { time: false, address: false, reason: false, prescription: true, guardian: false }
    const prescriptions = [
      {
        prescriptionId: 'p-1',
        issuedOn: '2029-10-12',
        institutionName: '示例市第一医院',
        department: '心血管内科',
        drugs: ['氨氯地平，一天一次，2 盒'],
        drugCount: 1,
      },
      {
        prescriptionId: 'p-0',
        issuedOn: '2029-09-01',
        institutionName: '示例市第一医院',
        department: '内分泌科',
        drugs: ['二甲双胍，一天两次，1 盒'],
        drugCount: 1,
      },
    ]
    const offer = offerOf({ kind: 'repeat-visit', needs, prescriptions, times: [], freightFen: 800 })
    await open(offer)
    await tap('请医生接着开')
    expect(words()).toContain('先选一张以前的处方。')
    await tap(/^10 月 12 日，心血管内科，氨氯地平/, 'radio')
    await tap(/^送到家，当天或第二天到，送药费 8 元，送到时付现金/, 'radio')
    expect(screen.getAllByRole('textbox')).toHaveLength(3)
    await tap(/^自己去取/, 'radio')
    server.on(createCareRequest, answer(createCareRequest, requestOf({ kind: 'repeat-visit' })))
    await tap('请医生接着开')
    expect(server.seen(createCareRequest)[0]?.body).toEqual({
      offerId: 'home-visit-nurse',
      prescriptionId: 'p-1',
      handover: { way: 'pick-up' },
    })
  })

  test('one tap on a prescription: it is chosen when the form opens', async () => {
    const needs = { time: false, address: false, reason: false, prescription: true, guardian: false }
    const one = {
      issuedOn: '2029-10-12',
      institutionName: '示例市第一医院',
      department: '内科',
      drugs: [],
      drugCount: 1,
    }
    const prescriptions = ['p-1', 'p-0'].map((prescriptionId) => ({ ...one, prescriptionId }))
    server.on(readOffer, answer(readOffer, offerOf({ kind: 'repeat-visit', needs, prescriptions, times: [] })))
    await openPage(ApplyPage, { offerId: 'home-visit-nurse', prescriptionId: 'p-0' })
    await tap(/^自己去取/, 'radio')
    server.on(createCareRequest, answer(createCareRequest, requestOf({ kind: 'repeat-visit' })))
    await tap('请医生接着开')
    expect(server.seen(createCareRequest)[0]?.body).toMatchObject({ prescriptionId: 'p-0' })
  })

  test('for a child the guardian agrees, anew each time', async () => {
    const needs = { time: false, address: false, reason: false, prescription: false, guardian: true }
    const view = await open(offerOf({ needs, times: [] }))
    fireEvent.click(screen.getByRole('checkbox'))
    await settle()
    view.unmount()
    await open(offerOf({ needs, times: [] }))
    expect(screen.getByRole('checkbox').getAttribute('aria-checked')).toBe('false')
    await tap('交给医院看')
    expect(words()).toContain('监护人要勾上同意。')
  })
})

const emptyForm: Form = {
  day: '',
  contact: '',
  phone: '',
  place: '',
  reason: '',
  prescriptionId: '',
  guardianAgrees: false,
}
test('nothing that was typed for another offer goes along', () => {
  const needs = { time: false, address: false, reason: false, prescription: false, guardian: false }
  const full: Form = {
    ...emptyForm,
    day: '2029-11-24',
    part: 'am',
    reason: '换药',
    way: 'delivery',
    guardianAgrees: true,
  }
  expect(applicationOf({ offerId: 'o', needs }, full)).toEqual({ offerId: 'o' })
  expect(openPoint({ needs }, emptyForm)).toBeUndefined()
})

test('a dose that was given leads on to the next', async () => {
  const given = requestOf({ status: 'done', dose: { no: 1, of: 2 }, nextDose: { no: 2, fromDay: '2030-01-22' } })
  server.on(readCareRequest, answer(readCareRequest, given))
  await openPage(RequestPage, { requestId: 'r-1' })
  expect(words()).toContain('第 1 针，一共 2 针')
  await tap('约第 2 针，最早 1 月 22 日')
  expect(went.to()).toBe('/services/booking/care/offer/index?offerId=home-visit-nurse')
})

describe('one request', () => {
  const open = () => openPage(RequestPage, { requestId: 'r-1' })
  const agreed = requestOf({ status: 'scheduled', words: '约好了，请在家等。', staff: '演示护士小林' })
  const accepted = requestOf({ status: 'accepted', words: '医院答应了。', staff: '演示护士小林' })

  test('the hospital answered: time and price, then one tap', async () => {
    server.on(readCareRequest, answer(readCareRequest, accepted), answer(readCareRequest, agreed))
    server.on(confirmCareRequest, answer(confirmCareRequest, agreed))
    await open()
    expect(words()).toContain('医院答应了，您同意吗？')
    expect(words()).toContain('11 月 24 日，周六上午')
    await tap('同意，85.00 元')
    await settle()
    expect(server.seen(confirmCareRequest)[0]?.header['idempotency-key']).toBeDefined()
    expect(words()).toContain('约好了，请在家等。')
  })

  test('cancelling says first what it does to the money', async () => {
    server.on(readCareRequest, answer(readCareRequest, requestOf()))
    server.on(cancelCareRequest, silence, answer(cancelCareRequest, requestOf({ status: 'cancelled' })))
    await open()
    await tap('取消这份申请')
    expect(words()).toContain('名额让给别人。取消不收钱。')
    await tap('取消，不去了')
    expect(words()).toContain('网络断了')
    await tap('取消，不去了')
    const keys = server.seen(cancelCareRequest).map(({ header }) => header['idempotency-key'])
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe(keys[1])
  })

  test('a bill leads to settlement', async () => {
    const bill = { billId: 'b-1', status: 'open' as const, totalFen: 8500, orderId: null }
    server.on(readCareRequest, answer(readCareRequest, requestOf({ status: 'done', bill, visitId: 'v-1' })))
    await open()
    await tap('去付 85.00 元')
    expect(went.to()).toBe('/services/settlement/pages/bill/index?billId=b-1')
  })

  test('declined says why and where else', async () => {
    const ended = { by: 'hospital' as const, why: '人手排满了', at: '2029-11-21T10:00:00+08:00' }
    const words_ = '医院这次没有答应：人手排满了'
    server.on(readCareRequest, answer(readCareRequest, requestOf({ status: 'declined', ended, words: words_ })))
    await open()
    expect(words()).toContain('医院这次没有答应护士上门人手排满了')
    await tap('看看别的')
    expect(went.to()).toBe('/services/booking/care/offers/index?kind=home-visit')
  })

  test('the list, and what stands where there is none', async () => {
    server.on(listCareRequests, answer(listCareRequests, { items: [requestOf()], nextCursor: null }))
    const view = await openPage(RequestsPage)
    expect(buttons()).toEqual(expect.arrayContaining([expect.stringContaining('护士上门，11 月 24 日上午')]))
    view.unmount()
    server.on(listCareRequests, answer(listCareRequests, { items: [], nextCursor: null }))
    await openPage(RequestsPage)
    expect(words()).toContain('还没有申请过')
  })
})
