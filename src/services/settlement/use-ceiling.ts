import type { FamilyGrant } from '@/contract/family/grant'
import { listGrants } from '@/contract/family/grants'
import { actedId, useActedId } from '@/session/acting'
import { call } from '@/session/call'
import type { Result } from '@/session/failure'
import { useLoad } from '@/session/use-load'
import { useRefresh } from '@/session/use-refresh'

async function loadGrant(): Promise<Result<FamilyGrant | undefined>> {
  if (actedId() === '') return { ok: true, value: undefined }
  const grants = await call(listGrants)
  if (!grants.ok) return grants
  const active = grants.value.actingFor.filter(({ state, other }) => state === 'active' && other.personId === actedId())
  return { ok: true, value: active.find(({ scopes }) => scopes.includes('pay')) }
}

/** The grant under which one would pay now; undefined for oneself, and while it is not known: the server decides. */
export function useCeiling(): FamilyGrant | undefined {
  const acted = useActedId()
  const [load, reload] = useLoad(loadGrant, acted)
  useRefresh(reload)
  return load.kind === 'ready' ? load.value : load.stale
}
