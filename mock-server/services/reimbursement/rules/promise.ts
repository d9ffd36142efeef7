import { plusWorkdays, workdaysBetween } from '../../../registers/workdays/calendar'

/** The promised clock as a claim keeps it. */
export interface PromiseClock {
  promise_days: number
  days_used: number
  /** The day from which it runs; null while it stands. */
  running_since: string | null
}

/** Working days that have gone by. */
export const passedDays = (clock: PromiseClock, today: string): number =>
  clock.days_used + (clock.running_since === null ? 0 : workdaysBetween(clock.running_since, today))

/** The last day for a result; null while the clock stands. */
export const promisedBy = (clock: PromiseClock): string | null =>
  clock.running_since === null
    ? null
    : plusWorkdays(clock.running_since, Math.max(0, clock.promise_days - clock.days_used))

export const stopped = (clock: PromiseClock, today: string): PromiseClock => ({
  ...clock,
  days_used: Math.min(clock.promise_days, passedDays(clock, today)),
  running_since: null,
})

export const resumed = (clock: PromiseClock, today: string): PromiseClock => ({ ...clock, running_since: today })
