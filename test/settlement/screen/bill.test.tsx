import { screen } from '@testing-library/react'
import { listBillShares } from '@/contract/family/bill-shares'
import type { FamilyGrant } from '@/contract/family/grant'
import { listGrants } from '@/contract/family/grants'
import { createPreview } from '@/contract/settlement/endpoints'
import BillPage from '@/services/settlement/pages/bill/index'
import { useSession } from '@/session/state'
import { answer, type FakeServer, fakeServer, held, refusal, silence } from '../../shared/screen/fake-server'
import { buttons, comeBack, control, freshPhone, openPage, settle, tap, went, words } from '../../shared/screen/page'
import { preview, unsharedPreview } from './picture'

let server: FakeServer
beforeEach(() => {
  freshPhone()
  server = fakeServer()
  server.on(listBillShares, answer(listBillShares, { items: [] }))
})
afterEach(() => expect(server.strays).toEqual([]))

const openBill = () => openPage(BillPage, { billId: 'bill-1' })
const asked = () => server.seen(createPreview).map(({ body }) => body)

test('the figures of the picture: 404.60 = 199.29 fund + 0 + 150.00 shared + 55.31 cash', async () => {
  server.on(createPreview, answer(createPreview, preview))
  await openBill()
  expect(asked()).toEqual([{ billId: 'bill-1', useAccount: true, useMutualAid: true }])
  expect(words()).toContain('示例市第一医院，心血管内科')
  expect(words()).toContain('这次您付55.31元')
  const rows = ['医保基金付', '我的个人账户', '周晓的共济账户', '我另外付', '合计，和账单一致']
  expect(screen.getAllByRole('img').map((row) => row.getAttribute('aria-label'))).toEqual(
    expect.arrayContaining([
      '医保基金付，一百九十九元二角九分，安康居民医保，门诊慢特病',
      '我的个人账户，零元，居民医保没有个人账户',
      '周晓的共济账户，一百五十元，周晓设的上限：一次 150 元',
      '我另外付，五十五元三角一分，微信支付，现金部分',
      '合计，和账单一致，四百零四元六角',
    ]),
  )
  const text = words()
  expect(rows.map((row) => text.indexOf(row))).toEqual([...rows.map((row) => text.indexOf(row))].sort((a, b) => a - b))
})

test('every reason, the largest first, and they sum to what is borne', async () => {
  server.on(createPreview, answer(createPreview, preview))
  await openBill()
  expect(words()).not.toContain('按比例自己付')
  await tap('为什么医保没有全付，4 个原因，一共 205.31 元')
  const opened = words()
  expect(opened).toContain('账单 404.60 元，医保付 199.29 元（演示政策）')
  const order = [
    '按比例自己付107.31',
    '辅酶 Q10 胶囊68.00',
    '乙类先自付 10%26.00',
    '超过最高限价4.00',
    '一共自己付205.31',
  ]
  const at = order.map((part) => opened.indexOf(part))
  expect(at.every((index) => index >= 0)).toBe(true)
  expect(at).toEqual([...at].sort((a, b) => a - b))
  expect(opened).toContain('选 40 元以内的同种药，这 4 元就不用付。')
})

test('the next page gets the very preview that is on the screen', async () => {
  server.on(createPreview, answer(createPreview, preview))
  await openBill()
  await tap('核对并付款')
  expect(went.to()).toBe('/services/settlement/pages/confirm/index?previewId=preview-1&billId=bill-1')
})

test('choosing accounts computes anew, and nothing can be paid meanwhile', async () => {
  const later = held(answer(createPreview, unsharedPreview))
  server.on(createPreview, answer(createPreview, preview), later.reply)
  await openBill()
  await tap('用家人的共济账户，这次最多能用 150.00 元', 'checkbox')
  expect(asked()[1]).toEqual({ billId: 'bill-1', useAccount: true, useMutualAid: false })
  expect(control('checkbox', /共济/).getAttribute('aria-checked')).toBe('false')
  // The old figures stay, the button says what goes on and leads nowhere.
  expect(words()).toContain('55.31')
  await tap('正在算')
  expect(went.to()).toBeUndefined()
  later.release()
  await settle()
  expect(words()).toContain('这次您付205.31元')
  await tap('核对并付款')
  expect(went.to()).toContain('previewId=preview-2')
})

