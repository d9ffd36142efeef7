import { days, type HolidayYear } from './year'

export const year2026: HolidayYear = {
  year: 2026,
  off: [
    ...days('2026-01', 1, 2),
    ...days('2026-02', 16, 20),
    ...days('2026-02', 23),
    ...days('2026-04', 6),
    ...days('2026-05', 1),
    ...days('2026-05', 4, 5),
    ...days('2026-06', 19),
    ...days('2026-09', 25),
    ...days('2026-10', 1, 2),
    ...days('2026-10', 5, 7),
  ],
  worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  source:
    '国务院办公厅关于 2026 年部分节假日安排的通知 (2025-11), from memory of public reports; not checked against the text',
  mark: 'U',
}
