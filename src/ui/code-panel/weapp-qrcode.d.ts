/** The encoder inside weapp-qrcode; its own drawing code needs an old canvas and is not used. */
declare module 'weapp-qrcode/src/qrcode' {
  interface BitBuffer {
    put(bits: number, length: number): void
  }
  export interface Segment {
    mode: number
    getLength(): number
    write(buffer: BitBuffer): void
  }
  export const QRErrorCorrectLevel: { L: number; M: number; Q: number; H: number }
  export class QRCode {
    /** @param version -1 picks the smallest that fits */
    constructor(version: number, level: number)
    dataList: Segment[]
    /** As bytes; plain ASCII. */
    addData(text: string): void
    make(): void
    getModuleCount(): number
    isDark(row: number, column: number): boolean
  }
}
