/** One column for every institution. */
export const anywhereColumns = {
  columns: { any: '医院和药店' },
  columnOf: { tier: {}, level: { '1': 'any', '2': 'any', '3': 'any', pharmacy: 'any' } },
} as const
