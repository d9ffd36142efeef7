import { existsSync, readFileSync } from 'node:fs'

/** Linux counts a process's time in hundredths of a second. */
const TICK_MS = 10

/** Milliseconds of processor that a process has used so far; undefined where the system does not tell. */
export function cpuMs(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/stat`
  if (pid === undefined || !existsSync(file)) return undefined
  // After the name, which may hold spaces: state is field 3, utime 14, stime 15.
  const fields = readFileSync(file, 'utf8').split(') ').pop()?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}
