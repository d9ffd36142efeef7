import { View } from '@tarojs/components'
import { useState } from 'react'
import type { GrantRequest } from '@/contract/family/request'
import { addProof } from '@/contract/family/requests'
import { call } from '@/session/call'
import { useAct } from '@/session/use-act'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { ActNote } from './act-note'
import { firstPapers, handInWords, ProofPick } from './proof-pick'

interface ProofFormProps {
  request: GrantRequest
  onDone: (request: GrantRequest) => void
}

/** The tie was not found in the register: which paper proves it. */
export function ProofForm({ request, onDone }: ProofFormProps) {
  const [papers, setPapers] = useState(firstPapers)
  const adding = useAct(() => call(addProof, { params: { id: request.requestId }, body: papers }), onDone)
  return (
    <View>
      <View className="mt4">
        <Heading text="平台没有查到亲属关系" />
      </View>
      <View className="dim mt2">交一份证明，窗口的人看过，就可以请本人同意了。</View>
      {request.proof?.state === 'rejected' && <Note kind="attention">{`上次没有通过：${request.proof.note}`}</Note>}
      <ProofPick papers={papers} onChange={setPapers} />
      <ActNote act={adding.act} />
      <View className="mt4">
        <Button
          label={handInWords(papers)}
          busy={adding.act.kind === 'busy' ? '正在交' : undefined}
          onTap={() => adding.run()}
        />
      </View>
    </View>
  )
}
