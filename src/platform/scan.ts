import Taro from '@tarojs/taro'
import { done, type Outcome } from './outcome'

/** 扫一扫: the text of a QR code or bar code, or why there is none. */
export async function scanText(): Promise<{ outcome: Outcome; text: string }> {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: false })
    return { outcome: done, text: result }
  } catch {
    return { outcome: { kind: 'cancelled' }, text: '' }
  }
}
