import { useEffect, useRef, useState } from 'react'
import { readFace, startFace } from '@/contract/family/presence'
import type { Output } from '@/contract/shared/endpoint'
import { checkFace } from '@/platform/face'
import { useVisibility } from '@/platform/visibility'
import { call } from '@/session/call'
import { endPresence } from '@/session/presence'
import { useAct } from '@/session/use-act'

type Presence = Output<typeof readFace>['presence']

/** `asking`: the host's screen was opened and the platform is asked how it went; never believed from the client. */
export type FaceState =
  | { kind: 'ready' }
  | { kind: 'asking' }
  | { kind: 'left'; why: string }
  | { kind: 'failed'; presence: Presence }

/** One face check of who acts, from the consent to the platform's answer. */
export function useFaceCheck(onProved: (verifyId: string) => void) {
  const [state, setState] = useState<FaceState>({ kind: 'ready' })
  const verifyId = useRef<string | undefined>(undefined)
  const front = useRef(true)

  const asking = useAct(
    (_key, id: string) => call(readFace, { params: { id } }),
    ({ result, presence }) => {
      const id = verifyId.current
      if (result === 'passed' && id) return onProved(id)
      if (result === 'pending') return setState({ kind: 'left', why: '没有刷完，没关系，可以再来。' })
      verifyId.current = undefined
      setState(result === 'failed' ? { kind: 'failed', presence } : { kind: 'left', why: '放得太久了，请再刷一次。' })
    },
  )
  const ask = () => {
    if (!verifyId.current) return undefined
    setState({ kind: 'asking' })
    return asking.run(verifyId.current)
  }
  const beginning = useAct(
    () => call(startFace, { body: { consents: ['face'] } }),
    async (begun) => {
      verifyId.current = begun.verifyId
      const outcome = await checkFace(begun.verifyId)
      if (outcome.kind === 'unavailable') setState({ kind: 'left', why: outcome.why })
      else if (front.current) ask()
    },
  )
  useVisibility(
    () => {
      front.current = true
      ask()
    },
    () => {
      front.current = false
    },
  )
  const busy = beginning.act.kind === 'busy' || asking.act.kind === 'busy'
  return { state, busy, begin: beginning.run, beginning: beginning.act, asking: asking.act, again: ask }
}

/** Leaving the page without an answer is an answer to the call that waits for it. */
export function useLeaving(): void {
  useEffect(() => () => endPresence(false), [])
}
