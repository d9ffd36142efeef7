import { MARK, PATHS } from './paths'
import { TONES, type Tone } from './tones'

export type IconName = keyof typeof PATHS

/** Escapes only what a data URI inside `url("…")` needs: the string crosses to the view layer with every icon. */
export const svgUri = (svg: string): string =>
  `data:image/svg+xml,${svg.replace(/"/g, "'").replace(/[#%<>{}]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}`

const FRAME =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" stroke='

const made = new Map<string, string>()

/** One icon in one tone as a data URI, made when first used: the bundle carries each drawing once, in no colour. */
export function iconUri(name: IconName, tone: Tone, care: boolean): string {
  const colour = TONES[tone][care ? 1 : 0]
  const key = name + colour
  const uri = made.get(key) ?? svgUri(`${FRAME}"${colour}">${PATHS[name]}</svg>`)
  made.set(key, uri)
  return uri
}

/** The mark 码里有人, without its square, for a pine ground. */
export const markUri = (): string => svgUri(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">${MARK}</svg>`)
