import type { Claim } from '../../../src/contract/reimbursement/claim'
import { kindTexts } from '../../../src/contract/reimbursement/kinds'
import { dayInChina } from '../../../src/contract/shared/dates'
import { yuan } from '../../../src/contract/shared/money-text'
import { dateOnPaper } from '../../registers/print/words'
import type { Appeal } from './appeal-days'
import type { DecisionRow } from './decisions'
import type { ClaimRow } from './store'

export interface Letter {
  claim: ClaimRow
  decisions: readonly DecisionRow[]
  office: string
  appealDays: number
  appeal: Appeal | undefined
  recovery: Claim['recovery']
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Whatever a clerk or a hospital wrote is text here, never markup. */
const text = (raw: string) => raw.replace(/[&<>"']/g, (one) => escapes[one] ?? one)

const STYLE = `@page{size:A4;margin:22mm}*{box-sizing:border-box}
body{max-width:166mm;margin:0 auto;font:12pt/1.7 "PingFang SC","Noto Sans CJK SC",sans-serif;color:#111}
h1{font-size:20pt;text-align:center;margin:0 0 6mm}table{width:100%;border-collapse:collapse;margin:4mm 0}
th,td{border:1px solid #555;padding:1.5mm 2.5mm;text-align:left;vertical-align:top}td.fen{text-align:right;white-space:nowrap}
.mark{position:fixed;top:40%;left:0;right:0;text-align:center;font-size:80pt;color:rgba(179,38,30,.12);transform:rotate(-24deg)}
.end{text-align:right;margin-top:10mm}`

const row = (name: string, value: string) => `<tr><th scope="row">${text(name)}</th><td>${text(value)}</td></tr>`
const RESULTS = { approved: '都能报', partly: '部分能报', refused: '这次不能报' } as const

const refusedTable = ({ refused_lines }: DecisionRow) =>
  refused_lines.length === 0
    ? ''
    : `<h2>不能报的项目</h2><table><tr><th>项目</th><th>金额</th><th>原因</th></tr>${refused_lines
        .map(
          (line) =>
            `<tr><td>${text(line.name)}</td><td class="fen">${yuan(line.amountFen)}</td><td>${text(line.reason)}</td></tr>`,
        )
        .join('')}</table>`

const reasonsTable = ({ explanation }: DecisionRow) =>
  explanation.length === 0
    ? ''
    : `<h2>医保没有付的部分</h2><table>${explanation
        .map((one) => `<tr><td>${text(one.text)}</td><td class="fen">${yuan(one.amountFen)}</td></tr>`)
        .join('')}</table>`

function round(decision: DecisionRow): string {
  return `<h2>${decision.round > 1 ? '再看一遍的结果' : '结果'}：${RESULTS[decision.result]}，打款 ${yuan(decision.paid_fen)}</h2>
${refusedTable(decision)}${reasonsTable(decision)}`
}

/** 追回: on the same paper, so that it says what the decision has become. */
const recoveryTable = (recovery: Letter['recovery']) =>
  recovery === null
    ? ''
    : `<h2>票据冲红</h2><p>医院把尾号 ${text(recovery.invoiceNos.join('、'))} 的票据冲红了，这些票据不能报。</p><table>
${row('请退回', yuan(recovery.owedFen))}${row('已经退回', yuan(recovery.returnedFen))}${row('没有打款', yuan(recovery.stoppedFen))}</table>`

/** What she may do who does not agree: the second look only where it is to be had. */
function disagree({ appeal, appealDays, claim }: Letter): string {
  if (!appeal || appeal.kind === 'over') return '可以到窗口或打 12393。'
  const paid = claim.status === 'recovering' ? '钱退回以后' : `钱打到以后 ${appealDays} 天内`
  const when = appeal.kind === 'open' ? `${dateOnPaper(appeal.until)}以前` : paid
  return `${when}，可以在程序里点“申请再看一遍”，也可以到窗口或打 12393。`
}

/** A4, to print; 演示 over it, so that it passes for nothing. */
export function letterHtml(letter: Letter): string {
  const { claim, decisions, office, recovery } = letter
  const decided = dateOnPaper(dayInChina(decisions.at(-1)?.decided_at ?? 0))
  const account = claim.account
    ? `${claim.account.holderName}，${claim.account.bankName}，尾号 ${claim.account.last4}`
    : ''
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>报销决定书 ${text(claim.claim_no)}</title>
<style>${STYLE}</style></head><body><div class="mark" aria-hidden="true">演示</div><h1>医疗费用报销决定书（演示）</h1>
<table>${row('受理号', claim.claim_no)}${row('看病的人', claim.patient_name)}${row('类别', claim.automatic ? '生育津贴' : kindTexts[claim.kind].label)}
${row('费用合计', yuan(claim.total_fen))}${row('收款账户', account)}</table>
${decisions.map(round).join('')}${recoveryTable(recovery)}
<p>不同意这个决定，${disagree(letter)}</p>
<p class="end">${text(office)}（演示）<br>${decided}</p></body></html>`
}
