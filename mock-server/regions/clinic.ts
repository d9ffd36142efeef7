import type { Evidence } from './shape'

/** How a clinic runs its day: every number differs from hospital to hospital, so all of them are settings. */
export interface ClinicPolicy {
  /** 签到 opens this long before the window begins. */
  checkInBeforeMinutes: number
  /** Who comes at most this long after the window's end keeps her turn; later ones stand by when they came. */
  lateGraceMinutes: number
  /** 签到 closes this long after the window's end. */
  checkInAfterMinutes: number
  /** Who was called has this long to come in before the next may be called. */
  callWaitMinutes: number
  /** 过号 and back: behind this many who wait. */
  rejoinBehind: number
  /** 过号 more often than this: the triage desk decides. */
  rejoinTimes: number
  /** Minutes for one patient, as long as nobody has been seen in this session. */
  paceMinutes: { from: number; to: number }
  /** A message when so many are still ahead. */
  warnAhead: number
  /** 提前一天 at this hour of the day before, in China. */
  dayBeforeHour: number
  /** And so many hours before the window. */
  hoursBefore: number
  /** 复诊配药: an earlier prescription at most this many months old. */
  renewableMonths: number
  /** 家庭病床, 上门巡诊, 体检: cancelling is free until so many hours before the half day begins. */
  careCancelHours: number
  /** 申请 that nobody acts on ends by itself: so long after the promised answer, and without the person's consent. */
  careAnswerGraceHours: number
  careConfirmHours: number
  /** Agreed and past: so long for the record of what was done; else it did not take place and nobody pays. */
  careRecordHours: number
  /** 配药: unpaid so long, not fetched or not sent so long, sent so long (then it counts as received). */
  drugPayHours: number
  drugKeepDays: number
  drugReceivedDays: number
  evidence: Evidence
}

const usual: ClinicPolicy = {
  checkInBeforeMinutes: 60,
  lateGraceMinutes: 15,
  checkInAfterMinutes: 120,
  callWaitMinutes: 3,
  rejoinBehind: 3,
  rejoinTimes: 2,
  paceMinutes: { from: 5, to: 10 },
  warnAhead: 2,
  dayBeforeHour: 18,
  hoursBefore: 2,
  renewableMonths: 3,
  careCancelHours: 24,
  careAnswerGraceHours: 24,
  careConfirmHours: 48,
  careRecordHours: 24,
  drugPayHours: 72,
  drugKeepDays: 7,
  drugReceivedDays: 7,
  evidence: {
    source: 'our decision',
    published: null,
    mark: 'U',
    note: 'No common rule was found: hospitals publish 2 to 5 people behind after 过号, and 3 to 12 months for 复诊.',
  },
}

/** The one setting of the sandbox's hospitals; a hospital of its own mind gets a row here. */
const byInstitution: Readonly<Record<string, ClinicPolicy>> = {}

export const clinicPolicy = (institutionId: string): ClinicPolicy => byInstitution[institutionId] ?? usual
