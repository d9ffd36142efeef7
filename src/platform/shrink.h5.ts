import { LONGEST_SENT } from './shrink-size'

const QUALITY = 0.85

function draw(image: HTMLImageElement, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
}

/** Drawn smaller, upright, as JPEG. What the browser does not show is sent as it is, for the server to judge. */
export function shrink(path: string): Promise<string> {
  return new Promise((resolve) => {
    const image = new Image()
    image.onerror = () => resolve(path)
    image.onload = async () => {
      const scale = LONGEST_SENT / Math.max(image.naturalWidth, image.naturalHeight)
      const smaller = scale < 1 ? await draw(image, scale) : null
      resolve(smaller ? URL.createObjectURL(smaller) : path)
    }
    image.src = path
  })
}
