import { View } from '@tarojs/components'
import { callHotline } from '@/platform/call'
import { back } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { Card } from '@/ui/card'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/svg-uri'
import { Note } from '@/ui/note'
import { Steps } from '@/ui/steps'
import { useApplication } from '../../use-application'

interface HelperProps {
  icon: IconName
  title: string
  needs: readonly string[]
}

const helpers: readonly HelperProps[] = [
  {
    icon: 'family',
    title: '家人替您办',
    needs: ['您先在亲情账户里同意', '家人用自己的手机，进“替家人办事”', '确认时用您本人的脸、您收到的短信，或到窗口'],
  },
  {
    icon: 'helper',
    title: '村里或社区的代办员',
    needs: ['先打 12393，问登记的代办员是谁', '代办员带着工作证上门，您准备好身份证', '办的时候您要在场，亲口同意'],
  },
]

function Helper({ icon, title, needs }: HelperProps) {
  return (
    <Card>
      <View className="line">
        <Icon name={icon} tone="pine" />
        <View className="lead strong ml2">{title}</View>
      </View>
      {needs.map((need, index) => (
        <View key={need} className="mt2">{`${index + 1}. ${need}`}</View>
      ))}
    </Card>
  )
}

/** The fourth way: whether it can be taken now, and what it takes. */
export default function Page() {
  const { load, reload } = useApplication('identified')
  return (
    <Frame
      foot={
        <Foot
          actions={[
            { label: '换一种方式', kind: 'line', onTap: back },
            { label: '打 12393 问问', icon: 'phone', onTap: callHotline },
          ]}
        />
      }
    >
      <Steps now={2} total={3} />
      <Heading text="请人帮忙" />
      <Loaded load={load} retry={reload}>
        {(application) => {
          const offer = application.ways.find(({ way }) => way === 'relative')
          if (!offer || offer.available) return null
          return <Note kind="attention">{`现在还不能在这部手机上这样办。${offer.reason}。`}</Note>
        }}
      </Loaded>
      {helpers.map((helper) => (
        <Helper key={helper.title} {...helper} />
      ))}
      <Note kind="plain" icon="shield">
        谁来帮忙都不用告诉他支付密码。密码由您自己设。
      </Note>
    </Frame>
  )
}
