import { useState } from 'react'
import * as v from 'valibot'
import { createCareRequest, readOffer } from '@/contract/booking/kinds/endpoints'
import type { Offer } from '@/contract/booking/kinds/offer'
import { replace } from '@/platform/navigate'
import { call } from '@/session/call'
import { draftOf } from '@/session/draft'
import { useSubject } from '@/session/subject'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { careRequestPage } from '../routes'
import { applicationOf, type Form, formShape } from './form'

export const useOffer = (offerId: string) => useLoad(() => call(readOffer, { params: { offerId } }))

/** The prescription one came from, or the only one there is. */
function chosen({ prescriptions }: Offer, asked: string | undefined): string | undefined {
  const [only, second] = prescriptions.map((one) => one.prescriptionId)
  return prescriptions.find((one) => one.prescriptionId === asked)?.prescriptionId ?? (second ? undefined : only)
}

/** Filling in an application; what was typed stays on the phone until it is sent. */
export function useApply(offer: Offer, prescriptionId: string | undefined) {
  const subject = useSubject() ?? ''
  const draft = draftOf(`care-${offer.offerId}`, subject)
  const [form, setForm] = useState<Form>(() => {
    const kept = v.safeParse(formShape, draft.read() ?? {})
    const form = kept.success ? kept.output : v.parse(formShape, {})
    return { ...form, prescriptionId: chosen(offer, prescriptionId) ?? form.prescriptionId }
  })
  const change = (part: Partial<Form>) => {
    const next = { ...form, ...part }
    setForm(next)
    // A guardian agrees anew each time.
    draft.write({ ...next, guardianAgrees: false })
  }
  const applying = useAct(
    (key) => call(createCareRequest, { body: applicationOf(offer, form) }, { idempotencyKey: key }),
    ({ requestId }) => {
      draft.clear()
      replace(careRequestPage(requestId))
    },
  )
  return { form, change, applying }
}
