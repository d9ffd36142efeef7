import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const WEIGHTS = ['400Regular', '500Medium', '700Bold']
/** Names a stylesheet may ask for; each must end at the font that npm carries, whatever the machine has. */
const ASKED = ['sans-serif', 'serif', 'monospace', 'system-ui', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC']

const config = (folders: string[], cache: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${folder}</dir>`).join('\n')}
  <cachedir>${cache}</cachedir>
${ASKED.map((name) => `  <alias binding="same"><family>${name}</family><prefer><family>Noto Sans SC</family></prefer></alias>`).join('\n')}
</fontconfig>
`

/**
 * Writes a fontconfig file that offers the Chinese font of the npm package and nothing else, so that every machine
 * lays text out alike, and returns its path for FONTCONFIG_FILE. Without a Chinese font every glyph is the same box
 * and a layout check means nothing: throws, naming what to install.
 */
export function chineseFontConfig(packages = path.join(root, 'node_modules')): string {
  const folders = WEIGHTS.map((weight) => path.join(packages, '@expo-google-fonts/noto-sans-sc', weight))
  const missing = folders.filter((folder) => !existsSync(folder))
  if (missing.length > 0) {
    throw new Error('No Chinese font for the browser tests: run "npm ci" (@expo-google-fonts/noto-sans-sc is missing).')
  }
  const cache = path.join(root, '.cache/browser/fonts')
  mkdirSync(cache, { recursive: true })
  const file = path.join(cache, 'fonts.conf')
  // Another worker's browser may be reading it: never leave half a file.
  const fresh = `${file}.${process.pid}`
  writeFileSync(fresh, config(folders, cache))
  renameSync(fresh, file)
  return file
}
