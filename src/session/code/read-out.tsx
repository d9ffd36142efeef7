import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { speak } from '@/platform/speech'
import { Sheet } from '@/ui/sheet'
import './code.scss'

interface ReadOutProps {
  /** Nothing while a new code is fetched. */
  code: string | undefined
  onClose: () => void
}

const GROUP = 4
/** Groups of four digits, each with its place in the code. */
const groupsOf = (code: string) =>
  Array.from({ length: Math.ceil(code.length / GROUP) }, (_, index) => index * GROUP).map((at) => ({
    at,
    digits: code.slice(at, at + GROUP),
  }))
const CHINESE = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
/** Digit by digit, with a pause after each group of four. */
const spoken = (code: string) =>
  groupsOf(code)
    .map(({ digits }) => Array.from(digits, (digit) => CHINESE[Number(digit)]).join(''))
    .join('，')

/** 念一念: the digits large, and read aloud where the host can, for the clerk to type. */
export function ReadOut({ code, onClose }: ReadOutProps) {
  useEffect(() => {
    if (code) speak(spoken(code))
  }, [code])
  return (
    <Sheet
      title="念给工作人员听"
      text="扫不出来的时候，请工作人员输这串数字。"
      keep={{ label: '回去看码', onTap: onClose }}
      onClose={onClose}
    >
      <View className="code-groups">
        {code
          ? groupsOf(code).map(({ at, digits }) => (
              <View key={at} className="code-group">
                {digits}
              </View>
            ))
          : '正在换新码，请等一下'}
      </View>
    </Sheet>
  )
}
