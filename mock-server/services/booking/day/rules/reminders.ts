const HOUR = 3_600_000
const DAY = 24 * HOUR

export const reminderKinds = ['day-before', 'hours-before'] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** When each reminder of a visit is due, `startsAt` and the answer in ms. `dayBeforeHour` is China's. */
export function reminderTimes(
  startsAt: number,
  { dayBeforeHour, hoursBefore }: { dayBeforeHour: number; hoursBefore: number },
): Record<ReminderKind, number> {
  const midnight = Math.floor((startsAt + 8 * HOUR) / DAY) * DAY - 8 * HOUR
  return { 'day-before': midnight - DAY + dayBeforeHour * HOUR, 'hours-before': startsAt - hoursBefore * HOUR }
}

/**
 * Which reminders are to be written now. Never one of a visit that has begun; the one of the day before not any more
 * when the second is due (a clock that leapt), nor for a number that was taken after its hour.
 */
export function dueReminders(
  visit: { startsAt: number; bookedAt: number },
  rules: { dayBeforeHour: number; hoursBefore: number },
  now: number,
): ReminderKind[] {
  if (now >= visit.startsAt) return []
  const at = reminderTimes(visit.startsAt, rules)
  if (now >= at['hours-before']) return visit.bookedAt <= at['hours-before'] ? ['hours-before'] : []
  return now >= at['day-before'] && visit.bookedAt <= at['day-before'] ? ['day-before'] : []
}
