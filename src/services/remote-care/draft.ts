import * as v from 'valibot'
import { type Answers, answers } from '@/contract/remote-care/questions'
import { draftOf } from '@/session/draft'
import { useSession } from '@/session/state'
import { subjectOf } from '@/session/subject'

/** What was answered so far; kept on the phone, so that going back loses nothing. */
const kept = v.object({
  region: v.nullable(v.string()),
  answers: v.nullable(answers),
})

export interface FileDraft {
  region: string | null
  answers: Answers | null
}

const store = () => draftOf('remote-care', subjectOf(useSession.getState()) ?? '')

export function readDraft(): FileDraft {
  const read = v.safeParse(kept, store().read())
  return read.success ? read.output : { region: null, answers: null }
}

export const keepDraft = (draft: FileDraft) => store().write(draft)
export const clearDraft = () => store().clear()
