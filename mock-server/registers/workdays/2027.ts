import { days, type HolidayYear } from './year'

/** No notice for 2027 was at hand: the days of the general rule, days off for those on a weekend, no 调休. */
export const year2027: HolidayYear = {
  year: 2027,
  off: [
    ...days('2027-01', 1),
    ...days('2027-02', 5),
    ...days('2027-02', 8, 10),
    ...days('2027-04', 5),
    ...days('2027-05', 3, 4),
    ...days('2027-06', 9),
    ...days('2027-09', 15),
    ...days('2027-10', 1),
    ...days('2027-10', 4, 5),
  ],
  worked: [],
  source: '全国年节及纪念日放假办法 (13 days a year since 2025); the notice for 2027 replaces this',
  mark: 'U',
}
