import { readHome } from '@/contract/account/endpoints'
import type { FamilyGrant } from '@/contract/family/grant'
import { listGrants } from '@/contract/family/grants'
import { actedId } from '@/session/acting'
import { call } from '@/session/call'
import type { Result } from '@/session/failure'
import { useLoad } from '@/session/use-load'
import type { Home } from './home-view'

/** Home of whoever is acted for; with the grant it stands under, while acting. */
export interface HomeLoad {
  home: Home
  grant: FamilyGrant | undefined
}

async function load(): Promise<Result<HomeLoad>> {
  const acted = actedId()
  const [home, grants] = await Promise.all([call(readHome), acted ? call(listGrants) : undefined])
  if (!home.ok) return home
  if (grants && !grants.ok) return grants
  const grant = grants?.value.actingFor.find(({ other, state }) => other.personId === acted && state === 'active')
  return { ok: true, value: { home: home.value, grant } }
}

export const useHome = () => useLoad(load)
