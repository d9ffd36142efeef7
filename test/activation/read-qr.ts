import jsQR from 'jsqr'
import { PNG } from 'pngjs'

/** What a reader finds in a picture of the screen. */
export function readQr(picture: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(picture)
  return jsQR(new Uint8ClampedArray(data), width, height)?.data
}
