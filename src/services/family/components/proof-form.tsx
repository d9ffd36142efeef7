import { View } from '@tarojs/components'
import { useState } from 'react'
import { type GrantRequest, type ProofKind, proofKinds } from '@/contract/family/request'
import { addProof } from '@/contract/family/requests'
import { call } from '@/session/call'
import { useAct } from '@/session/use-act'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { OptionPills } from '@/ui/option-pill'
import { Pick, PickGroup } from '@/ui/pick'
import { ActNote } from './act-note'

const KINDS = Object.keys(proofKinds).filter((kind): kind is ProofKind => kind in proofKinds)
const PAGES = [1, 2, 3, 4].map((pages) => ({ value: pages, label: `${pages} 页` }))

interface ProofFormProps {
  request: GrantRequest
  onDone: (request: GrantRequest) => void
}

/** The tie was not found in the register: which paper proves it. */
export function ProofForm({ request, onDone }: ProofFormProps) {
  const [kind, setKind] = useState<ProofKind>('household-book')
  const [pages, setPages] = useState(1)
  const adding = useAct(() => call(addProof, { params: { id: request.requestId }, body: { kind, pages } }), onDone)
  return (
    <View>
      <View className="mt4">
        <Heading text="平台没有查到亲属关系" />
      </View>
      <View className="dim mt2">交一份证明，窗口的人看过，就可以请本人同意了。</View>
      {request.proof?.state === 'rejected' && <Note kind="attention">{`上次没有通过：${request.proof.note}`}</Note>}
      <View className="mt3">
        <PickGroup label="哪一种证明">
          {KINDS.map((one) => (
            <Pick key={one} label={proofKinds[one]} picked={one === kind} onPick={() => setKind(one)} />
          ))}
        </PickGroup>
      </View>
      <OptionPills label="一共几页" options={PAGES} value={pages} onChange={setPages} />
      <Note kind="plain">演示里不拍照，只记下是哪种证明、几页。</Note>
      <ActNote act={adding.act} />
      <View className="mt4">
        <Button
          label={`交${proofKinds[kind].replace(/（.*/, '')}`}
          busy={adding.act.kind === 'busy' ? '正在交' : undefined}
          onTap={() => adding.run()}
        />
      </View>
    </View>
  )
}
