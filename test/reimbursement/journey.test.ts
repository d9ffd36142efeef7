import { listCases, payCase, reviewCase } from '../../src/contract/sandbox/clerk'
import { journey } from '../shared/journey/journey'
import type { Phone } from '../shared/journey/phone'
import { HOSTS } from '../shared/journey/phones'

const at = journey()
/** Issue 5: from home until it is sent. */
const MOST_TAPS = 7

/** The clerk beside the phone approves and pays; where the sample wants it, another one looks again. */
async function playClerk(): Promise<void> {
  const { ask } = at.sandbox
  const [open] = (await ask(listCases)).read().items
  const path = `/sandbox/clerk/claims/${open?.claimId ?? ''}`
  const review = async (clerk: 'clerk-lin' | 'clerk-qiao') =>
    (await ask(reviewCase, { path: `${path}/review`, body: { result: 'approve', clerk } })).read().status
  if ((await review('clerk-lin')) === 're-check') await review('clerk-qiao')
  await ask(payCase, { path: `${path}/payout`, body: { result: 'paid', clerk: 'clerk-lin' } })
}

async function claimInvoice(phone: Phone): Promise<number> {
  let taps = 0
  const tap = async (name: string) => {
    taps += 1
    await phone.tap(name)
  }
  await phone.see('办事')
  await tap('报销，')
  await phone.see('318.40')
  await tap('示例市第一医院，')
  await phone.see('197.99')
  await tap('不是')
  await tap('看一遍，再交')
  await phone.see('一百九十七元九角九分')
  await tap('对，交上去')
  await phone.see('最晚哪天有结果')
  await phone.see('工作人员审核')
  return taps
}

test.each(HOSTS)(
  '%s: an invoice is claimed in few taps, and paid to her own card',
  async (host) => {
    const phone = await at.open(host, 'liguilan')
    expect(await claimInvoice(phone)).toBeLessThanOrEqual(MOST_TAPS)
    await playClerk()
    await phone.toBackground()
    await phone.toFront()
    await phone.see('办好了')
    await phone.see('197.99')
    await phone.tap('看决定书')
    await phone.see('都能报')
    expect(phone.errors()).toEqual([])
  },
  90_000,
)
