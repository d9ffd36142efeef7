import { useEffect } from 'react'
import { open } from '@/platform/navigate'
import type { Act } from '@/session/use-act'
import { forgetApplication } from './open-application'
import { stoppedPage } from './routes'
import { isStop } from './stops'

/** A refusal that has a screen of its own opens it; what was typed stays behind it. */
export function useStops({ act, clear }: { act: Act; clear: () => void }): void {
  useEffect(() => {
    if (act.kind !== 'failed' || act.failure.kind !== 'problem') return
    const { code } = act.failure.problem
    if (!isStop(code)) return
    if (code === 'application-expired') forgetApplication()
    clear()
    open(stoppedPage(code))
  }, [act, clear])
}
