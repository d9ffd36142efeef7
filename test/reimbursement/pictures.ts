import { encode } from 'jpeg-js'
import { PNG } from 'pngjs'

type Light = (x: number, y: number) => number

/** RGBA of a grey picture. */
function draw(width: number, height: number, light: Light): Buffer {
  const data = Buffer.alloc(width * height * 4, 255)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4
      const shade = Math.max(0, Math.min(255, light(x, y)))
      for (let channel = 0; channel < 3; channel += 1) data[at + channel] = shade
    }
  return data
}

/** A grey PNG. */
export function png(width: number, height: number, light: Light): Buffer {
  const picture = new PNG({ width, height })
  picture.data = draw(width, height, light)
  return PNG.sync.write(picture)
}

/** A true grey JPEG, as a phone writes it. */
export const photo = (width: number, height: number, light: Light, quality = 80): Buffer =>
  encode({ width, height, data: draw(width, height, light) }, quality).data

/** A small printed page that nothing is wrong with; `no` makes it another picture. */
export const page = (no: number): Buffer =>
  png(90, 120, (x, y) => (x > 9 && x < 80 && y > 9 && y < 110 && x % 9 < 4 && y % 14 < 7 ? 40 : 250 - (no % 90)))

/** A printed sheet on a darker table, a tenth of the picture from each side, as a phone takes it. */
export const paperPhoto = (no: number, quality = 80): Buffer =>
  photo(
    300,
    400,
    (x, y) => {
      if (x < 30 || x > 270 || y < 40 || y > 360) return 95
      const isText = x > 50 && x < 250 && y > 60 && y < 340 && x % 9 < 4 && y % 14 < 7
      return isText ? 40 : 245 - (no % 20)
    },
    quality,
  )

/** Bytes with a JPEG's head, frame and end, and nothing that can be unpacked between. */
export function jpeg(size: number, fill = 0x55): Buffer {
  const head = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1]
  const frame = [0xff, 0xc0, 0, 11, 8, 0x0b, 0xb8, 0x07, 0xd0, 1, 1, 0x11, 0]
  const bytes = Buffer.alloc(size, fill)
  Buffer.from([...head, ...frame]).copy(bytes)
  bytes.writeUInt16BE(0xffd9, size - 2)
  return bytes
}
