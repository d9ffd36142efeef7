import type { FilingKind } from '@/contract/remote-care/kinds'
import { placeName } from '@/contract/remote-care/places'
import { callHotline } from '@/platform/call'
import { Frame } from '@/session/frame'
import { Loaded } from '@/session/loaded'
import { useSubjectWord } from '@/session/subject'
import { useLoad } from '@/session/use-load'
import { Foot } from '@/ui/foot'
import { Steps } from '@/ui/steps'
import { loadTerms, type Overview } from '../queries'
import { useFile } from '../use-file'
import { whys } from '../words'
import { PlaceView } from './place-view'
import { QuestionView } from './question-view'
import { StoppedView } from './stopped-view'
import { TermsStep } from './terms-step'

interface TermsLoadedProps {
  region: string
  kind: FilingKind
  what: Parameters<typeof TermsStep>[0]['what']
  onBack: () => void
}

function TermsLoaded({ region, kind, what, onBack }: TermsLoadedProps) {
  const [load, reload] = useLoad(() => loadTerms(region, kind), `${region} ${kind}`)
  if (load.kind === 'ready') return <TermsStep terms={load.value} what={what} onBack={onBack} />
  return (
    <Frame>
      <Steps now={3} total={3} />
      <Loaded load={load} retry={reload} shape="list">
        {() => null}
      </Loaded>
    </Frame>
  )
}

/** 急诊抢救，视同备案: nothing has to be filed. */
function Deemed({ onBack }: { onBack: () => void }) {
  const foot = (
    <Foot
      actions={[
        { kind: 'line', label: '上一步', onTap: onBack },
        { label: '打 12393 找人', icon: 'phone', onTap: callHotline },
      ]}
    />
  )
  return (
    <Frame foot={foot}>
      <StoppedView
        ask="急诊抢救，不用备案"
        lines={[
          '医院会标记急诊，标记了就当备过案。',
          '请跟医院说一声：按急诊抢救上传。出院前确认已经标记，就能当场结算。',
          '医院没有标记的，出院前打 12393。',
        ]}
      />
    </Frame>
  )
}

interface FileStepsProps {
  overview: Overview
  region: string | undefined
  change: { filingId: string; kind: FilingKind } | undefined
}

/** 办备案: where, why, and what is read back; one question a screen. */
export function FileSteps({ overview, region: given, change }: FileStepsProps) {
  const word = useSubjectWord()
  const file = useFile({ region: given, retired: overview.retired, changing: change?.kind })
  const { stop, region, before } = file
  if (stop.kind === 'terms' && region !== null) {
    const what = change
      ? { kind: 'change' as const, filingId: change.filingId }
      : file.answers && { kind: 'new' as const, answers: file.answers }
    if (what) return <TermsLoaded region={region} kind={stop.filing} what={what} onBack={file.back} />
  }
  if (stop.kind === 'deemed') return <Deemed onBack={file.back} />
  const foot = file.canGoBack ? <Foot actions={[{ kind: 'line', label: '上一步', onTap: file.back }]} /> : undefined
  return (
    <Frame foot={foot}>
      <Steps now={stop.kind === 'place' ? 1 : 2} total={3} />
      {stop.kind === 'place' && (
        <PlaceView
          ask={change ? '换到哪里看病？' : `${word === '您' ? '' : word}要去哪里看病？`}
          suggested={change ? null : overview.suggested}
          onPick={file.choosePlace}
        />
      )}
      {stop.kind === 'why' && (
        <QuestionView
          ask={`为什么要在${placeName(region ?? '')}看病？`}
          rows={whys.map(({ why, label, second }) => ({
            label,
            second,
            chosen: before.said.why === why,
            onTap: () => file.say({ why }),
          }))}
        />
      )}
      {stop.kind === 'question' && (
        <QuestionView
          ask={stop.question.ask}
          rows={stop.question.choices.map((choice) => ({
            label: choice.label,
            second: choice.second,
            chosen: stop.question.chosen(choice),
            onTap: () => file.say(choice.said),
          }))}
        />
      )}
    </Frame>
  )
}
