interface Labelled {
  label: string
  icon?: string
}

/** Width of a text in em: a Chinese character is one, a Latin letter or digit a bit more than half. */
export const ems = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 1 : 0.58), 0)

/** What decides how much stands in a row. */
interface Room {
  care: boolean
  /** The host's font scale; text never gets smaller than the design. */
  fontScale?: number
  /** Of the screen, px. Everything grows with a screen wider than 375, so that such a one counts as 375. */
  width?: number
}

/** Whether the buttons stand side by side without cutting a word. */
export function fitsInRow(actions: readonly Labelled[], { care, fontScale = 1, width = 375 }: Room): boolean {
  const [font, icon, pad, gutter] = care ? [30, 42, 16, 16] : [18, 32, 14, 20]
  const size = font * Math.max(1, fontScale)
  const needs = actions.map(({ label, icon: drawn }) => ems(label) * size + (drawn ? icon : 0) + 2 * pad)
  const room = Math.min(375, width) - 2 * gutter
  return needs.reduce((sum, need) => sum + need, 0) + 12 * (actions.length - 1) <= room
}
