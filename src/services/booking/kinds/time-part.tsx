import { View } from '@tarojs/components'
import { dayPartTexts, type Offer } from '@/contract/booking/kinds/offer'
import { Note } from '@/ui/note'
import { OptionPills } from '@/ui/option-pill'
import { day as dayWords, weekday } from '@/ui/when'
import { daysOf, type Form, partsOf } from './form'

interface TimePartProps {
  offer: Offer
  form: Form
  onChange: (part: Partial<Form>) => void
}

/** A day, then a half of it; of a wish it is said that the hospital has the last word. */
export function TimePart({ offer, form, onChange }: TimePartProps) {
  const days = daysOf(offer.times)
  if (days.length === 0) return <Note kind="attention">这两周都约满了，过几天再来看看。</Note>
  const atOnce = offer.acceptance === 'at-once'
  return (
    <View>
      <OptionPills
        label={atOnce ? '哪一天' : '希望哪一天'}
        options={days.map((day) => ({ value: day, label: `${dayWords(day)} ${weekday(day)}` }))}
        value={form.day}
        onChange={(day) => onChange({ day, part: undefined })}
      />
      {form.day !== '' && (
        <OptionPills
          label="上午还是下午"
          options={partsOf(offer.times, form.day).map(({ part, left }) => ({
            value: part,
            label: atOnce && left > 0 ? `${dayPartTexts[part]}，还有 ${left} 个` : dayPartTexts[part],
            unavailable: left > 0 ? undefined : '约满了',
          }))}
          value={form.part}
          onChange={(part) => onChange({ part })}
        />
      )}
      {!atOnce && <Note kind="plain">这是您的希望，医院会回一个准的时间，您同意了才算。</Note>}
    </View>
  )
}
