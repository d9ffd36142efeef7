import { useRouter } from '@tarojs/taro'
import { callHotline } from '@/platform/call'
import { open, openTab, replace } from '@/platform/navigate'
import { homeTab } from '@/platform/tabs'
import { familyPage } from '@/services/family/routes'
import { Frame } from '@/session/frame'
import { useSubjectWord } from '@/session/subject'
import type { ButtonProps } from '@/ui/button'
import { ErrorState } from '@/ui/error-state'
import { Foot } from '@/ui/foot'
import { goToCode } from '../../go-to-code'
import { identityPage } from '../../routes'
import { isStop, type Stop, stopFor } from '../../stops'

const hotline: ButtonProps = { label: '打 12393 找人', icon: 'phone', onTap: callHotline }

const wayOn: Record<Stop['wayOn'], ButtonProps> = {
  home: { label: '回首页', onTap: () => openTab(homeTab) },
  code: { label: '看医保码', onTap: goToCode },
  again: { label: '从头再办', onTap: () => replace(identityPage) },
  family: { label: '去亲情账户', onTap: () => open(familyPage) },
}

/** Each reason why a code cannot be activated now, with who can help. */
export default function Page() {
  const { code = '' } = useRouter().params
  const who = useSubjectWord()
  const stop = stopFor(isStop(code) ? code : 'application-expired')
  const phoneFirst = stop.wayOn === 'home'
  const actions = phoneFirst
    ? ([{ ...wayOn.home, kind: 'line' }, hotline] as const)
    : ([{ ...hotline, kind: 'line' }, wayOn[stop.wayOn]] as const)
  return (
    <Frame foot={<Foot actions={actions} />}>
      <ErrorState ask={stop.ask(who)} rows={stop.rows} />
    </Frame>
  )
}
