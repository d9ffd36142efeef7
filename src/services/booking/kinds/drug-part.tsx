import { View } from '@tarojs/components'
import type { Offer, Renewable } from '@/contract/booking/kinds/offer'
import { wholeYuan } from '@/contract/shared/money-text'
import { Note } from '@/ui/note'
import { Pick, PickGroup } from '@/ui/pick'
import { Section } from '@/ui/section'
import { day } from '@/ui/when'
import type { Form } from './form'

interface DrugPartProps {
  offer: Offer
  form: Form
  onChange: (part: Partial<Form>) => void
}

const drugsLine = ({ drugs, drugCount }: Renewable) => (drugs.length > 0 ? drugs.join('；') : `${drugCount} 种药`)

/** 一键续方: which earlier prescription, and how the drugs come home. */
export function DrugPart({ offer, form, onChange }: DrugPartProps) {
  const freight = offer.freightFen === null ? '' : `，送药费 ${wholeYuan(offer.freightFen)} 元，送到时付现金`
  return (
    <View>
      <Section label="接着配哪一张" />
      <PickGroup label="接着配哪一张">
        {offer.prescriptions.map((one) => (
          <Pick
            key={one.prescriptionId}
            label={`${day(one.issuedOn)}，${one.department}`}
            second={`${drugsLine(one)}。${one.institutionName}`}
            picked={one.prescriptionId === form.prescriptionId}
            onPick={() => onChange({ prescriptionId: one.prescriptionId })}
          />
        ))}
      </PickGroup>
      <Section label="药怎么拿" />
      <PickGroup label="药怎么拿">
        <Pick
          label="自己去取"
          second="药房配好发消息，带医保码去，不收送药费"
          picked={form.way === 'pick-up'}
          onPick={() => onChange({ way: 'pick-up' })}
        />
        <Pick
          label="送到家"
          second={`当天或第二天到${freight}`}
          picked={form.way === 'delivery'}
          onPick={() => onChange({ way: 'delivery' })}
        />
      </PickGroup>
      <Note kind="attention">身体和上次不一样了，请不要在这里配，先去当面看医生。</Note>
    </View>
  )
}
