import fc from 'fast-check'
import { maySend, SMS_A_DAY, startOfDay } from '../../mock-server/registers/sms'
import { eligibility, isHerself } from '../../mock-server/services/activation/rules/eligible'
import { scanRefusal } from '../../mock-server/services/activation/rules/scan'
import { judgeSms, SMS_TRIES } from '../../mock-server/services/activation/rules/sms'
import { offerWays, type WayFacts, wayRefusal } from '../../mock-server/services/activation/rules/ways'
import type { Insurance } from '../../src/contract/shared/insurance'

const NOW = Date.parse('2026-11-24T10:47:00+08:00')
const row = (insuranceType: Insurance['insuranceType'], status: Insurance['status']): Insurance => ({
  insuranceType,
  region: '330100',
  label: '杭州市职工医保',
  status,
  retired: false,
})

describe('who can have a code', () => {
  const adult = { deceased: false, birth: '1990-01-01', today: '2026-11-24', byAnother: false }
  test.each([
    ['one row in force', [row('310', 'normal')], undefined],
    ['two rows in force', [row('310', 'normal'), row('510', 'normal')], undefined],
    ['one paused, one in force', [row('390', 'paused'), row('310', 'normal')], undefined],
    ['all paused', [row('310', 'paused'), row('510', 'paused')], 'insurance-paused'],
    ['one paused, one ended', [row('390', 'ended'), row('310', 'paused')], 'insurance-paused'],
    ['all ended', [row('390', 'ended')], 'not-insured'],
    ['none', [], 'not-insured'],
  ])('%s', (_, insurances, code) => {
    expect(eligibility({ ...adult, insurances })).toBe(code)
  })

  const insurances = [row('390', 'normal')]
  test('the dead first, then children', () => {
    expect(eligibility({ ...adult, deceased: true, birth: '2020-01-01', insurances: [] })).toBe('deceased')
    expect(eligibility({ ...adult, birth: '2010-11-25', insurances })).toBe('under-age')
    expect(eligibility({ ...adult, birth: '2010-11-24', insurances })).toBeUndefined()
    expect(eligibility({ ...adult, birth: '2020-01-01', byAnother: true, insurances })).toBeUndefined()
  })
})

describe('real-name check', () => {
  const registered = {
    name: '阿依·古丽',
    certType: 'id-card',
    certNo: '11010519491231002X',
  }
  test('all three must fit; other middle dots and spaces are the same name', () => {
    const typed = { name: '阿依·古丽', certType: 'id-card', certNo: '11010519491231002X' } as const
    expect(isHerself(typed, registered)).toBe(true)
    expect(isHerself({ ...typed, name: '阿依 • 古丽' }, registered)).toBe(true)
    expect(isHerself({ ...typed, name: '阿依古丽' }, registered)).toBe(false)
    expect(isHerself({ ...typed, certType: 'passport' }, registered)).toBe(false)
    expect(isHerself({ ...typed, certNo: '440524188001010014' }, registered)).toBe(false)
  })
})

