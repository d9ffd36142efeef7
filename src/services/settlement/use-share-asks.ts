import { type BillShare, listBillShares } from '@/contract/family/bill-shares'
import { answerAsk, askShare } from '@/contract/family/shares'
import { call } from '@/session/call'
import type { Result } from '@/session/failure'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'

/** Asks the holder; where the account is one's own, asking and agreeing are one tap. */
async function ask(billId: string, share: BillShare): Promise<Result<unknown>> {
  const asked = await call(askShare, { params: { id: share.shareId }, body: { billId } })
  if (!asked.ok || !share.yours || asked.value.state !== 'waiting') return asked
  return call(answerAsk, { params: { id: asked.value.askId }, body: { answer: 'agree' } })
}

/**
 * Whom to ask for this bill, and what was answered; looked at again whenever the page comes back. Without an answer of
 * the server there is nobody to ask: the bill can be paid all the same.
 */
export function useShareAsks(billId: string, onAnswered: () => void) {
  const [load, reload] = useLoad(() => call(listBillShares, { params: { billId } }), billId)
  useRefresh(reload)
  const asking = useAct(
    (_key, share: BillShare) => ask(billId, share),
    () => {
      reload()
      onAnswered()
    },
  )
  const value = load.kind === 'ready' ? load.value : load.stale
  return { shares: value?.items ?? [], asking, reload }
}
