import { ems } from './foot-fit'

interface Room {
  care: boolean
  fontScale?: number
  /** Of the screen, px. Everything grows with a screen wider than 375, so that such a one counts as 375. */
  width?: number
}

/** px the one number of a screen has to shrink to, so that it stays on one line; undefined where it fits as it is. */
export function moneyFit(digits: string, unit: boolean, room: Room): number | undefined {
  const { care, fontScale = 1, width = 375 } = room
  const scale = Math.max(1, fontScale)
  const [font, unitFont, edges] = care ? [54, 30, 76] : [46, 21, 80]
  const rest = Math.min(375, width) - edges - (unit ? unitFont * scale + 4 : 0)
  const needs = ems(digits) * font * scale
  return needs <= rest ? undefined : Math.floor((font * scale * rest) / needs)
}
