import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { finishFace } from '@/contract/sandbox/parties'
import type { Input } from '@/contract/shared/endpoint'
import { back } from '@/platform/navigate'
import { call } from '@/session/call'
import { wordsOf } from '@/session/failure'
import { Frame } from '@/session/frame'
import { useAct } from '@/session/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Icon } from '@/ui/icon'
import { Note } from '@/ui/note'
import { SandboxMark } from '../sandbox-mark'
import './face.scss'

type Result = Input<typeof finishFace>['body']['result']

/** Stands where the host shows its own face check. The answer goes to the server, never to the page before. */
export default function Page() {
  const { verifyId = '' } = useRouter().params
  const finish = useAct(
    (_key, result: Result) => call(finishFace, { params: { verifyId }, body: { result } }),
    () => back(),
  )
  const busy = finish.act.kind === 'busy' ? '正在比对' : undefined
  return (
    <Frame>
      <SandboxMark name="刷脸（演示）" />
      <Card>
        <View className="face-screen">
          <Icon name="face" tone="pine" size="xl" />
          <View className="mt3">这里不开摄像头，也没有人脸。</View>
          <View className="dim">刷脸平台会怎么说，由您来选。</View>
        </View>
      </Card>
      {finish.act.kind === 'failed' && <Note kind="failed">{wordsOf(finish.act.failure).what}</Note>}
      <View className="mt4">
        <Button label="像本人" busy={busy} onTap={() => finish.run('passed')} />
      </View>
      <View className="mt3">
        <Button kind="line" label="不像" onTap={() => finish.run('failed')} />
      </View>
      <View className="mt3">
        <Button kind="text" label="不刷了，返回" onTap={back} />
      </View>
    </Frame>
  )
}
