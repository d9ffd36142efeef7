import { View } from '@tarojs/components'
import type { FamilyGrant } from '@/contract/family/grant'
import { open } from '@/platform/navigate'
import { activationStart, codePage } from '@/services/activation/routes'
import { askPage } from '@/services/family/routes'
import { useSubjectWord } from '@/session/subject'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Heading } from '@/ui/heading'
import { HideMoney } from '@/ui/hide-money'
import { Icon } from '@/ui/icon'
import { useHidden } from '@/ui/mode'
import { Press } from '@/ui/press'
import { Section } from '@/ui/section'
import { Door } from './door'
import { actingDoors, isGranted, notGranted } from './granted'
import type { Home } from './home-view'
import { NextStep } from './next-step'
import { type Waiting, waitingOf } from './waiting'

interface ActingHomeProps {
  home: Home
  grant: FamilyGrant
}

const CODE = {
  none: { label: '激活码', to: activationStart },
  active: { label: '出示码', to: codePage },
  suspended: { label: '看看码', to: codePage },
} as const

function HerCard({ home, grant }: ActingHomeProps) {
  const hidden = useHidden()
  const code = CODE[home.credential]
  return (
    <Card className="home-her">
      <View className="between">
        <View className="grow">
          <View className="line home-her-name">
            <Heading size="title" text={hidden ? home.person.maskedName : home.person.name} />
            <View className="ml2">
              <Chip label={grant.relationWord} tone="family" />
            </View>
            <HideMoney />
          </View>
          <View className="cap">{home.insuranceLine}</View>
        </View>
        {isGranted(grant, ['show-code']) && (
          <Press label={code.label} className="home-her-code" pressed="home-door-down" onTap={() => open(code.to)}>
            <Icon name="code" tone="pine-deep" size="l" />
            <View>{code.label}</View>
          </Press>
        )}
      </View>
    </Card>
  )
}

/** 奶奶同意您办的事: what was granted, with its ceiling, and below it what was not. */
function Granted({ grant }: { grant: FamilyGrant }) {
  const who = useSubjectWord()
  const doors = actingDoors(grant).filter(({ scopes }) => isGranted(grant, scopes))
  const missing = notGranted(grant)
  return (
    <View>
      <Section label={`${who}同意您办的事`} />
      <Card className="home-doors">
        <View className="home-granted">
          {doors.map(({ scopes, ...door }, index) => (
            <View key={door.title} className={index % 2 === 0 ? 'home-half' : 'home-half home-half-right'}>
              <Door {...door} />
            </View>
          ))}
        </View>
        {missing.map(({ scope, title }) => (
          <View key={scope} className="between home-missing">
            <View className="dim grow">{`${title}：${who}还没同意`}</View>
            <Button
              kind="text"
              small
              label={`请${who}同意`}
              about={title}
              onTap={() => open(askPage(grant.other.personId, scope))}
            />
          </View>
        ))}
      </Card>
    </View>
  )
}

/** 首页 while acting: hers, her next step, and exactly what she agreed to. */
export function ActingHome({ home, grant, failed }: ActingHomeProps & { failed: Waiting | undefined }) {
  const hidden = useHidden()
  const activates = isGranted(grant, ['show-code']) ? grant.relationWord : undefined
  return (
    <View>
      <HerCard home={home} grant={grant} />
      <Section label="建议先办" />
      <NextStep waiting={failed ?? waitingOf(home, { hidden, activates })} />
      <Granted grant={grant} />
    </View>
  )
}
