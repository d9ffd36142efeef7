import Taro from '@tarojs/taro'
import { shrink } from './shrink'

/**
 * Camera or album, the host's smaller version, made no larger than a page needs. The host's own names for the pictures;
 * fewer than asked is usual, none where the person went back.
 */
export async function choosePictures(count: number): Promise<string[]> {
  try {
    const chosen = await Taro.chooseImage({ count, sizeType: ['compressed'], sourceType: ['camera', 'album'] })
    const paths: string[] = []
    for (const path of chosen.tempFilePaths) paths.push(await shrink(path))
    return paths
  } catch {
    return []
  }
}
