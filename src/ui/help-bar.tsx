import { View } from '@tarojs/components'
import { aria } from './aria'
import './help-bar.scss'
import { Icon } from './icon'
import { Press } from './press'

export interface HelpBarProps {
  /** 周晓在看您到了哪一步. */
  text: string
  /** 周晓在指：点下面绿色的按钮. */
  point?: string
  onStop: () => unknown
}

/** 帮忙看着: on every screen of hers while it runs, stopped with one tap. */
export function HelpBar({ text, point, onStop }: HelpBarProps) {
  return (
    <View className="help-bar">
      <View className="help-bar-row">
        <Icon name="eye" tone="apricot-deep" size="s" className="mr2" />
        <View className="grow" {...aria({ role: 'status', live: 'polite', label: text })}>
          {text}
        </View>
        <Press label="不用看了" className="help-bar-stop" pressed="help-bar-down" onTap={onStop}>
          不用看了
        </Press>
      </View>
      {point && (
        <View className="help-bar-point" {...aria({ role: 'status', live: 'polite', label: point })}>
          {point}
        </View>
      )}
    </View>
  )
}
