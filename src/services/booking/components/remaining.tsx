import { View } from '@tarojs/components'
import { aria } from '@/ui/aria'
import { countdown } from '@/ui/clock'
import './remaining.scss'

/** Said aloud at these moments only: a reader that speaks every second can do nothing else. */
const SAID_AT = [300, 120, 60, 30, 10]

/** What is said once one of the moments is passed; "" before the first. */
function said(seconds: number): string {
  if (seconds === 0) return '时间到了，号放回去了'
  const passed = SAID_AT.filter((at) => seconds <= at).pop()
  return passed ? `还有 ${countdown(passed)}` : ''
}

/** 还有 9 分 42 秒: for the eye every second, for the ear at 5, 2 and 1 minutes, 30 and 10 seconds. */
export function Remaining({ seconds }: { seconds: number }) {
  return (
    <View>
      <View className={seconds <= 60 ? 'strong attention' : 'strong pine'} {...aria({ hidden: true })}>
        {seconds > 0 ? `还有 ${countdown(seconds)}` : '时间到了'}
      </View>
      <View className="remaining-said" {...aria({ role: 'status', live: 'polite' })}>
        {said(seconds)}
      </View>
    </View>
  )
}
