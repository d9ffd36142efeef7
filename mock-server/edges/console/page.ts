const section = (title: string, id: string, extra = '') =>
  `<section aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${extra}<div id="${id}"></div></section>`

/** The console's page; its parts are filled by `client/`. */
export const consoleHtml = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>码上医保 沙箱</title>
<link rel="stylesheet" href="/console/style.css">
</head>
<body>
<header>
  <h1>码上医保 沙箱</h1>
  <span class="plate">演示数据，不连任何真实系统</span>
  <span class="grow"></span>
  <a href="/docs">接口说明</a>
  <button id="reset" type="button">复位到初始数据</button>
</header>
<p id="said" role="status" aria-live="polite"></p>
<main>
  <div class="side">
    ${section('谁在用手机', 'people')}
    ${section('渠道', 'hosts')}
    ${section('沙箱时钟', 'clock')}
    ${section('医院终端', 'terminal')}
    ${section('医保窗口：激活', 'counter')}
    ${section('医保窗口：家人的事', 'desk')}
    ${section('村级代办员上门', 'agents')}
    ${section('收回替办：12393 和窗口', 'hotline')}
  </div>
  <div class="middle"><iframe id="phone" title="手机"></iframe></div>
  <div class="side wide">
    ${section('下一次让它出错', 'faults')}
    ${section('医院发一张账单', 'bills')}
    ${section('医院出诊和停诊', 'sessions')}
    ${section('门诊', 'clinic')}
    ${section('支付渠道：退款', 'refunds')}
    ${section('备案窗口', 'filings')}
    ${section('零星报销窗口', 'claims')}
    ${section('手机发出的请求', 'requests')}
    ${section('发给这个人的话', 'messages')}
  </div>
</main>
<script src="/console/main.js"></script>
</body>
</html>`
