import { offers } from '../../../mock-server/services/booking/kinds/offers/all'
import { type Facts, judge, ruleText } from '../../../mock-server/services/booking/kinds/rules/eligible'
import { startOf, timesOf } from '../../../mock-server/services/booking/kinds/rules/times'
import type { Rule } from '../../../mock-server/services/booking/kinds/shape'
import { canApply, canCancelCare, canConfirm, canPayCare } from '../../../src/contract/booking/kinds/can'
import { careKinds } from '../../../src/contract/booking/kinds/kind'
import { careEvents, nextStatus } from '../../../src/contract/booking/kinds/machine'

const facts: Facts = {
  age: 68,
  sex: 'female',
  residenceRegion: '330100',
  insured: true,
  renewables: 1,
  renewableMonths: 3,
  guardianAsks: false,
  monthsSince: null,
  doses: [],
  today: '2026-11-22',
}

describe('for whom', () => {
  const home: Rule = { rule: 'lives-in', region: '330100', regionName: '杭州' }
  const child: Rule = { rule: 'guardian', below: 18 }
  const series: Rule = { rule: 'series', daysBetween: [30, 90] }
  test.each<[string, Rule, Partial<Facts>, boolean]>([
    ['old enough', { rule: 'age', from: 65, to: null }, { age: 65 }, true],
    ['a year too young', { rule: 'age', from: 65, to: null }, { age: 64 }, false],
    ['young enough', { rule: 'age', from: 9, to: 45 }, { age: 45 }, true],
    ['a year too old', { rule: 'age', from: 9, to: 45 }, { age: 46 }, false],
    ['her sex', { rule: 'sex', sex: 'female' }, {}, true],
    ['not his', { rule: 'sex', sex: 'female' }, { sex: 'male' }, false],
    ['lives here', home, {}, true],
    ['lives elsewhere', home, { residenceRegion: '610900' }, false],
    ['insured', { rule: 'insured' }, {}, true],
    ['not insured', { rule: 'insured' }, { insured: false }, false],
    ['has a prescription', { rule: 'renewable' }, {}, true],
    ['has none', { rule: 'renewable' }, { renewables: 0 }, false],
    ['a grown-up asks', child, {}, true],
    ['a child asks by herself', child, { age: 12 }, false],
    ['her guardian asks', child, { age: 12, guardianAsks: true }, true],
    ['never before', { rule: 'once-in', months: 3 }, {}, true],
    ['long enough ago', { rule: 'once-in', months: 3 }, { monthsSince: 3 }, true],
    ['too soon', { rule: 'once-in', months: 3 }, { monthsSince: 2 }, false],
    ['the first dose', series, {}, true],
    ['the second can be chosen', series, { doses: ['2026-11-06'] }, true],
    ['the second a day too early to choose', series, { doses: ['2026-11-07'] }, false],
    ['the third counts from the second', series, { doses: ['2026-01-01', '2026-11-06'] }, false],
    ['all given', series, { doses: ['2026-01-01', '2026-02-01', '2026-06-01'] }, false],
  ])('%s', (_, rule, change, eligible) => {
    expect(judge([rule], { ...facts, ...change }).eligible).toBe(eligible)
  })

  test('every reason is told, each with a way on', () => {
    const judged = judge([{ rule: 'age', from: 70, to: null }, { rule: 'insured' }], { ...facts, insured: false })
    if (judged.eligible) throw new Error('she is too young')
    expect(judged.reasons.map(({ ruleId }) => ruleId)).toEqual(['age', 'insured'])
    for (const { text, wayOn } of judged.reasons) {
      expect(text).toMatch(/\S/)
      expect(wayOn).toMatch(/。$/)
    }
  })
})

