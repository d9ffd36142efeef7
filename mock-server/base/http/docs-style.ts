/** The look of `/docs`, in the tokens of the design (docs look/tokens.css): pine is the only accent. */
export const docsStyle = `
:root{--bg:#F1F5F3;--surface:#FFFFFF;--sunk:#F6F9F7;--ink:#13211D;--ink-2:#46564F;--line:#DDE5E1;--pine:#0B6A5B;
--pine-deep:#0A5347;--pine-tint:#E1F0EB}
*{box-sizing:border-box}
html{scroll-padding-top:16px}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/24px -apple-system,"PingFang SC","HarmonyOS Sans SC",
"MiSans","Noto Sans CJK SC","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums}
header,main{max-width:960px;margin:0 auto;padding:24px 20px}
main{padding-top:0}
h1{font-size:26px;line-height:34px;margin:0 0 8px}
h2{font-size:21px;line-height:28px;margin:32px 0 12px}
h3{font-size:18px;line-height:26px;margin:0 0 4px;overflow-wrap:anywhere}
h1,h2,h3,th{font-weight:600}
p{margin:8px 0}
a{color:var(--pine)}
nav ul{display:flex;flex-wrap:wrap;gap:4px 16px;padding:0;margin:16px 0 0;list-style:none}
nav a{display:inline-block;line-height:44px}
.call{background:var(--surface);border-radius:16px;padding:20px;margin:0 0 12px;box-shadow:0 1px 2px rgba(15,45,37,.05)}
.second{color:var(--ink-2);overflow-wrap:anywhere}
.method{display:inline-block;padding:0 8px;border-radius:8px;background:var(--pine-tint);color:var(--pine-deep);
font-size:14px}
code,pre{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:14px;line-height:20px;overflow-wrap:anywhere}
pre{background:var(--sunk);border-radius:12px;padding:12px;overflow:auto;max-height:420px;margin:4px 0}
summary{min-height:44px;line-height:44px;cursor:pointer;color:var(--pine)}
table{width:100%;border-collapse:collapse;background:var(--surface);border-radius:12px;font-size:14px;line-height:20px}
th,td{text-align:left;vertical-align:top;padding:8px 12px;border-bottom:1px solid var(--line)}
:target{background:var(--pine-tint)}
:focus-visible{outline:2px solid var(--pine);outline-offset:2px}
`
