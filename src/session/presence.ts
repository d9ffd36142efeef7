import { openOver, type Route } from '@/platform/navigate'

/** 人码合一: the page where who acts for another proves that it is she who holds the phone. */
export const facePage: Route = '/services/family/pages/face/index'

/** A page that shows again asks at once; without a pause it would throw her back into the check she just left. */
const PAUSE_MS = 1500

let waiting: { answer: Promise<boolean>; settle: (proved: boolean) => void } | undefined
let leftAt = Number.NEGATIVE_INFINITY

/** Asks for the check, once however many calls need it; true when the platform has confirmed it. */
export function proveItIsMe(): Promise<boolean> {
  if (waiting) return waiting.answer
  if (Date.now() - leftAt < PAUSE_MS) return Promise.resolve(false)
  let settle = (_proved: boolean) => {}
  const answer = new Promise<boolean>((resolve) => {
    settle = resolve
  })
  waiting = { answer, settle }
  openOver(facePage).catch(() => endPresence(false))
  return answer
}

/** The check is over: confirmed, or left. */
export function endPresence(proved: boolean): void {
  if (!waiting) return
  if (!proved) leftAt = Date.now()
  waiting.settle(proved)
  waiting = undefined
}
