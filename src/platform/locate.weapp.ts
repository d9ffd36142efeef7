import { nativeWeapp } from './native'
import { demoPosition, type Position, refusedPosition } from './position'

/** wx.getFuzzyLocation: to about a kilometre is enough to sort hospitals, and asks for less than getLocation does. */
export function locate(): Promise<Position> {
  if (BACKEND === 'sandbox') return Promise.resolve(demoPosition)
  const { getFuzzyLocation } = nativeWeapp()
  if (typeof getFuzzyLocation !== 'function') return Promise.resolve(refusedPosition)
  return new Promise((resolve) => {
    getFuzzyLocation({
      type: 'gcj02',
      success: ({ latitude, longitude }) => resolve({ kind: 'here', latitude, longitude, demo: false }),
      fail: () => resolve(refusedPosition),
    })
  })
}
