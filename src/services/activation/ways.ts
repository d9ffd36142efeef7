import type { Way, WayOffer } from '@/contract/activation/application'
import type { IconName } from '@/ui/icons/svg-uri'

interface WayWords {
  label: string
  /** The button takes the name of the way that is chosen. */
  button: string
  icon: IconName
}

export const wayWords: Record<Way, WayWords> = {
  face: { label: '刷脸', button: '刷脸确认', icon: 'face' },
  sms: { label: '短信验证码', button: '发短信验证码', icon: 'message' },
  counter: { label: '到窗口激活', button: '取到窗口的单子', icon: 'counter' },
  relative: { label: '请人帮忙', button: '看看要准备什么', icon: 'helper' },
}

/** After two failed face checks the other ways are offered by name (design.md §5). */
export const FACE_FAILURES_TILL_LAST = 2

/** The chosen way, while it can be taken; else the first that can, in the order the server lists them. */
export function pickedWay(offers: readonly WayOffer[], chosen: Way | undefined): Way {
  const open = offers.filter((offer) => offer.available).map((offer) => offer.way)
  return open.find((way) => way === chosen) ?? open[0] ?? 'counter'
}

/** The names of the ways that can be taken besides the face: 短信验证码、到窗口激活. */
export const namedWays = (offers: readonly WayOffer[]): string =>
  offers
    .filter((offer) => offer.available && offer.way !== 'face')
    .map((offer) => wayWords[offer.way].label)
    .join('、')
