import { createBill } from '../../src/contract/sandbox/fixtures'
import { listMessages } from '../../src/contract/sandbox/world'
import { counting } from '../family/journey-steps'
import { grantedAtCounter } from '../shared/journey/grant'
import { journey } from '../shared/journey/journey'
import { HOSTS } from '../shared/journey/phones'

const LI = 'person-liguilan'
/** 示范镇卫生院 in 杭州: outpatient visits of 安康's residents are paid there at 50 %. */
const STATION = 'H99010000006'
/** issue 5: long-term filing by promise, from 异地备案 on home. */
const MOST_TAPS = 8

const at = journey()

/** 100.00 in scope in 杭州: 安康 pays 50 % of it with a filing, 30 % without. */
async function billInHangzhou(): Promise<void> {
  const lines = [{ name: '诊疗费', category: 'A' as const, unitPriceFen: 10_000, quantity: 1 }]
  const body = { personId: LI, institutionId: STATION, medType: '11', lines }
  ;(await at.sandbox.ask(createBill, { path: '/sandbox/bills', body })).read()
}

test.each(HOSTS)(
  '周晓 files for her grandmother by promise, and the bill in 杭州 is settled with it: %s',
  async (host) => {
    await grantedAtCounter(at, ['show-code', 'pay', 'file-remote-care', 'claim'])
    const phone = await at.open(host, 'zhouxiao')
    await phone.tap('周晓，')
    await phone.tap('奶奶 李桂兰')
    await phone.see('奶奶同意您办的事')

    const { tap, taps } = counting(phone)
    await tap('异地备案')
    await phone.see('备案后，自己少付 5,600 元')
    await phone.see('要留意：6 个月内不能换到别的城市')
    await tap('替奶奶办备案')
    await tap('住在那边')
    await tap('半年以上')
    await phone.see('承诺：李桂兰现在住在杭州，要住半年以上，说的都是真的。')
    await tap('看过了，承诺说的是真的')
    await tap('替奶奶提交备案')
    await phone.see('去杭州看病，备案办好了')
    expect(taps()).toBeLessThanOrEqual(MOST_TAPS)
    await phone.see('在杭州看病，按异地长期居住算，和在安康一样。')
    const told = (await at.sandbox.ask(listMessages, { path: `/sandbox/messages?personId=${LI}` })).read()
    expect(told.some(({ channel, text }) => channel === 'sms' && text.includes('周晓替您办好了去杭州看病的备案'))).toBe(
      true,
    )

    await billInHangzhou()
    await phone.tap('回首页')
    await phone.tap('有一张账单要付')
    await phone.see('50.00')
    await phone.tap('为什么医保没有全付')
    await phone.see('按异地长期居住算，和在安康一样。')
    await phone.tap('核对并付款')
    await phone.tap('确认付 50.00 元')
    await phone.see('演示收银台')
    await phone.tap('付款')
    await phone.see('付好了')
    expect(phone.errors()).toEqual([])
  },
  120_000,
)
