import type { CalendarDay, Session } from '@/contract/booking/session'
import type { Slots } from '../use-slots'
import type { useTake } from '../use-take'

/** What both layouts of 选时间 show and do. */
export interface SlotsBodyProps {
  slots: Slots
  /** Days on which she can come or could have come; never those without a clinic. */
  days: readonly CalendarDay[]
  day: string
  /** True where the page was opened at a day. */
  chosen: boolean
  onDay: (day: string) => void
  session: Session
  taking: ReturnType<typeof useTake>
  moving: boolean
  changed: boolean
  onLatest: () => void
}
