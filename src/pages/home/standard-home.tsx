import { View } from '@tarojs/components'
import { callHotline } from '@/platform/call'
import { chooseCare } from '@/session/care'
import { useSession } from '@/session/state'
import { HideMoney } from '@/ui/hide-money'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { CodeCard } from './code-card'
import type { Home } from './home-view'
import { NextStep } from './next-step'
import { Services } from './services'
import { type Waiting, waitingOf } from './waiting'
import { WhoRow } from './who-row'

interface StandardHomeProps {
  home: Home
  /** What is shown is old: the newest could not be had. */
  failed: Waiting | undefined
}

/** 首页: the code, the next thing, six services, and a person to call. */
export function StandardHome({ home, failed }: StandardHomeProps) {
  const hidden = useSession((session) => session.hidden)
  const { personId, name, maskedName } = home.person
  return (
    <View>
      <View className="between home-top">
        <WhoRow name={hidden ? maskedName : name} />
        <View className="line">
          <HideMoney />
          <Press
            label="关怀版"
            className="home-mode"
            pressed="home-choice-down"
            onTap={() => chooseCare(personId, true)}
          >
            关怀版
          </Press>
        </View>
      </View>
      <CodeCard home={home} />
      <NextStep waiting={failed ?? waitingOf(home, { hidden })} />
      <Services />
      <Press label="问人：12393 医保热线" className="home-ask" onTap={callHotline}>
        <Icon name="phone" tone="ink-2" size="s" />
        <View className="ml2">问人：12393 医保热线</View>
      </Press>
    </View>
  )
}
