import { View } from '@tarojs/components'
import { proofKinds } from '@/contract/family/request'
import { type ShareProof, withdrawShareProof } from '@/contract/family/share-proofs'
import { wholeYuan } from '@/contract/shared/money-text'
import { open } from '@/platform/navigate'
import { call } from '@/session/call'
import { useAct } from '@/session/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Section } from '@/ui/section'
import { givePage } from '../routes'
import { ActNote } from './act-note'

function Proof({ proof, onDone }: { proof: ShareProof; onDone: () => void }) {
  const taking = useAct(() => call(withdrawShareProof, { params: { id: proof.shareId } }), onDone)
  const who = `${proof.relationWord} ${proof.maskedName}`
  const rejected = proof.state === 'rejected'
  return (
    <Card>
      <View className="lead strong">{`${who}，${rejected ? '证明没有通过' : '正在看证明'}`}</View>
      <View className="dim mt1">
        {rejected
          ? `${proof.note}。可以换一份再交。`
          : `${proofKinds[proof.kind]} ${proof.pages} 页。看好了就能用，一次最多 ${wholeYuan(proof.ceilingPerUseFen)} 元，不用您做什么。编号 ${proof.counterNo}`}
      </View>
      <ActNote act={taking.act} />
      {rejected && (
        <View className="mt3">
          <Button kind="soft" label="换一份再交" about={who} onTap={() => open(givePage)} />
        </View>
      )}
      <View className="mt2">
        <Button
          kind="text"
          label={rejected ? '不办了' : '收回，不给了'}
          about={who}
          busy={taking.act.kind === 'busy' ? '正在收回' : undefined}
          onTap={() => taking.run()}
        />
      </View>
    </Card>
  )
}

/** 家庭共济 that waits for papers, or whose papers were not accepted. */
export function ShareProofs({ proofs, onDone }: { proofs: readonly ShareProof[]; onDone: () => void }) {
  if (proofs.length === 0) return null
  return (
    <View>
      <Section label="等窗口看证明的" />
      {proofs.map((proof) => (
        <Proof key={proof.shareId} proof={proof} onDone={onDone} />
      ))}
    </View>
  )
}
