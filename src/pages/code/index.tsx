import { useEffect } from 'react'
import { showTabBar } from '@/platform/tab-bar'
import { activationStart, codePage, manageCode } from '@/services/activation/routes'
import { whoPage } from '@/services/family/routes'
import { CodePage } from '@/session/code/code-page'
import { useSession } from '@/session/state'

export default function Page() {
  const care = useSession((session) => session.care)
  useEffect(() => showTabBar(!care), [care])
  return <CodePage toActivation={activationStart} toManage={manageCode} toWho={whoPage('code')} toCode={codePage} />
}
