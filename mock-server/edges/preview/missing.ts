/** Shown at `/` while dist/h5 is not there: what is missing and the one command that makes it. */
export const MISSING_PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>码上医保</title>
<style>
  body { margin: 0; padding: 48px 24px; max-width: 560px; font: 18px/1.6 system-ui, sans-serif; color: #16221d; background: #f1f5f3 }
  code { padding: 2px 6px; border-radius: 6px; background: #fff }
  a { color: #0b6a5b }
</style>
<h1>浏览器预览还没有构建</h1>
<p>请运行 <code>npm start</code>，它会构建缺少的部分；正在构建时，稍等片刻再刷新本页。</p>
<p>沙箱已经在运行：<a href="/docs">接口文档</a>、<a href="/console">控制台</a>。</p>
</html>
`
