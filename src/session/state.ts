import { create } from 'zustand'
import type { Person } from '@/contract/session/endpoints'

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

export const useSession = create<SessionState>(() => ({
  token: null,
  person: null,
  actingFor: null,
  care: false,
  hidden: false,
}))
