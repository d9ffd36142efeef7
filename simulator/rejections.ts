import { runInContext } from 'node:vm'
import type { JSDOM } from 'jsdom'

type Report = (reason: unknown) => void

/** Reports of the programs that run now, by the Promise of their own realm. */
const running = new Map<unknown, Report>()

function onRejection(reason: unknown, promise: unknown) {
  for (const [Own, report] of running) {
    if (typeof Own === 'function' && promise instanceof Own) {
      report(reason)
      return
    }
  }
  if (process.listenerCount('unhandledRejection') === 1) throw reason
}

/**
 * Gives a program the rejections that nobody handled in its window; Node only knows them by the process.
 * @returns stops it
 */
export function watchRejections(dom: JSDOM, report: Report): () => void {
  const own: unknown = runInContext('Promise', dom.getInternalVMContext())
  if (running.size === 0) process.on('unhandledRejection', onRejection)
  running.set(own, report)
  return () => {
    running.delete(own)
    if (running.size === 0) process.off('unhandledRejection', onRejection)
  }
}
