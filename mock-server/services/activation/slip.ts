import type { Application } from '../../../src/contract/activation/application'
import { createSlip } from '../../../src/contract/activation/endpoints'
import { instantInChina } from '../../../src/contract/shared/dates'
import type { Output } from '../../../src/contract/shared/endpoint'
import { maskName } from '../../../src/contract/shared/identity'
import { row } from '../../base/db/statement'
import type { ApplicationRow, SlipRow } from '../../base/db/tables/activation'
import { refuse } from '../../base/http/refuse'
import { route } from '../../base/http/route'
import { notify } from '../../registers/messages'
import { lockUnverified, markVerified } from './applications'
import { officeFor } from './offices'
import { isRepresented, readSubject, type Work } from './subject'

/** Over a weekend and a holiday; the application lives as long. */
const SLIP_LIFE_MS = 7 * 86_400_000

const FIND = 'select * from activation_slips where application_id = $1'
const EXTEND = 'update activation_applications set expires_at = $2 where application_id = $1'

/** The slip of an application: the one it has, or a new one. */
async function slipOf({ db, now, ids }: Work, application: ApplicationRow): Promise<SlipRow> {
  const existing = await row<SlipRow>(db, FIND, [application.application_id])
  if (existing) return existing
  const slip: SlipRow = {
    slip_no: `JH99-${ids.digits(8)}`,
    application_id: application.application_id,
    person_id: application.subject_id,
    created_at: now,
    expires_at: now + SLIP_LIFE_MS,
    confirmed_at: null,
  }
  await db.insertInto('activation_slips').values(slip).execute()
  await row(db, EXTEND, [application.application_id, slip.expires_at])
  return slip
}

/** The slip as the program shows it and as it is printed: where to go, until when, what to bring. */
export async function slipFor(call: Work, applicationId: string): Promise<Output<typeof createSlip>> {
  const application = await lockUnverified(call, applicationId)
  const { person } = await readSubject(call.db, call.caller.subjectId)
  const slip = await slipOf(call, application)
  const own = person.cert_type === 'id-card' ? '本人身份证' : '激活时填的那个证件'
  return {
    slipNo: slip.slip_no,
    qrText: `MSYB-DEMO:${slip.slip_no}`,
    expiresAt: instantInChina(slip.expires_at),
    ...officeFor(person.residence_region),
    bring: isRepresented(call) ? [own, '办事人的身份证', '这张单子'] : [own, '这张单子'],
  }
}

export const createActivationSlip = route(createSlip, (call) => slipFor(call, call.input.params.id))

/** The clerk has seen the person and her certificate. Pressed twice it answers the same. */
export async function confirmAtCounter(work: Pick<Work, 'db' | 'now' | 'ids'>, slipNo: string) {
  const { db, now } = work
  const slip = await db
    .selectFrom('activation_slips')
    .selectAll()
    .where('slip_no', '=', slipNo)
    .forUpdate()
    .executeTakeFirst()
  if (!slip) refuse('not-found')
  const { person } = await readSubject(db, slip.person_id)
  const maskedName = maskName(person.name)
  if (slip.confirmed_at !== null) return { slipNo, maskedName, confirmedAt: instantInChina(slip.confirmed_at) }
  if (now >= slip.expires_at) refuse('state-conflict', { detail: '这张单子过期了，请在程序里重新取一张。' })
  await db.updateTable('activation_slips').set({ confirmed_at: now }).where('slip_no', '=', slipNo).execute()
  await notify(work, slip.person_id, '医保窗口已经核对过您的证件。回到程序里设好支付密码，医保码就能用了。')
  return { slipNo, maskedName, confirmedAt: instantInChina(now) }
}

/** Verifies by the counter, once the clerk is done. */
export async function verifyByCounter(work: Work, application: ApplicationRow): Promise<Application> {
  const slip = await row<SlipRow>(work.db, FIND, [application.application_id])
  if (!slip || slip.confirmed_at === null) return refuse('counter-pending')
  return markVerified(work, application, 'counter')
}
