import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readable } from '../build/readable'
import { fingerprint } from '../lib/hash'
import { root } from '../lib/root'
import { run } from '../lib/run'

const SOURCES = path.join(root, 'test/budgets/empty-app')
const SETTINGS = ['config', 'babel.config.js'].map((name) => path.join(root, name))
const PLACE = path.join(root, '.cache/empty-app')
const STAMP = path.join(PLACE, 'stamp')

/**
 * Builds an app that shows one word, with this program's build settings, and returns its dist/weapp. Taro compiles
 * settings only inside the app's folder, so they are copied beside the sources.
 */
export async function buildEmptyApp(): Promise<string> {
  const dist = path.join(PLACE, 'dist/weapp')
  const stamp = fingerprint(root, [SOURCES, ...SETTINGS, path.join(root, 'package-lock.json')])
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return dist
  rmSync(PLACE, { recursive: true, force: true })
  mkdirSync(PLACE, { recursive: true })
  cpSync(SOURCES, PLACE, { recursive: true })
  for (const place of SETTINGS) cpSync(place, path.join(PLACE, path.basename(place)), { recursive: true })
  const taro = path.join(root, 'node_modules/@tarojs/cli/bin/taro')
  const args = [taro, 'build', '--type', 'weapp', '--no-check']
  const { code, output } = await run(process.execPath, args, { cwd: PLACE, env: { NODE_ENV: 'production' } })
  if (code !== 0) throw new Error(`The empty app could not be built:\n${readable(output).slice(-20).join('\n')}`)
  writeFileSync(STAMP, stamp)
  return dist
}
