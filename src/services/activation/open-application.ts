import type { Application } from '@/contract/activation/application'
import type { Credential } from '@/contract/activation/credential'
import { store } from '@/platform/store'
import { useSession } from '@/session/state'
import { subjectOf } from '@/session/subject'

/** When the last SMS went out, so that going back and forth sends no second one. */
export interface SentSms {
  maskedPhone: string
  /** ISO, by the server's clock. */
  expiresAt: string
  resendAt: string
}

/** What the pages of one activation hand to each other. In memory: it holds a birthday, which is never stored. */
interface Held {
  application: Application
  /** 出生日期, out of the certificate that was typed; refuses a PIN that holds it before the server does. */
  birth?: string
  sms?: SentSms
  activated?: Credential
}

let held: Held | undefined

const key = () => `activation:${subjectOf(useSession.getState()) ?? ''}`

/** The application as the last answer showed it. Its id alone is kept on the phone, to go on after an interruption. */
export function holdApplication(application: Application, more: Partial<Held> = {}): void {
  const same = held?.application.applicationId === application.applicationId
  held = { ...(same ? held : {}), ...more, application }
  store.write(key(), application.applicationId)
}

export function heldFor(applicationId: string): Held | undefined {
  return held?.application.applicationId === applicationId ? held : undefined
}

export function holdSms(applicationId: string, sms: SentSms): void {
  const mine = heldFor(applicationId)
  if (mine) mine.sms = sms
}

/** Where an interrupted activation can be found again. */
export function keptApplicationId(): string | undefined {
  const kept = store.read(key())
  return typeof kept === 'string' ? kept : undefined
}

/** Nothing is left to go on with: done, expired or begun anew. */
export const forgetApplication = () => store.remove(key())
