/** The token colours that icons are drawn in, [standard, 关怀版]. A data URI cannot read CSS variables. */
export const TONES = {
  ink: ['#13211d', '#0a1512'],
  'ink-2': ['#46564f', '#26342f'],
  'ink-3': ['#5c6c65', '#3a4943'],
  pine: ['#0b6a5b', '#07574a'],
  'pine-deep': ['#0a5347', '#064237'],
  apricot: ['#c06a1a', '#c06a1a'],
  'apricot-deep': ['#6b380a', '#552b05'],
  'warn-deep': ['#6a4600', '#543700'],
  'danger-deep': ['#8c1d18', '#7a1510'],
  white: ['#ffffff', '#ffffff'],
} as const

export type Tone = keyof typeof TONES
