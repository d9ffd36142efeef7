import { View } from '@tarojs/components'
import { open } from '@/platform/navigate'
import { whoPage } from '@/services/family/routes'
import { Chip } from '@/ui/chip'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'

/** 周晓 本人 ⌄: who this home is about, and the way to somebody else's. */
export function WhoRow({ name }: { name: string }) {
  return (
    <Press
      label={`${name}，本人，换成替家人办`}
      className="home-who"
      pressed="home-door-down"
      onTap={() => open(whoPage())}
    >
      <View className="home-name">
        <Heading size="title" text={name} />
      </View>
      <View className="ml2">
        <Chip label="本人" tone="plain" />
      </View>
      <Icon name="down" tone="ink-2" size="s" className="ml2" />
    </Press>
  )
}
