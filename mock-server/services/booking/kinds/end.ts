import { canCancelCare } from '../../../../src/contract/booking/kinds/can'
import { nextStatus } from '../../../../src/contract/booking/kinds/machine'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { refuse } from '../../../base/http/refuse'
import type { Call } from '../../../base/http/route'
import { clinicPolicy } from '../../../regions/clinic'
import { endCareBill } from './bill'
import { type CareRow, givePlaceBack, noteStep, saveCare } from './rows'
import { offerOf } from './view'
import { cancelUntilOf } from './words'

type Work = Pick<Call, 'db' | 'now' | 'ids'>

const ENDED_BY = { cancel: 'person', withdraw: 'hospital', decline: 'hospital', lapse: 'clock' } as const
const SAID = { cancel: '取消了', withdraw: '医院取消了', decline: '医院没有答应', lapse: '到时取消了' } as const

/** Ends it: the place goes back, the bill is void, what was paid is returned. The request is held. */
export async function endCare(work: Work, care: CareRow, event: keyof typeof ENDED_BY, why: string): Promise<CareRow> {
  const { db, now } = work
  const status = nextStatus(care.status, event) ?? refuse('state-conflict')
  await endCareBill(work, care.bill_id)
  if (care.place_taken) await givePlaceBack(db, care)
  const by = ENDED_BY[event]
  const ended: CareRow = { ...care, status, place_taken: false, ended_by: by, ended_why: why, changed_at: now }
  await saveCare(db, ended)
  const said = SAID[event]
  await noteStep(db, care.request_id, status, now, why === '' ? said : `${said}：${why}`)
  return ended
}

/** 取消 by the person, within the hospital's hours. */
export async function cancelCare(work: Work, care: CareRow): Promise<CareRow> {
  const until = cancelUntilOf(care, clinicPolicy(offerOf(care).institutionId).careCancelHours)
  const cancelUntil = until === null ? null : instantInChina(until)
  const can = canCancelCare({ status: care.status, cancelUntil }, work.now)
  if (!can.allowed) refuse(can.reason)
  return endCare(work, care, 'cancel', '')
}
