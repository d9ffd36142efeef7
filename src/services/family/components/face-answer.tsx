import { View } from '@tarojs/components'
import type { Result } from '@/session/failure'
import { useAct } from '@/session/use-act'
import { Button } from '@/ui/button'
import { Note } from '@/ui/note'
import { useFaceCheck } from '../use-presence'
import { ActNote } from './act-note'

interface FaceAnswerProps {
  /** With the check that the platform confirmed. */
  onProved: (verifyId: string) => Promise<Result<unknown>>
  onDone: () => void
}

/** Agreeing by face: one check, then the answer goes out with it. */
export function FaceAnswer({ onProved, onDone }: FaceAnswerProps) {
  const answering = useAct((_key, verifyId: string) => onProved(verifyId), onDone)
  const face = useFaceCheck((verifyId) => answering.run(verifyId))
  const busy = face.busy || answering.act.kind === 'busy'
  return (
    <View>
      {face.state.kind === 'failed' && <Note kind="attention">刷脸没成功，没关系。再刷一次，或者用短信。</Note>}
      {face.state.kind === 'left' && <Note kind="attention">{face.state.why}</Note>}
      <Note kind="plain" icon="shield">
        刷脸只用来核对是不是您，不留照片。
      </Note>
      <ActNote act={face.beginning} />
      <ActNote act={face.asking} />
      <ActNote act={answering.act} />
      <View className="mt3">
        <Button label="同意并刷脸" icon="face" busy={busy ? '请稍等' : undefined} onTap={() => face.begin()} />
      </View>
    </View>
  )
}