test('only the newest answer counts when choices overtake each other', async () => {
  const slow = held(answer(createPreview, unsharedPreview))
  server.on(createPreview, answer(createPreview, preview), slow.reply, answer(createPreview, preview))
  await openBill()
  await tap(/共济账户，/, 'checkbox')
  await tap(/共济账户，/, 'checkbox')
  slow.release()
  await settle()
  expect(words()).toContain('这次您付55.31元')
  expect(control('checkbox', /共济/).getAttribute('aria-checked')).toBe('true')
})

test('figures that do not belong to what was ticked cannot be paid: they are computed again', async () => {
  server.on(createPreview, answer(createPreview, preview), silence, answer(createPreview, unsharedPreview))
  await openBill()
  await tap(/共济账户，/, 'checkbox')
  expect(words()).toContain('网络断了，下面是刚才的内容。')
  expect(words()).toContain('55.31')
  expect(buttons()).not.toContain('核对并付款')
  await tap('再算一次')
  expect(words()).toContain('这次您付205.31元')
  expect(buttons()).toContain('核对并付款')
})

test('back from another page the figures are asked for again', async () => {
  server.on(createPreview, answer(createPreview, preview), answer(createPreview, unsharedPreview))
  await openBill()
  await comeBack()
  expect(asked()).toHaveLength(2)
  expect(words()).toContain('这次您付205.31元')
})

test('a bill that was paid meanwhile shows no old figures, and leads to its receipt', async () => {
  server.on(createPreview, answer(createPreview, preview), refusal('bill-paid', { orderId: 'order-0042' }))
  await openBill()
  await comeBack()
  expect(words()).toContain('这张账单已经付好了')
  expect(words()).not.toContain('55.31')
  expect(buttons()).toEqual(['请家人帮忙看看', '看收据', '打 12393 找人'])
  await tap('看收据')
  expect(went.instead()).toBe('/services/settlement/pages/receipt/index?orderId=order-0042')
})

test('a bill that is being paid leads to that payment', async () => {
  server.on(createPreview, refusal('bill-in-order', { orderId: 'order-0042' }))
  await openBill()
  expect(words()).toContain('这张账单正在付')
  expect(words()).toContain('不要再付一次')
  await tap('看看那一笔')
  expect(went.instead()).toBe('/services/settlement/pages/result/index?orderId=order-0042')
})

test.each([
  ['not-insured', '没有查到您的医保'],
  ['insurance-paused', '您的医保现在是暂停的'],
  ['region-unsupported', '这个地方的医保还不能在这里算'],
  ['med-type-unsupported', '这一类看病还不能在这里结算'],
  ['not-found', '没有找到这一项'],
] as const)('%s says what to do and whom to ask', async (code, said) => {
  server.on(createPreview, refusal(code))
  await openBill()
  expect(words()).toContain(said)
  expect(buttons()).toEqual(['请家人帮忙看看', '看别的账单', '打 12393 找人'])
})

test('no network: try again, and after one retry the phone comes first', async () => {
  server.on(createPreview, silence, silence, answer(createPreview, preview))
  await openBill()
  expect(words()).toContain('网络断了')
  expect(control('button', '再试一次').className).toContain('btn-main')
  await tap('再试一次')
  expect(control('button', '打 12393 找人').className).toContain('btn-main')
  expect(control('button', '再试一次').className).toContain('btn-line')
  await tap('再试一次')
  expect(words()).toContain('这次您付55.31元')
})

