import { useState } from 'react'
import { readGrant } from '@/contract/family/grants'
import type { GrantRequest } from '@/contract/family/request'
import { agreeAsGuardian, placeCall, withdrawRequest } from '@/contract/family/requests'
import { actFor } from '@/session/acting'
import { call } from '@/session/call'
import { useAct } from '@/session/use-act'
import { useEvery } from '@/session/use-every'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'
import { loadRequest } from './queries'

const RINGING_MS = 2000
const REVIEW_MS = 5000

/** One request of mine and everything that can be done with it. */
export function useRequest(id: string) {
  const [load, reload] = useLoad(() => loadRequest(id))
  const [newer, setNewer] = useState<GrantRequest>()
  useRefresh(reload)
  const loaded = load.kind === 'ready' ? load.value : load.stale
  const request = loaded ?? newer
  const take = (answer: GrantRequest) => {
    setNewer(answer)
    reload()
  }
  const params = { id }
  const calling = useAct(() => call(placeCall, { params }), take)
  const guarding = useAct(() => call(agreeAsGuardian, { params, body: { consents: ['guardian'] } }), take)
  const withdrawing = useAct(() => call(withdrawRequest, { params }), take)
  const starting = useAct(
    (_key, grantId: string) => call(readGrant, { params: { id: grantId } }),
    ({ other, relationWord }) => actFor({ personId: other.personId, name: other.name, relation: relationWord }),
  )
  useEvery(RINGING_MS, request?.status === 'awaiting-consent', reload)
  useEvery(REVIEW_MS, request?.status === 'proof-review', reload)
  return { load, reload, request, take, calling, guarding, withdrawing, starting }
}
