import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { Toast } from '@/ui/toast'

export function Overlays() {
  const [open, setOpen] = useState(false)
  const [toast, setToast] = useState(false)
  const close = () => setOpen(false)
  return (
    <View>
      <Button label="换回自己办事" kind="line" onTap={() => setOpen(true)} />
      <View className="dev-frame">
        {open && (
          <Sheet
            title="换回自己办事？"
            text="奶奶的事已存好，下次接着办。"
            main={{ label: '换回周晓', onTap: close }}
            keep={{ label: '继续替奶奶办', onTap: close }}
            onClose={close}
          />
        )}
      </View>
      <View className="mt3">
        <Button label="换新码" kind="line" onTap={() => setToast(true)} />
      </View>
      <View className="dev-frame dev-frame-low">
        {toast && <Toast text="已换新码" onGone={() => setToast(false)} />}
      </View>
    </View>
  )
}
