import { PNG } from 'pngjs'

/** A grey PNG. */
export function png(width: number, height: number, light: (x: number, y: number) => number): Buffer {
  const picture = new PNG({ width, height })
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4
      picture.data.fill(light(x, y), at, at + 3)
      picture.data[at + 3] = 255
    }
  return PNG.sync.write(picture)
}

/** Bytes with a JPEG's head, frame and end: what the server looks at without decoding. */
export function jpeg(size: number, fill = 0x55): Buffer {
  const head = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1]
  const frame = [0xff, 0xc0, 0, 11, 8, 0x0b, 0xb8, 0x07, 0xd0, 1, 1, 0x11, 0]
  const bytes = Buffer.alloc(size, fill)
  Buffer.from([...head, ...frame]).copy(bytes)
  bytes.writeUInt16BE(0xffd9, size - 2)
  return bytes
}
