import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import type { createSlip } from '@/contract/activation/endpoints'
import type { Output } from '@/contract/shared/endpoint'
import { aria, decoration } from '@/ui/aria'
import { Card } from '@/ui/card'
import { pngUri } from '@/ui/code-panel/png'
import { qrTextModules } from '@/ui/code-panel/qr'
import { Divider } from '@/ui/divider'
import { KeyValue } from '@/ui/key-value'
import { dayWithWeekday } from '@/ui/when'
import './slip.scss'

export type Slip = Output<typeof createSlip>

const POINTS = 8

/** The whole slip as words, for a printer, a message to a child, or a piece of paper. */
export const slipWords = (slip: Slip): string =>
  [
    '医保码窗口激活单（演示）',
    `单号 ${slip.slipNo}`,
    `${slip.place}，${slip.address}`,
    slip.hours,
    `请带：${slip.bring.join('、')}`,
    `${dayWithWeekday(slip.expiresAt)}以前有效`,
  ].join('\n')

/** 到窗口激活的单子. */
export function SlipCard({ slip }: { slip: Slip }) {
  const qr = useMemo(() => pngUri(qrTextModules(slip.qrText), POINTS, POINTS), [slip.qrText])
  return (
    <Card>
      <View className="slip-code" {...aria({ role: 'img', label: `单子的二维码，演示用，单号 ${slip.slipNo}` })}>
        <Image className="slip-image" src={qr} mode="scaleToFill" {...decoration} />
        <View className="slip-plate">演示</View>
      </View>
      <View className="slip-no">{slip.slipNo}</View>
      <Divider />
      <KeyValue label="去哪里" value={slip.place} second={slip.address} strong />
      <KeyValue label="几点去" value={slip.hours} />
      <KeyValue label="带什么" value={slip.bring.join('、')} />
      <KeyValue label="哪天以前" value={dayWithWeekday(slip.expiresAt)} />
    </Card>
  )
}
