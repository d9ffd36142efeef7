import { View } from '@tarojs/components'
import { type PropsWithChildren, useRef } from 'react'
import { aria } from './aria'
import type { Said } from './aria-said'
import { keyboard } from './keyboard'

export interface PressProps {
  /** Accessible name; it contains the visible text in the same order. */
  label: string
  role?: Said['role']
  className?: string
  /** Class while the finger is down. */
  pressed?: string
  said?: Omit<Said, 'label' | 'role'>
  /** A second tap while the promise is open does nothing. Undefined: not pressable now. */
  onTap?: (() => unknown) | undefined
}

/** The one thing that can be tapped. Every control in ui is made of it. */
export function Press({
  label,
  role = 'button',
  className = '',
  pressed,
  said,
  onTap,
  children,
}: PropsWithChildren<PressProps>) {
  const open = useRef(false)
  const press =
    onTap &&
    (() => {
      if (open.current) return
      const done = onTap()
      if (!(done instanceof Promise)) return
      open.current = true
      const close = () => {
        open.current = false
      }
      done.then(close, close)
    })
  return (
    <View
      className={`press ${className}`}
      onClick={press}
      {...(onTap && pressed ? { hoverClass: pressed, hoverStartTime: 0, hoverStayTime: 80 } : {})}
      {...aria({ role, label, disabled: onTap ? undefined : true, ...said })}
      {...keyboard(press)}
    >
      {children}
    </View>
  )
}
