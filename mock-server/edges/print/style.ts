/** One sheet of A4, nothing smaller than 20 pt. On a screen it is shown as paper with one button. */
export const PRINT_STYLE = `@page { size: A4; margin: 11mm }
* { box-sizing: border-box }
body { max-width: 188mm; margin: 0 auto; padding: 8mm; color: #000; background: #fff;
  font: 22pt/1.38 "PingFang SC", "HarmonyOS Sans SC", "Noto Sans CJK SC", sans-serif }
header { display: flex; justify-content: space-between; align-items: center; border-bottom: 2pt solid #000 }
.demo { padding: 0 3mm; border: 2pt solid #b3261e; border-radius: 2mm; color: #b3261e; font-size: 20pt; font-weight: 600 }
.from { font-size: 20pt }
h1 { margin: 3mm 0 1mm; font-size: 36pt; line-height: 1.25 }
.lead { margin: 0 0 3mm }
h2 { margin: 4mm 0 1mm; font-size: 24pt }
dl { margin: 0 }
.fact { display: flex; align-items: baseline; padding: 1mm 0; border-bottom: .5pt solid #777; break-inside: avoid }
dt { flex: none; width: 44mm; font-size: 20pt; color: #333 }
dd { flex: 1; margin: 0; font-size: 24pt; font-weight: 600 }
ol, ul { margin: 0; padding-left: 11mm }
li { break-inside: avoid }
/* Bars and dots of QR codes are read from 30 mm on by any scanner. */
.scan { display: flex; align-items: center; margin-top: 3mm; break-inside: avoid }
.qr { flex: none; width: 36mm; height: 36mm; margin-right: 5mm; border: .5pt solid #777 }
footer { margin-top: 3mm; padding-top: 2mm; border-top: 2pt solid #000; font-size: 20pt }
.mark { position: fixed; top: 42%; left: 0; right: 0; z-index: -1; text-align: center; font-size: 150pt; line-height: 1;
  color: rgba(179, 38, 30, .1); transform: rotate(-24deg) }
button { width: 100%; min-height: 60px; margin: 4mm 0 0; border: 0; border-radius: 12px; color: #fff; background: #0b6a5b;
  font: inherit; font-weight: 600 }
button:focus-visible { outline: 3px solid #c06a1a; outline-offset: 2px }
@media print { body { max-width: none; padding: 0 } button { display: none } }
@media (max-width: 480px) { .fact, .scan { display: block } .qr { margin-bottom: 3mm } h1 { font-size: 30pt } }`
