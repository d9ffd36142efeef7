import { numberOf } from '../bag'
import { type BuiltinFactory, truth } from './types'

/** Pages side by side; `change` when another one has come to rest. */
export const swiper: BuiltinFactory = (element, tools) => {
  let current = 0
  let timer: ReturnType<typeof setInterval> | undefined
  let wait = 5000
  let plays = false
  const count = () => element.querySelectorAll('swiper-item').length
  const go = (index: number, source: 'touch' | 'autoplay' | '') => {
    if (index === current || index < 0 || index >= count()) return
    current = index
    element.setAttribute('data-current', String(index))
    tools.emit(element, 'change', { current, source })
  }
  const play = () => {
    clearInterval(timer)
    timer = undefined
    if (!plays) return
    timer = setInterval(() => {
      if (!element.isConnected) clearInterval(timer)
      else if (count() > 0) go((current + 1) % count(), 'autoplay')
    }, wait)
  }
  element.addEventListener('scroll', () => {
    if (element.clientWidth > 0) go(Math.round(element.scrollLeft / element.clientWidth), 'touch')
  })
  return {
    set(name, value) {
      if (name === 'current') {
        current = numberOf(value, 0)
        setTimeout(() => {
          element.scrollLeft = current * element.clientWidth
        }, 0)
      } else if (name === 'interval') wait = numberOf(value, wait)
      else if (name === 'autoplay') {
        plays = truth(value)
        play()
      } else return false
      return true
    },
  }
}
