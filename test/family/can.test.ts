import { canActFor, canAnswer, canEndGrant, canPayFor, canWithdraw } from '../../src/contract/family/can'
import { dayCeilings, paymentCeilings, terms, untilDay, usualDayCeiling } from '../../src/contract/family/limits'
import { scopeGroups, scopeTexts } from '../../src/contract/family/scopes'
import { consentCall, consentWords, spokenDay, spokenDigits } from '../../src/contract/family/spoken'
import { scopes } from '../../src/contract/shared/endpoint'

const grant = {
  state: 'active' as const,
  side: 'actor' as const,
  scopes: ['pay' as const],
  perPaymentFen: 50_000,
  perDayFen: 100_000,
  spentTodayFen: 60_000,
}
const code = (can: { allowed: boolean; reason?: string }) => (can.allowed ? 'yes' : can.reason)

test.each([
  ['within', grant, 40_000, 'yes'],
  ['to the fen of the day', { ...grant, spentTodayFen: 50_000 }, 50_000, 'yes'],
  ['over one payment', grant, 50_001, 'grant-ceiling'],
  ['over the day', grant, 40_001, 'grant-ceiling'],
  ['nothing to pay', { ...grant, spentTodayFen: 100_000 }, 0, 'yes'],
  ['without the scope', { ...grant, scopes: ['view' as const] }, 1, 'grant-scope'],
  ['ended', { ...grant, state: 'ended' as const }, 1, 'grant-revoked'],
  ['expired', { ...grant, state: 'expired' as const }, 1, 'grant-expired'],
  ['her own side', { ...grant, side: 'subject' as const }, 1, 'not-allowed'],
])('paying %s', (_, held, fen, expected) => {
  expect(code(canPayFor(held, fen))).toBe(expected)
})

test('acting, ending, withdrawing and answering follow side and state', () => {
  expect(code(canActFor(grant, 'book'))).toBe('grant-scope')
  expect([code(canEndGrant(grant)), code(canEndGrant({ state: 'expired' }))]).toEqual(['yes', 'state-conflict'])
  const waiting = { status: 'awaiting-consent' as const }
  expect(code(canWithdraw({ ...waiting, side: 'actor' }))).toBe('yes')
  expect(code(canWithdraw({ ...waiting, side: 'subject' }))).toBe('state-conflict')
  expect(code(canAnswer({ ...waiting, side: 'subject' }))).toBe('yes')
  expect(code(canAnswer({ status: 'proof-review', side: 'subject' }))).toBe('state-conflict')
})

test('a term ends on the same day of a later month, or on its last', () => {
  expect(terms.map((term) => untilDay(term, '2026-11-21'))).toEqual(['2026-12-21', '2027-05-21', '2027-11-21'])
  expect(untilDay('6-months', '2026-08-31')).toBe('2027-02-28')
  expect(untilDay('1-year', '2028-02-29')).toBe('2029-02-28')
})

test('every ceiling of a payment has a usual day ceiling that can be chosen', () => {
  for (const fen of paymentCeilings) {
    expect(usualDayCeiling(fen)).toBeGreaterThanOrEqual(fen)
    expect(dayCeilings.some((day) => day === usualDayCeiling(fen))).toBe(true)
  }
})

describe('the words that are read to her', () => {
  const asked = {
    actorName: '周晓',
    perPaymentFen: 50_000,
    perDayFen: 100_000,
    until: '2027-05-21',
    today: '2026-11-21',
  }

  test('name every scope that was asked, both ceilings and the end', () => {
    for (const scope of scopes)
      expect(consentWords({ ...asked, scopes: [scope] })).toContain(`周晓可以替您${scopeTexts[scope].spoken}。`)
    const words = consentWords({ ...asked, scopes: ['claim', 'pay', 'book'] })
    expect(words).toBe(
      '周晓可以替您挂号、付医药费、申请报销。一次最多 500 元，一天最多 1,000 元，到明年 5 月 21 日。您随时可以停。',
    )
  })

  test('say nothing of money where none may be paid, and that an errand is one', () => {
    const view = { ...asked, scopes: ['view' as const], perPaymentFen: null, perDayFen: null }
    expect(consentWords({ ...view, until: '2026-12-21' })).toBe(
      '周晓可以替您看就诊记录。到 12 月 21 日为止。您随时可以停。',
    )
    expect(consentWords({ ...view, until: null })).toBe(
      '周晓可以替您看就诊记录。只办这一次，30 分钟内有效。您随时可以停。',
    )
  })

  test('the call holds the words whole, how to answer, and the 口令 digit by digit', () => {
    const call = consentCall('李桂兰', '某某可以替您挂号。', '4082')
    expect(call).toContain('某某可以替您挂号。')
    expect(call).toContain('同意请按 1，不同意请按 2')
    expect(call).toContain('四零八，二')
    expect([spokenDigits('482913'), spokenDay('2029-01-02', '2026-11-21')]).toEqual([
      '四八二，九一三',
      '2029 年 1 月 2 日',
    ])
  })
})

test('the rows to tick hold every scope once, and looking into records is never ticked beforehand', () => {
  expect(scopeGroups.flatMap((group) => group.scopes).sort()).toEqual([...scopes].sort())
  expect(scopeGroups.filter((group) => group.scopes.includes('view')).map(({ ticked }) => ticked)).toEqual([false])
})
