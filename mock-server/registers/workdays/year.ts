/** 法定节假日 of one year: weekdays that are off, and weekend days that are worked (调休). */
export interface HolidayYear {
  year: number
  off: readonly string[]
  worked: readonly string[]
  source: string
  /** B: a public third party reported it; U: not confirmed, made from the general rule. */
  mark: 'B' | 'U'
}

/** Every day from `first` to `last` of one month: `days('2026-02', 16, 20)`. */
export const days = (month: string, first: number, last = first): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `${month}-${String(first + at).padStart(2, '0')}`)
