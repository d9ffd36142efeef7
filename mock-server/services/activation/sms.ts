import type { Application } from '../../../src/contract/activation/application'
import { sendSms } from '../../../src/contract/activation/endpoints'
import { instantInChina } from '../../../src/contract/shared/dates'
import { maskName, maskPhone } from '../../../src/contract/shared/identity'
import { wordsFor } from '../../../src/contract/shared/words'
import { row } from '../../base/db/statement'
import type { ApplicationRow, SmsRow } from '../../base/db/tables/activation'
import { refuse, refuseAndKeep } from '../../base/http/refuse'
import { route } from '../../base/http/route'
import { sendMessage } from '../../registers/messages'
import { readPerson } from '../../registers/people'
import { maySend, SMS_LIFE_MS, SMS_RESEND_MS, startOfDay } from '../../registers/sms'
import { lockUnverified, markVerified, waysOf } from './applications'
import { judgeSms } from './rules/sms'
import { wayRefusal } from './rules/ways'
import { hashCode } from './secrets'
import { isRepresented, readSubject, type Work } from './subject'

const SENT = `select max(sent_at) as last, count(*) filter (where sent_at >= $2) as today
  from activation_sms where person_id = $1`
const NEWEST = 'select * from activation_sms where application_id = $1 order by sent_at desc limit 1'
const COUNT_WRONG = 'update activation_sms set wrong_tries = wrong_tries + 1 where sms_id = $1'

const WAIT_WORDS = {
  'just-sent': '刚发过一条，请等一会儿再发。收不到，可以换一种方式。',
  'day-limit': '今天已经发了 5 条。请明天再来，或换一种方式，比如到医保窗口。',
}

/** The text of the SMS; the code is its only run of six digits. */
async function smsText(work: Work, code: string): Promise<string> {
  const start = `【码上医保 演示】验证码 ${code}，5 分钟内有效。`
  if (!isRepresented(work)) return `${start}正在激活您的医保码，不要告诉别人。`
  const actor = await readPerson(work.db, work.caller.actorId)
  return `${start}${maskName(actor?.name ?? '')}正在替您激活医保码，您同意再告诉他。不同意就别说，可以打 12393。`
}

export const sendActivationSms = route(sendSms, async (call) => {
  const { db, now, ids, caller, input } = call
  const application = await lockUnverified(call, input.params.id)
  const subject = await readSubject(db, caller.subjectId)
  const closed = wayRefusal(waysOf(application, subject, call), 'sms')
  if (closed) refuse('way-unavailable', { detail: closed })
  const sent = await row<{ last: number | null; today: number }>(db, SENT, [caller.subjectId, startOfDay(now)])
  const may = maySend(sent?.last ?? undefined, sent?.today ?? 0, now)
  if (may.kind === 'wait') refuse('too-many-requests', { retryAfter: may.seconds, detail: WAIT_WORDS[may.why] })
  const [smsId, code] = [ids.id(), ids.digits(6)]
  await db
    .insertInto('activation_sms')
    .values({
      sms_id: smsId,
      application_id: application.application_id,
      person_id: caller.subjectId,
      code_hash: hashCode(smsId + code),
      sent_at: now,
      expires_at: now + SMS_LIFE_MS,
      wrong_tries: 0,
    })
    .execute()
  await sendMessage(call, { personId: caller.subjectId, channel: 'sms', text: await smsText(call, code) })
  return {
    maskedPhone: maskPhone(subject.person.phone),
    expiresAt: instantInChina(now + SMS_LIFE_MS),
    resendAfterSeconds: SMS_RESEND_MS / 1000,
  }
})

export interface SmsProof {
  code: string
  cardLast6: string
}

/** Verifies by 短信验证码 and the last 6 of the card; a wrong one is counted even though the call is refused. */
export async function verifyBySms(work: Work, application: ApplicationRow, proof: SmsProof): Promise<Application> {
  const sms = await row<SmsRow>(work.db, NEWEST, [application.application_id])
  const { person } = await readSubject(work.db, application.subject_id)
  const sent = sms && { codeHash: sms.code_hash, expiresAt: sms.expires_at, wrongTries: sms.wrong_tries }
  const typed = hashCode((sms?.sms_id ?? '') + proof.code)
  const answer = judgeSms(sent, typed, person.card_last6 === proof.cardLast6, work.now)
  if (answer.kind === 'dead') refuse('sms-expired')
  if (answer.kind === 'right') return markVerified(work, application, 'sms')
  await row(work.db, COUNT_WRONG, [sms?.sms_id])
  const left = answer.triesLeft > 0 ? `还能试 ${answer.triesLeft} 次` : '次数用完了，请重新发一条短信'
  const field = answer.code === 'sms-wrong' ? 'code' : 'cardLast6'
  return refuseAndKeep(answer.code, {
    triesLeft: answer.triesLeft,
    fields: { [field]: `${wordsFor(answer.code).what}，${left}` },
  })
}
