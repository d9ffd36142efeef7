import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Application } from '@/contract/activation/application'
import { back, replace } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import type { ButtonProps } from '@/ui/button'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { Steps } from '@/ui/steps'
import { ActNote } from '../../components/act-note'
import { ConsentCard } from '../../components/consent-card'
import { nextStep } from '../../next-step'
import { stepPage } from '../../routes'
import { useApplication } from '../../use-application'
import { type FaceState, useFace } from '../../use-face'
import { FACE_FAILURES_TILL_LAST, wayWords } from '../../ways'

/** The way to name after two failures: the first that can be taken without a face. */
const otherWay = (application: Application | undefined) =>
  application?.ways.find((offer) => offer.available && offer.way !== 'face')?.way

interface Words {
  ask: string
  text?: string
}

/** The question, or how the last check ended and what to do now. */
function wordsFor(state: FaceState, other: string | undefined): Words {
  if (state.kind !== 'failed') return { ask: '刷脸前先看说明' }
  const ask = '刷脸没成功，没关系'
  if (other) return { ask, text: `换${other}，一样能激活。` }
  return { ask, text: '到亮一点的地方，摘下口罩和帽子，再试一次。' }
}

/** Step 2 by face: asked for separately, here and nowhere before. */
export default function Page() {
  const { applicationId, load, reload } = useApplication('identified')
  const [agreed, setAgreed] = useState(false)
  const face = useFace(applicationId, {
    onPassed: (application) => replace(nextStep(application)),
    onFailed: reload,
  })
  const application = load.kind === 'ready' ? load.value : load.stale
  const offer = application?.ways.find(({ way }) => way === 'face')
  const last = (application?.faceFailures ?? 0) >= FACE_FAILURES_TILL_LAST
  const other = otherWay(application)
  const words = wordsFor(face.state, last && other ? wayWords[other].label : undefined)
  const start: ButtonProps = {
    label: face.state.kind === 'ready' ? '同意并刷脸' : '再刷一次',
    busy: face.busy ? '请稍等' : undefined,
    unavailable: offer && !offer.available ? offer.reason : agreed ? undefined : '先看说明，在方框里打勾同意',
    onTap: () => face.begin(),
  }
  const leave: ButtonProps =
    last && other
      ? { label: `换${wayWords[other].label}`, onTap: () => replace(stepPage(other, applicationId)) }
      : { label: '换一种方式', kind: 'line', onTap: back }
  const actions = last && other ? ([{ ...start, kind: 'line' }, leave] as const) : ([leave, start] as const)
  return (
    <Frame foot={<Foot actions={actions} />}>
      <Loaded load={load} retry={reload}>
        {() => (
          <View>
            <Steps now={2} total={3} />
            <Heading text={words.ask} focus={face.state.kind === 'failed'} />
            {words.text && <View className="dim mt1">{words.text}</View>}
            {face.state.kind === 'left' && <Note kind="attention">{face.state.why}</Note>}
            {face.state.kind === 'asking' && <Note>正在问刷脸的结果，请等一下。</Note>}
            <ConsentCard purpose="face" given={agreed} onChange={setAgreed} />
            <ActNote act={face.beginning} />
            {face.state.kind === 'asking' && <ActNote act={face.proof} />}
          </View>
        )}
      </Loaded>
    </Frame>
  )
}
