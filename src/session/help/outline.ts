import { type HelpStep, type HelpWait, helpControls } from '@/contract/family/help'
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

export interface Outline extends Omit<Pointing, 'pointed'> {
  read: () => HelpStep
  /** Called when something came or went; one listener, the page in front. */
  listen: (changed: () => void) => void
}

/** What stands on one page, counted by kind as its parts come and go. */
export function newOutline(): Outline {
  const counts = new Map<Told, number>()
  let step: { at: number; of: number } | undefined
  let changed = () => {}
  const has = (told: Told) => (counts.get(told) ?? 0) > 0
  const count = (told: Told, more: 1 | -1) => {
    counts.set(told, (counts.get(told) ?? 0) + more)
    changed()
  }
  return {
    tell(told) {
      count(told, 1)
      return () => count(told, -1)
    },
    tellStep(at, of) {
      step = { at, of }
      changed()
      return () => {
        step = undefined
      }
    },
    read: () => ({
      at: step?.at ?? null,
      of: step?.of ?? null,
      waits: waitsFor(has),
      controls: helpControls.filter(has),
    }),
    listen(listener) {
      changed = listener
    },
  }
}
