import path from 'node:path'
import { build } from 'esbuild'
import { JSDOM } from 'jsdom'
import { consoleHtml } from '../../mock-server/edges/console/page'
import type { Sandbox } from './sandbox'

const CLIENT = path.resolve(__dirname, '../../mock-server/edges/console/client/main.ts')
const WAIT_MS = 20
const PATIENCE = 500

/** The console's page with its own script in jsdom, its calls answered by a sandbox in this process. */
export async function openConsole(box: Sandbox, persona: string) {
  const { outputFiles } = await build({ entryPoints: [CLIENT], bundle: true, write: false, format: 'iife' })
  const dom = new JSDOM(consoleHtml.replace(/<script src.*<\/script>|<iframe.*<\/iframe>/g, ''), {
    url: `http://127.0.0.1/console?persona=${persona}`,
    runScripts: 'outside-only',
  })
  const { window } = dom
  const { document } = window
  let asking = 0
  let closing = false
  const fetch = async (asked: string, how?: RequestInit) => {
    // The page asks again and again by itself: what it asks while it closes is never answered.
    if (closing) return new Promise(() => undefined)
    asking += 1
    const answer = await box.app.request(asked, how)
    const body: unknown = await answer.json()
    asking -= 1
    return { ok: answer.ok, json: async () => body }
  }
  Object.assign(window, { fetch })
  window.eval(outputFiles[0]?.text ?? '')

  const pause = () => new Promise((resolve) => setTimeout(resolve, WAIT_MS))

  async function until<Found>(what: string, look: () => Found | undefined | null | false): Promise<Found> {
    for (let tries = 0; tries < PATIENCE; tries += 1) {
      const found = look()
      if (found) return found
      await pause()
    }
    throw new Error(`${what} did not come; said: ${document.getElementById('said')?.textContent}`)
  }
  const inside = (section: string) => document.getElementById(section)
  const nameOf = (node: Element) => node.getAttribute('aria-label') ?? node.textContent ?? ''
  const named = (section: string, tag: string, name: string) =>
    [...(inside(section)?.querySelectorAll(tag) ?? [])].find((node) => nameOf(node).startsWith(name))

  return {
    /** What is on its way arrives and is drawn first: a window that is gone cannot draw it. */
    close: async () => {
      closing = true
      while (asking > 0) await pause()
      await pause()
      window.close()
    },
    press: async (section: string, name: string) => {
      const node = await until(`button ${name}`, () => named(section, 'button', name))
      node.dispatchEvent(new window.Event('click'))
    },
    tick: async (section: string, name: string) => {
      const node = await until(`box ${name}`, () => named(section, 'input', name))
      if (node instanceof window.HTMLInputElement) node.checked = true
      node.dispatchEvent(new window.Event('change'))
    },
    choose: async (section: string, name: string, value: string) => {
      const node = await until(`choice ${name}`, () => named(section, 'select', name))
      if (node instanceof window.HTMLSelectElement) node.value = value
      node.dispatchEvent(new window.Event('change'))
    },
    said: (text: string) => until(`"${text}"`, () => document.getElementById('said')?.textContent?.includes(text)),
    shows: (section: string, text: string) => until(`"${text}"`, () => inside(section)?.textContent?.includes(text)),
    has: (section: string, tag: string, name: string) => named(section, tag, name) !== undefined,
  }
}
