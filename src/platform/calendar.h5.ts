import type { CalendarEntry } from './calendar-entry'
import { icsOf } from './ics'
import { done, type Outcome } from './outcome'

/** A browser has no calendar: it gets a file that every calendar opens. */
export function addToCalendar(entry: CalendarEntry): Promise<Outcome> {
  const address = URL.createObjectURL(new Blob([icsOf(entry, Date.now())], { type: 'text/calendar;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${entry.title}.ics`
  link.click()
  URL.revokeObjectURL(address)
  return Promise.resolve(done)
}
