import { type Browser, chromium } from 'playwright-core'
import { type Chrome, canCarry, carriedChrome } from './carried-chrome'
import { chineseFontConfig } from './font'
import { installedChrome } from './installed-chrome'

/** Without the last five, Chromium asks its maker's servers on every start, which an offline machine refuses. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

async function findChrome(): Promise<Chrome> {
  if (!process.env.CHROME_PATH && canCarry()) return carriedChrome()
  const installed = installedChrome()
  if (installed) return { executablePath: installed, env: {} }
  throw new Error('No browser for the browser tests: install Chrome or Chromium, or name one in CHROME_PATH.')
}

/**
 * A headless Chromium that can show Chinese: CHROME_PATH, else the one npm carries (Linux x64: the same everywhere, and
 * a fifth cheaper than a whole browser), else an installed Chrome or Chromium. Throws, saying what to install, if no browser or font can be had; never skip a test for it.
 */
export async function openBrowser(): Promise<Browser> {
  const fonts = chineseFontConfig()
  const { executablePath, env } = await findChrome()
  return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env, FONTCONFIG_FILE: fonts } })
}
