import type { Call } from '../../base/http/route'
import { expirePapers } from '../../registers/files/expire'
import { remindDue } from '../../services/booking/day/remind'
import { endDueCare } from '../../services/booking/due/care'
import { remindDoses } from '../../services/booking/due/doses'
import { askRefunds } from '../../services/booking/due/refunds'
import { tick } from '../../services/booking/due/tick'
import { endStaleClaims } from '../../services/reimbursement/stale'
import { endUnanswered } from '../../services/remote-care/lapse'
import { remindExpiring } from '../../services/remote-care/remind'

type Work = Pick<Call, 'db' | 'now' | 'ids'>

/** All that time alone brings about. One that fails does not keep the others from their turn. */
const JOBS: readonly ((work: Work) => Promise<unknown>)[] = [
  tick,
  endDueCare,
  askRefunds,
  remindDue,
  remindDoses,
  remindExpiring,
  endUnanswered,
  endStaleClaims,
  expirePapers,
]

/** In the transaction that moved the clock. */
export async function runDue(work: Work): Promise<void> {
  for (const job of JOBS) await job(work)
}

/** By the server's own sweep: each job and each of its steps in transactions of their own. @returns what failed */
export async function sweepDue(work: Work): Promise<unknown[]> {
  const failures: unknown[] = []
  for (const job of JOBS) await job(work).catch((error: unknown) => failures.push(error))
  return failures
}
