import type { ClinicPolicy } from '../../../../regions/clinic'
import type { CareRow } from '../rows'
import type { OfferData } from '../shape'
import { startOf } from './times'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** A half day is over so long after it began. */
const HALF_DAY = 4 * HOUR

/** What the clock does to a request that nobody acts on. */
export type CareDue = { at: number } & ({ event: 'lapse'; why: string } | { event: 'received' })

type Care = Pick<CareRow, 'status' | 'day' | 'part' | 'handover' | 'delivery' | 'created_at' | 'changed_at'>
type Offered = Pick<OfferData, 'answerWithinHours' | 'needs'>

const lapse = (at: number, why: string): CareDue => ({ at, event: 'lapse', why })

/** 配药: it is paid, made up and handed over, or it comes to nothing; what was sent counts as received after a while. */
function drugsDue(care: Care, unpaid: boolean, policy: ClinicPolicy): CareDue {
  const since = care.changed_at
  if (unpaid) return lapse(since + policy.drugPayHours * HOUR, `${policy.drugPayHours} 小时没有付药费`)
  if (care.handover === 'delivery' && care.delivery === 'sent')
    return { at: since + policy.drugReceivedDays * DAY, event: 'received' }
  const why = care.handover === 'delivery' ? '天没有送出来' : '天没有来取'
  return lapse(since + policy.drugKeepDays * DAY, `药配好 ${policy.drugKeepDays} ${why}`)
}

const timeOf = ({ day, part }: Care) => (day === null || part === null ? null : startOf({ day, part }))

/**
 * When and how a request ends that nobody acts on; undefined where it waits for nobody. Nothing that was not recorded
 * as done is paid for. Pure.
 */
export function careDue(care: Care, offer: Offered, unpaid: boolean, policy: ClinicPolicy): CareDue | undefined {
  const starts = timeOf(care)
  switch (care.status) {
    case 'requested': {
      if (offer.answerWithinHours === null) return undefined
      const hours = offer.answerWithinHours + policy.careAnswerGraceHours
      return lapse(care.created_at + hours * HOUR, '医院没有按时答复')
    }
    case 'accepted': {
      const until = care.changed_at + policy.careConfirmHours * HOUR
      return lapse(starts === null ? until : Math.min(until, starts), '时间到了，没有等到您同意')
    }
    case 'scheduled': {
      if (offer.needs.prescription) return drugsDue(care, unpaid, policy)
      if (starts === null) return undefined
      const why = offer.needs.address ? '说好的时间没有上门的记录' : '那半天没有做的记录'
      return lapse(starts + HALF_DAY + policy.careRecordHours * HOUR, why)
    }
    case 'declined':
    case 'done':
    case 'cancelled':
      return undefined
  }
}
