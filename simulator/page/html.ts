const head = (title: string, style: string) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<title>${title}</title>
${style}
</head>`

/** Only the phone's screen: what the frame shows, and what screenshots are taken of. */
export const bareHtml = `${head('码上医保 小程序', '')}
<body>
<script src="/simulator/host.js"></script>
<script src="/simulator/bare.js"></script>
</body>
</html>`

const group = (name: string, id: string) =>
  `<section><h2 id="${id}-title">${name}</h2><div id="${id}" class="group" role="group" aria-labelledby="${id}-title"></div></section>`

/** The person's page: controls, the phone, the live log. */
export const pageHtml = `${head('码上医保 模拟器', '<link rel="stylesheet" href="/simulator/style.css">')}
<body>
<header>
  <h1>码上医保 模拟器</h1>
  <span class="plate">演示数据，不连任何真实系统</span>
  <span class="grow"></span>
  <a href="/console">沙箱控制台</a>
</header>
<main>
  <div class="side">
    ${group('客户端', 'hosts')}
    ${group('谁在用手机', 'people')}
    ${group('手机宽度', 'widths')}
    ${group('系统字号', 'fonts')}
    ${group('网络', 'networks')}
    ${group('手机上的事', 'acts')}
    <section><h2><label for="scan">下一次扫码扫到</label></h2>
      <div class="line"><input id="scan" placeholder="二维码里的文字"><button id="scan-set" type="button">放好</button></div></section>
  </div>
  <div class="middle">
    <div id="phone"><iframe id="screen" title="手机屏幕"></iframe></div>
    <p id="route" class="mono"></p>
  </div>
  <div class="side wide">
    <section><h2>错误</h2><ol id="errors" class="log" aria-live="polite"></ol></section>
    <section><h2>setData <span id="sum" class="mono"></span></h2><ol id="data" class="log"></ol></section>
    <section><h2>调用</h2><ol id="calls" class="log"></ol></section>
  </div>
</main>
<script src="/simulator/controls.js"></script>
</body>
</html>`
