import type { HostName } from '../bundle'
import { type Bag, bagOf, isBag, plainCopy, textOf } from './bag'

/** Names that Alipay writes in its own way; templates are compiled with lower-case names. */
const ALIPAY_TYPES: Record<string, string> = {
  touchstart: 'touchStart',
  touchmove: 'touchMove',
  touchend: 'touchEnd',
  touchcancel: 'touchCancel',
  longtap: 'longTap',
  getauthorize: 'getAuthorize',
  getphonenumber: 'getPhoneNumber',
  getuserinfo: 'getUserInfo',
}

interface PlainTarget {
  id: string
  dataset: unknown
  offsetLeft: number
  offsetTop: number
}

/** An event as page code receives it: data only, as it would come over from the other thread. */
export interface PlainEvent {
  type: string
  timeStamp: number
  target: PlainTarget
  currentTarget: PlainTarget
  mark: unknown
  detail: unknown
  touches: unknown
  changedTouches: unknown
}

function plainTarget(node: unknown): PlainTarget {
  const { id, dataset } = bagOf(node)
  return { id: textOf(id), dataset: plainCopy(dataset) ?? {}, offsetLeft: 0, offsetTop: 0 }
}

/** True for glass-easel's own event objects. */
export function isEngineEvent(value: unknown): value is Bag {
  return isBag(value) && typeof value.getEventName === 'function'
}

export function toPlainEvent(event: Bag, host: HostName): PlainEvent {
  const type = textOf(event.type)
  return {
    type: host === 'alipay' ? (ALIPAY_TYPES[type] ?? type) : type,
    timeStamp: Math.round(Number(event.timeStamp ?? 0)),
    target: plainTarget(event.target),
    currentTarget: plainTarget(event.currentTarget),
    mark: plainCopy(event.mark) ?? {},
    detail: plainCopy(event.detail) ?? {},
    touches: plainCopy(event.touches) ?? [],
    changedTouches: plainCopy(event.changedTouches) ?? [],
  }
}
