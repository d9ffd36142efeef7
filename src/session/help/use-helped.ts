import { useRouter } from '@tarojs/taro'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type HelpControl, helpControls, readHelp, showStep } from '@/contract/family/help'
import type { Input } from '@/contract/shared/endpoint'
import { useVisibility } from '@/platform/visibility'
import type { Pointing } from '@/ui/pointing'
import { call } from '../call'
import { useSession } from '../state'
import { newOutline, pageOf } from './outline'
import { forgetHelp, type Helped, noteHelp, useHelp } from './state'

/** Parts of a screen come in bursts; one call tells them all. */
const BURST_MS = 300
const LOOK_MS = 3000
/** Without network there is no hurry. */
const LOOK_OFFLINE_MS = 10_000

async function send(helped: Helped, body: Input<typeof showStep>['body'] | undefined): Promise<void> {
  const params = { id: helped.helpId }
  const answer = body ? await call(showStep, { params, body }) : await call(readHelp, { params })
  // Stopped meanwhile, or somebody else's by now.
  if (useHelp.getState().helped?.helpId !== helped.helpId) return
  if (answer.ok) noteHelp(answer.value, helped.elderId)
  else if (answer.failure.kind === 'problem' && answer.failure.problem.status < 429) forgetHelp()
  else useHelp.setState({ offline: true })
}

/** Her own, and only while she looks at her own affairs: another person's step is nobody's to see. */
function useOwnHelp(): { helped: Helped | undefined; hers: boolean } {
  const helped = useHelp((state) => state.helped)
  const own = useSession(({ person }) => helped !== null && (person === null || person.personId === helped.elderId))
  const hers = useSession(({ actingFor }) => actingFor === null)
  return { helped: own && helped ? helped : undefined, hers }
}

const pointedAt = (hint: string | undefined): HelpControl | undefined => helpControls.find((one) => one === hint)

/**
 * On the page in front: tells the step when it changes, looks every three seconds whether the helper points. Pages
 * behind, and the whole program while nobody helps, do nothing.
 */
export function useHelped(): { helped: Helped | undefined; pointing: Pointing | undefined } {
  const { helped, hers } = useOwnHelp()
  const { path } = useRouter()
  const page = hers ? pageOf(path) : 'other/page'
  const outline = useMemo(newOutline, [])
  const [front, setFront] = useState(true)
  useVisibility(
    () => setFront(true),
    () => setFront(false),
  )
  const sent = useRef('')
  const offline = useHelp((state) => state.offline)
  const on = helped !== undefined && front

  useEffect(() => {
    if (!on || !helped) return
    let burst: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const step = { page, ...outline.read() }
      const now = JSON.stringify(step)
      const changed = now !== sent.current
      sent.current = now
      await send(helped, changed ? step : undefined)
      if (useHelp.getState().offline) sent.current = ''
    }
    const soon = () => {
      clearTimeout(burst)
      burst = setTimeout(look, BURST_MS)
    }
    outline.listen(soon)
    soon()
    const timer = setInterval(look, offline ? LOOK_OFFLINE_MS : LOOK_MS)
    return () => {
      clearTimeout(burst)
      clearInterval(timer)
      outline.listen(() => undefined)
      sent.current = ''
    }
  }, [on, helped, page, outline, offline])

  const hint = useHelp((state) => state.point?.hint)
  const pointed = pointedAt(hint)
  const pointing = useMemo(
    () => (helped ? { tell: outline.tell, tellStep: outline.tellStep, pointed } : undefined),
    [helped, outline, pointed],
  )
  return { helped, pointing }
}
