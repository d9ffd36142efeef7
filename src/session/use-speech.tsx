import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { speak } from '@/platform/speech'
import { Note } from '@/ui/note'

/** 念一念: reads aloud where the host can, and always shows the words it says. */
export function useSpeech(text: string): { say: () => void; words: ReactNode } {
  const [said, setSaid] = useState<'no' | 'aloud' | 'shown'>('no')
  const say = () => setSaid(speak(text) ? 'aloud' : 'shown')
  const words =
    said === 'no' ? null : (
      <Note icon="speak">
        <View>{said === 'aloud' ? '正在念：' : '这里不能出声，请看：'}</View>
        <View>{text}</View>
      </Note>
    )
  return { say, words }
}
