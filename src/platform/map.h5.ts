import type { MapTarget } from './map-target'
import { type Outcome, unavailable } from './outcome'

export const hasMap: boolean = false

/** A browser has no map of its own: the address is said and can be copied. */
export const openMap = (_target: MapTarget): Promise<Outcome> => Promise.resolve(unavailable('这里没有地图，请看地址'))
