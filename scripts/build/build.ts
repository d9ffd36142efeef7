import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../lib/root'
import { runNode } from '../lib/run'
import { stopwatch } from '../lib/stopwatch'
import { withLock } from './lock'
import type { Platform } from './platform'
import { readable } from './readable'
import { isFresh, keepStamp, outputOf, stampOf } from './stamp'

const TARO = path.join(root, 'node_modules/@tarojs/cli/bin/taro')
const LAST_LINES = 40

export type Built = { ok: true; said: string } | { ok: false; said: string }

/** The finished folder takes the old one's place in one step: whoever serves it never sees half a build. */
function swapIn(fresh: string, place: string) {
  const old = `${fresh}.old`
  mkdirSync(path.dirname(place), { recursive: true })
  rmSync(old, { recursive: true, force: true })
  try {
    renameSync(place, old)
  } catch {
    // There was no build yet.
  }
  renameSync(fresh, place)
  rmSync(old, { recursive: true, force: true })
}

async function make(platform: Platform, signal?: AbortSignal): Promise<Built> {
  const seconds = stopwatch()
  const work = path.join('.cache/builds', platform)
  const log = path.join(root, '.cache/builds', `${platform}.log`)
  rmSync(path.join(root, work), { recursive: true, force: true })
  const env = { NODE_ENV: 'production', OUT_DIR: work }
  const { code, output } = await runNode([TARO, 'build', '--type', platform, '--no-check'], { env, signal })
  writeFileSync(log, output)
  if (code !== 0) {
    const end = readable(output).slice(-LAST_LINES).join('\n')
    return { ok: false, said: `failed after ${seconds()}\n${end}\n(all of it: ${path.relative(root, log)})` }
  }
  swapIn(path.join(root, work), outputOf(platform))
  return { ok: true, said: `built in ${seconds()}` }
}

/** Builds one platform for production into dist/, unless what lies there is up to date; `begin` tells of the former. */
export function build(platform: Platform, begin: () => void, signal?: AbortSignal): Promise<Built> {
  return withLock(platform, async () => {
    if (isFresh(platform)) return { ok: true, said: 'up to date' }
    begin()
    const before = stampOf(platform).split(' ')[0]
    const built = await make(platform, signal)
    const stamp = stampOf(platform)
    // Sources that changed during the build leave it stale.
    if (built.ok && stamp.startsWith(`${before} `)) keepStamp(platform, stamp)
    return built
  })
}
