interface Hours {
  /** Days of the week it opens, Monday 1: "12345". */
  openDays: string
  /** "08:30", and "24:00" for the end of a day. */
  opens: string
  closes: string
}

const NAMES = ['一', '二', '三', '四', '五', '六', '日']

/** "周一至周五 08:30–17:00", "全天 24 小时". */
export function hoursWords({ openDays, opens, closes }: Hours): string {
  if (opens === '00:00' && closes === '24:00' && openDays.length === 7) return '全天 24 小时'
  const days = [...openDays].map((day) => NAMES[Number(day) - 1] ?? '')
  const range = openDays.length === 7 ? '每天' : `周${days[0]}至周${days.at(-1)}`
  return `${range} ${opens}–${closes}`
}

/** Whether it is open at an instant written in China's zone. Days off that a calendar adds are not known here. */
export function isOpenAt({ openDays, opens, closes }: Hours, instant: string): boolean {
  const weekday = new Date(`${instant.slice(0, 10)}T00:00:00Z`).getUTCDay() || 7
  const time = instant.slice(11, 16)
  return openDays.includes(String(weekday)) && opens <= time && time < closes
}
