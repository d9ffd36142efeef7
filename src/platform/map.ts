import Taro from '@tarojs/taro'
import type { MapTarget } from './map-target'
import { done, type Outcome, unavailable } from './outcome'

/** Both hosts show a place on a map of their own; a browser has none (map.h5.ts). */
export const hasMap: boolean = true

/** wx.openLocation, my.openLocation: the host's map with the place and the way there. */
export async function openMap({ latitude, longitude, name, address }: MapTarget): Promise<Outcome> {
  try {
    await Taro.openLocation({ latitude, longitude, name, address })
    return done
  } catch {
    return unavailable('地图没有打开，请看上面的地址')
  }
}
