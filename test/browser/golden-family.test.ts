import { listCases, payCase, reviewCase } from '../../src/contract/sandbox/clerk'
import { createShare } from '../../src/contract/sandbox/fixtures'
import { listMessages } from '../../src/contract/sandbox/world'
import { bookKnownDoctor, choicesAt, goToTheDay } from '../booking/journey-steps'
import { activateForHer, actWithFace, askGrandmother, readHerDigits } from '../family/journey-steps'
import { HOSPITAL, issueBill } from '../settlement/picture-bill'
import { journey } from '../shared/journey/journey'
import type { Phone } from '../shared/journey/phone'
import { HOSTS } from '../shared/journey/phones'
import { worldAt } from '../shared/states/world'

/** The golden journey of 周晓 and her grandmother, from the grant to the money of an older bill, on every build. */
const at = journey()
const LI = 'person-liguilan'

const toldHer = async (words: string) => {
  const sent = (await at.sandbox.ask(listMessages, { path: `/sandbox/messages?personId=${LI}` })).read()
  return sent.some(({ channel, text }) => channel === 'sms' && text.includes(words))
}

async function fileForHer(phone: Phone): Promise<void> {
  await phone.tap('异地备案')
  await phone.see('备案后，自己少付 5,600 元')
  await phone.tap('替奶奶办备案')
  await phone.tap('住在那边')
  await phone.tap('半年以上')
  await phone.tap('看过了，承诺说的是真的')
  await phone.tap('替奶奶提交备案')
  await phone.see('去杭州看病，备案办好了')
  await phone.tap('回首页')
}

/** At the hospital: the terminal reads grandmother's code and knows the appointment. */
async function checkInWithCode(phone: Phone): Promise<void> {
  await phone.tap('出示码')
  const digits = await readHerDigits(phone, false)
  expect(await at.sandbox.scan(digits, '01101', HOSPITAL)).toMatchObject({ status: 200, body: { maskedName: '李*兰' } })
  await phone.see('刚才已扫')
  const li = await worldAt(at.origin, at.sandbox).as('liguilan')
  expect((await li('GET', '/api/booking/appointments')).items).toMatchObject([{ status: 'attended', inLine: true }])
  await phone.back()
}

async function payForHer(phone: Phone): Promise<void> {
  await phone.see('有一张账单要付')
  await phone.tap('有一张账单要付')
  for (const amount of ['404.60', '199.29', '150.00', '55.31']) await phone.see(amount)
  await phone.tap('核对并付款')
  await phone.see('五十五元三角一分')
  await phone.tap('确认付 55.31 元')
  await phone.see('演示收银台')
  await phone.tap('付款')
  await phone.see('付好了')
  await phone.see('奶奶 李桂兰')
  await phone.tap('回首页')
}

/** The older bill, paid in cash before the filing: its e-invoice is fetched, checked, audited and paid to her. */
async function claimForHer(phone: Phone): Promise<void> {
  await phone.tap('报销，')
  await phone.see('318.40')
  await phone.tap('示例市第一医院，')
  await phone.tap('不是')
  await phone.tap('看一遍，再交')
  await phone.tap('对，交上去')
  await phone.see('最晚哪天有结果')
  const { ask } = at.sandbox
  const [open] = (await ask(listCases)).read().items
  const path = `/sandbox/clerk/claims/${open?.claimId ?? ''}`
  const review = async (clerk: 'clerk-lin' | 'clerk-qiao') =>
    (await ask(reviewCase, { path: `${path}/review`, body: { result: 'approve', clerk } })).read().status
  if ((await review('clerk-lin')) === 're-check') await review('clerk-qiao')
  ;(await ask(payCase, { path: `${path}/payout`, body: { result: 'paid', clerk: 'clerk-lin' } })).read()
  await phone.toBackground()
  await phone.toFront()
  await phone.see('办好了')
}

test.each(HOSTS)(
  'grant, code, filing, visit, check-in, bill, payment, receipt, claim: %s',
  async (host) => {
    const phone = await at.open(host, 'zhouxiao')
    await askGrandmother(phone, false)
    await actWithFace(phone)
    await activateForHer(phone, at.sandbox, false)
    await phone.tap('回首页')
    await phone.see('出示码')
    await fileForHer(phone)
    expect(await toldHer('备案')).toBe(true)

    const choices = await choicesAt(at.origin)
    await bookKnownDoctor(phone, choices, false)
    await phone.see('奶奶 李桂兰')
    await goToTheDay(at.sandbox, { ...choices, later: choices.first })
    await phone.restart()
    await phone.tap('周晓，')
    await phone.tap('奶奶 李桂兰')
    await phone.tap('同意并刷脸')
    await phone.tap('像本人')
    await checkInWithCode(phone)

    const share = { holderPersonId: 'person-zhouxiao', memberPersonId: LI, ceilingPerUseFen: 15_000 }
    ;(await at.sandbox.ask(createShare, { body: share })).read()
    await issueBill(at.sandbox, 'liguilan')
    await phone.toBackground()
    await phone.toFront()
    await payForHer(phone)
    expect(await toldHer('404.60')).toBe(true)
    await claimForHer(phone)
    expect(phone.errors()).toEqual([])
  },
  240_000,
)
