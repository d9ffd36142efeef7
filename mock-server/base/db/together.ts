/** One write: SQL with parameters of its own from $1, and their values for what is written. */
export interface Write<Input> {
  sql: string
  values: (input: Input) => readonly unknown[]
}

const PARAMETER = /\$(\d+)/g

function highest(sql: string): number {
  return Math.max(0, ...[...sql.matchAll(PARAMETER)].map((match) => Number(match[1])))
}

/**
 * Several writes to different tables as one statement: one message to the server instead of many. Parameters are
 * numbered on, so that the values of all follow each other. The first write must return a row for each it changed;
 * the statement answers how many, as `changed`. Build it once: its text is what is prepared.
 */
export function together(writes: readonly string[]): string {
  let before = 0
  const parts = writes.map((sql, index) => {
    const from = before
    before += highest(sql)
    return `write_${index} as (${sql.replace(PARAMETER, (_, number) => `$${from + Number(number)}`)})`
  })
  return `with ${parts.join(', ')} select count(*) as changed from write_0`
}
