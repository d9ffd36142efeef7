import { fontScale } from '@/platform/font-scale'
import { store } from '@/platform/store'
import { useSession } from './state'

const key = (personId: string) => `care:${personId}`
const LARGE_TEXT = 1.2
const ELDER_AGE = 60

/** 关怀版 as this person chose it; ordinary where she has not. */
export const readCare = (personId: string): boolean => store.read(key(personId)) === true

/** The same for whom one acts for: as it was chosen for her, else as it is now. */
export function readCareOr(personId: string, now: boolean): boolean {
  const chosen = store.read(key(personId))
  return typeof chosen === 'boolean' ? chosen : now
}

/** Turned on or off by the person only, and remembered for her; it never changes by itself. */
export function chooseCare(personId: string, care: boolean): void {
  store.write(key(personId), care)
  useSession.setState({ care })
}

/** Offered once: at first start, or to whoever reads large text or is 60 (spec.md §4). */
export function shouldOfferCare(personId: string, age: number): boolean {
  if (store.read(key(personId)) !== undefined) return false
  return age >= ELDER_AGE || fontScale() >= LARGE_TEXT || store.read('care-offered') !== true
}

/** The offer was answered on this phone; whoever is 60 or reads large text is still asked for herself. */
export const noteCareOffered = () => store.write('care-offered', true)
