import { View } from '@tarojs/components'
import { Field } from '@/ui/field'
import { Section } from '@/ui/section'
import { type Form, phoneFault } from './form'

interface PlacePartProps {
  form: Form
  asked: boolean
  onChange: (part: Partial<Form>) => void
}

const empty = (value: string) => (value === '' ? '还没有填' : undefined)

/** Where somebody comes to, or where the drugs go. */
export function PlacePart({ form, asked, onChange }: PlacePartProps) {
  return (
    <View>
      <Section label="到哪里" />
      <Field
        label="谁在家"
        value={form.contact}
        onChange={(contact) => onChange({ contact })}
        asked={asked}
        placeholder="开门的人的姓名"
        check={empty}
      />
      <Field
        label="手机号码"
        value={form.phone}
        onChange={(phone) => onChange({ phone })}
        asked={asked}
        keys="digits"
        max={11}
        counter
        placeholder="来之前打这个电话"
        check={phoneFault}
      />
      <Field
        label="地址"
        value={form.place}
        onChange={(place) => onChange({ place: place.slice(0, 80) })}
        asked={asked}
        placeholder="路、门牌、楼和房间"
        check={empty}
      />
    </View>
  )
}
