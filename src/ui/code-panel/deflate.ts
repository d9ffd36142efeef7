/** Length codes 257–285 and distance codes 0–29 of RFC 1951 §3.2.5: first value and extra bits. */
const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const LONGEST = 258
const SHORTEST = 3
const END_OF_BLOCK = 256

class BitWriter {
  readonly bytes: number[] = []
  private used = 8

  private bit(value: number): void {
    if (this.used === 8) {
      this.bytes.push(0)
      this.used = 0
    }
    this.bytes.push((this.bytes.pop() ?? 0) | (value << this.used))
    this.used++
  }
  /** Plain numbers go lowest bit first. */
  number(value: number, length: number): void {
    for (let at = 0; at < length; at++) this.bit((value >> at) & 1)
  }
  /** Huffman codes go highest bit first. */
  code(value: number, length: number): void {
    for (let at = length - 1; at >= 0; at--) this.bit((value >> at) & 1)
  }
}

/** The fixed Huffman code of RFC 1951 §3.2.6. */
function symbol(out: BitWriter, value: number): void {
  if (value < 144) out.code(0x30 + value, 8)
  else if (value < 256) out.code(0x190 + value - 144, 9)
  else if (value < 280) out.code(value - 256, 7)
  else out.code(0xc0 + value - 280, 8)
}

function copy(out: BitWriter, length: number, distance: number): void {
  let index = LENGTH_BASE.length - 1
  while ((LENGTH_BASE[index] ?? 0) > length) index--
  symbol(out, 257 + index)
  out.number(length - (LENGTH_BASE[index] ?? 0), LENGTH_EXTRA[index] ?? 0)
  // Two codes per extra bit from distance 5 on: the first value of each is known without a table.
  const extra = distance < 5 ? 0 : Math.floor(Math.log2(distance - 1)) - 1
  const half = distance < 5 ? distance - 1 : ((distance - 1) >> extra) & 1
  const code = distance < 5 ? half : 2 * (extra + 1) + half
  out.code(code, 5)
  out.number((distance - 1) & ((1 << extra) - 1), extra)
}

function repeated(bytes: readonly number[], at: number, distance: number): number {
  if (distance > at) return 0
  let length = 0
  while (length < LONGEST && at + length < bytes.length && bytes[at + length] === bytes[at + length - distance])
    length++
  return length
}

/**
 * Deflate for pictures of modules: only looks one byte and one picture row back, which is where all repetition is.
 * A code of 528 × 528 points shrinks from 35 KB to about 1 KB, and every byte of it crosses to the view layer.
 */
export function deflateRows(bytes: readonly number[], rowLength: number): number[] {
  const out = new BitWriter()
  out.number(1, 1)
  out.number(1, 2)
  for (let at = 0; at < bytes.length; ) {
    const run = repeated(bytes, at, 1)
    const row = repeated(bytes, at, rowLength)
    const length = Math.max(run, row)
    if (length < SHORTEST) symbol(out, bytes[at++] ?? 0)
    else {
      copy(out, length, row >= run ? rowLength : 1)
      at += length
    }
  }
  symbol(out, END_OF_BLOCK)
  return out.bytes
}
