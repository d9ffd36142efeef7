import { Image, View } from '@tarojs/components'
import { useMemo } from 'react'
import { aria, decoration } from '../aria'
import { Progress } from '../progress'
import { codeDigits, LAST_SECONDS } from './code-state'
import { code128Modules } from './code128'
import { pngUri } from './png'
import { qrModules } from './qr'

interface CodesProps {
  code: string
  secondsLeft: number
  lifeSeconds: number
  /** Full name, for the accessible name. */
  name: string
  masked: boolean
  care: boolean
}

const QR_POINTS = 16
const BAR_POINTS = 4

/** QR code, countdown and barcode of one code. Drawn once for each code, not every second. */
export function Codes({ code, secondsLeft, lifeSeconds, name, masked, care }: CodesProps) {
  const qr = useMemo(() => pngUri(qrModules(code), QR_POINTS, QR_POINTS), [code])
  const bars = useMemo(() => pngUri([code128Modules(code)], BAR_POINTS, 1), [code])
  const last = secondsLeft <= LAST_SECONDS
  return (
    <View>
      <View className="code-qr" {...aria({ role: 'img', label: `${name}的医保码，演示用，${secondsLeft} 秒后更换` })}>
        <Image className="code-qr-image" src={qr} mode="scaleToFill" {...decoration} />
        <View className="code-plate code-plate-qr">演示</View>
      </View>
      <View className={last ? 'code-count code-count-last' : 'code-count'}>
        <View className="code-seconds">{care ? secondsLeft : `${secondsLeft} 秒`}</View>
        <View>{care ? '秒后换新码' : '后自动换新码'}</View>
      </View>
      <View className="code-progress">
        <Progress part={secondsLeft / lifeSeconds} />
      </View>
      <View className="code-bars" {...aria({ hidden: true })}>
        <Image className="code-bars-image" src={bars} mode="scaleToFill" {...decoration} />
      </View>
      <View className="code-digits">
        <View className="code-plate code-plate-bars">演示</View>
        {!care && <View className="cap">{codeDigits(code, masked)}</View>}
      </View>
    </View>
  )
}
