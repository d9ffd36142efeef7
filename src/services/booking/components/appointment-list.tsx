import { View } from '@tarojs/components'
import { listAppointments } from '@/contract/booking/appointments'
import { call } from '@/session/call'
import { Loaded } from '@/session/loaded'
import { More } from '@/session/more'
import { usePages } from '@/session/use-pages'
import { useRefresh } from '@/session/use-refresh'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { AppointmentRow } from './appointment-row'

export type When = 'coming' | 'past'

const EMPTY = {
  coming: { ask: '没有要去的预约', why: '约好了，时间和地点写在这里。' },
  past: { ask: '还没有看过的', why: '去过的、取消的，以后都在这里。' },
} as const

/** Bookings to come, the soonest first, or past, the newest first. */
export function AppointmentList({ when }: { when: When }) {
  const { load, reload, more } = usePages((cursor) => call(listAppointments, { query: { when, cursor, limit: 20 } }))
  useRefresh(reload)
  return (
    <Loaded load={load} retry={reload} shape="list">
      {(bookings) =>
        bookings.length === 0 ? (
          <EmptyState drawing="claim" {...EMPTY[when]} />
        ) : (
          <View>
            <Card list>
              {bookings.map((booking) => (
                <AppointmentRow key={booking.appointmentId} booking={booking} />
              ))}
            </Card>
            <More more={more} what={when === 'past' ? '更早的' : '后面的'} />
          </View>
        )
      }
    </Loaded>
  )
}
