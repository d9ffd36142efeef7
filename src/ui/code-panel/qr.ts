import { QRCode, QRErrorCorrectLevel, type Segment } from 'weapp-qrcode/src/qrcode'

const MODE_NUMERIC = 1
const MODE_BYTE = 4
const BITS_OF_LENGTH = [0, 4, 7, 10]
/** Free modules around the code: ISO/IEC 18004 §6.3.8. */
export const QUIET_MODULES = 4

/** Ten bits for three digits; the library itself only writes bytes, which would take 33 modules instead of 25. */
function numeric(digits: string): Segment {
  return {
    mode: MODE_NUMERIC,
    getLength: () => digits.length,
    write(buffer) {
      for (let at = 0; at < digits.length; at += 3) {
        const part = digits.slice(at, at + 3)
        buffer.put(Number(part), BITS_OF_LENGTH[part.length] ?? 0)
      }
    },
  }
}

/** Eight bits a character, for the plain characters of a slip's text. */
function bytes(text: string): Segment {
  return {
    mode: MODE_BYTE,
    getLength: () => text.length,
    write(buffer) {
      for (let at = 0; at < text.length; at++) buffer.put(text.charCodeAt(at), 8)
    },
  }
}

function modulesOf(segment: Segment): boolean[][] {
  const code = new QRCode(-1, QRErrorCorrectLevel.H)
  code.dataList.push(segment)
  code.make()
  const count = code.getModuleCount()
  const span = Array.from({ length: count + 2 * QUIET_MODULES }, (_, index) => index - QUIET_MODULES)
  const inside = (at: number) => at >= 0 && at < count
  return span.map((row) => span.map((column) => inside(row) && inside(column) && code.isDark(row, column)))
}

/**
 * 二维码 of the 医保码, level H (a third may be covered, so the 演示 plate may lie on it).
 * @returns rows of modules, true is dark, quiet zone included
 */
export function qrModules(digits: string): boolean[][] {
  if (!/^\d+$/.test(digits)) throw new Error('qrModules: digits are needed')
  return modulesOf(numeric(digits))
}

/** 二维码 of a slip's text (MSYB-DEMO:JH99-…), level H, quiet zone included. Characters of ASCII only. */
export function qrTextModules(text: string): boolean[][] {
  if (!/^[\x20-\x7e]+$/.test(text)) throw new Error('qrTextModules: plain characters are needed')
  return modulesOf(bytes(text))
}
