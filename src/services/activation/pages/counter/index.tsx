import { View } from '@tarojs/components'
import { useState } from 'react'
import { createSlip, verify } from '@/contract/activation/endpoints'
import { copyText } from '@/platform/copy'
import { back, open, replace } from '@/platform/navigate'
import { printPage } from '@/services/family/routes'
import { call } from '@/session/call'
import { isProblem } from '@/session/failure'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useAct } from '@/session/use-act'
import { useLoad } from '@/session/use-load'
import { Button } from '@/ui/button'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { Steps } from '@/ui/steps'
import { Toast } from '@/ui/toast'
import { ActNote } from '../../components/act-note'
import { SlipCard, slipWords } from '../../components/slip-card'
import { nextStep } from '../../next-step'
import { holdApplication } from '../../open-application'
import { useApplication } from '../../use-application'
import { useStops } from '../../use-stops'

/** Step 2 at the office counter: a slip to show, to copy or to write down, and a look whether it is done. */
export default function Page() {
  const { applicationId } = useApplication('identified')
  const [load, reload] = useLoad(() => call(createSlip, { params: { id: applicationId } }))
  const [copied, setCopied] = useState(false)
  const check = useAct(
    () => call(verify, { params: { id: applicationId }, body: { way: 'counter' } }),
    (application) => {
      holdApplication(application)
      replace(nextStep(application))
    },
  )
  useStops(check)
  const { act } = check
  const pending = act.kind === 'failed' && isProblem(act.failure, 'counter-pending')
  const foot = (
    <Foot
      actions={[
        { label: '换一种方式', kind: 'line', onTap: back },
        { label: '我办好了，查一下', busy: act.kind === 'busy' ? '正在查' : undefined, onTap: () => check.run() },
      ]}
    />
  )
  return (
    <Frame
      foot={load.kind === 'ready' ? foot : undefined}
      over={copied ? <Toast text="已复制" onGone={() => setCopied(false)} /> : undefined}
    >
      <Steps now={2} total={3} />
      <Heading text="带这张单子去窗口" />
      <View className="dim mt1">再带上证件。窗口的人扫过单子、看过证件就好，回来再设支付密码。</View>
      {pending ? <Note kind="attention">窗口还没有办好。办好后，再点一次下面的按钮。</Note> : <ActNote act={act} />}
      <Loaded load={load} retry={reload}>
        {(slip) => (
          <View>
            <SlipCard slip={slip} />
            <Note kind="plain">没有打印机也行：把单号 {slip.slipNo} 抄在纸上，一样能办。</Note>
            <Button
              kind="text"
              icon="print"
              label="打印大字单子"
              onTap={() => open(printPage('counter', applicationId))}
            />
            <Button kind="text" label="复制单子上的字" onTap={async () => setCopied(await copyText(slipWords(slip)))} />
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
