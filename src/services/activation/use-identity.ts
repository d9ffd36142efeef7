import { useState } from 'react'
import type { Application } from '@/contract/activation/application'
import { createApplication } from '@/contract/activation/endpoints'
import { birthOf } from '@/contract/shared/identity'
import { call } from '@/session/call'
import { draftOf } from '@/session/draft'
import { useSubject } from '@/session/subject'
import { type Act, useAct } from '@/session/use-act'
import { draftFromForm, formFault, formFromDraft, type IdentityForm } from './identity-form'
import { holdApplication } from './open-application'
import { useStops } from './use-stops'

export interface Identity {
  form: IdentityForm
  agreed: boolean
  /** What the server found wrong, by field; gone as soon as that field is typed in. */
  served: Partial<Record<keyof IdentityForm, string>>
  /** The button was tapped although something is missing: every field says what. */
  asked: boolean
  act: Act
  change: (part: Partial<IdentityForm>) => void
  agree: (agreed: boolean) => void
  send: () => unknown
}

/** Step 1: the form, its draft, and the call that begins or resumes an application. */
export function useIdentity(onDone: (application: Application) => void): Identity {
  const subject = useSubject() ?? ''
  const draft = draftOf('activation-identity', subject)
  const [form, setForm] = useState(() => formFromDraft(draft.read()))
  const [agreed, setAgreed] = useState(false)
  const [asked, setAsked] = useState(false)
  const [dropped, setDropped] = useState<readonly string[]>([])

  const begin = useAct(
    () => {
      setDropped([])
      return call(createApplication, { body: { ...form, name: form.name.trim(), consents: ['identity'] } })
    },
    (application) => {
      holdApplication(application, { birth: birthOf(form.certType, form.certNo) })
      onDone(application)
    },
  )
  useStops(begin)
  const { act } = begin
  const wrong = act.kind === 'failed' && act.failure.kind === 'problem' ? (act.failure.problem.fields ?? {}) : {}
  const left = Object.entries(wrong).filter(([field]) => !dropped.includes(field))

  return {
    form,
    agreed,
    served: Object.fromEntries(left),
    asked,
    act,
    change(part) {
      const next = { ...form, ...part }
      setForm(next)
      setDropped([...dropped, ...Object.keys(part)])
      draft.write(draftFromForm(next))
    },
    agree: setAgreed,
    send() {
      setAsked(true)
      return formFault(form) ? undefined : begin.run()
    },
  }
}
