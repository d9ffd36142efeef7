import { View } from '@tarojs/components'
import type { Credential } from '@/contract/activation/credential'
import { CodePanel } from '@/ui/code-panel/code-panel'
import { Heading } from '@/ui/heading'
import { useCare } from '@/ui/mode'
import { Note } from '@/ui/note'
import { dayAndTime } from '@/ui/when'
import { Failed } from '../failed'
import type { Load } from '../use-load'
import { Below } from './below'
import './code.scss'
import { panelState } from './panel-state'
import { ReaderFails } from './reader-fails'
import type { ShownCode } from './use-code'
import { useWho } from './who'

interface CodeViewProps {
  load: Load<Credential>
  shown: ShownCode
  masked: boolean
  onToggleMask: () => void
  onActivate: () => void
  onResume: () => void
}

const isHeld = (credential: Credential | undefined) =>
  credential && credential.status !== 'none' ? credential : undefined

/** The code with what belongs around it. A failure takes the panel's place, and never stands beside a code. */
export function CodeView({ load, shown, masked, ...on }: CodeViewProps) {
  const care = useCare()
  const credential = isHeld(load.kind === 'ready' ? load.value : load.stale)
  const who = useWho(credential)
  const state = panelState(shown)
  if (state.kind === 'trouble') return <Failed {...state.trouble} retry={shown.renew} />
  const { lastUse } = shown
  return (
    <View>
      {care && state.kind === 'shown' && <Heading size="title" text="给工作人员扫这里" className="code-scan-here" />}
      {lastUse && state.kind === 'shown' && (
        <Note>{`刚才已扫：${lastUse.usedFor}，${lastUse.institutionName}，${dayAndTime(lastUse.at)}。下面是新码。`}</Note>
      )}
      <CodePanel state={state} masked={masked} onRenew={shown.renew} {...who} {...on} />
      {credential && state.kind === 'shown' && (
        <Below credential={credential} guarded={shown.guarded} bright={shown.bright} />
      )}
      {state.kind === 'shown' && !care && <ReaderFails code={state.code} />}
    </View>
  )
}
