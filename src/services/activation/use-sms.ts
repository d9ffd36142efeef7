import { useEffect, useState } from 'react'
import type { Application } from '@/contract/activation/application'
import { sendSms, verify } from '@/contract/activation/endpoints'
import { call } from '@/session/call'
import type { Failure } from '@/session/failure'
import { serverNow } from '@/session/server-time'
import { useAct } from '@/session/use-act'
import { useSeconds } from '@/session/use-seconds'
import { heldFor, holdApplication, holdSms, type SentSms } from './open-application'
import { useStops } from './use-stops'

const instantIn = (seconds: number) => new Date(serverNow() + seconds * 1000).toISOString()

/** Seconds the server wants us to wait before the next SMS. */
const waitOf = (failure: Failure): number | undefined =>
  failure.kind === 'problem' && failure.problem.code === 'too-many-requests' ? failure.problem.retryAfter : undefined

/** Sends the code when the page opens (the button that led here said so), and again when asked, not too often. */
export function useSmsCode(applicationId: string, ready: boolean) {
  const [sent, setSent] = useState<SentSms | undefined>(() => heldFor(applicationId)?.sms)
  const [notBefore, setNotBefore] = useState<string | null>(null)
  const sending = useAct(
    async () => {
      const answer = await call(sendSms, { params: { id: applicationId } })
      const wait = answer.ok ? undefined : waitOf(answer.failure)
      if (wait) setNotBefore(instantIn(wait))
      return answer
    },
    ({ maskedPhone, expiresAt, resendAfterSeconds }) => {
      const sms = { maskedPhone, expiresAt, resendAt: instantIn(resendAfterSeconds) }
      holdSms(applicationId, sms)
      setSent(sms)
      setNotBefore(sms.resendAt)
    },
  )
  useStops(sending)
  const { run } = sending
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the application is there
  useEffect(() => {
    if (ready && !sent) run()
  }, [ready])
  const wait = useSeconds(notBefore ?? sent?.resendAt ?? null)
  return { sent, wait, sending: sending.act, send: run }
}

/** What the person types, and the check of both. */
export function useSmsProof(applicationId: string, onDone: (application: Application) => void) {
  const [code, setCode] = useState('')
  const [card, setCard] = useState('')
  const proof = useAct(
    () => call(verify, { params: { id: applicationId }, body: { way: 'sms', code, cardLast6: card } }),
    (application) => {
      holdApplication(application)
      onDone(application)
    },
  )
  useStops(proof)
  const { act, clear } = proof
  const problem = act.kind === 'failed' && act.failure.kind === 'problem' ? act.failure.problem : undefined
  return {
    code,
    card,
    act,
    /** A code that is no use any more is sent anew. */
    dead: problem?.code === 'sms-expired' || problem?.triesLeft === 0,
    codeError: problem?.fields?.code,
    cardError: problem?.fields?.cardLast6,
    typeCode: (typed: string) => {
      setCode(typed)
      if (problem?.fields?.code) clear()
    },
    typeCard: (typed: string) => {
      setCard(typed.normalize('NFKC').replace(/\s/g, '').toUpperCase())
      if (problem?.fields?.cardLast6) clear()
    },
    check: proof.run,
    forgetCode: () => {
      setCode('')
      clear()
    },
  }
}

export const CARD_TAIL = 6

export function cardFault(typed: string): string | undefined {
  if (typed.length < CARD_TAIL) return `少了 ${CARD_TAIL - typed.length} 位`
  if (typed.length > CARD_TAIL) return `多了 ${typed.length - CARD_TAIL} 位，只要最后 ${CARD_TAIL} 位`
  return /^[0-9A-Z]+$/.test(typed) ? undefined : '只有数字和字母'
}
