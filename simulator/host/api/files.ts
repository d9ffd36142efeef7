import { type Bag, bagOf, numberOf, textOf } from '../bag'
import { ApiFailure } from './answer'
import type { ApiHost, ThemeFactory } from './types'

function takePhotos({ device, files, bundle }: ApiHost, count: number) {
  if (device.photos.length === 0) throw new ApiFailure('cancel')
  const scheme = bundle.host === 'alipay' ? 'https://resource/' : 'wxfile://tmp_'
  return device.photos.slice(0, count).map(({ name, data }) => {
    const path = `${scheme}${files.size}_${name}`
    files.set(path, data)
    return { path, tempFilePath: path, size: Math.floor((data.length - data.indexOf(',')) * 0.75), fileType: 'image' }
  })
}

/** Where a program keeps files of its own: both hosts call it USER_DATA_PATH. */
export const ownFolder = ({ bundle }: Pick<ApiHost, 'bundle'>) =>
  bundle.host === 'alipay' ? 'https://usr' : 'wxfile://usr'

/** A member of the file manager: it answers through its callbacks, later. */
function answering(name: string, act: (options: Bag) => Bag) {
  return (given: unknown) => {
    const options = bagOf(given)
    const { success, fail, complete } = options
    const tell = (callback: unknown, result: unknown) => typeof callback === 'function' && callback(result)
    setTimeout(() => {
      try {
        const result = { errMsg: `${name}:ok`, ...act(options) }
        tell(success, result)
        tell(complete, result)
      } catch (problem) {
        const failure = { errMsg: `${name}:fail ${problem instanceof Error ? problem.message : ''}` }
        tell(fail, failure)
        tell(complete, failure)
      }
    }, 0)
  }
}

/** Chosen pictures and reading them back; the photos are those that a test or the person put into the fake album. */
export const files: ThemeFactory = (host) => {
  const base64 = (path: unknown) => {
    const data = host.files.get(textOf(path)) ?? host.device.saved[textOf(path)]
    if (data === undefined) throw new ApiFailure(`no such file or directory, open "${textOf(path)}"`)
    return data.slice(data.indexOf(',') + 1)
  }
  const readFile = (options: Bag) => {
    const text = base64(options.filePath)
    if (options.encoding === 'base64') return { data: text }
    const bytes = atob(text)
    if (options.encoding === 'binary' || options.encoding === 'utf8') return { data: bytes }
    return { data: Uint8Array.from(bytes, (character) => character.charCodeAt(0)).buffer }
  }
  const own = (options: Bag) => {
    const path = textOf(options.filePath)
    if (!path.startsWith(`${ownFolder(host)}/`)) throw new ApiFailure(`permission denied, open "${path}"`)
    return path
  }
  const writeFile = (options: Bag) => {
    if (options.encoding !== 'base64') throw new ApiFailure('the simulator writes base64 only')
    host.device.saved[own(options)] = `data:image/jpeg;base64,${textOf(options.data)}`
    return {}
  }
  const unlink = (options: Bag) => {
    const path = own(options)
    if (!(path in host.device.saved)) throw new ApiFailure(`no such file or directory "${path}"`)
    delete host.device.saved[path]
    return {}
  }
  const manager = {
    readFile: answering('readFile', readFile),
    writeFile: answering('writeFile', writeFile),
    unlink: answering('unlink', unlink),
    readFileSync: (filePath: unknown, encoding: unknown) => readFile({ filePath, encoding }).data,
  }
  const chooseImage = (options: Bag) => {
    const taken = takePhotos(host, numberOf(options.count, host.bundle.host === 'alipay' ? 1 : 9))
    const paths = taken.map(({ path }) => path)
    return { tempFilePaths: paths, tempFiles: taken, ...(host.bundle.host === 'alipay' ? { apFilePaths: paths } : {}) }
  }
  return {
    asynchronous: {
      chooseImage,
      previewImage: () => undefined,
      compressImage: (options) => ({ tempFilePath: textOf(options.src), apFilePaths: options.apFilePaths }),
      getImageInfo: (options) => ({ path: textOf(options.src), width: 1, height: 1, type: 'png', orientation: 'up' }),
      ...(host.bundle.host === 'weapp'
        ? {
            chooseMedia: (options: Bag) => ({ tempFiles: takePhotos(host, numberOf(options.count, 9)), type: 'image' }),
          }
        : {}),
    },
    plain: { getFileSystemManager: () => manager },
  }
}
