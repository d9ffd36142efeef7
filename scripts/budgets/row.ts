/** One measured figure and its budget. */
export interface Row {
  what: string
  measured: number
  budget: number
  unit: 'bytes' | 'times' | 'per second' | ''
  /** The budget is the least that must be reached; else the most that may be used. */
  atLeast?: boolean
}

export const holds = ({ measured, budget, atLeast }: Row) => (atLeast ? measured >= budget : measured <= budget)

const figure = (value: number, unit: Row['unit']) =>
  unit === 'times' ? `${value.toFixed(2)} ×` : `${Math.round(value).toLocaleString('en')}${unit ? ` ${unit}` : ''}`

/** One line a figure: verdict, name, what was measured, what is allowed. */
export function table(rows: Row[]): string {
  const cells = rows.map((row) => [
    holds(row) ? 'ok  ' : 'OVER',
    row.what,
    figure(row.measured, row.unit),
    `${row.atLeast ? 'at least' : 'at most'} ${figure(row.budget, row.unit)}`,
  ])
  const width = (column: number) => Math.max(...cells.map((cell) => (cell[column] ?? '').length))
  const [name, measured] = [width(1), width(2)]
  return cells
    .map(([verdict = '', what = '', value = '', budget = '']) =>
      [verdict, what.padEnd(name), value.padStart(measured), budget].join('  '),
    )
    .join('\n')
}
