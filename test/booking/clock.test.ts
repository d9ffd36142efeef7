import { clockRange, countdown, halfDay, spokenClock, spokenIn, spokenRange, untilDay } from '@/ui/clock'

const at = (time: string) => `2026-11-24T${time}:00+08:00`

test('a time is written in figures, and spoken by the hour', () => {
  expect(clockRange(at('09:30'), at('10:00'))).toBe('09:30 – 10:00')
  expect([at('09:30'), at('12:00'), at('14:05'), at('18:30')].map(spokenClock)).toEqual([
    '上午 9 点半',
    '下午 12 点',
    '下午 2 点 5 分',
    '晚上 6 点半',
  ])
  expect(spokenRange(at('09:30'), at('10:00'))).toBe('上午 9 点半到 10 点')
  expect(spokenRange(at('11:30'), at('12:00'))).toBe('上午 11 点半到下午 12 点')
})

test('the hours inside a sentence are spoken, and nothing else changes', () => {
  expect(spokenIn('11 月 23 日 06:00 前可以改，22:15 前付好')).toBe(
    '11 月 23 日上午 6 点前可以改，晚上 10 点 15 分前付好',
  )
  expect(spokenIn('带身份证，到 3 层')).toBe('带身份证，到 3 层')
})

test('halves of the day', () => {
  expect([at('00:10'), at('11:59'), at('12:00'), at('17:59'), at('18:00')].map(halfDay)).toEqual([
    '上午',
    '上午',
    '下午',
    '下午',
    '晚上',
  ])
})

test('a countdown in words', () => {
  expect([582, 60, 59, 0].map(countdown)).toEqual(['9 分 42 秒', '1 分 0 秒', '59 秒', '0 秒'])
})

test('days until', () => {
  const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-12-01']
  expect(days.map((day) => untilDay(day, at('23:59')))).toEqual([
    '过去',
    '今天',
    '明天',
    '后天',
    '还有 3 天',
    '还有 7 天',
  ])
})
