import { printGrant } from '../../../../src/contract/family/print'
import { scopeTexts } from '../../../../src/contract/family/scopes'
import { instantInChina } from '../../../../src/contract/shared/dates'
import { maskName } from '../../../../src/contract/shared/identity'
import { wholeYuan } from '../../../../src/contract/shared/money-text'
import { row } from '../../../base/db/statement'
import type { PrintSheet } from '../../../base/db/tables/help'
import { route } from '../../../base/http/route'
import type { GrantRow } from '../../../registers/grants/rows'
import { linkTo } from '../../../registers/print/link'
import { dateOnPaper, dayOnPaper } from '../../../registers/print/words'
import { ownGrant } from './own'

const COUNTER_NO = 'select counter_no from grant_requests where request_id = $1'

const money = ({ per_payment_fen: once, per_day_fen: day }: GrantRow) =>
  once === null ? '不能付钱' : `一次最多 ${wholeYuan(once)} 元${day === null ? '' : `，一天最多 ${wholeYuan(day)} 元`}`

/** 收回码 is hers alone and kept hashed: the paper has a place where she copies it from her SMS. */
const HOW_TO_STOP = [
  '想停就打 12393，说 6 位收回码，马上停',
  '收回码在短信里，抄在这里：＿＿＿＿＿＿',
  '没有短信，或忘了：带身份证到医保窗口，当面停',
  '收回码谁也别告诉。要您转账、要密码的，都不要信',
]

export function grantSheet(grant: GrantRow, counterNo: string, now: number): PrintSheet {
  const until = grant.until === null ? dayOnPaper(instantInChina(grant.expires_at)) : dateOnPaper(grant.until)
  const over = grant.revoked_at !== null || grant.expires_at <= now
  return {
    title: over ? '替办已经停了' : '家人替您办事',
    who: maskName(grant.subject.name),
    lead: over ? `${grant.actor.name}不能再替您办事。` : `您同意了${grant.actor.name}替您办下面的事，随时可以停。`,
    facts: [
      { label: '谁替您办', value: grant.actor.name },
      { label: '能办什么', value: grant.scopes.map((scope) => scopeTexts[scope].label).join('、') },
      { label: '付钱', value: money(grant) },
      { label: '到哪天', value: over ? '已经停了' : until },
    ],
    bring: ['身份证（去窗口停的时候）'],
    steps: over ? [] : HOW_TO_STOP,
    qrText: `MSYB-DEMO:${counterNo}`,
    qrLabel: `窗口扫这里，或说编号 ${counterNo}`,
  }
}

export const serveGrantPrint = route(printGrant, async (call) => {
  const grant = await ownGrant(call, call.input.params.id)
  const found = await row<{ counter_no: string }>(call.db, COUNTER_NO, [grant.request_id])
  return linkTo(call, printGrant.operationId, grantSheet(grant, found?.counter_no ?? '', call.now))
})
