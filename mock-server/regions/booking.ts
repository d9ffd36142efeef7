import type { Evidence } from './shape'

/** Till when: hours before the number's time, or a time of the day before. */
export type Deadline = { kind: 'hours-before'; hours: number } | { kind: 'day-before'; time: string }

/** 预约规则 of an institution (domain.md §8: "rules usually configured"). No figure has a national source [U]. */
export interface BookingPolicy {
  /** Names these figures; kept with every booking that was made under them. */
  version: string
  /** 占号: kept so long, and once so much longer. */
  holdMinutes: number
  extendMinutes: number
  /** 先付: unpaid numbers are given back after. */
  payMinutes: number
  /** 候补 and 排队: an offered number waits so long. */
  offerMinutes: number
  /** 放号: days ahead and time of day in China; a queue can be joined so many minutes before. */
  releaseDaysAhead: number
  releaseTime: string
  queueMinutes: number
  activeLimit: number
  perDepartmentPerDay: number
  /** Open wishes of one person. */
  waitLimit: number
  cancelUntil: Deadline
  moveUntil: Deadline
  /** 爽约: who has not checked in so long after the end of her window; so many within so many days bar for so many. */
  noShow: {
    afterMinutes: number
    count: number
    withinDays: number
    banDays: number
    contestDays: number
    /** A miss before this day does not count: nobody is barred by a rule that was not announced. */
    announcedOn: string
  }
  bring: readonly string[]
  evidence: Evidence
}

const usual: BookingPolicy = {
  version: 'usual@2026-01-01',
  holdMinutes: 10,
  extendMinutes: 5,
  payMinutes: 15,
  offerMinutes: 30,
  releaseDaysAhead: 14,
  releaseTime: '07:00',
  queueMinutes: 30,
  activeLimit: 5,
  perDepartmentPerDay: 1,
  waitLimit: 3,
  cancelUntil: { kind: 'hours-before', hours: 2 },
  moveUntil: { kind: 'hours-before', hours: 2 },
  noShow: { afterMinutes: 120, count: 3, withinDays: 180, banDays: 90, contestDays: 15, announcedOn: '2026-01-01' },
  bring: ['身份证或医保码', '以前的病历和检查报告'],
  evidence: {
    source: 'our decision',
    published: null,
    mark: 'U',
    note: 'Hospitals publish 5 to 30 minutes for an unpaid number, 7 to 28 days ahead, and 3 misses for 90 days.',
  },
}

/** 示例市肿瘤医院: cancels till the afternoon before, and lets fewer bookings stand. */
const dayBefore: BookingPolicy = {
  ...usual,
  version: 'day-before@2026-01-01',
  activeLimit: 2,
  cancelUntil: { kind: 'day-before', time: '17:00' },
  moveUntil: { kind: 'day-before', time: '17:00' },
  noShow: { ...usual.noShow, count: 2 },
}

const byInstitution: Readonly<Record<string, BookingPolicy>> = { H99010000002: dayBefore }

export const bookingPolicy = (institutionId: string): BookingPolicy => byInstitution[institutionId] ?? usual
