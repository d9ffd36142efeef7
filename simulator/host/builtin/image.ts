import { textOf } from '../bag'
import type { BuiltinFactory } from './types'

/** A picture inside a box of 320 × 240 unless styled; `mode` says how it fills it, in chrome/style.ts. */
export const image: BuiltinFactory = (element, tools) => {
  const picture = document.createElement('img')
  picture.alt = ''
  picture.draggable = false
  element.append(picture)
  picture.addEventListener('load', () =>
    tools.emit(element, 'load', { width: picture.naturalWidth, height: picture.naturalHeight }),
  )
  picture.addEventListener('error', () => tools.emit(element, 'error', { errMsg: `${picture.src} did not load` }))
  return {
    set(name, value) {
      if (name === 'src') {
        const source = tools.asset(textOf(value))
        if (source === '') picture.removeAttribute('src')
        else picture.src = source
        element.setAttribute('src', textOf(value).slice(0, 80))
        return true
      }
      if (name === 'aria-label') {
        if (textOf(value) === '') element.removeAttribute('role')
        else if (!element.hasAttribute('role')) element.setAttribute('role', 'img')
        return false
      }
      return false
    },
  }
}
