import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../lib/root'

const folder = path.join(root, '.cache/builds')

const alive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const holder = Number(readFileSync(file, { encoding: 'utf8', flag: 'a+' }))
    // Left behind by a killed build.
    if (holder > 0 && !alive(holder)) rmSync(file, { force: true })
    return false
  }
}

/** Runs `work` while no other process of this checkout builds the same thing. */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${name}.lock`)
  while (!take(file)) await sleep(250)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
