import { useRef, useState } from 'react'
import type { Application } from '@/contract/activation/application'
import { startFace, verify } from '@/contract/activation/endpoints'
import { checkFace } from '@/platform/face'
import { useVisibility } from '@/platform/visibility'
import { call } from '@/session/call'
import { useAct } from '@/session/use-act'
import { holdApplication } from './open-application'
import { useStops } from './use-stops'

/** `asking`: the host's screen was opened, and the platform is asked how it went; never believed from the client. */
export type FaceState =
  | { kind: 'ready' }
  | { kind: 'asking' }
  | { kind: 'left'; why: string }
  | { kind: 'failed'; triesLeft: number | undefined }

interface Outcomes {
  onPassed: (application: Application) => void
  onFailed: () => void
}

export function useFace(applicationId: string, { onPassed, onFailed }: Outcomes) {
  const [state, setState] = useState<FaceState>({ kind: 'ready' })
  const verifyId = useRef<string | undefined>(undefined)

  const proof = useAct(
    async (_key, id: string) => {
      const answer = await call(verify, { params: { id: applicationId }, body: { way: 'face', verifyId: id } })
      if (answer.ok || answer.failure.kind !== 'problem') return answer
      const { code, triesLeft, detail } = answer.failure.problem
      if (code === 'face-failed') {
        verifyId.current = undefined
        setState({ kind: 'failed', triesLeft })
        onFailed()
      }
      if (code === 'state-conflict') setState({ kind: 'left', why: detail ?? '刷脸还没有结果。' })
      return answer
    },
    (application) => {
      verifyId.current = undefined
      holdApplication(application)
      onPassed(application)
    },
  )
  const ask = () => {
    if (!verifyId.current) return undefined
    setState({ kind: 'asking' })
    return proof.run(verifyId.current)
  }

  const beginning = useAct(
    () => call(startFace, { params: { id: applicationId }, body: { consents: ['face'] } }),
    async (begun) => {
      verifyId.current = begun.verifyId
      const outcome = await checkFace(begun.verifyId)
      if (outcome.kind === 'unavailable') setState({ kind: 'left', why: outcome.why })
      else if (outcome.kind === 'cancelled')
        setState({ kind: 'left', why: '没有刷完，没关系，可以再来，也可以换一种方式。' })
      else if (front.current) ask()
    },
  )
  useStops(proof)
  useStops(beginning)

  const front = useRef(true)
  useVisibility(
    () => {
      front.current = true
      ask()
    },
    () => {
      front.current = false
    },
  )
  const busy = beginning.act.kind === 'busy' || proof.act.kind === 'busy'
  return { state, busy, begin: beginning.run, beginning: beginning.act, proof: proof.act, again: ask }
}
