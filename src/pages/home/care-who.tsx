import { View } from '@tarojs/components'
import { open } from '@/platform/navigate'
import { whoPage } from '@/services/family/routes'
import { Heading } from '@/ui/heading'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'

interface CareWhoProps {
  name: string
  /** While acting: 奶奶. */
  relation: string | undefined
}

/** 周晓，您好 ⌄: whose home it is, and the way to another's. */
export function CareWho({ name, relation }: CareWhoProps) {
  const text = relation ? `${relation} ${name}` : `${name}，您好`
  return (
    <Press label={`${text}，换人`} className="home-care-who" pressed="home-door-down" onTap={() => open(whoPage())}>
      <View className="home-name">
        <Heading size="title" text={text} />
      </View>
      <Icon name="down" tone="ink-2" size="s" className="ml2" />
    </Press>
  )
}
