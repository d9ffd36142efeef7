import Taro from '@tarojs/taro'
import { readBase64 } from './image-bytes'

/** Where the program's own files are: both hosts name it so, Taro types it for WeChat only. */
const place = (name: string) => `${String(Taro.env.USER_DATA_PATH)}/${name}`

/**
 * Keeps a picture in the program's own folder on the phone, where it outlives the program's closing. Answers the path by
 * which it is shown; "" where the host has no room or no folder.
 */
export function writeOwn(name: string, base64: string): Promise<string> {
  const filePath = place(name)
  return new Promise((resolve) => {
    try {
      Taro.getFileSystemManager().writeFile({
        filePath,
        data: base64,
        encoding: 'base64',
        success: () => resolve(filePath),
        fail: () => resolve(''),
      })
    } catch {
      resolve('')
    }
  })
}

/** What was kept: its path and its content; undefined where it is gone. */
export async function openOwn(name: string): Promise<{ path: string; base64: string } | undefined> {
  const path = place(name)
  const base64 = await readBase64(path)
  return base64 === '' ? undefined : { path, base64 }
}

export function removeOwn(name: string): Promise<void> {
  return new Promise((resolve) => {
    const done = () => resolve()
    try {
      Taro.getFileSystemManager().unlink({ filePath: place(name), success: done, fail: done })
    } catch {
      done()
    }
  })
}
