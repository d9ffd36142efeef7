/** Colours and sizes are those of the program (look/tokens.css), in standard mode. */
export const consoleStyle = `
:root{--bg:#f1f5f3;--surface:#fff;--sunk:#f6f9f7;--ink:#13211d;--ink-2:#46564f;--line:#dde5e1;--line-strong:#7c8d86;--pine:#0b6a5b;--pine-press:#084f44;--pine-tint:#e1f0eb;--picked:#f4faf8;--warn-tint:#fff2cf;--warn-deep:#6a4600;--danger-tint:#fcebe9;--danger-deep:#8c1d18}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/24px -apple-system,"PingFang SC","Noto Sans CJK SC","Noto Sans SC",sans-serif;font-variant-numeric:tabular-nums}
header{display:flex;align-items:center;gap:14px;padding:10px 24px;background:var(--surface);border-bottom:1px solid var(--line)}
h1{margin:0;font-size:18px}
h2{margin:20px 0 8px;font-size:14px;line-height:20px;color:var(--ink-2)}
.plate{padding:2px 12px;border-radius:999px;background:var(--warn-tint);color:var(--warn-deep);font-size:14px;font-weight:600}
.grow{flex:1}
a{color:var(--pine)}
main{display:flex;align-items:flex-start;justify-content:center;gap:28px;padding:0 24px 40px}
.side{width:320px;flex:none}.side.wide{width:440px}
.middle{flex:none;padding-top:20px}
iframe{width:395px;height:780px;border:10px solid var(--ink);border-radius:40px;background:var(--bg)}
.card{border:1px solid var(--line);border-radius:12px;background:var(--surface);overflow:hidden}
.card+.card{margin-top:8px}
.pad{padding:14px 16px}.pad>*+*{margin-top:10px}.pad>.cap+.cap,.pad>strong+.cap{margin-top:2px}
.row{display:flex;align-items:center;gap:10px;padding:10px 16px;border-top:1px solid var(--line)}
.row:first-child{border-top:0}
.row.on{background:var(--picked)}
.row.bad{background:var(--danger-tint)}
.words{flex:1;min-width:0;overflow-wrap:anywhere}
.cap{color:var(--ink-2);font-size:14px;line-height:20px}
.mono{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:14px}
.buttons{display:flex;flex-wrap:wrap;gap:8px}
.buttons+.buttons,.buttons+.cap,.cap+.buttons{margin-top:10px}
button,select,input{min-height:44px;padding:0 14px;border:1px solid var(--line-strong);border-radius:10px;background:var(--surface);color:var(--ink);font:inherit}
select,input{width:100%}
button{cursor:pointer}
button:hover{background:var(--sunk)}
button.main{background:var(--pine);border-color:var(--pine);color:#fff;font-weight:600}
button.main:hover{background:var(--pine-press)}
button[aria-pressed=true]{background:var(--pine-tint);border-color:var(--pine);font-weight:600}
label.row{cursor:pointer}
:focus-visible{outline:3px solid var(--pine);outline-offset:2px}
#said{min-height:24px;margin:8px 24px 0;color:var(--ink-2)}
#said.bad{color:var(--danger-deep);font-weight:600}
input[type=checkbox]{flex:none;width:24px;min-height:24px;margin:10px 0;accent-color:var(--pine)}
.case{display:flex;flex-direction:column;gap:10px;margin-top:12px}
.case .buttons{margin-top:0}
.head{margin-top:6px;padding-top:12px;border-top:1px solid var(--line);font-size:14px;line-height:20px;font-weight:600}
.tick{display:flex;align-items:center;gap:10px;cursor:pointer}
.pair{display:flex;gap:8px}.pair button{flex:none}
.picture:empty,.case:empty,.case .buttons:empty{display:none}
.picture img{max-width:100%;border-radius:10px}
.now{font-size:20px;font-weight:600}
.list{max-height:320px;overflow:auto}
@media (max-width:1240px){main{flex-wrap:wrap}}
@media (max-width:520px){
header{flex-wrap:wrap;gap:8px 14px;padding:10px 16px}
header .grow{display:none}
header button{margin-left:auto}
main{gap:0;padding:0 16px 32px}
#said{margin:8px 16px 0}
.side,.side.wide,.middle{width:100%}
iframe{width:100%;border-width:4px;border-radius:24px}
.row{flex-wrap:wrap}
.row .words{flex-basis:180px}
}
`
