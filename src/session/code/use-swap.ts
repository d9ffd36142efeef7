import type { FamilyGrant } from '@/contract/family/grant'
import { listGrants } from '@/contract/family/grants'
import { open, type Route } from '@/platform/navigate'
import { codeTab, homeTab } from '@/platform/tabs'
import { actFor, backToMyself } from '../acting'
import { call } from '../call'
import type { Result } from '../failure'
import { useSession } from '../state'
import { useLoad } from '../use-load'

export interface Swap {
  label: string
  icon: 'family' | 'person'
  onTap: () => void
}

async function grants(): Promise<Result<FamilyGrant[]>> {
  const answer = await call(listGrants)
  return answer.ok ? { ok: true, value: answer.value.actingFor } : answer
}

/** Nobody to offer: the way back is known without asking. */
const nobody = async (): Promise<Result<FamilyGrant[]>> => ({ ok: true, value: [] })

/** 关怀版 has no tabs: the code stands over home there, so that there is a way back. */
async function showCode(change: (then: Route) => Promise<unknown>, toCode: Route): Promise<void> {
  if (!useSession.getState().care) {
    await change(codeTab)
    return
  }
  await change(homeTab)
  await open(toCode)
}

/** 换成奶奶的: to the code of who agreed to that, or back to one's own. Nothing where there is nobody. */
export function useSwap(toWho: Route, toCode: Route): Swap | undefined {
  const acting = useSession((session) => session.actingFor !== null)
  const [load] = useLoad(acting ? nobody : grants)
  if (acting) return { label: '换成自己的', icon: 'person', onTap: () => void showCode(backToMyself, toCode) }
  const people =
    load.kind === 'ready'
      ? load.value.filter(({ state, scopes }) => state === 'active' && scopes.includes('show-code'))
      : []
  const [first] = people
  if (!first) return undefined
  if (people.length > 1) return { label: '换成家人的', icon: 'family', onTap: () => void open(toWho) }
  const { other, relationWord } = first
  const person = { personId: other.personId, name: other.name, relation: relationWord }
  return {
    label: `换成${relationWord}的`,
    icon: 'family',
    onTap: () => void showCode((then) => actFor(person, then), toCode),
  }
}
