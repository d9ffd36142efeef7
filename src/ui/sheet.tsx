import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { Button, type ButtonProps } from './button'
import { useDialog } from './focus'
import { IconButton } from './icon-button'
import { useCare } from './mode'
import './sheet.scss'
import { unbroken } from './unbroken'

export interface SheetProps {
  /** The question; it is the dialog's name: 换回自己办事？ */
  title: string
  /** One sentence of what follows. */
  text?: string
  children?: ReactNode
  main?: ButtonProps
  /** Keeps things as they are: 继续替奶奶办. */
  keep: Omit<ButtonProps, 'kind'>
  onClose: () => void
}

/**
 * Comes from the lower edge; in 关怀版 it is a page of its own. Long content scrolls between its title and its buttons.
 * Mounted only while open, in Screen's `over`.
 */
export function Sheet({ title, text, children, main, keep, onClose }: SheetProps) {
  const care = useCare()
  const dialog = useDialog(onClose)
  return (
    <View className="sheet-room">
      {!care && <View className="sheet-shade" catchMove onClick={onClose} {...aria({ hidden: true })} />}
      <View className={care ? 'sheet sheet-page' : 'sheet'} {...aria({ role: 'dialog', label: title })} {...dialog}>
        <View className="sheet-head">
          <View className="title grow">{title}</View>
          <IconButton label="关闭" icon="close" onTap={onClose} />
        </View>
        <View className="sheet-body">
          {text && <View className="dim mt1">{unbroken(text)}</View>}
          {children}
        </View>
        <View className="sheet-foot">
          {main && <Button {...main} />}
          <View className="mt2">
            <Button {...keep} kind="text" />
          </View>
        </View>
      </View>
    </View>
  )
}
