import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint } from '../lib/hash'
import { root } from '../lib/root'
import type { Platform } from './platform'

const SOURCES = ['src', 'config', 'babel.config.js', 'package-lock.json', 'project.config.json', 'mini.project.json']
/** Read by config/index.ts: another value is another program. */
const SETTINGS = ['TARO_APP_BACKEND', 'TARO_APP_API'] as const

export const outputOf = (platform: Platform) => path.join(root, 'dist', platform)

const fileOf = (platform: Platform) => path.join(root, '.cache/builds', `${platform}.stamp`)

/**
 * What a finished build stands for: the sources it was made from and the files it consists of. The files count too,
 * because a watch build or a direct `taro build` writes to the same folder.
 */
export function stampOf(platform: Platform): string {
  const settings = SETTINGS.map((name) => `${name}=${process.env[name] ?? ''}`).join(' ')
  const sources = SOURCES.map((name) => path.join(root, name))
  return `${fingerprint(root, sources, settings)} ${fingerprint(root, [outputOf(platform)])}`
}

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** True when dist/<platform> is what a build of the present sources made, untouched since. */
export const isFresh = (platform: Platform) => read(fileOf(platform)) === stampOf(platform)

export function keepStamp(platform: Platform, stamp: string) {
  mkdirSync(path.dirname(fileOf(platform)), { recursive: true })
  writeFileSync(fileOf(platform), stamp)
}
