import type { Application } from '@/contract/activation/application'
import { canUseInsurance } from '@/contract/activation/can'
import type { Credential } from '@/contract/activation/credential'
import { readApplication, readCredential } from '@/contract/activation/endpoints'
import { call } from '@/session/call'
import { isProblem, type Result } from '@/session/failure'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { forgetApplication, holdApplication, keptApplicationId } from './open-application'
import type { StopCode } from './stops'

/** Where this person stands with her code. */
export type Start =
  | { kind: 'held'; credential: Exclude<Credential, { status: 'none' }> }
  | { kind: 'stopped'; code: StopCode }
  | { kind: 'left'; application: Application }
  | { kind: 'fresh'; insurances: Credential['insurances'] }

/** The interrupted activation, where one can still be gone on with. */
async function leftApplication(): Promise<Result<Application | undefined>> {
  const id = keptApplicationId()
  if (!id) return { ok: true, value: undefined }
  const answer = await call(readApplication, { params: { id } })
  if (!answer.ok) {
    if (!isProblem(answer.failure, 'not-found')) return answer
    forgetApplication()
    return { ok: true, value: undefined }
  }
  if (answer.value.status === 'identified' || answer.value.status === 'verified') {
    holdApplication(answer.value)
    return answer
  }
  forgetApplication()
  return { ok: true, value: undefined }
}

async function readStart(): Promise<Result<Start>> {
  const credential = await call(readCredential)
  if (!credential.ok) return credential
  if (credential.value.status !== 'none') {
    forgetApplication()
    return { ok: true, value: { kind: 'held', credential: credential.value } }
  }
  const { insurances } = credential.value
  const can = canUseInsurance(insurances)
  // Rows that have ended may mean more than 没有参保 (the person may have died): the server says which.
  const ended = insurances.some(({ status }) => status === 'ended')
  if (!can.allowed && !ended && (can.reason === 'not-insured' || can.reason === 'insurance-paused')) {
    return { ok: true, value: { kind: 'stopped', code: can.reason } }
  }
  const left = await leftApplication()
  if (!left.ok) return left
  return { ok: true, value: left.value ? { kind: 'left', application: left.value } : { kind: 'fresh', insurances } }
}

export function useStart() {
  const [load, reload] = useLoad(readStart)
  useRefresh(reload)
  return { load, reload }
}
