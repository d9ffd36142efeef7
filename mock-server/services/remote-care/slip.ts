import type { Filing } from '../../../src/contract/remote-care/filing'
import { kindTexts } from '../../../src/contract/remote-care/kinds'
import { maskName } from '../../../src/contract/shared/identity'
import { proofText, stateText } from './texts'

const SAFE: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const safe = (text: string) => text.replace(/[&<>"']/g, (one) => SAFE[one] ?? '')

interface More {
  promise: string | null
  effect: string
  /** When it was printed. */
  at: string
}

function rowsOf(filing: Filing, { promise, effect }: More): [string, string][] {
  const rows: [string, string][] = [
    ['备案编号', filing.filingNo],
    ['姓名', maskName(filing.personName)],
    ['参保', `${filing.insured.name}，${filing.insuranceLabel}`],
    ['备案类型', kindTexts[filing.kind].official],
    ['就医地', filing.place.name],
    ['有效期', `${filing.beginOn} 起，${filing.endOn === null ? '长期有效' : `到 ${filing.endOn}`}`],
    ['现在', stateText(filing)],
    ['证明', proofText(filing)],
    ['怎么结算', effect],
  ]
  if (filing.referral) rows.push(['转诊', `${filing.referral.name}，${filing.referral.referredOn}`])
  if (filing.filedBy !== null) rows.push(['代办人', maskName(filing.filedBy)])
  if (promise !== null) rows.push(['承诺', promise])
  return rows
}

/** 异地就医备案单: one page of A4 that needs nothing from elsewhere, watermarked 演示. */
export const slipHtml = (filing: Filing, more: More): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>异地就医备案单</title><style>
@page{size:A4;margin:20mm}
body{font:16px/26px "PingFang SC","Noto Sans CJK SC",sans-serif;color:#13211d;margin:0 auto;max-width:170mm;position:relative}
h1{font-size:26px;margin:0 0 4px}p{margin:0 0 16px;color:#46564f}
table{width:100%;border-collapse:collapse}th,td{border:1px solid #7c8d86;padding:8px 12px;text-align:left;vertical-align:top}
th{width:28%;font-weight:600;background:#f1f5f3}
.mark{position:absolute;top:90mm;left:0;right:0;text-align:center;font-size:96px;line-height:1;color:rgba(179,38,30,.14);transform:rotate(-24deg)}
</style></head><body><h1>异地就医备案单</h1><p>演示数据，不能当真的凭证用。打印时间 ${safe(more.at.slice(0, 16).replace('T', ' '))}</p>
<table>${rowsOf(filing, more)
  .map(([key, value]) => `<tr><th scope="row">${safe(key)}</th><td>${safe(value)}</td></tr>`)
  .join('')}</table><div class="mark" aria-hidden="true">演示</div></body></html>`
