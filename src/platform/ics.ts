import type { CalendarEntry } from './calendar-entry'

/** "20261124T013000Z". */
const utc = (ms: number) => `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** RFC 5545 §3.3.11: these characters end a value where they are not escaped. */
const escaped = (text: string) => text.replace(/[\\;,]/g, (char) => `\\${char}`).replace(/\r?\n/g, '\\n')

const MOST_OCTETS = 75

/** RFC 5545 §3.1: no line is longer than 75 octets; a Chinese character is three, and none is cut. */
function folded(line: string): string {
  const lines: string[] = []
  let [now, octets] = ['', 0]
  for (const char of line) {
    const size = encodeURIComponent(char).replace(/%../g, 'x').length
    if (octets + size > MOST_OCTETS) {
      lines.push(now)
      now = ' '
      octets = 1
    }
    now += char
    octets += size
  }
  return [...lines, now].join('\r\n')
}

/** A calendar file (RFC 5545) with one entry. `nowMs` is when it was made. */
export function icsOf(entry: CalendarEntry, nowMs: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mashang-yibao//booking//ZH',
    'BEGIN:VEVENT',
    `UID:${escaped(entry.uid)}`,
    `DTSTAMP:${utc(nowMs)}`,
    `DTSTART:${utc(Date.parse(entry.startsAt))}`,
    `DTEND:${utc(Date.parse(entry.endsAt))}`,
    `SUMMARY:${escaped(entry.title)}`,
    `LOCATION:${escaped(entry.location)}`,
    `DESCRIPTION:${escaped(entry.notes)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(entry.title)}`,
    `TRIGGER:-PT${entry.alarmMinutes}M`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
