import Taro from '@tarojs/taro'
import { LONGEST_SENT } from './shrink-size'

/** WeChat ≥ 2.26.0 takes the wanted width; older ones compress only. What fails is sent as it is. */
export async function shrink(path: string): Promise<string> {
  try {
    const { width, height } = await Taro.getImageInfo({ src: path })
    const longest = Math.max(width, height)
    if (longest <= LONGEST_SENT) return path
    const compressedWidth = Math.round((width / longest) * LONGEST_SENT)
    const { tempFilePath } = await Taro.compressImage({ src: path, quality: 80, compressedWidth })
    return tempFilePath || path
  } catch {
    return path
  }
}
