import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { callHotline } from '@/platform/call'
import { back } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Card } from '@/ui/card'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { ListRow } from '@/ui/list-row'
import { laterWords } from './words'

/** A service that is not built yet: said plainly, with where to go meanwhile. */
export default function Page() {
  const words = laterWords(useRouter().params.service)
  const foot = (
    <Foot
      actions={[
        { kind: 'line', label: '回去', onTap: back },
        { label: '打 12393 找人', icon: 'phone', onTap: callHotline },
      ]}
    />
  )
  return (
    <Frame foot={foot}>
      <View className="mt4">
        <Heading text={`${words.name}还在做`} />
      </View>
      <View className="mt2 dim">{`做好以后，${words.will}。`}</View>
      <View className="mt4">
        <Card list>
          {words.meanwhile.map((way) => (
            <ListRow key={way.title} icon={way.icon} label={way.title} second={way.text} />
          ))}
        </Card>
      </View>
    </Frame>
  )
}
