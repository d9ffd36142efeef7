import fc from 'fast-check'
import jsqr from 'jsqr'
import { PNG } from 'pngjs'
import { code128Modules } from '@/ui/code-panel/code128'
import { pngUri } from '@/ui/code-panel/png'
import { qrModules } from '@/ui/code-panel/qr'
import { readCode128 } from './code128-reader'

const CODE = '9900330100000000260824000042'
const digits28 = fc.stringMatching(/^\d{28}$/)
const pixels = (uri: string) => PNG.sync.read(Buffer.from(uri.replace(/^data:image\/png;base64,/, ''), 'base64'))
const readQr = (png: PNG) => jsqr(new Uint8ClampedArray(png.data), png.width, png.height)?.data

/** The plate as the panel draws it: 68 × 30 of the 216 px that the code itself is wide. */
function cover(png: PNG, shade: (x: number, y: number) => number): PNG {
  const code = (png.width * 25) / 33
  const [width, height] = [(code * 68) / 216, (code * 30) / 216]
  const [left, top] = [(png.width - width) / 2, (png.height - height) / 2]
  for (let y = Math.floor(top); y < top + height; y++) {
    for (let x = Math.floor(left); x < left + width; x++) {
      png.data.fill(shade(x, y), (y * png.width + x) * 4, (y * png.width + x) * 4 + 3)
    }
  }
  return png
}

describe('二维码', () => {
  test('is version 2 with a quiet zone of four modules', () => {
    const rows = qrModules(CODE)
    expect(rows).toHaveLength(33)
    for (const row of rows) expect(row.slice(0, 4).concat(row.slice(29))).toEqual(new Array(8).fill(false))
    expect(rows.slice(0, 4).concat(rows.slice(29)).flat()).not.toContain(true)
    expect(rows[4]?.[4]).toBe(true)
  })

  test.each([
    ['white', () => 255],
    ['dark', () => 0],
    ['striped', (x: number, y: number) => (((x >> 3) + (y >> 3)) % 2 === 0 ? 255 : 0)],
  ])('is read with a %s plate on it', (_name, shade) => {
    expect(readQr(cover(pixels(pngUri(qrModules(CODE), 8, 8)), shade))).toBe(CODE)
  })

  test('any 28 digits are read back with the plate on', () => {
    fc.assert(
      fc.property(digits28, (digits) => {
        expect(readQr(cover(pixels(pngUri(qrModules(digits), 4, 4)), () => 255))).toBe(digits)
      }),
      { numRuns: 40, seed: 7 },
    )
  })

  test('takes digits only', () => {
    expect(() => qrModules('99A')).toThrow('digits')
  })
})

describe('条形码', () => {
  const points = (uri: string) => {
    const png = pixels(uri)
    return Array.from({ length: png.width }, (_, x) => png.data[x * 4] ?? 0)
  }

  test('any 28 digits are read back, with ten free modules on both sides', () => {
    fc.assert(
      fc.property(digits28, (digits) => {
        const read = readCode128(points(pngUri([code128Modules(digits)], 4, 1)))
        expect(read.digits).toBe(digits)
        expect(Math.min(...read.quiet)).toBeGreaterThanOrEqual(10)
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  test('is 209 modules wide for 28 digits', () => {
    expect(code128Modules(CODE)).toHaveLength(209)
  })

  test('one bar changed is noticed by the reader', () => {
    const modules = code128Modules(CODE)
    const at = modules.indexOf(true) + 24
    modules.splice(at, 2, !modules[at], !modules[at + 1])
    expect(() => readCode128(points(pngUri([modules], 4, 1)))).toThrow()
  })

  test('the plate on the bars would stop it from being read, so it stands beside them', () => {
    const row = points(pngUri([code128Modules(CODE)], 4, 1))
    row.fill(255, row.length / 2 - 60, row.length / 2 + 60)
    expect(() => readCode128(row)).toThrow()
  })

  test.each(['123', '', '12a4'])('refuses %p', (digits) => {
    expect(() => code128Modules(digits)).toThrow('even number')
  })
})

describe('PNG', () => {
  test('any picture comes back point by point', () => {
    const picture = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
      .chain(([width, height]) =>
        fc.array(fc.array(fc.boolean(), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
      )
    fc.assert(
      fc.property(picture, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (rows, scaleX, scaleY) => {
        const png = pixels(pngUri(rows, scaleX, scaleY))
        expect([png.width, png.height]).toEqual([(rows[0]?.length ?? 0) * scaleX, rows.length * scaleY])
        for (let y = 0; y < png.height; y++) {
          for (let x = 0; x < png.width; x++) {
            const dark = rows[Math.floor(y / scaleY)]?.[Math.floor(x / scaleX)]
            if ((png.data[(y * png.width + x) * 4] === 0) !== dark) throw new Error(`point ${x}, ${y}`)
          }
        }
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  test('both codes together are small enough to cross to the view layer every minute', () => {
    const size = pngUri(qrModules(CODE), 16, 16).length + pngUri([code128Modules(CODE)], 4, 1).length
    expect(size).toBeLessThan(4000)
  })
})
