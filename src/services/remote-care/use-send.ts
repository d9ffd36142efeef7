import type { Answers } from '@/contract/remote-care/questions'
import { changeFiling, createFiling } from '@/contract/remote-care/requests'
import { replace } from '@/platform/navigate'
import { call } from '@/session/call'
import { useAct } from '@/session/use-act'
import { clearDraft } from './draft'
import { type Form, proofOf } from './form'
import { filingPage } from './routes'

interface Sent {
  region: string
  form: Form
  /** New: with its reason; a change: the filing it takes the place of. */
  what: { kind: 'new'; answers: Answers } | { kind: 'change'; filingId: string }
}

function send(idempotencyKey: string, { region, form, what }: Sent) {
  const { beginOn, months, hospital, referredOn } = form
  const proof = proofOf(form)
  if (what.kind === 'change') {
    return call(
      changeFiling,
      { params: { filingId: what.filingId }, body: { region, beginOn, proof } },
      { idempotencyKey },
    )
  }
  const referral = what.answers.why === 'referred' && hospital ? { institutionId: hospital, referredOn } : undefined
  return call(
    createFiling,
    { body: { region, answers: what.answers, beginOn, months, proof, referral } },
    { idempotencyKey },
  )
}

/** Sends it once, and goes to what was made of it. */
export const useSend = () =>
  useAct(
    (key, sent: Sent) => send(key, sent),
    ({ filingId }) => {
      clearDraft()
      return replace(filingPage(filingId, true))
    },
  )
