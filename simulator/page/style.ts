/** The look of the sandbox's own pages: mist ground, white cards, pine accent. */
export const pageStyle = `
:root { --bg: #f1f5f3; --surface: #fff; --sunk: #f6f9f7; --ink: #13211d; --ink-2: #46564f; --line: #dde5e1;
  --line-strong: #7c8d86; --pine: #0b6a5b; --pine-tint: #e1f0eb; --warn-tint: #fff2cf; --warn-deep: #6a4600;
  --danger-tint: #fcebe9; --danger-deep: #8c1d18; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--ink); font-variant-numeric: tabular-nums;
  font: 16px/24px -apple-system, 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif; }
header { display: flex; align-items: center; gap: 14px; padding: 10px 24px; background: var(--surface);
  border-bottom: 1px solid var(--line); }
h1 { margin: 0; font-size: 18px; }
h2 { margin: 20px 0 8px; font-size: 14px; line-height: 20px; font-weight: 600; color: var(--ink-2); }
a { color: var(--pine); }
.plate { padding: 2px 12px; border-radius: 999px; background: var(--warn-tint); color: var(--warn-deep); font-size: 14px;
  font-weight: 600; }
.grow { flex: 1; }
main { display: flex; align-items: flex-start; justify-content: center; gap: 28px; padding: 0 24px 40px; }
.side { flex: none; width: 280px; } .side.wide { width: 400px; }
.middle { flex: none; padding-top: 20px; text-align: center; }
#phone { display: inline-block; padding: 10px; border-radius: 46px; background: var(--ink); }
#screen { display: block; height: 812px; border: 0; border-radius: 36px; background: var(--surface); }
.group { display: flex; flex-wrap: wrap; gap: 8px; }
.line { display: flex; gap: 8px; } .line input { flex: 1; min-width: 0; }
button, input, select { min-height: 44px; padding: 0 14px; border: 1px solid var(--line-strong); border-radius: 10px;
  background: var(--surface); color: var(--ink); font: inherit; }
select { width: 100%; } button { cursor: pointer; } button:hover { background: var(--sunk); }
button[aria-pressed=true] { border-color: var(--pine); background: var(--pine-tint); font-weight: 600; }
:focus-visible { outline: 3px solid var(--pine); outline-offset: 2px; }
.mono, .log { font: 13px/18px ui-monospace, 'DejaVu Sans Mono', monospace; color: var(--ink-2); }
#sum { font-weight: 400; }
.log { margin: 0; padding: 0; list-style: none; max-height: 260px; overflow: auto; border: 1px solid var(--line);
  border-radius: 12px; background: var(--surface); }
.log li { padding: 6px 14px; border-top: 1px solid var(--line); overflow-wrap: anywhere; } .log li:first-child { border: 0; }
.log:empty::before { content: '还没有'; display: block; padding: 8px 14px; }
#errors li { background: var(--danger-tint); color: var(--danger-deep); }
@media (max-width: 1180px) { main { flex-wrap: wrap; } }
`
