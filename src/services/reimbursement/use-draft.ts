import { useState } from 'react'
import type { Claim } from '@/contract/reimbursement/claim'
import type { Result } from '@/session/failure'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { loadClaim } from './queries'

type Change = (key: string) => Promise<Result<Claim>>

/** One claim on the screen and what is changed in it; the newest answer of the server is what is shown. */
export function useClaim(claimId: string) {
  const [load, reload] = useLoad(() => loadClaim(claimId), claimId)
  const [changed, setChanged] = useState<Claim | undefined>(undefined)
  const again = () => {
    setChanged(undefined)
    reload()
  }
  useRefresh(again)
  const changing = useAct((key, change: Change) => change(key), setChanged)
  const shown = changed?.claimId === claimId ? ({ kind: 'ready', value: changed } as const) : load
  return { load: shown, reload: again, act: changing.act, change: (change: Change) => changing.run(change) }
}
