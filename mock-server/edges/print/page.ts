import type { PrintSheet } from '../../base/db/tables/help'
import { qrSvg } from './qr'
import { PRINT_STYLE } from './style'

const SAFE: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** What a hospital or a person wrote is text here, never markup. */
const safe = (text: string) => text.replace(/[&<>"']/g, (one) => SAFE[one] ?? '')

const around = (title: string, body: string) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${safe(title)}（演示）</title>
<style>${PRINT_STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`

const list = (tag: 'ol' | 'ul', heading: string, items: readonly string[]) =>
  items.length === 0
    ? ''
    : `<h2>${heading}</h2><${tag}>${items.map((item) => `<li>${safe(item)}</li>`).join('')}</${tag}>`

const scan = ({ qrText, qrLabel }: PrintSheet) =>
  qrText === null ? '' : `<div class="scan">${qrSvg(qrText)}<div>${safe(qrLabel)}</div></div>`

/** 大字单子: what, for whom, where and when, what to bring, what to do, what to scan. */
export function slipPage(sheet: PrintSheet): string {
  const facts = sheet.facts
    .map(({ label, value }) => `<div class="fact"><dt>${safe(label)}</dt><dd>${safe(value)}</dd></div>`)
    .join('')
  return around(
    sheet.title,
    `<header><div class="from">码上医保</div><div class="demo">演示，不能当凭证</div></header>
<main>
<h1>${safe(sheet.title)}</h1>
<p class="lead">${safe(sheet.who)}：${safe(sheet.lead)}</p>
<dl>${facts}</dl>
${list('ul', '要带的', sheet.bring)}
${list('ol', '怎么办', sheet.steps)}
${scan(sheet)}
</main>
<footer>看不明白，打 12393 问，不花钱。</footer>
<div class="mark" aria-hidden="true">演示</div>
<button type="button" id="print">打印这一张</button>
<script>document.getElementById('print').addEventListener('click', function () { window.print() })</script>`,
  )
}

/** The same for a link that is over and for one that never was. */
export const overPage = (): string =>
  around(
    '单子打不开了',
    `<main><h1>这个链接用不了了</h1><p>为了安全，链接只管 10 分钟。请回到程序里，再点一次打印。</p></main>
<footer>看不明白，打 12393 问，不花钱。</footer>`,
  )
