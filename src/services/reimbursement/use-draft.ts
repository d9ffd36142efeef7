import { useRef, useState } from 'react'
import type { Claim } from '@/contract/reimbursement/claim'
import type { Result } from '@/session/failure'
import { useAct } from '@/session/use-act'
import { type Load, useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { loadClaim } from './queries'

type Change = (key: string) => Promise<Result<Claim>>

/** What is on the screen, also while it loads anew. */
export const claimIn = (load: Load<Claim>): Claim | undefined => (load.kind === 'ready' ? load.value : load.stale)

const withClaim = (load: Load<Claim>, claim: Claim): Load<Claim> =>
  load.kind === 'ready' ? { kind: 'ready', value: claim } : { ...load, stale: claim }

/** One claim on the screen and what is changed in it; the newest answer of the server is what is shown. */
export function useClaim(claimId: string) {
  const [load, reload] = useLoad(() => loadClaim(claimId), claimId)
  // What was changed stands until something newer than what it replaced was loaded.
  const [changed, setChanged] = useState<{ claim: Claim; instead: Claim | undefined } | undefined>(undefined)
  const loaded = useRef<Claim | undefined>(undefined)
  loaded.current = claimIn(load)
  useRefresh(reload)
  const changing = useAct(
    (key, change: Change) => change(key),
    (claim) => setChanged({ claim, instead: loaded.current }),
  )
  const newer = changed?.claim.claimId === claimId && changed.instead === loaded.current ? changed.claim : undefined
  const shown = newer ? withClaim(load, newer) : load
  return { load: shown, reload, act: changing.act, change: (change: Change) => changing.run(change) }
}
