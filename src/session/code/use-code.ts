import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { guardCapture } from '@/platform/capture-guard'
import { brighten, restoreLight } from '@/platform/screen-light'
import { useVisibility } from '@/platform/visibility'
import { codeKeeper, type Kept } from './keeper'
import { platformSource } from './source'

export interface ShownCode extends Kept {
  /** Screenshots of this page come out blank: true only where the host does it. */
  guarded: boolean
  /** The screen was made brighter, and goes back when the page is left. */
  bright: boolean
  renew: () => void
}

/** The 医保码 of whoever is acted for, alive only while the page is in front. */
export function useCode(onShow: () => void, onHide: () => void): ShownCode {
  const [kept, setKept] = useState<Kept>({ state: { kind: 'opening' }, lastUse: null })
  const [host, setHost] = useState({ guarded: false, bright: false })
  const keeper = useMemo(() => codeKeeper(platformSource, setKept), [])
  const front = useRef(false)

  const show = useCallback(() => {
    if (front.current) return
    front.current = true
    const guarded = guardCapture(true)
    setHost({ guarded, bright: false })
    keeper.start()
  }, [keeper])

  const hide = useCallback(() => {
    if (!front.current) return
    front.current = false
    keeper.stop()
    guardCapture(false)
    restoreLight()
  }, [keeper])

  const opened = useRef(false)
  useVisibility(
    () => {
      show()
      if (opened.current) onShow()
      opened.current = true
    },
    () => {
      hide()
      onHide()
    },
  )
  useEffect(() => {
    show()
    return hide
  }, [show, hide])

  const shown = kept.state.kind === 'shown'
  useEffect(() => {
    if (!shown) return
    brighten().then((bright) => front.current && setHost((before) => ({ ...before, bright })))
  }, [shown])

  return { ...kept, ...host, renew: keeper.renew }
}
