import { type HelpControl, type HelpStep, type HelpWait, helpControls } from '@/contract/family/help'
import type { Pointing, Told } from '@/ui/pointing'

/** `/services/settlement/pages/bill/index?billId=…` → "settlement/bill"; what follows the page is left behind here. */
export function pageOf(path: string): string {
  const service = /services\/([a-z-]+)\/pages\/([a-z-]+)\//.exec(path)
  if (service) return `${service[1]}/${service[2]}`
  const other = /(?:^|\/)(pages|sandbox)\/([a-z-]+)\//.exec(path)
  return other ? `${other[1] === 'pages' ? 'main' : 'sandbox'}/${other[2]}` : 'other/page'
}

function waitsFor(has: (told: Told) => boolean): HelpWait {
  if (has('trouble')) return 'trouble'
  if (has('answer')) return 'answer'
  if (has('field')) return 'fill'
  if (has('choice')) return 'choose'
  return has('main') || has('line') ? 'tap' : 'read'
}

/** What stands on one page, counted by kind as its parts come and go. */
export class Outline implements Omit<Pointing, 'pointed'> {
  #counts = new Map<Told, number>()
  #step: { at: number; of: number } | undefined
  /** Called when something came or went. */
  onChange: () => void = () => undefined

  tell = (told: Told) => {
    this.#count(told, 1)
    return () => this.#count(told, -1)
  }

  tellStep = (at: number, of: number) => {
    this.#step = { at, of }
    this.onChange()
    return () => {
      this.#step = undefined
    }
  }

  read(): HelpStep {
    const has = (told: Told) => (this.#counts.get(told) ?? 0) > 0
    const controls: HelpControl[] = helpControls.filter(has)
    return { at: this.#step?.at ?? null, of: this.#step?.of ?? null, waits: waitsFor(has), controls }
  }

  #count(told: Told, more: 1 | -1) {
    this.#counts.set(told, (this.#counts.get(told) ?? 0) + more)
    this.onChange()
  }
}
