import { type Bag, bagOf, isBag, textOf, utf8Length } from '../bag'
import { ApiFailure } from './answer'
import type { ThemeFactory } from './types'

const LIMIT_KB = 10240

/** Key-value storage: 10 MB as in both clients, values copied as JSON. */
export const storage: ThemeFactory = ({ storage: area, bundle }) => {
  const alipay = bundle.host === 'alipay'
  const used = () => Math.ceil(area.keys().reduce((sum, key) => sum + utf8Length(area.get(key) ?? ''), 0) / 1024)
  const read = (key: string): unknown => {
    const text = area.get(key)
    return text === null ? undefined : JSON.parse(text)
  }
  const write = (key: string, data: unknown) => {
    if (key === '') throw new ApiFailure('parameter error: key must not be empty')
    const text = JSON.stringify(data) ?? 'null'
    if (used() + utf8Length(text) / 1024 > LIMIT_KB) throw new ApiFailure('exceed storage max size 10Mb')
    area.set(key, text)
  }
  const clear = () => {
    for (const key of area.keys()) area.remove(key)
  }
  const info = () => ({ keys: area.keys(), currentSize: used(), limitSize: LIMIT_KB })
  const keyOf = (given: unknown) => textOf(isBag(given) ? given.key : given)
  const getSync = (given: unknown) => {
    const value = read(keyOf(given))
    return alipay ? { data: value ?? null, success: true } : (value ?? '')
  }
  return {
    asynchronous: {
      getStorage({ key }: Bag) {
        const value = read(textOf(key))
        if (value === undefined && !alipay) throw new ApiFailure('data not found')
        return { data: value ?? null }
      },
      setStorage: ({ key, data }: Bag) => write(textOf(key), data),
      removeStorage: ({ key }: Bag) => area.remove(textOf(key)),
      clearStorage: clear,
      getStorageInfo: info,
    },
    plain: {
      getStorageSync: getSync,
      setStorageSync(given: unknown, data: unknown) {
        write(keyOf(given), isBag(given) ? bagOf(given).data : data)
        return alipay ? { success: true } : undefined
      },
      removeStorageSync: (given: unknown) => area.remove(keyOf(given)),
      clearStorageSync: clear,
      getStorageInfoSync: info,
    },
  }
}
