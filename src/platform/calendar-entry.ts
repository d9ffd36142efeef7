/** One entry of the phone's calendar. Instants are ISO 8601 with offset. */
export interface CalendarEntry {
  /** Stays the same for one appointment, so that a calendar that knows it changes the entry instead of adding one. */
  uid: string
  title: string
  startsAt: string
  endsAt: string
  location: string
  /** What to bring, until when it can be cancelled. */
  notes: string
  /** The phone reminds this many minutes before. */
  alarmMinutes: number
}
