import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Credential } from '@/contract/activation/credential'
import { readCredential, resumeCredential, suspendCredential } from '@/contract/activation/endpoints'
import { back, open } from '@/platform/navigate'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useSession } from '@/session/state'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { Button } from '@/ui/button'
import { Chip } from '@/ui/chip'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { ActNote } from '../../components/act-note'
import { ManageSheet } from '../../components/manage-sheet'
import { activationStart } from '../../routes'

interface StateProps {
  credential: Credential
  busy: boolean
  onChange: () => void
}

function State({ credential, busy, onChange }: StateProps) {
  if (credential.status === 'none') {
    return (
      <>
        <Heading text="还没有激活医保码" />
        <View className="mt3">
          <Button label="去激活" onTap={() => open(activationStart)} />
        </View>
      </>
    )
  }
  const active = credential.status === 'active'
  return (
    <>
      <Chip label={active ? '正在用' : '已停用'} tone={active ? 'pine' : 'attention'} />
      <Heading text={active ? '医保码正常，可以出示' : '医保码停用了'} className="mt2" />
      <View className="dim mt1">
        {active
          ? '手机丢了、码被别人拿到了，可以马上停用。停用不影响医保，用卡照样看病。'
          : '现在谁也用不了。手机找回来了，或换了新手机，就可以恢复。'}
      </View>
      <View className="mt4">
        <Button
          kind={active ? 'line' : 'main'}
          label={active ? '停用医保码' : '恢复使用'}
          busy={busy ? '正在办' : undefined}
          onTap={onChange}
        />
      </View>
    </>
  )
}

/** Stop and resume. Only the person herself can: while acting it says so. */
export default function Page() {
  const acting = useSession((session) => session.actingFor)
  const [load, reload] = useLoad(() => call(readCredential))
  const [asking, setAsking] = useState(false)
  const credential = load.kind === 'ready' ? load.value : load.stale
  const suspended = credential?.status === 'suspended'
  const change = useAct(
    () => call(suspended ? resumeCredential : suspendCredential),
    () => {
      setAsking(false)
      reload()
    },
  )
  if (acting) {
    return (
      <Frame>
        <Heading text="停用和恢复只能本人自己办" />
        <View className="dim mt1">{`${acting.relation || acting.name}的手机丢了，可以请本人打 12393 停用。`}</View>
        <View className="mt4">
          <Button kind="line" label="回到医保码" onTap={back} />
        </View>
      </Frame>
    )
  }
  const sheet = (
    <ManageSheet
      suspended={suspended}
      act={change.act}
      onConfirm={() => change.run()}
      onClose={() => setAsking(false)}
    />
  )
  return (
    <Frame over={asking && change.act.kind !== 'failed' ? sheet : undefined}>
      <Loaded load={load} retry={reload}>
        {(value) => (
          <>
            <State
              credential={value}
              busy={change.act.kind === 'busy'}
              onChange={() => {
                change.clear()
                setAsking(true)
              }}
            />
            <ActNote act={change.act} />
          </>
        )}
      </Loaded>
      <Note kind="plain" icon="phone">
        手机不在身边，打 12393 也能停用。
      </Note>
    </Frame>
  )
}
