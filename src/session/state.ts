import { create } from 'zustand'
import type { Person } from '@/contract/session/endpoints'
import { store } from '@/platform/store'

/** For whom she acts (亲情账户); `relation` as she calls her: 奶奶. */
export interface ActingFor {
  personId: string
  name: string
  relation: string
}

export interface SessionState {
  token: string | null
  person: Person | null
  actingFor: ActingFor | null
  /** 关怀版 of the person shown; kept for each represented person. */
  care: boolean
  /** One tap hides names and amounts on a shared phone. */
  hidden: boolean
}

/** The mode of last time, so that a page is drawn in it before anybody is signed in. */
const CARE_NOW = 'care-now'

export const useSession = create<SessionState>(() => ({
  token: null,
  person: null,
  actingFor: null,
  care: store.read(CARE_NOW) === true,
  hidden: false,
}))

useSession.subscribe(({ care }, before) => {
  if (care !== before.care) store.write(CARE_NOW, care)
})
