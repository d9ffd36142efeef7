import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** The name appears with its content in one step, so that nobody ever reads a lock without an owner. */
function take(file: string): boolean {
  const mine = `${file}.${process.pid}.${randomUUID()}`
  writeFileSync(mine, String(process.pid))
  try {
    linkSync(mine, file)
    return true
  } catch {
    const holder = Number(read(file))
    // Left behind by a killed build.
    if (holder > 0 && !alive(holder)) rmSync(file, { force: true })
    return false
  } finally {
    rmSync(mine, { force: true })
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
