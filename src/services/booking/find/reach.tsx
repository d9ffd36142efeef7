import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Point } from '@/contract/catalogue/institution'
import { callPhone } from '@/platform/call'
import { copyText } from '@/platform/copy'
import { hasMap, openMap } from '@/platform/map'
import { Button } from '@/ui/button'
import { KeyValue } from '@/ui/key-value'

interface ReachProps {
  name: string
  address: string
  hours: string
  phone: string
  point: Point | null
}

/** 怎么去: when it is open, where it is, and the host's map; where there is none the address can be copied. */
export function Reach({ name, address, hours, phone, point }: ReachProps) {
  const [said, setSaid] = useState('')
  const copy = async () => setSaid((await copyText(`${name} ${address}`)) ? '地址复制好了' : '这里不能复制，请记下地址')
  const show = async () => {
    if (!point) return
    const outcome = await openMap({ name, address, ...point })
    setSaid(outcome.kind === 'unavailable' ? outcome.why : '')
  }
  return (
    <View>
      <KeyValue label="开门时间" value={hours} />
      <KeyValue label="地址" value={address} />
      <KeyValue label="电话" value={phone} />
      <View className="mt3">
        {hasMap && point ? (
          <Button kind="line" label="看地图" about={name} onTap={show} />
        ) : (
          <Button kind="line" label="复制地址" about={name} onTap={copy} />
        )}
      </View>
      <View className="mt2">
        <Button kind="line" icon="phone" label="打电话" about={name} onTap={() => callPhone(phone)} />
      </View>
      {said !== '' && <View className="cap mt2">{said}</View>}
    </View>
  )
}
