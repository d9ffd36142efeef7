const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** The same day so many months later, or the month's last day: 08-31 and 6 months are 02-28. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const at = month - 1 + months
  const last = new Date(Date.UTC(year, at + 1, 0)).getUTCDate()
  return dayOf(Date.UTC(year, at, Math.min(day, last)))
}

/** So many days later. */
export const addDays = (date: string, days: number): string =>
  dayOf(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000)
