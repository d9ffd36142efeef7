import { clinicPolicy } from '../../../mock-server/regions/clinic'
import { dueReminders, reminderTimes } from '../../../mock-server/services/booking/day/rules/reminders'
import { type DayFacts, type DayTicket, dayState } from '../../../mock-server/services/booking/day/rules/state'
import { paceOf, waitMinutes } from '../../../mock-server/services/booking/day/rules/wait'
import { canCheckIn, canFillIn, canRejoin } from '../../../src/contract/booking/day/can'

const policy = clinicPolicy('H99010000001')
const on = (time: string, day = '2026-11-24') => Date.parse(`${day}T${time}:00+08:00`)
const window = { startsAt: on('09:30'), endsAt: on('10:00') }
const facts: DayFacts = { window, over: null, unpaid: false, place: '门诊楼 3 层', ticket: null, tickets: [] }

const ticket = (ticketId: string, more: Partial<DayTicket> = {}): DayTicket => ({
  ticketId,
  ticketNo: 'A012',
  state: 'waiting',
  turnAt: window.startsAt,
  seq: 3,
  tie: 0,
  calledAt: null,
  missedTimes: 0,
  enteredAt: null,
  doneAt: null,
  ...more,
})
const withLine = (me: Partial<DayTicket>, before: number, more: DayTicket[] = []): DayFacts => {
  const mine = ticket('me', me)
  const others = Array.from({ length: before }, (_, index) => ticket(`t${index}`, { turnAt: on('09:00') }))
  return { ...facts, ticket: mine, tickets: [...others, ...more, mine] }
}

describe('before she has a number', () => {
  test.each([
    ['08:29', 'ahead'],
    ['08:30', 'check-in'],
    ['10:15', 'check-in'],
    ['11:59', 'check-in'],
    ['12:01', 'over'],
  ])('%s: %s', (time, kind) => {
    expect(dayState(facts, policy, on(time)).kind).toBe(kind)
  })
  test('late is told as late, with till when', () => {
    const state = dayState(facts, policy, on('10:16'))
    expect(state).toMatchObject({ kind: 'check-in', late: true })
    expect(state.words).toBe('约的时间过了，12:00 前还能签到，按现在到的时间排。')
  })
  test('an unpaid number is told to be paid first', () => {
    expect(dayState({ ...facts, unpaid: true }, policy, on('09:00')).words).toContain('诊察费还没有付')
  })
  test.each(['cancelled', 'stopped'] as const)('%s says that she need not go', (over) => {
    expect(dayState({ ...facts, over }, policy, on('09:00')).words).toContain('不用去')
  })
})

describe('while she waits', () => {
  test('four ahead: about, the usual range, and that a message comes', () => {
    const state = dayState(withLine({}, 4), policy, on('09:40'))
    expect(state.words).toBe('前面大约还有 4 位，通常 20–40 分钟，叫到您会发消息')
  })
  test('before the doctor begins no minutes are claimed', () => {
    const state = dayState(withLine({}, 4), policy, on('09:00'))
    expect(state.words).toBe('前面大约有 4 位，医生 09:30 开始看，叫到您会发消息')
    expect(state).toMatchObject({ minutes: null })
  })
  test('nobody ahead: next', () => {
    expect(dayState(withLine({}, 0), policy, on('09:40')).words).toBe('下一位就是您，请在诊室门口等')
  })
  test('a session that goes slowly is estimated by its own speed', () => {
    const seen = [0, 1, 2].map((index) =>
      ticket(`done${index}`, { state: 'done', enteredAt: on('09:00'), doneAt: on('09:20') }),
    )
    const state = dayState(withLine({}, 2, seen), policy, on('09:40'))
    expect(state).toMatchObject({ minutes: { from: 25, to: 60 } })
  })
  test('called, with till when', () => {
    const state = dayState(withLine({ state: 'called', calledAt: on('09:50') }, 1), policy, on('09:51'))
    expect(state.words).toBe('叫到您了，请到门诊楼 3 层。09:53 还没到会先叫下一位，您的号还在。')
  })
  test.each([
    [1, true],
    [2, true],
    [3, false],
  ])('missed %s times: may come back by herself: %s', (missedTimes, mayRejoin) => {
    const state = dayState(withLine({ state: 'missed', missedTimes }, 1), policy, on('10:10'))
    expect(state).toMatchObject({ kind: 'missed', mayRejoin, behind: 3 })
    expect(canRejoin(state).allowed).toBe(mayRejoin)
    expect(state.words).toContain('号没有作废')
  })
})

describe('what may be done', () => {
  test('the reason is one that has words', () => {
    expect(canCheckIn({ kind: 'ahead' })).toEqual({ allowed: false, reason: 'check-in-early' })
    expect(canCheckIn({ kind: 'waiting' })).toEqual({ allowed: false, reason: 'state-conflict' })
    expect(canCheckIn({ kind: 'check-in' })).toEqual({ allowed: true })
    expect(canFillIn({ kind: 'called' })).toEqual({ allowed: true })
    expect(canFillIn({ kind: 'in-room' }).allowed).toBe(false)
  })
})

describe('how long', () => {
  test.each([
    [0, null],
    [1, { from: 5, to: 10 }],
    [4, { from: 20, to: 40 }],
    [12, { from: 60, to: 120 }],
  ])('%s ahead', (ahead, minutes) => {
    expect(waitMinutes(ahead, policy.paceMinutes)).toEqual(minutes)
  })
  test('two visits are not enough to know a speed, and one endless visit does not spoil it', () => {
    expect(paceOf({ from: 5, to: 10 }, [30, 30])).toEqual({ from: 5, to: 10 })
    expect(paceOf({ from: 5, to: 10 }, [6, 6, 500])).toEqual({ from: 16, to: 36 })
  })
})

describe('reminders', () => {
  const rules = { dayBeforeHour: 18, hoursBefore: 2 }
  const booked = (time: string, day = '2026-11-20') => ({ startsAt: window.startsAt, bookedAt: on(time, day) })
  test('the evening before, and two hours before', () => {
    expect(reminderTimes(window.startsAt, rules)).toEqual({
      'day-before': on('18:00', '2026-11-23'),
      'hours-before': on('07:30'),
    })
  })
  test.each([
    ['too early', on('17:59', '2026-11-23'), []],
    ['the evening before', on('18:00', '2026-11-23'), ['day-before']],
    ['in the night', on('02:00'), ['day-before']],
    ['two hours before', on('07:30'), ['hours-before']],
    ['the visit has begun', on('09:30'), []],
  ])('%s', (_, now, due) => {
    expect(dueReminders(booked('09:00'), rules, now)).toEqual(due)
  })
  test('who booked after its hour is not reminded of what she did a moment ago', () => {
    expect(dueReminders(booked('20:00', '2026-11-23'), rules, on('21:00', '2026-11-23'))).toEqual([])
    expect(dueReminders(booked('08:00', '2026-11-24'), rules, on('08:30'))).toEqual([])
  })
})
