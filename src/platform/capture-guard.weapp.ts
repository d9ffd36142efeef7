import { nativeWeapp } from './native'

/** True where screenshots of the page come out blank. */
export function guardCapture(on: boolean): boolean {
  const { setVisualEffectOnCapture } = nativeWeapp()
  if (typeof setVisualEffectOnCapture !== 'function') return false
  setVisualEffectOnCapture({ visualEffect: on ? 'hidden' : 'none' })
  return true
}
