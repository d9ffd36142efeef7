import { View } from '@tarojs/components'
import type { Credential } from '@/contract/activation/credential'
import { CodePanel } from '@/ui/code-panel/code-panel'
import { Heading } from '@/ui/heading'
import { useCare } from '@/ui/mode'
import { Note } from '@/ui/note'
import { dayAndTime } from '@/ui/when'
import { Failed } from '../failed'
import { Below } from './below'
import './code.scss'
import type { ViewState } from './panel-state'
import { ReaderFails } from './reader-fails'
import type { ShownCode } from './use-code'
import type { Swap } from './use-swap'
import { useWho } from './who'

interface CodeViewProps {
  credential: Exclude<Credential, { status: 'none' }> | undefined
  state: ViewState
  shown: ShownCode
  /** A code is there or on its way: what belongs around it stays while one is exchanged for the next. */
  usable: boolean
  masked: boolean
  onToggleMask: () => void
  onActivate: () => void
  onResume: () => void
  action: Swap | undefined
}

/** The code with what belongs around it. A failure takes the panel's place, and never stands beside a code. */
export function CodeView({ credential, state, shown, usable, masked, action, ...on }: CodeViewProps) {
  const care = useCare()
  const who = useWho(credential)
  if (state.kind === 'trouble') return <Failed {...state.trouble} retry={shown.renew} />
  const { lastUse } = shown
  return (
    <View>
      {care && usable && <Heading size="title" text="给工作人员扫这里" className="code-scan-here" />}
      {lastUse && state.kind === 'shown' && (
        <Note>{`刚才已扫：${lastUse.usedFor}，${lastUse.institutionName}，${dayAndTime(lastUse.at)}。下面是新码。`}</Note>
      )}
      <CodePanel state={state} masked={masked} onRenew={shown.renew} {...who} {...on} {...(action ? { action } : {})} />
      {credential && usable && <Below credential={credential} guarded={shown.guarded} bright={shown.bright} />}
      {usable && !care && <ReaderFails code={state.kind === 'shown' ? state.code : undefined} />}
    </View>
  )
}
