import { View } from '@tarojs/components'
import { useState } from 'react'
import { certTypes } from '@/contract/shared/identity'
import { open } from '@/platform/navigate'
import { Frame } from '@/session/frame'
import { useSubjectWord } from '@/session/subject'
import { CertKindRow, CertKindSheet } from '@/ui/cert-kind'
import { certFault, certKinds, tidyCertNo } from '@/ui/cert-kinds'
import { Field } from '@/ui/field'
import { Foot } from '@/ui/foot'
import { Heading } from '@/ui/heading'
import { Note } from '@/ui/note'
import { Steps } from '@/ui/steps'
import { ActNote } from '../../components/act-note'
import { ConsentCard } from '../../components/consent-card'
import { SignedIn } from '../../components/signed-in'
import { nameFault, phoneFault } from '../../identity-form'
import { nextStep } from '../../next-step'
import { useIdentity } from '../../use-identity'

/** Step 1: who it is. Nothing is prefilled: what is checked is what the person says. */
function IdentityPage() {
  const who = useSubjectWord()
  const [choosing, setChoosing] = useState(false)
  const { form, served, asked, agreed, act, change, agree, send } = useIdentity((application) =>
    open(nextStep(application)),
  )
  const kind = certKinds[form.certType]
  const foot = (
    <Foot
      actions={[
        {
          label: '核对身份',
          busy: act.kind === 'busy' ? '正在核对身份' : undefined,
          unavailable: agreed ? undefined : '往下翻，先看说明，在方框里打勾同意',
          onTap: send,
        },
      ]}
    />
  )
  const sheet = (
    <CertKindSheet
      kinds={certTypes}
      kind={form.certType}
      onPick={(certType) => {
        change({ certType, certNo: '' })
        setChoosing(false)
      }}
      onClose={() => setChoosing(false)}
    />
  )
  return (
    <Frame foot={foot} over={choosing ? sheet : undefined}>
      <Steps now={1} total={3} />
      <Heading text={`${who}是谁？`} />
      <View className="dim mt1">照着证件填，不用着急，填过的会留着。</View>
      <Field
        label="姓名"
        value={form.name}
        onChange={(name) => change({ name })}
        placeholder="和证件上一样"
        check={nameFault}
        error={served.name}
        asked={asked}
      />
      <CertKindRow kind={form.certType} onTap={() => setChoosing(true)} />
      <Field
        key={form.certType}
        label="证件号码"
        value={form.certNo}
        onChange={(certNo) => change({ certNo: tidyCertNo(certNo) })}
        placeholder={kind.placeholder}
        keys={kind.keys}
        help="号码只用来核对，不会留在手机里"
        check={(typed) => certFault(form.certType, typed)}
        error={served.certNo}
        asked={asked}
      />
      <Field
        label="手机号"
        value={form.phone}
        onChange={(phone) => change({ phone })}
        placeholder="医保预留的手机号"
        keys="digits"
        help="和医保预留的一样，才能用短信确认"
        check={phoneFault}
        error={served.phone}
        asked={asked}
      />
      <ActNote act={act} />
      <ConsentCard purpose="identity" given={agreed} onChange={agree} />
      <Note kind="plain" icon="shield">{`不想在网上填，可以带证件到医保窗口，一样能办。`}</Note>
    </Frame>
  )
}

export default function Page() {
  return (
    <SignedIn>
      <IdentityPage />
    </SignedIn>
  )
}
