import { useRouter } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import type { Application } from '@/contract/activation/application'
import { readApplication } from '@/contract/activation/endpoints'
import { replace } from '@/platform/navigate'
import { useVisibility } from '@/platform/visibility'
import { call } from '@/session/call'
import type { Result } from '@/session/failure'
import { type Load, useLoad } from '@/session/use-load'
import { nextStep } from './next-step'
import { heldFor, holdApplication } from './open-application'

export interface OpenApplication {
  applicationId: string
  load: Load<Application>
  reload: () => void
}

/**
 * The application of a step's page: as the page before handed it over, else asked of the server (the page was opened
 * again). When it is not where this page belongs, the page that it is at takes its place; only while in front.
 */
export function useApplication(belongs: Application['status']): OpenApplication {
  const { id: applicationId = '' } = useRouter().params
  const asked = useRef(false)
  const [load, reload] = useLoad(async (): Promise<Result<Application>> => {
    const held = asked.current ? undefined : heldFor(applicationId)
    asked.current = true
    if (held) return { ok: true, value: held.application }
    const answer = await call(readApplication, { params: { id: applicationId } })
    if (answer.ok) holdApplication(answer.value)
    return answer
  })

  const front = useRef(true)
  const latest = load.kind === 'ready' ? load.value : undefined
  const goOn = useRef(() => {})
  goOn.current = () => {
    const application = heldFor(applicationId)?.application ?? latest
    if (front.current && application && application.status !== belongs) replace(nextStep(application))
  }
  useVisibility(
    () => {
      front.current = true
      goOn.current()
    },
    () => {
      front.current = false
    },
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at whenever a new answer came
  useEffect(() => goOn.current(), [latest])
  return { applicationId, load, reload }
}
