import { create } from 'zustand'
import type { Hold } from '@/contract/booking/hold'
import { useSession } from '@/session/state'
import { subjectOf, useSubject } from '@/session/subject'

interface Held {
  /** For whom: nothing of hers is shown while acting for another. */
  whose: string | undefined
  hold: Hold | null
}

/** The one number a person holds, so that every page of booking shows it on top. */
const useStore = create<Held>(() => ({ whose: undefined, hold: null }))

export const keepHold = (hold: Hold) => useStore.setState({ whose: subjectOf(useSession.getState()), hold })
export const dropHold = () => useStore.setState({ hold: null })

export function useHeld(): Hold | null {
  const subject = useSubject()
  const { whose, hold } = useStore()
  return subject !== undefined && whose === subject ? hold : null
}
