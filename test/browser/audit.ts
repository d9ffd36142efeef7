import type { Page } from 'playwright-core'

export interface Limits {
  /** Smallest text and smallest side of a target, px. */
  text: number
  target: number
}

export const LIMITS = { standard: { text: 14, target: 44 }, care: { text: 20, target: 60 } } as const

/** Part of a picture that only stands for a mark, not for reading: the 演示 plate on the codes. */
const PICTURES = '.code-plate,.slip-plate'
const CONTROLS = '[role=button],[role=radio],[role=checkbox],[role=option],input,textarea,.weui-tabbar__item'
/** The box of a field is its target, not the input inside. */
const BOXES = '.field-box,.digits'

/**
 * What a person could not read or hit on the page as it is laid out now: small texts and targets, text that is cut off
 * or runs out of its control, a page that scrolls sideways, amounts broken over two lines, a foot that hides content,
 * a control whose name lacks words that stand on it, text in a column of single letters or over other text.
 */
export const audit = (page: Page, limits: Limits): Promise<string[]> =>
  page.evaluate(
    ({ limits, PICTURES, CONTROLS, BOXES }) => {
      const found: string[] = []
      const written: { line: DOMRect; element: Element }[] = []
      const width = document.documentElement.clientWidth
      const what = (element: Element) => `${element.className} "${(element.textContent ?? '').trim().slice(0, 16)}"`
      const shown = (element: Element) => {
        const { width: wide, height } = element.getBoundingClientRect()
        return wide > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      }
      if (document.documentElement.scrollWidth > width)
        found.push(`scrolls sideways: ${document.documentElement.scrollWidth} px`)

      const linesOf = (node: Node) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        return [...range.getClientRects()].filter((box) => box.width > 0)
      }
      const checkText = (element: Element, node: Node) => {
        const size = Number.parseFloat(getComputedStyle(element).fontSize)
        if (size < limits.text - 0.01) found.push(`text of ${size} px: ${what(element)}`)
        const lines = linesOf(node)
        const box = (holder: Element) => holder.getBoundingClientRect()
        const outside = (holder: Element) =>
          lines.some((line) => line.left < box(holder).left - 1 || line.right > box(holder).right + 1)
        const above = (holder: Element) =>
          lines.some((line) => line.top < box(holder).top - 1 || line.bottom > box(holder).bottom + 1)
        if (lines.some((line) => line.left < -0.5 || line.right > width + 0.5))
          found.push(`beyond the edge: ${what(element)}`)
        const widest = Math.max(0, ...lines.map((line) => line.width))
        if (new Set(lines.map((line) => Math.round(line.top))).size > 2 && widest < 2.2 * size)
          found.push(`squeezed into a column: ${what(element)}`)
        for (const line of lines) written.push({ line, element })
        if (element.closest('.money') && new Set(lines.map((line) => Math.round(line.top))).size > 1)
          found.push(`an amount on two lines: ${what(element)}`)
        for (let holder: Element | null = element; holder && !holder.matches('.app'); holder = holder.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(holder)
          const clips = overflowX !== 'visible' || overflowY !== 'visible'
          // What a person can scroll to is not cut off; sideways nobody looks.
          const scrolls = overflowY === 'auto' || overflowY === 'scroll'
          if (clips && (outside(holder) || (!scrolls && above(holder)))) found.push(`cut off: ${what(element)}`)
          if (holder.matches('.press,.card,.note,.foot') && (outside(holder) || above(holder)))
            found.push(`out of its ${holder.className}: ${what(element)}`)
        }
      }

      // Amounts are spoken in words and shown in digits; a sign of one character is decoration.
      const wordsIn = (control: Element) => {
        const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT)
        const words: string[] = []
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent?.trim() ?? ''
          if (text.length > 1 && !node.parentElement?.closest('.money,[aria-hidden=true]')) words.push(text)
        }
        return words
      }

      for (const element of document.querySelectorAll('body *')) {
        if (!shown(element) || element.closest(`${PICTURES},script,style`)) continue
        for (const node of element.childNodes)
          if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) checkText(element, node)
        if (!element.matches(CONTROLS)) continue
        const name = element.getAttribute('aria-label')
        if (name !== null) {
          let at = 0
          for (const words of wordsIn(element)) {
            const next = name.indexOf(words, at)
            if (next < 0) found.push(`"${words}" is on the screen and not in the name "${name}"`)
            else at = next + words.length
          }
        }
        const { width: wide, height } = (element.closest(BOXES) ?? element).getBoundingClientRect()
        if (wide < limits.target - 0.5 || height < limits.target - 0.5)
          found.push(`target of ${Math.round(wide)} × ${Math.round(height)}: ${what(element)}`)
      }
      // Within one card or control nothing is written over anything else.
      for (const [index, one] of written.entries()) {
        const holder = one.element.closest('.press,.card,.note')
        for (const other of written.slice(index + 1)) {
          if (other.element === one.element || !holder?.contains(other.element)) continue
          const across = Math.min(one.line.right, other.line.right) - Math.max(one.line.left, other.line.left)
          const along = Math.min(one.line.bottom, other.line.bottom) - Math.max(one.line.top, other.line.top)
          // The box of a glyph is higher than its line: only half a letter over another is a fault.
          if (across > 3 && along > Math.min(one.line.height, other.line.height) / 2)
            found.push(`written over each other: ${what(one.element)} and ${what(other.element)}`)
        }
      }
      for (const foot of [...document.querySelectorAll('.foot')].filter(shown)) {
        const main = foot.parentElement?.querySelector('.main')
        const scroller = foot.closest('.taro_page') ?? document.documentElement
        if (foot.getBoundingClientRect().bottom > innerHeight + 1) found.push('the foot is below the screen')
        const before = scroller.scrollTop
        scroller.scrollTop = scroller.scrollHeight
        const hidden = (main?.getBoundingClientRect().bottom ?? 0) - foot.getBoundingClientRect().top
        if (hidden > 1) found.push(`the foot hides ${Math.round(hidden)} px of the end`)
        scroller.scrollTop = before
      }
      return [...new Set(found)]
    },
    { limits, PICTURES, CONTROLS, BOXES },
  )
