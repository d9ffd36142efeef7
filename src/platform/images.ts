import Taro from '@tarojs/taro'
import { readBase64 } from './image-bytes'

/** A picture that was taken or chosen, read into base64: what an upload and a look at the page need. */
export interface Picture {
  /** The host's own name for it, to show it on the screen. */
  path: string
  base64: string
}

/**
 * Camera or album, the host's smaller version. Fewer than asked is usual; none where the person went back. A picture
 * that cannot be read is left out.
 */
export async function choosePictures(count: number): Promise<Picture[]> {
  try {
    const chosen = await Taro.chooseImage({ count, sizeType: ['compressed'], sourceType: ['camera', 'album'] })
    const read = await Promise.all(chosen.tempFilePaths.map(async (path) => ({ path, base64: await readBase64(path) })))
    return read.filter((picture) => picture.base64 !== '')
  } catch {
    return []
  }
}
