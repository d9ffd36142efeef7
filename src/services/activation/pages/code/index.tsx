import { whoPage } from '@/services/family/routes'
import { CodePage } from '@/session/code/code-page'
import { activationStart, codePage, manageCode } from '../../routes'

export default function Page() {
  return <CodePage toActivation={activationStart} toManage={manageCode} toWho={whoPage('code')} toCode={codePage} />
}