test('hidden amounts stay hidden everywhere, until the eye is tapped', async () => {
  useSession.setState({ hidden: true })
  server.on(createPreview, answer(createPreview, { ...preview, accountAvailableFen: 4200 }))
  await openBill()
  await tap('为什么医保没有全付，4 个原因')
  expect(words()).not.toMatch(/\d+\.\d\d/)
  expect(document.body.innerHTML).not.toMatch(/五十五元|一百五十元/)
  expect(words()).toContain('••••')
  await tap('显示姓名和金额')
  expect(words()).toContain('55.31')
  expect(words()).toContain('107.31')
})

test('read aloud: where the phone cannot speak the words are shown', async () => {
  server.on(createPreview, answer(createPreview, preview))
  await openBill()
  await tap('念一念')
  expect(words()).toContain('这里不能出声，请看：')
  expect(words()).toContain(
    '示例市第一医院的账单，一共 四百零四元六角。您这次付 五十五元三角一分。另外，医保基金付 一百九十九元二角九分，周晓的共济账户 一百五十元。',
  )
})

test('关怀版 shows fewer rows of the same sum, under the same amount', async () => {
  useSession.setState({ care: true })
  server.on(createPreview, answer(createPreview, preview))
  await openBill()
  expect(words()).toContain('55.31')
  expect(words()).not.toContain('个人账户0.00')
  expect(words()).toContain('账单一共404.60')
  expect(buttons()).toEqual(expect.arrayContaining(['念给我听', '对，去付款']))
})

describe('acting for grandmother', () => {
  const grant: FamilyGrant = {
    grantId: 'grant-1',
    side: 'actor',
    other: { personId: 'person-liguilan', name: '李桂兰', maskedName: '李*兰' },
    relation: 'grandparent',
    relationWord: '奶奶',
    kind: 'relative',
    scopes: ['pay'],
    perPaymentFen: 20_000,
    perDayFen: 50_000,
    spentTodayFen: 10_000,
    faceWithinSeconds: 3600,
    state: 'active',
    until: '2030-05-21',
    startsAt: '2029-11-21T09:00:00+08:00',
    expiresAt: '2030-05-22T00:00:00+08:00',
    endedAt: null,
    endedBy: null,
    consentWay: 'phone-call',
    words: '',
  }
  const open = async (change: Partial<FamilyGrant>, cashFen = preview.breakdown.cashFen) => {
    useSession.setState({ actingFor: { personId: 'person-liguilan', name: '李桂兰', relation: '奶奶' } })
    const breakdown = { ...preview.breakdown, cashFen }
    server.on(createPreview, answer(createPreview, { ...preview, breakdown }))
    server.on(listGrants, answer(listGrants, { actingFor: [{ ...grant, ...change }], actedBy: [] }))
    await openBill()
  }

  test('what she allowed and what is left today stand above the button', async () => {
    await open({})
    expect(words()).toContain('奶奶同意您一次最多 200 元，一天最多 500 元。今天还能付 400.00 元。')
    expect(control('button', '核对并付款')).toBeTruthy()
  })

  test('more than one payment may be: said before the tap, and she is asked for more', async () => {
    await open({}, 30_000)
    expect(words()).toContain('这次要付 300.00 元，奶奶同意的是一次最多 200 元。请奶奶同意高一点的上限，再付。')
    expect(screen.queryByRole('button', { name: '核对并付款' })).toBeNull()
    await tap('请奶奶调高上限')
    expect(went.to()).toBe('/services/family/pages/ask/index?personId=person-liguilan&add=pay')
  })

  test('more than is left today', async () => {
    await open({ spentTodayFen: 45_000 }, 6000)
    expect(words()).toContain('奶奶同意的是一天最多 500 元，今天还能付 50.00 元，不够付这次的 60.00 元。')
    expect(control('button', '请奶奶调高上限')).toBeTruthy()
  })

  test('more than any ceiling: she pays herself, and somebody helps', async () => {
    await open({ perPaymentFen: 100_000, perDayFen: 200_000 }, 150_000)
    expect(words()).toContain('上限不能再高了。请奶奶自己付，或带社保卡到医院窗口付。')
    await tap('找人帮忙')
    expect(went.to()).toBe('/services/family/pages/help/index')
  })
})
