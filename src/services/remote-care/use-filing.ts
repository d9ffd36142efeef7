import { useState } from 'react'
import { cancelFiling, renewFiling, withdrawFiling } from '@/contract/remote-care/requests'
import { call } from '@/session/call'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { loadFiling } from './queries'

/** What is asked about before it is done. */
export type Asked = 'cancel' | 'withdraw' | 'renew'

/** One filing, and everything that can be done with it. */
export function useFiling(filingId: string) {
  const [load, reload] = useLoad(() => loadFiling(filingId))
  useRefresh(reload)
  const [asked, setAsked] = useState<Asked>()
  const params = { filingId }
  const act = useAct(
    (idempotencyKey, what: Asked) => {
      if (what === 'cancel') return call(cancelFiling, { params }, { idempotencyKey })
      if (what === 'withdraw') return call(withdrawFiling, { params }, { idempotencyKey })
      return call(renewFiling, { params, body: { months: 6 } }, { idempotencyKey })
    },
    () => {
      setAsked(undefined)
      reload()
    },
  )
  return { load, reload, asked, setAsked, act }
}
