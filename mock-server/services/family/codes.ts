import { instantInChina } from '../../../src/contract/shared/dates'
import { maskPhone } from '../../../src/contract/shared/identity'
import { row } from '../../base/db/statement'
import type { FamilyCodesTable } from '../../base/db/tables/family'
import { refuse, refuseAndKeep } from '../../base/http/refuse'
import type { Call } from '../../base/http/route'
import { sendMessage } from '../../registers/messages'
import { maySend, SMS_LIFE_MS, SMS_RESEND_MS, startOfDay } from '../../registers/sms'
import { hashOf } from './ids'

const TRIES = 5
const SENT = `select max(sent_at) as last, count(*) filter (where sent_at >= $2) as today
  from family_codes where person_id = $1`
const WRITE = `insert into family_codes (code_id, person_id, purpose, code_hash, sent_at, expires_at, wrong_tries, used_at)
  values ($1, $2, $3, $4, $5, $6, 0, null)`
const NEWEST = `select * from family_codes where person_id = $1 and purpose = $2
  order by sent_at desc, code_id limit 1 for update`
const WRONG = 'update family_codes set wrong_tries = wrong_tries + 1 where code_id = $1'
const USED = 'update family_codes set used_at = $2 where code_id = $1'

type Work = Pick<Call, 'db' | 'now' | 'ids'>

export interface CodeFor {
  personId: string
  phone: string
  /** What the code is good for, and for nothing else. */
  purpose: string
  /** The words after the code: what it does, and what to do when she did not ask for it. */
  text: string
}

/** 短信验证码 to her own phone; 5 minutes, again after 60 seconds, 5 a day. */
export async function sendCode(work: Work, { personId, phone, purpose, text }: CodeFor) {
  const { db, now, ids } = work
  const sent = await row<{ last: number | null; today: number }>(db, SENT, [personId, startOfDay(now)])
  const may = maySend(sent?.last ?? undefined, sent?.today ?? 0, now)
  if (may.kind === 'wait') {
    const detail =
      may.why === 'just-sent' ? '刚发过一条，请等一会儿再发。' : '今天发得太多了，请明天再来，或换一种方式。'
    refuse('too-many-requests', { retryAfter: may.seconds, detail })
  }
  const [codeId, code] = [ids.id(), ids.digits(6)]
  await row(db, WRITE, [codeId, personId, purpose, hashOf(codeId, code), now, now + SMS_LIFE_MS])
  const sms = `【码上医保 演示】验证码 ${code}，5 分钟内有效。${text}`
  await sendMessage(work, { personId, channel: 'sms', text: sms })
  return {
    maskedPhone: maskPhone(phone),
    expiresAt: instantInChina(now + SMS_LIFE_MS),
    resendAfterSeconds: SMS_RESEND_MS / 1000,
  }
}

/** Takes a code that was sent for this purpose, once; a wrong one is counted even though the call is refused. */
export async function takeCode({ db, now }: Pick<Call, 'db' | 'now'>, personId: string, purpose: string, code: string) {
  const sent = await row<FamilyCodesTable>(db, NEWEST, [personId, purpose])
  if (!sent || sent.used_at !== null || now >= sent.expires_at || sent.wrong_tries >= TRIES)
    return refuse('sms-expired')
  if (sent.code_hash === hashOf(sent.code_id, code)) return row(db, USED, [sent.code_id, now])
  await row(db, WRONG, [sent.code_id])
  const triesLeft = TRIES - sent.wrong_tries - 1
  const left = triesLeft > 0 ? `还能试 ${triesLeft} 次` : '次数用完了，请重新发一条短信'
  return refuseAndKeep('sms-wrong', { triesLeft, fields: { code: `验证码不对，${left}` } })
}
