import { readFileSync } from 'node:fs'
import path from 'node:path'
import { TONES } from '@/ui/icons/tones'

const scss = readFileSync(path.resolve(__dirname, '../../src/ui/tokens.scss'), 'utf8')
const colours = (selector: string): Record<string, string> => {
  const block = scss.split(`${selector} {`)[1]?.split('\n}')[0] ?? ''
  return Object.fromEntries(
    Array.from(block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g), ([, name, value]) => [name, value]),
  )
}
const standard = colours('\n.app')
const care = { ...standard, ...colours('\n.app.care') }

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (hex: string): number =>
  [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0)
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const TEXT = 4.5
const SHAPE = 3
const PAIRS: readonly [string, string, number][] = [
  ['ink', 'surface', TEXT],
  ['ink', 'bg', TEXT],
  ['ink-2', 'surface', TEXT],
  ['ink-2', 'bg', TEXT],
  ['ink-3', 'surface', TEXT],
  ['ink-3', 'bg', TEXT],
  ['ink-3', 'sunk', TEXT],
  ['pine', 'surface', TEXT],
  ['pine', 'bg', TEXT],
  ['on-pine', 'pine', TEXT],
  ['on-pine-2', 'pine', TEXT],
  ['on-pine', 'pine-press', TEXT],
  ['pine-deep', 'pine-tint', TEXT],
  ['pine-deep', 'pine-tint-2', TEXT],
  ['ink-2', 'pine-tint', TEXT],
  ['apricot-deep', 'apricot-tint', TEXT],
  ['apricot-deep', 'apricot-line', TEXT],
  ['apricot-deep', 'surface', TEXT],
  ['ink-2', 'apricot-tint', TEXT],
  ['warn-deep', 'warn-tint', TEXT],
  ['warn-deep', 'surface', TEXT],
  ['warn-deep', 'bg', TEXT],
  ['danger', 'surface', TEXT],
  ['danger-deep', 'danger-tint', TEXT],
  ['danger-deep', 'bg', TEXT],
  ['on-pine', 'danger', TEXT],
  ['ink-3', 'off', TEXT],
  ['ink-2', 'off', TEXT],
  ['ink', 'picked', TEXT],
  ['ink-2', 'picked', TEXT],
  ['on-pine', 'toast', TEXT],
  ['line-strong', 'surface', SHAPE],
  ['line-strong', 'bg', SHAPE],
  ['pay-fund', 'surface', SHAPE],
  ['pay-own', 'surface', SHAPE],
  ['pay-shared', 'surface', SHAPE],
  ['pay-cash', 'surface', SHAPE],
  ['apricot', 'apricot-tint', SHAPE],
  ['apricot', 'surface', SHAPE],
]

describe.each([
  ['standard', standard],
  ['care', care],
])('contrast, %s', (_name, tokens) => {
  test.each(PAIRS)('%s on %s is at least %p : 1', (front, ground, least) => {
    expect(contrast(tokens[front] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(least)
  })
})

test('icons are drawn in the token colours', () => {
  for (const [tone, [inStandard, inCare]] of Object.entries(TONES)) {
    const token = tone === 'white' ? 'on-pine' : tone
    expect([tone, standard[token], care[token]]).toEqual([tone, inStandard, inCare])
  }
})
