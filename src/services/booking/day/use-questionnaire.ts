import { useEffect, useRef, useState } from 'react'
import * as v from 'valibot'
import { readQuestionnaire, saveQuestionnaire, sendQuestionnaire } from '@/contract/booking/day/endpoints'
import {
  type Answers,
  answersTo,
  fitting,
  missing,
  type Questionnaire,
  answers as shape,
} from '@/contract/booking/day/questionnaire'
import { useVisibility } from '@/platform/visibility'
import { call } from '@/session/call'
import { draftOf } from '@/session/draft'
import type { Result } from '@/session/failure'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'

const draft = (appointmentId: string) => draftOf('questionnaire', appointmentId)

/** What was answered on this phone and not yet sent; nothing else, since another may write meanwhile. */
function unsent(appointmentId: string): Answers {
  const kept = v.safeParse(shape, draft(appointmentId).read() ?? {})
  return kept.success ? kept.output : {}
}

/** What the server kept, and over it what this phone had not yet sent. */
async function loadFilled(appointmentId: string): Promise<Result<Questionnaire>> {
  const answer = await call(readQuestionnaire, { params: { appointmentId } })
  if (!answer.ok) return answer
  const { form, answers } = answer.value
  return { ok: true, value: { ...answer.value, answers: fitting(form, { ...answers, ...unsent(appointmentId) }) } }
}

export function useLoadedQuestionnaire(appointmentId: string) {
  return useLoad(() => loadFilled(appointmentId))
}

/**
 * Filling in: each change is kept on the phone at once and on the server at each turn of a page and when the page is
 * left, so that going back, a dead battery or another phone lose nothing.
 */
export function useFilling(loaded: Questionnaire, onSent: () => void) {
  const { appointmentId, form } = loaded
  const [given, setGiven] = useState<Answers>(loaded.answers)
  const [at, setAt] = useState(0)
  const [asked, setAsked] = useState(false)
  const [changed] = useState(() => new Set(Object.keys(unsent(appointmentId))))
  const latest = useRef({ given, dirty: changed.size > 0 })
  const filling = (answers: Answers) => ({ answers, changed: [...changed] })
  latest.current.given = given
  const params = { appointmentId }

  const keep = useRef(async () => {
    if (!latest.current.dirty) return
    latest.current.dirty = false
    const sent = latest.current.given
    const answer = await call(saveQuestionnaire, { params, body: filling(sent) })
    if (!answer.ok) latest.current.dirty = true
    else if (latest.current.given === sent) {
      changed.clear()
      draft(appointmentId).clear()
    }
  }).current
  useVisibility(
    () => undefined,
    () => void keep(),
  )
  useEffect(() => () => void keep(), [keep])

  const sending = useAct(
    (key) => call(sendQuestionnaire, { params, body: filling(given) }, { idempotencyKey: key }),
    () => {
      latest.current.dirty = false
      draft(appointmentId).clear()
      onSent()
    },
  )
  const answer = (questionId: string, value: Answers[string]) => {
    const next = fitting(form, { ...given, [questionId]: value })
    latest.current.dirty = true
    changed.add(questionId)
    draft(appointmentId).write(answersTo(next, [...changed]))
    setGiven(next)
  }
  const page = form.pages[at] ?? []
  const open = missing(page, given)
  const turn = (to: number) => {
    void keep()
    setAsked(false)
    setAt(to)
  }
  const next = () => (open.length > 0 ? setAsked(true) : turn(at + 1))
  const send = () => (open.length > 0 ? setAsked(true) : sending.run())
  return { given, answer, at, page, open, asked, next, back: () => turn(at - 1), send, sending }
}
