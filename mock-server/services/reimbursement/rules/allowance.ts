/** 产假 days that are paid: 98, 15 more for a difficult birth, 15 more for each further child (domain.md §6 [U]). */
export const leaveDays = (children: number, difficult: boolean): number =>
  98 + (difficult ? 15 : 0) + 15 * (children - 1)

/** 生育津贴: average monthly contribution wage of the unit ÷ 30 × days, half up to the fen. */
export const allowanceFen = (monthlyWageFen: number, days: number): number => Math.round((monthlyWageFen * days) / 30)
