import Taro from '@tarojs/taro'

/** A temporary file's content as base64; "" where the host cannot read it. Both hosts document the same call. */
export function readBase64(filePath: string): Promise<string> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => resolve(typeof data === 'string' ? data : ''),
      fail: () => resolve(''),
    })
  })
}
