import { closeSync, existsSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs'
import path from 'node:path'
import { StartupError } from './startup-error'

/**
 * A data folder has one owner. PGlite does not notice a second process and loses rows, so we keep our own lock file
 * with the owner's pid; one left by a killed process is taken over. Answers the function that lets go.
 */
export function lockFolder(folder: string): () => void {
  makeFolder(folder)
  const file = path.join(folder, 'owner.pid')
  if (!claim(file, folder)) {
    const owner = ownerOf(file)
    if (owner !== undefined && isAlive(owner)) {
      throw new StartupError(`Data folder ${folder} is in use by process ${owner}`)
    }
    release(file)
    if (!claim(file, folder)) throw new StartupError(`Data folder ${folder} is in use by another process`)
  }
  return () => release(file)
}

/** Not `recursive`: that never ends where a folder that is there says ENOENT to a new one, as /proc does. */
function makeFolder(folder: string): void {
  const parent = path.dirname(path.resolve(folder))
  if (!existsSync(parent)) makeFolder(parent)
  try {
    mkdirSync(folder)
  } catch (error) {
    if (reason(error) !== 'EEXIST') throw new StartupError(`Data folder ${folder} cannot be used: ${reason(error)}`)
  }
}

function claim(file: string, folder: string): boolean {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, String(process.pid))
    closeSync(handle)
    return true
  } catch (error) {
    if (reason(error) === 'EEXIST') return false
    throw new StartupError(`Data folder ${folder} cannot be used: ${reason(error)}`)
  }
}

function ownerOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return reason(error) === 'EPERM'
  }
}

function release(file: string): void {
  try {
    unlinkSync(file)
  } catch (error) {
    if (reason(error) !== 'ENOENT') throw error
  }
}

const reason = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error)
