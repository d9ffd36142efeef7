import type { Claim, ClaimStage } from '../../../src/contract/reimbursement/claim'
import { pageTexts } from '../../../src/contract/reimbursement/kinds'
import { instantInChina } from '../../../src/contract/shared/dates'
import { yuan } from '../../../src/contract/shared/money-text'
import type { ActKind, ClaimAct } from './acts'
import type { DecisionRow } from './decisions'
import type { ClaimRow } from './store'

export interface Told {
  claim: ClaimRow
  acts: readonly ClaimAct[]
  decisions: readonly DecisionRow[]
  invoiceCount: number
  recovery: Claim['recovery']
  office: string
  /** True where the reader is the patient. */
  own: boolean
}

const last = ({ acts }: Told, kind: ActKind) => acts.filter((one) => one.act === kind).at(-1)
const at = (act: ClaimAct | undefined) => (act ? instantInChina(act.at) : null)

/** How far each stage is, by the status. */
function stateOf(told: Told, key: ClaimStage['key']): ClaimStage['state'] {
  const { status } = told.claim
  if (key === 'submitted' || key === 'auto-audit') return 'done'
  const reached = { 'first-audit': 0, supplement: 0, 're-check': 1, appealed: 1, approved: 2, 'pay-failed': 2 } as const
  if (status === 'draft' || status === 'withdrawn' || status === 'expired') return 'todo'
  if (key === 'recovery') return status === 'recovering' || (told.recovery?.owedFen ?? 0) > 0 ? 'waiting' : 'done'
  if (status === 'recovering' || status === 'recovered') return 'done'
  if (status === 'paid' || status === 'refused') return status === 'refused' && key === 'payout' ? 'todo' : 'done'
  const place = { 'first-audit': 0, 're-check': 1, payout: 2 }[key]
  const now = status === 'supplement' && told.claim.supplement?.back !== 'first-audit' ? 1 : reached[status]
  if (place !== now) return place < now ? 'done' : 'todo'
  return status === 'supplement' || status === 'pay-failed' ? 'waiting' : 'now'
}

const asked = ({ claim }: Told) => (claim.supplement?.pages ?? []).map(({ role }) => pageTexts[role]).join('、')

function firstAudit(told: Told): string {
  if (told.claim.status === 'supplement') return `${told.office}请您补${asked(told)}`
  const refused = told.decisions[0]?.refused_lines.length ?? 0
  if (told.decisions.length > 0) return refused > 0 ? `看完了，有 ${refused} 项不能报` : '看完了，都能报'
  return `${told.office}，不用您做什么`
}

function reCheck(told: Told): string {
  const { status, round, appeal, second_auditor: second } = told.claim
  const done = stateOf(told, 're-check') === 'done'
  if (status === 'appealed') return '按您的申请，换一个人再看一遍'
  if (round > 1 && appeal) return '按您的申请，换一个人又看了一遍'
  if (status === 're-check') return '抽到了，换人再看一遍，不用您做什么'
  if (done) return second === null ? '这次没抽到' : '抽到了，换人又看了一遍'
  return '100 份里抽 5 份，换人再看一遍'
}

function payout(told: Told): string {
  const { claim } = told
  const card = claim.account
    ? `到${told.own ? '您本人' : claim.account.holderName}的银行卡，尾号 ${claim.account.last4}`
    : ''
  const paid = claim.decided_fen ?? 0
  const under = ['appealed', 'supplement', 're-check'].includes(claim.status)
  if (claim.status === 'pay-failed') return `银行退回了：${claim.pay_failure ?? ''}。请换一张卡`
  if (claim.status === 'paid' && paid === 0) return '这次医保付 0 元，花的钱计入了起付线'
  if (claim.status === 'refused') return '没有要打的钱'
  if (claim.status === 'approved') return `${yuan(claim.open_fen ?? 0)}，${card}`
  if (under && claim.paid_at !== null) return `打过 ${yuan(paid)}，${card}`
  return told.decisions.length > 0 ? `${yuan(paid)}，${card}` : card
}

/** 追回: the invoice was red-flushed after the decision. */
function recoveryText({ invoiceNos, owedFen, returnedFen, stoppedFen }: NonNullable<Told['recovery']>): string {
  const start = `医院把尾号 ${invoiceNos.join('、')} 的票据冲红了`
  if (owedFen > 0) return `${start}。请退回 ${yuan(owedFen)}：带身份证到医保窗口，或打 12393 问怎么转`
  if (returnedFen > 0) return `${start}，退回了 ${yuan(returnedFen)}。重开的票据可以再报`
  return `${start}，${yuan(stoppedFen)}没有打。重开的票据可以再报`
}

/** 进度: who acts now, and whether the person has to do something. */
export function stagesOf(told: Told): ClaimStage[] {
  const { claim } = told
  if (claim.submitted_at === null) return []
  const automatic = claim.automatic
  const sent = automatic
    ? `医院上报了生育，不用您申请，${yuan(claim.total_fen)}`
    : `票据 ${told.invoiceCount} 张，费用 ${yuan(claim.total_fen)}`
  const stage = (key: ClaimStage['key'], title: string, act: ActKind, text: string): ClaimStage => ({
    key,
    state: stateOf(told, key),
    title,
    at: stateOf(told, key) === 'done' ? at(last(told, act)) : null,
    text,
  })
  const begun = [
    stage('submitted', automatic ? '自动开始办了' : '已经交上去', 'submit', sent),
    stage(
      'auto-audit',
      '系统核对通过',
      'auto-audit',
      automatic ? '参保正常，没有领过' : '票据是真的，没有报过，金额对得上',
    ),
  ]
  // Nothing is to come any more.
  if (claim.status === 'withdrawn' || claim.status === 'expired') return begun
  const paid = stage('payout', '打款', 'pay', payout(told))
  if (automatic) return [...begun, paid]
  const { recovery } = told
  const back = recovery
    ? [stage('recovery', recovery.owedFen > 0 ? '退回多付的钱' : '票据冲红', 'flush', recoveryText(recovery))]
    : []
  return [
    ...begun,
    stage('first-audit', '工作人员审核', 'first-audit', firstAudit(told)),
    stage('re-check', claim.round > 0 && claim.appeal ? '再看一遍' : '抽查', 're-check', reCheck(told)),
    paid,
    ...back,
  ]
}
