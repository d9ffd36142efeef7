import { View } from '@tarojs/components'
import { Button } from '../button'
import { Icon } from '../icon'
import type { IconName } from '../icons/svg-uri'
import type { Tone } from '../icons/tones'
import type { CodeState } from './code-state'

type Other = Exclude<CodeState, { kind: 'shown' }>

interface Words {
  icon: IconName
  tone: Tone
  title: string
  text: string
}

const WORDS: Record<Exclude<Other['kind'], 'loading'>, Words> = {
  used: { icon: 'check', tone: 'pine', title: '刚才已扫', text: '正在换新码' },
  offline: { icon: 'offline', tone: 'warn-deep', title: '没有网，码换不了', text: '可以出示社保卡或身份证。' },
  replaced: {
    icon: 'phone',
    tone: 'ink-2',
    title: '别的手机刚换了新码',
    text: '这里的码不能用了。要在这台手机上用，请换一个新码。',
  },
  'not-activated': {
    icon: 'code',
    tone: 'ink-2',
    title: '还没激活医保码',
    text: '激活约 2 分钟，有四种方式，不刷脸也行。',
  },
  suspended: {
    icon: 'shield',
    tone: 'warn-deep',
    title: '医保码停用了',
    text: '停用的时候谁也用不了。本人可以随时恢复。',
  },
}

interface InsteadProps {
  state: Other
  onActivate: () => void
  onResume: () => void
  onRenew: () => unknown
}

/** What stands in the code's place when there is none, with a way on. */
export function Instead({ state, onActivate, onResume, onRenew }: InsteadProps) {
  if (state.kind === 'loading') {
    return (
      <View className="code-instead">
        <View className="code-blank">正在取码</View>
      </View>
    )
  }
  const { icon, tone, title, text } = WORDS[state.kind]
  return (
    <View className="code-instead">
      <Icon name={icon} tone={tone} size="xl" />
      <View className="lead strong mt3">{title}</View>
      <View className="dim mt1">{text}</View>
      <View className="mt5">
        {state.kind === 'offline' && <Button small kind="soft" label="再试一次" icon="refresh" onTap={onRenew} />}
        {state.kind === 'replaced' && <Button small label="换新码" icon="refresh" onTap={onRenew} />}
        {state.kind === 'not-activated' && <Button small label="去激活" onTap={onActivate} />}
        {state.kind === 'suspended' && <Button small label="恢复使用" onTap={onResume} />}
      </View>
    </View>
  )
}