describe('the machine', () => {
  const table = {
    requested: { take: 'scheduled', accept: 'accepted', decline: 'declined', cancel: 'cancelled', lapse: 'cancelled' },
    accepted: { confirm: 'scheduled', cancel: 'cancelled', lapse: 'cancelled', withdraw: 'cancelled' },
    scheduled: { finish: 'done', cancel: 'cancelled', lapse: 'cancelled', withdraw: 'cancelled' },
    declined: {},
    done: {},
    cancelled: {},
  } as const
  test.each(Object.entries(table))('%s', (status, moves) => {
    const from = (['requested', 'accepted', 'scheduled', 'declined', 'done', 'cancelled'] as const).find(
      (one) => one === status,
    )
    for (const event of careEvents) {
      const expected = Object.entries(moves).find(([name]) => name === event)?.[1]
      expect(from && nextStatus(from, event)).toBe(expected)
    }
  })

  test('what a person may do', () => {
    const cancelUntil = '2027-01-05T08:00:00+08:00'
    const before = Date.parse('2027-01-05T07:59:00+08:00')
    expect(canCancelCare({ status: 'scheduled', cancelUntil }, before)).toEqual({ allowed: true })
    expect(canCancelCare({ status: 'scheduled', cancelUntil }, before + 120_000)).toEqual({
      allowed: false,
      reason: 'cancel-too-late',
    })
    expect(canCancelCare({ status: 'requested', cancelUntil }, before + 120_000).allowed).toBe(true)
    expect(canCancelCare({ status: 'done', cancelUntil: null }, before).allowed).toBe(false)
    expect(canConfirm({ status: 'accepted' }).allowed).toBe(true)
    expect(canConfirm({ status: 'scheduled' }).allowed).toBe(false)
    expect(canApply({ eligibility: { eligible: true } }).allowed).toBe(true)
    expect(canPayCare({ bill: { billId: 'b', status: 'open', totalFen: 1, orderId: null } }).allowed).toBe(true)
    expect(canPayCare({ bill: { billId: 'b', status: 'paid', totalFen: 1, orderId: 'o' } }).allowed).toBe(false)
    expect(canPayCare({ bill: null }).allowed).toBe(false)
  })
})

describe('the offers are data', () => {
  test('every kind has some, and ids do not repeat', () => {
    for (const kind of careKinds) expect(offers.some((one) => one.kind === kind)).toBe(true)
    expect(new Set(offers.map(({ offerId }) => offerId)).size).toBe(offers.length)
  })
  test.each(offers.map((one) => [one.offerId, one] as const))('%s is whole', (_, one) => {
    expect(one.institutionId).toMatch(/^H99/)
    expect(one.price.kind === 'free').toBe(one.feeWhen === 'none')
    if (one.acceptance === 'at-once') expect(one.hours).not.toBeNull()
    if (one.acceptance === 'hospital') expect(one.answerWithinHours).toBeGreaterThan(0)
    expect(one.evidence.mark).toBe('U')
    for (const rule of one.rules) expect(ruleText(rule, facts)).not.toBe('')
    expect(one.steps.length).toBeGreaterThanOrEqual(2)
    // What has to be done on an empty stomach says so in its preparation.
    if (/要空腹/.test(one.title)) expect(one.preparation.join()).toMatch(/不吃/)
  })
})

describe('half days', () => {
  test('from tomorrow on, on its weekdays', () => {
    // 2027-01-06 is a Wednesday.
    const times = timesOf({ weekdays: [1, 3], parts: ['am', 'pm'] }, '2027-01-06', 14)
    expect(times.map(({ day, part }) => `${day} ${part}`)).toEqual([
      '2027-01-11 am',
      '2027-01-11 pm',
      '2027-01-13 am',
      '2027-01-13 pm',
      '2027-01-18 am',
      '2027-01-18 pm',
      '2027-01-20 am',
      '2027-01-20 pm',
    ])
  })
  test('begin in the morning and after lunch', () => {
    expect(startOf({ day: '2027-01-06', part: 'pm' })).toBe(Date.parse('2027-01-06T13:30:00+08:00'))
  })
})
