import { cancelCareRequest, confirmCareRequest, readCareRequest } from '@/contract/booking/kinds/endpoints'
import { call } from '@/session/call'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'

/** One request, and what the person can do with it. */
export function useCareRequest(requestId: string, onCancelled: () => void) {
  const params = { requestId }
  const [load, reload] = useLoad(() => call(readCareRequest, { params }))
  useRefresh(reload)
  const confirming = useAct((key) => call(confirmCareRequest, { params }, { idempotencyKey: key }), reload)
  const cancelling = useAct(
    (key) => call(cancelCareRequest, { params }, { idempotencyKey: key }),
    () => {
      onCancelled()
      reload()
    },
  )
  const request = load.kind === 'ready' ? load.value : load.stale
  return { load, reload, request, confirming, cancelling }
}
