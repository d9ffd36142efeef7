import type { Browser, Page } from 'playwright-core'
import { browserPhone } from '../shared/journey/browser-phone'
import { bestName, PATIENCE_MS, type Phone, type PhoneOptions } from '../shared/journey/phone'

/** More stops than any page has: the name is not on the way. */
const MOST_STOPS = 90
const STILL_FRAMES = 4

interface Stop {
  name: string
  role: string
  /** False where nothing shows that the keyboard is here. */
  ringed: boolean
  /** Top and left on the page as it scrolls, px; -1 for what stays in place (foot, banner, tabs, sheets). */
  top: number
  left: number
  /** True inside a dialog. */
  inDialog: boolean
  /** Some part of it is covered or off the screen although the keyboard is here. */
  hidden: boolean
}

/** Where the keyboard is now; undefined on the page itself. */
const stopNow = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body || element.getAttribute('tabindex') === '-1') return undefined
    // A field is framed as a whole, the input inside it is not.
    const framed = element.closest('.field-box,.digits') ?? element
    const style = getComputedStyle(element)
    const frame = getComputedStyle(framed)
    const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
    const bordered = framed !== element && (framed.matches('.field-focus') || framed.querySelector('.digit-next'))
    const box = framed.getBoundingClientRect()
    const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    const fixed = element.closest('.foot,.acting,.weui-tabbar,.sheet,.toast')
    const scroller = element.closest('.taro_page')
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
      role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
      ringed: outlined || Boolean(bordered) || frame.outlineStyle !== 'none',
      top: fixed ? -1 : box.top + (scroller?.scrollTop ?? 0) + window.scrollY,
      left: fixed ? -1 : box.left,
      inDialog: Boolean(element.closest('[role=dialog]')),
      hidden: middle === null || !(framed.contains(middle) || middle.contains(framed)),
    }
  })

/** What slides in is seen when it has come to rest. */
const atRest = (page: Page) =>
  page.evaluate(async () => {
    const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity)
    await Promise.allSettled(moving.map((one) => one.finished))
  })

/**
 * Waits until nothing has come, gone or moved for a few frames. Taro's elements put their children into place after they
 * appear, some in each frame, and what is moved loses the keyboard; a person's key comes later than that.
 */
const still = (page: Page) =>
  page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        let quiet = 0
        const moves = new MutationObserver(() => {
          quiet = 0
        })
        moves.observe(document, { subtree: true, childList: true })
        const next = () => {
          quiet += 1
          if (quiet <= frames) return void requestAnimationFrame(next)
          moves.disconnect()
          done()
        }
        requestAnimationFrame(next)
      }),
    STILL_FRAMES,
  )

/** What assistive technology says without being asked: texts that come into live regions, and what it is led to. */
const LISTEN = `(() => {
  const said = (window.__said = [])
  const LIVE = '[aria-live],[role=alert],[role=status]'
  const hear = (node) => {
    const region = (node.nodeType === 1 ? node : node.parentElement)?.closest?.(LIVE)
    const inside = node.nodeType === 1 ? [...node.querySelectorAll(LIVE)] : []
    for (const one of [region, ...inside]) {
      const text = one && (one.getAttribute('aria-label') || one.textContent || '').trim()
      if (text && said[said.length - 1] !== text) said.push(text)
    }
  }
  document.addEventListener('focusin', ({ target }) => {
    if (target.getAttribute('tabindex') !== '-1') return
    said.push((target.getAttribute('aria-label') || target.textContent || '').trim())
  })
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) [target, ...addedNodes].forEach(hear)
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['aria-label'] })
})()`

export interface KeyboardPhone extends Phone {
  readonly page: Page
  /** What was found wrong on the way: no ring, no name, backwards, covered. */
  faults(): string[]
  /** Waits until a live region said this, or the reader was led to it. */
  hear(text: string): Promise<void>
  /** The words of what the reader was led to and still stands on a moment later; '' where it is on nothing. */
  ledTo(): Promise<string>
  /** Where the keyboard is. */
  now(): Promise<Stop | undefined>
  /** One Tab on (or back), and where that is. */
  step(back?: boolean): Promise<Stop | undefined>
  press(key: 'Enter' | 'Space' | 'Escape'): Promise<void>
  stops(): number
}

/** The H5 preview as somebody uses it who has a keyboard only: Tab to it, then Enter or Space. */
export async function keyboardPhone(browser: Browser, options: PhoneOptions): Promise<KeyboardPhone> {
  const phone = await browserPhone(browser, options)
  const { page } = phone
  await page.evaluate(LISTEN)
  const found = new Set<string>()
  let stops = 0
  let before: Stop | undefined

  const step = async (back = false): Promise<Stop | undefined> => {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
    let stop = await stopNow(page)
    stops += 1
    if (stop?.hidden) {
      await atRest(page)
      stop = await stopNow(page)
    }
    if (stop) {
      const what = `${stop.role} "${stop.name.slice(0, 24)}"`
      if (!stop.ringed) found.add(`no focus ring: ${what}`)
      if (stop.name === '') found.add(`no name: ${stop.role}`)
      if (stop.hidden) found.add(`the keyboard is on what cannot be seen: ${what}`)
      // Down the page, and along a line; a card's own rows may stand a little higher.
      const goesUp = before && !back && stop.top >= 0 && before.top >= 0 && stop.top < before.top - 40
      if (goesUp && before?.inDialog === stop.inDialog)
        found.add(`backwards: from "${before?.name.slice(0, 24)}" up to ${what}`)
    }
    before = stop
    return stop
  }

  /** Tabs until the wanted name; a page that is still coming gives no stops, so it is tried again. */
  async function goTo(wanted: string, fields: boolean): Promise<Stop> {
    const end = Date.now() + PATIENCE_MS
    let names: string[] = []
    while (Date.now() < end) {
      names = await page
        .locator(fields ? 'input,textarea' : '[tabindex="0"],a[href]')
        .filter({ visible: true })
        .evaluateAll((all) => all.map((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()))
      const name = names[bestName(names, wanted)]
      if (name === undefined) {
        await page.waitForTimeout(40)
        continue
      }
      await still(page)
      const here = await stopNow(page)
      if (here?.name === name) return here
      before = undefined
      for (let tries = 0; tries < Math.min(MOST_STOPS, 2 * names.length + 12); tries += 1) {
        const stop = await step()
        if (stop?.name === name) break
      }
    }
    throw new Error(`Tab does not reach "${wanted}". Here: ${names.join(' | ')}`)
  }

  return {
    ...phone,
    page,
    async tap(name) {
      const { role } = await goTo(name, false)
      await page.keyboard.press(role === 'checkbox' || role === 'radio' || role === 'option' ? 'Space' : 'Enter')
    },
    async type(name, text) {
      await goTo(name, true)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(text)
      // On to the next stop, as a person goes: what was typed is checked when its field is left.
      await step()
    },
    async restart() {
      await phone.restart()
      await page.evaluate(LISTEN)
    },
    faults: () => [...found],
    async hear(text) {
      await page.waitForFunction(
        (wanted) => {
          const said: unknown = Reflect.get(window, '__said')
          return Array.isArray(said) && said.some((one) => String(one).includes(wanted))
        },
        text,
        { timeout: PATIENCE_MS },
      )
    },
    async ledTo() {
      await still(page)
      return page.evaluate(() => {
        const led = document.activeElement
        return led?.getAttribute('tabindex') === '-1' ? (led.textContent ?? '').trim() : ''
      })
    },
    now: () => stopNow(page),
    step,
    press: (key) => page.keyboard.press(key),
    stops: () => stops,
  }
}
