import { changeBill } from '../../src/contract/sandbox/fixtures'
import { listMessages } from '../../src/contract/sandbox/world'
import { journey } from '../shared/journey/journey'
import type { Phone } from '../shared/journey/phone'
import { HOSTS } from '../shared/journey/phones'
import { previewPictureBill, readReceipt, toCashier } from './journey-steps'
import { issueBill, issuePictureBill } from './picture-bill'

const at = journey()

const open = (host: Phone['host']) => at.open(host, 'liguilan')
const messages = async () =>
  (await at.sandbox.ask(listMessages, { path: '/sandbox/messages?personId=person-liguilan' })).read()
const wasTold = async (words: string) => (await messages()).some(({ text }) => text.includes(words))

describe.each(HOSTS)('%s', (host) => {
  test('bill, who pays what and why, read-back, paid, receipt', async () => {
    await issuePictureBill(at.sandbox)
    const phone = await open(host)
    await previewPictureBill(phone)
    await toCashier(phone)
    await phone.tap('付款')
    await readReceipt(phone)
    expect(await wasTold('404.60 元付好了')).toBe(true)
    expect(phone.errors()).toEqual([])
  }, 120_000)

  test('left without paying, it can be paid; let go of, the bill is open again', async () => {
    await issuePictureBill(at.sandbox)
    const phone = await open(host)
    await previewPictureBill(phone)
    await toCashier(phone)
    await phone.back()
    await phone.see('还没有付 55.31 元')
    await phone.see('现在还没有扣钱')
    await phone.tap('去付 55.31 元')
    await phone.see('演示收银台')
    await phone.tap('不付，返回')
    await phone.see('这一笔没有付，没有扣钱')
    await phone.tap('再看看这张账单')
    await phone.see('这次您付')
    expect(phone.errors()).toEqual([])
  }, 120_000)

  test('the channel refuses: nothing taken, and the next try pays', async () => {
    await issuePictureBill(at.sandbox)
    const phone = await open(host)
    await previewPictureBill(phone)
    await toCashier(phone)
    await phone.tap('余额不足，付款失败')
    await phone.see('没有付成，没有扣钱')
    await phone.tap('再看看这张账单')
    await phone.tap('核对并付款')
    await toCashier(phone)
    await phone.tap('付款')
    await readReceipt(phone)
    expect(phone.errors()).toEqual([])
  }, 120_000)

  test('cash taken and insurance refused: it goes back by the way it came, and she is told', async () => {
    await issuePictureBill(at.sandbox)
    const phone = await open(host)
    await previewPictureBill(phone)
    await toCashier(phone)
    await phone.tap('扣了钱，但医保没结成')
    await phone.see('医保没有结成，55.31 元退给您')
    await phone.gone('没有扣钱')
    expect(await wasTold('55.31 元已经原路退回')).toBe(true)
    expect(phone.errors()).toEqual([])
  }, 120_000)

  test('the network goes while paying: do not pay again, then the true result', async () => {
    await issuePictureBill(at.sandbox)
    const phone = await open(host)
    await previewPictureBill(phone)
    await toCashier(phone)
    // It is paid, and no answer arrives, however often the host itself repeats the request.
    await at.sandbox.fault('sandbox.playCashier', 'timeout-after-commit', 10)
    await at.sandbox.fault('settlement.readOrder', 'timeout-after-commit', 10)
    await phone.tap('付款')
    await phone.see('结果请到付款结果里查')
    await phone.tap('返回看结果')
    await phone.see('还不知道 55.31 元付成没有')
    await phone.see('请先不要再付一次。')
    expect(await phone.words()).not.toMatch(/去付|确认付/)
    await at.sandbox.clearFaults()
    await phone.tap('再查一次')
    await readReceipt(phone)
    const told = (await messages()).filter(({ channel, text }) => channel === 'app' && text.includes('付好了'))
    expect(told).toHaveLength(1)
    expect(phone.errors()).toEqual([])
  }, 120_000)

  test('another figure than the one shown is never paid: the hospital changed the bill', async () => {
    const billId = await issueBill(at.sandbox, 'liguilan')
    const phone = await open(host)
    await phone.tap('有一张账单要付')
    await phone.tap('核对并付款')
    await phone.see('请再看一遍，对吗？')
    const lines = [{ name: '检查费', category: 'C', unitPriceFen: 12_345, quantity: 1 } as const]
    ;(await at.sandbox.ask(changeBill, { path: `/sandbox/bills/${billId}/lines`, body: { lines } })).read()
    await phone.tap('确认付 205.31 元')
    await phone.see('账单变了')
    await phone.tap('再看一遍金额')
    await phone.see('123.45')
    await phone.tap('核对并付款')
    await phone.see('一百二十三元四角五分')
    expect(phone.errors()).toEqual([])
  }, 120_000)
})
