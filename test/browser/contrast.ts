import type { Page } from 'playwright-core'

/** WCAG 1.4.3 for ordinary text. axe asks less (3:1) of large text, and in 关怀版 nearly all text is large. */
const LEAST = 4.5

/** Texts that stand out from what is behind them by less than 4.5:1, whatever their size. */
export const contrastFaults = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    type Colour = { rgb: number[]; alpha: number }
    const parse = (css: string): Colour => {
      const [r = 0, g = 0, b = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number)
      return { rgb: [r, g, b], alpha }
    }
    const over = ({ rgb, alpha }: Colour, under: number[]) =>
      rgb.map((part, index) => part * alpha + (under[index] ?? 0) * (1 - alpha))
    const light = (rgb: number[]) => {
      const [r = 0, g = 0, b = 0] = rgb.map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const behind = (element: Element): number[] => {
      const layers: Colour[] = []
      for (let holder: Element | null = element; holder; holder = holder.parentElement) {
        const layer = parse(getComputedStyle(holder).backgroundColor)
        if (layer.alpha > 0) layers.push(layer)
        if (layer.alpha === 1) break
      }
      return layers.reverse().reduce((under, layer) => over(layer, under), [255, 255, 255])
    }
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim()
      if (!element || !text || element.closest('script,style')) continue
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      if (element.getBoundingClientRect().width === 0) continue
      const under = behind(element)
      const [a, b] = [light(over(parse(getComputedStyle(element).color), under)), light(under)]
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
      if (ratio < least - 0.005) found.push(`contrast ${ratio.toFixed(2)}: ${element.className} "${text.slice(0, 16)}"`)
    }
    return [...new Set(found)]
  }, LEAST)
