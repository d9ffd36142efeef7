import { useState } from 'react'
import * as v from 'valibot'
import { draftOf } from '@/session/draft'
import { useSubject } from '@/session/subject'
import { firstForm, type WishForm, wishForm } from './wish-form'

const kept = v.object({ form: wishForm, part: v.optional(v.number(), 1) })

/** What was chosen for a wish, kept on the phone for this person and place until it is sent: going back loses nothing. */
export function useWish(departmentId: string, doctorId: string | undefined) {
  const draft = draftOf(`wish-${doctorId ?? departmentId}`, useSubject() ?? '')
  const [{ form, part }, write] = useState(() => {
    const read = v.safeParse(kept, draft.read())
    return read.success ? read.output : { form: firstForm, part: 1 }
  })
  const change = (next: { form: WishForm; part: number }) => {
    write(next)
    draft.write(next)
  }
  return {
    form,
    part,
    set: (more: Partial<WishForm>) => change({ form: { ...form, ...more }, part }),
    setPart: (next: number) => change({ form, part: next }),
    sent: draft.clear,
  }
}
