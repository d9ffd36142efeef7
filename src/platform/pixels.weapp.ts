import Taro from '@tarojs/taro'
import { nativeWeapp } from './native'
import { fitted, type Pixels } from './pixels-type'

/** WeChat ≥ 2.16.1 draws on a canvas that is not on the screen; older ones give no pixels. */
export function readPixels(path: string): Promise<Pixels | undefined> {
  const { createOffscreenCanvas } = Taro.canIUse('createOffscreenCanvas') ? nativeWeapp() : {}
  if (!createOffscreenCanvas) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const canvas = createOffscreenCanvas({ type: '2d', width: 1, height: 1 })
    const image = canvas.createImage()
    image.onerror = () => resolve(undefined)
    image.onload = () => {
      const { width, height } = fitted(image.width, image.height)
      canvas.width = width
      canvas.height = height
      const pen = canvas.getContext('2d')
      pen.drawImage(image, 0, 0, width, height)
      resolve({ width, height, data: pen.getImageData(0, 0, width, height).data })
    }
    image.src = path
  })
}
