import type { BookingPolicy } from '../../../regions/booking'
import type { DoctorPlace } from '../../../registers/schedules/who'
import type { BookingRow } from '../core/rows'
import { momentWords } from './when'

/** After a miss: the count, what follows, and the way out. */
export function missedWords(booking: BookingRow, place: DoctorPlace, counted: number, policy: BookingPolicy): string {
  const { count, withinDays, banDays, contestDays } = policy.noShow
  const what = `${momentWords(booking.startsAt)} 您没有来${place.institutionName}${place.departmentName}看病，记一次爽约。`
  const now =
    counted >= count
      ? `${withinDays} 天里已经 ${counted} 次，${banDays} 天不能在网上约这家医院，窗口还可以挂。`
      : `${withinDays} 天里 ${counted} 次，满 ${count} 次就要停约 ${banDays} 天。`
  return `${what}${now}有原因的，请在 ${contestDays} 天内打开预约单申诉。`
}
