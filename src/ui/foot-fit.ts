interface Labelled {
  label: string
  icon?: string
}

/** Width of a text in em: a Chinese character is one, a Latin letter or digit a bit more than half. */
export const ems = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 1 : 0.58), 0)

/** Whether the buttons stand side by side on a 375 px screen without cutting a word. */
export function fitsInRow(actions: readonly Labelled[], care: boolean): boolean {
  const [font, icon, pad, width] = care ? [30, 42, 16, 343] : [18, 32, 14, 335]
  const needs = actions.map(({ label, icon: drawn }) => ems(label) * font + (drawn ? icon : 0) + 2 * pad)
  return needs.reduce((sum, need) => sum + need, 0) + 12 * (actions.length - 1) <= width
}
