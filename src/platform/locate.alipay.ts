import { nativeAlipay } from './native'
import { demoPosition, type Position, refusedPosition } from './position'

/** my.getLocation; the host asks for leave by itself. It answers degrees as text in some versions. */
export function locate(): Promise<Position> {
  if (BACKEND === 'sandbox') return Promise.resolve(demoPosition)
  const { getLocation } = nativeAlipay()
  if (typeof getLocation !== 'function') return Promise.resolve(refusedPosition)
  return new Promise((resolve) => {
    getLocation({
      success: (found) => {
        const [latitude, longitude] = [Number(found.latitude), Number(found.longitude)]
        const known = Number.isFinite(latitude) && Number.isFinite(longitude)
        resolve(known ? { kind: 'here', latitude, longitude, demo: false } : refusedPosition)
      },
      fail: () => resolve(refusedPosition),
    })
  })
}
