import { listMessages } from '../../src/contract/sandbox/world'
import { issuePictureBill } from '../settlement/picture-bill'
import { journey } from '../shared/journey/journey'
import { HOSTS } from '../shared/journey/phones'
import { activateForHer, actWithFace, askGrandmother, counting, readHerDigits } from './journey-steps'

const HOSPITAL = 'H99010000001'
/** issue 3: from opening the program to "paid for grandmother", with a grant in place. */
const MOST_TAPS = 5

const at = journey()

const cases = HOSTS.flatMap((host) => [[host, 'standard'] as const, [host, 'elder'] as const])

test.each(cases)(
  'asked, agreed on the phone, activated, billed and paid for grandmother: %s, %s size',
  async (host, size) => {
    const care = size === 'elder'
    const phone = await at.open(host, 'zhouxiao', { care })
    await askGrandmother(phone, care)
    await actWithFace(phone)
    await activateForHer(phone, at.sandbox, care)
    await phone.tap('看医保码')
    const digits = await readHerDigits(phone, care)
    expect(await at.sandbox.scan(digits, '01101', HOSPITAL)).toMatchObject({
      status: 200,
      body: { maskedName: '李*兰' },
    })
    await issuePictureBill(at.sandbox)

    // Closed and opened again: one is oneself, and the grant is in place.
    await phone.restart()
    const { tap, taps } = counting(phone)
    await phone.see(care ? '周晓，您好' : '本人')
    expect(await phone.words()).not.toContain('李桂兰')
    await tap('周晓，')
    await tap('奶奶 李桂兰')
    await phone.see('404.60')
    await tap(care ? '交医药费' : '有一张账单要付')
    await phone.see('55.31')
    await tap(care ? '对，去付款' : '核对并付款')
    await phone.see('奶奶 李桂兰')
    await phone.see('五十五元三角一分')
    await tap('确认付 55.31 元')
    await phone.see('演示收银台')
    expect(taps()).toBeLessThanOrEqual(MOST_TAPS)
    await phone.tap('付款')
    await phone.see('付好了')
    await phone.see('奶奶 李桂兰')
    await phone.see('150.00 元')
    await phone.see('已发短信给奶奶 139****0921')
    const told = (await at.sandbox.ask(listMessages, { path: '/sandbox/messages?personId=person-liguilan' })).read()
    expect(told.some(({ channel, text }) => channel === 'sms' && text.includes('404.60'))).toBe(true)

    await phone.tap('回到自己')
    await phone.see('换回自己办事？')
    await phone.tap('换回周晓')
    await phone.gone('李桂兰')
    await phone.see(care ? '周晓，您好' : '本人')
    expect(phone.errors()).toEqual([])
  },
  180_000,
)
