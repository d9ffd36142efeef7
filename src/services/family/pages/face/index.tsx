import { View } from '@tarojs/components'
import { useState } from 'react'
import { confirmPresence, readPresence, sendPresenceSms } from '@/contract/family/presence'
import { back } from '@/platform/navigate'
import { call } from '@/session/call'
import { Frame } from '@/session/frame'
import { endPresence } from '@/session/presence'
import { useLoad } from '@/session/use-load'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { ActNote } from '../../components/act-note'
import { SmsCheck } from '../../components/sms-check'
import { useFaceCheck, useLeaving } from '../../use-presence'

function proved() {
  endPresence(true)
  back()
}

/** 人码合一: before acting for another, that it is she who holds the phone. After two failed faces, by SMS. */
export default function Page() {
  useLeaving()
  const [presence] = useLoad(() => call(readPresence))
  const face = useFaceCheck(proved)
  const [bySms, setBySms] = useState(false)
  const known =
    face.state.kind === 'failed' ? face.state.presence : presence.kind === 'ready' ? presence.value : undefined
  const smsOpen = known?.smsOpen ?? false
  const minutes = known?.withinMinutes ?? 60

  if (bySms) {
    return (
      <Frame>
        <View className="mt4">
          <Heading text="用短信确认是您本人" focus />
        </View>
        <View className="dim mt2">验证码发到您自己的手机。</View>
        <SmsCheck
          label="发验证码"
          send={() => call(sendPresenceSms)}
          confirm={(code) => call(confirmPresence, { body: { code } })}
          onDone={proved}
        />
      </Frame>
    )
  }
  const start = {
    label: face.state.kind === 'ready' ? '同意并刷脸' : '再刷一次',
    icon: 'face',
    busy: face.busy ? '请稍等' : undefined,
    onTap: () => face.begin(),
  } as const
  const sms = { label: '不刷脸，用短信', onTap: () => setBySms(true) }
  const foot = smsOpen ? <Foot stacked actions={[sms, { ...start, kind: 'line' }]} /> : <Foot actions={[start]} />
  const failed = face.state.kind === 'failed'
  return (
    <Frame foot={foot}>
      <View className="mt4">
        <Heading text={failed ? '刷脸没成功，没关系' : '先确认是您本人'} focus={failed} />
      </View>
      <View className="dim mt2">
        {smsOpen
          ? '换短信验证码，一样能确认。'
          : failed
            ? '到亮一点的地方，摘下口罩和帽子，再试一次。'
            : `替家人办事，要确认手机在您手里。确认一次，管 ${minutes} 分钟。`}
      </View>
      {face.state.kind === 'left' && <Note kind="attention">{face.state.why}</Note>}
      {face.state.kind === 'asking' && <Note>正在问刷脸的结果，请等一下。</Note>}
      <Note kind="plain" icon="shield">
        刷脸只用来核对是不是您，不留照片。不同意也行，可以请家人自己办，或打 12393。
      </Note>
      <ActNote act={face.beginning} />
      <ActNote act={face.asking} />
    </Frame>
  )
}
