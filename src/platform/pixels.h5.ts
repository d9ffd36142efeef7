import { fitted, type Pixels } from './pixels-type'

/** The picture's pixels, made small; undefined where the browser does not show it. */
export function readPixels(path: string): Promise<Pixels | undefined> {
  return new Promise((resolve) => {
    const image = new Image()
    image.onerror = () => resolve(undefined)
    image.onload = () => {
      const { width, height } = fitted(image.naturalWidth, image.naturalHeight)
      const canvas = document.createElement('canvas')
      canvas.width = width
      canvas.height = height
      const pen = canvas.getContext('2d')
      if (!pen) return resolve(undefined)
      pen.drawImage(image, 0, 0, width, height)
      resolve({ width, height, data: pen.getImageData(0, 0, width, height).data })
    }
    image.src = path
  })
}
