import { useSession } from '@/session/state'
import { useChosenWhere, type Where } from './where'

/** Where nobody has chosen and nobody is signed in. */
const FIRST = '330100'

/** The place that is searched in. */
export function useWhere(): Where {
  const chosen = useChosenWhere(({ where }) => where)
  const insured = useSession(({ person }) => person?.insurances[0]?.region)
  return chosen ?? { region: insured ?? FIRST, district: '', from: null }
}
