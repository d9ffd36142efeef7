import { QRCode, QRErrorCorrectLevel } from 'weapp-qrcode/src/qrcode'

/** Free modules around the code: ISO/IEC 18004 §6.3.8. */
const QUIET = 4

/** The QR code of plain ASCII as one path of SVG; sharp at any size of paper. */
export function qrSvg(text: string): string {
  const code = new QRCode(-1, QRErrorCorrectLevel.M)
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  const at = Array.from({ length: count }, (_, index) => index)
  const dark = at.flatMap((y) => at.filter((x) => code.isDark(y, x)).map((x) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`))
  const side = count + 2 * QUIET
  return `<svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label="单子的二维码，演示用" shape-rendering="crispEdges"><rect width="${side}" height="${side}" fill="#fff"/><path d="${dark.join('')}"/></svg>`
}
