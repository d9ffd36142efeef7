import { View } from '@tarojs/components'
import { useState } from 'react'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { useSubjectWord } from '@/session/subject'
import { Foot } from '@/ui/foot'
import { Steps } from '@/ui/steps'
import { type Form, firstForm, missing } from '../form'
import type { Terms } from '../queries'
import { changePage, filingPage } from '../routes'
import { useSend } from '../use-send'
import { dayText } from '../words'
import { FailedNote } from './failed-note'
import { StoppedView } from './stopped-view'
import { TermsView } from './terms-view'

type What = Parameters<ReturnType<typeof useSend>['run']>[0]['what']

interface TermsStepProps {
  terms: Terms
  what: What
  onBack: () => void
}

/** Another filing stands in the way: which, and what can be done with it. */
function Conflict({ terms, onBack }: Omit<TermsStepProps, 'what'>) {
  const { conflict, place } = terms
  if (!conflict) return null
  const { filingId, placeName, reason, changeableFrom } = conflict
  const isLocked = changeableFrom !== null && terms.today < changeableFrom
  const lines =
    reason === 'same-place'
      ? [`去${placeName}看病已经备过案了，不用再办。`]
      : [
          `现在备案在${placeName}，长期的备案同时只能有一个地方。`,
          isLocked
            ? `${dayText(changeableFrom)}起才能换到${place.name}。急着看病，可以先办临时的，或打 12393。`
            : `可以把它换到${place.name}。`,
        ]
  const look = { label: '看看那一份', onTap: () => open(filingPage(filingId)) }
  const foot =
    reason === 'other-place' && !isLocked ? (
      <Foot
        actions={[
          { ...look, kind: 'line' },
          { label: `换到${place.name}`, onTap: () => open(changePage(filingId)) },
        ]}
      />
    ) : (
      <Foot actions={[{ kind: 'line', label: '换个地方或原因', onTap: onBack }, look]} />
    )
  return (
    <Frame foot={foot}>
      <StoppedView ask="已经有一份备案了" lines={lines} />
    </Frame>
  )
}

/** No filing is needed there. */
function NotNeeded({ terms, onBack }: Omit<TermsStepProps, 'what'>) {
  const { place, insured, need } = terms
  const why = need === 'home' ? '那里就是参保的地方' : `${insured.name}的医保在那里不用备案`
  return (
    <Frame foot={<Foot actions={[{ kind: 'line', label: '换个地方', onTap: onBack }]} />}>
      <StoppedView
        ask={`去${place.name}看病，不用备案`}
        lines={[`${why}，直接去就行。`, `结算和在${insured.name}一样，出示医保码。`]}
      />
    </Frame>
  )
}

function FormStep({ terms, what, onBack }: TermsStepProps) {
  const changing = what.kind === 'change'
  const [form, setForm] = useState(() => firstForm(terms, changing))
  const word = useSubjectWord()
  const sending = useSend()
  const verb = changing ? '换到这里' : '提交备案'
  const foot = (
    <Foot
      actions={[
        { kind: 'line', label: '上一步', onTap: onBack },
        {
          label: word === '您' ? verb : `替${word}${verb}`,
          busy: sending.act.kind === 'busy' ? '正在交，请别关' : undefined,
          unavailable: missing(form, terms),
          onTap: () => sending.run({ region: terms.place.region, form, what }),
        },
      ]}
    />
  )
  return (
    <Frame foot={foot}>
      <Steps now={3} total={3} />
      <View>
        <TermsView
          terms={terms}
          form={form}
          changing={changing}
          onChange={(change: Partial<Form>) => setForm((before) => ({ ...before, ...change }))}
        />
        <FailedNote act={sending.act} />
      </View>
    </Frame>
  )
}

/** The last step: read back and sent; or why there is nothing to send. */
export function TermsStep(props: TermsStepProps) {
  const { terms, what } = props
  if (terms.need !== 'filing') return <NotNeeded {...props} />
  if (terms.conflict && what.kind === 'new') return <Conflict {...props} />
  return <FormStep {...props} />
}
