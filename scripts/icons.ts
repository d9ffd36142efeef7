/**
 * Writes src/ui/icons/paths.ts from src/ui/icons/svg, and the PNG files of the tab bar (WeChat takes no SVG there).
 * Run by hand after a change of an SVG: npx tsx scripts/icons.ts. Needs a Chromium (CHROMIUM=/usr/bin/chromium).
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const UI = join(__dirname, '../src/ui')
const SVG = join(UI, 'icons/svg')
/** The tab bar's icons and the two colours of app.config.ts. */
const TABS = { home: 'home', code: 'code', me: 'person' } as const
const COLOURS = { off: '#46564F', on: '#0B6A5B' } as const
const SIDE = 81

const read = (name: string) => readFileSync(join(SVG, `${name}.svg`), 'utf8')
const inner = (svg: string) =>
  svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<title>.*?<\/title>/, '')
const quoted = (text: string) => `'${text}'`

function writePaths() {
  const names = readdirSync(SVG).map((file) => file.replace(/\.svg$/, ''))
  const icons = names.filter((name) => name !== 'mark').sort()
  const rows = icons.map((name) => `  ${name.includes('-') ? `'${name}'` : name}: ${quoted(inner(read(name)))},`)
  const head = '/** Written by scripts/icons.ts from ui/icons/svg. Drawn on a 24 grid; Icon adds frame and colour. */'
  const mark = `/** 码里有人, on a 48 grid, without its pine square. */\nexport const MARK =\n  ${quoted(inner(read('mark')).replace(/<rect[^>]*fill="#0B6A5B"\/>/, ''))}`
  writeFileSync(
    join(UI, 'icons/paths.ts'),
    `${head}\nexport const PATHS = {\n${rows.join('\n')}\n} as const\n\n${mark}\n`,
  )
}

async function writeTabs() {
  const folder = join(UI, 'tab-icons')
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } })
  for (const [tab, icon] of Object.entries(TABS)) {
    for (const [state, colour] of Object.entries(COLOURS)) {
      const svg = read(icon).replace('currentColor', colour).replace('width="24" height="24"', 'width="63" height="63"')
      await page.setContent(`<body style="margin:9px;background:transparent;line-height:0">${svg}</body>`)
      await page.screenshot({ path: join(folder, `${tab}-${state}.png`), omitBackground: true })
    }
  }
  await browser.close()
}

writePaths()
writeTabs().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
