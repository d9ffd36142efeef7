import { View } from '@tarojs/components'
import { codeDigits } from '@/ui/code-panel/code-state'
import { Disclosure } from '@/ui/disclosure'
import './code.scss'

interface ReaderFailsProps {
  /** Of the code on the screen; nothing while there is none. */
  code: string | undefined
}

/** 扫不出来: the digits first, then the card, then the counter. Read only when it is opened. */
export function ReaderFails({ code }: ReaderFailsProps) {
  return (
    <Disclosure label="扫不出来怎么办" second="念数字、用卡、到窗口，都行">
      <View className="strong">1. 请工作人员输这串数字</View>
      <View className="code-out">{code ? codeDigits(code, false) : '正在换新码，请等一下'}</View>
      <View className="strong mt3">2. 用社保卡或身份证</View>
      <View className="dim">和医保码一样能挂号、结算。</View>
      <View className="strong mt3">3. 到医保窗口，或打 12393</View>
      <View className="dim">先自己付的，留好票据，可以再报销。</View>
    </Disclosure>
  )
}
