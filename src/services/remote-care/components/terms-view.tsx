import { View } from '@tarojs/components'
import { addDays } from '@/contract/remote-care/dates'
import { kindTexts } from '@/contract/remote-care/kinds'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { KeyValue } from '@/ui/key-value'
import { Note } from '@/ui/note'
import { OptionPills } from '@/ui/option-pill'
import { Pick, PickGroup } from '@/ui/pick'
import { Section } from '@/ui/section'
import { beginOptions, type Form } from '../form'
import type { Terms } from '../queries'
import { dayText } from '../words'
import { PaperChoice } from './paper-choice'
import { PromiseCard } from './promise-card'
import { ProofChoice } from './proof-choice'

interface TermsViewProps {
  terms: Terms
  form: Form
  /** 变更: another place for the same reason. */
  changing: boolean
  onChange: (change: Partial<Form>) => void
}

const MONTHS = [
  { value: 6, label: '6 个月' },
  { value: 12, label: '12 个月' },
] as const

const termOf = ({ months, lockMonths }: Terms, chosen: number): string => {
  if (months === null) return lockMonths > 0 ? `长期有效，${lockMonths} 个月内不能换地方` : '长期有效'
  return `${Math.max(months, chosen)} 个月，里面看几次都行`
}

/** 转诊: by which hospital and when. */
function Referral({ terms, form, onChange }: Omit<TermsViewProps, 'changing'>) {
  if (terms.hospitals.length === 0) return null
  const days = [0, 1, 2, 3, 7].map((ago) => addDays(terms.today, -ago))
  return (
    <View>
      <Section label="哪家医院转的" />
      <PickGroup label="哪家医院转的">
        {terms.hospitals.map(({ institutionId, name }) => (
          <Pick
            key={institutionId}
            label={name}
            picked={institutionId === form.hospital}
            onPick={() => onChange({ hospital: institutionId })}
          />
        ))}
      </PickGroup>
      <Note kind="plain">这里没有那家医院，请到医保窗口办，或打 12393。</Note>
      <OptionPills
        label="转诊单上的日子"
        options={days.map((value) => ({ value, label: value === terms.today ? '今天' : dayText(value) }))}
        value={form.referredOn}
        onChange={(referredOn) => onChange({ referredOn })}
      />
    </View>
  )
}

/** The last screen before it is sent: read back, from when, and how it is proved. */
export function TermsView({ terms, form, changing, onChange }: TermsViewProps) {
  const { official, plain } = kindTexts[terms.kind]
  return (
    <View>
      <View className="mt3">
        <Heading text="请再看一遍，对吗？" focus />
      </View>
      <Card>
        <KeyValue label="给谁办" value={terms.personName} strong />
        <KeyValue label="去哪里看病" value={terms.place.name} strong />
        <KeyValue label="为什么" value={plain} second={official} />
        <KeyValue label="多久" value={termOf(terms, form.months)} />
      </Card>
      {terms.backfill && !changing && (
        <Note kind="fact">{`从入院那天算起，${terms.backfill.institutionName}这次住院就能按备案结算。`}</Note>
      )}
      <OptionPills
        label="从哪天开始"
        options={beginOptions(terms, changing)}
        value={form.beginOn}
        onChange={(beginOn) => onChange({ beginOn })}
      />
      {terms.months !== null && (
        <OptionPills label="办多久" options={MONTHS} value={form.months} onChange={(months) => onChange({ months })} />
      )}
      <Referral terms={terms} form={form} onChange={onChange} />
      <ProofChoice terms={terms} form={form} onChange={onChange} />
      {form.way === 'materials' && <PaperChoice materials={terms.materials} form={form} onChange={onChange} />}
      {form.way === 'promise' && (
        <PromiseCard promise={terms.promise} checked={form.promised} onChange={(promised) => onChange({ promised })} />
      )}
    </View>
  )
}
