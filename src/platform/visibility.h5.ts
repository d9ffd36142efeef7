import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/** As in the hosts, and also when the browser tab is hidden, of which Taro says nothing. */
export function useVisibility(onShow: () => void, onHide: () => void) {
  const calls = useRef({ onShow, onHide, front: false })
  calls.current.onShow = onShow
  calls.current.onHide = onHide
  useDidShow(() => {
    calls.current.front = true
    onShow()
  })
  useDidHide(() => {
    calls.current.front = false
    onHide()
  })
  useEffect(() => {
    const listen = () => {
      if (!calls.current.front) return
      if (document.hidden) calls.current.onHide()
      else calls.current.onShow()
    }
    document.addEventListener('visibilitychange', listen)
    return () => document.removeEventListener('visibilitychange', listen)
  }, [])
}
