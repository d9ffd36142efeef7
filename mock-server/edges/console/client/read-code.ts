import jsQR from 'jsqr'
import { phoneWindow } from './state'

/** Every picture the phone shows, whether an image element or a background, as data URIs. */
function pictures(page: Document): string[] {
  const found: string[] = []
  for (const node of page.querySelectorAll('*')) {
    const source = node.getAttribute('src') ?? ''
    const background = node instanceof Element ? (node.getAttribute('style') ?? '') : ''
    const match = /data:image\/png;base64,[A-Za-z0-9+/=]+/.exec(`${source} ${background}`)
    if (match) found.push(match[0])
  }
  return found
}

async function decode(uri: string): Promise<string | undefined> {
  const image = new Image()
  image.src = uri
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const context = canvas.getContext('2d')
  if (!context) return undefined
  context.drawImage(image, 0, 0)
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
  return jsQR(data, width, height)?.data
}

/** Reads the 医保码 off the phone's screen as a terminal does: from the picture, not from the program. */
export async function readCode(): Promise<string | undefined> {
  const page = phoneWindow()?.document
  if (!page) return undefined
  for (const uri of pictures(page)) {
    const text = await decode(uri)
    if (text && /^\d{28}$/.test(text)) return text
  }
  return undefined
}