describe('SMS', () => {
  test('again after 60 s, five a day, a day ends at midnight in China', () => {
    expect(maySend(undefined, 0, NOW)).toEqual({ kind: 'send' })
    expect(maySend(NOW, 1, NOW)).toEqual({ kind: 'wait', why: 'just-sent', seconds: 60 })
    expect(maySend(NOW, 1, NOW + 59_001)).toEqual({ kind: 'wait', why: 'just-sent', seconds: 1 })
    expect(maySend(NOW, 1, NOW + 60_000)).toEqual({ kind: 'send' })
    const lateEvening = Date.parse('2026-11-24T23:59:30+08:00')
    expect(maySend(NOW, SMS_A_DAY, lateEvening)).toEqual({ kind: 'wait', why: 'day-limit', seconds: 30 })
    expect(startOfDay(lateEvening)).toBe(Date.parse('2026-11-23T16:00:00Z'))
  })

  test('the wait is never negative and always ends the refusal', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4 }), fc.nat({ max: 200_000 }), (sent, ago) => {
        const answer = maySend(NOW - ago, sent, NOW)
        if (answer.kind === 'send') return
        expect(answer.seconds).toBeGreaterThan(0)
        expect(maySend(NOW - ago, sent, NOW + answer.seconds * 1000)).toEqual({ kind: 'send' })
      }),
    )
  })

  const sent = { codeHash: 'right', expiresAt: NOW + 1, wrongTries: 0 }
  test.each([
    ['right', sent, 'right', true, { kind: 'right' }],
    ['code wrong', sent, 'other', true, { kind: 'wrong', code: 'sms-wrong', triesLeft: 4 }],
    ['both wrong tells only of the code', sent, 'other', false, { kind: 'wrong', code: 'sms-wrong', triesLeft: 4 }],
    ['card wrong', sent, 'right', false, { kind: 'wrong', code: 'card-wrong', triesLeft: 4 }],
    ['last try', { ...sent, wrongTries: 4 }, 'other', true, { kind: 'wrong', code: 'sms-wrong', triesLeft: 0 }],
    ['tries used up, even when right', { ...sent, wrongTries: SMS_TRIES }, 'right', true, { kind: 'dead' }],
    ['too late', { ...sent, expiresAt: NOW }, 'right', true, { kind: 'dead' }],
    ['none sent', undefined, 'right', true, { kind: 'dead' }],
  ] as const)('%s', (_, code, hash, cardFits, answer) => {
    expect(judgeSms(code, hash, cardFits, NOW)).toEqual(answer)
  })
})

describe('ways to prove who it is', () => {
  const facts: WayFacts = {
    phone: '13900001234',
    phoneOnRecord: true,
    hasCard: true,
    faceFailures: 0,
    age: 40,
    representing: undefined,
  }
  const order = (more: Partial<WayFacts>) => offerWays({ ...facts, ...more }).map((offer) => offer.way)

  test('the face goes last after two failures, and is closed after five', () => {
    expect(order({})).toEqual(['face', 'sms', 'counter', 'relative'])
    expect(order({ faceFailures: 1 })).toEqual(['face', 'sms', 'counter', 'relative'])
    expect(order({ faceFailures: 2 })).toEqual(['sms', 'counter', 'relative', 'face'])
    expect(wayRefusal(offerWays({ ...facts, faceFailures: 4 }), 'face')).toBeUndefined()
    expect(wayRefusal(offerWays({ ...facts, faceFailures: 5 }), 'face')).toMatch('次数用完')
  })

  test('the phone is masked, and must be the one on record', () => {
    const sms = offerWays(facts).find((offer) => offer.way === 'sms')
    expect(sms?.hint).toContain('139****1234')
    expect(JSON.stringify(offerWays(facts))).not.toContain(facts.phone)
    expect(wayRefusal(offerWays({ ...facts, phoneOnRecord: false }), 'sms')).toMatch('预留')
    expect(wayRefusal(offerWays({ ...facts, hasCard: false }), 'sms')).toMatch('社保卡')
  })

  test('all four are always there, and one of them is open whatever happens', () => {
    const any = fc.record({
      phone: fc.constant('13900001234'),
      phoneOnRecord: fc.boolean(),
      hasCard: fc.boolean(),
      faceFailures: fc.nat({ max: 9 }),
      age: fc.nat({ max: 110 }),
      representing: fc.constantFrom(undefined, '李*兰'),
    })
    fc.assert(
      fc.property(any, (each) => {
        const offers = offerWays(each)
        expect(new Set(offers.map((offer) => offer.way)).size).toBe(4)
        expect(offers.some((offer) => offer.available)).toBe(true)
      }),
    )
  })
})

describe('a terminal reads a code', () => {
  const code = { suspended: false, expiresAt: NOW + 1, ended: false }
  test.each([
    ['fresh', code, undefined],
    ['too late', { ...code, expiresAt: NOW }, 'code-expired'],
    ['a newer one is there', { ...code, ended: true }, 'code-expired'],
    ['stopped', { ...code, suspended: true, ended: true }, 'code-suspended'],
  ])('%s', (_, scanned, refusal) => {
    expect(scanRefusal(scanned, NOW)).toBe(refusal)
  })
})
